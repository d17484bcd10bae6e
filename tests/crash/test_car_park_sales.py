"""A server that is killed while drivers subscribe, renew, reserve and charge: what was paid is what is there."""

import asyncio
import itertools
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import grpc.aio
import pytest
from bson import ObjectId

from server.app import Application
from server.mongo.money import to_millimes
from tests.carpark.booking import HOUR, Booking
from tests.carpark.garage import EV, Garage
from tests.carpark.prices import Prices
from tests.carpark.yard import Yard
from tests.crash.killed_server import is_gone, server_process
from tests.engine.wire import wire_to
from tests.errors import reason_of
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.people import Person

DRIVERS = 6
CHARGED = timedelta(minutes=10)


@dataclass(frozen=True)
class Customer:
    """A driver with an electric car and a station that is theirs alone."""

    person: Person
    vehicle: int
    station: object
    method: str
    """What memberships are paid with: half of them with a card."""


@dataclass
class Sales:
    """Drivers who buy, again and again, until the server is gone. Every call has a key."""

    application: Application
    booking: Booking
    prices: Prices
    plan: object
    customers: list[Customer]
    start: datetime
    answers: int = 0
    unfinished: list[tuple[int, int]] = field(default_factory=list)
    """Customers and their rounds, to be gone through again with the same keys."""
    refused: set[str] = field(default_factory=set)

    async def run(self, channel: grpc.aio.Channel, *, until_answers: int, enough: Callable[[], None]) -> None:
        async def customer(number: int) -> None:
            for turn in itertools.count():
                self.unfinished.append((number, turn))
                if not await self._round(channel, number, turn, lambda: self._note(until_answers, enough)):
                    return
                self.unfinished.remove((number, turn))

        await asyncio.gather(*(customer(number) for number in range(DRIVERS)))

    async def repeat(self, channel: grpc.aio.Channel) -> None:
        """As clients would who had no answer."""
        done = await asyncio.gather(*(self._round(channel, *each, lambda: None) for each in self.unfinished))
        assert all(done)

    def _note(self, until_answers: int, enough: Callable[[], None]) -> None:
        self.answers += 1
        if self.answers >= until_answers:
            enough()

    async def _round(self, channel: grpc.aio.Channel, number: int, turn: int, answered: Callable[[], None]) -> bool:
        """False when the server is gone."""
        customer, name = self.customers[number], f"{number}-{turn}"
        steps = (self._member, self._reserve, self._charge)
        outcomes = await asyncio.gather(
            *(step(channel, customer, turn, name, answered) for step in steps), return_exceptions=True
        )
        errors = [each for each in outcomes if each is not None]
        for error in errors:
            if not isinstance(error, grpc.aio.AioRpcError):
                raise error
            if not is_gone(error):
                self.refused.add(reason_of(error))
        return not any(map(is_gone, errors))

    async def _member(self, channel, customer: Customer, turn: int, name: str, answered) -> None:
        """Subscribed, renewed, and the renewal given back: so the driver can subscribe again."""
        there, driver = Prices(channel, self.prices.yard, self.prices.code, self.prices.admin), customer.person
        membership = await there.subscribe(
            driver, self.plan, customer.method, key=f"sub-{name}", vehicle_ids=[customer.vehicle]
        )
        answered()
        await there.renew(driver, membership, customer.method, key=f"renew-{name}")
        answered()
        await there.cancel(driver, membership, key=f"end-{name}")
        answered()

    async def _reserve(self, channel, customer: Customer, turn: int, name: str, answered) -> None:
        start = self.start + 3 * turn * HOUR
        await self._at(channel).reserve(customer.person, customer.vehicle, start, key=f"reserve-{name}")
        answered()

    async def _charge(self, channel, customer: Customer, turn: int, name: str, answered) -> None:
        there, driver = self._at(channel), customer.person
        session = await there.plug(driver, customer.station, customer.vehicle, key=f"plug-{name}")
        answered()
        charging, earlier = there.kernel.database["chargingSessions"], there.kernel.clock() - CHARGED
        await charging.update_one({"_id": session.id, "status": "active"}, {"$set": {"startTime": earlier}})
        await there.unplug(driver, session, key=f"unplug-{name}")
        answered()

    def _at(self, channel: grpc.aio.Channel) -> Booking:
        return Booking(self.booking.garage, channel, self.application)


@pytest.fixture
async def sales(money: Money) -> Sales:
    yard, admin = Yard(money.application, money.channel, money.people), await money.people.admin()
    garage = await Garage(money.application, money.channel, yard).open(
        [EV] * DRIVERS, reservation_rules={"hourly_fee": 0.5}
    )
    booking = Booking(garage, money.channel, money.application)
    prices = Prices(money.channel, yard, garage.code, admin)
    customers = []
    for number in range(DRIVERS):
        driver = await money.driver(millimes=1_000_000)
        vehicle, station = await booking.vehicle(driver, is_ev=True), await booking.station(admin, f"A-{number + 1}")
        method = await money.add_card(driver) if number % 2 else "wallet"
        customers.append(Customer(driver, vehicle, station, method))
    return Sales(money.application, booking, prices, await prices.plan(price=10.0), customers, booking.ahead())


