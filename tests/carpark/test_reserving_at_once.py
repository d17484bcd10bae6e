"""Whatever several people reserve, change and call off at once, over two servers: no overlap, and never too many."""

import asyncio
import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import grpc.aio
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parkup.carpark.v1.reservation_pb2 import Reservation
from server.carpark.reservations.document import CALENDARS, RESERVATIONS, to_entry, to_reservation
from server.carpark.reservations.errors import SpaceAlreadyReserved, ZoneFullyReserved
from server.carpark.reservations.model import Entry, peak, require_free_space, require_place
from server.carpark.spaces.model import Space, SpaceType
from tests.carpark.booking import HOUR, Booking
from tests.carpark.garage import STANDARD
from tests.errors import reason_of

SPACES = 3
START = datetime(2030, 1, 1, tzinfo=UTC)
HOURS = st.integers(0, 40)
LENGTHS = st.integers(1, 30)
PLACES = st.sampled_from([None, "A-1", "A-2", "A-3"])
ACTIONS = st.one_of(
    st.tuples(st.just("reserve"), PLACES, HOURS, LENGTHS),
    st.tuples(st.just("move"), PLACES, HOURS, LENGTHS),
    st.tuples(st.just("cancel"), st.none(), st.none(), st.none()),
)
EXPECTED = {"SPACE_ALREADY_RESERVED", "ZONE_FULLY_RESERVED", "RESERVATION_NOT_CHANGEABLE"}


async def follow(booking: Booking, driver, vehicle: int, course, start: datetime) -> list[str]:
    """Does what a course says, one thing after the other; gives the reasons of what was refused."""
    mine: list[Reservation] = []
    refusals = []
    for action, place, hour, length in course:
        try:
            if action == "cancel" and mine:
                await booking.cancel(driver, mine.pop())
                continue
            if action == "cancel":
                continue
            where = {"zone_id": booking.zone} if place is None else {"space_id": await booking.space_id(place)}
            begin = start + hour * HOUR
            if action == "move" and mine:
                await booking.change(driver, mine[-1], start_time=begin, end_time=begin + length * HOUR, **where)
            else:
                mine.append(await booking.reserve(driver, vehicle, begin, length, **where))
        except grpc.aio.AioRpcError as error:
            refusals.append(reason_of(error))
    return refusals


async def assert_calendars_hold(database, booking: Booking) -> None:
    """No two overlap on a space, no zone has too many at a time, and the calendars say what the reservations do."""
    found = [to_reservation(each) async for each in database[RESERVATIONS].find({"carPark": booking.garage.code})]
    kept = [each.entry for each in found if each.keeps_its_place]
    for one, other in itertools.combinations(kept, 2):
        if one.space_id is not None and one.space_id == other.space_id:
            assert one.end <= other.start or other.end <= one.start, (one, other)
    for entry in kept:
        beside = [each for each in kept if each.start < entry.end and entry.start < each.end]
        assert peak(beside, entry.start, entry.end) <= SPACES
    noted: set[Entry] = set()
    async for calendar in database[CALENDARS].find({"_id": {"$regex": f"^zone:{booking.zone}:"}}):
        noted |= {to_entry(each) for each in calendar["entries"]}
    assert noted == set(kept)


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(courses=st.lists(st.lists(ACTIONS, min_size=2, max_size=8), min_size=4, max_size=4))
async def test_any_course_leaves_no_overlap_and_no_zone_too_full(
    garage, channel, application, another_channel, people, database, courses
) -> None:
    park, driver = await garage([STANDARD] * SPACES), await people.driver()
    here, there = (Booking(park, each, application) for each in (channel, another_channel))
    vehicle, start = await here.vehicle(driver), here.ahead()

    told = await asyncio.gather(
        *(follow(at, driver, vehicle, course, start) for at, course in zip((here, there) * 2, courses, strict=True))
    )

    assert set(itertools.chain(*told)) <= EXPECTED
    await assert_calendars_hold(database, here)


@pytest.fixture
async def another_channel(another_server):
    async with another_server() as channel:
        yield channel


async def test_of_fifty_at_once_over_two_servers_one_gets_the_space(
    garage, channel, application, another_channel, people, database
) -> None:
    park, driver = await garage([STANDARD] * SPACES), await people.driver()
    both = [Booking(park, each, application) for each in (channel, another_channel)]
    vehicle, start, space = await both[0].vehicle(driver), both[0].ahead(), await both[0].space_id("A-1")

    tried = await asyncio.gather(
        *(at.reserve(driver, vehicle, start, space_id=space) for at in both * 25), return_exceptions=True
    )

    assert sum(isinstance(each, Reservation) for each in tried) == 1
    assert {reason_of(each) for each in tried if isinstance(each, Exception)} == {"SPACE_ALREADY_RESERVED"}
    await assert_calendars_hold(database, both[0])


SORTS = (
    frozenset({SpaceType.STANDARD}),
    frozenset({SpaceType.STANDARD, SpaceType.COMPACT}),
    frozenset({SpaceType.STANDARD, SpaceType.EV}),
    frozenset({SpaceType.MOTORCYCLE, SpaceType.STANDARD}),
)


@given(
    stock=st.lists(st.sampled_from(SpaceType), min_size=1, max_size=4),
    asked=st.lists(st.tuples(st.sampled_from([*SORTS, 0, 1, 2, 3]), st.integers(0, 6), st.integers(1, 4)), max_size=8),
)
def test_who_is_let_in_finds_a_space_whatever_sorts_of_vehicles_there_are(stock, asked) -> None:
    """By trying all ways to place those who are there at each moment."""
    spaces = [Space(number, "P", 1, 1, "", type_, "", START) for number, type_ in enumerate(stock)]
    taken: list[Entry] = []
    for number, (what, hour, length) in enumerate(asked):
        space = what if isinstance(what, int) else None
        if space is not None and space >= len(stock):
            continue
        types = frozenset({stock[space]}) if space is not None else what
        begin = START + timedelta(hours=hour)
        entry = Entry(number, begin, begin + timedelta(hours=length), space, types)
        try:
            require_free_space(entry, [each for each in taken if each.space_id == space and space is not None])
            require_place(entry, taken, spaces, timedelta())
        except (SpaceAlreadyReserved, ZoneFullyReserved):
            continue
        taken.append(entry)

    for hour in range(12):
        moment = START + timedelta(hours=hour)
        assert _can_be_placed([each for each in taken if each.start <= moment < each.end], stock, frozenset())


def _can_be_placed(entries: list[Entry], stock: list[SpaceType], used: frozenset[int]) -> bool:
    if not entries:
        return True
    first, *rest = entries
    candidates = [first.space_id] if first.space_id is not None else range(len(stock))
    return any(
        space not in used and stock[space] in first.space_types and _can_be_placed(rest, stock, used | {space})
        for space in candidates
    )


def test_a_reservation_is_not_in_its_own_way() -> None:
    entry = Entry(1, START, START + HOUR, 7, frozenset({SpaceType.STANDARD}))
    space = Space(7, "P", 1, 1, "A-7", SpaceType.STANDARD, "", START)

    require_free_space(replace(entry, end=START + 2 * HOUR), [entry])
    require_place(replace(entry, space_id=None), [entry], [space], timedelta())
