"""parkup.carpark.v1.CarParkPeopleService."""

from __future__ import annotations

from parkup.carpark.v1 import car_park_people_service_pb2 as pb
from parkup.carpark.v1 import car_park_people_service_pb2_grpc
from server.auth.otp import texts as otp_texts
from server.carpark.people import texts, wire
from server.carpark.people.service import CarParkPeopleService
from server.rpc import context as rpc
from server.rpc.sign_in_tokens import sign_in_tokens
from server.values.paging import Page

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 100


class CarParkPeopleServicer(car_park_people_service_pb2_grpc.CarParkPeopleServiceServicer):
    def __init__(self, service: CarParkPeopleService) -> None:
        self._service = service

    async def RegisterCarParkUser(
        self, request: pb.RegisterCarParkUserRequest, context: object
    ) -> pb.RegisterCarParkUserResponse:
        tokens, person = await self._service.register(
            request.email, request.password, wire.profile(request), rpc.language(), rpc.source()
        )
        return pb.RegisterCarParkUserResponse(user=wire.user(person), tokens=sign_in_tokens(tokens))

    async def LoginCarParkUser(
        self, request: pb.LoginCarParkUserRequest, context: object
    ) -> pb.LoginCarParkUserResponse:
        tokens, person = await self._service.login(request.email, request.password, rpc.source())
        return pb.LoginCarParkUserResponse(user=wire.user(person), tokens=sign_in_tokens(tokens))

    async def GetMyCarParkUser(
        self, request: pb.GetMyCarParkUserRequest, context: object
    ) -> pb.GetMyCarParkUserResponse:
        return pb.GetMyCarParkUserResponse(user=wire.user(await self._service.me(rpc.caller())))

    async def SendMyEmailCode(self, request: pb.SendMyEmailCodeRequest, context: object) -> pb.SendMyEmailCodeResponse:
        language = rpc.language()
        await self._service.send_email_code(rpc.caller(), language, rpc.source())
        return pb.SendMyEmailCodeResponse(message=otp_texts.SENT[language])

    async def VerifyMyEmail(self, request: pb.VerifyMyEmailRequest, context: object) -> pb.VerifyMyEmailResponse:
        person = await self._service.verify_email(rpc.caller(), request.code, rpc.source())
        return pb.VerifyMyEmailResponse(user=wire.user(person))

    async def ChangeMyStaffPassword(
        self, request: pb.ChangeMyStaffPasswordRequest, context: object
    ) -> pb.ChangeMyStaffPasswordResponse:
        await self._service.change_password(rpc.caller(), request.current_password, request.new_password, rpc.source())
        return pb.ChangeMyStaffPasswordResponse()

    async def CreateCarParkStaff(
        self, request: pb.CreateCarParkStaffRequest, context: object
    ) -> pb.CreateCarParkStaffResponse:
        person = await self._service.create_staff(rpc.caller(), wire.new_staff(request))
        return pb.CreateCarParkStaffResponse(user=wire.user(person))

    async def ListCarParkUsers(
        self, request: pb.ListCarParkUsersRequest, context: object
    ) -> pb.ListCarParkUsersResponse:
        size = min(request.page_size or DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE)
        page = Page(size, request.skip, with_total=request.with_total_size)
        found = await self._service.list(rpc.caller(), wire.person_filter(request), page)
        total = found.total if request.with_total_size else None
        return pb.ListCarParkUsersResponse(users=map(wire.user, found.items), total_size=total)

    async def GetCarParkUser(self, request: pb.GetCarParkUserRequest, context: object) -> pb.GetCarParkUserResponse:
        return pb.GetCarParkUserResponse(user=wire.user(await self._service.get(rpc.caller(), request.user_id)))

    async def UpdateCarParkUser(
        self, request: pb.UpdateCarParkUserRequest, context: object
    ) -> pb.UpdateCarParkUserResponse:
        person = await self._service.update(rpc.caller(), request.user_id, wire.person_change(request))
        return pb.UpdateCarParkUserResponse(user=wire.user(person))

    async def ActivateCarParkUser(
        self, request: pb.ActivateCarParkUserRequest, context: object
    ) -> pb.ActivateCarParkUserResponse:
        person = await self._service.switch(rpc.caller(), request.user_id, active=True)
        return pb.ActivateCarParkUserResponse(user=wire.user(person))

    async def DeactivateCarParkUser(
        self, request: pb.DeactivateCarParkUserRequest, context: object
    ) -> pb.DeactivateCarParkUserResponse:
        person = await self._service.switch(rpc.caller(), request.user_id, active=False)
        return pb.DeactivateCarParkUserResponse(user=wire.user(person), message=texts.DEACTIVATED[rpc.language()])
