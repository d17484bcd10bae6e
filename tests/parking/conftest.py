"""Zones, plates and money for the tests of parking."""

import secrets
from collections.abc import Awaitable, Callable

import grpc.aio
import pytest
from bson import ObjectId

from parkup.parking.v1 import session_pb2
from parkup.parking.v1 import session_service_pb2 as pb
from parkup.parking.v1.meter_service_pb2_grpc import MeterServiceStub
from parkup.parking.v1.parking_ticket_service_pb2_grpc import ParkingTicketServiceStub
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from parkup.parking.v1.street_pb2 import Street
from parkup.parking.v1.street_service_pb2 import ListStreetsRequest
from parkup.parking.v1.street_service_pb2_grpc import StreetServiceStub
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from server import app
from server.ledger.books import Book
from server.ledger.model import adjustment
from server.parking.tariff import Tariff
from server.parking.zones.model import Place, Zone
from server.parking.zones.service import NewZone
from tests.enforcement.city import City, Patrol
from tests.money import Money
from tests.parking.streets import new_street
from tests.people import People, Person

MakeZone = Callable[..., Awaitable[Zone]]
Fund = Callable[[str, int], Awaitable[None]]


def plate() -> str:
    """A Tunisian plate that nobody has."""
    return f"{100 + secrets.randbelow(900)} TUN {secrets.randbelow(1_000_000):06}"


@pytest.fixture(scope="session")
def zones(channel: grpc.aio.Channel) -> ZoneServiceStub:
    return ZoneServiceStub(channel)


@pytest.fixture(scope="session")
def streets(channel: grpc.aio.Channel) -> StreetServiceStub:
    return StreetServiceStub(channel)


@pytest.fixture(scope="session")
def meters(channel: grpc.aio.Channel) -> MeterServiceStub:
    return MeterServiceStub(channel)


@pytest.fixture(scope="session")
def sessions(channel: grpc.aio.Channel) -> SessionServiceStub:
    return SessionServiceStub(channel)


@pytest.fixture(scope="session")
def tickets(channel: grpc.aio.Channel) -> ParkingTicketServiceStub:
    return ParkingTicketServiceStub(channel)


@pytest.fixture(scope="session")
def make_zone(application: app.Application) -> MakeZone:
    """A new zone, 1.5 TND an hour, 10 TND a day, 480 minutes at most unless said otherwise."""

    async def make(tariff: Tariff = Tariff(1_500, 10_000, 480), **changes) -> Zone:  # noqa: B008  # frozen
        fields = {
            "code": f"T-{secrets.token_hex(6)}",
            "name": "Sidi Bou Said Centre",
            "description": None,
            "address": None,
            "is_active": True,
            "centre": Place(10.3489, 36.8689),
            "boundary": (),
            "car_sabot_fine": 50_000,
            "pound_fine": 100_000,
        }
        return await application.domains.zones.create(NewZone(tariff=tariff, **(fields | changes)))

    return make


@pytest.fixture(scope="session")
def fund(application: app.Application) -> Fund:
    """Puts millimes into a driver's wallet."""

    async def credit(user_id: str, millimes: int) -> None:
        await application.kernel.engine.run(Book(adjustment(user_id, millimes, f"test:{ObjectId()}")))

    return credit


@pytest.fixture(scope="session")
def balance(application: app.Application) -> Callable[[str], Awaitable[int]]:
    return application.domains.money.ledger.balance


@pytest.fixture
def make_street(streets: StreetServiceStub, zone: Zone, admin: Person) -> Callable[..., Awaitable[Street]]:
    """A new street, of `zone` unless said otherwise."""

    async def make(**fields) -> Street:
        where = fields.pop("zone", zone)
        return (await streets.CreateStreet(new_street(where, **fields), metadata=admin.metadata)).street

    return make


@pytest.fixture
def streets_of(streets: StreetServiceStub) -> Callable[..., Awaitable[list[str]]]:
    """The names of a zone's streets."""

    async def names(zone: Zone, **fields) -> list[str]:
        answer = await streets.ListStreets(ListStreetsRequest(zone_id=zone.id, with_total_size=True, **fields))
        assert answer.total_size >= len(answer.streets)
        return [street.name for street in answer.streets]

    return names


@pytest.fixture
async def driver(people: People) -> Person:
    return await people.driver()


@pytest.fixture
async def other_driver(people: People) -> Person:
    return await people.driver()


@pytest.fixture
async def zone(make_zone: MakeZone) -> Zone:
    return await make_zone()


@pytest.fixture
async def operator(people: People, zone: Zone) -> Person:
    """Works in `zone`."""
    return await people.operator(zone_ids=(zone.id,))


@pytest.fixture
async def admin(people: People) -> Person:
    return await people.admin()


@pytest.fixture(scope="session")
def patrol(
    application: app.Application, channel: grpc.aio.Channel, people: People, money: Money
) -> Callable[..., Awaitable[Patrol]]:
    """Makes an agent who patrols the zones given."""
    return City(application, channel, people, money).agent


@pytest.fixture
async def agent(patrol: Callable[..., Awaitable[Patrol]], zone: Zone) -> Patrol:
    """Patrols `zone`."""
    return await patrol(zone)


@pytest.fixture
def start(sessions, zone, driver):
    """Starts a session of `driver` in `zone`, 120 minutes unless said otherwise."""

    async def begin(person=driver, **fields) -> session_pb2.Session:
        fields = {"zone_id": zone.id, "license_plate": plate(), "duration_minutes": 120} | fields
        return (await sessions.StartSession(pb.StartSessionRequest(**fields), metadata=person.metadata)).session

    return begin


@pytest.fixture
def get(sessions):
    async def read(session_id, person) -> session_pb2.Session:
        return (
            await sessions.GetSession(pb.GetSessionRequest(session_id=session_id), metadata=person.metadata)
        ).session

    return read


@pytest.fixture
def end(sessions, driver):
    async def stop(session_id, person=driver) -> session_pb2.Session:
        return (
            await sessions.EndSession(pb.EndSessionRequest(session_id=session_id), metadata=person.metadata)
        ).session

    return stop
