"""Which space a driver is led to, what is held for them, and what staff give to whom."""

import asyncio
from collections import Counter

import pytest

from parkup.carpark.v1 import floor_map_service_pb2 as pb_maps
from parkup.carpark.v1 import recommendation_service_pb2 as pb
from parkup.carpark.v1 import space_allocation_service_pb2 as allocation_pb
from parkup.carpark.v1.floor_map_pb2 import FloorElement
from parkup.carpark.v1.recommendation_pb2 import RecommendedSpace
from parkup.carpark.v1.recommendation_service_pb2_grpc import RecommendationServiceStub
from parkup.carpark.v1.space_allocation_service_pb2_grpc import SpaceAllocationServiceStub
from parkup.carpark.v1.space_pb2 import CarParkSpace
from server.auth.drivers.model import Vehicle
from server.values.plate import parse_plate
from tests.carpark.garage import COMPACT, STANDARD
from tests.errors import reason_of, refused

NOWHERE = 2_000_000_000
Cause = RecommendedSpace.Cause


@pytest.fixture(scope="session")
def recommendations(channel) -> RecommendationServiceStub:
    return RecommendationServiceStub(channel)


@pytest.fixture(scope="session")
def allocations(channel) -> SpaceAllocationServiceStub:
    return SpaceAllocationServiceStub(channel)


@pytest.fixture
def recommend(recommendations, park):
    async def ask(who, **fields):
        request = pb.RecommendSpacesRequest(**({"car_park": park.code} | fields))
        return await recommendations.RecommendSpaces(request, metadata=who.metadata)

    return ask


@pytest.fixture
def own_vehicle(application, park):
    async def add(who) -> str:
        plate = park.plate()
        await application.domains.auth.drivers.add_vehicle(who.id, Vehicle(parse_plate(plate)))
        return plate

    return add


@pytest.fixture
def allocate(allocations):
    async def give(by, space, driver, plate, **fields):
        fields = {"reason": "Doctor on call"} | fields
        request = allocation_pb.AllocateSpaceRequest(
            space_id=space["_id"], user_id=driver.id, license_plate=plate, **fields
        )
        return (await allocations.AllocateSpace(request, metadata=by.metadata)).allocation

    return give


@pytest.fixture
def see_to(application):
    """What the job does."""
    jobs = {job.name: job for job in application.parts.jobs}

    async def run() -> None:
        await jobs["see-to-held-spaces"].run()

    return run


def numbers(answer) -> list[str]:
    return [each.space.space_number for each in answer.spaces]


