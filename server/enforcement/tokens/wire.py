"""Ticket tokens ↔ domain."""

from __future__ import annotations

from datetime import datetime

from google.api.httpbody_pb2 import HttpBody

from parkup.enforcement.v1.ticket_token_pb2 import TicketToken as TokenMessage
from server.enforcement.tokens.by_staff import TokenInfo
from server.enforcement.tokens.model import Scan, TokenStatus
from server.rpc.context import Call
from server.rpc.wire import optional_timestamp, timestamp
from server.values.language import Language

_STATUSES = {status: TokenMessage.Status.Value(f"STATUS_{status.name}") for status in TokenStatus}
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


def token_message(info: TokenInfo, now: datetime) -> TokenMessage:
    token, scan = info.stored, info.stored.last_scan
    return TokenMessage(
        token=info.text,
        status=_STATUSES[token.standing(now)],
        expires_at=timestamp(token.expires_at),
        created_at=timestamp(token.created_at),
        revoked_at=optional_timestamp(token.revoked_at),
        scan_count=token.scan_count,
        used_at=optional_timestamp(scan.at if scan else None),
        used_by_ip=scan.address if scan else None,
        used_by_user_agent=scan.user_agent if scan else None,
    )


def revoked_text(language: Language) -> str:
    """Spec 001."""
    return "Token revoked successfully" if language is Language.EN else "QR code révoqué"


def deleted_text(count: int, language: Language) -> str:
    """Spec 001: `Cleanup completed: 42 tokens deleted`."""
    if language is Language.EN:
        return f"Cleanup completed: {count} token{'' if count == 1 else 's'} deleted"
    many = "" if count < 2 else "s"  # noqa: PLR2004  # French counts from two on as many
    return f"Nettoyage terminé : {count} jeton{many} supprimé{many}"
