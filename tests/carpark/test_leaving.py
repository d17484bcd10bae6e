"""Driving out of a car park, and being moved in it."""

import asyncio

from bson import ObjectId

from parkup.carpark.v1 import car_park_session_service_pb2 as pb
from parkup.carpark.v1.car_park_session_pb2 import CarParkSession
from tests.carpark.garage import CASH, STANDARD
from tests.errors import reason_of, refused

HOUR = 5.0
"""TND, where no rate is in force."""


class TestExitCarPark:
    async def test_who_owes_stays_and_is_told_how_much(self, garage, clock) -> None:
        park = await garage([STANDARD])
        session = (await park.enter()).session
        clock.move(minutes=61)

        left = await park.leave(session.ticket_number)

        assert (left.can_exit, left.payment_due) == (False, 2 * HOUR)
        assert left.session.status == CarParkSession.STATUS_ACTIVE
        assert await park.statuses() == {"A-1": "occupied"}

    async def test_who_has_paid_leaves_and_the_space_is_free(self, garage, clock) -> None:
        park = await garage([STANDARD])
        session = (await park.enter()).session
        clock.move(minutes=61)
        await park.pay(session, park.operator, CASH, amount=10)
        clock.move(minutes=14)

        left = await park.leave(session.ticket_number.lower())

        assert (left.can_exit, left.payment_due) == (True, 0)
        assert left.session.status == CarParkSession.STATUS_COMPLETED
        assert (left.session.exit_gate, left.session.duration_minutes) == ("Exit A", 75)
        assert await park.statuses() == {"A-1": "available"}
        fee = await park.fee(session)
        assert (fee.total, fee.duration_minutes, fee.amount_due) == (10, 61, 0)

    async def test_after_the_time_to_leave_the_rest_is_due(self, garage, clock) -> None:
        park = await garage([STANDARD], exit_window_minutes=10)
        session = (await park.enter()).session
        clock.move(minutes=55)
        await park.pay(session, park.operator)
        clock.move(minutes=9)
        assert (await park.at_the_exit(session.ticket_number)).time_remaining_minutes == 1
        clock.move(minutes=1)

        left = await park.leave(session.ticket_number)

        assert (left.can_exit, left.payment_due) == (False, HOUR)
        paid = await park.pay(session, park.operator, amount=HOUR)
        assert paid.amount == HOUR
        assert (await park.leave(session.ticket_number)).can_exit

    async def test_by_its_plate_as_well(self, garage) -> None:
        park = await garage([STANDARD])
        session = (await park.enter("TU 77")).session

        with refused("CAR_PARK_SESSION_NOT_FOUND"):
            await park.leave(license_plate=park.plate(), car_park=park.code)
        left = await park.leave(license_plate="tu77", car_park=park.code)

        assert (left.session.id, left.can_exit) == (session.id, True)

    async def test_a_vehicle_that_has_left_may_come_again(self, garage) -> None:
        park = await garage([STANDARD])
        plate = park.plate()
        first = await park.enter(plate)
        await park.leave(first.ticket_number)

        again = await park.enter(plate)

        assert again.ticket_number != first.ticket_number
        with refused("CAR_PARK_SESSION_COMPLETED"):
            await park.leave(first.ticket_number)

    async def test_repeated_with_its_key_it_gives_the_first_answer(self, garage) -> None:
        park = await garage([STANDARD])
        entered = await park.enter()

        first = await park.leave(entered.ticket_number, key="out")

        assert await park.leave(entered.ticket_number, key="out") == first

    async def test_refuses_what_is_wrong(self, garage, people) -> None:
        park, elsewhere = await garage([STANDARD]), await garage([STANDARD])
        entered = await park.enter()

        for fields, by, reason in (
            ({"ticket": "TKT-NONE"}, park.operator, "CAR_PARK_SESSION_NOT_FOUND"),
            ({}, park.operator, "INVALID_ARGUMENT"),
            ({"license_plate": "--"}, park.operator, "INVALID_LICENSE_PLATE"),
            ({"license_plate": "X", "car_park": "NOWHERE"}, park.operator, "CAR_PARK_NOT_FOUND"),
            ({"ticket": entered.ticket_number}, elsewhere.operator, "CAR_PARK_NOT_ASSIGNED"),
            ({"ticket": entered.ticket_number}, await people.driver(), "PERMISSION_DENIED"),
        ):
            with refused(reason):
                await park.leave(**fields, by=by)

    async def test_who_leaves_and_comes_at_the_same_time_share_no_space(self, garage) -> None:
        park = await garage([STANDARD] * 5)
        inside = await park.enter_many(5)

        await asyncio.gather(*(park.leave(each.ticket_number) for each in inside), park.enter_many(5))

        stand = [each async for each in park.inside()]
        spaces = [each["spaceId"] for each in stand if "spaceId" in each]
        assert len(stand) == 5
        assert len(spaces) == len(set(spaces)) == [*(await park.statuses()).values()].count("occupied")


