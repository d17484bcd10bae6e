"""AgentDayService: clamps that are to be taken off, and what an agent did on a day."""

from datetime import timedelta

import pytest

from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.enforcement.v1 import agent_day_service_pb2 as pb
from parkup.enforcement.v1 import violation_ticket_case_service_pb2 as case_pb
from parkup.enforcement.v1.agent_day_service_pb2_grpc import AgentDayServiceStub
from parkup.enforcement.v1.violation_ticket_case_service_pb2_grpc import ViolationTicketCaseServiceStub
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from server.values.caller import Role
from server.values.clock import TUNIS
from tests.enforcement.city import City, Patrol, ZoneOnMap
from tests.enforcement.test_issuing import timestamp
from tests.errors import refused

CASH = PaymentMethod.PAYMENT_METHOD_CASH
NO_SUCH_ID = "6584f3e9a1234567890abcde"


@pytest.fixture
def days(channel) -> AgentDayServiceStub:
    return AgentDayServiceStub(channel)


@pytest.fixture
def cases(channel) -> ViolationTicketCaseServiceStub:
    return ViolationTicketCaseServiceStub(channel)


async def pending(days, who, **fields) -> list[str]:
    request = pb.ListPendingSabotRemovalsRequest(**fields)
    answer = await days.ListPendingSabotRemovals(request, metadata=who.metadata)
    return [ticket.id for ticket in answer.violation_tickets]


async def day_of(days, who, **fields) -> pb.GetAgentDayResponse:
    return await days.GetAgentDay(pb.GetAgentDayRequest(**fields), metadata=who.metadata)


async def unclamp(cases, who, ticket: ViolationTicket) -> None:
    request = case_pb.RecordSabotRemovalRequest(violation_ticket_id=ticket.id)
    await cases.RecordSabotRemoval(request, metadata=who.metadata)


def come_to_noon(clock) -> None:
    """In Tunis, so that the day does not end meanwhile."""
    now = clock().astimezone(TUNIS)
    clock.move(seconds=(now.replace(hour=12, minute=0) - now).total_seconds() % timedelta(days=1).total_seconds())


class TestPendingSabotRemovals:
    async def test_are_those_that_are_paid_and_still_clamped(
        self, city: City, days, cases, agent: Patrol, clock
    ) -> None:
        """Those clamped for longest come first."""
        now = clock()
        later, first, unpaid, towed, unclamped = [
            await city.fined(agent, issued_at=timestamp(now - timedelta(minutes=ago)), **fields)
            for ago, fields in (
                (1, {}),
                (9, {}),
                (5, {}),
                (4, {"reason": ViolationTicket.REASON_POUND}),
                (3, {}),
            )
        ]
        for ticket in (later, first, towed, unclamped):
            await city.pay(agent, ticket, CASH)
        await unclamp(cases, agent, unclamped)

        assert await pending(days, agent) == [first.id, later.id]
        assert unpaid.id not in await pending(days, await city.operator(Role.ADMIN), page_size=1000)
        answer = await days.ListPendingSabotRemovals(
            pb.ListPendingSabotRemovalsRequest(page_size=1, with_total_size=True), metadata=agent.metadata
        )
        (shown,) = answer.violation_tickets
        assert (answer.total_size, shown.issuer.id, shown.zone_id) == (2, agent.id, agent.zones[0].id)
        assert await pending(days, agent, page_size=1, page_token=answer.next_page_token) == [later.id]

    async def test_are_of_the_callers_zones(self, city: City, days, agent: Patrol) -> None:
        elsewhere = await city.zone()
        both = await city.agent(*agent.zones, elsewhere)
        tickets = [await city.fined(both, zone_id=zone.id) for zone in (agent.zones[0], elsewhere)]
        for ticket in tickets:
            await city.pay(both, ticket, CASH)
        here, there = (ticket.id for ticket in tickets)

        assert await pending(days, agent) == [here]
        assert await pending(days, both) == [here, there]
        assert await pending(days, both, zone_id=elsewhere.id.upper()) == [there]
        assert await pending(days, await city.operator(Role.OPERATOR, elsewhere)) == [there]
        assert await pending(days, await city.agent()) == []
        with refused("ZONE_NOT_ASSIGNED"):
            await pending(days, agent, zone_id=elsewhere.id)


