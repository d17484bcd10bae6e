"""Automatic top-ups → the contract's messages."""

from __future__ import annotations

from parkup.wallet.v1 import auto_top_up_service_pb2 as pb
from server.rpc.wire import optional_timestamp
from server.values.money import millimes_to_wire
from server.wallet.auto_top_up.model import AutoTopUp


def auto_message(auto: AutoTopUp, most_a_day: int) -> pb.AutoTopUp:
    return pb.AutoTopUp(
        is_on=auto.is_on,
        threshold=None if auto.threshold is None else millimes_to_wire(auto.threshold),
        amount=None if auto.amount is None else millimes_to_wire(auto.amount),
        payment_method_id=auto.method_id,
        most_a_day=most_a_day,
        failures=auto.failures,
        last_error_code=auto.last_error,
        turned_off_at=optional_timestamp(auto.turned_off_at),
    )
