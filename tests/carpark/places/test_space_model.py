"""How a space stands, where it comes in the order of spaces, and what figures come to."""

import itertools
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.carpark.spaces.document import DERIVED, space_document, space_of
from server.carpark.spaces.model import (
    Figures,
    Hold,
    Outage,
    Space,
    SpaceSeries,
    SpaceStatus,
    SpaceType,
    ZoneStock,
    rank_of,
    status_of,
)

NOW = datetime(2026, 1, 5, 8, 30, tzinfo=UTC)
HOLD = Hold(7, "AB 123", NOW)
EVERY_WAY = list(itertools.product((None, *Outage), (None, 5), (None, HOLD)))


@pytest.mark.parametrize(
    ("outage", "session_id", "hold", "status"),
    [
        (None, None, None, SpaceStatus.AVAILABLE),
        (None, None, HOLD, SpaceStatus.RESERVED),
        (Outage.MAINTENANCE, None, HOLD, SpaceStatus.MAINTENANCE),
        (Outage.OUT_OF_SERVICE, None, None, SpaceStatus.OUT_OF_SERVICE),
        (Outage.OUT_OF_SERVICE, 5, HOLD, SpaceStatus.OCCUPIED),
    ],
)
def test_a_car_comes_before_an_outage_and_that_before_a_reservation(outage, session_id, hold, status) -> None:
    assert status_of(outage, session_id, hold) is status


def space(**fields) -> Space:
    return Space(**{
        "id": 1, "car_park": "P", "level_id": 2, "zone_id": 3, "number": "A-1", "type": SpaceType.EV,
        "rank": rank_of(0, "A-1"), "created_at": NOW,
    } | fields)  # fmt: skip


async def test_a_space_is_kept_and_read_again_whole_and_the_database_derives_the_same_status(application, yard) -> None:
    collection = application.kernel.database[f"spaces_{yard.code()}"]
    for number, (outage, session_id, hold) in enumerate(EVERY_WAY):
        kept = space(id=number, outage=outage, session_id=session_id, hold=hold)
        assert space_of(space_document(kept)) == kept
        await collection.insert_one(space_document(kept) | {"status": "unknown"})
    await collection.update_many({}, [DERIVED])
    for document in await collection.find({}).to_list():
        assert document["status"] == space_of(document).status
    await collection.drop()


def test_spaces_are_ordered_by_level_and_then_as_people_count() -> None:
    in_order = [(-2, "Z-9"), (-1, "A-1"), (0, "A-1"), (0, "A-2"), (0, "A-10"), (0, "A-100"), (0, "B-1"), (10, "A-1")]
    assert sorted(in_order, key=lambda each: rank_of(*each)) == in_order


@given(
    st.lists(st.tuples(st.integers(-50, 200), st.sampled_from("AB"), st.integers(0, 999_999)), max_size=20),
)
def test_numbers_of_any_length_are_ordered_by_their_value(spaces) -> None:
    ranked = sorted(spaces, key=lambda each: rank_of(each[0], f"{each[1]}{each[2]}"))
    assert ranked == sorted(spaces)


def test_a_series_counts_up_with_as_many_digits_as_it_is_to_have() -> None:
    assert SpaceSeries("A-", 9, 3).numbers() == ["A-9", "A-10", "A-11"]
    assert SpaceSeries("", 1, 2, 3).numbers() == ["001", "002"]


def test_figures_are_those_of_the_document() -> None:
    figures = Figures(available=35, occupied=12, reserved=2, maintenance=1)
    assert (figures.total, figures.occupancy_rate) == (50, 30.0)
    assert Figures().occupancy_rate == 0
    assert Figures.sum([figures, figures]).total == 100


STOCK = ZoneStock(
    {
        (SpaceStatus.AVAILABLE, False): 5,
        (SpaceStatus.RESERVED, False): 1,
        (SpaceStatus.OCCUPIED, False): 3,
        (SpaceStatus.OCCUPIED, True): 1,
        (SpaceStatus.MAINTENANCE, True): 2,
        (SpaceStatus.OUT_OF_SERVICE, True): 1,
    }
)


@pytest.mark.parametrize(
    ("promised", "counts_cars", "figures"),
    [
        # What is reserved now counts only as far as it is promised for the period.
        (2, False, Figures(available=7, occupied=0, reserved=2, maintenance=4)),
        (0, True, Figures(available=6, occupied=4, reserved=0, maintenance=3)),
        # More can be promised than there is room for only after something was taken out of use.
        (99, True, Figures(available=0, occupied=4, reserved=6, maintenance=3)),
    ],
)
def test_figures_of_a_period(promised, counts_cars, figures) -> None:
    assert STOCK.now() == Figures(available=5, occupied=4, reserved=1, maintenance=3)
    assert STOCK.planned(promised, counts_cars=counts_cars) == figures
    assert figures.total == STOCK.now().total
