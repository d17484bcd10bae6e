"""parkup.auth.v1.AuthService."""

from __future__ import annotations

from parkup.auth.v1 import auth_service_pb2 as pb
from parkup.auth.v1 import auth_service_pb2_grpc
from server.auth.drivers import wire
from server.auth.drivers.service import DriverService
from server.auth.otp import texts
from server.rpc import context as rpc
from server.values.plate import parse_plate


class AuthServicer(auth_service_pb2_grpc.AuthServiceServicer):
    """Drivers' sign-in, profile and vehicles; refreshing and signing out for everybody."""

    def __init__(self, service: DriverService) -> None:
        self._service = service

    async def SendOtp(self, request: pb.SendOtpRequest, context: object) -> pb.SendOtpResponse:
        language = rpc.language()
        await self._service.send_otp(request.email, language, rpc.address())
        return pb.SendOtpResponse(success=True, message=texts.SENT[language])

    async def VerifyOtp(self, request: pb.VerifyOtpRequest, context: object) -> pb.VerifyOtpResponse:
        tokens, account = await self._service.verify_otp(request.email, request.code, rpc.address())
        return pb.VerifyOtpResponse(
            access_token=tokens.access_token, refresh_token=tokens.refresh_token, user=wire.user(account)
        )

    async def RefreshToken(self, request: pb.RefreshTokenRequest, context: object) -> pb.RefreshTokenResponse:
        tokens, account = await self._service.refresh(request.refresh_token)
        return pb.RefreshTokenResponse(
            access_token=tokens.access_token,
            refresh_token=tokens.refresh_token,
            user=wire.user(account) if account else None,
        )

    async def Logout(self, request: pb.LogoutRequest, context: object) -> pb.LogoutResponse:
        await self._service.log_out(rpc.caller())
        return pb.LogoutResponse(success=True)

    async def GetMe(self, request: pb.GetMeRequest, context: object) -> pb.GetMeResponse:
        return pb.GetMeResponse(user=wire.user(await self._service.get(rpc.caller().id)))

    async def UpdateProfile(self, request: pb.UpdateProfileRequest, context: object) -> pb.UpdateProfileResponse:
        account = await self._service.update_profile(rpc.caller().id, wire.profile_change(request))
        return pb.UpdateProfileResponse(user=wire.user(account))

    async def AddVehicle(self, request: pb.AddVehicleRequest, context: object) -> pb.AddVehicleResponse:
        account = await self._service.add_vehicle(rpc.caller().id, wire.new_vehicle(request))
        return pb.AddVehicleResponse(user=wire.user(account))

    async def UpdateVehicle(self, request: pb.UpdateVehicleRequest, context: object) -> pb.UpdateVehicleResponse:
        current, change = parse_plate(request.current_license_plate), wire.vehicle_change(request)
        account = await self._service.update_vehicle(rpc.caller().id, current, change)
        return pb.UpdateVehicleResponse(user=wire.user(account))

    async def RemoveVehicle(self, request: pb.RemoveVehicleRequest, context: object) -> pb.RemoveVehicleResponse:
        account = await self._service.remove_vehicle(rpc.caller().id, parse_plate(request.license_plate))
        return pb.RemoveVehicleResponse(user=wire.user(account))
