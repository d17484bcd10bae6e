"""Patrols hear of sessions that run out and of clamps that are paid, in all their zones, and of what they missed."""

import contextlib
from dataclasses import replace

import pytest

from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.enforcement.v1 import agent_service_pb2 as agent_pb
from parkup.enforcement.v1 import enforcement_live_service_pb2 as pb
from parkup.enforcement.v1 import violation_ticket_case_service_pb2 as case_pb
from parkup.enforcement.v1.enforcement_live_service_pb2_grpc import EnforcementLiveServiceStub
from parkup.enforcement.v1.violation_ticket_case_service_pb2_grpc import ViolationTicketCaseServiceStub
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.live_service_pb2 import WatchZoneRequest
from parkup.parking.v1.live_service_pb2_grpc import LiveServiceStub
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from server.values.caller import Role
from tests.another_server import AnotherServer
from tests.enforcement.city import City, Patrol, ZoneOnMap
from tests.errors import refused
from tests.gateway.test_streams import events
from tests.parking.watching import ENDED, STARTED, Watch, watching

CASH = PaymentMethod.PAYMENT_METHOD_CASH
EXPIRING, EXPIRED, PAID, REMOVED = (
    pb.EnforcementEvent.KIND_SESSION_EXPIRING,
    pb.EnforcementEvent.KIND_SESSION_EXPIRED,
    pb.EnforcementEvent.KIND_SABOT_PAID,
    pb.EnforcementEvent.KIND_SABOT_REMOVED,
)
NO_SUCH_ID = "6584f3e9a1234567890abcde"


@pytest.fixture
def live(channel) -> EnforcementLiveServiceStub:
    return EnforcementLiveServiceStub(channel)


@pytest.fixture
def unclamp(channel):
    async def remove(who, ticket: ViolationTicket) -> None:
        request = case_pb.RecordSabotRemovalRequest(violation_ticket_id=ticket.id)
        await ViolationTicketCaseServiceStub(channel).RecordSabotRemoval(request, metadata=who.metadata)

    return remove


def watch(live, who, *zones: ZoneOnMap, token: str = "") -> contextlib.AbstractAsyncContextManager[Watch]:
    request = pb.WatchEnforcementRequest(zone_ids=[zone.id for zone in zones], resume_token=token)
    return watching(live.WatchEnforcement(request, metadata=who.metadata))


async def snapshot(stream: Watch) -> pb.EnforcementSnapshot:
    while (message := await stream.next()).WhichOneof("about") != "snapshot":
        pass
    return message.snapshot


@contextlib.asynccontextmanager
async def zone_stream(channel, who, zone: ZoneOnMap):
    """All that the server hears of a zone. It tells of no moment that was past when it heard of a session."""
    request = WatchZoneRequest(zone_id=zone.id)
    async with watching(LiveServiceStub(channel).WatchZone(request, metadata=who.metadata)) as stream:
        await stream.next()
        yield stream


async def paid(city: City, agent: Patrol, **fields: object) -> ViolationTicket:
    return await city.pay(agent, await city.fined(agent, **fields), CASH)


class TestWhatIsTold:
    async def test_how_things_are_and_then_payments_and_removals(
        self, city: City, live, agent: Patrol, unclamp
    ) -> None:
        before = await paid(city, agent)
        towed = await city.fined(agent, reason=ViolationTicket.REASON_POUND)
        clamped = await city.fined(agent, address="Rue 1")
        async with watch(live, agent) as stream:
            first = await snapshot(stream)
            assert list(first.zone_ids) == [agent.zones[0].id]
            assert [each.violation_ticket_id for each in first.sabots_to_remove] == [before.id]

            await city.pay(agent, towed, CASH)
            await city.pay(agent, clamped, CASH)
            event = (await stream.event()).event
            assert (event.kind, event.vehicle.violation_ticket_id) == (PAID, clamped.id)
            assert (event.vehicle.ticket_number, event.vehicle.address) == (clamped.ticket_number, "Rue 1")
            assert (event.vehicle.license_plate, event.vehicle.zone_id) == (clamped.license_plate, clamped.zone_id)
            assert list(clamped.position.coordinates) == [event.vehicle.longitude, event.vehicle.latitude]
            assert event.vehicle.HasField("paid_at")

            await unclamp(agent, clamped)
            event = (await stream.event()).event
            assert (event.kind, event.vehicle.status) == (REMOVED, ViolationTicket.STATUS_SABOT_REMOVED)

    async def test_sessions_of_all_zones_that_run_out_and_none_that_was_ended(
        self, city: City, live, channel, clock
    ) -> None:
        zones = await city.zone(), await city.zone()
        agent = await city.agent(*zones)
        one, other, leaving = await city.driver(), await city.driver(), await city.driver()
        async with (
            watch(live, agent) as stream,
            zone_stream(channel, agent, zones[0]) as first,
            zone_stream(channel, agent, zones[1]) as second,
        ):
            assert sorted((await snapshot(stream)).zone_ids) == sorted(zone.id for zone in zones)
            session_ids = {
                await city.parked(one, zones[0], city.plate()),
                await city.parked(other, zones[1], city.plate()),
            }
            ended = await city.parked(leaving, zones[0], city.plate())
            end = session_pb.EndSessionRequest(session_id=ended)
            await SessionServiceStub(channel).EndSession(end, metadata=leaving.metadata)
            last = await city.parked(await city.driver(), zones[0], city.plate(), minutes=30)
            heard = [(await first.event()).event.kind for _ in range(4)] + [(await second.event()).event.kind]
            assert sorted(heard) == sorted([STARTED] * 4 + [ENDED])
            clock.move(minutes=21)
            assert (await stream.event()).event.session.id == last
            clock.move(minutes=10)
            assert (await stream.event()).event.session.id == last

            clock.move(minutes=20)
            told = [(await stream.event()).event for _ in range(2)]
            assert {(each.kind, each.minutes_left) for each in told} == {(EXPIRING, 10)}
            assert {each.session.id for each in told} == session_ids
            clock.move(minutes=10)
            told = [(await stream.event()).event for _ in range(2)]
            assert {each.kind for each in told} == {EXPIRED}
            assert {each.session.id for each in told} == session_ids

    async def test_nothing_of_other_zones(self, city: City, live, agent: Patrol) -> None:
        elsewhere = await city.agent(await city.zone())
        async with watch(live, agent) as stream:
            await snapshot(stream)
            await paid(city, elsewhere)
            mine = await paid(city, agent)
            assert (await stream.event()).event.vehicle.violation_ticket_id == mine.id

    async def test_over_rest_as_server_sent_events(self, city: City, agent: Patrol, rest) -> None:
        ticket = await paid(city, agent)
        async with rest.stream("GET", "/v1/enforcement/events", headers=dict(agent.metadata)) as answer:
            assert answer.headers["content-type"].startswith("text/event-stream")
            (first,) = await events(answer.aiter_lines(), 1)
        assert ticket.ticket_number in first["data"]
        assert first["id"]


