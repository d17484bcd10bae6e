"""parkup.enforcement.v1 agents ↔ domain."""

from __future__ import annotations

from collections.abc import Callable

from parkup.enforcement.v1.agent_pb2 import Agent as AgentMessage
from parkup.enforcement.v1.agent_service_pb2 import AgentLoginRequest, AgentLoginResponse
from parkup.parking.v1.zone_pb2 import Zone as ZoneMessage
from server.enforcement.agents.model import AccountName, Agent
from server.enforcement.agents.service import AgentSignIn
from server.rpc.sign_in_tokens import sign_in_tokens
from server.rpc.wire import optional_timestamp, timestamp

ZoneMessages = Callable[[str], ZoneMessage | None]
"""The message of the zone with an id; None for a zone that is gone."""


def account_name(request: AgentLoginRequest) -> AccountName:
    return AccountName(request.email, request.username, request.agent_code)


def agent_to_wire(agent: Agent, zone_message: ZoneMessages) -> AgentMessage:
    """With the zones whole: the agents' app keeps them, to show prices where there is no network."""
    return AgentMessage(
        id=agent.id,
        agent_code=agent.code,
        name=agent.name,
        email=agent.email,
        phone=agent.phone,
        username=agent.username,
        zone_ids=agent.zone_ids,
        zones=[message for zone_id in agent.zone_ids if (message := zone_message(zone_id))],
        is_active=agent.is_active,
        created_at=timestamp(agent.created_at),
        updated_at=optional_timestamp(agent.updated_at),
    )


def login_response(sign_in: AgentSignIn, zone_message: ZoneMessages) -> AgentLoginResponse:
    return AgentLoginResponse(tokens=sign_in_tokens(sign_in.tokens), agent=agent_to_wire(sign_in.agent, zone_message))
