"""What becomes of zones that somebody wrote by hand."""

import contextlib
import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from bson import Decimal128

from server.parking.zones.catalogue import ZoneCatalogue
from server.parking.zones.model import Place
from server.parking.zones.repository import HeldZones, _to_document
from server.parking.zones.wire import zone_message
from tests.parking.test_zone_model import ZONE, other_zone

FULL = replace(
    ZONE, id="b" * 24, address="Avenue 1", phone="+21671000000", number_of_places=40, updated_at=ZONE.created_at
)
SOUND = other_zone(1)
NOON = datetime(2026, 5, 4, 11, 0, tzinfo=UTC)
ODD = (None, "", "x", 5, -1, 2**40, 1.5, math.nan, True, [], [[]], {}, {"coordinates": []}, Decimal128("NaN"))
ODD_BOUNDARIES = (
    [],
    [[[1, 2], [1, 2]]],
    [[["a", "b"]] * 4],
    [[[math.nan, 2]] * 4],
    [[[1e9, 2]] * 5],
    "x",
)


@pytest.fixture
def held() -> HeldZones:
    catalogue = ZoneCatalogue()
    catalogue.put(SOUND)
    return HeldZones(catalogue)


def serves(held: HeldZones) -> bool:
    """Answers all that a catalogue is asked, about the sound zone at least."""
    catalogue = held._catalogue
    listed = catalogue.ordered(is_active=True)
    assert [zone_message(zone) for zone in catalogue.ordered(is_active=None)]
    assert catalogue.near(SOUND.centre, 10_000, is_active=None)
    price = SOUND.quote(NOON, NOON + timedelta(hours=1)).total
    return SOUND in listed and catalogue.containing(Place(10.05, 36.05)) is not None and price == 1_500


@pytest.mark.parametrize("field", sorted(_to_document(FULL)))
def test_whatever_stands_in_a_field_the_other_zones_are_served(held, field):
    for odd in ODD:
        with contextlib.suppress(Exception):  # what the follower counts and names
            held.put(_to_document(FULL) | {field: odd})
        assert serves(held), f"{field} = {odd!r}"


@pytest.mark.parametrize("coordinates", ODD_BOUNDARIES)
def test_a_boundary_that_is_none_hides_its_zone_and_no_other(held, coordinates):
    with pytest.raises((IndexError, TypeError, ValueError)):
        held.put(_to_document(FULL) | {"boundary": {"type": "Polygon", "coordinates": coordinates}})
    assert held._catalogue.get(FULL.id) is None
    assert serves(held)


@pytest.mark.parametrize("coordinates", [[[]], [[[10, 36]]]])
def test_a_zone_without_corners_is_not_drawn(held, coordinates):
    held.put(_to_document(FULL) | {"boundary": {"type": "Polygon", "coordinates": coordinates}})
    assert held._catalogue.get(FULL.id) == replace(FULL, boundary=())


def test_of_a_zone_that_can_no_longer_be_read_the_last_version_is_kept(held):
    held.put(_to_document(FULL))
    with pytest.raises(TypeError):
        held.put(_to_document(FULL) | {"name": 5, "version": 2})
    assert held._catalogue.get(FULL.id) == FULL


def test_every_sound_zone_comes_back_as_it_was_written(held):
    held.put(_to_document(FULL))
    assert held._catalogue.get(FULL.id) == FULL
