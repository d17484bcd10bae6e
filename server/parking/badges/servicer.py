"""parkup.parking.v1.SeasonBadgeService."""

from __future__ import annotations

from parkup.parking.v1 import season_badge_service_pb2 as pb
from parkup.parking.v1 import season_badge_service_pb2_grpc
from server.parking.badges import wire
from server.parking.badges.service import BadgeService
from server.rpc.context import caller
from server.rpc.idempotency import Answers
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 1000


class SeasonBadgeServicer(season_badge_service_pb2_grpc.SeasonBadgeServiceServicer):
    def __init__(self, service: BadgeService, pages: PageTokens, answers: Answers) -> None:
        self._service = service
        self._pages = pages
        self._answers = answers

    async def CreateSeasonBadge(
        self, request: pb.CreateSeasonBadgeRequest, context: object
    ) -> pb.CreateSeasonBadgeResponse:
        answer = self._answers(pb.CreateSeasonBadgeResponse, wire.create_response)
        return await self._service.create(caller(), wire.wanted(request), request.user_id.lower() or None, answer)

    async def BuySeasonBadge(self, request: pb.BuySeasonBadgeRequest, context: object) -> pb.BuySeasonBadgeResponse:
        answer = self._answers(pb.BuySeasonBadgeResponse, wire.buy_response)
        method = request.payment_method_id.lower() or None
        driver = caller().require_driver()
        shown, points = wire.shown(request), request.points_to_use
        return await self._service.buy(driver, wire.wanted(request), method, shown, answer, points=points)

    async def PaySeasonBadge(self, request: pb.PaySeasonBadgeRequest, context: object) -> pb.PaySeasonBadgeResponse:
        return await self._service.pay(
            caller(),
            request.season_badge_id.lower(),
            wire.method_from_wire(request),
            card_id=request.payment_method_id.lower() or None,
            shown=wire.shown(request),
            points=request.points_to_use,
            answer=self._answers(pb.PaySeasonBadgeResponse, wire.pay_response),
        )

    async def GetSeasonBadge(self, request: pb.GetSeasonBadgeRequest, context: object) -> pb.GetSeasonBadgeResponse:
        badge = await self._service.get(caller(), request.season_badge_id.lower())
        return pb.GetSeasonBadgeResponse(season_badge=wire.badge_message(badge))

    async def ListSeasonBadges(
        self, request: pb.ListSeasonBadgesRequest, context: object
    ) -> pb.ListSeasonBadgesResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._service.list(caller(), wire.badge_filter(request), page)
        return pb.ListSeasonBadgesResponse(
            season_badges=[wire.badge_message(badge) for badge in found.items],
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def InvalidateSeasonBadge(
        self, request: pb.InvalidateSeasonBadgeRequest, context: object
    ) -> pb.InvalidateSeasonBadgeResponse:
        return await self._service.invalidate(
            caller(),
            request.season_badge_id.lower(),
            request.reason.strip() or None,
            self._answers(pb.InvalidateSeasonBadgeResponse, wire.invalidate_response),
            with_refund=request.with_refund,
        )