@pytest.mark.parametrize("answers_before_the_end", [8, 80])
async def test_after_a_sigkill_what_is_there_is_what_was_paid(
    crash_settings, money, sales, clock, answers_before_the_end
) -> None:
    async with server_process(crash_settings, crash_settings.data_dir) as (server, channel):
        await sales.run(channel, until_answers=answers_before_the_end, enough=server.kill)
    await assert_nothing_is_lost_or_sold_twice(crash_settings, money, clock, sales)


async def test_so_it_is_when_it_dies_in_the_middle_of_a_batch(crash_settings, money, sales, clock) -> None:
    host, port = re.search(r"//([^:]+):(\d+)", crash_settings.mongo_uri).groups()
    async with wire_to(host, int(port)) as wire:
        own = crash_settings.model_copy(update={"mongodb_uri": wire.uri})
        async with server_process(own, own.data_dir) as (server, channel):
            wire.cut("commitTransaction", skip=20, arrives=True, then=server.kill)
            await sales.run(channel, until_answers=1_000_000, enough=lambda: None)
    await assert_nothing_is_lost_or_sold_twice(crash_settings, money, clock, sales)


async def assert_nothing_is_lost_or_sold_twice(settings, money, clock, sales: Sales) -> None:
    """Once the job has repaired, and once the clients have sent again what was not answered."""
    assert sales.unfinished, "nothing was under way when the server died"
    database = money.application.kernel.database
    clock.move(minutes=2)
    await money.repair()
    await assert_sold_is_what_was_paid(database)
    clock.reset()

    async with server_process(settings, settings.data_dir) as (_, channel):
        await sales.repeat(channel)
    # A payment by card that was called off by the job is not made by its key any more.
    assert sales.refused <= {"UNAVAILABLE"}

    clock.move(minutes=2)
    await money.repair()
    await assert_sold_is_what_was_paid(database)
    assert not await database["chargingSessions"].count_documents({"billing": {"$ne": "paid"}})
    for customer in sales.customers:
        paid = {"userId": ObjectId(customer.person.id), "methodType": "card", "status": "completed"}
        ours = [to_millimes(each["amount"]) async for each in database["payments"].find(paid)]
        assert sorted(await money.charged(customer.person)) == sorted(ours)


async def assert_sold_is_what_was_paid(database) -> None:
    await assert_books_balance(database, settled=True)
    await assert_memberships_have_what_was_paid(database)
    await assert_reservations_are_paid(database)
    await assert_charging_is_paid(database)


async def payments_of(database, kind: str) -> list[dict]:
    return [each async for each in database["payments"].find({"purpose.kind": kind, "status": "completed"})]


async def assert_memberships_have_what_was_paid(database) -> None:
    """Each payment that was kept has bought one term of its membership; a driver has one that is active at most."""
    memberships = [each async for each in database["memberships"].find()]
    terms = [(each["_id"], term["paymentId"]) for each in memberships for term in each["terms"]]
    kept = [
        (each["membershipId"], str(each["_id"]))
        for each in await payments_of(database, "membership")
        if "refundedAmount" not in each
    ]
    assert sorted(terms) == sorted(kept)
    active = Counter(each["userId"] for each in memberships if each["status"] == "active")
    assert set(active.values()) <= {1}
    assert all(each["status"] in {"active", "cancelled"} for each in memberships)


async def assert_reservations_are_paid(database) -> None:
    """Each once, with its fee, and the calendar knows it."""
    reserved = {each["_id"]: each["fee"] async for each in database["reservations"].find()}
    paid = [(each["reservationId"], each["amount"]) for each in await payments_of(database, "reservation")]
    assert sorted(number for number, _ in paid) == sorted(reserved)
    assert dict(paid) == reserved


async def assert_charging_is_paid(database) -> None:
    """Each that has ended once, with what it cost; who still charges is at the station."""
    sessions = [each async for each in database["chargingSessions"].find()]
    cost = {each["_id"]: each["cost"] for each in sessions if each["status"] != "active"}
    paid = [(each["chargingSessionId"], each["amount"]) for each in await payments_of(database, "charging")]
    assert sorted(number for number, _ in paid) == sorted(cost)
    assert dict(paid) == cost
    there = {each["chargingSessionId"] async for each in database["chargingStations"].find()} - {None}
    assert there == {each["_id"] for each in sessions} - cost.keys()
