"""What a list examines is what it shows, however much else there is and however it is spread."""

from collections.abc import AsyncIterator, Sequence
from typing import TypeVar

import pytest
import pytest_asyncio
from bson import ObjectId
from pymongo import AsyncMongoClient

from server.mongo.client import Database, Document, connect
from server.mongo.client import database as database_of
from server.mongo.indexes import make_indexes
from server.parking.meters.model import Around, MeterFilter
from server.parking.meters.repository import MeterRepository
from server.parking.sessions.model import SessionStatus
from server.parking.sessions.ports import SessionFilter
from server.parking.sessions.repository import SessionRepository
from server.parking.zones.model import Place
from server.values.paging import Page, Slice
from tests.lists import (
    car_park_booking,
    car_park_fees,
    car_park_floor,
    car_park_places,
    car_park_stays,
    finance,
    many,
    notifications,
    pay_later,
    points,
    reports,
)
from tests.lists.lists import FIRST, LISTS
from tests.parking.test_queries import Commands

T = TypeVar("T")


@pytest_asyncio.fixture(scope="module")
async def skewed(settings) -> AsyncIterator[str]:
    """The name of a database that is filled once."""
    name = f"{settings.mongodb_database}_skewed"
    async with connect(settings.mongo_uri) as client:
        await many.fill(client.get_database(name))
        await finance.fill(client.get_database(name))
        await car_park_booking.fill(client.get_database(name))
        await car_park_floor.fill(client.get_database(name))
        await car_park_places.fill(client.get_database(name))
        await car_park_stays.fill(client.get_database(name))
        await car_park_fees.fill(client.get_database(name))
        await points.fill(client.get_database(name))
        await notifications.fill(client.get_database(name))
        await pay_later.fill(client.get_database(name))
        await reports.fill(client.get_database(name))
        # Afterwards: to keep them up to date with a million documents costs twice as much as to make them then.
        await make_indexes(client[name])
        yield name
        await client.drop_database(name)


@pytest.mark.parametrize("name", LISTS)
async def test_a_list_examines_what_it_shows(settings, skewed, name) -> None:
    commands = Commands()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        watched = database_of(client, skewed)
        first = await LISTS[name](watched, FIRST)
        await assert_examines_little(watched, commands, first)
        if first.next:
            commands.seen.clear()
            # From the middle of the list on, where there is one: what comes before must not be examined, either.
            far = await LISTS[name](watched, Page(20, skip=min(first.total or 2 * FIRST.size, 5_000) // 2))
            commands.seen.clear()
            again = await LISTS[name](watched, Page(20, after=far.next or first.next))
            assert again.items != first.items
            await assert_examines_little(watched, commands, again)


async def assert_examines_little(database: Database, commands: Commands, shown: Slice[object]) -> None:
    """Keys, and documents, at most three times as many as were found, and ten."""
    assert commands.seen
    for command in list(commands.seen):
        explained = await database.command("explain", command, verbosity="executionStats")
        found, keys, documents = examined(explained)
        if "aggregate" in command:  # a count
            assert shown.total is not None
            found = shown.total
        assert keys <= 3 * found + 10, (command, found, keys)
        assert documents <= 3 * found + 10, (command, found, documents)


def examined(explained: Document) -> tuple[int, int, int]:
    """What was found, and the keys and documents that were looked at for it."""
    stages: Sequence[Document] = explained.get("stages") or [{"$cursor": explained}]
    stats = stages[0]["$cursor"]["executionStats"]
    return stats["nReturned"], stats["totalKeysExamined"], stats["totalDocsExamined"]


@pytest.mark.parametrize(
    "zone_id", [None, many.BUSY_ZONE, many.QUIET_ZONES[0]], ids=["everywhere", "the busy zone", "a quiet zone"]
)
async def test_the_nearest_meters_are_found_among_many(settings, skewed, zone_id) -> None:
    """Rings around the place are looked at until there are enough: more than is shown, and little of all there is."""
    commands = Commands()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        watched = database_of(client, skewed)
        around = Around(Place(10.115, 36.805), 5_000)
        shown = await MeterRepository(watched).list_near(MeterFilter(zone_id), around, Page(20))
        assert len(shown.items) == 20
        explained = await watched.command("explain", commands.seen[0], verbosity="executionStats")
    _, keys, documents = examined(explained)
    assert keys + documents < many.MANY / 50


async def test_lists_by_status_find_what_is_over_and_was_not_noted_yet(settings, skewed) -> None:
    """Counted by hand: with what the status stored says, the list of those under way would be too long."""
    async with connect(settings.mongo_uri) as client:
        database = database_of(client, skewed)
        sessions = database["parkingSessions"]
        over = {"_id": ObjectId(), "userId": ObjectId(), "status": "active", "endTime": many.NOW}
        example = await sessions.find_one({})
        await sessions.insert_one({**example, **over, "ticket": {"_id": ObjectId(), "qrCode": "PKP-OVER"}})
        repository = SessionRepository(database)
        under_way = await repository.list(SessionFilter(status=SessionStatus.ACTIVE), FIRST, many.NOW)
        expired = await repository.list(SessionFilter(status=SessionStatus.EXPIRED), FIRST, many.NOW)
        assert under_way.total == many.MANY // 50 - many.OVER_AND_NOT_NOTED
        assert expired.items[0].id == str(over["_id"])
