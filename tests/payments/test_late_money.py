"""Money that comes for a payment that was called off is settled or given back, never ignored."""

import pytest
from bson import ObjectId

from server.payments.errors import CardDeclined
from server.payments.model import PaymentOrder, Purpose
from server.payments.operations import CallOff
from tests.bank import Bank
from tests.invariants import assert_books_balance
from tests.money import DECLINED_WHEN_CHARGED, Money
from tests.payments.things import SETTLED
from tests.payments.till import Crash, Till, crash

REASONS = [None, "CARD_DECLINED"]


async def charged_and_called_off(money: Money, till: Till, driver, reason: str | None, pay) -> str:
    """The bank was asked and took the money; whoever drove the payment believed otherwise. Gives the intent."""
    till.steps.at["confirm:after"] = crash
    with pytest.raises(Crash):
        await pay()
    document = await till.payment_of(driver)
    payment = await till.repository.find(str(document["_id"]))
    payable = money.domain.payables.of(payment)
    ended = await till.sound.engine.run(CallOff(payment, payable, reason))
    assert not ended.is_open
    assert ended.error_reason == reason
    return payment.intent_id


@pytest.mark.parametrize("reason", REASONS)
class TestForAThing:
    async def test_it_settles_what_can_still_be_paid(self, money: Money, till: Till, database, reason) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        intent = await charged_and_called_off(
            money, till, driver, reason, lambda: till.tampered.pay(driver, thing, reserve=True)
        )
        for _ in range(2):
            assert await till.sound.service.reconcile_intent(intent)
        assert await till.things.state(thing) == SETTLED
        payment = await till.payment_of(driver)
        assert (payment["status"], "errorReason" in payment) == ("completed", False)
        assert await money.charged(driver) == [3_000]
        await assert_books_balance(database, settled=True)

    async def test_it_goes_back_when_that_was_paid_meanwhile(self, money: Money, till: Till, database, reason) -> None:
        driver, thing = await money.driver(millimes=3_000), await till.things.make()
        await money.add_card(driver)
        intent = await charged_and_called_off(
            money, till, driver, reason, lambda: till.tampered.pay(driver, thing, reserve=True)
        )
        await till.tampered.pay(driver, thing, method="wallet")
        for _ in range(2):
            assert await till.tampered.service.reconcile_intent(intent)
        await till.end()
        assert (await till.payment_of(driver))["status"] == "refunded"
        assert await money.charged(driver) == []
        assert await money.balance(driver) == 0
        await assert_books_balance(database, settled=True)


@pytest.mark.parametrize("reason", REASONS)
class TestForATopUp:
    async def top_up(self, till: Till, driver) -> None:
        order = PaymentOrder(driver.id, Purpose("topup", driver.id), 10_000, None, "x")
        await till.tampered.service.pay(order, till.tampered.answer(order, ""))

    async def test_it_is_in_the_wallet_once(self, money: Money, till: Till, database, reason) -> None:
        driver = await money.driver()
        await money.add_card(driver)
        intent = await charged_and_called_off(money, till, driver, reason, lambda: self.top_up(till, driver))
        for _ in range(2):
            await till.sound.service.reconcile_intent(intent)
        assert await money.balance(driver) == 10_000
        await assert_books_balance(database, settled=True)

    async def test_it_leaves_the_wallet_again_when_it_went_back_by_hand_before_we_knew(
        self, money: Money, till: Till, database, reason
    ) -> None:
        driver = await money.driver()
        await money.add_card(driver)
        intent = await charged_and_called_off(money, till, driver, reason, lambda: self.top_up(till, driver))
        await money.sandbox.v1.refunds.create_async({"payment_intent": intent, "amount": 10_000})
        await till.sound.service.reconcile_intent(intent)
        assert await money.balance(driver) == 0
        assert (await till.payment_of(driver))["status"] == "refunded"
        assert await database["ledger"].count_documents({"userId": ObjectId(driver.id)}) == 2
        await assert_books_balance(database, settled=True)


async def test_what_the_bank_declined_stays_failed(money: Money, till: Till, door: Bank, database) -> None:
    driver, thing = await money.driver(), await till.things.make()
    await money.add_card(driver, DECLINED_WHEN_CHARGED)
    with pytest.raises(CardDeclined):
        await till.sound.pay(driver, thing)
    payment = await till.payment_of(driver)
    assert await till.sound.service.reconcile_intent(payment["stripePaymentIntentId"])
    assert (await till.payment_of(driver))["status"] == "failed"
    await assert_books_balance(database, settled=True)
