"""parkup.payments.v1.PayoutService."""

from __future__ import annotations

from google.api.httpbody_pb2 import HttpBody

from parkup.payments.v1 import payout_service_pb2 as pb
from parkup.payments.v1.payout_service_pb2_grpc import PayoutServiceServicer
from server.payments.payouts import wire
from server.payments.payouts.service import PayoutService
from server.rpc.context import set_answer_metadata
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 1000


class PayoutServicer(PayoutServiceServicer):
    def __init__(self, service: PayoutService, pages: PageTokens) -> None:
        self._service = service
        self._pages = pages

    async def ListPayouts(self, request: pb.ListPayoutsRequest, context: object) -> pb.ListPayoutsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = (await self._service.list(page)).map(wire.payout_message)
        token = self._pages.write(request, found)
        return pb.ListPayoutsResponse(payouts=found.items, total_size=found.total, next_page_token=token)

    async def GetPayout(self, request: pb.GetPayoutRequest, context: object) -> pb.GetPayoutResponse:
        return pb.GetPayoutResponse(payout=wire.payout_message(await self._service.get(request.payout_id)))

    async def ListPayoutTransactions(
        self, request: pb.ListPayoutTransactionsRequest, context: object
    ) -> pb.ListPayoutTransactionsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = (await self._service.transactions(request.payout_id, page)).map(wire.transaction_message)
        token = self._pages.write(request, found)
        return pb.ListPayoutTransactionsResponse(
            transactions=found.items, total_size=found.total, next_page_token=token
        )

    async def ListUnmatchedTransactions(
        self, request: pb.ListUnmatchedTransactionsRequest, context: object
    ) -> pb.ListUnmatchedTransactionsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = (await self._service.unmatched(page)).map(wire.transaction_message)
        token = self._pages.write(request, found)
        return pb.ListUnmatchedTransactionsResponse(
            transactions=found.items, total_size=found.total, next_page_token=token
        )

    async def ExportPayout(self, request: pb.ExportPayoutRequest, context: object) -> HttpBody:
        data = await self._service.csv(request.payout_id)
        set_answer_metadata("content-disposition", 'attachment; filename="payout.csv"')
        return HttpBody(content_type="text/csv; charset=utf-8", data=data)
