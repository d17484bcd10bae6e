import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from server.parking.errors import InvalidBoundary, ZoneInactive
from server.parking.tariff import Tariff
from server.parking.zones.catalogue import ZoneCatalogue
from server.parking.zones.model import Place, Zone, ZoneChange, checked_boundary, distance_meters

NOW = datetime(2024, 1, 1, 10, tzinfo=UTC)
SQUARE = (Place(10.0, 36.0), Place(10.1, 36.0), Place(10.1, 36.1), Place(10.0, 36.1))
ZONE = Zone(
    id="a" * 24,
    code="SBS-001",
    name="Sidi Bou Said Centre",
    description="Zone centre-ville",
    address=None,
    tariff=Tariff(1_500, 10_000, 480),
    is_active=True,
    centre=Place(10.05, 36.05),
    boundary=SQUARE,
    car_sabot_fine=50_000,
    pound_fine=100_000,
    created_at=NOW,
)


def other_zone(number: int, **changes) -> Zone:
    return replace(ZONE, id=f"{number:024x}", code=f"Z-{number:03}", **changes)


class TestBoundary:
    def test_corners_are_kept_counter_clockwise_and_open(self) -> None:
        assert checked_boundary(SQUARE) == SQUARE
        assert checked_boundary([*SQUARE, SQUARE[0]]) == SQUARE
        assert checked_boundary(SQUARE[::-1]) == SQUARE

    @pytest.mark.parametrize(
        "corners",
        [
            SQUARE[:2],
            [SQUARE[0]] * 4,
            [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3]],  # a bow tie
            [Place(10, 36), Place(10.1, 36.1), Place(10.2, 36.2)],  # a line
        ],
    )
    def test_what_is_no_simple_polygon_is_refused(self, corners) -> None:
        with pytest.raises(InvalidBoundary):
            checked_boundary(corners)


class TestZone:
    def test_nobody_gets_a_price_in_a_closed_zone(self) -> None:
        with pytest.raises(ZoneInactive):
            replace(ZONE, is_active=False).quote(NOW, NOW + timedelta(hours=1))

    def test_a_change_touches_what_it_names_and_counts_the_version(self) -> None:
        later = datetime(2024, 1, 2, tzinfo=UTC)
        changed = ZoneChange(code="sbs-9", hourly_rate=2_000).apply_to(ZONE, later)
        assert changed == replace(ZONE, code="SBS-9", tariff=Tariff(2_000, 10_000, 480), updated_at=later, version=2)

    def test_none_takes_away_and_zero_is_a_value(self) -> None:
        cleared = ZoneChange(description=None, daily_rate=None, max_duration_minutes=None, boundary=()).apply_to(
            ZONE, NOW
        )
        assert cleared.description is None
        assert cleared.boundary == ()
        assert cleared.tariff == Tariff(1_500)
        free = ZoneChange(daily_rate=0, number_of_places=0).apply_to(ZONE, NOW)
        assert (free.tariff, free.number_of_places) == (Tariff(1_500, 0, 480), 0)
        assert free.quote(NOW, NOW + timedelta(hours=1)).total == 0

    def test_what_changes_nothing_makes_no_version(self) -> None:
        same = ZoneChange(code="sbs-001", name=ZONE.name, address="", daily_rate=10_000, boundary=SQUARE[::-1])
        assert same.apply_to(ZONE, NOW) is ZONE
        assert ZoneChange().apply_to(ZONE, NOW) is ZONE


class TestDistance:
    def test_tunis_to_sidi_bou_said_is_sixteen_kilometres(self) -> None:
        assert distance_meters(Place(10.1838, 36.8001), Place(10.3489, 36.8689)) == pytest.approx(16_560, rel=0.005)

    def test_no_way_is_no_distance(self) -> None:
        assert distance_meters(SQUARE[0], SQUARE[0]) == 0

    def test_the_date_line_is_no_border(self) -> None:
        assert distance_meters(Place(179.999, 0), Place(-179.999, 0)) == pytest.approx(222, rel=0.01)


