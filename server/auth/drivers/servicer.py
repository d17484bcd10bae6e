"""parkup.auth.v1.UserService and VehicleService: a driver's account, and the vehicles in it."""

from __future__ import annotations

from parkup.auth.v1 import user_service_pb2 as user_pb
from parkup.auth.v1 import user_service_pb2_grpc, vehicle_service_pb2_grpc
from parkup.auth.v1 import vehicle_service_pb2 as vehicle_pb
from server.auth.drivers import wire
from server.auth.drivers.confirmations import Confirmations
from server.auth.drivers.service import DriverService
from server.rpc import context as rpc
from server.values.plate import parse_plate


class UserServicer(user_service_pb2_grpc.UserServiceServicer):
    """A driver's own account."""

    def __init__(self, service: DriverService) -> None:
        self._service = service

    async def GetMe(self, request: user_pb.GetMeRequest, context: object) -> user_pb.GetMeResponse:
        return user_pb.GetMeResponse(user=wire.user(await self._service.get(rpc.caller().id)))

    async def UpdateProfile(
        self, request: user_pb.UpdateProfileRequest, context: object
    ) -> user_pb.UpdateProfileResponse:
        account = await self._service.update_profile(rpc.caller().id, wire.profile_change(request))
        return user_pb.UpdateProfileResponse(user=wire.user(account))


class VehicleServicer(vehicle_service_pb2_grpc.VehicleServiceServicer):
    """The vehicles in a driver's list."""

    def __init__(self, service: DriverService, confirmations: Confirmations) -> None:
        self._service = service
        self._confirmations = confirmations

    async def AddVehicle(self, request: vehicle_pb.AddVehicleRequest, context: object) -> vehicle_pb.AddVehicleResponse:
        account = await self._service.add_vehicle(rpc.caller().id, wire.new_vehicle(request))
        return vehicle_pb.AddVehicleResponse(user=wire.user(account))

    async def UpdateVehicle(
        self, request: vehicle_pb.UpdateVehicleRequest, context: object
    ) -> vehicle_pb.UpdateVehicleResponse:
        current, change = parse_plate(request.current_license_plate), wire.vehicle_change(request)
        account = await self._service.update_vehicle(rpc.caller().id, current, change)
        return vehicle_pb.UpdateVehicleResponse(user=wire.user(account))

    async def RemoveVehicle(
        self, request: vehicle_pb.RemoveVehicleRequest, context: object
    ) -> vehicle_pb.RemoveVehicleResponse:
        account = await self._service.remove_vehicle(rpc.caller().id, parse_plate(request.license_plate))
        return vehicle_pb.RemoveVehicleResponse(user=wire.user(account))

    async def ConfirmVehicle(
        self, request: vehicle_pb.ConfirmVehicleRequest, context: object
    ) -> vehicle_pb.ConfirmVehicleResponse:
        plate = parse_plate(request.license_plate)
        vehicle = await self._confirmations.confirm(rpc.caller().id, request.user_id.lower(), plate)
        return vehicle_pb.ConfirmVehicleResponse(vehicle=wire.vehicle_message(vehicle))
