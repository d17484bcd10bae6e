"""What two processes see of one payment, and carry out in another order than they saw it."""

import pytest
from bson import ObjectId

from server.payments.model import PaymentOrder, Purpose, Reversed, Status
from server.payments.reversals import Reverse
from server.wallet.top_ups import TOPUP
from tests.invariants import assert_books_balance
from tests.payments.things import SETTLED
from tests.payments.till import Crash, crash


@pytest.mark.parametrize("dies", [False, True])
async def test_a_payment_whose_bank_is_asked_is_not_called_off_by_who_saw_it_before(
    money, till, clock, database, dies
) -> None:
    driver, thing = await money.driver(), await till.things.make()
    await money.add_card(driver)
    till.steps.at["open:before"] = crash
    with pytest.raises(Crash):
        await till.tampered.pay(driver, thing, key="k", reserve=True)
    clock.move(minutes=2)
    (seen,) = [payment for payment in await till.repository.due(clock()) if payment.user_id == driver.id]
    assert seen.status is Status.PENDING

    async def the_job_comes_to_it() -> None:
        await till.sound.service._charges.attempt(seen)

    till.steps.at = {"confirm:before": the_job_comes_to_it} | ({"confirm:after": crash} if dies else {})
    if dies:
        with pytest.raises(Crash):
            await till.tampered.pay(driver, thing, key="k", reserve=True)
    else:
        await till.tampered.pay(driver, thing, key="k", reserve=True)
    till.steps.at = {}
    clock.move(minutes=2)
    await till.sound.repair()
    assert (await till.payment_of(driver))["status"] == "completed"
    assert await till.things.state(thing) == SETTLED
    await assert_books_balance(database)


async def test_an_earlier_look_at_refunds_undoes_nothing(money, till, database) -> None:
    driver = await money.driver()
    await money.add_card(driver)
    order = PaymentOrder(driver.id, Purpose(TOPUP, driver.id), 3_000, None, "x")
    paid = await till.sound.service.pay(order, till.sound.answer(order, ""))
    payable = till.sound.service._payables[TOPUP]
    later, earlier = Reversed(refunded=3_000, attempts=2), Reversed(refunded=1_000, attempts=1)
    assert (await till.sound.engine.run(Reverse(paid.payment, payable, later))).is_applied
    late = await till.tampered.engine.run(Reverse(paid.payment, payable, earlier))
    assert (late.is_applied, late.payment.status) == (False, Status.REFUNDED)
    assert await money.balance(driver) == 0
    await assert_books_balance(database)


async def test_a_repeated_call_charges_the_card_of_the_first_one(money, till, database) -> None:
    driver, thing = await money.driver(), await till.things.make()
    first = await money.add_card(driver, default=True)
    till.steps.at["open:before"] = crash
    with pytest.raises(Crash):
        await till.tampered.pay(driver, thing, key="k", reserve=True)
    await money.add_card(driver, "5555 5555 5555 4444", default=True)
    await till.sound.pay(driver, thing, key="k", reserve=True)
    payment = await till.payment_of(driver)
    assert payment["paymentMethodId"] == ObjectId(first)
    intent = await money.sandbox.v1.payment_intents.retrieve_async(payment["stripePaymentIntentId"])
    card = await database["paymentMethods"].find_one({"_id": ObjectId(first)})
    assert intent.payment_method == card["stripePaymentMethodId"]