class TestRecommending:
    async def test_the_nearest_comes_first_and_says_why(self, recommend, park, driver) -> None:
        answer = await recommend(driver, near=FloorElement.KIND_ENTRANCE)
        first = answer.spaces[0]
        assert first.space.space_number == "A-1"
        assert {Cause.KIND_SHORT_DRIVE, Cause.KIND_SHORT_WALK} <= {each.kind for each in first.causes}
        assert (first.driving_metres, first.space.status) == (15, CarParkSpace.STATUS_AVAILABLE)
        assert answer.route.instructions[-1].text.startswith("Vous êtes arrivé : place A-1")
        assert len(answer.spaces) == 5
        scores = [each.score for each in answer.spaces]
        assert scores == sorted(scores)
        assert not answer.HasField("hold")
        # Near the lift there is another one.
        assert numbers(await recommend(driver, near=FloorElement.KIND_LIFT, limit=1)) == ["A-7"]
        _, above = park.levels
        upstairs = {"level_id": above, "element_id": "lift-10-1"}
        near_the_lift = await recommend(driver, destination=upstairs, limit=50)
        walks = {each.space.space_number: each.walking_metres for each in near_the_lift.spaces}
        assert min(walks, key=walks.get).startswith("B-")

    async def test_an_edited_map_counts_at_once(self, recommend, maps, map_of, park, driver, admin) -> None:
        """What was reckoned for a map goes with it: costs of all spaces are kept between calls."""
        wanted = {"near": FloorElement.KIND_LIFT, "limit": 50}
        before = {each.space.space_number: each for each in (await recommend(driver, **wanted)).spaces}
        lower = await map_of(driver, park.levels[0])
        lane = next(each for each in lower.elements if each.from_id == "entrance-0-1")
        lane.length_metres = 105
        longer = pb_maps.SetFloorElementRequest(level_id=park.levels[0], element_id=lane.id, element=lane)
        await maps.SetFloorElement(longer, metadata=admin.metadata)
        after = {each.space.space_number: each for each in (await recommend(driver, **wanted)).spaces}
        assert after["B-4"].driving_metres == before["B-4"].driving_metres + 75
        assert after["B-4"].walking_metres == before["B-4"].walking_metres
        shut = pb_maps.SetFloorElementClosedRequest(
            level_id=park.levels[0], element_id="lift-10-2", is_closed=True, reason="Stuck"
        )
        await maps.SetFloorElementClosed(shut, metadata=admin.metadata)
        without = {each.space.space_number: each for each in (await recommend(driver, **wanted)).spaces}
        assert without["A-7"].walking_metres > after["A-7"].walking_metres

    async def test_types_that_are_asked_for_and_cars_that_need_none(self, recommend, driver) -> None:
        assert numbers(await recommend(driver, space_type=CarParkSpace.TYPE_EV, limit=1)) == ["B-9"]
        every = numbers(await recommend(driver, limit=50))
        assert "B-9" not in every
        assert len(every) == 19

    async def test_without_a_map_spaces_come_as_people_count(self, recommendations, garage, driver) -> None:
        park = await garage([STANDARD] * 3)
        request = pb.RecommendSpacesRequest(car_park=park.code)
        answer = await recommendations.RecommendSpaces(request, metadata=driver.metadata)
        assert numbers(answer) == ["A-1", "A-2", "A-3"]
        assert not answer.spaces[0].HasField("driving_metres")
        assert not answer.HasField("route")

    async def test_refusals(self, recommend, recommendations, park, garage, driver, own_vehicle, people) -> None:
        for fields, reason in (
            ({"car_park": "NOWHERE"}, "CAR_PARK_NOT_FOUND"),
            ({"license_plate": park.plate()}, "VEHICLE_NOT_FOUND"),
            ({"license_plate": await own_vehicle(await people.driver())}, "VEHICLE_NOT_FOUND"),
            ({"hold": True}, "INVALID_ARGUMENT"),
            ({"near": FloorElement.KIND_STAIRS}, "FLOOR_PLACE_NOT_FOUND"),
            ({"entrance": {"level_id": park.levels[0], "element_id": "x"}}, "FLOOR_PLACE_NOT_FOUND"),
            ({"car_park": (await garage([])).code}, "CAR_PARK_FULL"),
        ):
            with refused(reason):
                await recommend(driver, **fields)
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await recommend((await garage([])).operator)
        with refused("UNAUTHORIZED"):
            await recommendations.RecommendSpaces(pb.RecommendSpacesRequest(car_park=park.code))


