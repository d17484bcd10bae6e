"""parkup.wallet.v1.TopUpService."""

from __future__ import annotations

from parkup.wallet.v1 import top_up_service_pb2 as pb
from parkup.wallet.v1 import top_up_service_pb2_grpc
from server.rpc.context import caller, current_call
from server.values.money import millimes_from_wire
from server.wallet import wire
from server.wallet.service import WalletService


class TopUpServicer(top_up_service_pb2_grpc.TopUpServiceServicer):
    def __init__(self, service: WalletService, begun: wire.BegunMessages) -> None:
        self._service = service
        self._begun = begun

    async def BeginTopUp(self, request: pb.BeginTopUpRequest, context: object) -> pb.BeginTopUpResponse:
        amount = millimes_from_wire(request.amount, "amount")
        driver = caller().require_driver()
        return self._begun(await self._service.begin_top_up(driver, amount, current_call().idempotency_key))
