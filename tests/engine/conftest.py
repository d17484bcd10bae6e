"""A database for the car park of these tests, and an engine on it."""

import pytest
import pytest_asyncio

from server.engine.engine import Engine
from server.mongo import client
from server.values.clock import system_clock
from tests.engine import parking


@pytest_asyncio.fixture(scope="session")
async def mongo(settings):
    async with client.connect(settings.mongo_uri) as connected:
        yield connected


@pytest_asyncio.fixture
async def books(mongo, worker_id):
    """The database of the car park, empty."""
    database = client.database(mongo, f"engine_{worker_id}")
    await parking.build(database)
    return database


@pytest_asyncio.fixture
async def engine(books):
    made = Engine(books, system_clock)
    yield made
    await made.close()


@pytest.fixture
def contents():
    """All documents of the car park by collection and id."""

    async def read(database):
        return {
            name: {each["_id"]: each async for each in database[name].find()} for name in sorted(parking.COLLECTIONS)
        }

    return read
