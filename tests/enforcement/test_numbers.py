"""Ticket numbers: none twice, whoever issues at the same time, and no document that all of them wait for."""

import asyncio
import os
import sys

import pytest

from server.enforcement.tickets.model import ticket_number
from server.enforcement.tickets.numbers import TicketNumbers
from server.mongo.client import connect, database
from server.mongo.indexes import make_indexes
from server.mongo.numbers import BLOCK

PROCESSES, EACH = 4, 2_500


@pytest.fixture
async def numbered(settings):
    """A database of its own."""
    name = f"{settings.mongodb_database}_numbers"
    async with connect(settings.mongo_uri) as client:
        await client.drop_database(name)
        await make_indexes(client[name])
        yield database(client, name)
        await client.drop_database(name)


async def test_ten_thousand_tickets_of_several_processes_have_numbers_of_their_own(settings, numbered) -> None:
    async def issue() -> int:
        argv = ("-m", "tests.enforcement.issuing", settings.mongo_uri, numbered.name, str(EACH))
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
        return await (await asyncio.create_subprocess_exec(sys.executable, *argv, env=environment)).wait()

    assert await asyncio.gather(*(issue() for _ in range(PROCESSES))) == [0] * PROCESSES

    numbers = [each["ticketNumber"] async for each in numbered["tickets"].find({}, {"ticketNumber": 1})]
    assert len(numbers) == len(set(numbers)) == PROCESSES * EACH
    counters = await numbered["counters"].find().to_list()
    taken = sum(each["count"] for each in counters)
    # One write of a counter for as many tickets as a block has; what is left of each process's last block is lost.
    assert PROCESSES * EACH <= taken <= PROCESSES * (EACH + BLOCK)


async def test_calls_and_processes_at_the_same_time_get_different_numbers(numbered) -> None:
    processes = [TicketNumbers(numbered, block=3) for _ in range(4)]
    given = await asyncio.gather(*(each.next("20260504") for _ in range(10) for each in processes))
    assert len(set(given)) == 40
    assert {number[:13] for number in given} == {"TKT-20260504-"}


async def test_days_have_counters_of_their_own_and_go_on_where_they_were(numbered) -> None:
    numbers = TicketNumbers(numbered)
    days = ("20260504", "20260505", "20260504", "20260503", "20260505")
    assert [await numbers.next(day) for day in days] == [
        ticket_number(day, count) for day, count in zip(days, (1, 1, 2, 1, 2), strict=True)
    ]
    # As after a version that wrote the counter with each ticket.
    await numbered["counters"].insert_one({"_id": "tickets:20260506", "count": 41})
    assert await numbers.next("20260506") == "TKT-20260506-00042"
