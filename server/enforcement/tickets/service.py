"""Issuing violation tickets, and letting see them whom they concern (DECISIONS, Violation tickets)."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Protocol, TypeVar

from server.enforcement.agents.model import Agent
from server.enforcement.agents.service import AgentService
from server.enforcement.errors import (
    FineAmountNotAllowed,
    NotYourName,
    TicketNotFound,
    ZoneRequired,
)
from server.enforcement.tickets.model import (
    PRICE_KEPT,
    Issuer,
    Position,
    Purpose,
    Reason,
    Status,
    Ticket,
    TicketPhoto,
    TicketView,
    Violation,
    counter_day,
    due_time,
    issue_time,
    normal_number,
)
from server.enforcement.tickets.operations import IssuedTicket, IssueViolationTicket
from server.enforcement.tickets.repository import TicketRepository
from server.enforcement.tokens.service import TicketTokens, WrittenToken
from server.engine.answer import Answer
from server.parking.errors import SessionNotFound, ZoneNotFound
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.money import require_payable_by_card
from server.values.plate import Plate

R = TypeVar("R")


class Operator(Protocol):
    @property
    def name(self) -> str: ...


class Operators(Protocol):
    async def get(self, operator_id: str) -> Operator:
        """Raises Unauthorized when the account is gone: the id is the caller's."""
        ...


class FinedZone(Protocol):
    """What a ticket needs to know of a zone; fines are in millimes, `centre` is longitude and latitude in degrees."""

    @property
    def id(self) -> str: ...
    @property
    def centre(self) -> tuple[float, float]: ...
    @property
    def car_sabot_fine(self) -> int: ...
    @property
    def pound_fine(self) -> int: ...
    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    def had_fine(self, name: str, millimes: int, since: datetime) -> bool:
        """Whether `car_sabot` or `pound` cost so much at some time from then on."""
        ...


class Zones(Protocol):
    def get(self, zone_id: str) -> FinedZone:
        """Raises ZoneNotFound."""
        ...

    def containing(self, longitude: float, latitude: float) -> FinedZone | None: ...


class ParkingSession(Protocol):
    @property
    def user_id(self) -> str: ...
    @property
    def plate(self) -> Plate: ...


class Sessions(Protocol):
    async def get_any(self, session_id: str) -> ParkingSession:
        """Raises SessionNotFound."""
        ...


class Vehicles(Protocol):
    async def has_confirmed(self, driver_id: str, plate_key: str, at: datetime) -> bool:
        """Whether an operator had confirmed by then that the vehicle is the driver's."""
        ...


class StaffZones(Protocol):
    async def require(self, caller: Caller, zone_id: str) -> None:
        """Raises ZoneNotAssigned."""
        ...


