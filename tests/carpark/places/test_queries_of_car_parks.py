"""What is asked of the database for a car park of 5 000 spaces, and how much it examines for the answer."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from bson import ObjectId
from pymongo import AsyncMongoClient

from server.auth.drivers.repository import DriverRepository
from server.carpark.levels.repository import LevelRepository
from server.carpark.spaces.document import SPACES, space_document
from server.carpark.spaces.model import Figures, Space, SpaceFilter, SpaceStatus, SpaceType, rank_of
from server.carpark.spaces.repository import SpaceRepository
from server.carpark.vehicles.repository import VehicleRepository
from server.carpark.zones.repository import ZoneRepository
from server.mongo.client import connect
from server.mongo.client import database as database_of
from server.mongo.indexes import make_indexes
from tests.lists.many import NOW
from tests.lists.test_what_lists_examine import examined
from tests.parking.test_queries import Commands, assert_indexes_are_used

SPACES_OF_ALL, ZONES, TAKEN = 5_000, 10, 1_000


@pytest_asyncio.fixture(scope="module")
async def large(settings) -> AsyncIterator[str]:
    """The name of a database with a car park of ten zones: the first thousand spaces, which are of two zones, taken."""
    name = f"{settings.mongodb_database}_car_park"
    async with connect(settings.mongo_uri) as client:
        await make_indexes(client[name])
        spaces = [
            Space(
                id=number,
                car_park="P",
                level_id=1,
                zone_id=number * ZONES // SPACES_OF_ALL,
                number=f"A-{number}",
                type=SpaceType.STANDARD,
                rank=rank_of(1, f"A-{number}"),
                created_at=NOW,
                session_id=number if number < TAKEN else None,
            )
            for number in range(SPACES_OF_ALL)
        ]
        await client[name][SPACES].insert_many(map(space_document, spaces))
        yield name
        await client.drop_database(name)


async def test_figures_are_counted_from_one_index_whoever_asks_at_the_same_time(settings, large) -> None:
    commands = Commands()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        database = database_of(client, large)
        store = SpaceRepository(database)
        stocks = [await each for each in [store.stock(zone) for zone in range(ZONES)]]
        of_first, of_last = stocks[0], stocks[-1]
        assert of_first
        assert of_last
        assert (of_first.now(), of_last.now()) == (Figures(occupied=500), Figures(available=500))
        for command in commands.seen:
            _, keys, documents = examined(await database.command("explain", command, verbosity="executionStats"))
            assert keys <= SPACES_OF_ALL + 2 * ZONES
            assert documents == 0


async def test_free_spaces_are_found_past_those_that_are_taken(settings, large) -> None:
    commands = Commands()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        database = database_of(client, large)
        store = SpaceRepository(database)
        free = await store.first(SpaceFilter("P", status=SpaceStatus.AVAILABLE), 20)
        assert [space.id for space in free] == list(range(TAKEN, TAKEN + 20))
        explained = await database.command("explain", commands.seen[0], verbosity="executionStats")
    _, keys, documents = examined(explained)
    assert keys <= 3 * 20 + 10
    assert documents <= 20


QUERIES = {
    "stock": lambda db: SpaceRepository(db).stock(1),
    "spaces.find": lambda db: SpaceRepository(db).find(1),
    "spaces.first_in_use": lambda db: SpaceRepository(db).first_in_use(SpaceFilter("P"), 20, [1], with_cars=True),
    "spaces.all": lambda db: SpaceRepository(db).all("P", 10),
    "spaces.set_outage_of_zone": lambda db: SpaceRepository(db).set_outage_of_zone(-1, None, NOW),
    "vehicles.find": lambda db: VehicleRepository(db).find(1),
    "vehicles.find_plate": lambda db: VehicleRepository(db).find_plate("A-1"),
    "vehicles.of_plates": lambda db: VehicleRepository(db).of_plates(["A-1", "A-2"]),
    "vehicles.is_of_type": lambda db: VehicleRepository(db).is_of_type(1),
    "vehicles.note_use": lambda db: VehicleRepository(db).note_use("A-1"),
    "vehicles.claim": lambda db: VehicleRepository(db).claim(["A-1"], str(ObjectId())),
    "vehicles.of_owner": lambda db: VehicleRepository(db).of_owner(str(ObjectId()), 10),
    "vehicles.forget_owner": lambda db: VehicleRepository(db).forget_owner(str(ObjectId())),
    "drivers.owner_of": lambda db: DriverRepository(db).owner_of("A-1", None),
    "levels.list": lambda db: LevelRepository(db).list("P"),
    "zones.list": lambda db: ZoneRepository(db, LevelRepository(db)).list("P"),
    "zones.list_of_level": lambda db: ZoneRepository(db, LevelRepository(db)).list_of_level(1),
}


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
async def test_a_query_uses_an_index(settings, application, query) -> None:
    commands = Commands()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        await query(database_of(client, settings.mongodb_database))
    await assert_indexes_are_used(application, commands)
