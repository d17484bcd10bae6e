"""Spaces that staff give to vehicles are nobody's to reserve, and spaces that somebody reserved are given to nobody."""

import asyncio
from dataclasses import replace

import pytest
import pytest_asyncio

from parkup.carpark.v1 import car_park_zone_service_pb2 as zone_pb
from parkup.carpark.v1 import space_allocation_service_pb2 as pb
from parkup.carpark.v1 import space_service_pb2 as space_pb
from parkup.carpark.v1.car_park_zone_service_pb2_grpc import CarParkZoneServiceStub
from parkup.carpark.v1.recommendation_pb2 import SpaceAllocation
from parkup.carpark.v1.space_allocation_service_pb2_grpc import SpaceAllocationServiceStub
from parkup.carpark.v1.space_service_pb2_grpc import SpaceServiceStub
from server.auth.drivers.model import Vehicle
from server.carpark.reservations.errors import SpaceNotReservable, ZoneFullyReserved
from server.carpark.reservations.operations import Reserve
from server.carpark.reservations.repository import ReservationRepository
from server.values.plate import parse_plate
from tests.carpark.booking import HOUR, Booking
from tests.carpark.garage import STANDARD
from tests.errors import reason_of, refused


class Desk:
    """Gives spaces of a car park to the vehicle of a driver."""

    def __init__(self, channel, park, driver, plate: str) -> None:
        self._stub = SpaceAllocationServiceStub(channel)
        self._park, self._driver, self._plate = park, driver, plate

    async def give(self, number: str, **fields) -> SpaceAllocation:
        request = pb.AllocateSpaceRequest(
            space_id=(await self._park.space(number))["_id"],
            user_id=self._driver.id,
            license_plate=self._plate,
            reason="Doctor on call",
            **fields,
        )
        return (await self._stub.AllocateSpace(request, metadata=self._park.operator.metadata)).allocation

    async def end(self, given: SpaceAllocation) -> None:
        request = pb.EndSpaceAllocationRequest(allocation_id=given.id)
        await self._stub.EndSpaceAllocation(request, metadata=self._park.operator.metadata)


@pytest_asyncio.fixture
async def two(garage):
    """A car park of two spaces."""
    return await garage([STANDARD] * 2)


@pytest.fixture
def booking(two, channel, application) -> Booking:
    return Booking(two, channel, application)


@pytest_asyncio.fixture
async def vehicle(booking, driver) -> int:
    return await booking.vehicle(driver)


@pytest.fixture
def desk_at(two, driver, application):
    async def at(channel) -> Desk:
        plate = two.plate()
        await application.domains.auth.drivers.add_vehicle(driver.id, Vehicle(parse_plate(plate)))
        return Desk(channel, two, driver, plate)

    return at


@pytest_asyncio.fixture
async def desk(desk_at, channel) -> Desk:
    return await desk_at(channel)


@pytest.fixture
def planned(booking, channel, driver):
    async def of(start) -> tuple[int, int]:
        """How many spaces can be taken in a period of the zone, and how many are promised."""
        request = zone_pb.GetCarParkZoneAvailabilityRequest(
            zone_id=booking.zone, start_time=start, end_time=start + HOUR
        )
        zones = CarParkZoneServiceStub(channel)
        found = (await zones.GetCarParkZoneAvailability(request, metadata=driver.metadata)).availability
        return found.available, found.reserved

    return of


async def test_what_is_reserved_is_not_given(booking, desk, driver, vehicle) -> None:
    start = booking.ahead()
    reserved = await booking.reserve(driver, vehicle, start, space_id=await booking.space_id("A-1"))
    for until in ({}, {"end_time": start + HOUR}, {"end_time": start}):
        # The space is kept for a while before the reservation begins.
        with refused("SPACE_IN_USE"):
            await desk.give("A-1", **until)
    short = await desk.give("A-1", end_time=start - 12 * HOUR)
    await desk.end(short)
    await booking.cancel(driver, reserved)
    assert (await desk.give("A-1")).space_number == "A-1"


