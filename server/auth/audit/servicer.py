"""parkup.auth.v1.AuditService."""

from __future__ import annotations

from parkup.auth.v1 import audit_service_pb2 as pb
from parkup.auth.v1 import audit_service_pb2_grpc
from server.auth.audit import wire
from server.auth.audit.service import AuditService
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 1000


class AuditServicer(audit_service_pb2_grpc.AuditServiceServicer):
    def __init__(self, service: AuditService, pages: PageTokens) -> None:
        self._service = service
        self._pages = pages

    async def ListAuditEntries(
        self, request: pb.ListAuditEntriesRequest, context: object
    ) -> pb.ListAuditEntriesResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._service.list(wire.audit_filter(request), page)
        return pb.ListAuditEntriesResponse(
            audit_entries=[wire.entry_message(entry) for entry in found.items],
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )
