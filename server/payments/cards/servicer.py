"""parkup.payments.v1.PaymentMethodService."""

from __future__ import annotations

from parkup.payments.v1 import payment_method_service_pb2 as pb
from parkup.payments.v1 import payment_method_service_pb2_grpc
from server.payments import wire
from server.payments.cards.service import CardService
from server.rpc.context import caller, language


class PaymentMethodServicer(payment_method_service_pb2_grpc.PaymentMethodServiceServicer):
    def __init__(self, cards: CardService) -> None:
        self._cards = cards

    async def RemovePaymentMethod(
        self, request: pb.RemovePaymentMethodRequest, context: object
    ) -> pb.RemovePaymentMethodResponse:
        await self._cards.remove(caller().require_driver(), request.method_id.lower())
        return pb.RemovePaymentMethodResponse()

    async def SetDefaultPaymentMethod(
        self, request: pb.SetDefaultPaymentMethodRequest, context: object
    ) -> pb.SetDefaultPaymentMethodResponse:
        driver = caller().require_driver()
        card = await self._cards.set_default(driver, request.method_id.lower())
        method = wire.card_message(card) if card else wire.wallet_message(driver, language(), is_default=True)
        return pb.SetDefaultPaymentMethodResponse(method=method)

    async def BeginCardSetup(self, request: pb.BeginCardSetupRequest, context: object) -> pb.BeginCardSetupResponse:
        setup = await self._cards.begin_setup(caller().require_driver(), set_as_default=request.set_as_default)
        return pb.BeginCardSetupResponse(card_setup=pb.CardSetup(id=setup.id, client_secret=setup.client_secret))

    async def CompleteCardSetup(
        self, request: pb.CompleteCardSetupRequest, context: object
    ) -> pb.CompleteCardSetupResponse:
        card = await self._cards.complete_setup(caller().require_driver(), request.card_setup_id)
        return pb.CompleteCardSetupResponse(method=wire.card_message(card))