async def test_what_is_given_is_not_reserved(booking, desk, driver, vehicle, channel, two, planned) -> None:
    start = booking.ahead()
    given = await desk.give("A-1", end_time=start + 3 * HOUR)
    with refused("SPACE_NOT_RESERVABLE"):
        await booking.reserve(driver, vehicle, start, space_id=given.space_id)
    # It is none of those that anybody may come to in this zone, as long as it is given.
    found = await booking.openings(driver, start)
    assert (found.total_spaces, found.available_spaces) == (1, 1)
    assert [each.space_number for each in found.spaces] == ["A-2"]
    assert await planned(start) == (1, 1)
    period = space_pb.ListAvailableSpacesRequest(car_park=two.code, start_time=start, end_time=start + HOUR)
    listed = await SpaceServiceStub(channel).ListAvailableSpaces(period, metadata=driver.metadata)
    assert [each.space_number for each in listed.spaces] == ["A-2"]
    assert (await booking.reserve(driver, vehicle, start)).zone_id == booking.zone
    with refused("ZONE_FULLY_RESERVED"):
        await booking.reserve(driver, vehicle, start)
    later = await booking.reserve(driver, vehicle, start + 6 * HOUR, space_id=given.space_id)
    with refused("SPACE_NOT_RESERVABLE"):
        await booking.change(driver, later, start_time=start, end_time=start + HOUR)
    await desk.end(given)
    assert (await booking.reserve(driver, vehicle, start)).zone_id == booking.zone


async def test_a_space_that_is_given_before_the_reservation_is_written(
    booking, desk, driver, vehicle, application, database
) -> None:
    """The operation decides by what is stored: whoever looked before sees a free space, and comes second."""
    reserved = await booking.reserve(driver, vehicle, booking.ahead(), space_id=await booking.space_id("A-1"))
    looked_at = await ReservationRepository(database).find(reserved.id)
    await booking.cancel(driver, reserved)
    await desk.give("A-1")
    late = replace(looked_at, id=looked_at.id + 1_000_000_000, number=f"{looked_at.number}2")
    with pytest.raises(SpaceNotReservable):
        await application.kernel.engine.run(Reserve(late))


async def test_how_many_may_come_is_what_there_is_now_not_when_others_reserved(booking, desk, driver, vehicle) -> None:
    start, second = booking.ahead(), await booking.space_id("A-2")
    before = await booking.reserve(driver, vehicle, start)
    given = await desk.give("A-1", end_time=start + 3 * HOUR)
    # Who may come to any space has only this one by now, whatever there was when they reserved.
    with refused("ZONE_FULLY_RESERVED"):
        await booking.reserve(driver, vehicle, start, space_id=second)
    await booking.cancel(driver, before)
    meanwhile = await booking.reserve(driver, vehicle, start)
    await desk.end(given)
    reserved = await booking.reserve(driver, vehicle, start, space_id=second)
    assert (reserved.space_number, meanwhile.space_number) == ("A-2", "")
    with refused("ZONE_FULLY_RESERVED"):
        await booking.reserve(driver, vehicle, start)


async def test_a_space_of_the_zone_that_is_given_before_the_reservation_is_written(
    booking, desk, driver, vehicle, application, database
) -> None:
    reserved = await booking.reserve(driver, vehicle, booking.ahead())
    looked_at = await ReservationRepository(database).find(reserved.id)
    await desk.give("A-1")
    late = replace(looked_at, id=looked_at.id + 1_000_000_000, number=f"{looked_at.number}2")
    with pytest.raises(ZoneFullyReserved):
        await application.kernel.engine.run(Reserve(late))


async def test_of_many_at_once_over_two_servers_one_gets_the_space(
    booking, desk_at, driver, vehicle, channel, another_server, two, application
) -> None:
    start, space_id = booking.ahead(), await booking.space_id("A-1")
    async with another_server() as elsewhere:
        desks = [await desk_at(each) for each in (channel, elsewhere)]
        bookings = [booking, Booking(two, elsewhere, application)]
        tried = await asyncio.gather(
            *(
                each
                for desk, at in zip(desks * 6, bookings * 6, strict=True)
                for each in (desk.give("A-1"), at.reserve(driver, vehicle, start, space_id=space_id))
            ),
            return_exceptions=True,
        )
    refusals = {reason_of(each) for each in tried if isinstance(each, Exception)}
    [won] = [each for each in tried if not isinstance(each, Exception)]
    given = isinstance(won, SpaceAllocation)
    assert refusals == (
        {"SPACE_IN_USE", "SPACE_NOT_RESERVABLE"} if given else {"SPACE_IN_USE", "SPACE_ALREADY_RESERVED"}
    )


async def test_a_given_space_in_which_its_car_stands_is_counted_once(booking, desk, two, planned) -> None:
    given = await desk.give("A-1")
    await two.enter(given.license_plate)
    assert (await two.space("A-1"))["status"] == "occupied"
    assert await planned(booking.ahead(0)) == (1, 0)
    # By tomorrow the car may be gone, and the space is its own still.
    assert await planned(booking.ahead()) == (1, 1)
