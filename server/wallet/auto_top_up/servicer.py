"""parkup.wallet.v1.AutoTopUpService."""

from __future__ import annotations

from parkup.wallet.v1 import auto_top_up_service_pb2 as pb
from parkup.wallet.v1 import auto_top_up_service_pb2_grpc
from server.rpc.context import caller
from server.values.money import millimes_from_wire
from server.wallet.auto_top_up.service import AutoTopUpService
from server.wallet.auto_top_up.wire import auto_message


class AutoTopUpServicer(auto_top_up_service_pb2_grpc.AutoTopUpServiceServicer):
    def __init__(self, service: AutoTopUpService) -> None:
        self._service = service

    async def GetAutoTopUp(self, request: pb.GetAutoTopUpRequest, context: object) -> pb.GetAutoTopUpResponse:
        auto = await self._service.get(caller().require_driver())
        return pb.GetAutoTopUpResponse(auto_top_up=auto_message(auto, self._service.most_a_day))

    async def SetAutoTopUp(self, request: pb.SetAutoTopUpRequest, context: object) -> pb.SetAutoTopUpResponse:
        driver = caller().require_driver()
        if request.is_on:
            auto = await self._service.turn_on(
                driver,
                millimes_from_wire(request.threshold, "threshold"),
                millimes_from_wire(request.amount, "amount"),
                request.payment_method_id.lower(),
            )
        else:
            auto = await self._service.turn_off(driver)
        return pb.SetAutoTopUpResponse(auto_top_up=auto_message(auto, self._service.most_a_day))
