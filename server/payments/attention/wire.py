"""What a person has to look at → the contract's messages."""

from __future__ import annotations

from datetime import datetime

from parkup.payments.v1 import repair_service_pb2 as pb
from server.payments.model import Payment
from server.payments.webhooks.model import ProviderEvent
from server.payments.wire import PaymentMessages
from server.rpc.wire import optional_timestamp, timestamp


class RepairMessages:
    def __init__(self, payment_message: PaymentMessages) -> None:
        self._payment_message = payment_message

    def payment(self, payment: Payment) -> pb.StuckPayment:
        return pb.StuckPayment(
            payment=self._payment_message(payment),
            repair=_repair(payment, payment.refund_requested_at or payment.created_at),
            stripe_payment_intent_id=payment.intent_id,
        )

    def event(self, event: ProviderEvent) -> pb.StuckStripeEvent:
        return pb.StuckStripeEvent(
            id=event.id,
            type=event.type,
            stripe_payment_intent_id=event.intent_id,
            received_at=optional_timestamp(event.received_at),
            repair=_repair(event, event.received_at),
        )


def _repair(waiting: Payment | ProviderEvent, since: datetime | None) -> pb.RepairState | None:
    if waiting.next_attempt_at is None:
        return None
    return pb.RepairState(
        waiting_since=optional_timestamp(since),
        attempts=waiting.attempts,
        last_error=waiting.last_error,
        next_attempt_at=timestamp(waiting.next_attempt_at),
        needs_attention=waiting.needs_attention,
    )
