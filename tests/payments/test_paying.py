"""PaymentService: money and what it is for change together, whatever crashes and whoever else pays."""

import asyncio
from datetime import timedelta

import pytest
from bson import ObjectId

from server.errors import IdempotencyKeyInUse, IdempotencyKeyReused, Unavailable
from server.payments.errors import CardDeclined, MethodNotFound, PaymentInProgress, RefusedBefore
from server.payments.model import Status
from server.values.clock import system_clock
from server.values.paging import Page
from server.wallet.errors import InsufficientWalletBalance
from tests.invariants import assert_books_balance
from tests.money import DECLINED_WHEN_CHARGED, Money
from tests.payments.conftest import AlreadyPaid, Crash, Till

SETTLED = {"paid": 1, "reserved": 0}
UNTOUCHED = {"paid": 0, "reserved": 0}


def later():
    return system_clock() + timedelta(minutes=2)


async def crash() -> None:
    raise Crash


class TestByWallet:
    async def test_too_little_money_changes_nothing(self, money: Money, till: Till) -> None:
        driver, thing = await money.driver(millimes=1_000), await till.things.make()
        with pytest.raises(InsufficientWalletBalance):
            await till.service.pay(till.order(driver, thing, method="wallet"), reserve=till.things.reserve)
        assert await till.things.state(thing) == UNTOUCHED
        assert await money.balance(driver) == 1_000

    async def test_a_crash_in_the_middle_changes_nothing(self, money: Money, till: Till, database) -> None:
        driver, thing = await money.driver(millimes=5_000), await till.things.make()
        till.things.at_settle.append(crash)
        with pytest.raises(Crash):
            await till.service.pay(till.order(driver, thing, method="wallet"), reserve=till.things.reserve)
        assert await till.things.state(thing) == UNTOUCHED
        assert await money.balance(driver) == 5_000
        await assert_books_balance(database)

    async def test_money_and_thing_change_together(self, money: Money, till: Till, database) -> None:
        driver, thing = await money.driver(millimes=5_000), await till.things.make()
        finished = []

        async def finish(payment, tx) -> None:
            finished.append(payment)

        order = till.order(driver, thing, method="wallet")
        payment = await till.service.pay(order, reserve=till.things.reserve, finish=finish)
        assert payment.status is Status.COMPLETED
        assert finished[-1] == payment
        assert await till.things.state(thing) == SETTLED
        assert await money.balance(driver) == 2_000
        await assert_books_balance(database)

    async def test_waits_for_nobody_while_a_card_pays_for_the_same(self, money: Money, till: Till) -> None:
        driver, thing = await money.driver(millimes=5_000), await till.things.make()
        card = await money.add_card(driver)
        refusals = []

        async def pay_by_wallet_too() -> None:
            try:
                await till.sound.pay(till.order(driver, thing, method="wallet"))
            except PaymentInProgress as refusal:
                refusals.append(refusal)

        till.processor.at["confirm:before"] = pay_by_wallet_too
        await till.service.pay(till.order(driver, thing, method=card), reserve=till.things.reserve)
        assert len(refusals) == 1
        assert await money.balance(driver) == 5_000

    async def test_20_at_the_same_time_pay_once(self, money: Money, till: Till, database) -> None:
        driver, thing = await money.driver(millimes=60_000), await till.things.make()
        order = till.order(driver, thing, method="wallet")
        answers = await asyncio.gather(*(till.service.pay(order) for _ in range(20)), return_exceptions=True)
        assert sum(not isinstance(answer, Exception) for answer in answers) == 1
        assert await money.balance(driver) == 57_000
        await assert_books_balance(database)


