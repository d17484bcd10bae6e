"""Everybody can put a plate on their list that they read off a car: it names the car of another driver for nothing."""

import pytest

from parkup.carpark.v1.charging_pb2 import ChargingSession, ChargingStation
from tests.carpark.booking import Booking
from tests.carpark.garage import EV
from tests.errors import refused

ACTIVE, COMPLETED = ChargingSession.STATUS_ACTIVE, ChargingSession.STATUS_COMPLETED


@pytest.fixture
async def booking(garage, channel, application) -> Booking:
    return Booking(await garage([EV, EV]), channel, application)


@pytest.fixture
async def driver(money):
    return await money.driver(millimes=20_000)


@pytest.fixture
async def station(booking, people) -> ChargingStation:
    return await booking.station(await people.admin(), "A-1")


async def test_charging_goes_not_on_the_bill_of_another_driver(booking, station, driver, money) -> None:
    plate, thief = booking.garage.plate(), await money.driver(millimes=20_000)
    vehicle = await booking.vehicle(driver, is_ev=True, plate=plate)
    stay = (await booking.garage.enter(plate)).session
    await booking.list_plate(thief, plate)

    for fields in ({"session_id": stay.id}, {}):
        with refused("VEHICLE_NOT_FOUND"):
            await booking.plug(thief, station, vehicle, **fields)

    assert (await booking.plug(driver, station, vehicle, session_id=stay.id)).status == ACTIVE


async def test_nor_on_a_bill_that_is_nobodys(booking, station, driver) -> None:
    plate = booking.garage.plate()
    stay = (await booking.garage.enter(plate)).session
    vehicle = await booking.vehicle(driver, is_ev=True, plate=plate)

    with refused("PARKING_SESSION_NOT_LINKABLE"):
        await booking.plug(driver, station, vehicle, session_id=stay.id)

    # Staff see whose car stands there.
    session = await booking.plug(booking.garage.operator, station, vehicle, session_id=stay.id)
    assert (await booking.unplug(booking.garage.operator, session)).session.status == COMPLETED


async def test_nobody_learns_by_a_reservation_when_another_drivers_vehicle_comes(booking, driver, people) -> None:
    plate, spy = booking.garage.plate(), await people.driver()
    vehicle = await booking.vehicle(driver, plate=plate, is_ev=True)
    own = await booking.vehicle(spy, is_ev=True)
    await booking.list_plate(spy, plate)
    with refused("VEHICLE_NOT_FOUND"):
        await booking.reserve(spy, vehicle, booking.ahead())
    reservation = await booking.reserve(spy, own, booking.ahead())
    with refused("VEHICLE_NOT_FOUND"):
        await booking.change(spy, reservation, vehicle_id=vehicle)
