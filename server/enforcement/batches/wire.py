"""Outcomes of fines that were written offline → parkup.enforcement.v1."""

from __future__ import annotations

from parkup.enforcement.v1 import violation_ticket_batch_service_pb2 as pb
from parkup.enforcement.v1.violation_ticket_service_pb2 import IssueViolationTicketResponse
from server.errors import DomainError


def issued(key: str, answer: IssueViolationTicketResponse) -> pb.IssueOutcome:
    return pb.IssueOutcome(idempotency_key=key, violation_ticket=answer.violation_ticket)


def refused(key: str, error: DomainError, message: str) -> pb.IssueOutcome:
    facts = (pb.RefusalFact(fact=fact, text=text) for fact, text in sorted(error.metadata.items()))
    return pb.IssueOutcome(idempotency_key=key, refused_for=error.reason, message=message, facts=facts)
