"""A process that ends in the middle of a payment by card leaves something that can be driven on."""

import asyncio

import pytest

from server.errors import Unavailable
from server.payments.model import Status
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.things import RESERVED, SETTLED, UNTOUCHED, AlreadyPaid
from tests.payments.till import Crash, Till, crash

NEVER_ASKED = ("open:before", "open:after", "confirm:before")
CHARGED = ("confirm:after", "answer:before")


class TestAfterACrash:
    async def crashed(self, money: Money, till: Till, point: str):
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        till.steps.at[point] = crash
        with pytest.raises(Crash):
            await till.tampered.pay(driver, thing, key="k", reserve=True)
        return driver, thing

    @pytest.mark.parametrize("point", [*NEVER_ASKED, *CHARGED])
    async def test_a_young_payment_is_left_alone(self, money: Money, till: Till, clock, point: str) -> None:
        _, thing = await self.crashed(money, till, point)
        await till.sound.repair()
        assert await till.things.state(thing) == RESERVED
        clock.move(minutes=2)
        await till.sound.repair()

    @pytest.mark.parametrize("point", [*NEVER_ASKED, *CHARGED])
    async def test_the_same_key_drives_it_on_at_once(self, money: Money, till: Till, database, point: str) -> None:
        driver, thing = await self.crashed(money, till, point)
        paid = await till.sound.pay(driver, thing, key="k", reserve=True)
        assert paid.payment.status is Status.COMPLETED
        assert await till.sound.pay(driver, thing, key="k", reserve=True) == paid
        assert await till.things.state(thing) == SETTLED
        assert await money.charged(driver) == [3_000]
        assert len(await till.cards_of(driver)) == 1
        await assert_books_balance(database, settled=True)

    @pytest.mark.parametrize("point", NEVER_ASKED)
    async def test_before_the_bank_was_asked_nothing_is_charged_and_the_call_may_be_repeated(
        self, money: Money, till: Till, database, clock, point: str
    ) -> None:
        driver, thing = await self.crashed(money, till, point)
        clock.move(minutes=2)
        await till.sound.repair()
        assert await till.things.state(thing) == UNTOUCHED
        assert await money.charged(driver) == []
        await assert_books_balance(database, settled=True)

        await till.sound.pay(driver, thing, key="k", reserve=True)
        assert await till.things.state(thing) == SETTLED
        assert await money.charged(driver) == [3_000]

    @pytest.mark.parametrize("point", [*CHARGED, "answer:after"])
    async def test_after_the_money_came_the_thing_is_paid_once(
        self, money: Money, till: Till, database, clock, point: str
    ) -> None:
        driver, thing = await self.crashed(money, till, point)
        clock.move(minutes=2)
        await asyncio.gather(*(till.sound.repair() for _ in range(3)))
        assert await till.things.state(thing) == SETTLED
        await assert_books_balance(database, settled=True)

        again = await till.sound.pay(driver, thing, key="k", reserve=True)
        assert again.payment.status is Status.COMPLETED
        assert await money.charged(driver) == [3_000]

    @pytest.mark.parametrize("point", ["refund:before", "refund:after"])
    async def test_a_refund_that_was_begun_is_given_once(
        self, money: Money, till: Till, database, clock, point: str
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)

        async def somebody_pays_in_cash() -> None:
            await till.sound.take_cash(driver, thing)

        till.steps.at = {"confirm:before": somebody_pays_in_cash, point: crash}
        with pytest.raises(AlreadyPaid):
            await till.tampered.pay(driver, thing)
        await till.end()
        for _ in range(2):
            clock.move(minutes=2)
            await till.sound.repair()
        intent = (await till.payment_of(driver))["stripePaymentIntentId"]
        refunds = await money.sandbox.v1.refunds.list_async({"payment_intent": intent})
        assert [refund.amount for refund in refunds.data] == [3_000]
        await assert_books_balance(database, settled=True)


class TestBesideTheJob:
    """A call that is slower than the job's patience, or a webhook that is quicker than the call."""

    @pytest.mark.parametrize("point", ["open:after", "confirm:before"])
    async def test_what_the_job_called_off_is_not_charged(
        self, money: Money, till: Till, database, clock, point: str
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)

        async def reconcile() -> None:
            clock.move(minutes=2)
            await till.sound.repair()

        till.steps.at[point] = reconcile
        with pytest.raises(Unavailable):
            await till.tampered.pay(driver, thing, reserve=True)
        assert await money.charged(driver) == []
        assert await till.things.state(thing) == UNTOUCHED
        await assert_books_balance(database, settled=True)

    async def test_what_the_webhook_completed_is_answered_as_if_the_call_had(
        self, money: Money, till: Till, database
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)

        async def event() -> None:
            intent = (await till.payment_of(driver))["stripePaymentIntentId"]
            assert await till.sound.service.reconcile_intent(intent)

        till.steps.at["confirm:after"] = event
        paid = await till.tampered.pay(driver, thing, key="k", reserve=True)
        assert paid.payment.status is Status.COMPLETED
        assert paid.outcome["paid"] == 1
        assert await till.sound.pay(driver, thing, key="k", reserve=True) == paid
        assert await till.things.state(thing) == SETTLED
        await assert_books_balance(database, settled=True)

    async def test_20_payments_of_one_thing_by_card_and_wallet_pay_it_once(
        self, money: Money, till: Till, database, clock
    ) -> None:
        driver, thing = await money.driver(millimes=60_000), await till.things.make()
        await money.add_card(driver)
        calls = [
            desk.pay(driver, thing, method=method)
            for method in (None, "wallet")
            for desk in (till.sound, till.tampered) * 5
        ]
        answers = await asyncio.gather(*calls, return_exceptions=True)
        assert sum(not isinstance(answer, Exception) for answer in answers) == 1
        clock.move(minutes=2)
        await till.sound.repair()
        assert (await till.things.state(thing))["paid"] == 1
        assert sum(await money.charged(driver)) + 60_000 - await money.balance(driver) == 3_000
        await assert_books_balance(database, settled=True)
