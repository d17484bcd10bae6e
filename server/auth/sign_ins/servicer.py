"""parkup.auth.v1.AuthService."""

from __future__ import annotations

from parkup.auth.v1 import auth_service_pb2 as pb
from parkup.auth.v1 import auth_service_pb2_grpc
from server.auth.drivers import wire
from server.auth.drivers.service import DriverService
from server.auth.otp import texts
from server.rpc import context as rpc
from server.rpc.sign_in_tokens import sign_in_tokens


class AuthServicer(auth_service_pb2_grpc.AuthServiceServicer):
    """Drivers' sign-in; refreshing and signing out for everybody."""

    def __init__(self, service: DriverService) -> None:
        self._service = service

    async def SendOtp(self, request: pb.SendOtpRequest, context: object) -> pb.SendOtpResponse:
        language = rpc.language()
        await self._service.send_otp(request.email, language, rpc.source())
        return pb.SendOtpResponse(message=texts.SENT[language])

    async def VerifyOtp(self, request: pb.VerifyOtpRequest, context: object) -> pb.VerifyOtpResponse:
        tokens, account = await self._service.verify_otp(request.email, request.code, rpc.source())
        return pb.VerifyOtpResponse(tokens=sign_in_tokens(tokens), user=wire.user(account))

    async def RefreshToken(self, request: pb.RefreshTokenRequest, context: object) -> pb.RefreshTokenResponse:
        tokens, account = await self._service.refresh(request.refresh_token, rpc.source())
        return pb.RefreshTokenResponse(
            tokens=sign_in_tokens(tokens), user=None if account is None else wire.user(account)
        )

    async def Logout(self, request: pb.LogoutRequest, context: object) -> pb.LogoutResponse:
        await self._service.log_out(rpc.caller())
        return pb.LogoutResponse()
