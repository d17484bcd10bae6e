"""ViolationTicketListService: who finds which tickets, by what, and a driver's figures."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from bson import ObjectId

from parkup.auth.v1 import vehicle_service_pb2 as vehicle_pb
from parkup.common.v1.license_plate_pb2 import LicensePlate
from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.enforcement.v1 import violation_ticket_case_service_pb2 as case_pb
from parkup.enforcement.v1 import violation_ticket_list_service_pb2 as pb
from parkup.enforcement.v1.violation_ticket_case_service_pb2_grpc import ViolationTicketCaseServiceStub
from parkup.enforcement.v1.violation_ticket_list_service_pb2_grpc import ViolationTicketListServiceStub
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from server.values.caller import Role
from tests.enforcement.city import City, Patrol, ZoneOnMap
from tests.enforcement.test_issuing import timestamp
from tests.errors import refused
from tests.people import Person

S = ViolationTicket


@dataclass
class Lists:
    stub: ViolationTicketListServiceStub

    async def of(self, caller: Person | Patrol, **filters: object) -> list[ViolationTicket]:
        request = pb.ListViolationTicketsRequest(**filters)
        return list((await self.stub.ListViolationTickets(request, metadata=caller.metadata)).violation_tickets)

    async def ids(self, caller: Person | Patrol, **filters: object) -> list[str]:
        return [ticket.id for ticket in await self.of(caller, **filters)]

    async def unpaid(self, caller: Person | Patrol, plate: str) -> pb.CheckUnpaidViolationTicketsResponse:
        request = pb.CheckUnpaidViolationTicketsRequest(license_plate=plate)
        return await self.stub.CheckUnpaidViolationTickets(request, metadata=caller.metadata)

    async def stats(self, caller: Person | Patrol, user_id: str) -> pb.GetViolationTicketStatsResponse:
        request = pb.GetViolationTicketStatsRequest(user_id=user_id)
        return await self.stub.GetViolationTicketStats(request, metadata=caller.metadata)


@pytest.fixture
def lists(channel) -> Lists:
    return Lists(ViolationTicketListServiceStub(channel))


@pytest.fixture
async def operator(city: City, zone: ZoneOnMap) -> Person:
    return await city.operator(Role.OPERATOR, zone)


async def confirm(city: City, operator: Person, driver: Person, plate: str) -> None:
    request = vehicle_pb.ConfirmVehicleRequest(user_id=driver.id, license_plate=plate)
    await city.vehicles.ConfirmVehicle(request, metadata=operator.metadata)


class TestStaff:
    async def test_see_those_of_their_zones_the_last_issued_first(
        self, city: City, lists: Lists, agent: Patrol, operator: Person, clock
    ) -> None:
        elsewhere = await city.agent(await city.zone())
        other = await city.fined(elsewhere)
        first = await city.fined(agent, issued_at=timestamp(clock() - timedelta(hours=2)))
        last = await city.fined(agent)
        between = await city.fined(agent, issued_at=timestamp(clock() - timedelta(hours=1)))

        for staff in (agent, operator):
            assert await lists.ids(staff) == [last.id, between.id, first.id]
            assert await lists.ids(staff, agent_id=elsewhere.id) == []
            assert await lists.ids(staff, zone_id=other.zone_id) == []
        admin = await city.operator(Role.ADMIN)
        assert await lists.ids(admin, agent_id=elsewhere.id) == [other.id]
        assert (await lists.of(admin, agent_id=agent.id))[0] == await city.read(admin, last.id) == last

    async def test_without_zones_see_nothing(self, city: City, lists: Lists) -> None:
        for nobody in (await city.agent(), await city.operator()):
            assert await lists.ids(nobody) == []

    async def test_find_by_each_filter_and_by_several(
        self, city: City, lists: Lists, agent: Patrol, operator: Person, zone: ZoneOnMap, clock
    ) -> None:
        driver, plate = await city.driver(), city.plate()
        session = await city.parked(driver, zone, plate)
        left, _, right = plate.split()
        one = await city.fined(agent, plate, session_id=session, issued_at=timestamp(clock() - timedelta(hours=3)))
        other = await city.fined(agent, "RS 123456", reason=S.REASON_POUND)
        ways = {
            "user_id": driver.id.upper(),
            "session_id": session,
            "license_plate": plate.replace(" ", "").lower(),
            "plate_left": left,
            "plate_right": right,
            "plate_type": LicensePlate.TYPE_TUNIS,
            "reason": S.REASON_CAR_SABOT,
            "issued_before": timestamp(clock() - timedelta(hours=2)),
        }
        for name, value in ways.items():
            assert await lists.ids(operator, **{name: value}) == [one.id], name
        assert await lists.ids(operator, **ways, zone_id=zone.id, agent_id=agent.id, status=S.STATUS_PENDING) == [
            one.id
        ]
        assert await lists.ids(operator, **ways | {"reason": S.REASON_POUND}) == []
        assert await lists.ids(operator, issued_from=timestamp(clock() - timedelta(hours=2))) == [other.id]
        assert await lists.ids(operator, status=S.STATUS_PAID) == []

    async def test_find_what_is_overdue_by_now_noted_or_not(
        self, city: City, lists: Lists, agent: Patrol, operator: Person, clock
    ) -> None:
        now = clock()
        late = await city.fined(
            agent, issued_at=timestamp(now - timedelta(hours=2)), due_date=timestamp(now - timedelta(hours=1))
        )
        soon = await city.fined(agent, due_date=timestamp(now + timedelta(hours=1)))
        assert await lists.ids(operator, status=S.STATUS_OVERDUE) == [late.id]
        assert await lists.ids(operator, status=S.STATUS_PENDING) == [soon.id]
        clock.move(hours=2)
        assert await lists.ids(operator, status=S.STATUS_OVERDUE) == [soon.id, late.id]
        assert {ticket.status for ticket in await lists.of(operator)} == {S.STATUS_OVERDUE}

    async def test_turn_pages_and_are_told_the_total(
        self, city: City, lists: Lists, agent: Patrol, operator: Person
    ) -> None:
        issued = [(await city.fined(agent)).id for _ in range(5)]
        request = pb.ListViolationTicketsRequest(page_size=2, with_total_size=True)
        seen: list[str] = []
        while True:
            answer = await lists.stub.ListViolationTickets(request, metadata=operator.metadata)
            assert answer.total_size == 5
            seen += [ticket.id for ticket in answer.violation_tickets]
            request.page_token = answer.next_page_token
            if not answer.next_page_token:
                break
        assert sorted(seen) == sorted(issued)
        assert await lists.ids(operator, page_size=2, skip=4) == seen[4:]

    @pytest.mark.parametrize("filters", [{"user_id": "x"}, {"status": 99}, {"plate_left": "9" * 49}, {"skip": -1}])
    async def test_are_told_which_filter_cannot_be_right(self, lists: Lists, operator: Person, filters) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await lists.of(operator, **filters)
        assert set(refusal.fields) == set(filters)

    async def test_are_told_that_a_plate_is_none(self, lists: Lists, operator: Person) -> None:
        with refused("INVALID_LICENSE_PLATE"):
            await lists.of(operator, license_plate="--")
        with refused("INVALID_LICENSE_PLATE"):
            await lists.unpaid(operator, "--")


class TestDrivers:
    async def test_see_what_they_have_access_to_once_each(
        self, city: City, lists: Lists, agent: Patrol, operator: Person, clock
    ) -> None:
        driver, plate = await city.driver(), city.plate()
        await city.add_car(driver, plate)
        before = await city.fined(agent, plate, issued_at=timestamp(clock() - timedelta(hours=1)))
        await confirm(city, operator, driver, plate)
        confirmed, token = await city.fined_with_qr(agent, plate)
        await city.open(driver, token)
        opened, token = await city.fined_with_qr(agent)
        await city.open(driver, token)
        parked = await city.fined_parked(agent, driver)
        strange = await city.fined(agent)

        found = await lists.of(driver)
        assert [ticket.id for ticket in found] == [parked.id, opened.id, confirmed.id]
        assert not {before.id, strange.id} & {ticket.id for ticket in found}
        assert {ticket.issuer.email for ticket in found} == {""}
        assert await lists.ids(driver, user_id=driver.id, license_plate=opened.license_plate) == [opened.id]
        assert await lists.ids(driver, status=S.STATUS_PENDING, page_size=1, skip=1) == [opened.id]

    async def test_may_not_ask_for_another(self, city: City, lists: Lists) -> None:
        driver, other = await city.driver(), await city.driver()
        with refused("PERMISSION_DENIED"):
            await lists.of(driver, user_id=other.id)
        with refused("PERMISSION_DENIED"):
            await lists.stats(driver, str(ObjectId()))


class TestUnpaid:
    async def test_says_what_a_plate_owes_where_the_caller_may_see_it(
        self, city: City, lists: Lists, agent: Patrol, operator: Person, zone: ZoneOnMap, channel, clock
    ) -> None:
        plate, cases = city.plate(), ViolationTicketCaseServiceStub(channel)
        assert not (await lists.unpaid(operator, plate)).has_unpaid_tickets
        hours = (timestamp(clock() - timedelta(hours=hour)) for hour in (4, 3, 2))
        paid, dismissed, owed = [await city.fined(agent, plate, issued_at=each) for each in hours]
        await city.pay(agent, paid, PaymentMethod.PAYMENT_METHOD_CASH)
        await cases.DismissViolationTicket(
            case_pb.DismissViolationTicketRequest(violation_ticket_id=dismissed.id),
            metadata=(await city.operator(Role.ADMIN)).metadata,
        )
        elsewhere = await city.fined(await city.agent(await city.zone()), plate)

        found = await lists.unpaid(operator, plate.lower())
        assert ([ticket.id for ticket in found.violation_tickets], found.total_size) == ([owed.id], 1)
        everywhere = await lists.unpaid(await city.operator(Role.ADMIN), plate)
        assert [ticket.id for ticket in everywhere.violation_tickets] == [elsewhere.id, owed.id]
        assert not (await lists.unpaid(await city.driver(plate), plate)).has_unpaid_tickets


async def test_the_job_notes_what_is_overdue(city: City, agent: Patrol, application, database, clock) -> None:
    now = clock()
    late = {"issued_at": timestamp(now - timedelta(hours=2)), "due_date": timestamp(now - timedelta(hours=1))}
    soon, ticket = await city.fined(agent, due_date=timestamp(now + timedelta(hours=1))), await city.fined(agent)
    already = await city.fined(agent, **late)
    (job,) = (job for job in application.parts.jobs if job.name == "note-overdue-tickets")

    clock.move(hours=2)
    for _ in range(2):
        await job.run()

    stored = {each["_id"]: each["status"] async for each in database["tickets"].find({"agentId": ObjectId(agent.id)})}
    assert stored == {
        ObjectId(soon.id): "overdue",
        ObjectId(ticket.id): "pending",
        ObjectId(already.id): "overdue",
    }


async def test_figures_of_a_driver(city: City, lists: Lists, agent: Patrol, operator: Person, channel, clock) -> None:
    driver = await city.driver(millimes=100_000)
    now, cases = clock(), ViolationTicketCaseServiceStub(channel)
    late = {"issued_at": timestamp(now - timedelta(hours=2)), "due_date": timestamp(now - timedelta(hours=1))}
    tickets = []
    for fields in ({}, late, {"reason": S.REASON_POUND}, {}, {}):
        ticket, token = await city.fined_with_qr(agent, **fields)
        await city.open(driver, token)
        tickets.append(ticket)
    await city.pay(driver, tickets[2], PaymentMethod.PAYMENT_METHOD_WALLET)
    appeal = case_pb.AppealViolationTicketRequest(violation_ticket_id=tickets[3].id, appeal_reason="Non")
    await cases.AppealViolationTicket(appeal, metadata=driver.metadata)
    dismissal = case_pb.DismissViolationTicketRequest(violation_ticket_id=tickets[4].id)
    await cases.DismissViolationTicket(dismissal, metadata=(await city.operator(Role.ADMIN)).metadata)

    assert await lists.stats(driver, driver.id) == pb.GetViolationTicketStatsResponse(
        total_tickets=5, pending=1, paid=1, appealed=1, overdue=1, dismissed=1, total_fines=250, unpaid_fines=100
    )
    # None of them was for a session of the driver's: to staff they are nobody's.
    assert await lists.stats(operator, driver.id) == pb.GetViolationTicketStatsResponse()
    await city.fined_parked(agent, driver)
    assert await lists.stats(operator, driver.id) == pb.GetViolationTicketStatsResponse(
        total_tickets=1, pending=1, total_fines=50, unpaid_fines=50
    )
