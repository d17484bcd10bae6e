"""The jobs of memberships: they renew once, try again, mark what is over, and tell."""

import asyncio

import pytest

from parkup.carpark.v1.membership_pb2 import Membership
from tests.carpark.prices import MILLIMES
from tests.invariants import assert_books_balance
from tests.money import DECLINED_WHEN_CHARGED

ACTIVE, EXPIRED = Membership.STATUS_ACTIVE, Membership.STATUS_EXPIRED


@pytest.fixture
def jobs(application):
    """Runs a job by its name."""
    by_name = {job.name: job for job in application.parts.jobs}

    async def run(name: str) -> None:
        await by_name[name].run()

    return run


@pytest.fixture
async def plan(prices):
    return await prices.plan()


@pytest.fixture
def document(database):
    """What is stored of a membership: drivers' tokens are over when it is due."""

    async def found(membership: Membership) -> dict:
        return await database["memberships"].find_one({"_id": membership.id})

    return found


def to_the_last_day(clock, membership: Membership) -> None:
    """So that less than a day is left."""
    clock.move(seconds=membership.end_date.seconds - membership.start_date.seconds - 20 * 3600)


class TestRenewing:
    async def test_charges_what_it_was_paid_with_and_tells(
        self, prices, plan, money, jobs, clock, document, outbox, database
    ) -> None:
        driver = await money.driver(millimes=2 * MILLIMES)
        made = await prices.subscribe(driver, plan, auto_renew=True)
        await jobs("renew-memberships")
        assert await money.balance(driver) == MILLIMES

        to_the_last_day(clock, made)
        await asyncio.gather(jobs("renew-memberships"), jobs("renew-memberships"))
        await jobs("renew-memberships")

        assert await money.balance(driver) == 0
        renewed = await document(made)
        assert renewed["endDate"].timestamp() - made.end_date.seconds > 27 * 24 * 3600
        told = outbox.count(driver.address)
        await asyncio.gather(jobs("tell-of-memberships"), jobs("tell-of-memberships"))
        assert outbox.count(driver.address) == told + 1
        mail = await outbox.last(driver.address)
        assert "150,000 TND" in mail.text
        await assert_books_balance(database)

    async def test_by_card(self, prices, plan, money, jobs, clock, document) -> None:
        driver = await money.driver()
        made = await prices.subscribe(driver, plan, await money.add_card(driver), auto_renew=True)
        to_the_last_day(clock, made)
        await asyncio.gather(jobs("renew-memberships"), jobs("renew-memberships"))
        assert await money.charged(driver) == [MILLIMES] * 2
        assert len((await document(made))["terms"]) == 2

    async def test_with_the_default_card_when_the_first_one_is_gone(
        self, prices, plan, money, jobs, clock, database, document
    ) -> None:
        driver = await money.driver(millimes=MILLIMES)
        made = await prices.subscribe(driver, plan, auto_renew=True)
        await database["memberships"].update_one({"_id": made.id}, {"$set": {"method": "f" * 24}})
        await money.add_card(driver, default=True)
        to_the_last_day(clock, made)
        await jobs("renew-memberships")
        assert await money.charged(driver) == [MILLIMES]

    async def test_one_that_costs_nothing(self, prices, money, jobs, clock, document) -> None:
        driver = await money.driver()
        made = await prices.subscribe(driver, await prices.plan(price=0), method="", auto_renew=True)
        to_the_last_day(clock, made)
        await asyncio.gather(jobs("renew-memberships"), jobs("renew-memberships"))
        assert len((await document(made))["terms"]) == 2

    async def test_who_does_not_want_it_is_not_charged(self, prices, plan, money, jobs, clock) -> None:
        driver = await money.driver(millimes=2 * MILLIMES)
        made = await prices.subscribe(driver, plan)
        to_the_last_day(clock, made)
        await jobs("renew-memberships")
        assert await money.balance(driver) == MILLIMES

    @pytest.mark.parametrize("card", ["", DECLINED_WHEN_CHARGED])
    async def test_what_does_not_succeed_is_told_and_tried_again(
        self, prices, plan, money, jobs, clock, document, outbox, database, card
    ) -> None:
        driver = await money.driver(millimes=MILLIMES)
        made = await prices.subscribe(driver, plan, auto_renew=True)
        if card:
            method = await money.add_card(driver, card)
            await database["memberships"].update_one({"_id": made.id}, {"$set": {"method": method}})
        to_the_last_day(clock, made)

        for _ in range(2):
            await jobs("renew-memberships")

        failed = await document(made)
        reason = "CARD_DECLINED" if card else "INSUFFICIENT_WALLET_BALANCE"
        assert (failed["failures"], failed["lastError"], failed["status"]) == (1, reason, "active")
        told = outbox.count(driver.address)
        await jobs("tell-of-memberships")
        assert "could not be renewed" in (await outbox.last(driver.address, count=told + 1)).text
        await money.fill(driver, MILLIMES)
        await database["memberships"].update_one({"_id": made.id}, {"$set": {"method": "wallet"}})
        clock.move(hours=6)
        await jobs("renew-memberships")
        assert (await document(made)).get("failures") is None
        assert len((await document(made))["terms"]) == 2

    async def test_a_plan_that_is_not_sold_any_more_is_not_renewed(
        self, prices, plan, money, jobs, clock, document
    ) -> None:
        driver = await money.driver(millimes=2 * MILLIMES)
        made = await prices.subscribe(driver, plan, auto_renew=True)
        await prices.change_plan(plan, is_active=False)
        to_the_last_day(clock, made)
        await jobs("renew-memberships")
        kept = await document(made)
        assert (kept["autoRenew"], kept["lastError"]) == (False, "MEMBERSHIP_PLAN_NOT_SOLD")
        assert await money.balance(driver) == MILLIMES


class TestExpiring:
    async def test_what_is_over_is_marked_and_told(self, prices, plan, money, jobs, clock, document, outbox) -> None:
        driver = await money.driver(millimes=MILLIMES)
        made = await prices.subscribe(driver, plan)
        await jobs("expire-memberships")
        assert (await document(made))["status"] == "active"

        clock.move(days=32)
        await jobs("expire-memberships")
        assert (await document(made))["status"] == "expired"
        told = outbox.count(driver.address)
        await jobs("tell-of-memberships")
        await jobs("tell-of-memberships")
        assert outbox.count(driver.address) == told + 1
        clock.reset()
        assert (await prices.get(driver, made)).status == EXPIRED

    async def test_one_that_is_over_can_be_renewed_from_then(self, prices, plan, money, jobs, clock, people) -> None:
        driver = await money.driver(millimes=2 * MILLIMES)
        made = await prices.subscribe(driver, plan)
        clock.move(days=40)
        await jobs("expire-memberships")
        again = await people.driver(driver.address)
        renewed = await prices.renew(again, made)
        assert renewed.status == ACTIVE
        assert renewed.end_date.seconds - made.end_date.seconds > 30 * 24 * 3600
