"""What can be written, cleared and not cleared of agents and of violation tickets; as in update_cases.py."""

import secrets

import grpc.aio
from google.protobuf.message import Message
from google.protobuf.timestamp_pb2 import Timestamp

from parkup.common.v1.license_plate_pb2 import LicensePlate
from parkup.enforcement.v1.agent_service_pb2 import CreateAgentRequest, GetAgentRequest
from parkup.enforcement.v1.agent_service_pb2_grpc import AgentServiceStub
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from parkup.enforcement.v1.violation_ticket_service_pb2 import GetViolationTicketRequest, IssueViolationTicketRequest
from parkup.enforcement.v1.violation_ticket_service_pb2_grpc import ViolationTicketServiceStub
from parkup.parking.v1.zone_service_pb2 import CreateZoneRequest
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from tests.people import Metadata, People
from tests.rpc.update_case import Change, Fields, Subject, Update, as_fields, plain
from tests.rpc.update_cases import _point, _with_plate

_OTHER_ZONE: list[str] = []
"""Its id is known once the agent is made whose zone it is to become."""


async def _agent(people: People, channel: grpc.aio.Channel) -> Subject:
    agents, metadata = AgentServiceStub(channel), (await people.admin()).metadata
    given = CreateAgentRequest(
        name="Sami",
        email=f"{secrets.token_hex(6)}@example.com",
        username=f"a.{secrets.token_hex(6)}",
        phone="20 123 456",
        password="abc123",
        zone_ids=[await _any_zone(channel, metadata)],
    )
    _OTHER_ZONE[:] = [await _any_zone(channel, metadata)]
    request = GetAgentRequest(agent_id=(await agents.CreateAgent(given, metadata=metadata)).agent.id)
    return Subject(metadata, lambda: agents.GetAgent(request, metadata=metadata))


async def _any_zone(channel: grpc.aio.Channel, metadata: Metadata) -> str:
    made = CreateZoneRequest(code=f"A-{secrets.token_hex(6)}", name="A", hourly_rate=1, location=_point(10.3, 36.8))
    return (await ZoneServiceStub(channel).CreateZone(made, metadata=metadata)).zone.id


def _update_agent() -> Update:
    return Update(
        make=_agent,
        # Without the zones themselves: their ids are what is written.
        see=lambda answer: {name: value for name, value in as_fields(answer.agent).items() if name != "zones"},
        key=lambda agent: {"agent_id": agent["id"]},
        changes=plain(
            zone_ids=_OTHER_ZONE,
            agent_code=f"X-{secrets.token_hex(6).upper()}",
            name="Leila",
            email=f"{secrets.token_hex(6)}@example.com",
            username=f"b.{secrets.token_hex(6)}",
            phone="22 000 002",
            is_active=False,
        ),
        clears={
            "email": {"email": ""},
            "username": {"username": None},
            "phone": {"phone": None},
            "zone_ids": {"zone_ids": []},
        },
        required=("agent_code", "name", "is_active"),
    )


async def _fine(people: People, channel: grpc.aio.Channel) -> Subject:
    metadata = (await people.admin()).metadata
    given = IssueViolationTicketRequest(
        zone_id=await _any_zone(channel, metadata),
        license_plate=f"1 TUN {secrets.randbelow(10**6)}",
        reason=ViolationTicket.REASON_CAR_SABOT,
        notes="Vu",
        address="Rue 1",
    )
    tickets = ViolationTicketServiceStub(channel)
    ticket = (await tickets.IssueViolationTicket(given, metadata=metadata)).violation_ticket
    request = GetViolationTicketRequest(violation_ticket_id=ticket.id)
    return Subject(metadata, lambda: tickets.GetViolationTicket(request, metadata=metadata))


def _update_fine() -> Update:
    due = Timestamp(seconds=4_000_000_000)
    dismissed = {"status": "STATUS_DISMISSED"}
    return Update(
        make=_fine,
        see=_seen_fine,
        key=lambda ticket: {"violation_ticket_id": ticket["id"]},
        changes={
            **plain(notes="Deux agents", address="Rue 2", fine_amount=40.0),
            "status": Change({"status": ViolationTicket.STATUS_DISMISSED}, dismissed),
            "position": Change({"position": _point(10.32, 36.82)}, {"position": as_fields(_point(10.32, 36.82))}),
            "license_plate": Change({"license_plate": "2tun2"}, _with_plate("2 TUN 2")),
            "plate": Change(
                {"plate": LicensePlate(type=LicensePlate.TYPE_TUNIS, left="3", right="3")}, _with_plate("3 TUN 3")
            ),
            "reason": Change({"reason": ViolationTicket.REASON_POUND}, {"reason": "REASON_POUND"}),
            "due_date": Change({"due_date": due}, {"due_date": due.ToJsonString()}),
        },
        clears={name: {name: None} for name in ("notes", "address")},
        empty=("notes", "address"),
        required=("status", "position", "license_plate", "plate", "reason", "fine_amount", "due_date"),
    )


def _seen_fine(answer: Message) -> Fields:
    """Without who called it off and when: these follow from what is written."""
    hidden = {"dismissed_at", "decided_by"}
    return {name: value for name, value in as_fields(answer.violation_ticket).items() if name not in hidden}


def enforcement_updates() -> dict[str, Update]:
    """As `updates`."""
    return {
        "parkup.enforcement.v1.AgentService.UpdateAgent": _update_agent(),
        "parkup.enforcement.v1.ViolationTicketCaseService.UpdateViolationTicket": _update_fine(),
    }