class TestHolding:
    async def test_the_first_is_held_and_given_at_the_entry(
        self, recommend, recommendations, park, driver, own_vehicle, people
    ) -> None:
        plate = await own_vehicle(driver)
        held = (await recommend(driver, license_plate=plate, hold=True)).hold
        assert (held.space.status, held.license_plate) == (CarParkSpace.STATUS_RESERVED, plate)
        mine = await recommendations.GetMySpaceHold(pb.GetMySpaceHoldRequest(), metadata=driver.metadata)
        assert mine.hold == held
        other = await people.driver()
        assert held.space.space_number not in numbers(await recommend(other, limit=50))
        for _ in range(3):
            assert (await park.enter()).space_assigned.space_number != held.space.space_number
        entered = await park.enter(plate)
        assert entered.space_assigned.space_number == held.space.space_number
        with refused("SPACE_HOLD_NOT_FOUND"):
            await recommendations.GetMySpaceHold(pb.GetMySpaceHoldRequest(), metadata=driver.metadata)
        # Once the car is gone, the space is anybody's.
        assert (await park.space(held.space.space_number))["hold"] is None

    async def test_a_driver_has_one_at_a_time_and_gives_it_back(
        self, recommend, recommendations, park, driver, own_vehicle
    ) -> None:
        first, second = await own_vehicle(driver), await own_vehicle(driver)
        one = (await recommend(driver, license_plate=first, hold=True)).hold
        two = (await recommend(driver, license_plate=second, hold=True)).hold
        assert one.space.id != two.space.id
        assert Counter((await park.statuses()).values()) == {"available": 19, "reserved": 1}
        release = pb.ReleaseMySpaceHoldRequest()
        await recommendations.ReleaseMySpaceHold(release, metadata=driver.metadata)
        assert Counter((await park.statuses()).values()) == {"available": 20}
        with refused("SPACE_HOLD_NOT_FOUND"):
            await recommendations.ReleaseMySpaceHold(release, metadata=driver.metadata)

    async def test_who_asks_again_keeps_it_for_two_minutes_more(
        self, recommend, recommendations, park, driver, own_vehicle, clock
    ) -> None:
        plate = await own_vehicle(driver)
        first = await recommend(driver, license_plate=plate, hold=True)
        clock.move(minutes=1)
        again = await recommend(driver, license_plate=plate, hold=True)
        assert again.hold.space.id == again.spaces[0].space.id == first.hold.space.id
        assert again.hold.held_until.seconds >= first.hold.held_until.seconds + 60
        assert Counter((await park.statuses()).values()) == {"available": 19, "reserved": 1}
        # It is theirs, so it is shown to them; and nobody else's.
        assert (await recommend(driver, license_plate=plate)).spaces[0].space.id == first.hold.space.id

    async def test_after_two_minutes_it_is_over(
        self, recommend, recommendations, park, driver, own_vehicle, clock, see_to
    ) -> None:
        await recommend(driver, license_plate=await own_vehicle(driver), hold=True)
        await see_to()
        assert Counter((await park.statuses()).values())["reserved"] == 1
        clock.move(minutes=2, seconds=1)
        with refused("SPACE_HOLD_NOT_FOUND"):
            await recommendations.GetMySpaceHold(pb.GetMySpaceHoldRequest(), metadata=driver.metadata)
        await see_to()
        assert Counter((await park.statuses()).values())["reserved"] == 0

    async def test_fifty_at_once_never_get_the_same(self, recommendations, garage, read_grid) -> None:
        park = await garage([COMPACT] * 2 + [STANDARD] * 40)
        await read_grid(park.levels[0], "\n".join(["E" + "+" * 20 + "X", "." + "P" * 20, "." * 22, "+" * 21, "P" * 20]))

        async def ask() -> int:
            request = pb.RecommendSpacesRequest(
                car_park=park.code, license_plate=park.plate(), hold=True, limit=1, near=FloorElement.KIND_ENTRANCE
            )
            answer = await recommendations.RecommendSpaces(request, metadata=park.operator.metadata)
            assert answer.hold.space.id == answer.spaces[0].space.id
            return answer.hold.space.id

        done = await asyncio.gather(*(ask() for _ in range(50)), return_exceptions=True)
        held = [each for each in done if isinstance(each, int)]
        assert len(held) == len(set(held))
        assert {reason_of(each) for each in done if not isinstance(each, int)} <= {"CAR_PARK_FULL", "UNAVAILABLE"}
        reserved = Counter((await park.statuses()).values())["reserved"]
        assert reserved == len(held) > 10