class TestByCard:
    async def test_somebody_elses_card_is_not_found(self, money: Money, till: Till) -> None:
        driver, other = await money.driver(), await money.driver()
        card = await money.add_card(other)
        with pytest.raises(MethodNotFound):
            await till.service.pay(till.order(driver, await till.things.make(), method=card))

    async def test_a_decline_releases_what_was_reserved(self, money: Money, till: Till, database) -> None:
        driver, thing = await money.driver(), await till.things.make()
        card = await money.add_card(driver, DECLINED_WHEN_CHARGED)
        order = till.order(driver, thing, method=card, key="k")
        for _ in range(2):
            with pytest.raises(CardDeclined):
                await till.service.pay(order, reserve=till.things.reserve)
        assert await till.things.state(thing) == UNTOUCHED
        await assert_books_balance(database)

    async def test_the_default_card_pays_when_none_is_named(self, money: Money, till: Till) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver, "5555 5555 5555 4444")
        default = await money.add_card(driver, default=True)
        payment = await till.service.pay(till.order(driver, thing))
        assert payment.method_id == default

    async def test_one_key_pays_once_and_means_one_order(self, money: Money, till: Till) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        first = await till.service.pay(till.order(driver, thing, key="k"))
        again = await till.service.pay(till.order(driver, thing, key="k"))
        assert first == again
        with pytest.raises(IdempotencyKeyReused):
            await till.service.pay(till.order(driver, thing, key="k", amount=4_000))
        with pytest.raises(IdempotencyKeyReused):
            await till.service.pay(till.order(driver, await till.things.make(), key="k"))
        assert await money.charged(driver) == [3_000]

    async def test_while_the_first_call_runs_the_same_key_waits_and_another_payment_is_refused(
        self, money: Money, till: Till
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        refusals = []

        async def try_again() -> None:
            for key in ("k", "other"):
                try:
                    await till.sound.pay(till.order(driver, thing, key=key))
                except (IdempotencyKeyInUse, PaymentInProgress) as refusal:
                    refusals.append(type(refusal))

        till.processor.at["confirm:before"] = try_again
        await till.service.pay(till.order(driver, thing, key="k"))
        assert refusals == [IdempotencyKeyInUse, PaymentInProgress]
        assert await money.charged(driver) == [3_000]

    async def test_money_for_what_cannot_be_paid_any_more_goes_back(self, money: Money, till: Till, database) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)

        async def somebody_pays_in_cash() -> None:
            await till.sound.record_cash(till.order(driver, thing), staff_id="a" * 24)

        till.processor.at["confirm:before"] = somebody_pays_in_cash
        with pytest.raises(AlreadyPaid):
            await till.service.pay(till.order(driver, thing, key="k"))
        assert await money.charged(driver) == []
        with pytest.raises(RefusedBefore):
            await till.service.pay(till.order(driver, thing, key="k"))
        assert (await till.things.state(thing))["paid"] == 1
        await assert_books_balance(database)


NEVER_ASKED = ("open:before", "open:after", "confirm:before")
CHARGED = ("confirm:after", "settle")


class TestAfterACrash:
    async def crashed(self, money: Money, till: Till, point: str):
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        if point == "settle":
            till.things.at_settle.append(crash)
        else:
            till.processor.at[point] = crash
        with pytest.raises(Crash):
            await till.service.pay(till.order(driver, thing, key="k"), reserve=till.things.reserve)
        return driver, thing

    @pytest.mark.parametrize("point", [*NEVER_ASKED, *CHARGED])
    async def test_a_young_payment_is_left_alone(self, money: Money, till: Till, point: str) -> None:
        driver, thing = await self.crashed(money, till, point)
        await till.sound.reconcile(system_clock())
        assert await till.things.state(thing) == {"paid": 0, "reserved": 1}
        with pytest.raises(IdempotencyKeyInUse):
            await till.sound.pay(till.order(driver, thing, key="k"), reserve=till.things.reserve)
        await till.sound.reconcile(later())

    @pytest.mark.parametrize("point", NEVER_ASKED)
    async def test_before_the_bank_was_asked_nothing_is_charged_and_the_call_may_be_repeated(
        self, money: Money, till: Till, database, point: str
    ) -> None:
        driver, thing = await self.crashed(money, till, point)
        await till.sound.reconcile(later())
        assert await till.things.state(thing) == UNTOUCHED
        assert await money.charged(driver) == []
        await assert_books_balance(database, settled=True)

        await till.sound.pay(till.order(driver, thing, key="k"), reserve=till.things.reserve)
        assert await till.things.state(thing) == SETTLED
        assert await money.charged(driver) == [3_000]

    @pytest.mark.parametrize("point", CHARGED)
    async def test_after_the_money_came_the_thing_is_paid_once(
        self, money: Money, till: Till, database, point: str
    ) -> None:
        driver, thing = await self.crashed(money, till, point)
        await asyncio.gather(*(till.sound.reconcile(later()) for _ in range(3)))
        assert await till.things.state(thing) == SETTLED
        await assert_books_balance(database, settled=True)

        again = await till.sound.pay(till.order(driver, thing, key="k"))
        assert again.status is Status.COMPLETED
        assert await money.charged(driver) == [3_000]

    @pytest.mark.parametrize("point", ["refund:before", "refund:after"])
    async def test_a_refund_that_was_begun_is_given_once(self, money: Money, till: Till, database, point: str) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)

        async def somebody_pays_in_cash() -> None:
            await till.sound.record_cash(till.order(driver, thing), staff_id="a" * 24)

        till.processor.at = {"confirm:before": somebody_pays_in_cash, point: crash}
        with pytest.raises(Crash):
            await till.service.pay(till.order(driver, thing))
        await till.sound.reconcile(later())
        await till.sound.reconcile(later())
        refunds = await money.sandbox.v1.refunds.list_async({"payment_intent": await self.intent_of(till, driver)})
        assert [refund.amount for refund in refunds.data] == [3_000]
        await assert_books_balance(database, settled=True)

    async def intent_of(self, till: Till, driver) -> str:
        payments = (await till.repository.list(driver.id, None, Page(10))).items
        return next(payment.intent_id for payment in payments if payment.intent_id)


