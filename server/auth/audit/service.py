"""Admins look at what agents and operators changed."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Protocol

from server.auth.audit.model import AuditEntry, AuditFilter
from server.auth.audit.repository import AuditRepository
from server.values.caller import CallerKind
from server.values.paging import Page, Slice


class Names(Protocol):
    """The accounts of one kind of staff."""

    async def names_of(self, account_ids: Collection[str]) -> Mapping[str, str]:
        """By id; of an account that is gone nothing."""
        ...


class AuditService:
    """`names` may be filled while the application is built."""

    def __init__(self, entries: AuditRepository, names: Mapping[CallerKind, Names]) -> None:
        self._entries = entries
        self._names = names

    async def list(self, filters: AuditFilter, page: Page) -> Slice[AuditEntry]:
        """The newest first."""
        found = await self._entries.list(filters, page)
        actors: dict[str, set[str]] = {kind.value: set() for kind in self._names}
        for entry in found.items:
            if entry.actor_id and entry.actor_kind in actors:
                actors[entry.actor_kind].add(entry.actor_id)
        named = await asyncio.gather(
            *(names.names_of(actors[kind.value]) for kind, names in self._names.items() if actors[kind.value])
        )
        known = {account_id: name for names in named for account_id, name in names.items()}
        return found.map(lambda entry: replace(entry, actor_name=known.get(entry.actor_id or "")))