class TestAllocating:
    async def test_only_its_vehicle_stands_there(
        self, allocations, allocate, recommend, park, driver, own_vehicle
    ) -> None:
        plate, space = await own_vehicle(driver), await park.space("A-1")
        given = await allocate(park.operator, space, driver, plate)
        assert (given.space_number, given.license_plate, given.reason) == ("A-1", plate, "Doctor on call")
        # The best of all is nobody else's: not by recommendation, not at the gate, not by staff.
        assert "A-1" not in numbers(await recommend(driver, limit=50))
        entered = await park.enter()
        assert entered.space_assigned.space_number == "A-2"
        first = (await recommend(driver, license_plate=plate)).spaces[0]
        assert (first.space.space_number, first.causes[0].kind) == ("A-1", Cause.KIND_ALLOCATED)
        own = await park.enter(plate)
        assert own.space_assigned.space_number == "A-1"
        await park.leave(own.session.ticket_number)
        # It goes on being theirs.
        assert (await park.space("A-1"))["status"] == "reserved"
        assert (await park.enter()).space_assigned.space_number == "A-3"
        request = allocation_pb.EndSpaceAllocationRequest(allocation_id=given.id)
        ended = await allocations.EndSpaceAllocation(request, metadata=park.operator.metadata)
        assert ended.allocation.HasField("ended_at")
        assert (await park.space("A-1"))["status"] == "available"
        with refused("SPACE_ALLOCATION_NOT_FOUND"):
            await allocations.EndSpaceAllocation(request, metadata=park.operator.metadata)

    async def test_it_ends_in_time(self, allocate, park, driver, own_vehicle, clock, application, see_to) -> None:
        until = application.kernel.clock().replace(microsecond=0)
        fields = {"end_time": {"seconds": int(until.timestamp()) + 60}}
        await allocate(park.operator, await park.space("A-1"), driver, await own_vehicle(driver), **fields)
        clock.move(seconds=62)
        await see_to()
        assert (await park.space("A-1"))["status"] == "available"

    async def test_who_gives_what_to_whom(
        self, allocations, allocate, park, garage, driver, own_vehicle, people, application
    ) -> None:
        plate, space = await own_vehicle(driver), await park.space("A-1")
        stranger, other = (await garage([])).operator, await people.driver()
        with refused("PERMISSION_DENIED"):
            await allocate(driver, space, driver, plate)
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await allocate(stranger, space, driver, plate)
        with refused("SPACE_NOT_FOUND"):
            await allocate(park.operator, {"_id": NOWHERE}, driver, plate)
        for who, what in ((other, plate), (driver, park.plate())):
            with refused("VEHICLE_NOT_FOUND"):
                await allocate(park.operator, space, who, what)
        with refused("INVALID_ARGUMENT"):
            await allocate(park.operator, space, driver, plate, end_time={"seconds": 1})
        given = await allocate(park.operator, space, driver, plate)
        with refused("SPACE_IN_USE"):
            await allocate(park.operator, space, driver, plate)
        request = allocation_pb.EndSpaceAllocationRequest(allocation_id=given.id)
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await allocations.EndSpaceAllocation(request, metadata=stranger.metadata)
        with refused("SPACE_ALLOCATION_NOT_FOUND"):
            request = allocation_pb.EndSpaceAllocationRequest(allocation_id=NOWHERE)
            await allocations.EndSpaceAllocation(request, metadata=park.operator.metadata)
        listed = allocation_pb.ListSpaceAllocationsRequest(car_park=park.code)
        for by in (driver, park.operator):
            [seen] = (await allocations.ListSpaceAllocations(listed, metadata=by.metadata)).allocations
            assert (seen.id, bool(seen.reason)) == (given.id, by is park.operator)
        assert not (await allocations.ListSpaceAllocations(listed, metadata=other.metadata)).allocations
        over = allocation_pb.ListSpaceAllocationsRequest(car_park=park.code, is_active=False)
        assert not (await allocations.ListSpaceAllocations(over, metadata=park.operator.metadata)).allocations
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await allocations.ListSpaceAllocations(listed, metadata=stranger.metadata)
        listed.car_park = "NOWHERE"
        with refused("CAR_PARK_NOT_FOUND"):
            await allocations.ListSpaceAllocations(listed, metadata=park.operator.metadata)
