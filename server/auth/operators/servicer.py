"""parkup.auth.v1.OperatorService."""

from __future__ import annotations

from parkup.auth.v1 import operator_service_pb2 as pb
from parkup.auth.v1 import operator_service_pb2_grpc
from server.auth.operators import wire
from server.auth.operators.service import OperatorService
from server.auth.otp import texts
from server.rpc import context as rpc
from server.rpc.sign_in_tokens import sign_in_tokens


class OperatorServicer(operator_service_pb2_grpc.OperatorServiceServicer):
    """Operators' sign-in and own account."""

    def __init__(self, service: OperatorService) -> None:
        self._service = service

    async def RequestOperatorOtp(
        self, request: pb.RequestOperatorOtpRequest, context: object
    ) -> pb.RequestOperatorOtpResponse:
        language = rpc.language()
        await self._service.request_otp(request.phone, request.email, language, rpc.source())
        return pb.RequestOperatorOtpResponse(message=texts.SENT[language])

    async def VerifyOperatorOtp(
        self, request: pb.VerifyOperatorOtpRequest, context: object
    ) -> pb.VerifyOperatorOtpResponse:
        tokens, operator = await self._service.verify_otp(request.phone, request.email, request.code, rpc.source())
        return pb.VerifyOperatorOtpResponse(tokens=sign_in_tokens(tokens), operator=wire.operator(operator))

    async def GetMyOperator(self, request: pb.GetMyOperatorRequest, context: object) -> pb.GetMyOperatorResponse:
        return pb.GetMyOperatorResponse(operator=wire.operator(await self._service.get(rpc.caller().id)))
