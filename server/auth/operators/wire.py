"""parkup.auth.v1 messages of operators ↔ the domain."""

from __future__ import annotations

from parkup.auth.v1 import operator_pb2
from server.auth.operators.model import Operator
from server.rpc.wire import optional_timestamp, timestamp


def operator(account: Operator) -> operator_pb2.Operator:
    return operator_pb2.Operator(
        id=account.id,
        name=account.name,
        phone=account.phone.given,
        email=account.email,
        role=operator_pb2.Operator.Role.Value(f"ROLE_{account.role.name}"),
        zone_ids=account.zone_ids,
        is_active=account.is_active,
        created_at=timestamp(account.created_at),
        updated_at=optional_timestamp(account.updated_at),
        last_login_at=optional_timestamp(account.last_login_at),
    )
