"""AgentService of the contract."""

from __future__ import annotations

from parkup.enforcement.v1 import agent_service_pb2 as pb
from parkup.enforcement.v1.agent_pb2 import Agent as AgentMessage
from parkup.enforcement.v1.agent_service_pb2_grpc import AgentServiceServicer
from server.enforcement.agents import wire
from server.enforcement.agents.management import AgentManagement
from server.enforcement.agents.model import Agent
from server.enforcement.agents.service import AgentService
from server.rpc.context import caller, language, source
from server.rpc.paging import PageTokens
from server.rpc.wire import timestamp

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 1000


class AgentServicer(AgentServiceServicer):
    def __init__(
        self,
        service: AgentService,
        management: AgentManagement,
        zone_message: wire.ZoneMessages,
        pages: PageTokens,
    ) -> None:
        self._service = service
        self._management = management
        self._zone_message = zone_message
        self._pages = pages

    async def AgentLogin(self, request: pb.AgentLoginRequest, context: object) -> pb.AgentLoginResponse:
        name = wire.account_name(request)
        sign_in = await self._service.login(name, request.password, source(), request.new_password)
        return wire.login_response(sign_in, self._zone_message)

    async def GetMyAgent(self, request: pb.GetMyAgentRequest, context: object) -> pb.GetMyAgentResponse:
        return pb.GetMyAgentResponse(agent=self._message(await self._service.get_own(caller().id)))

    async def CreateAgent(self, request: pb.CreateAgentRequest, context: object) -> pb.CreateAgentResponse:
        agent = await self._management.create(caller(), wire.new_agent(request))
        return pb.CreateAgentResponse(agent=self._message(agent))

    async def ListAgents(self, request: pb.ListAgentsRequest, context: object) -> pb.ListAgentsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        result = await self._management.list(caller(), wire.agent_filter(request), page)
        return pb.ListAgentsResponse(
            agents=map(self._message, result.items),
            total_size=result.total,
            next_page_token=self._pages.write(request, result),
        )

    async def GetAgent(self, request: pb.GetAgentRequest, context: object) -> pb.GetAgentResponse:
        return pb.GetAgentResponse(agent=self._message(await self._management.get(caller(), request.agent_id)))

    async def UpdateAgent(self, request: pb.UpdateAgentRequest, context: object) -> pb.UpdateAgentResponse:
        agent = await self._management.update(caller(), request.agent_id, wire.agent_change(request))
        return pb.UpdateAgentResponse(agent=self._message(agent))

    async def AssignAgentZones(
        self, request: pb.AssignAgentZonesRequest, context: object
    ) -> pb.AssignAgentZonesResponse:
        agent = await self._management.assign_zones(caller(), request.agent_id, request.zone_ids)
        return pb.AssignAgentZonesResponse(agent=self._message(agent))

    async def ActivateAgent(self, request: pb.ActivateAgentRequest, context: object) -> pb.ActivateAgentResponse:
        agent = await self._management.switch(caller(), request.agent_id, on=True)
        return pb.ActivateAgentResponse(agent=self._message(agent))

    async def DeactivateAgent(self, request: pb.DeactivateAgentRequest, context: object) -> pb.DeactivateAgentResponse:
        agent = await self._management.switch(caller(), request.agent_id, on=False)
        return pb.DeactivateAgentResponse(agent=self._message(agent))

    async def ChangeAgentPassword(
        self, request: pb.ChangeAgentPasswordRequest, context: object
    ) -> pb.ChangeAgentPasswordResponse:
        await self._management.change_password(
            caller(), request.agent_id, request.old_password, request.new_password, source()
        )
        return pb.ChangeAgentPasswordResponse(message=wire.CHANGED[language()])

    async def ResetAgentPassword(
        self, request: pb.ResetAgentPasswordRequest, context: object
    ) -> pb.ResetAgentPasswordResponse:
        drawn = await self._management.reset_password(caller(), request.agent_id, request.new_password or None)
        return pb.ResetAgentPasswordResponse(
            message=wire.RESET[language()],
            one_time_password=drawn.text if drawn else None,
            expires_at=timestamp(drawn.until) if drawn else None,
        )

    async def DeleteAgent(self, request: pb.DeleteAgentRequest, context: object) -> pb.DeleteAgentResponse:
        await self._management.delete(caller(), request.agent_id)
        return pb.DeleteAgentResponse()

    def _message(self, agent: Agent) -> AgentMessage:
        return wire.agent_to_wire(agent, self._zone_message)
