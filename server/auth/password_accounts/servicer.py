"""parkup.auth.v1.PasswordService."""

from __future__ import annotations

from parkup.auth.v1 import password_service_pb2 as pb
from parkup.auth.v1 import password_service_pb2_grpc
from server.auth.drivers import wire
from server.auth.otp import texts
from server.auth.password_accounts.service import PasswordAccounts
from server.rpc import context as rpc
from server.rpc.sign_in_tokens import sign_in_tokens


class PasswordServicer(password_service_pb2_grpc.PasswordServiceServicer):
    """Drivers' accounts with a password."""

    def __init__(self, service: PasswordAccounts) -> None:
        self._service = service

    async def RegisterWithPassword(
        self, request: pb.RegisterWithPasswordRequest, context: object
    ) -> pb.RegisterWithPasswordResponse:
        language, source, profile = rpc.language(), rpc.source(), wire.profile(request)
        email, password = request.email, request.password
        if not request.code:
            await self._service.send_registration_code(email, password, language, source)
            return pb.RegisterWithPasswordResponse(message=texts.SENT[language])
        tokens, account = await self._service.register(email, password, request.code, profile, source)
        return pb.RegisterWithPasswordResponse(tokens=sign_in_tokens(tokens), user=wire.user(account))

    async def LoginWithPassword(
        self, request: pb.LoginWithPasswordRequest, context: object
    ) -> pb.LoginWithPasswordResponse:
        tokens, account = await self._service.login(request.email, request.password, rpc.source())
        return pb.LoginWithPasswordResponse(tokens=sign_in_tokens(tokens), user=wire.user(account))

    async def ChangePassword(self, request: pb.ChangePasswordRequest, context: object) -> pb.ChangePasswordResponse:
        await self._service.change(rpc.caller(), request.current_password, request.new_password, rpc.source())
        return pb.ChangePasswordResponse()

    async def RequestPasswordReset(
        self, request: pb.RequestPasswordResetRequest, context: object
    ) -> pb.RequestPasswordResetResponse:
        language = rpc.language()
        await self._service.send_reset_code(request.email, language, rpc.source())
        return pb.RequestPasswordResetResponse(message=texts.SENT[language])

    async def ResetPassword(self, request: pb.ResetPasswordRequest, context: object) -> pb.ResetPasswordResponse:
        tokens, account = await self._service.reset(request.email, request.code, request.new_password, rpc.source())
        return pb.ResetPasswordResponse(tokens=sign_in_tokens(tokens), user=wire.user(account))
