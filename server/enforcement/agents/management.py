"""Managing the accounts of agents: admins all of them, managers those who patrol zones of theirs only."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from server.auth.addresses import check_contact_number
from server.auth.attempts import Attempts
from server.auth.errors import AccountNotFound, WrongPassword
from server.auth.staff_zones import StaffZones
from server.auth.standings.service import StandingService
from server.enforcement.agents.model import (
    ONE_TIME_PASSWORD_GOOD,
    Agent,
    AgentChange,
    AgentFilter,
    NewAgent,
    normal_username,
)
from server.enforcement.agents.repository import AgentRepository
from server.enforcement.agents.service import AgentService, Passwords, Zones
from server.enforcement.errors import AgentNotFound
from server.errors import PermissionDenied, RateLimited, ZoneNotAssigned
from server.values.caller import Caller, CallerKind
from server.values.clock import Clock
from server.values.paging import Page, Slice
from server.values.source import Source
from server.values.unset import UNSET, Unset

ONE_TIME_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without those that are mistaken for each other when somebody reads them out."""
ONE_TIME_LENGTH = 12


class EndedSignIns(Protocol):
    async def end_all(self, kind: CallerKind, account_id: str, *, but: str | None = None) -> None:
        """Ends every sign-in of an account, but for one."""
        ...


@dataclass(frozen=True, slots=True, repr=False)
class OneTimePassword:
    """A password that was drawn, and until when it is good."""

    text: str
    until: datetime


