"""What agents and operators change is on record: who, what, when, before and after, with the change or not at all."""

import asyncio
import json
import secrets
from datetime import timedelta

import pytest
from bson import ObjectId

from parkup.auth.v1 import audit_service_pb2 as pb
from parkup.auth.v1 import operator_service_pb2 as operator_pb
from parkup.auth.v1 import vehicle_service_pb2 as vehicle_pb
from parkup.auth.v1.audit_service_pb2_grpc import AuditServiceStub
from parkup.auth.v1.operator_pb2 import Operator
from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.enforcement.v1 import agent_service_pb2 as agent_pb
from parkup.enforcement.v1.agent_service_pb2_grpc import AgentServiceStub
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1 import zone_service_pb2 as zone_pb
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from parkup.payments.v1 import repair_service_pb2 as repair_pb
from parkup.payments.v1.repair_service_pb2_grpc import RepairServiceStub
from server.enforcement.agents.model import NewAgent
from server.values.acting import COMMAND_LINE, Actor, act_as
from server.values.caller import Role
from tests.enforcement.city import PASSWORD
from tests.errors import refused
from tests.people import Person

Action = pb.AuditEntry.Action


@pytest.fixture
def zones(channel) -> ZoneServiceStub:
    return ZoneServiceStub(channel)


@pytest.fixture
def sessions(channel) -> SessionServiceStub:
    return SessionServiceStub(channel)


@pytest.fixture
async def admin(people) -> Person:
    return await people.admin()


@pytest.fixture
def entries(channel, admin):
    """What the log holds, the newest first."""

    async def read(**filters) -> list[pb.AuditEntry]:
        request = pb.ListAuditEntriesRequest(**filters)
        return list((await AuditServiceStub(channel).ListAuditEntries(request, metadata=admin.metadata)).audit_entries)

    return read


def named(person, request_id: str):
    """Metadata of a call that can be found again."""
    return (*person.metadata, ("x-request-id", request_id))


def fields(entry: pb.AuditEntry) -> dict[str, tuple]:
    """By field what it held and holds; ... where it was not there."""

    def side(change: pb.AuditChange, name: str):
        return json.loads(getattr(change, name)) if change.HasField(name) else ...

    return {change.field: (side(change, "before"), side(change, "after")) for change in entry.changes}


