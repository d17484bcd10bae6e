"""Admins look at what agents and operators changed."""

from __future__ import annotations

from server.auth.audit.model import AuditEntry, AuditFilter
from server.auth.audit.repository import AuditRepository
from server.values.paging import Page, Slice


class AuditService:
    def __init__(self, entries: AuditRepository) -> None:
        self._entries = entries

    async def list(self, filters: AuditFilter, page: Page) -> Slice[AuditEntry]:
        """The newest first."""
        return await self._entries.list(filters, page)
