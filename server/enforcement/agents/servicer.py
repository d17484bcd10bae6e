"""AgentService of the contract."""

from __future__ import annotations

from parkup.enforcement.v1 import agent_service_pb2 as pb
from parkup.enforcement.v1.agent_service_pb2_grpc import AgentServiceServicer
from server.enforcement.agents import wire
from server.enforcement.agents.service import AgentService
from server.rpc.context import caller, current_call


class AgentServicer(AgentServiceServicer):
    def __init__(self, service: AgentService) -> None:
        self._service = service

    async def AgentLogin(self, request: pb.AgentLoginRequest, context: object) -> pb.AgentLoginResponse:
        sign_in = await self._service.login(
            email=request.email,
            code=request.agent_code,
            password=request.password,
            caller_address=current_call().address,
        )
        return wire.login_response(sign_in)

    async def GetMyAgent(self, request: pb.GetMyAgentRequest, context: object) -> pb.GetMyAgentResponse:
        return pb.GetMyAgentResponse(agent=wire.agent_to_wire(await self._service.get(caller().id)))