class TestWhatIsNoted:
    async def test_zones(self, zones, admin, city, entries, clock) -> None:
        zone, request_id = await city.zone(), secrets.token_hex(8)

        change = zone_pb.UpdateZoneRequest(zone_id=zone.id, hourly_rate=2.5, description="Port")
        await zones.UpdateZone(change, metadata=named(admin, request_id))

        updated, created = await entries(subject_id=zone.id)
        assert (created.action, updated.action) == (Action.ACTION_CREATE, Action.ACTION_UPDATE)
        assert (updated.actor_kind, updated.actor_id) == (pb.AuditEntry.ACTOR_KIND_OPERATOR, admin.id)
        assert (updated.actor_role, updated.request_id) == (Operator.ROLE_ADMIN, request_id)
        assert (updated.subject_kind, updated.method) == ("zone", "/parkup.parking.v1.ZoneService/UpdateZone")
        assert abs((clock() - updated.occurred_at.ToDatetime(clock().tzinfo)).total_seconds()) < 60
        assert fields(updated) == {"hourlyRate": (1.5, 2.5), "description": (..., "Port")}
        assert fields(created)["hourlyRate"] == (..., 1.5)

    async def test_operators(self, operators, admin, people, city, entries) -> None:
        operator, zone = await people.operator(), await city.zone()
        how = {"metadata": admin.metadata}
        change = operator_pb.UpdateOperatorRequest(operator_id=operator.id, name="Sami", role=Operator.ROLE_SUPERVISOR)

        await operators.UpdateOperator(change, **how)
        zones = operator_pb.SetOperatorZonesRequest(operator_id=operator.id, zone_ids=[zone.id])
        await operators.SetOperatorZones(zones, **how)
        await operators.DeactivateOperator(operator_pb.DeactivateOperatorRequest(operator_id=operator.id), **how)
        await operators.ActivateOperator(operator_pb.ActivateOperatorRequest(operator_id=operator.id), **how)
        await operators.DeleteOperator(operator_pb.DeleteOperatorRequest(operator_id=operator.id), **how)

        deleted, *changes = await entries(subject_id=operator.id)
        assert (deleted.action, fields(deleted)["name"]) == (Action.ACTION_DELETE, ("Sami", ...))
        assert [fields(each) for each in changes] == [
            {"isActive": (False, True)},
            {"isActive": (True, False)},
            {"zoneIds": ([], [zone.id])},
            {"role": ("operator", "supervisor")},
            {"name": ("Ines Chaabane", "Sami")},
        ]

    async def test_agents(self, channel, admin, city, entries) -> None:
        agents, zone, how = AgentServiceStub(channel), await city.zone(), {"metadata": admin.metadata}
        made = agent_pb.CreateAgentRequest(name="Sami", password="abc123", zone_ids=[zone.id])
        agent_id = (await agents.CreateAgent(made, **how)).agent.id

        await agents.UpdateAgent(agent_pb.UpdateAgentRequest(agent_id=agent_id, name="Leila"), **how)
        await agents.AssignAgentZones(agent_pb.AssignAgentZonesRequest(agent_id=agent_id), **how)
        await agents.ResetAgentPassword(agent_pb.ResetAgentPasswordRequest(agent_id=agent_id), **how)
        await agents.DeleteAgent(agent_pb.DeleteAgentRequest(agent_id=agent_id), **how)

        noted = await entries(subject_id=agent_id)
        assert {(each.actor_id, each.subject_kind) for each in noted} == {(admin.id, "agent")}
        deleted, switched_off, reset, assigned, renamed, created = map(fields, noted)
        assert (deleted["name"], created["name"]) == (("Leila", ...), (..., "Sami"))
        assert (switched_off, renamed) == ({"isActive": (True, False)}, {"name": ("Sami", "Leila")})
        assert assigned == {"assignedZones": ([zone.id], [])}
        assert reset["password"] == ("***", "***")

    async def test_violation_tickets(self, city, entries) -> None:
        zone = await city.zone()
        agent, cashier = await city.agent(zone), await city.operator(Role.OPERATOR, zone)

        ticket = await city.fined(agent)
        await city.pay(cashier, ticket, PaymentMethod.PAYMENT_METHOD_CASH)

        paid, issued = await entries(subject_id=ticket.id)
        assert (issued.actor_kind, issued.actor_id) == (pb.AuditEntry.ACTOR_KIND_AGENT, agent.id)
        assert (issued.action, issued.subject_kind) == (Action.ACTION_CREATE, "violation_ticket")
        assert issued.actor_role == Operator.ROLE_UNSPECIFIED
        assert (paid.actor_id, fields(paid)["status"]) == (cashier.id, ("pending", "paid"))
        by_call = await entries(request_id=paid.request_id)
        assert {each.subject_kind for each in by_call} == {"violation_ticket", "payment"}

    async def test_sessions_of_drivers(self, sessions, people, city, entries) -> None:
        zone = await city.zone()
        driver, operator = await people.driver(), await city.operator(Role.OPERATOR, zone)
        session_id = await city.parked(driver, zone, city.plate())

        more = session_pb.ExtendSessionRequest(session_id=session_id, additional_minutes=30)
        await sessions.ExtendSession(more, metadata=operator.metadata)
        await sessions.EndSession(session_pb.EndSessionRequest(session_id=session_id), metadata=operator.metadata)

        ended, extended = await entries(subject_id=session_id)
        assert fields(extended)["durationMinutes"] == (60, 90)
        assert fields(ended)["status"] == ("active", "completed")

    async def test_confirmed_vehicles_also_of_who_loses_one(self, vehicles, city, people, entries) -> None:
        plate, operator = city.plate(), await people.operator()
        first, second = await city.driver(plate), await city.driver(plate)
        for driver in (first, second):
            request = vehicle_pb.ConfirmVehicleRequest(user_id=driver.id, license_plate=plate)
            await vehicles.ConfirmVehicle(request, metadata=operator.metadata)

        key = plate.replace(" ", "")
        lost, won = await entries(subject_id=first.id)
        assert fields(won)["confirmedPlates"][1] == [key]
        assert fields(lost)["confirmedPlates"] == ([key], [])
        [given] = await entries(subject_id=second.id, actor_id=operator.id)
        assert (given.subject_kind, fields(given)["confirmedPlates"][1]) == ("user", [key])

    async def test_repairs(self, channel, admin, database, clock, entries) -> None:
        event_id = f"evt_{secrets.token_hex(8)}"
        await database["stripeEvents"].insert_one(
            {
                "_id": event_id,
                "type": "charge.refunded",
                "paymentIntentId": None,
                "receivedAt": clock(),
                "nextAttemptAt": clock() + timedelta(minutes=40),
                "attempts": 33,
                "lastError": "Unavailable()",
                "needsAttention": True,
            }
        )

        request = repair_pb.RetryStripeEventRequest(stripe_event_id=event_id)
        await RepairServiceStub(channel).RetryStripeEvent(request, metadata=admin.metadata)

        [entry] = await entries(subject_id=event_id)
        assert (entry.subject_kind, fields(entry)["attempts"]) == ("stripe_event", (33, 0))
        assert fields(entry)["needsAttention"] == (True, ...)

    async def test_what_the_command_line_does_without_secrets(self, application, entries, clock) -> None:
        code = f"AGT-{secrets.token_hex(5).upper()}"
        new = NewAgent(code, "Sami", f"{code}@example.com", PASSWORD)

        async def create():
            act_as(Actor(COMMAND_LINE, None, None, "parkup", secrets.token_hex(8), clock))
            return await application.domains.enforcement.agents.create_agent(new)

        agent = await asyncio.create_task(create())  # so that nothing after it is done by the command line

        [entry] = await entries(subject_id=agent.id)
        assert entry.actor_kind == pb.AuditEntry.ACTOR_KIND_COMMAND_LINE
        assert not entry.HasField("actor_id")
        assert fields(entry)["password"] == (..., "***")
        assert fields(entry)["agentCode"] == (..., code)


