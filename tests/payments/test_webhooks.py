import asyncio
import time

import pytest
from bson import ObjectId
from google.api.httpbody_pb2 import HttpBody

from parkup.payments.v1.webhook_service_pb2_grpc import WebhookServiceStub
from server.payments.model import PaymentOrder, Purpose
from server.payments.webhooks.repository import EventRepository
from server.payments.webhooks.service import WebhookService
from tests.bank import Bank
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.events import Sender, about, event, intent
from tests.payments.till import Crash, Till, crash


@pytest.fixture
def sender(channel, settings) -> Sender:
    return Sender(settings.stripe_webhook_secret.get_secret_value(), channel)


@pytest.fixture
def webhooks(sender: Sender) -> WebhookServiceStub:
    return sender.stub


@pytest.fixture
def sign(sender: Sender):
    return sender.sign


class TestReceiveStripeWebhook:
    async def test_bytes_without_a_good_signature_are_refused(self, webhooks, sign, database) -> None:
        event_id, payload = event("payment_intent.succeeded", intent("pi_1"))
        for metadata in (
            (),
            (("stripe-signature", "nonsense"),),
            sign(payload, secret="whsec_other"),
            sign(payload + b" "),
            sign(payload, at=time.time() - 3600),
        ):
            with refused("INVALID_WEBHOOK_SIGNATURE"):
                await webhooks.ReceiveStripeWebhook(HttpBody(data=payload), metadata=metadata)
        with refused("INVALID_WEBHOOK_SIGNATURE"):
            await webhooks.ReceiveStripeWebhook(HttpBody(data=b"\xff"), metadata=sign(b"\xff"))
        assert await database["stripeEvents"].find_one({"_id": event_id}) is None

    async def test_an_event_about_nothing_of_ours_is_stored_and_ignored(self, webhooks, sign, database) -> None:
        for kind, subject in (
            ("payment_intent.succeeded", intent("pi_unknown")),
            ("customer.created", {"id": "cus_1", "object": "customer"}),
            ("something.new", {"object": "something"}),
        ):
            event_id, payload = event(kind, subject)
            answer = await webhooks.ReceiveStripeWebhook(HttpBody(data=payload), metadata=sign(payload))
            assert answer == type(answer)()
            stored = await database["stripeEvents"].find_one({"_id": event_id})
            assert stored["handledAt"]
            assert not stored["ours"]
            assert "nextAttemptAt" not in stored

    async def test_an_event_that_comes_twice_is_stored_once(self, webhooks, sign, database) -> None:
        event_id, payload = event("payment_intent.succeeded", intent("pi_unknown"))
        await asyncio.gather(
            *(webhooks.ReceiveStripeWebhook(HttpBody(data=payload), metadata=sign(payload)) for _ in range(5))
        )
        assert await database["stripeEvents"].count_documents({"_id": event_id}) == 1

    async def test_completes_a_top_up_whose_call_did_not_live_to_see_it(
        self, webhooks, sign, money: Money, till: Till, database
    ) -> None:
        driver, intent_id = await abandoned_top_up(money, till)
        _, payload = event("payment_intent.succeeded", intent(intent_id))
        for _ in range(2):
            await webhooks.ReceiveStripeWebhook(HttpBody(data=payload), metadata=sign(payload))
        assert await money.balance(driver) == 10_000
        await assert_books_balance(database)

    async def test_believes_stripe_and_not_the_event(self, webhooks, sign, money: Money, till: Till, database) -> None:
        driver, intent_id = await abandoned_top_up(money, till, at="confirm:before")
        _, payload = event("payment_intent.succeeded", intent(intent_id) | {"status": "succeeded"})
        await webhooks.ReceiveStripeWebhook(HttpBody(data=payload), metadata=sign(payload))
        assert await money.balance(driver) == 0
        assert await money.charged(driver) == []
        await assert_books_balance(database)

    async def test_a_refund_by_hand_shows_on_the_payment(
        self, webhooks, sign, money: Money, till: Till, database
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        payment = (await till.sound.pay(driver, thing)).payment
        for amount, status in ((1_000, "completed"), (2_000, "refunded")):
            await money.sandbox.v1.refunds.create_async({"payment_intent": payment.intent_id, "amount": amount})
            _, payload = event("charge.refunded", about("charge", payment.intent_id))
            await webhooks.ReceiveStripeWebhook(HttpBody(data=payload), metadata=sign(payload))
            stored = await database["payments"].find_one({"_id": ObjectId(payment.id)})
            assert stored["status"] == status
        await assert_books_balance(database, settled=True)


class TestAHandlerThatFails:
    @pytest.fixture
    def at_the_till(self, money: Money, till: Till, database, clock) -> WebhookService:
        """Handles events by the payments that can be interrupted."""
        domain, events = money.domain, EventRepository(database)
        return WebhookService(domain.card_provider, events, till.tampered.service, domain.cards, clock)

    @pytest.fixture
    def read(self, money: Money, sign):
        """Reads an event as it is received."""
        return lambda payload: money.domain.card_provider.read_event(payload, dict(sign(payload)))

    async def test_is_repeated_by_the_job(
        self, webhooks, sign, read, money: Money, till: Till, at_the_till, database, clock
    ) -> None:
        driver, intent_id = await abandoned_top_up(money, till)
        event_id, payload = event("payment_intent.succeeded", intent(intent_id))
        # Stored by a process that ended before it was handled.
        await EventRepository(database).store(read(payload), clock())
        await webhooks.ReceiveStripeWebhook(HttpBody(data=payload), metadata=sign(payload))
        assert await money.balance(driver) == 0
        await money.domain.webhooks.handle_due()
        assert await money.balance(driver) == 10_000
        stored = await database["stripeEvents"].find_one({"_id": event_id})
        assert stored["ours"]
        assert "nextAttemptAt" not in stored

    async def test_is_repeated_less_and_less_often_and_shown_to_a_person_after_a_day(
        self, sign, money: Money, till: Till, at_the_till, door: Bank, database, clock
    ) -> None:
        driver, intent_id = await abandoned_top_up(money, till)
        event_id, payload = event("payment_intent.succeeded", intent(intent_id))

        async def stored() -> dict:
            return await database["stripeEvents"].find_one({"_id": event_id})

        door.failing = {"find"}
        await at_the_till.receive(payload, dict(sign(payload)))
        for attempts in (1, 2, 3, 4):
            event_now = await stored()
            assert event_now["attempts"] == attempts
            assert "Unavailable" in event_now["lastError"]
            wait = (event_now["nextAttemptAt"] - clock()).total_seconds()
            assert wait <= 2 ** (attempts - 1)
            clock.move(seconds=wait)
            await at_the_till.handle_due()
        assert "needsAttention" not in await stored()
        clock.move(hours=24)
        await at_the_till.handle_due()
        assert (await stored())["needsAttention"]

        door.failing = set()
        clock.move(hours=1)
        await at_the_till.handle_due()
        assert (await stored()).keys() == {
            "_id",
            "type",
            "paymentIntentId",
            "receivedAt",
            "attempts",
            "handledAt",
            "ours",
        }
        assert await money.balance(driver) == 10_000

    async def test_does_not_delay_others(self, read, money: Money, till: Till, at_the_till, database, clock) -> None:
        driver, intent_id = await abandoned_top_up(money, till)
        events = EventRepository(database)
        hung, named = [], []

        async def hang_once() -> None:
            if not hung:
                hung.append(True)
                await asyncio.Event().wait()

        till.steps.at["find:before"] = hang_once
        for _ in range(2):
            event_id, payload = event("payment_intent.succeeded", intent(intent_id))
            await events.store(read(payload), clock())
            named.append(event_id)
        await at_the_till.handle_due()
        assert hung
        assert await money.balance(driver) == 10_000
        handled = {"_id": {"$in": named}, "handledAt": {"$exists": True}}
        assert await database["stripeEvents"].count_documents(handled) == 1
        clock.move(seconds=1)
        await at_the_till.handle_due()
        assert await database["stripeEvents"].count_documents(handled) == 2


async def abandoned_top_up(money: Money, till: Till, *, at: str = "confirm:after"):
    """A top-up whose process ended. Gives the driver and the intent."""
    driver = await money.driver()
    await money.add_card(driver)
    till.steps.at[at] = crash
    order = PaymentOrder(driver.id, Purpose("topup", driver.id), 10_000, None, "x")
    with pytest.raises(Crash):
        await till.tampered.service.pay(order, till.tampered.answer(order, ""))
    till.steps.at.clear()
    return driver, (await till.payment_of(driver))["stripePaymentIntentId"]
