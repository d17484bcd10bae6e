"""A server that is killed while cars drive in, pay and leave: no space twice, no money twice, nothing half."""

import asyncio
import itertools
import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal

import grpc.aio
import pytest

from tests.carpark.garage import CARD, CASH, MOBILE, STANDARD, WALLET, Garage
from tests.carpark.yard import Yard
from tests.crash.killed_server import is_gone, server_process
from tests.engine.wire import wire_to
from tests.errors import reason_of
from tests.invariants import assert_books_balance
from tests.people import Person

METHODS = (CASH, CARD, WALLET, MOBILE)
VEHICLES = 8


@dataclass
class Traffic:
    """Vehicles that drive in, stay, pay and leave, again and again, until the server is gone. Every call has a key."""

    park: Garage
    owners: list[Person]
    answers: int = 0
    unfinished: list[tuple[int, int]] = field(default_factory=list)
    """Vehicles and their rounds, to be gone through again with the same keys."""
    refused: set[str] = field(default_factory=set)

    async def run(self, channel: grpc.aio.Channel, *, until_answers: int, enough: Callable[[], None]) -> None:
        async def vehicle(number: int) -> None:
            for turn in itertools.count():
                self.unfinished.append((number, turn))
                if not await self._round(channel, number, turn):
                    return
                self.unfinished.remove((number, turn))
                if self.answers >= until_answers:
                    enough()

        await asyncio.gather(*(vehicle(number) for number in range(VEHICLES)))

    async def repeat(self, channel: grpc.aio.Channel) -> None:
        """As clients would who had no answer."""
        done = await asyncio.gather(*(self._round(channel, *each) for each in self.unfinished))
        assert all(done)

    async def _round(self, channel: grpc.aio.Channel, number: int, turn: int) -> bool:
        """False when the server is gone."""
        park, owner, name = self.park.at(channel), self.owners[number], f"{number}-{turn}"
        method = METHODS[(number + turn) % len(METHODS)]
        try:
            entered = await park.enter(f"CP {number} {turn}", key=f"in-{name}")
            await park.stayed(entered.session, minutes=30)
            by = owner if method == WALLET else park.operator
            ticket = {"ticket_number": entered.ticket_number} if method == WALLET else {}
            await park.pay(entered.session, by, method, key=f"pay-{name}", **ticket)
            left = await park.leave(entered.ticket_number, key=f"out-{name}")
        except grpc.aio.AioRpcError as error:
            if is_gone(error):
                return False
            self.refused.add(reason_of(error))
            return True
        assert left.can_exit
        self.answers += 3
        return True


@pytest.fixture
async def traffic(money) -> Traffic:
    yard = Yard(money.application, money.channel, money.people)
    # Fewer spaces than vehicles: they fight for the last ones.
    park = await Garage(money.application, money.channel, yard).open([STANDARD] * (VEHICLES - 2))
    return Traffic(park, [await money.driver(millimes=1_000_000) for _ in range(VEHICLES)])


@pytest.mark.parametrize("answers_before_the_end", [6, 60])
async def test_after_a_sigkill_spaces_stays_and_books_agree(
    crash_settings, money, traffic, clock, answers_before_the_end
) -> None:
    async with server_process(crash_settings, crash_settings.data_dir) as (server, channel):
        await traffic.run(channel, until_answers=answers_before_the_end, enough=server.kill)
    await assert_nothing_is_lost_or_done_twice(crash_settings, money, clock, traffic)


async def test_so_they_do_when_it_dies_in_the_middle_of_a_batch(crash_settings, money, traffic, clock) -> None:
    host, port = re.search(r"//([^:]+):(\d+)", crash_settings.mongo_uri).groups()
    async with wire_to(host, int(port)) as wire:
        own = crash_settings.model_copy(update={"mongodb_uri": wire.uri})
        async with server_process(own, own.data_dir) as (server, channel):
            wire.cut("commitTransaction", skip=20, arrives=True, then=server.kill)
            await traffic.run(channel, until_answers=1_000_000, enough=lambda: None)
    await assert_nothing_is_lost_or_done_twice(crash_settings, money, clock, traffic)


async def assert_nothing_is_lost_or_done_twice(settings, money, clock, traffic: Traffic) -> None:
    """Once the job has repaired, and once the clients have sent again what was not answered."""
    assert traffic.unfinished, "nothing was under way when the server died"
    database = money.application.kernel.database
    await assert_spaces_and_stays_agree(database)
    clock.move(minutes=2)
    await money.repair()
    await assert_books_balance(database, settled=True)
    clock.reset()

    async with server_process(settings, settings.data_dir) as (_, channel):
        await traffic.repeat(channel)
    # A payment at the terminal that was called off by the job is not made by its key any more.
    assert traffic.refused <= {"UNAVAILABLE"}

    clock.move(minutes=2)
    await money.repair()
    await assert_books_balance(database, settled=True)
    await assert_spaces_and_stays_agree(database)
    await assert_stays_hold_what_was_paid(database)


async def assert_spaces_and_stays_agree(database) -> None:
    """Who is inside stands where the space says so, and nobody else does."""
    stays = {each["_id"]: each async for each in database["carParkSessions"].find({"status": "active"})}
    standing = {number: stay["spaceId"] for number, stay in stays.items() if "spaceId" in stay}
    taken = {
        each["sessionId"]: each["_id"] async for each in database["carParkSpaces"].find({"sessionId": {"$ne": None}})
    }
    assert standing == taken
    async for space in database["carParkSpaces"].find():
        assert space["status"] == ("available" if space["sessionId"] is None else "occupied")
    plates = [stay["plateKey"] for stay in stays.values()]
    assert len(plates) == len(set(plates))


async def assert_stays_hold_what_was_paid(database) -> None:
    """By stay, what it says was paid, what the payments of the car park say, and what the payments of all say."""
    recorded, received = defaultdict(Decimal), defaultdict(Decimal)
    async for record in database["carParkPayments"].find():
        recorded[record["sessionId"]] += record["amount"].to_decimal()
    async for payment in database["payments"].find({"purpose.kind": "car_park_stay", "status": "completed"}):
        if "refundRequestedAt" not in payment:
            received[payment["carParkSessionId"]] += payment["amount"].to_decimal()
    paid = {each["_id"]: each["paid"].to_decimal() async for each in database["carParkSessions"].find()}
    assert {number: amount for number, amount in paid.items() if amount} == dict(recorded) == dict(received)