class TestWhatIsNot:
    async def test_what_drivers_do(self, people, city, entries) -> None:
        driver = await city.driver(city.plate())
        session_id = await city.parked(driver, await city.zone(), city.plate())

        assert not await entries(actor_id=driver.id)
        assert not await entries(subject_id=session_id)

    async def test_what_changes_nothing(self, zones, sessions, admin, city, entries) -> None:
        zone, request_id = await city.zone(), secrets.token_hex(8)

        change = zone_pb.UpdateZoneRequest(zone_id=zone.id, hourly_rate=1.5)
        await zones.UpdateZone(change, metadata=named(admin, request_id))
        check = session_pb.CheckVehicleRequest(zone_id=zone.id, license_plate="12 TUN 34")
        await sessions.CheckVehicle(check, metadata=named(admin, request_id))

        assert not await entries(request_id=request_id)

    async def test_what_is_refused_after_it_was_written(self, operators, admin, people, entries) -> None:
        """The name is written first, and then the role is refused: neither is on record, as neither happened."""
        operator, request_id = await people.operator(), secrets.token_hex(8)
        change = operator_pb.UpdateOperatorRequest(operator_id=operator.id, name="Sami", role=Operator.ROLE_ADMIN)

        with refused("PERMISSION_DENIED"):
            await operators.UpdateOperator(change, metadata=named(admin, request_id))

        assert not await entries(request_id=request_id)
        [found] = (
            await operators.ListOperators(
                operator_pb.ListOperatorsRequest(address=operator.address), metadata=admin.metadata
            )
        ).operators
        assert found.name == "Ines Chaabane"

    async def test_what_an_operation_is_refused(self, sessions, people, city, entries) -> None:
        zone, request_id = await city.zone(), secrets.token_hex(8)
        driver, operator = await people.driver(), await city.operator(Role.OPERATOR, zone)
        await city.parked(driver, zone, city.plate())

        again = session_pb.StartSessionRequest(
            user_id=driver.id, zone_id=zone.id, license_plate=city.plate(), duration_minutes=60
        )
        with refused("ACTIVE_SESSION_EXISTS"):
            await sessions.StartSession(again, metadata=named(operator, request_id))

        assert not await entries(request_id=request_id)

    async def test_a_call_that_is_repeated_with_its_key(self, sessions, people, city, entries) -> None:
        zone, request_id = await city.zone(), secrets.token_hex(8)
        driver, operator = await people.driver(), await city.operator(Role.OPERATOR, zone)
        start = session_pb.StartSessionRequest(
            user_id=driver.id, zone_id=zone.id, license_plate=city.plate(), duration_minutes=60
        )
        key = ("idempotency-key", secrets.token_hex(8))

        first = await sessions.StartSession(start, metadata=(*operator.metadata, key))
        again = await sessions.StartSession(start, metadata=(*named(operator, request_id), key))

        assert again == first
        [entry] = await entries(subject_id=first.session.id)
        assert (entry.action, entry.actor_id) == (Action.ACTION_CREATE, operator.id)
        assert not await entries(request_id=request_id)


