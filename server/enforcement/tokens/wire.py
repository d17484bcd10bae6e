"""Scanned ticket tokens ↔ domain."""

from __future__ import annotations

from google.api.httpbody_pb2 import HttpBody

from server.enforcement.tokens.model import Scan
from server.rpc.context import Call

_LONGEST_USER_AGENT = 300


def scan_of(call: Call) -> Scan:
    """Who scans, as far as the call tells."""
    return Scan(
        address=call.address,
        user_agent=call.metadata.get("user-agent", "")[:_LONGEST_USER_AGENT],
        driver_id=call.caller.id if call.caller and call.caller.is_driver else None,
    )


def empty_body() -> HttpBody:
    return HttpBody(content_type="text/plain; charset=utf-8")
