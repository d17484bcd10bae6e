"""parkup.carpark.v1.CarParkRateService."""

from __future__ import annotations

from parkup.carpark.v1 import car_park_rate_service_pb2 as pb
from parkup.carpark.v1 import car_park_rate_service_pb2_grpc
from server.carpark.rates import wire
from server.carpark.rates.service import RateService
from server.rpc.context import current_call
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 100
MAX_PAGE_SIZE = 1000


class CarParkRateServicer(car_park_rate_service_pb2_grpc.CarParkRateServiceServicer):
    def __init__(self, service: RateService, pages: PageTokens) -> None:
        self._service = service
        self._pages = pages

    async def ListCarParkRates(
        self, request: pb.ListCarParkRatesRequest, context: object
    ) -> pb.ListCarParkRatesResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        caller = current_call().caller
        found = await self._service.list(caller, request.car_park, wire.rate_filter(request), page)
        return pb.ListCarParkRatesResponse(
            rates=map(wire.rate_message, found.items),
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def GetCarParkRate(self, request: pb.GetCarParkRateRequest, context: object) -> pb.GetCarParkRateResponse:
        rate = await self._service.get(current_call().caller, request.rate_id)
        return pb.GetCarParkRateResponse(rate=wire.rate_message(rate))

    async def CreateCarParkRate(
        self, request: pb.CreateCarParkRateRequest, context: object
    ) -> pb.CreateCarParkRateResponse:
        is_active = request.is_active if request.HasField("is_active") else True
        price = wire.price(request, self._service.now())
        rate = await self._service.create(
            request.car_park, price, description=request.description.strip() or None, is_active=is_active
        )
        return pb.CreateCarParkRateResponse(rate=wire.rate_message(rate))

    async def UpdateCarParkRate(
        self, request: pb.UpdateCarParkRateRequest, context: object
    ) -> pb.UpdateCarParkRateResponse:
        rate = await self._service.update(request.rate_id, lambda price: wire.rate_change(request, price))
        return pb.UpdateCarParkRateResponse(rate=wire.rate_message(rate))

    async def DeactivateCarParkRate(
        self, request: pb.DeactivateCarParkRateRequest, context: object
    ) -> pb.DeactivateCarParkRateResponse:
        await self._service.deactivate(request.rate_id)
        return pb.DeactivateCarParkRateResponse()
