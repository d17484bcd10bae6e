"""What tests of car parks share."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import pytest
from bson import ObjectId

from server.carpark.fees.model import Rate, RateType
from server.carpark.rates.model import CarParkRate
from server.carpark.rates.repository import RateRepository
from server.carpark.spaces.model import SpaceType
from tests.carpark.garage import Garage
from tests.carpark.prices import Prices
from tests.carpark.yard import Yard
from tests.people import Person


@pytest.fixture(scope="session")
def yard(application, channel, people) -> Yard:
    """Car parks, and who works there."""
    return Yard(application, channel, people)


@pytest.fixture
def garage(application, channel, yard) -> Callable[..., Awaitable[Garage]]:
    """`await garage([STANDARD] * 10)`: a car park with a level for each list of spaces."""

    async def opened(*levels: Sequence[SpaceType], **car_park: Any) -> Garage:
        return await Garage(application, channel, yard).open(*levels, **car_park)

    return opened


@pytest.fixture
def later(clock, people) -> Callable[..., Awaitable[Person]]:
    """`driver = await later(driver, minutes=90)`: time passes, and who was signed in signs in again."""

    async def moved(driver: Person, **time: float) -> Person:
        clock.move(**time)
        return await people.driver(driver.address)

    return moved


@pytest.fixture
async def prices(channel, yard, people) -> Prices:
    """Prices of a car park of its own."""
    return Prices(channel, yard, (await yard.car_park()).code, await people.admin())


@pytest.fixture
def add_rate(application):
    """`await add_rate(park, 5_130, grace_minutes=15)`: what an hour costs from now on, in millimes."""
    rates = RateRepository(application.kernel.database)
    numbers, clock = application.domains.car_parks.numbers, application.kernel.clock

    async def added(park: Garage, amount: int, **more: Any) -> None:
        number, now = await numbers.next("carParkRates"), clock()
        price = Rate(number, "Standard", RateType.HOURLY, amount, now, **more)
        await rates.insert(CarParkRate(number, park.code, price, now, None, is_active=True))

    return added


@pytest.fixture
def confirmed_intent(money, sandbox):
    """`await confirmed_intent(driver, 5_000)`: the id of a charge that the driver's app had confirmed."""

    async def confirmed(driver: Person, millimes: int) -> str:
        await money.add_card(driver)
        customers = money.application.kernel.database["stripeCustomers"]
        customer = await customers.find_one({"_id": ObjectId(driver.id)})
        methods = await sandbox.v1.payment_methods.list_async({"customer": customer["customerId"], "type": "card"})
        intent = await sandbox.v1.payment_intents.create_async(
            {
                "amount": millimes,
                "currency": "tnd",
                "customer": customer["customerId"],
                "payment_method": methods.data[0].id,
                "confirm": True,
            }
        )
        return intent.id

    return confirmed
