"""ViolationTicketBatchService of the contract."""

from __future__ import annotations

import asyncio

from parkup.enforcement.v1 import violation_ticket_batch_service_pb2 as pb
from parkup.enforcement.v1.violation_ticket_batch_service_pb2_grpc import ViolationTicketBatchServiceServicer
from parkup.enforcement.v1.violation_ticket_service_pb2 import (
    DESCRIPTOR,
    IssueViolationTicketRequest,
    IssueViolationTicketResponse,
)
from server.enforcement.batches import wire
from server.enforcement.tickets.service import TicketService
from server.enforcement.tickets.wire import issue_response, violation_from_wire
from server.errors import DomainError
from server.rpc.context import caller, current_call
from server.rpc.errors import error_text
from server.rpc.idempotency import Answers, Repeats, key_of
from server.rpc.validation import RequestRules

ISSUE = f"/{DESCRIPTOR.services_by_name['ViolationTicketService'].full_name}/IssueViolationTicket"
"""The method whose keys those of a batch are."""


class BatchServicer(ViolationTicketBatchServiceServicer):
    def __init__(self, tickets: TicketService, answers: Answers, repeats: Repeats) -> None:
        self._tickets = tickets
        self._answers = answers
        self._repeats = repeats
        self._rules = RequestRules(IssueViolationTicketRequest.DESCRIPTOR)

    async def IssueViolationTickets(
        self, request: pb.IssueViolationTicketsRequest, context: object
    ) -> pb.IssueViolationTicketsResponse:
        outcomes = await asyncio.gather(*(self._outcome(each) for each in request.violations))
        return pb.IssueViolationTicketsResponse(outcomes=outcomes)

    async def _outcome(self, one: pb.OfflineViolation) -> pb.IssueOutcome:
        try:
            return wire.issued(one.idempotency_key, await self._issue(one))
        except DomainError as error:
            return wire.refused(one.idempotency_key, error, error_text(error, current_call().language))

    async def _issue(self, one: pb.OfflineViolation) -> IssueViolationTicketResponse:
        self._rules.require(one.violation)
        key = key_of(one.idempotency_key, one.violation, current_call(), ISSUE)
        answer = self._answers.under(key, IssueViolationTicketResponse, issue_response)
        try:
            return await self._tickets.issue(caller(), violation_from_wire(one.violation), answer)
        except DomainError:
            # Perhaps it came before, and something stands in the way since: a day is over, a zone was taken away.
            if (kept := await self._repeats.find(key)) is not None:
                return IssueViolationTicketResponse.FromString(kept)
            raise
