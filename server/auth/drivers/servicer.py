"""parkup.auth.v1.UserService and VehicleService: a driver's account, and the vehicles in it."""

from __future__ import annotations

from parkup.auth.v1 import user_service_pb2 as user_pb
from parkup.auth.v1 import user_service_pb2_grpc, vehicle_service_pb2_grpc
from parkup.auth.v1 import vehicle_service_pb2 as vehicle_pb
from server.auth.drivers import wire
from server.auth.drivers.confirmations import Confirmations
from server.auth.drivers.service import DriverService
from server.auth.ownership import Proof
from server.auth.users.service import UserDirectory
from server.rpc import context as rpc
from server.rpc.paging import PageTokens
from server.values.plate import parse_plate

ListRequest = (
    vehicle_pb.ListVehiclesRequest
    | vehicle_pb.AddVehicleRequest
    | vehicle_pb.UpdateVehicleRequest
    | vehicle_pb.RemoveVehicleRequest
)

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 1000


class UserServicer(user_service_pb2_grpc.UserServiceServicer):
    """A driver's own account, and all accounts for admins."""

    def __init__(self, service: DriverService, directory: UserDirectory, pages: PageTokens) -> None:
        self._service = service
        self._directory = directory
        self._pages = pages

    async def GetMe(self, request: user_pb.GetMeRequest, context: object) -> user_pb.GetMeResponse:
        return user_pb.GetMeResponse(user=wire.user(await self._service.get(rpc.caller().id)))

    async def UpdateProfile(
        self, request: user_pb.UpdateProfileRequest, context: object
    ) -> user_pb.UpdateProfileResponse:
        account = await self._service.update_profile(rpc.caller().id, wire.profile_change(request))
        return user_pb.UpdateProfileResponse(user=wire.user(account))

    async def ChangeMyEmail(
        self, request: user_pb.ChangeMyEmailRequest, context: object
    ) -> user_pb.ChangeMyEmailResponse:
        proof = Proof(request.current_code, request.password)
        account = await self._directory.move(rpc.caller(), request.email, request.code, proof, rpc.source())
        return user_pb.ChangeMyEmailResponse(user=wire.user(account))

    async def CreateUser(self, request: user_pb.CreateUserRequest, context: object) -> user_pb.CreateUserResponse:
        account = await self._directory.create(request.email, wire.profile(request))
        return user_pb.CreateUserResponse(user=wire.user(account))

    async def ListUsers(self, request: user_pb.ListUsersRequest, context: object) -> user_pb.ListUsersResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._directory.list(wire.search(request), page)
        users, token = [wire.user(each) for each in found.items], self._pages.write(request, found)
        return user_pb.ListUsersResponse(users=users, total_size=found.total, next_page_token=token)

    async def GetUser(self, request: user_pb.GetUserRequest, context: object) -> user_pb.GetUserResponse:
        return user_pb.GetUserResponse(user=wire.user(await self._directory.get(rpc.caller(), request.user_id)))

    async def UpdateUser(self, request: user_pb.UpdateUserRequest, context: object) -> user_pb.UpdateUserResponse:
        account = await self._directory.update(rpc.caller(), request.user_id, wire.user_change(request))
        return user_pb.UpdateUserResponse(user=wire.user(account))

    async def DeactivateUser(
        self, request: user_pb.DeactivateUserRequest, context: object
    ) -> user_pb.DeactivateUserResponse:
        account = await self._directory.switch(rpc.caller(), request.user_id, active=False)
        return user_pb.DeactivateUserResponse(user=wire.user(account))

    async def ActivateUser(self, request: user_pb.ActivateUserRequest, context: object) -> user_pb.ActivateUserResponse:
        account = await self._directory.switch(rpc.caller(), request.user_id, active=True)
        return user_pb.ActivateUserResponse(user=wire.user(account))


class VehicleServicer(vehicle_service_pb2_grpc.VehicleServiceServicer):
    """The vehicles in a driver's list."""

    def __init__(self, service: DriverService, confirmations: Confirmations) -> None:
        self._service = service
        self._confirmations = confirmations

    async def ListVehicles(
        self, request: vehicle_pb.ListVehiclesRequest, context: object
    ) -> vehicle_pb.ListVehiclesResponse:
        user = wire.user(await self._service.get(await self._whose(request)))
        return vehicle_pb.ListVehiclesResponse(vehicles=user.vehicles)

    async def AddVehicle(self, request: vehicle_pb.AddVehicleRequest, context: object) -> vehicle_pb.AddVehicleResponse:
        account = await self._service.add_vehicle(await self._whose(request), wire.new_vehicle(request))
        return vehicle_pb.AddVehicleResponse(user=wire.user(account))

    async def UpdateVehicle(
        self, request: vehicle_pb.UpdateVehicleRequest, context: object
    ) -> vehicle_pb.UpdateVehicleResponse:
        current, change = parse_plate(request.current_license_plate), wire.vehicle_change(request)
        account = await self._service.update_vehicle(await self._whose(request), current, change)
        return vehicle_pb.UpdateVehicleResponse(user=wire.user(account))

    async def RemoveVehicle(
        self, request: vehicle_pb.RemoveVehicleRequest, context: object
    ) -> vehicle_pb.RemoveVehicleResponse:
        plate = parse_plate(request.license_plate)
        account = await self._service.remove_vehicle(await self._whose(request), plate)
        return vehicle_pb.RemoveVehicleResponse(user=wire.user(account))

    async def ConfirmVehicle(
        self, request: vehicle_pb.ConfirmVehicleRequest, context: object
    ) -> vehicle_pb.ConfirmVehicleResponse:
        plate = parse_plate(request.license_plate)
        vehicle = await self._confirmations.confirm(rpc.caller().id, request.user_id.lower(), plate)
        return vehicle_pb.ConfirmVehicleResponse(vehicle=wire.vehicle_message(vehicle))

    async def _whose(self, request: ListRequest) -> str:
        return await self._service.whose(rpc.caller(), request.user_id)
