"""Phones ping the port of a worker every 10 seconds, between calls as well: no worker sends them away for that."""

import asyncio

import pytest

from tests.gateway.raw import GOAWAY, raw_connection

ALLOWED_EVERY_SECONDS = 1.1
"""Shorter than any client's interval, so that the test need not last as long."""
PINGS = 4
"""gRPC by itself forgives two that come too early."""


async def test_pings_between_calls_do_not_end_the_connection(server_address):
    async with raw_connection(server_address) as phone, asyncio.timeout(60):
        for _ in range(PINGS):
            # From the answer on: on a busy machine the next ping must not come to the server together with this one.
            await phone.answered_ping()
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(phone.ended.wait(), ALLOWED_EVERY_SECONDS)

        assert phone.frames[GOAWAY] == 0


async def test_a_flood_of_them_does(server_address):
    async with raw_connection(server_address) as attacker, asyncio.timeout(30):
        for _ in range(10):
            attacker.ping()
        await attacker.ended.wait()