class TestListAuditEntries:
    async def test_filters_by_actor_kind_thing_and_time(self, zones, people, city, entries, clock, database) -> None:
        first, second = await people.admin(), await people.admin()
        zone = await city.zone()
        for number, person in enumerate((first, second, first)):
            change = zone_pb.UpdateZoneRequest(zone_id=zone.id, hourly_rate=2 + number)
            await zones.UpdateZone(change, metadata=person.metadata)
        stored = await database["auditLog"].find({"subjectId": zone.id}).sort("at").to_list()
        for number, line in enumerate(stored):  # an hour apart, the zone's making first
            await database["auditLog"].update_one(
                {"_id": line["_id"]}, {"$set": {"at": clock() - timedelta(hours=9 - number)}}
            )

        async def rates(**filters) -> list:
            return [fields(each)["hourlyRate"][1] for each in await entries(**filters)]

        assert await rates(subject_id=zone.id) == [4, 3, 2, 1.5]
        assert await rates(actor_id=first.id) == [4, 2]
        assert await rates(actor_id=first.id, subject_kind="zone") == [4, 2]
        assert await rates(actor_id=first.id, subject_kind="operator") == []
        assert await rates(actor_id=second.id, subject_id=zone.id) == [3]
        since, until = clock() - timedelta(hours=8, minutes=1), clock() - timedelta(hours=6, minutes=30)
        assert await rates(subject_id=zone.id, from_time=since, to_time=until) == [3, 2]

    async def test_turns_pages(self, channel, zones, admin, city) -> None:
        zone = await city.zone()
        for number in range(4):
            change = zone_pb.UpdateZoneRequest(zone_id=zone.id, hourly_rate=2 + number)
            await zones.UpdateZone(change, metadata=admin.metadata)

        seen, token = [], ""
        while True:
            request = pb.ListAuditEntriesRequest(
                subject_id=zone.id, page_size=2, page_token=token, with_total_size=True
            )
            answer = await AuditServiceStub(channel).ListAuditEntries(request, metadata=admin.metadata)
            assert answer.total_size == 5
            seen += [fields(each)["hourlyRate"][1] for each in answer.audit_entries]
            if not (token := answer.next_page_token):
                break
        assert seen == [5, 4, 3, 2, 1.5]
        with refused("INVALID_PAGE_TOKEN"):
            await AuditServiceStub(channel).ListAuditEntries(
                pb.ListAuditEntriesRequest(page_token="x"), metadata=admin.metadata
            )

    async def test_is_for_admins(self, channel, people) -> None:
        for person in (await people.driver(), await people.operator(Role.MANAGER)):
            with refused("PERMISSION_DENIED"):
                await AuditServiceStub(channel).ListAuditEntries(pb.ListAuditEntriesRequest(), metadata=person.metadata)


async def test_an_entry_is_of_the_transaction_of_its_change(zones, admin, city, database) -> None:
    """Where no entry can be written, nothing changes."""
    zone = await city.zone()
    await database.command("collMod", "auditLog", validator={"action": "never"})
    try:
        with refused("INTERNAL"):
            change = zone_pb.UpdateZoneRequest(zone_id=zone.id, hourly_rate=9)
            await zones.UpdateZone(change, metadata=admin.metadata)
    finally:
        await database.command("collMod", "auditLog", validator={})
    kept = await database["parkingZones"].find_one({"_id": ObjectId(zone.id)})
    assert str(kept["hourlyRate"]) == "1.500"
