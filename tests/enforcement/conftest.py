import grpc.aio
import pytest

from server.app import Application
from tests.auth.conftest import another_server
from tests.enforcement.city import City, Patrol, ZoneOnMap
from tests.money import Money
from tests.people import People

__all__ = ["another_server"]


@pytest.fixture(scope="session")
def city(application: Application, channel: grpc.aio.Channel, people: People, money: Money) -> City:
    return City(application, channel, people, money)


@pytest.fixture
async def zone(city: City) -> ZoneOnMap:
    return await city.zone()


@pytest.fixture
async def agent(city: City, zone: ZoneOnMap) -> Patrol:
    """An agent who patrols that one zone."""
    return await city.agent(zone)
