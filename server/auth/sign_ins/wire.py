"""parkup.auth.v1 messages of sign-ins ↔ the domain."""

from __future__ import annotations

from parkup.auth.v1 import sign_in_pb2
from server.auth.sign_ins.model import SeenSignIn
from server.rpc.wire import timestamp


def sign_in(seen: SeenSignIn, current: str) -> sign_in_pb2.SignIn:
    """`current` is the id of the one that the call was made with."""
    return sign_in_pb2.SignIn(
        id=seen.id,
        device=seen.client,
        address=seen.address,
        created_at=timestamp(seen.created_at),
        last_seen_at=timestamp(seen.last_seen_at),
        expires_at=timestamp(seen.expires_at),
        is_current=seen.id == current,
    )