class TestBesideTheJob:
    """A call that is slower than the job's patience, or a webhook that is quicker than the call."""

    @pytest.mark.parametrize("point", ["open:after", "confirm:before"])
    async def test_what_the_job_called_off_is_not_charged(self, money: Money, till: Till, database, point: str) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)

        async def reconcile() -> None:
            await till.sound.reconcile(later())

        till.processor.at[point] = reconcile
        with pytest.raises(Unavailable):
            await till.service.pay(till.order(driver, thing), reserve=till.things.reserve)
        assert await money.charged(driver) == []
        assert await till.things.state(thing) == UNTOUCHED
        await assert_books_balance(database, settled=True)

    async def test_what_the_webhook_completed_is_answered_as_if_the_call_had(
        self, money: Money, till: Till, database
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        finished = []

        async def reconcile() -> None:
            await till.sound.reconcile(later())

        async def finish(payment, tx) -> None:
            finished.append(payment.status)

        till.processor.at["confirm:after"] = reconcile
        payment = await till.service.pay(till.order(driver, thing), reserve=till.things.reserve, finish=finish)
        assert payment.status is Status.COMPLETED
        assert finished == [Status.COMPLETED]
        assert await till.things.state(thing) == SETTLED
        await assert_books_balance(database, settled=True)

    async def test_20_payments_of_one_thing_by_card_and_wallet_pay_it_once(
        self, money: Money, till: Till, database
    ) -> None:
        driver, thing = await money.driver(millimes=60_000), await till.things.make()
        await money.add_card(driver)
        orders = [till.order(driver, thing, method=method) for method in (None, "wallet")] * 10
        answers = await asyncio.gather(*(till.service.pay(order) for order in orders), return_exceptions=True)
        assert sum(not isinstance(answer, Exception) for answer in answers) == 1
        await till.sound.reconcile(later())
        assert (await till.things.state(thing))["paid"] == 1
        assert sum(await money.charged(driver)) + 60_000 - await money.balance(driver) == 3_000
        await assert_books_balance(database, settled=True)


class TestWithoutAnAnswer:
    """The network fails between us and Stripe: what happened there is unknown."""

    async def no_answer(self) -> None:
        raise Unavailable

    @pytest.mark.parametrize(("point", "charged"), [("confirm:before", []), ("confirm:after", [3_000])])
    async def test_the_call_is_unavailable_and_the_job_finds_out(
        self, money: Money, till: Till, database, point: str, charged: list[int]
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        till.processor.at[point] = self.no_answer
        order = till.order(driver, thing, key="k")
        with pytest.raises(Unavailable):
            await till.service.pay(order, reserve=till.things.reserve)
        with pytest.raises(IdempotencyKeyInUse):
            await till.sound.pay(order, reserve=till.things.reserve)

        till.processor.at = {"find:before": self.no_answer}
        await till.service.reconcile(later())
        assert await till.things.state(thing) == {"paid": 0, "reserved": 1}, "still unknown, still reserved"

        await till.sound.reconcile(later())
        assert await money.charged(driver) == charged
        assert await till.things.state(thing) == (SETTLED if charged else UNTOUCHED)
        await assert_books_balance(database, settled=True)


class TestIdempotencyKeys:
    async def test_after_a_day_a_key_means_a_new_call(self, money: Money, till: Till, database) -> None:
        driver = await money.driver(millimes=10_000)
        first, second = await till.things.make(), await till.things.make()
        paid = await till.service.pay(till.order(driver, first, method="wallet", key="k"))
        yesterday = system_clock() - timedelta(hours=25)
        await database["payments"].update_one({"_id": ObjectId(paid.id)}, {"$set": {"createdAt": yesterday}})
        again = await till.service.pay(till.order(driver, second, method="wallet", key="k"))
        assert again.id != paid.id
        assert await money.balance(driver) == 4_000


class TestRefundAll:
    async def test_gives_back_wallet_money_at_once_and_card_money_after(
        self, money: Money, till: Till, database, application
    ) -> None:
        driver, thing = await money.driver(millimes=3_000), await till.things.make()
        await money.add_card(driver)
        await till.service.pay(till.order(driver, thing, method="wallet"))
        await till.things.forget_payment(thing)
        await till.service.pay(till.order(driver, thing, amount=2_000))

        run = application.kernel.transactions.run
        assert await run(lambda tx: till.service.refund_all(thing, tx)) == 5_000
        assert await run(lambda tx: till.service.refund_all(thing, tx)) == 0
        assert await money.balance(driver) == 3_000
        assert await money.charged(driver) == [2_000]

        await till.service.finish_refunds(thing)
        assert await money.charged(driver) == []
        await assert_books_balance(database, settled=True)

    async def test_what_stripe_did_not_answer_the_job_repeats(
        self, money: Money, till: Till, database, application
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        await till.service.pay(till.order(driver, thing))
        await application.kernel.transactions.run(lambda tx: till.service.refund_all(thing, tx))

        async def no_answer() -> None:
            raise Unavailable

        till.processor.at["refund:before"] = no_answer
        await till.service.finish_refunds(thing)
        assert await money.charged(driver) == [3_000]
        await till.sound.reconcile(system_clock())
        assert await money.charged(driver) == []
        await assert_books_balance(database, settled=True)
