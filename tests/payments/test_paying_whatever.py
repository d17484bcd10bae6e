"""ProcessPayment for fines, badges and what only a description names: one call for all that a driver pays."""

import asyncio

import pytest
from bson import ObjectId

from parkup.payments.v1.payment_pb2 import Payment
from server.values.caller import Role
from tests.enforcement.city import City
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.parking.badges import Counter
from tests.payments.records import Records

NOBODY = "f" * 24


async def fined(city: City, driver) -> tuple[object, str]:
    """An agent, and a ticket for a session of the driver's."""
    agent = await city.agent(await city.zone())
    return agent, (await city.fined_parked(agent, driver)).id


class TestFines:
    async def test_what_is_not_there_or_cannot_be_paid(self, records: Records, city: City, database) -> None:
        driver = await city.driver(millimes=100_000)
        _, ticket = await fined(city, driver)
        other = await city.driver(millimes=100_000)
        for who, ticket_id in ((driver, NOBODY), (other, ticket)):
            with refused("TICKET_NOT_FOUND"):
                await records.pay(who, amount=50, violation_ticket_id=ticket_id)
        for status, reason in {
            "paid": "TICKET_ALREADY_PAID",
            "dismissed": "TICKET_DISMISSED",
            "appealed": "TICKET_APPEALED",
        }.items():
            await database["tickets"].update_one({"_id": ObjectId(ticket)}, {"$set": {"status": status}})
            with refused(reason):
                await records.pay(driver, amount=50, violation_ticket_id=ticket)

    @pytest.mark.parametrize("by_card", [False, True])
    async def test_one_is_paid_once(self, records: Records, city: City, money: Money, database, by_card: bool) -> None:
        driver = await city.driver(millimes=100_000)
        agent, ticket = await fined(city, driver)
        method = await money.add_card(driver) if by_card else "wallet"
        named = {"amount": 50, "violation_ticket_id": ticket}
        first, again = [await records.pay(driver, method, key="k", **named) for _ in range(2)]
        assert first == again
        assert (first.kind, first.violation_ticket_id) == (Payment.KIND_FINE, ticket)
        assert (await city.read(agent, ticket)).HasField("paid_at")
        assert await money.charged(driver) == ([50_000] if by_card else [])
        await assert_books_balance(database, settled=True)


class TestBadges:
    async def test_what_is_not_there_or_cannot_be_paid(self, channel, records: Records, city: City, database) -> None:
        zone, counter = await city.zone(badge_price=12), Counter(channel)
        operator, driver, plate = (
            await city.operator(Role.OPERATOR, zone),
            await city.driver(millimes=100_000),
            "5 TUN 5",
        )
        with refused("SEASON_BADGE_NOT_FOUND"):
            await records.pay(driver, amount=12, season_badge_id=NOBODY)
        badge, twin = [await counter.make(operator, zone, plate, user_id=driver.id) for _ in range(2)]
        assert (await records.pay(driver, amount=12, season_badge_id=badge.id)).season_badge_id == badge.id
        with refused("SEASON_BADGE_ALREADY_PAID"):
            await records.pay(driver, amount=12, season_badge_id=badge.id)
        with refused("SEASON_BADGE_EXISTS"):
            await records.pay(driver, amount=12, season_badge_id=twin.id)
        query = {"_id": ObjectId(twin.id)}
        await database["seasonBadges"].update_one(query, {"$set": {"year": 2021}})
        with refused("SEASON_BADGE_EXPIRED"):
            await records.pay(driver, amount=12, season_badge_id=twin.id)
        await database["seasonBadges"].update_one(query, {"$set": {"status": "invalidated"}})
        with refused("SEASON_BADGE_INVALIDATED"):
            await records.pay(driver, amount=12, season_badge_id=twin.id)


class TestFreely:
    async def test_needs_words_and_an_amount_that_is_not_too_large(self, records: Records, money: Money) -> None:
        driver = await money.driver(millimes=5_000)
        for field, wrong in (
            ("description", {"description": " "}),
            ("amount", {"description": "Lavage", "amount": 1000.01}),
            ("amount", {"description": "Lavage", "amount": 0.005}),
        ):
            with refused("INVALID_ARGUMENT") as refusal:
                await records.pay(driver, amount=wrong.pop("amount", 3), **wrong)
            assert list(refusal.fields) == [field]

    async def test_a_driver_pays_as_often_as_they_like_and_once_with_a_key(
        self, records: Records, money: Money, database
    ) -> None:
        driver = await money.driver(millimes=10_000)
        card = await money.add_card(driver)
        wallet = await asyncio.gather(*(records.pay(driver, key=key) for key in ("", "", "a", "a")))
        assert len({payment.id for payment in wallet}) == 3
        by_card = await asyncio.gather(*(records.pay(driver, card) for _ in range(2)))
        assert len({payment.id for payment in by_card}) == 2
        with refused("IDEMPOTENCY_KEY_REUSED"):
            await records.pay(driver, card, key="a")
        assert await money.balance(driver) == 1_000
        assert sorted(await money.charged(driver)) == [3_000, 3_000]
        await assert_books_balance(database, settled=True)
