"""CancelPayment: what is not received yet is called off and releases what it reserved; the money has the last word."""

import asyncio

import pytest
from bson import ObjectId

from parkup.payments.v1.payment_pb2 import Payment
from server.errors import Unavailable
from tests.bank import Bank
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.records import Records
from tests.payments.things import RESERVED, UNTOUCHED
from tests.payments.till import Till

NOBODY = "f" * 24


async def hanging(till: Till, money: Money, step: str) -> tuple[object, str, asyncio.Task, asyncio.Event]:
    """A payment whose call hangs at a step, the thing that is paid, and what lets the call go on."""
    driver, thing = await money.driver(), await till.things.make()
    await money.add_card(driver)
    there, go_on = asyncio.Event(), asyncio.Event()

    async def hang() -> None:
        there.set()
        await go_on.wait()

    till.steps.at[step] = hang
    call = asyncio.create_task(till.tampered.pay(driver, thing, reserve=True))
    await there.wait()
    del till.steps.at[step]
    return driver, thing, call, go_on


class TestWhoMay:
    async def test_others_do_not(self, records: Records, money: Money) -> None:
        driver, other = await money.driver(millimes=5_000), await money.driver()
        payment = await records.pay(driver)
        for payment_id in (payment.id, NOBODY):
            with refused("PAYMENT_NOT_FOUND"):
                await records.cancel(other, payment_id)
        with refused("PERMISSION_DENIED"):
            await records.cancel(await money.people.operator(), payment.id)

    async def test_what_is_received_is_not_called_off(self, records: Records, money: Money) -> None:
        driver = await money.driver(millimes=5_000)
        payment = await records.pay(driver)
        for who in (driver, await money.people.admin()):
            with refused("PAYMENT_NOT_CANCELLABLE") as refusal:
                await records.cancel(who, payment.id)
        assert refusal.http_status == 409


class TestWhileACallIsUnderWay:
    @pytest.mark.parametrize("step", ["open:before", "open:after", "confirm:before"])
    async def test_before_the_bank_is_asked_it_is_called_off_and_nothing_is_charged(
        self, step: str, records: Records, till: Till, money: Money, database
    ) -> None:
        driver, thing, call, go_on = await hanging(till, money, step)
        assert await till.things.state(thing) == RESERVED
        payment_id = str((await till.payment_of(driver))["_id"])

        cancelled = await records.cancel(driver, payment_id)

        assert cancelled.status == Payment.STATUS_CANCELLED
        assert await till.things.state(thing) == UNTOUCHED
        go_on.set()
        with pytest.raises(Unavailable):
            await call
        assert await records.cancel(driver, payment_id) == cancelled
        assert await money.charged(driver) == []
        await assert_books_balance(database, settled=True)

    async def test_after_the_bank_has_paid_it_is_completed_and_refused(
        self, records: Records, till: Till, money: Money, database
    ) -> None:
        driver, thing, call, go_on = await hanging(till, money, "confirm:after")
        payment_id = str((await till.payment_of(driver))["_id"])

        with refused("PAYMENT_NOT_CANCELLABLE"):
            await records.cancel(driver, payment_id)

        go_on.set()
        assert (await call).payment.id == payment_id
        assert (await till.things.state(thing))["paid"] == 1
        await assert_books_balance(database, settled=True)

    async def test_while_nobody_knows_it_is_to_be_waited_for(
        self, bank_channel, till: Till, money: Money, door: Bank, database
    ) -> None:
        driver, _, call, go_on = await hanging(till, money, "confirm:before")
        door.unknown = {"cancel"}  # Stripe refuses to cancel it, and it is not paid either
        with refused("PAYMENT_IN_PROGRESS"):
            await Records(bank_channel).cancel(driver, str((await till.payment_of(driver))["_id"]))
        door.unknown = set()
        go_on.set()
        await call
        await assert_books_balance(database, settled=True)


class TestRaces:
    async def test_a_webhook_and_a_cancellation_at_once_agree(
        self, records: Records, till: Till, money: Money, database
    ) -> None:
        for _ in range(5):
            driver, thing, call, go_on = await hanging(till, money, "confirm:after")
            payment = await till.payment_of(driver)
            await asyncio.gather(
                records.cancel(driver, str(payment["_id"])),
                till.sound.service.reconcile_intent(payment["stripePaymentIntentId"]),
                till.sound.service.reconcile_intent(payment["stripePaymentIntentId"]),
                return_exceptions=True,
            )
            go_on.set()
            await call
            assert await till.things.state(thing) == {"paid": 1, "reserved": 0}
            entries = await database["ledger"].count_documents({"paymentId": ObjectId(payment["_id"])})
            assert entries == 1
        await assert_books_balance(database, settled=True)