class TestAgentDay:
    async def test_counts_what_was_done_on_the_day(self, city: City, days, cases, clock, zone) -> None:
        come_to_noon(clock)
        agent = await city.agent(zone)
        admin, driver = await city.operator(Role.ADMIN), await city.driver()
        paid, unclamped, contested, dismissed, towed, _ = [
            await city.fined(agent),
            await city.fined(agent),
            await city.fined_parked(agent, driver),
            await city.fined(agent),
            await city.fined(agent, reason=ViolationTicket.REASON_POUND),
            await city.fined(agent, due_date=timestamp(clock() + timedelta(minutes=1))),
        ]
        for ticket in (paid, unclamped, towed):
            await city.pay(agent, ticket, CASH)
        await unclamp(cases, agent, unclamped)
        appeal = case_pb.AppealViolationTicketRequest(violation_ticket_id=contested.id, appeal_reason="Payé")
        await cases.AppealViolationTicket(appeal, metadata=driver.metadata)
        dismiss = case_pb.DismissViolationTicketRequest(violation_ticket_id=dismissed.id)
        await cases.DismissViolationTicket(dismiss, metadata=admin.metadata)
        await city.fined(await city.agent(*agent.zones))

        day = await day_of(days, agent)

        assert (day.agent_id, day.day) == (agent.id, f"{clock().astimezone(TUNIS):%Y-%m-%d}")
        assert (day.issued, day.car_sabots, day.pounds) == (6, 5, 1)
        assert (day.paid, day.unpaid, day.appealed, day.dismissed) == (3, 1, 1, 1)
        assert (day.total_fines, day.paid_fines, day.sabots_removed) == (300, 200, 1)
        assert day.first_issued_at.ToDatetime() <= day.last_issued_at.ToDatetime()

    async def test_days_begin_at_midnight_in_tunis(self, city: City, days, clock, zone) -> None:
        come_to_noon(clock)
        agent = await city.agent(zone)
        midnight = clock().astimezone(TUNIS).replace(hour=0, minute=0, second=0, microsecond=0)
        for each in (midnight - timedelta(seconds=1), midnight, midnight + timedelta(seconds=1)):
            await city.fined(agent, issued_at=timestamp(each))
        for day, issued in ((midnight - timedelta(days=1), 1), (midnight, 2), (midnight + timedelta(days=1), 0)):
            assert (await day_of(days, agent, day=f"{day:%Y-%m-%d}")).issued == issued
        empty = await day_of(days, agent, day="2020-02-29")
        assert (empty.issued, empty.HasField("first_issued_at")) == (0, False)

    async def test_operators_see_agents_of_their_zones_and_what_was_done_there(
        self, city: City, days, zone: ZoneOnMap
    ) -> None:
        elsewhere = await city.zone()
        agent = await city.agent(zone, elsewhere)
        for each in (zone, elsewhere):
            await city.fined(agent, zone_id=each.id)

        assert (await day_of(days, await city.operator(Role.OPERATOR, zone), agent_id=agent.id.upper())).issued == 1
        assert (await day_of(days, await city.operator(Role.ADMIN), agent_id=agent.id)).issued == 2
        with refused("ZONE_NOT_ASSIGNED"):
            await day_of(days, await city.operator(Role.OPERATOR, await city.zone()), agent_id=agent.id)
        with refused("AGENT_NOT_FOUND"):
            await day_of(days, await city.operator(Role.ADMIN), agent_id=NO_SUCH_ID)
        with refused("INVALID_ARGUMENT"):
            await day_of(days, await city.operator(Role.ADMIN))

    async def test_agents_see_their_own(self, city: City, days, agent: Patrol) -> None:
        assert (await day_of(days, agent, agent_id=agent.id)).agent_id == agent.id
        with refused("PERMISSION_DENIED"):
            await day_of(days, agent, agent_id=(await city.agent(*agent.zones)).id)

    @pytest.mark.parametrize("day", ["2026-02-30", "2026-3-1", "0001-01-01", "9999-12-31", "today"])
    async def test_what_is_no_day_is_refused(self, days, agent: Patrol, day: str) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await day_of(days, agent, day=day)
        assert set(refusal.fields) == {"day"}
