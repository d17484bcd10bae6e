"""parkup.auth.v1.AuthService and SignInService."""

from __future__ import annotations

from parkup.auth.v1 import auth_service_pb2 as pb
from parkup.auth.v1 import auth_service_pb2_grpc, sign_in_service_pb2_grpc
from parkup.auth.v1 import sign_in_service_pb2 as own_pb
from server.auth.drivers import wire
from server.auth.drivers.service import DriverService
from server.auth.otp import texts
from server.auth.sign_ins import wire as sign_in_wire
from server.auth.sign_ins.service import SignIns
from server.rpc import context as rpc
from server.rpc.paging import PageTokens
from server.rpc.sign_in_tokens import sign_in_tokens

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 100


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


class SignInServicer(sign_in_service_pb2_grpc.SignInServiceServicer):
    """Where one is signed in."""

    def __init__(self, service: SignIns, pages: PageTokens) -> None:
        self._service = service
        self._pages = pages

    async def ListMySignIns(
        self, request: own_pb.ListMySignInsRequest, context: object
    ) -> own_pb.ListMySignInsResponse:
        page, caller = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE), rpc.caller()
        found = await self._service.page_of(caller, page)
        sign_ins = [sign_in_wire.sign_in(each, caller.sign_in_id) for each in found.items]
        token = self._pages.write(request, found)
        return own_pb.ListMySignInsResponse(sign_ins=sign_ins, total_size=found.total, next_page_token=token)

    async def EndMySignIn(self, request: own_pb.EndMySignInRequest, context: object) -> own_pb.EndMySignInResponse:
        await self._service.end_one(rpc.caller(), request.sign_in_id)
        return own_pb.EndMySignInResponse()

    async def LogoutEverywhere(
        self, request: own_pb.LogoutEverywhereRequest, context: object
    ) -> own_pb.LogoutEverywhereResponse:
        caller = rpc.caller()
        but = caller.sign_in_id if request.keep_current else None
        await self._service.end_all(caller.kind, caller.id, but=but)
        return own_pb.LogoutEverywhereResponse()
