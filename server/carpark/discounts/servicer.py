"""parkup.carpark.v1.DiscountService."""

from __future__ import annotations

from parkup.carpark.v1 import discount_service_pb2 as pb
from parkup.carpark.v1 import discount_service_pb2_grpc
from server.carpark.discounts import wire
from server.carpark.discounts.service import DiscountService
from server.rpc.context import caller, current_call
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 100
MAX_PAGE_SIZE = 1000


class DiscountServicer(discount_service_pb2_grpc.DiscountServiceServicer):
    def __init__(self, service: DiscountService, pages: PageTokens) -> None:
        self._service = service
        self._pages = pages

    async def ListDiscounts(self, request: pb.ListDiscountsRequest, context: object) -> pb.ListDiscountsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._service.list(caller(), request.car_park, wire.discount_filter(request), page)
        return pb.ListDiscountsResponse(
            discounts=map(wire.discount_message, found.items),
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def GetDiscount(self, request: pb.GetDiscountRequest, context: object) -> pb.GetDiscountResponse:
        discount = await self._service.get(caller(), request.discount_id)
        return pb.GetDiscountResponse(discount=wire.discount_message(discount))

    async def CreateDiscount(self, request: pb.CreateDiscountRequest, context: object) -> pb.CreateDiscountResponse:
        discount = await self._service.create(
            request.car_park, lambda number, car_park, now: wire.new_discount(request, number, car_park, now)
        )
        return pb.CreateDiscountResponse(discount=wire.discount_message(discount))

    async def UpdateDiscount(self, request: pb.UpdateDiscountRequest, context: object) -> pb.UpdateDiscountResponse:
        discount = await self._service.update(
            request.discount_id, lambda current: wire.discount_change(request, current)
        )
        return pb.UpdateDiscountResponse(discount=wire.discount_message(discount))

    async def DeactivateDiscount(
        self, request: pb.DeactivateDiscountRequest, context: object
    ) -> pb.DeactivateDiscountResponse:
        await self._service.deactivate(request.discount_id)
        return pb.DeactivateDiscountResponse()

    async def ValidateDiscount(
        self, request: pb.ValidateDiscountRequest, context: object
    ) -> pb.ValidateDiscountResponse:
        call = current_call()
        tried = await self._service.validate(
            call.caller,
            call.address,
            request.code,
            car_park=request.car_park,
            stay_id=request.session_id if request.HasField("session_id") else None,
        )
        return wire.tried_response(tried, call.language)
