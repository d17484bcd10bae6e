"""parkup.auth.v1.PersonalDataService."""

from __future__ import annotations

import orjson
from google.api.httpbody_pb2 import HttpBody

from parkup.auth.v1 import personal_data_service_pb2 as pb
from parkup.auth.v1 import personal_data_service_pb2_grpc
from server.auth.ownership import Proof
from server.auth.personal_data.service import PersonalDataService
from server.rpc import context as rpc

FILE = 'attachment; filename="parkup-data.json"'
_JSON = orjson.OPT_INDENT_2 | orjson.OPT_UTC_Z


class PersonalDataServicer(personal_data_service_pb2_grpc.PersonalDataServiceServicer):
    """What is kept of drivers."""

    def __init__(self, service: PersonalDataService) -> None:
        self._service = service

    async def ExportMyData(self, request: pb.ExportMyDataRequest, context: object) -> HttpBody:
        document = orjson.dumps(await self._service.export(rpc.caller()), option=_JSON)
        rpc.set_answer_metadata("content-disposition", FILE)
        return HttpBody(content_type="application/json", data=document)

    async def DeleteMyAccount(self, request: pb.DeleteMyAccountRequest, context: object) -> pb.DeleteMyAccountResponse:
        proof = Proof(request.code, request.password)
        await self._service.delete_own(rpc.caller(), proof, rpc.source(), forfeit=request.forfeit_balance)
        return pb.DeleteMyAccountResponse()

    async def DeleteUser(self, request: pb.DeleteUserRequest, context: object) -> pb.DeleteUserResponse:
        await self._service.delete(rpc.caller(), request.user_id.lower(), forfeit=request.forfeit_balance)
        return pb.DeleteUserResponse()
