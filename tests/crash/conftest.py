"""A database of its own, and our own application over it."""

from collections.abc import AsyncIterator
from pathlib import Path

import grpc.aio
import pytest

from server import app
from server.mongo.client import connect
from server.mongo.indexes import make_indexes
from tests.money import Money
from tests.people import People


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
    """Our own application over that database, which repairs and looks."""
    address = f"unix:{crash_settings.data_dir}/local.sock"
    async with app.build(crash_settings, clock=session_clock, third_parties=third_parties) as application:
        server = application.server_on(address)
        await server.start()
        async with grpc.aio.insecure_channel(address, options=[("grpc.use_local_subchannel_pool", 1)]) as channel:
            yield Money(application, People(application, channel, outbox), channel, sandbox)
        await server.stop(None)
