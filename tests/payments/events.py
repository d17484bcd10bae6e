"""Events as Stripe sends them."""

import hashlib
import hmac
import json
import time
from uuid import uuid4

from google.api.httpbody_pb2 import HttpBody

from parkup.payments.v1.webhook_service_pb2_grpc import WebhookServiceStub

Metadata = tuple[tuple[str, str], ...]


class Sender:
    """Signs events and sends them to a server."""

    def __init__(self, secret: str, channel) -> None:
        self._secret = secret
        self.stub = WebhookServiceStub(channel)

    def sign(self, payload: bytes, *, secret: str | None = None, at: float | None = None) -> Metadata:
        stamp = int(at or time.time())
        digest = hmac.new((secret or self._secret).encode(), b"%d." % stamp + payload, hashlib.sha256).hexdigest()
        return (("stripe-signature", f"t={stamp},v1={digest}"),)

    async def send(self, kind: str, about: dict) -> str:
        """Gives the event's id."""
        event_id, payload = event(kind, about)
        await self.stub.ReceiveStripeWebhook(HttpBody(data=payload), metadata=self.sign(payload))
        return event_id


def event(kind: str, about: dict, event_id: str = "") -> tuple[str, bytes]:
    event_id = event_id or f"evt_{uuid4().hex}"
    body = {"id": event_id, "object": "event", "type": kind, "data": {"object": about}}
    # Stripe's own spelling has spaces and line breaks: the signature covers them.
    return event_id, json.dumps(body, indent=2).encode()


def intent(intent_id: str) -> dict:
    return {"id": intent_id, "object": "payment_intent"}


def about(kind: str, intent_id: str) -> dict:
    """Something that belongs to an intent: a charge, a refund, a dispute."""
    return {"id": f"{kind[:2]}_1", "object": kind, "payment_intent": intent_id}
