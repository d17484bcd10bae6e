"""Every query about zones, streets and meters finds what it looks for by an index. Lists are in tests/lists."""

import asyncio
from datetime import UTC, datetime

import pytest
from bson import ObjectId
from pymongo import AsyncMongoClient

from server.enforcement.tickets.in_zones import TicketsInZones
from server.kernel import new_id
from server.mongo.client import database as database_of
from server.parking.meters.model import Around, Meter, MeterFilter
from server.parking.meters.repository import MeterRepository
from server.parking.sessions.in_zones import SessionsInZones
from server.parking.streets.model import Drawing, Street, StreetType, line_of
from server.parking.streets.repository import StreetRepository
from server.parking.zones.model import Place
from server.parking.zones.repository import ZoneRepository
from server.values.paging import Page
from tests.parking.streets import EXAMPLE
from tests.parking.test_queries import Commands, assert_indexes_are_used

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
FREE = StreetType.FREE
STREET = Street(new_id(), new_id(), None, FREE, FREE, line_of(Drawing(encoded=EXAMPLE)), None, True, NOW, version=3)
METER = Meter(new_id(), new_id(), None, Place(10, 36), None, None, NOW, version=3)
AROUND = Around(Place(10, 36), 500)
PAGE = Page(20, with_total=True)

QUERIES = {
    "a zone": lambda db: ZoneRepository(db).find(new_id()),
    "sessions under way in zones": lambda db: SessionsInZones(db, lambda: NOW).under_way([new_id(), new_id()]),
    "sessions of a zone": lambda db: SessionsInZones(db, lambda: NOW).are_there(new_id()),
    "violation tickets of a zone": lambda db: TicketsInZones(db).are_there(new_id()),
    "a street": lambda db: StreetRepository(db).find(new_id()),
    "how many streets zones have": lambda db: StreetRepository(db).counts([new_id(), new_id()]),
    "a street to change": lambda db: StreetRepository(db).replace(STREET),
    "a street to delete": lambda db: StreetRepository(db).delete(new_id()),
    "streets of a zone to delete": lambda db: StreetRepository(db).delete_of_zone(new_id()),
    "a meter": lambda db: MeterRepository(db).find(new_id()),
    "a meter to change": lambda db: MeterRepository(db).replace(METER),
    "a meter to delete": lambda db: MeterRepository(db).delete(new_id()),
    "meters near a place": lambda db: MeterRepository(db).list_near(MeterFilter(), AROUND, PAGE),
    "meters of a zone near a place": lambda db: MeterRepository(db).list_near(MeterFilter(new_id()), AROUND, PAGE),
}


@pytest.mark.parametrize("name", QUERIES)
async def test_a_query_uses_an_index(settings, application, name) -> None:
    commands = Commands()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        await QUERIES[name](database_of(client, settings.mongodb_database))
    await assert_indexes_are_used(application, commands)


async def test_what_a_zone_takes_with_it_is_found_by_an_index(settings, application) -> None:
    commands, zone_id = Commands(), new_id()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        watched = database_of(client, settings.mongodb_database)
        belongings = [StreetRepository(watched).delete_with_zone, MeterRepository(watched).delete_with_zone]
        await ZoneRepository(watched).delete(zone_id, belongings)
    assert len(commands.seen) == 3
    await assert_indexes_are_used(application, commands)


async def test_places_taken_are_counted_from_the_index_alone(settings, application, database) -> None:
    zone_id, commands = ObjectId(), Commands()
    stay = {"zoneId": zone_id, "status": "active", "endTime": datetime(2100, 1, 1, tzinfo=UTC)}
    fresh = [
        {**stay, "_id": ObjectId(), "userId": ObjectId(), "ticket": {"_id": ObjectId(), "qrCode": str(ObjectId())}}
        for _ in range(30)
    ]
    await database["parkingSessions"].insert_many(fresh)
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        watched = database_of(client, settings.mongodb_database)
        in_zones, empty = SessionsInZones(watched, lambda: NOW), new_id()
        asked = await asyncio.gather(*(in_zones.under_way([str(zone_id), empty]) for _ in range(20)))
        assert asked == [{str(zone_id): 30, empty: 0}] * 20
    assert len(commands.seen) == 1, "those who ask at the same time share a query"
    explained = await database.command("explain", commands.seen[0], verbosity="executionStats")
    stats = (explained["stages"][0]["$cursor"] if "stages" in explained else explained)["executionStats"]
    await database["parkingSessions"].delete_many({"zoneId": zone_id})
    assert stats["totalDocsExamined"] == 0
    assert stats["totalKeysExamined"] <= 31