class TestAssignCarParkSpace:
    async def assign(self, park, session, space_id=None, by=None) -> pb.AssignCarParkSpaceResponse:
        request = pb.AssignCarParkSpaceRequest(session_id=session.id, space_id=space_id)
        return await park.gates.AssignCarParkSpace(request, metadata=(by or park.operator).metadata)

    async def test_moves_a_vehicle_in_one_step(self, garage) -> None:
        park = await garage([STANDARD] * 3)
        session = (await park.enter()).session
        third = await park.space("A-3")

        moved = await self.assign(park, session, third["_id"])

        assert (moved.session.space_id, moved.space_assigned.space_number) == (third["_id"], "A-3")
        assert await park.statuses() == {"A-1": "available", "A-2": "available", "A-3": "occupied"}
        assert await self.assign(park, session, third["_id"]) == moved

    async def test_gives_who_has_none_the_best_one(self, garage) -> None:
        park = await garage([STANDARD] * 2)
        await park.close_space("A-1")
        await park.close_space("A-2")
        session = (await park.enter()).session
        with refused("CAR_PARK_FULL"):
            await self.assign(park, session)
        await park.open_space("A-2")

        assert (await self.assign(park, session)).space_assigned.space_number == "A-2"

    async def test_refuses_what_is_taken_closed_or_not_there(self, garage, people) -> None:
        park, elsewhere = await garage([STANDARD] * 3), await garage([STANDARD])
        session, other = [each.session for each in await park.enter_many(2)]
        await park.close_space("A-3")

        for space_id, by, reason in (
            (other.space_id, None, "CAR_PARK_SPACE_TAKEN"),
            ((await park.space("A-3"))["_id"], None, "CAR_PARK_SPACE_TAKEN"),
            ((await elsewhere.space("A-1"))["_id"], None, "SPACE_NOT_FOUND"),
            (other.space_id, elsewhere.operator, "CAR_PARK_NOT_ASSIGNED"),
            (other.space_id, await people.driver(), "PERMISSION_DENIED"),
        ):
            with refused(reason):
                await self.assign(park, session, space_id, by)
        with refused("CAR_PARK_SESSION_NOT_FOUND"):
            await self.assign(park, CarParkSession(id=2**31 - 1))
        await park.leave(session.ticket_number)
        with refused("CAR_PARK_SESSION_COMPLETED"):
            await self.assign(park, session)

    async def test_of_many_who_want_one_space_one_has_it(self, garage) -> None:
        park = await garage([STANDARD] * 6)
        sessions = [each.session for each in await park.enter_many(5)]
        last = (await park.space("A-6"))["_id"]

        done = await asyncio.gather(*(self.assign(park, each, last) for each in sessions), return_exceptions=True)

        refusals = [each for each in done if isinstance(each, Exception)]
        assert {reason_of(each) for each in refusals} == {"CAR_PARK_SPACE_TAKEN"}
        assert len(refusals) == 4
        assert [*(await park.statuses()).values()].count("occupied") == 5


class TestCompleteCarParkSession:
    async def complete(self, park, session, by=None, reason="Barrier was broken") -> CarParkSession:
        request = pb.CompleteCarParkSessionRequest(session_id=session.id, reason=reason)
        return (await park.gates.CompleteCarParkSession(request, metadata=(by or park.operator).metadata)).session

    async def test_ends_a_stay_whatever_is_due_and_is_on_record(self, garage, clock, database) -> None:
        park = await garage([STANDARD])
        session = (await park.enter()).session
        clock.move(hours=3)

        ended = await self.complete(park, session)

        assert (ended.status, ended.completion_reason) == (CarParkSession.STATUS_COMPLETED, "Barrier was broken")
        assert await park.statuses() == {"A-1": "available"}
        line = await database["auditLog"].find_one({"subjectId": str(session.id), "changes.field": "completionReason"})
        assert line
        assert line["actorId"] == ObjectId(park.operator.id)

    async def test_refuses_what_is_wrong(self, garage, people) -> None:
        park, elsewhere = await garage([STANDARD]), await garage([STANDARD])
        session = (await park.enter()).session

        with refused("INVALID_ARGUMENT"):
            await self.complete(park, session, reason="")
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await self.complete(park, session, by=elsewhere.operator)
        with refused("PERMISSION_DENIED"):
            await self.complete(park, session, by=await people.driver())
        with refused("CAR_PARK_SESSION_NOT_FOUND"):
            await self.complete(park, CarParkSession(id=2**31 - 1))
        await self.complete(park, session)
        with refused("CAR_PARK_SESSION_COMPLETED"):
            await self.complete(park, session)


class TestValidateCarParkExit:
    async def test_says_whether_the_barrier_would_open(self, garage, clock) -> None:
        park = await garage([STANDARD])
        session = (await park.enter()).session
        clock.move(minutes=30)

        owes = await park.at_the_exit(session.ticket_number)
        assert (owes.is_paid, owes.can_exit, owes.amount_due, owes.time_remaining_minutes) == (False, False, HOUR, 0)
        await park.pay(session, park.operator)
        paid = await park.at_the_exit(session.ticket_number)
        assert (paid.is_paid, paid.can_exit, paid.amount_due, paid.time_remaining_minutes) == (True, True, 0, 15)
        await park.leave(session.ticket_number)
        gone = await park.at_the_exit(session.ticket_number)
        assert (gone.is_paid, gone.can_exit) == (True, False)

    async def test_refuses_a_ticket_that_is_none(self, garage) -> None:
        park = await garage([STANDARD])

        with refused("CAR_PARK_SESSION_NOT_FOUND"):
            await park.at_the_exit("TKT-AAAAAAAAAAAA")

    async def test_nobody_guesses_tickets(self, garage, another_server, clock) -> None:
        park = await garage([STANDARD])
        clock.move(days=2)  # away from what other tests have asked
        async with another_server(ticket_scans_per_address=2) as channel:
            there = park.at(channel)
            for _ in range(2):
                with refused("CAR_PARK_SESSION_NOT_FOUND"):
                    await there.at_the_exit("TKT-AAAAAAAAAAAA")
            with refused("RATE_LIMITED"):
                await there.at_the_exit("TKT-AAAAAAAAAAAA")
