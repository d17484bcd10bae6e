import grpc.aio
import pytest

from parkup.enforcement.v1.ticket_photo_service_pb2_grpc import TicketPhotoServiceStub
from server.app import Application
from server.integrations.objects import StoredObjects
from tests.enforcement.city import City, Patrol, ZoneOnMap
from tests.money import Money
from tests.people import People


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


@pytest.fixture(scope="session")
def photos(channel) -> TicketPhotoServiceStub:
    return TicketPhotoServiceStub(channel)


@pytest.fixture
def objects(settings) -> StoredObjects:
    """What the server has stored."""
    return StoredObjects(settings.objects_url)
