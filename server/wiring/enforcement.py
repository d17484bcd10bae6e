"""What the enforcement domain is made of."""

from __future__ import annotations

from dataclasses import dataclass

from parkup.enforcement.v1 import (
    agent_service_pb2,
    agent_service_pb2_grpc,
    ticket_service_pb2,
    ticket_service_pb2_grpc,
)
from server.enforcement.agents.repository import AgentRepository
from server.enforcement.agents.service import AgentService
from server.enforcement.agents.servicer import AgentServicer
from server.enforcement.tickets.payment import Finish, TicketPayments
from server.enforcement.tickets.repository import TicketRepository
from server.enforcement.tickets.service import ParkingSession, TicketService
from server.enforcement.tickets.servicer import TicketServicer
from server.enforcement.tokens.model import TokenKeys
from server.enforcement.tokens.repository import TicketTokenRepository
from server.enforcement.tokens.service import TicketTokens, TokenLinks
from server.errors import Unavailable
from server.kernel import Kernel, Parts, new_id
from server.parking.errors import SessionNotFound
from server.parking.zones.service import ZoneService
from server.payments.model import Payment, PaymentOrder
from server.values.caller import CallerKind
from server.values.signing_keys import SigningKeys
from server.wiring.auth import Auth


@dataclass(frozen=True, slots=True)
class Enforcement:
    """What commands, jobs and tests need of enforcement."""

    agents: AgentService


def wire_enforcement(kernel: Kernel, parts: Parts, auth: Auth, zones: ZoneService) -> Enforcement:
    agents = _agents(kernel, parts, auth, zones)
    tokens = _tokens(kernel)
    repository = TicketRepository(kernel.database)
    tickets = TicketService(
        repository=repository,
        tokens=tokens,
        agents=agents,
        zones=zones,
        sessions=_NoSessions(),
        drivers=auth.drivers,
        staff_zones=auth.staff_zones,
        transactions=kernel.transactions,
        clock=kernel.clock,
        new_id=new_id,
    )
    paying = TicketPayments(tickets, repository, _NoPayments())
    servicer = TicketServicer(tickets, paying, tokens, kernel.answers)
    service = ticket_service_pb2.DESCRIPTOR.services_by_name["TicketService"]
    parts.serve(service, ticket_service_pb2_grpc.add_TicketServiceServicer_to_server, servicer)
    parts.restore[f"/{service.full_name}/IssueTicketWithQr"] = servicer.restore_qr_code
    return Enforcement(agents)


def _agents(kernel: Kernel, parts: Parts, auth: Auth, zones: ZoneService) -> AgentService:
    agents = AgentService(
        repository=AgentRepository(kernel.database),
        passwords=auth.passwords,
        attempts=auth.attempts,
        sign_ins=auth.sign_ins,
        zones=zones,
        clock=kernel.clock,
        new_id=new_id,
    )
    auth.accounts[CallerKind.AGENT] = agents
    auth.assignments[CallerKind.AGENT] = agents
    parts.serve(
        agent_service_pb2.DESCRIPTOR.services_by_name["AgentService"],
        agent_service_pb2_grpc.add_AgentServiceServicer_to_server,
        AgentServicer(agents),
    )
    return agents


def _tokens(kernel: Kernel) -> TicketTokens:
    settings = kernel.settings
    keys = TokenKeys(SigningKeys.parse(settings.ticket_token_secret.get_secret_value()))
    links = TokenLinks(settings.public_url, settings.client_base_url.rstrip("/"))
    return TicketTokens(TicketTokenRepository(kernel.database), keys, links, kernel.clock, new_id)


class _NoSessions:
    """Stands in until parking sessions are wired."""

    async def get_any(self, session_id: str) -> ParkingSession:
        raise SessionNotFound


class _NoPayments:
    """Stands in until payments are wired."""

    async def pay(self, order: PaymentOrder, *, finish: Finish | None = None) -> Payment:
        raise Unavailable

    async def record_cash(self, order: PaymentOrder, staff_id: str, *, finish: Finish | None = None) -> Payment:
        raise Unavailable
