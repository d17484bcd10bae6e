"""What the enforcement domain is made of."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import time, timedelta

from parkup.enforcement.v1 import (
    agent_service_pb2,
    agent_service_pb2_grpc,
    ticket_print_service_pb2,
    ticket_print_service_pb2_grpc,
    ticket_token_service_pb2,
    ticket_token_service_pb2_grpc,
    violation_ticket_batch_service_pb2,
    violation_ticket_batch_service_pb2_grpc,
    violation_ticket_case_service_pb2,
    violation_ticket_case_service_pb2_grpc,
    violation_ticket_list_service_pb2,
    violation_ticket_list_service_pb2_grpc,
    violation_ticket_service_pb2,
    violation_ticket_service_pb2_grpc,
)
from parkup.parking.v1 import zone_pb2
from server.enforcement.agents.management import AgentManagement
from server.enforcement.agents.repository import AgentRepository
from server.enforcement.agents.service import AgentService
from server.enforcement.agents.servicer import AgentServicer
from server.enforcement.agents.wire import ZoneMessages
from server.enforcement.batches.servicer import BatchServicer
from server.enforcement.cases.service import CaseService
from server.enforcement.cases.servicer import CaseServicer
from server.enforcement.lists.repository import TicketListRepository
from server.enforcement.lists.service import TicketListService
from server.enforcement.lists.servicer import TicketListServicer
from server.enforcement.printing.model import PrintedZone
from server.enforcement.printing.service import PrintService
from server.enforcement.printing.servicer import TicketPrintServicer
from server.enforcement.tickets.numbers import TicketNumbers
from server.enforcement.tickets.payment import TicketPayments
from server.enforcement.tickets.repository import TicketRepository
from server.enforcement.tickets.service import TicketService
from server.enforcement.tickets.servicer import ViolationTicketServicer
from server.enforcement.tokens.by_staff import TokensByStaff
from server.enforcement.tokens.model import TokenKeys
from server.enforcement.tokens.repository import TicketTokenRepository
from server.enforcement.tokens.service import TicketTokens, TokenLinks
from server.enforcement.tokens.servicer import TicketTokenServicer
from server.jobs.runner import Job
from server.kernel import Kernel, Parts, ThirdParties, new_id
from server.mongo.idempotency import KeptAnswers
from server.mongo.ids import id_at
from server.mongo.retention import old_tokens
from server.parking.errors import ZoneNotFound
from server.parking.sessions.service import SessionService
from server.parking.zones.service import ZoneService
from server.parking.zones.wire import zone_message
from server.rpc.idempotency import Repeats
from server.values.caller import CallerKind
from server.values.signing_keys import SigningKeys
from server.values.source import network_of
from server.wiring.auth import Auth
from server.wiring.money import Money
from server.wiring.photos import links_of, photo_links, serve_photos

SCANS_COUNT_FOR = timedelta(minutes=1)
CLEANUP_TIME = time(3)
"""Spec 001: every day at three in the morning."""

NOTE_OVERDUE_EVERY = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Enforcement:
    """What commands, jobs and tests need of enforcement."""

    agents: AgentService
    management: AgentManagement
    lists: TicketListService


def wire_enforcement(
    kernel: Kernel,
    parts: Parts,
    third_parties: ThirdParties,
    auth: Auth,
    money: Money,
    *,
    zones: ZoneService,
    sessions: SessionService,
) -> Enforcement:
    agents, management = _agents(kernel, parts, auth, zones)
    tokens = _tokens(kernel)
    links = photo_links(kernel)
    shown = links_of(kernel, links)
    tickets = TicketService(
        repository=TicketRepository(kernel.database, shown),
        tokens=tokens,
        agents=agents,
        operators=auth.operators,
        vehicles=auth.confirmations,
        zones=zones,
        sessions=sessions,
        staff_zones=auth.staff_zones,
        clock=kernel.clock,
        new_id=id_at,
        new_number=TicketNumbers(kernel.database).next,
    )
    lists = _lists(kernel, parts, auth, tickets, TicketListRepository(kernel.database, shown), tokens=tokens)
    _cases(kernel, parts, tickets, lists)
    parts.serve(
        violation_ticket_batch_service_pb2.DESCRIPTOR.services_by_name["ViolationTicketBatchService"],
        violation_ticket_batch_service_pb2_grpc.add_ViolationTicketBatchServiceServicer_to_server,
        BatchServicer(tickets, kernel.answers, Repeats(KeptAnswers(kernel.database, kernel.clock))),
    )
    paying = TicketPayments(tickets, money.bills, money.payments)
    money.payables.register(paying.payable)
    servicer = ViolationTicketServicer(tickets, paying, tokens, kernel.answers)
    service = violation_ticket_service_pb2.DESCRIPTOR.services_by_name["ViolationTicketService"]
    parts.serve(service, violation_ticket_service_pb2_grpc.add_ViolationTicketServiceServicer_to_server, servicer)
    parts.restore[f"/{service.full_name}/IssueViolationTicketWithQr"] = servicer.restore_qr_code
    _serve_tokens(kernel, parts, tickets, tokens)
    serve_photos(kernel, parts, third_parties, tickets, links)
    parts.serve(
        ticket_print_service_pb2.DESCRIPTOR.services_by_name["TicketPrintService"],
        ticket_print_service_pb2_grpc.add_TicketPrintServiceServicer_to_server,
        TicketPrintServicer(PrintService(tickets, tokens, _printed_zones(zones))),
    )
    return Enforcement(agents, management, lists)


def _lists(
    kernel: Kernel,
    parts: Parts,
    auth: Auth,
    tickets: TicketService,
    repository: TicketListRepository,
    *,
    tokens: TicketTokens,
) -> TicketListService:
    lists = TicketListService(
        repository=repository,
        tokens=tokens,
        vehicles=auth.confirmations,
        staff_zones=auth.staff_zones,
        in_zone=tickets.in_zone,
        clock=kernel.clock,
    )
    parts.jobs.append(Job("note-overdue-tickets", NOTE_OVERDUE_EVERY, lists.note_overdue))
    parts.serve(
        violation_ticket_list_service_pb2.DESCRIPTOR.services_by_name["ViolationTicketListService"],
        violation_ticket_list_service_pb2_grpc.add_ViolationTicketListServiceServicer_to_server,
        TicketListServicer(lists, kernel.pages),
    )
    return lists


def _cases(kernel: Kernel, parts: Parts, tickets: TicketService, lists: TicketListService) -> None:
    parts.serve(
        violation_ticket_case_service_pb2.DESCRIPTOR.services_by_name["ViolationTicketCaseService"],
        violation_ticket_case_service_pb2_grpc.add_ViolationTicketCaseServiceServicer_to_server,
        CaseServicer(CaseService(tickets, kernel.engine, kernel.clock), lists, kernel.answers),
    )


def _agents(kernel: Kernel, parts: Parts, auth: Auth, zones: ZoneService) -> tuple[AgentService, AgentManagement]:
    repository = AgentRepository(kernel.database)
    agents = AgentService(
        repository=repository,
        passwords=auth.passwords,
        attempts=auth.attempts,
        sign_ins=auth.sign_ins,
        zones=zones,
        clock=kernel.clock,
        new_id=new_id,
    )
    management = AgentManagement(
        agents=agents,
        repository=repository,
        passwords=auth.passwords,
        attempts=auth.attempts,
        sign_ins=auth.sign_ins,
        standings=auth.standings,
        staff_zones=auth.staff_zones,
        zones=zones,
        clock=kernel.clock,
    )
    auth.accounts[CallerKind.AGENT] = agents
    auth.assignments[CallerKind.AGENT] = agents
    auth.stores[CallerKind.AGENT] = auth.staff[CallerKind.AGENT] = repository
    parts.serve(
        agent_service_pb2.DESCRIPTOR.services_by_name["AgentService"],
        agent_service_pb2_grpc.add_AgentServiceServicer_to_server,
        AgentServicer(agents, management, _zone_messages(zones), kernel.pages),
    )
    return agents, management


def _zone_messages(zones: ZoneService) -> ZoneMessages:
    """What agents are told of their zones: the catalogue's, in parking's own words."""

    def message(zone_id: str) -> zone_pb2.Zone | None:
        with suppress(ZoneNotFound):
            return zone_message(zones.get(zone_id))
        return None

    return message


def _printed_zones(zones: ZoneService) -> Callable[[str], PrintedZone | None]:
    def printed(zone_id: str) -> PrintedZone | None:
        with suppress(ZoneNotFound):
            zone = zones.get(zone_id)
            return PrintedZone(zone.name, zone.phone)
        return None

    return printed


def _tokens(kernel: Kernel) -> TicketTokens:
    settings = kernel.settings
    keys = TokenKeys(SigningKeys.parse(settings.ticket_token_secret.get_secret_value()))
    links = TokenLinks(settings.public_url, settings.client_base_url.rstrip("/"))

    async def limit_scans(address: str) -> None:
        most = settings.ticket_scans_per_address
        await kernel.limits.take("ticket-scans", network_of(address), most, SCANS_COUNT_FOR)

    return TicketTokens(
        TicketTokenRepository(kernel.database), keys, links, scan_limit=limit_scans, clock=kernel.clock, new_id=new_id
    )


def _serve_tokens(kernel: Kernel, parts: Parts, tickets: TicketService, tokens: TicketTokens) -> None:
    days = kernel.settings.ticket_token_retention_days
    ended = [old_tokens(kernel.database, days, by) for by in ("expiresAt", "revokedAt")]

    async def forget() -> int:
        return sum([await each.run(kernel.clock()) for each in ended])

    parts.jobs.append(Job("forget-ticket-tokens", timedelta(days=1), forget, at=CLEANUP_TIME))
    parts.serve(
        ticket_token_service_pb2.DESCRIPTOR.services_by_name["TicketTokenService"],
        ticket_token_service_pb2_grpc.add_TicketTokenServiceServicer_to_server,
        TicketTokenServicer(TokensByStaff(tickets, tokens, kernel.engine, forget), tickets, tokens, kernel.clock),
    )
