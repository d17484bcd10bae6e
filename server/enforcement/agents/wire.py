"""parkup.enforcement.v1 agents ↔ domain."""

from __future__ import annotations

from parkup.enforcement.v1.agent_pb2 import Agent as AgentMessage
from parkup.enforcement.v1.agent_pb2 import AgentSummary as AgentSummaryMessage
from parkup.enforcement.v1.agent_service_pb2 import AgentLoginResponse
from server.enforcement.agents.model import Agent, AgentSummary
from server.enforcement.agents.service import AgentSignIn
from server.rpc.wire import optional_timestamp, timestamp


def agent_to_wire(agent: Agent) -> AgentMessage:
    return AgentMessage(
        id=agent.id,
        agent_code=agent.code,
        name=agent.name,
        email=agent.email,
        phone=agent.phone,
        assigned_zones=agent.assigned_zones,
        is_active=agent.is_active,
        created_at=timestamp(agent.created_at),
        updated_at=optional_timestamp(agent.updated_at),
    )


def summary_to_wire(agent: AgentSummary) -> AgentSummaryMessage:
    return AgentSummaryMessage(
        id=agent.id,
        first_name=agent.first_name,
        last_name=agent.last_name,
        badge_number=agent.code,
        email=agent.email,
    )


def login_response(sign_in: AgentSignIn) -> AgentLoginResponse:
    return AgentLoginResponse(
        access_token=sign_in.tokens.access_token,
        refresh_token=sign_in.tokens.refresh_token,
        agent=agent_to_wire(sign_in.agent),
    )
