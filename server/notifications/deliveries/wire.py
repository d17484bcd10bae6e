"""Deliveries → parkup.notifications.v1."""

from __future__ import annotations

from parkup.notifications.v1 import notification_delivery_service_pb2 as pb
from server.notifications.model import Delivery, Result, StoppedAddress
from server.notifications.wire import CHANNELS, KINDS
from server.rpc import wire

_RESULTS = {
    None: pb.NotificationDelivery.RESULT_WAITING,
    Result.SENT: pb.NotificationDelivery.RESULT_SENT,
    Result.SKIPPED: pb.NotificationDelivery.RESULT_SKIPPED,
    Result.FAILED: pb.NotificationDelivery.RESULT_FAILED,
    Result.STOPPED: pb.NotificationDelivery.RESULT_STOPPED,
    Result.UNKNOWN: pb.NotificationDelivery.RESULT_UNKNOWN,
}


def delivery_message(delivery: Delivery) -> pb.NotificationDelivery:
    return pb.NotificationDelivery(
        notification_id=delivery.notice_id,
        kind=KINDS[delivery.kind],
        channel=CHANNELS[delivery.channel],
        result=_RESULTS[delivery.result],
        tries=delivery.tries,
        created_at=wire.timestamp(delivery.at),
        sent_at=wire.optional_timestamp(delivery.sent_at),
        next_try_at=wire.optional_timestamp(delivery.next_try_at),
        cause=delivery.cause,
    )


def stopped_message(address: StoppedAddress) -> pb.StoppedAddress:
    return pb.StoppedAddress(email=address.email, cause=address.cause, stopped_at=wire.timestamp(address.stopped_at))