class AgentManagement:
    """Use cases of those who manage agents, and an agent's change of their own password."""

    def __init__(
        self,
        *,
        agents: AgentService,
        repository: AgentRepository,
        passwords: Passwords,
        attempts: Attempts,
        sign_ins: EndedSignIns,
        standings: StandingService,
        staff_zones: StaffZones,
        zones: Zones,
        clock: Clock,
    ) -> None:
        self._agents = agents
        self._repository = repository
        self._passwords = passwords
        self._attempts = attempts
        self._sign_ins = sign_ins
        self._standings = standings
        self._staff_zones = staff_zones
        self._zones = zones
        self._clock = clock

    async def create(self, caller: Caller, new: NewAgent) -> Agent:
        """Raises InvalidArgument, InvalidPhoneNumber, ZoneNotFound, ZoneNotAssigned, DuplicateAgent, RateLimited."""
        if new.phone:
            check_contact_number(new.phone)
        zone_ids = self._existing(new.zone_ids)
        _require_within(await self._staff_zones.of(caller), zone_ids)
        if new.username is None and new.code is not None:
            new = replace(new, username=normal_username(new.code))
        return await self._agents.create_agent(replace(new, zone_ids=zone_ids))

    async def list(self, caller: Caller, filters: AgentFilter, page: Page) -> Slice[Agent]:
        """By badge number; to operators those who patrol one of their zones."""
        own = await self._staff_zones.of(caller)
        if own is not None:
            asked = filters.zone_ids
            filters = replace(filters, zone_ids=own if asked is None else [each for each in asked if each in own])
        return await self._repository.list(filters, page)

    async def get(self, caller: Caller, agent_id: str) -> Agent:
        """Raises AgentNotFound, ZoneNotAssigned."""
        agent = await self._agents.get(agent_id)
        own = await self._staff_zones.of(caller)
        if own is not None and own.isdisjoint(agent.zone_ids):
            raise ZoneNotAssigned
        return agent

    async def update(self, caller: Caller, agent_id: str, change: AgentChange) -> Agent:
        """Raises AgentNotFound, ZoneNotAssigned, ZoneNotFound, InvalidArgument, InvalidPhoneNumber, DuplicateAgent."""
        agent = await self._managed(caller, agent_id)
        change = change.normal()
        if isinstance(change.phone, str):
            check_contact_number(change.phone)
        zone_ids = change.zone_ids
        if not isinstance(zone_ids, Unset):
            zone_ids = await self._assignable(caller, zone_ids)
        if change != AgentChange(zone_ids=change.zone_ids, is_active=change.is_active):
            await self._repository.update(agent.id, change, self._clock())
        if not isinstance(zone_ids, Unset) and zone_ids != agent.zone_ids:
            await self._assign(caller, agent.id, zone_ids)
        if change.is_active is not UNSET and change.is_active is not agent.is_active:
            await self._switch(caller, agent.id, on=change.is_active is True)
        return await self._agents.get(agent.id)

    async def assign_zones(self, caller: Caller, agent_id: str, zone_ids: Collection[str]) -> Agent:
        """Takes the place of the zones before. Raises AgentNotFound, ZoneNotAssigned, ZoneNotFound."""
        return await self.update(caller, agent_id, AgentChange(zone_ids=tuple(zone_ids)))

    async def switch(self, caller: Caller, agent_id: str, *, on: bool) -> Agent:
        """Lets an agent sign in, or signs them out everywhere. Raises AgentNotFound, ZoneNotAssigned."""
        agent = await self._managed(caller, agent_id)
        # Also one that is so already: what an earlier call left half done is made whole.
        await self._switch(caller, agent.id, on=on)
        return await self._agents.get(agent.id)

    async def delete(self, caller: Caller, agent_id: str) -> None:
        """Raises AgentNotFound, ZoneNotAssigned."""
        agent = await self._managed(caller, agent_id)
        # Signed out first: from then on nobody signs in, and there is nothing left to end when the account is gone.
        await self._switch(caller, agent.id, on=False)
        await self._repository.delete(agent.id)

    async def reset_password(self, caller: Caller, agent_id: str, new: str | None) -> OneTimePassword | None:
        """Another password; without one, a drawn one that must be changed at the first sign-in.

        Raises AgentNotFound, ZoneNotAssigned, RateLimited.
        """
        agent, now = await self._managed(caller, agent_id), self._clock()
        drawn = None if new else OneTimePassword(_draw(), now + ONE_TIME_PASSWORD_GOOD)
        hashed = await self._passwords.hash(drawn.text if drawn else new or "")
        if not await self._repository.set_password(
            agent.id, hashed, now, one_time_until=drawn.until if drawn else None
        ):
            raise AgentNotFound
        await self._sign_ins.end_all(CallerKind.AGENT, agent.id)
        return drawn

    async def change_password(self, caller: Caller, agent_id: str, old: str, new: str, source: Source) -> None:
        """An agent's own. Their other sign-ins end. Raises PermissionDenied, WrongPassword, RateLimited."""
        if agent_id.lower() != caller.id:
            raise PermissionDenied
        attempt = await self._attempts.sign_in(f"agent:{caller.id}", source)
        _, old_hash = await self._repository.find_with_password(caller.id) or (None, None)
        try:
            fits = await self._passwords.verify(old, old_hash, known=attempt.known)
            hashed = await self._passwords.hash(new) if fits else ""
        except RateLimited:
            await self._attempts.take_back(attempt)
            raise
        if not fits or not await self._repository.set_password(caller.id, hashed, self._clock(), old=old_hash):
            raise WrongPassword
        await self._attempts.signed_in(attempt)
        await self._sign_ins.end_all(CallerKind.AGENT, caller.id, but=caller.sign_in_id)

    async def _managed(self, caller: Caller, agent_id: str) -> Agent:
        """An agent whom the caller may change. Raises AgentNotFound, ZoneNotAssigned."""
        agent = await self._agents.get(agent_id)
        _require_within(await self._staff_zones.of(caller), agent.zone_ids)
        return agent

    async def _assignable(self, caller: Caller, zone_ids: Collection[str]) -> tuple[str, ...]:
        """Raises ZoneNotFound, ZoneNotAssigned."""
        existing = self._existing(zone_ids)
        if existing:
            _require_within(await self._staff_zones.of(caller), existing)
        return existing

    def _existing(self, zone_ids: Collection[str]) -> tuple[str, ...]:
        each = tuple(dict.fromkeys(zone_id.lower() for zone_id in zone_ids))
        for zone_id in each:
            self._zones.get(zone_id)
        return each

    async def _assign(self, caller: Caller, agent_id: str, zone_ids: tuple[str, ...]) -> None:
        async with _gone_meanwhile():
            await self._standings.assign_zones(CallerKind.AGENT, agent_id, zone_ids, caller)

    async def _switch(self, caller: Caller, agent_id: str, *, on: bool) -> None:
        async with _gone_meanwhile():
            switch = self._standings.switch_on if on else self._standings.switch_off
            await switch(CallerKind.AGENT, agent_id, caller)


def _require_within(own: Collection[str] | None, zone_ids: Collection[str]) -> None:
    """Whether all zones are a manager's own (None: all are); who patrols none is not theirs. Raises ZoneNotAssigned."""
    if own is not None and (not zone_ids or not set(own).issuperset(zone_ids)):
        raise ZoneNotAssigned


def _draw() -> str:
    return "".join(secrets.choice(ONE_TIME_LETTERS) for _ in range(ONE_TIME_LENGTH))


@asynccontextmanager
async def _gone_meanwhile() -> AsyncIterator[None]:
    try:
        yield
    except AccountNotFound as error:
        raise AgentNotFound from error
