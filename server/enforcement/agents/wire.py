"""parkup.enforcement.v1 agents ↔ domain."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from parkup.enforcement.v1.agent_pb2 import Agent as AgentMessage
from parkup.enforcement.v1.agent_service_pb2 import (
    AgentLoginRequest,
    AgentLoginResponse,
    CreateAgentRequest,
    ListAgentsRequest,
    UpdateAgentRequest,
)
from parkup.parking.v1.zone_pb2 import Zone as ZoneMessage
from server.enforcement.agents.model import AccountName, Agent, AgentChange, AgentFilter, NewAgent
from server.enforcement.agents.service import AgentSignIn
from server.rpc.sign_in_tokens import sign_in_tokens
from server.rpc.updates import read_update
from server.rpc.wire import optional_timestamp, timestamp
from server.values.language import Language

CHANGED = {Language.FR: "Mot de passe modifié", Language.EN: "Password changed successfully"}
RESET = {Language.FR: "Mot de passe réinitialisé", Language.EN: "Password reset successfully"}
CANNOT_BE_CLEARED = ("agent_code", "name", "is_active")

ZoneMessages = Callable[[str], ZoneMessage | None]
"""The message of the zone with an id; None for a zone that is gone."""


def account_name(request: AgentLoginRequest) -> AccountName:
    return AccountName(request.email, request.username, request.agent_code)


def new_agent(request: CreateAgentRequest) -> NewAgent:
    return NewAgent(
        code=request.agent_code or None,
        name=request.name,
        email=request.email or None,
        password=request.password,
        phone=request.phone.strip() or None,
        zone_ids=tuple(request.zone_ids),
        username=request.username or None,
    )


def agent_change(request: UpdateAgentRequest) -> AgentChange:
    """Raises InvalidArgument for clearing what an account cannot be without. An empty text clears, too."""
    written = read_update(request, key="agent_id", required=CANNOT_BE_CLEARED)
    change: dict[str, Any] = {}
    for name in ("name", "is_active"):
        if name in written:
            change[name] = written[name]
    if "agent_code" in written:
        change["code"] = written["agent_code"]
    for name in ("email", "username", "phone"):
        if name in written:
            change[name] = (written[name] or "").strip() or None
    if "zone_ids" in written:
        change["zone_ids"] = tuple(written["zone_ids"] or ())
    return AgentChange(**change)


def agent_filter(request: ListAgentsRequest) -> AgentFilter:
    return AgentFilter(
        is_active=request.is_active if request.HasField("is_active") else None,
        zone_ids=[request.zone_id.lower()] if request.zone_id else None,
    )


def agent_to_wire(agent: Agent, zone_message: ZoneMessages) -> AgentMessage:
    """With the zones whole: the agents' app keeps them, to show prices where there is no network."""
    return AgentMessage(
        id=agent.id,
        agent_code=agent.code,
        name=agent.name,
        email=agent.email or "",
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
