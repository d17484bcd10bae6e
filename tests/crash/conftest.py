"""A database of its own, and our own application over it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from server.mongo.client import connect
from server.mongo.indexes import make_indexes
from tests.crash.killed_server import own_application
from tests.money import Money


@pytest.fixture
async def crash_settings(settings, worker_id: str, folder_of_run: Path):
    """A database of its own: the invariants are about all that is in it."""
    folder = folder_of_run / "crash"
    folder.mkdir(exist_ok=True)
    own = settings.model_copy(update={"mongodb_database": f"crash_{worker_id}", "data_dir": folder})
    async with connect(own.mongo_uri) as client:
        await client.drop_database(own.mongodb_database)
        await make_indexes(client[own.mongodb_database])
    return own


@pytest.fixture
async def money(crash_settings, third_parties, outbox, sandbox, session_clock) -> AsyncIterator[Money]:
    async with own_application(crash_settings, session_clock, third_parties, outbox, sandbox) as made:
        yield made