class TicketService:
    """Use cases of violation tickets; paying them is in payment.py."""

    def __init__(
        self,
        *,
        repository: TicketRepository,
        tokens: TicketTokens,
        agents: AgentService,
        operators: Operators,
        vehicles: Vehicles,
        zones: Zones,
        sessions: Sessions,
        staff_zones: StaffZones,
        clock: Clock,
        new_id: Callable[[datetime], str],
        new_number: Callable[[str], Awaitable[str]],
    ) -> None:
        """`new_id` makes ids that hold the second of an issue, `new_number` ticket numbers of a day, `YYYYMMDD`."""
        self._repository = repository
        self._tokens = tokens
        self._agents = agents
        self._operators = operators
        self._vehicles = vehicles
        self._zones = zones
        self._sessions = sessions
        self._staff_zones = staff_zones
        self._clock = clock
        self._new_id = new_id
        self._new_number = new_number

    async def issue(self, caller: Caller, violation: Violation, answer: Answer[IssuedTicket, R]) -> R:
        """Fines a vehicle: the ticket, its photos and the token of its QR code, all of it or nothing.

        Raises what ViolationTicketService.IssueViolationTicket of the contract names.
        """
        now = self._clock()
        issued_at = issue_time(violation.issued_at, now)
        (agent, issuer), user_id = await asyncio.gather(
            self._issuer(caller, violation.agent_id), self._driver_of_session(violation)
        )
        zone = self._zone(violation, agent)
        await self._staff_zones.require(caller, zone.id)
        ticket = self._write(caller, violation, zone, agent, user_id, issued_at=issued_at, now=now)
        ticket = replace(ticket, number=await self._new_number(counter_day(issued_at)))
        links = self._repository.photo_links(violation.photo_ids)
        view = TicketView(ticket.at(now), issuer, zone.code, zone.name, links)
        # A key says that it is a fine of its own: a repeated one has the same.
        issued = IssuedTicket(view, self._tokens.mint(ticket.id))
        return await answer(IssueViolationTicket(issued, answer.key is not None, caller.id))

    async def get(self, caller: Caller, ticket_id: str) -> TicketView:
        """Raises TicketNotFound, also to drivers without access to it, and ZoneNotAssigned to staff of other zones."""
        return await self._shown_to(caller, await self._repository.find(ticket_id), ticket_id)

    async def get_for_driver(self, user_id: str, ticket_id: str) -> TicketView:
        """Raises TicketNotFound, also when they have no access to it."""
        return await self._shown_to_driver(user_id, await self._repository.find(ticket_id), ticket_id)

    async def get_any(self, ticket_id: str) -> Ticket:
        """For other parts of us: whoever asks. Raises TicketNotFound."""
        if (found := await self._repository.find(ticket_id)) is None:
            raise TicketNotFound(ticket_id)
        return found.ticket

    async def get_by_number(self, caller: Caller, number: str) -> TicketView:
        """Raises as `get` does."""
        return await self._shown_to(caller, await self._repository.find_by_number(normal_number(number)), number)

    async def token_of(self, caller: Caller, ticket_id: str) -> WrittenToken:
        """The token of a ticket's QR code. Raises as `get` does, and UnusableTicketToken when there is none to show."""
        await self.get(caller, ticket_id)
        return await self._tokens.show(ticket_id)

    async def _issuer(self, caller: Caller, named: str | None) -> tuple[Agent | None, Issuer]:
        """Who issues it: agents in their own name, admins in that of the agent whom they name, or in their own."""
        if caller.is_agent:
            if named and named != caller.id:
                raise NotYourName
            named = caller.id
        if named:
            agent = await self._agents.get(named)
            return agent, Issuer(agent.id, agent.name, agent.code, agent.email)
        return None, Issuer(caller.id, (await self._operators.get(caller.id)).name)

    def in_zone(self, view: TicketView) -> TicketView:
        """The view with code and name of the ticket's zone."""
        with suppress(ZoneNotFound):
            zone = self._zones.get(view.ticket.zone_id)
            return replace(view, zone_code=zone.code, zone_name=zone.name)
        return view

    async def _driver_of_session(self, violation: Violation) -> str | None:
        """Whose fine it is: of the driver who parked the vehicle in the session that is named, else nobody knows.

        Who has the plate in their list says nothing: anybody can put any plate there. The session must be of this
        vehicle. It may be in another zone: that can be what the fine is for.
        """
        if violation.session_id is None:
            return None
        session = await self._sessions.get_any(violation.session_id)
        if session.plate.key != violation.plate.key:
            raise SessionNotFound
        return session.user_id

    def _zone(self, violation: Violation, agent: Agent | None) -> FinedZone:
        """The zone that is named, else the one around the place, else the only one the agent has."""
        if violation.zone_id:
            return self._zones.get(violation.zone_id)
        if (place := violation.position) and (around := self._zones.containing(place.longitude, place.latitude)):
            return around
        if agent and len(agent.zone_ids) == 1:
            return self._zones.get(agent.zone_ids[0])
        raise ZoneRequired

    def _write(
        self,
        caller: Caller,
        violation: Violation,
        zone: FinedZone,
        agent: Agent | None,
        user_id: str | None,
        *,
        issued_at: datetime,
        now: datetime,
    ) -> Ticket:
        fine = _fine(caller, violation, zone, issued_at)
        due_date = due_time(violation.due_date, issued_at)
        return Ticket(
            id=self._new_id(issued_at),
            number="",  # given when it is issued
            zone_id=zone.id,
            plate=violation.plate,
            reason=violation.reason,
            fine=fine,
            status=Status.PENDING,
            issued_at=issued_at,
            due_date=due_date,
            created_at=now,
            updated_at=now,
            position=violation.position or Position(*zone.centre),
            address=violation.address,
            session_id=violation.session_id,
            user_id=user_id,
            agent_id=agent.id if agent else None,
            operator_id=None if caller.is_agent else caller.id,
            notes=violation.notes,
            evidence_photos=violation.evidence_photos,
            photos=tuple(TicketPhoto(each, Purpose.EVIDENCE) for each in violation.photo_ids),
        )

    async def _shown_to(self, caller: Caller, found: TicketView | None, asked_for: str) -> TicketView:
        if caller.is_driver:
            return await self._shown_to_driver(caller.id, found, asked_for)
        if found is None:
            raise TicketNotFound(asked_for)
        await self._staff_zones.require(caller, found.ticket.zone_id)
        return self._now(found)

    def _now(self, view: TicketView) -> TicketView:
        return self.in_zone(replace(view, ticket=view.ticket.at(self._clock())))

    async def _shown_to_driver(self, user_id: str, found: TicketView | None, asked_for: str) -> TicketView:
        if found is None or not await self._has_access(user_id, found.ticket):
            raise TicketNotFound(asked_for)
        return self._now(found).for_driver()

    async def _has_access(self, user_id: str, ticket: Ticket) -> bool:
        """It was issued for a session of theirs, they opened its QR code while signed in, or an operator had confirmed
        the vehicle as theirs before. A plate in their list opens nothing.
        """
        return (
            ticket.user_id == user_id
            or await self._tokens.has_opened(user_id, ticket.id)
            or await self._vehicles.has_confirmed(user_id, ticket.plate.key, ticket.issued_at)
        )


def _fine(caller: Caller, violation: Violation, zone: FinedZone, issued_at: datetime) -> int:
    """The zone's fine, one that was until a day before the issue, or the one an admin names.

    Raises FineAmountNotAllowed.
    """
    fine = zone.car_sabot_fine if violation.reason is Reason.CAR_SABOT else zone.pound_fine
    if violation.fine is None or violation.fine == fine:
        return fine
    if zone.had_fine(violation.reason.value, violation.fine, issued_at - PRICE_KEPT):
        return violation.fine
    if not caller.is_admin:
        raise FineAmountNotAllowed(fine)
    require_payable_by_card(violation.fine, "fine_amount")
    return violation.fine
