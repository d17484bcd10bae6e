import asyncio
import hashlib
import hmac
import json
import time
from uuid import uuid4

import pytest
from bson import ObjectId
from google.api.httpbody_pb2 import HttpBody

from parkup.payments.v1.webhook_service_pb2_grpc import WebhookServiceStub
from server.payments.model import PaymentOrder, Purpose, PurposeKind
from server.values.clock import system_clock
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.conftest import Crash, Till


@pytest.fixture
def webhooks(channel) -> WebhookServiceStub:
    return WebhookServiceStub(channel)


@pytest.fixture
def sign(settings):
    def signature(payload: bytes, *, secret: str | None = None, at: float | None = None):
        key = (secret or settings.stripe_webhook_secret.get_secret_value()).encode()
        stamp = int(at or time.time())
        digest = hmac.new(key, b"%d." % stamp + payload, hashlib.sha256).hexdigest()
        return (("stripe-signature", f"t={stamp},v1={digest}"),)

    return signature


def event(kind: str, about: dict, event_id: str = "") -> tuple[str, bytes]:
    event_id = event_id or f"evt_{uuid4().hex}"
    body = {"id": event_id, "object": "event", "type": kind, "data": {"object": about}}
    # Stripe's own spelling has spaces and line breaks: the signature covers them.
    return event_id, json.dumps(body, indent=2).encode()


def intent(intent_id: str) -> dict:
    return {"id": intent_id, "object": "payment_intent"}


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
        for kind, about in (
            ("payment_intent.succeeded", intent("pi_unknown")),
            ("customer.created", {"id": "cus_1", "object": "customer"}),
            ("something.new", {"object": "something"}),
        ):
            event_id, payload = event(kind, about)
            answer = await webhooks.ReceiveStripeWebhook(HttpBody(data=payload), metadata=sign(payload))
            assert answer == type(answer)()
            stored = await database["stripeEvents"].find_one({"_id": event_id})
            assert stored["handled"]
            assert not stored["ours"]

    async def test_an_event_that_comes_twice_is_stored_once(self, webhooks, sign, database) -> None:
        event_id, payload = event("payment_intent.succeeded", intent("pi_unknown"))
        await asyncio.gather(
            *(webhooks.ReceiveStripeWebhook(HttpBody(data=payload), metadata=sign(payload)) for _ in range(5))
        )
        assert await database["stripeEvents"].count_documents({"_id": event_id}) == 1

    async def test_completes_a_top_up_whose_call_did_not_live_to_see_it(
        self, webhooks, sign, money: Money, till: Till, database
    ) -> None:
        driver, intent_id = await self.abandoned_top_up(money, till, database)
        _, payload = event("payment_intent.succeeded", intent(intent_id))
        for _ in range(2):
            await webhooks.ReceiveStripeWebhook(HttpBody(data=payload), metadata=sign(payload))
        assert await money.balance(driver) == 10_000
        await assert_books_balance(database)

    async def test_believes_stripe_and_not_the_event(self, webhooks, sign, money: Money, till: Till, database) -> None:
        driver, intent_id = await self.abandoned_top_up(money, till, database, at="confirm:before")
        _, payload = event("payment_intent.succeeded", intent(intent_id) | {"status": "succeeded"})
        await webhooks.ReceiveStripeWebhook(HttpBody(data=payload), metadata=sign(payload))
        assert await money.balance(driver) == 0
        assert await money.charged(driver) == []

    async def test_a_refund_by_hand_shows_on_the_payment(
        self, webhooks, sign, money: Money, till: Till, database
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        payment = await till.service.pay(till.order(driver, thing))
        for amount, status in ((1_000, "completed"), (2_000, "refunded")):
            await money.sandbox.v1.refunds.create_async({"payment_intent": payment.intent_id, "amount": amount})
            about = {"id": "ch_1", "object": "charge", "payment_intent": payment.intent_id}
            _, payload = event("charge.refunded", about)
            await webhooks.ReceiveStripeWebhook(HttpBody(data=payload), metadata=sign(payload))
            stored = await database["payments"].find_one({"_id": ObjectId(payment.id)})
            assert stored["status"] == status

    async def test_a_handler_that_failed_is_repeated_by_the_job(
        self, webhooks, sign, money: Money, till: Till, database
    ) -> None:
        driver, intent_id = await self.abandoned_top_up(money, till, database)
        event_id, payload = event("payment_intent.succeeded", intent(intent_id))
        # Stored by a process that ended before it was handled.
        await database["stripeEvents"].insert_one(
            {
                "_id": event_id,
                "type": "payment_intent.succeeded",
                "paymentIntentId": intent_id,
                "receivedAt": system_clock(),
                "handled": False,
            }
        )
        await webhooks.ReceiveStripeWebhook(HttpBody(data=payload), metadata=sign(payload))
        assert await money.balance(driver) == 0
        await money.domain.webhooks.handle_left()
        assert await money.balance(driver) == 10_000
        assert (await database["stripeEvents"].find_one({"_id": event_id}))["ours"]

    async def abandoned_top_up(self, money: Money, till: Till, database, *, at: str = "confirm:after"):

        driver = await money.driver()
        await money.add_card(driver)

        async def crash() -> None:
            raise Crash

        till.processor.at[at] = crash
        with pytest.raises(Crash):
            await till.service.pay(PaymentOrder(driver.id, Purpose(PurposeKind.TOPUP, driver.id), 10_000, None, "x"))
        payment = await database["payments"].find_one({"userId": ObjectId(driver.id)})
        return driver, payment["stripePaymentIntentId"]
