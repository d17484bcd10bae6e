"""Drivers with points, and what they pay."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from server.points.document import TERMS, THE_TERMS, terms_change
from server.points.model import Terms
from tests.carpark.garage import Garage
from tests.enforcement.city import City
from tests.money import Money
from tests.payments.street import Street
from tests.points.purse import Purse


@pytest.fixture(scope="session")
def purse(application, channel) -> Purse:
    return Purse(application, channel)


@pytest.fixture(scope="session")
def city(application, channel, people, money: Money) -> City:
    return City(application, channel, people, money)


@pytest.fixture
def garage(application, channel, yard):
    """`await garage([STANDARD] * 10)`: a car park with a level for each list of spaces."""

    async def opened(*levels, **car_park) -> Garage:
        return await Garage(application, channel, yard).open(*levels, **car_park)

    return opened


@pytest.fixture
async def street(money: Money, channel) -> Street:
    street = Street(money, channel)
    await street.open()
    return street


@pytest.fixture(autouse=True)
async def terms(database) -> AsyncIterator[None]:
    """No hours are off-peak, so that it does not matter when a test runs; what a test sets is gone after it."""
    terms = replace(Terms(), off_peak_until=Terms().off_peak_from, updated_at=datetime.now(UTC))
    await database[TERMS].replace_one({"_id": THE_TERMS}, dict(terms_change(terms, None).document), upsert=True)
    yield
    await database[TERMS].delete_one({"_id": THE_TERMS})