class TestWhoMayWatch:
    async def test_who_names_zones_watches_these(self, city: City, live) -> None:
        one, other = await city.zone(), await city.zone()
        admin = await city.operator(Role.ADMIN)
        async with watch(live, admin, one, other) as stream:
            assert sorted((await snapshot(stream)).zone_ids) == sorted([one.id, other.id])
        with refused("INVALID_ARGUMENT") as refusal:
            async with watch(live, admin) as stream:
                await stream.next()
        assert set(refusal.fields) == {"zone_ids"}

    async def test_others_zones_and_zones_that_are_not_there_are_refused(self, city: City, live, agent) -> None:
        elsewhere = await city.zone()
        for zone, reason in (
            (elsewhere, "ZONE_NOT_ASSIGNED"),
            (replace(elsewhere, id=NO_SUCH_ID), "ZONE_NOT_FOUND"),
        ):
            with refused(reason):
                async with watch(live, agent, zone) as stream:
                    await stream.next()

    async def test_who_has_no_zones_hears_nothing(self, city: City, live) -> None:
        async with watch(live, await city.agent()) as stream:
            first = await snapshot(stream)
            assert (list(first.zone_ids), list(first.sabots_to_remove)) == ([], [])

    async def test_other_zones_begin_the_stream_anew(self, city: City, live, agent: Patrol) -> None:
        other = await city.zone()
        admin = await city.operator(Role.ADMIN)
        async with watch(live, agent) as stream:
            await snapshot(stream)
            request = agent_pb.AssignAgentZonesRequest(agent_id=agent.id, zone_ids=[other.id])
            await city.agents.AssignAgentZones(request, metadata=admin.metadata)
            assert list((await snapshot(stream)).zone_ids) == [other.id]

    async def test_a_named_zone_that_is_taken_away_ends_it(self, city: City, live, agent: Patrol) -> None:
        admin = await city.operator(Role.ADMIN)
        async with watch(live, agent, *agent.zones) as stream:
            await snapshot(stream)
            request = agent_pb.AssignAgentZonesRequest(agent_id=agent.id, zone_ids=[])
            await city.agents.AssignAgentZones(request, metadata=admin.metadata)
            with refused("ZONE_NOT_ASSIGNED"):
                await stream.end()


class TestResuming:
    async def test_what_was_missed_comes_first_from_any_process(
        self, city: City, live, agent: Patrol, another_server: AnotherServer, unclamp
    ) -> None:
        async with watch(live, agent) as stream:
            await snapshot(stream)
            known = await paid(city, agent)
            assert (await stream.event()).event.vehicle.violation_ticket_id == known.id
        missed = await paid(city, agent)
        await unclamp(agent, missed)
        async with (
            another_server() as channel,
            watch(EnforcementLiveServiceStub(channel), agent, token=stream.token) as again,
        ):
            told = [(await again.event()).event]
            while told[-1].kind != REMOVED:
                told.append((await again.event()).event)
        assert {(each.kind, each.vehicle.violation_ticket_id) for each in told} >= {
            (PAID, missed.id),
            (REMOVED, missed.id),
        }

    async def test_a_token_is_of_its_stream(self, city: City, live, agent: Patrol) -> None:
        async with watch(live, agent) as stream:
            await snapshot(stream)
        for who, zones, token in (
            (agent, agent.zones, stream.token),
            (await city.agent(*agent.zones), (), stream.token),
            (agent, (), "x"),
        ):
            with refused("INVALID_RESUME_TOKEN"):
                async with watch(live, who, *zones, token=token) as other:
                    await other.next()


async def test_an_account_has_so_many_streams(city: City, live, agent: Patrol) -> None:
    async with contextlib.AsyncExitStack() as stack:
        for _ in range(5):
            await snapshot(await stack.enter_async_context(watch(live, agent)))
        with refused("TOO_MANY_STREAMS"):
            async with watch(live, agent) as sixth:
                await sixth.next()
