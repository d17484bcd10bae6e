"""parkup.wallet.v1.PointsService and PointsAdminService."""

from __future__ import annotations

from parkup.wallet.v1 import (
    points_admin_service_pb2 as admin_pb,
)
from parkup.wallet.v1 import (
    points_admin_service_pb2_grpc,
    points_service_pb2_grpc,
)
from parkup.wallet.v1 import (
    points_service_pb2 as pb,
)
from server.points import wire
from server.points.service import PointsService
from server.rpc.context import caller
from server.rpc.idempotency import Answers
from server.rpc.paging import PageTokens
from server.values.money import millimes_from_wire

DEFAULT_PAGE_SIZE = 50
MAX_PAGE_SIZE = 1000


class PointsServicer(points_service_pb2_grpc.PointsServiceServicer):
    def __init__(
        self, points: PointsService, payment_message: wire.PaymentToWire, answers: Answers, pages: PageTokens
    ) -> None:
        self._points = points
        self._messages = wire.PurchaseMessages(payment_message)
        self._answers = answers
        self._pages = pages

    async def GetPoints(self, request: pb.GetPointsRequest, context: object) -> pb.GetPointsResponse:
        standing = await self._points.standing(caller().require_driver())
        return pb.GetPointsResponse(points=wire.account_message(standing))

    async def ListPointsEntries(
        self, request: pb.ListPointsEntriesRequest, context: object
    ) -> pb.ListPointsEntriesResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._points.entries(caller().require_driver(), wire.reason_of(request.reason), page)
        return pb.ListPointsEntriesResponse(
            entries=map(wire.entry_message, found.items),
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def GetPointsDiscount(
        self, request: pb.GetPointsDiscountRequest, context: object
    ) -> pb.GetPointsDiscountResponse:
        amount = millimes_from_wire(request.amount, "amount")
        return wire.offer_message(await self._points.offer(caller().require_driver(), amount))

    async def BuyPoints(self, request: pb.BuyPointsRequest, context: object) -> pb.BuyPointsResponse:
        return await self._points.buy(
            caller().require_driver(),
            request.points,
            wire.choice(request),
            millimes_from_wire(request.amount, "amount") if request.HasField("amount") else None,
            self._answers(pb.BuyPointsResponse, self._messages.bought),
        )

    async def CancelPointsPurchase(
        self, request: pb.CancelPointsPurchaseRequest, context: object
    ) -> pb.CancelPointsPurchaseResponse:
        answer = self._answers(pb.CancelPointsPurchaseResponse, self._messages.cancelled)
        return await self._points.cancel_purchase(caller().require_driver(), request.payment_id.lower(), answer)


class PointsAdminServicer(points_admin_service_pb2_grpc.PointsAdminServiceServicer):
    def __init__(self, points: PointsService, answers: Answers, pages: PageTokens) -> None:
        self._points = points
        self._answers = answers
        self._pages = pages

    async def SetPointsTerms(
        self, request: admin_pb.SetPointsTermsRequest, context: object
    ) -> admin_pb.SetPointsTermsResponse:
        terms = await self._points.set_terms(wire.terms_fields(request))
        return admin_pb.SetPointsTermsResponse(terms=wire.terms_message(terms))

    async def GetUserPoints(
        self, request: admin_pb.GetUserPointsRequest, context: object
    ) -> admin_pb.GetUserPointsResponse:
        standing = await self._points.standing_of(request.user_id.lower())
        return admin_pb.GetUserPointsResponse(points=wire.account_message(standing))

    async def ListPointsAccounts(
        self, request: admin_pb.ListPointsAccountsRequest, context: object
    ) -> admin_pb.ListPointsAccountsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found, terms = await self._points.accounts(wire.account_filter(request), page)
        return admin_pb.ListPointsAccountsResponse(
            accounts=[wire.holding_message(account, terms) for account in found.items],
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def ListUserPointsEntries(
        self, request: admin_pb.ListUserPointsEntriesRequest, context: object
    ) -> admin_pb.ListUserPointsEntriesResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._points.entries(request.user_id.lower(), wire.reason_of(request.reason), page)
        return admin_pb.ListUserPointsEntriesResponse(
            entries=map(wire.entry_message_for_admins, found.items),
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def AdjustPoints(
        self, request: admin_pb.AdjustPointsRequest, context: object
    ) -> admin_pb.AdjustPointsResponse:
        return await self._points.adjust(
            request.user_id.lower(),
            request.points,
            request.reason.strip(),
            caller().id,
            self._answers(admin_pb.AdjustPointsResponse, wire.adjusted),
        )
