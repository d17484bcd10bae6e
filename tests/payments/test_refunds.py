"""Money that goes back to a card: asked for beside the call, repeated, and counted only when it has gone."""

import asyncio
from datetime import timedelta

from bson import ObjectId
from prometheus_client import REGISTRY

from parkup.parking.v1 import session_service_pb2 as session_pb
from server.mongo.money import to_decimal128
from server.payments.reversals import Refunds
from tests.bank import Bank
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.street import Street
from tests.payments.things import CallThingOff
from tests.payments.till import Desk, Till

HOPELESS = 200


async def call_off(desk: Desk, thing: str, driver) -> Refunds:
    """Calls a thing off, as a session is cancelled; the refunds are asked for with nobody waiting."""
    refunds = await desk.engine.run(CallThingOff(thing, driver.id))
    desk.service.ask_for_refunds(refunds.requested)
    return refunds


class TestGivingBack:
    async def test_wallet_money_is_back_at_once_and_card_money_after(self, money: Money, till: Till, database) -> None:
        driver, thing = await money.driver(millimes=3_000), await till.things.make()
        await money.add_card(driver)
        await till.tampered.pay(driver, thing, method="wallet")
        await till.things.forget_payment(thing)
        await till.tampered.pay(driver, thing, amount=2_000)

        asked = asyncio.Event()

        async def wait() -> None:
            await asked.wait()

        till.steps.at["refund:before"] = wait
        assert (await call_off(till.tampered, thing, driver)).total == 5_000
        assert (await call_off(till.tampered, thing, driver)).total == 0
        assert await money.balance(driver) == 3_000
        assert await money.charged(driver) == [2_000]

        asked.set()
        await till.end()
        assert await money.charged(driver) == []
        await assert_books_balance(database, settled=True)

    async def test_what_stripe_did_not_answer_the_job_repeats(
        self, money: Money, till: Till, door: Bank, database, clock
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        await till.tampered.pay(driver, thing)
        door.failing = {"refund"}
        await call_off(till.tampered, thing, driver)
        await till.end()
        payment = await till.payment_of(driver)
        assert (payment["status"], payment["attempts"]) == ("completed", 1)
        assert await money.charged(driver) == [3_000]

        door.failing = set()
        clock.move(seconds=1)
        await till.sound.repair()
        assert await money.charged(driver) == []
        assert (await till.payment_of(driver))["status"] == "refunded"
        await assert_books_balance(database, settled=True)

    async def test_cancelling_a_session_does_not_wait_for_stripe(
        self, bank_channel, bank_application, money: Money, door: Bank, database
    ) -> None:
        driver, street = await money.driver(), Street(money, bank_channel)
        await street.open()
        session = await street.park(driver, method=await money.add_card(driver))
        asked, answers, done = asyncio.Event(), asyncio.Event(), asyncio.Event()

        async def hang() -> None:
            asked.set()
            await answers.wait()

        async def note() -> None:
            done.set()

        door.before["refund"], door.after["refund"] = hang, note
        request = session_pb.CancelSessionRequest(session_id=session)
        answer = await street.sessions.CancelSession(request, metadata=driver.metadata)
        assert answer.refunded_amount == 1.5
        await asked.wait()
        assert await money.charged(driver) == [1_500]
        await street.park(driver)  # nor does the next session

        answers.set()
        await done.wait()
        while await database["payments"].find_one({"userId": ObjectId(driver.id), "status": "completed"}):
            await bank_application.domains.money.payments.reconcile(bank_application.kernel.clock())
        assert await money.charged(driver) == []
        await assert_books_balance(database, settled=True)


class TestAtTheBank:
    """The card processor says yes, and that is not the end of it."""

    async def called_off(self, money: Money, till: Till):
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        await till.tampered.pay(driver, thing)
        await call_off(till.tampered, thing, driver)
        await till.end()
        return driver

    async def test_what_is_on_its_way_does_not_count_and_is_not_asked_for_again(
        self, money: Money, till: Till, door: Bank, database, clock
    ) -> None:
        door.refunds_are = "pending"
        driver = await self.called_off(money, till)
        for _ in range(3):
            clock.move(minutes=2)
            await till.sound.repair()
        assert len(door.refund_keys) == 1
        payment = await till.payment_of(driver)
        assert payment["status"] == "completed"
        assert "refundedAmount" not in payment
        await assert_books_balance(database)

        door.refunds[0]["status"] = "succeeded"
        await till.sound.service.reconcile_intent(payment["stripePaymentIntentId"])
        payment = await till.payment_of(driver)
        assert (payment["status"], payment["refundedAmount"]) == ("refunded", to_decimal128(3_000))
        await assert_books_balance(database, settled=True)

    async def test_what_failed_is_asked_for_again_under_another_key(
        self, money: Money, till: Till, door: Bank, database, clock
    ) -> None:
        door.refunds_are = "failed"
        driver = await self.called_off(money, till)
        assert (await till.payment_of(driver))["status"] == "completed"
        door.refunds_are = "succeeded"
        clock.move(minutes=2)
        await till.sound.repair()
        first, second = door.refund_keys
        assert first != second
        assert (await till.payment_of(driver))["status"] == "refunded"
        await assert_books_balance(database, settled=True)

    async def test_what_failed_after_it_had_succeeded_is_owed_again(
        self, money: Money, till: Till, door: Bank, database, clock
    ) -> None:
        door.refunds_are = "succeeded"
        driver = await self.called_off(money, till)
        payment = await till.payment_of(driver)
        assert payment["status"] == "refunded"

        door.refunds[0]["status"] = "failed"
        await till.sound.service.reconcile_intent(payment["stripePaymentIntentId"])
        payment = await till.payment_of(driver)
        assert (payment["status"], "refundedAt" in payment) == ("completed", False)
        await assert_books_balance(database)

        await till.sound.repair()
        assert [each["status"] for each in door.refunds] == ["failed", "succeeded"]
        assert (await till.payment_of(driver))["status"] == "refunded"
        entries = [entry async for entry in database["ledger"].find({"paymentId": payment["_id"]})]
        assert len(entries) == 4, "received, given back, come again, given back"
        await assert_books_balance(database, settled=True)

    async def test_what_went_back_by_hand_in_part_is_not_given_back_twice(
        self, money: Money, till: Till, door: Bank, database
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        paid = await till.tampered.pay(driver, thing)
        intent = paid.payment.intent_id
        await money.sandbox.v1.refunds.create_async({"payment_intent": intent, "amount": 1_000})
        await call_off(till.tampered, thing, driver)
        await till.end()
        refunds = await money.sandbox.v1.refunds.list_async({"payment_intent": intent})
        assert sorted(refund.amount for refund in refunds.data) == [1_000, 2_000]
        assert (await till.payment_of(driver))["status"] == "refunded"
        await assert_books_balance(database, settled=True)


class TestHopelessOnes:
    async def hopeless(self, database, driver, clock) -> list[dict]:
        """Refunds that are due, and whose charges Stripe has never heard of."""
        payment = await database["payments"].find_one({"userId": ObjectId(driver.id)})
        long_ago = clock() - timedelta(days=2)
        made = [
            payment
            | {
                "_id": ObjectId(),
                "stripePaymentIntentId": f"pi_gone{ObjectId()}",
                "refundRequestedAt": long_ago,
                "nextAttemptAt": long_ago,
            }
            for _ in range(HOPELESS)
        ]
        await database["payments"].insert_many(made)
        return made

    async def test_200_do_not_delay_a_good_one(self, money: Money, till: Till, database, clock) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        good = await till.sound.pay(driver, thing)
        hopeless = await self.hopeless(database, driver, clock)
        ids = {"_id": {"$in": [each["_id"] for each in hopeless]}}
        try:
            await till.sound.engine.run(CallThingOff(thing, driver.id))
            clock.move(seconds=1)
            # They are due for longer than the good one, and more than the job looks after at once.
            await till.sound.repair()
            await till.sound.repair()
            assert (await database["payments"].find_one({"_id": ObjectId(good.payment.id)}))["status"] == "refunded"
            assert await money.charged(driver) == []

            tried = [each async for each in database["payments"].find(ids)]
            assert all(each["attempts"] and each["needsAttention"] for each in tried)
            assert REGISTRY.get_sample_value("parkup_needs_attention", {"what": "payments"}) >= HOPELESS
        finally:
            await database["payments"].delete_many(ids)

    async def test_one_that_hangs_is_given_up_for_now_and_delays_nobody(
        self, money: Money, till: Till, database, clock
    ) -> None:
        drivers = [await money.driver() for _ in range(3)]
        for driver in drivers:
            await money.add_card(driver)
            thing = await till.things.make()
            await till.sound.pay(driver, thing)
            await till.sound.engine.run(CallThingOff(thing, driver.id))
        hung = []

        async def hang_once() -> None:
            if not hung:
                hung.append(True)
                await asyncio.Event().wait()

        till.steps.at["reversals:before"] = hang_once
        clock.move(seconds=1)
        await till.tampered.repair()
        stands = [(await till.payment_of(driver))["status"] for driver in drivers]
        assert sorted(stands) == ["completed", "refunded", "refunded"]
        clock.move(seconds=2)
        await till.sound.repair()
        await assert_books_balance(database, settled=True)

    async def test_one_that_stripe_refuses_for_good_is_shown_to_a_person(
        self, money: Money, till: Till, door: Bank, database, clock
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        await till.tampered.pay(driver, thing)
        door.unknown = {"refund"}
        await call_off(till.tampered, thing, driver)
        await till.end()
        payment = await till.payment_of(driver)
        assert payment["needsAttention"]
        assert payment["nextAttemptAt"] > clock() + timedelta(minutes=30)
        found = await till.repository.find_by_intent(payment["stripePaymentIntentId"])
        assert found.needs_attention

        door.unknown = set()
        clock.move(hours=1)
        await till.sound.repair()
        assert (await till.payment_of(driver))["status"] == "refunded"
        await assert_books_balance(database, settled=True)

    async def test_one_that_is_not_answered_for_a_day_is_shown_to_a_person(
        self, money: Money, till: Till, door: Bank, database, clock
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        await till.tampered.pay(driver, thing)
        door.failing = {"refund"}
        await call_off(till.tampered, thing, driver)
        await till.end()
        assert "needsAttention" not in await till.payment_of(driver)
        clock.move(hours=24)
        await till.sound.repair()
        assert (await till.payment_of(driver))["needsAttention"]
        door.failing = set()
        clock.move(hours=1)
        await till.sound.repair()
        await assert_books_balance(database, settled=True)
