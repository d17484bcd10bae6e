"""Agents: signing in, and what others ask of their accounts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from server.auth.sign_ins.model import Standing
from server.enforcement.agents.model import Agent, NewAgent, normal_code, normal_email, require_sound
from server.enforcement.errors import AgentNotFound, InvalidCredentials
from server.values.caller import CallerKind
from server.values.clock import Clock


class Repository(Protocol):
    async def insert(self, agent: Agent, password_hash: str) -> None:
        """Raises DuplicateAgent."""
        ...

    async def find(self, agent_id: str) -> Agent | None: ...

    async def find_by_email(self, email: str) -> tuple[Agent, str] | None: ...

    async def find_by_code(self, code: str) -> tuple[Agent, str] | None: ...

    async def zones_of_active(self, agent_id: str) -> frozenset[str]: ...

    async def is_active(self, agent_id: str) -> bool: ...


class Passwords(Protocol):
    async def hash(self, password: str) -> str: ...

    async def verify(self, password: str, hashed: str | None) -> bool:
        """False for None, after the same time as for a wrong password."""
        ...


class Attempts(Protocol):
    """Counts tries to sign in; both raise RateLimited."""

    async def sign_in(self, account: str, caller_address: str) -> None: ...

    async def signed_in(self, account: str) -> None: ...


class Tokens(Protocol):
    @property
    def access_token(self) -> str: ...
    @property
    def refresh_token(self) -> str: ...


class SignIns(Protocol):
    async def start(self, kind: CallerKind, account_id: str) -> Tokens: ...


class Zones(Protocol):
    def get(self, zone_id: str) -> object:
        """Raises ZoneNotFound."""
        ...


@dataclass(frozen=True, slots=True)
class AgentSignIn:
    """A fresh sign-in and whose it is."""

    agent: Agent
    tokens: Tokens


class AgentService:
    """Accounts of agents. `zones_of` and `standing_of` are what auth asks of every kind of account."""

    def __init__(
        self,
        *,
        repository: Repository,
        passwords: Passwords,
        attempts: Attempts,
        sign_ins: SignIns,
        zones: Zones,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._repository = repository
        self._passwords = passwords
        self._attempts = attempts
        self._sign_ins = sign_ins
        self._zones = zones
        self._clock = clock
        self._new_id = new_id

    async def login(self, *, email: str, code: str, password: str, caller_address: str) -> AgentSignIn:
        """Signs in by e-mail address, or by badge number when `email` is empty.

        Unknown accounts and those switched off cost as much time as a wrong password. Raises InvalidCredentials,
        RateLimited.
        """
        account = f"agent:{normal_email(email) or normal_code(code)}"
        await self._attempts.sign_in(account, caller_address)
        if email:
            found = await self._repository.find_by_email(normal_email(email))
        else:
            found = await self._repository.find_by_code(normal_code(code))
        agent, password_hash = found or (None, None)
        fits = await self._passwords.verify(password, password_hash)
        if agent is None or not fits or not agent.is_active:
            raise InvalidCredentials
        tokens, _ = await asyncio.gather(
            self._sign_ins.start(CallerKind.AGENT, agent.id), self._attempts.signed_in(account)
        )
        return AgentSignIn(agent, tokens)

    async def create_agent(self, new: NewAgent) -> Agent:
        """Makes an account that can sign in at once. Raises InvalidArgument, ZoneNotFound, DuplicateAgent."""
        require_sound(new)
        for zone_id in new.zone_ids:
            self._zones.get(zone_id)
        agent = Agent(
            id=self._new_id(),
            code=normal_code(new.code),
            name=" ".join(new.name.split()),
            email=normal_email(new.email),
            phone=new.phone,
            assigned_zones=tuple(dict.fromkeys(new.zone_ids)),
            is_active=True,
            created_at=self._clock(),
            updated_at=None,
        )
        await self._repository.insert(agent, await self._passwords.hash(new.password))
        return agent

    async def get(self, agent_id: str) -> Agent:
        """Raises AgentNotFound."""
        if (agent := await self._repository.find(agent_id)) is None:
            raise AgentNotFound
        return agent

    async def zones_of(self, account_id: str) -> frozenset[str]:
        """Ids of the zones an agent patrols; none when they do not exist or are switched off."""
        return await self._repository.zones_of_active(account_id)

    async def standing_of(self, account_id: str) -> Standing | None:
        """None when there is no such agent or they are switched off: their sign-ins cannot go on then."""
        return Standing() if await self._repository.is_active(account_id) else None
