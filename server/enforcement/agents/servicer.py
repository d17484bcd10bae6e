"""AgentService of the contract."""

from __future__ import annotations

from parkup.enforcement.v1 import agent_service_pb2 as pb
from parkup.enforcement.v1.agent_service_pb2_grpc import AgentServiceServicer
from server.enforcement.agents import wire
from server.enforcement.agents.service import AgentService
from server.rpc.context import caller, source


class AgentServicer(AgentServiceServicer):
    def __init__(self, service: AgentService, zone_message: wire.ZoneMessages) -> None:
        self._service = service
        self._zone_message = zone_message

    async def AgentLogin(self, request: pb.AgentLoginRequest, context: object) -> pb.AgentLoginResponse:
        sign_in = await self._service.login(wire.account_name(request), request.password, source())
        return wire.login_response(sign_in, self._zone_message)

    async def GetMyAgent(self, request: pb.GetMyAgentRequest, context: object) -> pb.GetMyAgentResponse:
        agent = await self._service.get_own(caller().id)
        return pb.GetMyAgentResponse(agent=wire.agent_to_wire(agent, self._zone_message))
