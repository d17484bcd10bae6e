"""What `parkup seed-load` makes are documents that the server reads and works with like its own."""

from collections import Counter

import pytest
import pytest_asyncio

from server.auth.drivers.repository import DriverRepository
from server.dev.seed_load import UNDER_WAY_IN, Amounts, seed_load
from server.enforcement.tickets.document import to_ticket
from server.mongo.client import connect
from server.mongo.client import database as database_of
from server.mongo.indexes import make_indexes
from server.parking.sessions.document import to_session
from server.parking.sessions.model import SessionStatus
from server.values.clock import system_clock
from tests.parking.test_zone_model import other_zone

AMOUNTS = Amounts(sessions=3_000, fines=200, drivers=50)


@pytest_asyncio.fixture(scope="module")
async def seeded(settings):
    """A database that was seeded twice, with the second's words."""
    name = f"{settings.mongodb_database}_seeded"
    async with connect(settings.mongo_uri) as client:
        await make_indexes(client[name])
        for _ in range(2):
            said: list[str] = []
            await seed_load(database_of(client, name), [other_zone(1), other_zone(2)], AMOUNTS, said.append)
        yield database_of(client, name), said
        await client.drop_database(name)


async def test_it_makes_as_much_as_asked_each_time_and_says_so(seeded) -> None:
    database, said = seeded
    for collection, count in (("parkingSessions", 3_000), ("tickets", 200), ("users", 50)):
        assert await database[collection].count_documents({}) == 2 * count
        assert any(line.startswith(f"{collection}: {count:,} in ") for line in said), said


async def test_sessions_are_in_the_order_of_their_ids_and_a_few_are_under_way(seeded) -> None:
    database, _ = seeded
    sessions = [to_session(each) async for each in database["parkingSessions"].find().sort("_id", 1)]
    starts = [session.start_time.replace(microsecond=0) for session in sessions]
    assert starts == sorted(starts)
    now = system_clock()
    assert {session.at(now).status for session in sessions} == {*SessionStatus}
    assert all(session.at(now).status is session.status for session in sessions)
    assert Counter(session.status for session in sessions)[SessionStatus.ACTIVE] == 2 * 3_000 // UNDER_WAY_IN
    assert any(session.is_good(now) for session in sessions)
    by_driver = Counter(session.user_id for session in sessions).most_common()
    assert by_driver[0][1] > 3 * by_driver[-1][1]


async def test_drivers_and_fines_can_be_read(seeded) -> None:
    database, _ = seeded
    user = await database["users"].find_one({})
    driver = await DriverRepository(database).get(str(user["_id"]))
    assert driver.vehicles[0].is_default
    async for document in database["tickets"].find({}):
        assert to_ticket(document).fine > 0


async def test_much_is_indexed_afterwards_and_no_index_is_lost(seeded, monkeypatch) -> None:
    database, _ = seeded
    before, said = await database["parkingSessions"].index_information(), []
    monkeypatch.setattr("server.dev.seed_load.WORTH_INDEXING_AFTERWARDS", 1_000)
    await seed_load(database, [other_zone(1)], AMOUNTS, said.append)
    after = await database["parkingSessions"].index_information()
    assert {name: index["key"] for name, index in after.items()} == {
        name: index["key"] for name, index in before.items()
    }
    assert any("indexes in" in line for line in said)


async def test_without_a_zone_there_is_nowhere_to_park(seeded) -> None:
    with pytest.raises(ValueError, match="zone"):
        await seed_load(seeded[0], [], AMOUNTS, print)
