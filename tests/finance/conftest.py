import secrets
from collections.abc import AsyncIterator
from datetime import timedelta

import grpc.aio
import pytest_asyncio

from server import app
from server.mongo.client import connect
from server.mongo.indexes import make_indexes
from tests.finance.office import TUNIS, Office
from tests.money import Money
from tests.people import People

SOON = timedelta(minutes=10)
"""Longer than a test takes."""


@pytest_asyncio.fixture(scope="module")
async def offices(
    settings, bank, session_clock, third_parties, outbox, sandbox, folder_of_run
) -> AsyncIterator[Office]:
    """A server with a database of its own, that is paid at the bank of the tests."""
    own = settings.model_copy(
        update={
            "mongodb_database": f"{settings.mongodb_database}_{secrets.token_hex(4)}",
            "stripe_api_base": f"http://127.0.0.1:{bank[1]}",
            "refunded_cancellations_per_day": 1_000_000,
            # Days go by in these tests, and nobody signs in again.
            "access_token_minutes": 1_000_000,
            "staff_access_token_minutes": 1_000_000,
        }
    )
    address = f"unix:{folder_of_run}/{secrets.token_hex(4)}.sock"
    async with connect(own.mongo_uri) as client:
        await make_indexes(client[own.mongodb_database])
        async with app.build(own, clock=session_clock, third_parties=third_parties) as built:
            server = built.server_on(address)
            await server.start()
            async with grpc.aio.insecure_channel(address) as channel:
                people = People(built, channel, outbox)
                yield Office(built, channel, people, Money(built, people, channel, sandbox), session_clock)
            await server.stop(None)
        await client.drop_database(own.mongodb_database)


@pytest_asyncio.fixture
async def office(offices, clock, door) -> Office:
    """With the clock and the bank as they are, whatever a test before did to them; not at the end of a day."""
    soon = (clock() + SOON).astimezone(TUNIS).date()
    if soon != offices.today:
        clock.move(seconds=SOON.total_seconds())
    return offices
