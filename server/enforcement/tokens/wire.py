"""Answers about scanned ticket tokens."""

from __future__ import annotations

from google.api.httpbody_pb2 import HttpBody

from parkup.enforcement.v1.violation_ticket_service_pb2 import OpenedTicket, VerifyViolationTicketTokenResponse
from server.enforcement.errors import UnusableTicketToken
from server.enforcement.tokens.model import Scan
from server.rpc.context import Call
from server.rpc.errors import read_reasons
from server.values.language import Language

_TEXTS = {name: reason.texts for name, reason in read_reasons().items()}
_LONGEST_USER_AGENT = 300


def scan_of(call: Call) -> Scan:
    """Who scans, as far as the call tells."""
    return Scan(
        address=call.address,
        user_agent=call.metadata.get("user-agent", "")[:_LONGEST_USER_AGENT],
        driver_id=call.caller.id if call.caller and call.caller.is_driver else None,
    )


def opened(ticket_id: str) -> VerifyViolationTicketTokenResponse:
    return VerifyViolationTicketTokenResponse(success=True, opened_ticket=OpenedTicket(ticket_id=ticket_id))


def not_opened(problem: UnusableTicketToken, language: Language) -> VerifyViolationTicketTokenResponse:
    """In band (spec 001): a token that is no good is an answer."""
    return VerifyViolationTicketTokenResponse(
        success=False, error=_TEXTS[problem.reason][language], error_code=problem.code
    )


def empty_body() -> HttpBody:
    return HttpBody(content_type="text/plain; charset=utf-8")
