import grpc.aio
import pytest

from server.app import Application
from tests.enforcement.city import City
from tests.money import Money
from tests.people import People


@pytest.fixture(scope="session")
def city(application: Application, channel: grpc.aio.Channel, people: People, money: Money) -> City:
    return City(application, channel, people, money)
