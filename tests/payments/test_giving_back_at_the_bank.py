"""Part refunds of cards, whatever the card processor does and whenever we die: what is promised goes back once."""

from dataclasses import dataclass

import pytest
from bson import ObjectId

from server.payments.model import Payment
from server.payments.records.refunding import GivePartBack
from tests.bank import Bank
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.till import Desk, Till, crash


@dataclass
class Refunding:
    """What the service does once it has found out that the caller may."""

    money: Money

    async def __call__(self, desk: Desk, payment: Payment, asked: int | None) -> Payment:
        payable = self.money.domain.payables.of(payment)
        given = await desk.engine.run(GivePartBack(payment, payable, asked, "", payment.user_id))
        desk.service.ask_for_refunds([given.payment])
        return given.payment


@pytest.fixture
def refund(money: Money) -> Refunding:
    return Refunding(money)


async def paid(till: Till, money: Money) -> tuple[object, Payment]:
    """A driver and their payment of 3 TND by card."""
    driver, thing = await money.driver(), await till.things.make()
    await money.add_card(driver)
    return driver, (await till.sound.pay(driver, thing)).payment


async def refunds_at_stripe(money: Money, payment: Payment) -> list[int]:
    found = await money.sandbox.v1.refunds.list_async({"payment_intent": payment.intent_id})
    return sorted(refund.amount for refund in found.data)


class TestDying:
    @pytest.mark.parametrize("step", ["reversals:before", "refund:before", "refund:after", "reversals:after"])
    async def test_a_part_goes_back_once_wherever_the_process_dies(
        self, step: str, money: Money, till: Till, refund: Refunding, database, clock
    ) -> None:
        driver, payment = await paid(till, money)
        till.steps.at[step] = crash
        noted = await refund(till.tampered, payment, 1_000)
        await till.end()
        assert noted.owes_refund
        till.steps.at.clear()

        clock.move(minutes=2)
        await till.sound.repair()

        assert await refunds_at_stripe(money, payment) == [1_000]
        document = await till.payment_of(driver)
        assert (document["status"], str(document["refundedAmount"])) == ("completed", "1.000")
        assert "refundRequestedAt" not in document
        await assert_books_balance(database, settled=True)


class TestAtTheBank:
    async def test_the_next_part_is_asked_for_on_top_of_one_that_is_pending(
        self, money: Money, till: Till, door: Bank, refund: Refunding, database, clock
    ) -> None:
        door.refunds_are = "pending"
        driver, payment = await paid(till, money)
        await refund(till.tampered, payment, 1_000)
        await till.end()
        await refund(till.sound, payment, 500)
        for _ in range(3):
            clock.move(minutes=2)
            await till.sound.repair()
        assert sorted(each["amount"] for each in door.refunds) == [500, 1_000]

        for each in door.refunds:
            each["status"] = "succeeded"
        await till.sound.service.reconcile_intent(payment.intent_id)
        assert str((await till.payment_of(driver))["refundedAmount"]) == "1.500"
        await assert_books_balance(database, settled=True)

    async def test_a_part_that_the_bank_takes_back_is_owed_again(
        self, money: Money, till: Till, door: Bank, refund: Refunding, database
    ) -> None:
        door.refunds_are = "succeeded"
        driver, payment = await paid(till, money)
        await refund(till.tampered, payment, 1_000)
        await till.end()
        assert "nextAttemptAt" not in await till.payment_of(driver)

        door.refunds[0]["status"] = "failed"
        await till.sound.service.reconcile_intent(payment.intent_id)
        assert "refundRequestedAt" in await till.payment_of(driver)
        await assert_books_balance(database)

        await till.sound.repair()
        assert [each["status"] for each in door.refunds] == ["failed", "succeeded"]
        assert str((await till.payment_of(driver))["refundedAmount"]) == "1.000"
        await assert_books_balance(database, settled=True)

    async def test_what_was_given_back_by_hand_counts(
        self, money: Money, till: Till, refund: Refunding, database
    ) -> None:
        driver, payment = await paid(till, money)
        await money.sandbox.v1.refunds.create_async({"payment_intent": payment.intent_id, "amount": 2_000})
        await till.sound.service.reconcile_intent(payment.intent_id)

        await refund(till.tampered, payment, None)
        await till.end()

        assert await refunds_at_stripe(money, payment) == [1_000, 2_000]
        assert (await till.payment_of(driver))["status"] == "refunded"
        await assert_books_balance(database, settled=True)

    async def test_a_webhook_that_comes_twice_books_a_part_once(
        self, money: Money, till: Till, refund: Refunding, database
    ) -> None:
        _, payment = await paid(till, money)
        await refund(till.tampered, payment, 1_000)
        await till.end()
        for _ in range(2):
            await till.sound.service.reconcile_intent(payment.intent_id)

        entries = await database["ledger"].count_documents({"paymentId": ObjectId(payment.id), "reason": "refund"})
        assert entries == 1
        await assert_books_balance(database, settled=True)
