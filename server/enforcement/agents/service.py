"""Agents: signing in, and what others ask of their accounts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from server.auth.attempts import Attempt, Attempts
from server.auth.errors import InvalidCredentials
from server.auth.sign_ins.model import Standing
from server.enforcement.agents.model import (
    AccountName,
    Agent,
    NewAgent,
    normal_code,
    normal_email,
    normal_name,
    normal_username,
    require_fields,
    require_sound,
)
from server.enforcement.agents.repository import AgentRepository
from server.enforcement.errors import AgentNotFound, PasswordChangeRequired
from server.errors import FieldViolation, InvalidArgument, RateLimited, Unauthorized
from server.values.caller import CallerKind
from server.values.clock import Clock
from server.values.source import Source


class Passwords(Protocol):
    async def hash(self, password: str) -> str: ...

    async def verify(self, password: str, hashed: str | None, *, known: bool) -> bool:
        """False for None, after the same time as for a wrong password; `known`: the account knows the source.

        Raises RateLimited when too many passwords wait to be compared.
        """
        ...


class Tokens(Protocol):
    @property
    def access_token(self) -> str: ...
    @property
    def refresh_token(self) -> str: ...
    @property
    def access_token_expires_at(self) -> datetime: ...
    @property
    def refresh_token_expires_at(self) -> datetime: ...


class SignIns(Protocol):
    async def start(self, kind: CallerKind, account_id: str, source: Source | None) -> Tokens:
        """Raises Unauthorized when the account is switched off."""
        ...


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
        repository: AgentRepository,
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

    async def login(self, name: AccountName, password: str, source: Source, new_password: str = "") -> AgentSignIn:
        """Signs in by e-mail address, username or badge number.

        Unknown accounts and those switched off cost as much time as a wrong password. A password that was drawn gives
        way to `new_password`. Raises InvalidCredentials, RateLimited, PasswordChangeRequired, InvalidArgument.
        """
        agent, password_hash = await self._named(name) or (None, None)
        # Of an account, whichever of its names is tried; where there is none, of the name.
        attempt = await self._attempts.sign_in(f"agent:{agent.id if agent else name.text}", source)
        fits = await self._compare(attempt, password, password_hash)
        if agent is None or password_hash is None or not fits or not agent.is_active:
            raise InvalidCredentials
        if agent.one_time_until:
            agent = await self._with_own_password(agent, password, password_hash, new_password)
        try:
            tokens = await self._sign_ins.start(CallerKind.AGENT, agent.id, source)
        except Unauthorized as error:
            raise InvalidCredentials from error  # switched off since it was read
        await self._attempts.signed_in(attempt)
        return AgentSignIn(agent, tokens)

    async def create_agent(self, new: NewAgent) -> Agent:
        """Makes an account that can sign in at once. Raises InvalidArgument, ZoneNotFound, DuplicateAgent."""
        require_sound(new)
        for zone_id in new.zone_ids:
            self._zones.get(zone_id)
        agent = Agent(
            id=self._new_id(),
            code=normal_code(new.code or ""),
            name=normal_name(new.name),
            email=None if new.email is None else normal_email(new.email),
            phone=new.phone,
            zone_ids=tuple(dict.fromkeys(new.zone_ids)),
            is_active=True,
            created_at=self._clock(),
            updated_at=None,
            username=None if new.username is None else normal_username(new.username),
        )
        password_hash = await self._passwords.hash(new.password)
        if new.code is None:
            return await self._repository.insert_with_next_code(agent, password_hash)
        await self._repository.insert(agent, password_hash)
        return agent

    async def get(self, agent_id: str) -> Agent:
        """Raises AgentNotFound."""
        if (agent := await self._repository.find(agent_id)) is None:
            raise AgentNotFound
        return agent

    async def get_own(self, account_id: str) -> Agent:
        """The caller's own account. Raises Unauthorized when it is gone."""
        if (agent := await self._repository.find(account_id)) is None:
            raise Unauthorized
        return agent

    async def zones_of(self, account_id: str) -> frozenset[str]:
        """Ids of the zones an agent patrols; none when they do not exist or are switched off."""
        return await self._repository.zones_of_active(account_id)

    async def standing_of(self, account_id: str) -> Standing | None:
        """None when there is no such agent or they are switched off: their sign-ins cannot go on then."""
        return Standing() if await self._repository.is_active(account_id) else None

    async def _with_own_password(self, agent: Agent, old: str, old_hash: str, new: str) -> Agent:
        """The account with a password that only the agent knows, in place of the one that was drawn.

        Raises InvalidCredentials when that is too old by now, PasswordChangeRequired, InvalidArgument.
        """
        assert agent.one_time_until is not None
        if agent.one_time_until <= self._clock():
            raise InvalidCredentials
        if not new:
            raise PasswordChangeRequired
        require_fields({"new_password": new})
        if new == old:
            fr, en = "doit être un autre mot de passe", "must be another password"
            raise InvalidArgument(FieldViolation("new_password", fr, en))
        own = await self._passwords.hash(new)
        if not await self._repository.set_password(agent.id, own, self._clock(), old=old_hash):
            raise InvalidCredentials  # reset again since it was read
        return replace(agent, one_time_until=None)

    async def _compare(self, attempt: Attempt, password: str, password_hash: str | None) -> bool:
        """Raises RateLimited when there is no place for it; the try then does not count."""
        try:
            return await self._passwords.verify(password, password_hash, known=attempt.known)
        except RateLimited:
            await self._attempts.take_back(attempt)
            raise

    async def _named(self, name: AccountName) -> tuple[Agent, str] | None:
        """One query, whatever is asked for: how long it takes tells nothing."""
        if address := name.address:
            return await self._repository.find_by_email(address)
        if name.username:
            username = normal_username(name.username)
            return await self._repository.find_by_username_or_code(username, normal_code(username))
        return await self._repository.find_by_code(normal_code(name.code))
