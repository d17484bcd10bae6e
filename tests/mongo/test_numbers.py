"""Ids that are numbers: none twice, whichever process asks, and no document that all of them wait for."""

import asyncio
import json
import os
import sys

import pytest

from server.mongo.client import connect, database
from server.mongo.numbers import BLOCK, Numbers

PROCESSES, EACH = 3, 1_000


@pytest.fixture
async def numbered(settings):
    """A database of its own."""
    name = f"{settings.mongodb_database}_ids"
    async with connect(settings.mongo_uri) as client:
        await client.drop_database(name)
        yield database(client, name)
        await client.drop_database(name)


async def test_several_processes_take_numbers_of_their_own_and_write_the_counter_once_a_block(
    settings, numbered
) -> None:
    async def take() -> list[int]:
        argv = ("-m", "tests.mongo.numbering", settings.mongo_uri, numbered.name, str(EACH))
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
        process = await asyncio.create_subprocess_exec(
            sys.executable, *argv, env=environment, stdout=asyncio.subprocess.PIPE
        )
        written, _ = await process.communicate()
        return json.loads(written)

    taken = await asyncio.gather(*(take() for _ in range(PROCESSES)))

    numbers = [number for each in taken for number in each]
    assert len(numbers) == len(set(numbers)) == PROCESSES * EACH
    assert min(numbers) == 1
    counter = await numbered["counters"].find_one({"_id": "numbers:things"})
    assert PROCESSES * EACH <= counter["count"] <= PROCESSES * (EACH + BLOCK)


async def test_calls_at_the_same_time_get_different_numbers(numbered) -> None:
    processes = [Numbers(numbered, block=3) for _ in range(4)]
    given = await asyncio.gather(*(each.next("spaces") for _ in range(10) for each in processes))
    assert len(set(given)) == 40


async def test_kinds_are_counted_by_themselves_from_one(numbered) -> None:
    numbers = Numbers(numbered)
    assert [await numbers.next(kind) for kind in ("levels", "zones", "levels")] == [1, 1, 2]