class TestCatalogue:
    def test_a_late_change_does_not_bring_back_an_older_version(self) -> None:
        catalogue = ZoneCatalogue()
        catalogue.put(replace(ZONE, version=3, name="new"))
        catalogue.put(replace(ZONE, version=2, name="old"))
        catalogue.replace_all([replace(ZONE, version=2, name="old")])
        assert catalogue.get(ZONE.id).name == "new"

    def test_a_changed_code_is_found_and_the_old_one_is_not(self) -> None:
        catalogue = ZoneCatalogue()
        catalogue.put(ZONE)
        assert catalogue.by_code("sbs-001") == ZONE
        catalogue.put(replace(ZONE, version=2, code="SBS-002"))
        assert catalogue.by_code("SBS-001") is None

    def test_zones_come_by_code_and_by_activity(self) -> None:
        catalogue = ZoneCatalogue()
        one, two, three = other_zone(1), other_zone(2, is_active=False), other_zone(3)
        catalogue.replace_all([three, two, one])
        assert list(catalogue.ordered(is_active=None)) == [one, two, three]
        assert list(catalogue.ordered(is_active=True)) == [one, three]
        assert list(catalogue.ordered(is_active=False)) == [two]

    def test_near_means_within_the_radius_and_the_nearest_first(self) -> None:
        catalogue = ZoneCatalogue()
        here = Place(10.0, 36.0)
        far, near, nearer = (other_zone(n, centre=Place(10.0 + d, 36.0)) for n, d in ((1, 0.2), (2, 0.02), (3, 0.01)))
        catalogue.replace_all([far, near, nearer])
        found = catalogue.near(here, 2_000, is_active=True)
        assert [zone for _, zone in found] == [nearer, near]
        assert found[0][0] == pytest.approx(899.6, rel=0.01)

    def test_the_smallest_zone_around_a_place_is_the_one(self) -> None:
        catalogue = ZoneCatalogue()
        inner = other_zone(1, boundary=(Place(10.04, 36.04), Place(10.06, 36.04), Place(10.05, 36.06)))
        catalogue.replace_all([ZONE, inner, other_zone(2, boundary=())])
        assert catalogue.containing(Place(10.05, 36.05)) == inner
        assert catalogue.containing(Place(10.01, 36.01)) == ZONE
        assert catalogue.containing(Place(10.0, 36.0)) == ZONE
        assert catalogue.containing(Place(11.0, 36.0)) is None

    def test_a_removed_zone_is_gone(self) -> None:
        catalogue = ZoneCatalogue()
        catalogue.put(ZONE)
        catalogue.remove(ZONE.id)
        assert catalogue.get(ZONE.id) is None
        assert catalogue.containing(ZONE.centre) is None
        assert not catalogue.search("sidi", is_active=None)

    def test_words_stay_found_as_long_as_one_zone_has_them(self) -> None:
        catalogue = ZoneCatalogue()
        one, two = other_zone(1, name="Lac Nord"), other_zone(2, name="Lac Sud", is_active=False)
        catalogue.replace_all([one, two])
        assert [zone for _, zone in catalogue.search("lac", is_active=None)] == [one, two]
        assert [zone for _, zone in catalogue.search("lac", is_active=False)] == [two]
        catalogue.remove(one.id)
        assert [zone for _, zone in catalogue.search("lac", is_active=None)] == [two]
        catalogue.put(replace(two, version=2, name="Port"))
        assert not catalogue.search("lac", is_active=None)

    @pytest.mark.parametrize("is_active", [None, True])
    def test_a_zone_that_changes_moves_in_every_arrangement(self, is_active) -> None:
        catalogue = ZoneCatalogue()
        one, two = other_zone(1), other_zone(2)
        catalogue.replace_all([one, two])
        moved = replace(one, version=2, code="Z-009", boundary=tuple(Place(x + 5, y) for x, y in one.boundary))
        catalogue.put(moved)
        assert list(catalogue.ordered(is_active=is_active)) == [two, moved]
        assert catalogue.containing(Place(15.05, 36.05)) == moved
        catalogue.put(replace(moved, version=3, is_active=False, boundary=()))
        assert list(catalogue.ordered(is_active=True)) == [two]
        assert catalogue.containing(Place(15.05, 36.05)) is None

    def test_a_code_that_goes_from_one_zone_to_another_is_the_others_in_whatever_order_the_changes_come(self) -> None:
        catalogue = ZoneCatalogue()
        catalogue.put(ZONE)
        heir = replace(ZONE, id="b" * 24)
        catalogue.put(heir)
        catalogue.put(replace(ZONE, version=2, code="SBS-009"))
        assert catalogue.by_code("SBS-001") == heir

    def test_a_zone_as_wide_as_a_country_is_found(self) -> None:
        catalogue = ZoneCatalogue()
        corners = (Place(7, 30), Place(12, 30), Place(12, 38), Place(7, 38))
        country = other_zone(1, boundary=corners)
        catalogue.replace_all([country, ZONE])
        assert catalogue.containing(Place(8, 31)) == country
        assert catalogue.containing(Place(10.05, 36.05)) == ZONE
        catalogue.remove(country.id)
        assert catalogue.containing(Place(8, 31)) is None

    def test_a_change_costs_the_same_with_12_and_with_10_000_zones(self) -> None:
        few, many = work_of_a_change(12), work_of_a_change(10_000)
        # The place in the order by code is found by halving: ten halvings more for a thousand times as many zones.
        assert many < 3 * few


def work_of_a_change(number_of_zones: int) -> int:
    """How many lines of Python run until a changed zone shows in every answer of a catalogue."""
    catalogue = ZoneCatalogue()
    catalogue.replace_all(
        other_zone(n, boundary=tuple(Place(x + n // 100 * 0.2, y + n % 100 * 0.2) for x, y in ZONE.boundary))
        for n in range(number_of_zones)
    )
    changed = replace(catalogue.by_code("Z-005"), version=2, code="Z-005B", name="changed")
    lines = 0

    def count(frame, event, argument):
        nonlocal lines
        lines += event == "line"
        return count

    sys.settrace(count)
    try:
        catalogue.put(changed)
        shown = (
            catalogue.get(changed.id),
            catalogue.by_code("Z-005B"),
            catalogue.containing(Place(10.05, 37.05)),
            catalogue.ordered(is_active=True)[5],
            catalogue.search("chan", is_active=True)[0][1],
        )
    finally:
        sys.settrace(None)
    assert all(zone == changed for zone in shown)
    return lines
