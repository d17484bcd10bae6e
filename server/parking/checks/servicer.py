"""parkup.parking.v1.VehicleCheckService."""

from __future__ import annotations

from parkup.parking.v1 import vehicle_check_service_pb2 as pb
from parkup.parking.v1 import vehicle_check_service_pb2_grpc
from server.parking.checks import wire
from server.parking.checks.service import VehicleCheckService
from server.rpc.context import caller
from server.rpc.paging import PageTokens
from server.rpc.wire import plate_to_wire

DEFAULT_PAGE_SIZE = 50
MAX_PAGE_SIZE = 200


class VehicleCheckServicer(vehicle_check_service_pb2_grpc.VehicleCheckServiceServicer):
    def __init__(self, service: VehicleCheckService, pages: PageTokens) -> None:
        self._service = service
        self._pages = pages

    async def ListVehiclesToCheck(
        self, request: pb.ListVehiclesToCheckRequest, context: object
    ) -> pb.ListVehiclesToCheckResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        expired, expiring = wire.spans(request)
        result = await self._service.list_to_check(caller(), request.zone_id or None, expired, expiring, page)
        return pb.ListVehiclesToCheckResponse(
            vehicles=[wire.vehicle_message(vehicle) for vehicle in result.items],
            next_page_token=self._pages.write(request, result),
        )

    async def SuggestPlates(self, request: pb.SuggestPlatesRequest, context: object) -> pb.SuggestPlatesResponse:
        plates = await self._service.suggest_plates(caller(), wire.key_prefix(request))
        return pb.SuggestPlatesResponse(plates=[plate_to_wire(plate) for plate in plates])
