"""parkup.auth.v1.OperatorService."""

from __future__ import annotations

from parkup.auth.v1 import operator_service_pb2 as pb
from parkup.auth.v1 import operator_service_pb2_grpc
from server.auth.operators import texts as done
from server.auth.operators import wire
from server.auth.operators.management import OperatorManagement
from server.auth.operators.service import OperatorService
from server.auth.otp import texts
from server.rpc import context as rpc
from server.rpc.paging import PageTokens
from server.rpc.sign_in_tokens import sign_in_tokens

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 1000


class OperatorServicer(operator_service_pb2_grpc.OperatorServiceServicer):
    """Operators' sign-in and own account, and managing the accounts of others."""

    def __init__(self, service: OperatorService, management: OperatorManagement, pages: PageTokens) -> None:
        self._service = service
        self._management = management
        self._pages = pages

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
        shown = self._management.naming_all_zones(operator) if request.name_all_zones else operator
        return pb.VerifyOperatorOtpResponse(tokens=sign_in_tokens(tokens), operator=wire.operator(shown))

    async def GetMyOperator(self, request: pb.GetMyOperatorRequest, context: object) -> pb.GetMyOperatorResponse:
        operator = await self._service.get(rpc.caller().id)
        shown = self._management.naming_all_zones(operator) if request.name_all_zones else operator
        return pb.GetMyOperatorResponse(operator=wire.operator(shown))

    async def CreateOperator(self, request: pb.CreateOperatorRequest, context: object) -> pb.CreateOperatorResponse:
        made = await self._management.create(rpc.caller(), wire.new_operator(request))
        return pb.CreateOperatorResponse(operator=wire.operator(made))

    async def ListOperators(self, request: pb.ListOperatorsRequest, context: object) -> pb.ListOperatorsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._management.list(rpc.caller(), wire.operator_filter(request), page)
        return pb.ListOperatorsResponse(
            operators=[wire.operator(each) for each in found.items],
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def GetOperator(self, request: pb.GetOperatorRequest, context: object) -> pb.GetOperatorResponse:
        found = await self._management.get(rpc.caller(), request.operator_id.lower())
        return pb.GetOperatorResponse(operator=wire.operator(found))

    async def UpdateOperator(self, request: pb.UpdateOperatorRequest, context: object) -> pb.UpdateOperatorResponse:
        change = wire.operator_change(request)
        changed = await self._management.update(rpc.caller(), request.operator_id.lower(), change)
        return pb.UpdateOperatorResponse(operator=wire.operator(changed))

    async def DeleteOperator(self, request: pb.DeleteOperatorRequest, context: object) -> pb.DeleteOperatorResponse:
        await self._management.delete(rpc.caller(), request.operator_id.lower())
        return pb.DeleteOperatorResponse()

    async def ActivateOperator(
        self, request: pb.ActivateOperatorRequest, context: object
    ) -> pb.ActivateOperatorResponse:
        changed = await self._management.activate(rpc.caller(), request.operator_id.lower())
        return pb.ActivateOperatorResponse(operator=wire.operator(changed), message=done.ACTIVATED[rpc.language()])

    async def DeactivateOperator(
        self, request: pb.DeactivateOperatorRequest, context: object
    ) -> pb.DeactivateOperatorResponse:
        changed = await self._management.deactivate(rpc.caller(), request.operator_id.lower())
        return pb.DeactivateOperatorResponse(operator=wire.operator(changed), message=done.DEACTIVATED[rpc.language()])

    async def SetOperatorZones(
        self, request: pb.SetOperatorZonesRequest, context: object
    ) -> pb.SetOperatorZonesResponse:
        zone_ids = [zone_id.lower() for zone_id in request.zone_ids]
        changed = await self._management.set_zones(rpc.caller(), request.operator_id.lower(), zone_ids)
        return pb.SetOperatorZonesResponse(operator=wire.operator(changed), message=done.ZONES_SET[rpc.language()])
