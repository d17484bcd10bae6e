"""What watching and reminding ask of MongoDB goes by an index, however many documents there are."""

from datetime import timedelta

import pytest
from pymongo import AsyncMongoClient

from server.kernel import new_id
from server.mongo.client import database as database_of
from server.parking.live.repository import LiveSessions, Topic
from server.parking.reminders.model import Platform
from server.parking.reminders.repository import DeviceRepository, SessionNotices
from server.values.language import Language
from tests.parking.test_extend_and_cancel import NOW
from tests.parking.test_queries import Commands, assert_indexes_are_used

USER, SOON = new_id(), timedelta(minutes=10)
QUERIES = {
    "under way in a zone": lambda db: LiveSessions(db).under_way(Topic.of_zone(new_id()), NOW),
    "under way of a driver": lambda db: LiveSessions(db).under_way(Topic.of_driver(USER), NOW),
    "note what ends": lambda db: SessionNotices(db).note_ending(NOW, SOON),
    "sessions": lambda db: SessionNotices(db).sessions({new_id()}),
    "register": lambda db: DeviceRepository(db).register(USER, new_id(), Platform.IOS, Language.EN, NOW),
    "devices of a driver": lambda db: DeviceRepository(db).of_driver(USER),
    "devices of drivers": lambda db: DeviceRepository(db).of_drivers([USER, new_id()]),
    "remove": lambda db: DeviceRepository(db).remove(USER, new_id()),
    "forget": lambda db: DeviceRepository(db).forget([new_id()]),
    "choices": lambda db: DeviceRepository(db).choices_of([USER, new_id()]),
    "choose": lambda db: DeviceRepository(db).choose(USER, {"push": True}, Language.FR),
}


@pytest.mark.parametrize("query", QUERIES)
async def test_a_query_uses_an_index(settings, application, query) -> None:
    commands = Commands()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        await QUERIES[query](database_of(client, settings.mongodb_database))
    await assert_indexes_are_used(application, commands)
