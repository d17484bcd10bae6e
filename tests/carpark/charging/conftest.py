"""A car park with a charging station, and a driver with an electric vehicle."""

import pytest

from parkup.carpark.v1.charging_pb2 import ChargingStation
from tests.carpark.booking import Booking
from tests.carpark.garage import EV, STANDARD


@pytest.fixture(autouse=True)
def _held(clock) -> None:
    clock.hold()  # two watt-hours a second


@pytest.fixture
async def booking(garage, channel, application) -> Booking:
    return Booking(await garage([EV, EV, STANDARD]), channel, application)


@pytest.fixture
async def admin(people):
    return await people.admin()


@pytest.fixture
async def driver(money):
    return await money.driver(millimes=20_000)


@pytest.fixture
async def vehicle(booking, driver) -> int:
    return await booking.vehicle(driver, is_ev=True)


@pytest.fixture
async def station(booking, admin) -> ChargingStation:
    return await booking.station(admin, "A-1")
