"""What exchanges find in their world: made when an exchange names it, new for each."""

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import grpc.aio

from parkup.common.v1.geo_point_pb2 import GeoPoint
from parkup.parking.v1.meter_service_pb2 import CreateMeterRequest
from parkup.parking.v1.meter_service_pb2_grpc import MeterServiceStub
from parkup.parking.v1.zone_service_pb2 import CreateZoneRequest
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from server.app import Application
from server.auth.operators.model import NewOperator
from server.values.caller import Role
from tests.enforcement.city import PASSWORD, City, Patrol, ZoneOnMap
from tests.identity_providers import IdentityProviders
from tests.money import DECLINED_WHEN_CHARGED, GOOD_CARD, Money
from tests.people import Metadata, Outbox, People, Person


@dataclass
class Surroundings:
    """What the makers work with: the server, and what stands around it."""

    application: Application
    channel: grpc.aio.Channel
    people: People
    money: Money
    outbox: Outbox
    identity_providers: IdentityProviders
    city: City
    clock: Any


Maker = Callable[["World"], Awaitable[Any]]
MAKERS: dict[str, Maker] = {}
"""By the name that exchanges use, as in `${zone.id}` or `as: agent`."""


def maker(make: Maker) -> Maker:
    """Registers a function: its name, without `make_`, is what exchanges say."""
    MAKERS[make.__name__.removeprefix("make_")] = make
    return make


@dataclass
class World:
    """One exchange's world. `known` is what was made so far, and what steps have saved."""

    around: Surroundings = field(repr=False)
    known: dict[str, Any] = field(default_factory=dict, repr=False)
    people: dict[str, Person | Patrol] = field(default_factory=dict, repr=False)
    """The accounts that were made, for makers and for signing in again."""

    async def get(self, name: str) -> Any:
        if name not in self.known:
            if name not in MAKERS:
                raise LookupError(f"nobody makes {name!r}; there are {', '.join(sorted(MAKERS))}")
            self.known[name] = await MAKERS[name](self)
        return self.known[name]

    async def account(self, name: str) -> Person | Patrol:
        await self.get(name)
        return self.people[name]

    def keep(self, name: str, person: Person) -> dict[str, Any]:
        self.people[name] = person
        return {
            "id": person.id,
            "email": person.address,
            "token": person.access_token,
            "refresh_token": person.refresh_token,
        }

    async def sign_in_again(self, name: str) -> None:
        """A driver gets new tokens: the old ones end when the clock is moved."""
        person = self.people[name]
        if isinstance(person, Patrol):
            raise TypeError("agents have tokens for twelve hours")
        again = await self.around.people.driver(person.address)
        self.known[name] = self.keep(name, again)


def in_utc(instant: datetime) -> str:
    """As JavaScript writes it."""
    return f"{instant.replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"


def token_in(metadata: Metadata) -> str:
    return dict(metadata)["authorization"].removeprefix("Bearer ")


@maker
async def make_driver(world: World) -> dict[str, Any]:
    return world.keep("driver", await world.around.people.driver())


@maker
async def make_other_driver(world: World) -> dict[str, Any]:
    return world.keep("other_driver", await world.around.people.driver())


@maker
async def make_rich_driver(world: World) -> dict[str, Any]:
    """1 000 TND in the wallet."""
    return world.keep("rich_driver", await world.around.money.driver(millimes=1_000_000))


@maker
async def make_admin(world: World) -> dict[str, Any]:
    return world.keep("admin", await world.around.people.admin())


@maker
async def make_super_admin(world: World) -> dict[str, Any]:
    return world.keep("super_admin", await world.around.people.super_admin())


@maker
async def make_operator(world: World) -> dict[str, Any]:
    """Of the zone."""
    zone = await world.get("zone")
    return world.keep("operator", await world.around.people.operator(Role.OPERATOR, (zone["id"],)))


@maker
async def make_manager(world: World) -> dict[str, Any]:
    """Of the zone."""
    zone = await world.get("zone")
    return world.keep("manager", await world.around.people.operator(Role.MANAGER, (zone["id"],)))


@maker
async def make_idle_operator(world: World) -> dict[str, Any]:
    """Without zones."""
    return world.keep("idle_operator", await world.around.people.operator(Role.OPERATOR))


@maker
async def make_agent(world: World) -> dict[str, Any]:
    """Of the zone."""
    zone = await world.get("zone")
    agent = await world.around.city.agent(ZoneOnMap(zone["id"], None), username=f"a.{secrets.token_hex(5)}")
    world.people["agent"] = agent
    return {
        "id": agent.id,
        "code": agent.code,
        "email": agent.email,
        "username": agent.username,
        "password": PASSWORD,
        "token": token_in(agent.metadata),
    }


@maker
async def make_zone(world: World) -> dict[str, Any]:
    """The zone that spec 000 shows."""
    return await _zone(world, "Sidi Bou Said Centre")


@maker
async def make_other_zone(world: World) -> dict[str, Any]:
    return await _zone(world, "La Marsa Plage")


async def _zone(world: World, name: str) -> dict[str, Any]:
    request = CreateZoneRequest(
        code=f"SBS-{secrets.token_hex(4).upper()}",
        name=name,
        description="Zone centre-ville",
        address="Avenue Habib Bourguiba",
        hourly_rate=1.5,
        daily_rate=10,
        max_duration_minutes=480,
        latitude=36.8689,
        longitude=10.3489,
        prices={"car_sabot": 50, "pound": 100},
    )
    await world.get("admin")
    zone = (await ZoneServiceStub(world.around.channel).CreateZone(request, metadata=metadata_of(world, "admin"))).zone
    return {"id": zone.id, "code": zone.code, "name": zone.name}


def metadata_of(world: World, name: str) -> Metadata:
    return world.people[name].metadata


@maker
async def make_card(world: World) -> dict[str, Any]:
    """A card of the driver's."""
    return {"id": await world.around.money.add_card(await world.account("driver"), GOOD_CARD)}


@maker
async def make_declined_card(world: World) -> dict[str, Any]:
    """A card of the driver's that the bank keeps, and then declines each time."""
    return {"id": await world.around.money.add_card(await world.account("driver"), DECLINED_WHEN_CHARGED)}


@maker
async def make_meter(world: World) -> dict[str, Any]:
    """In the zone."""
    zone = await world.get("zone")
    await world.get("admin")
    request = CreateMeterRequest(
        zone_id=zone["id"], latitude=36.8, longitude=10.3, operating_hours="8h - 20h", available_spots=15
    )
    metadata = metadata_of(world, "admin")
    meter = (await MeterServiceStub(world.around.channel).CreateMeter(request, metadata=metadata)).meter
    return {"id": meter.id}


@maker
async def make_fine(world: World) -> dict[str, Any]:
    """A violation ticket for a stay of the driver's, by which it is theirs to see and to pay."""
    return await _fine(world, "driver")


@maker
async def make_rich_fine(world: World) -> dict[str, Any]:
    """The same for the rich driver."""
    return await _fine(world, "rich_driver")


@maker
async def make_many_fines(world: World) -> int:
    """More than a list has by itself."""
    await world.get("agent")
    agent = world.people["agent"]
    return len([await world.around.city.fined(agent) for _ in range(101)])


async def _fine(world: World, driver: str) -> dict[str, Any]:
    city, zone = world.around.city, await world.get("zone")
    await world.get("agent")
    agent, plate = world.people["agent"], city.plate()
    session = await city.parked(await world.account(driver), ZoneOnMap(zone["id"], None), plate)
    ticket = await city.fined(
        agent,
        plate,
        session_id=session,
        notes="Vehicle wheel-clamped for parking violation",
        address="Avenue Habib Bourguiba, Tunis",
        position=GeoPoint(type="Point", coordinates=[10.1815, 36.8065]),
        evidence_photos=[
            "https://storage.parkup.tn/tickets/20241225/photo1.jpg",
            "https://storage.parkup.tn/tickets/20241225/photo2.jpg",
        ],
    )
    return {
        "id": ticket.id,
        "number": ticket.ticket_number,
        "plate": plate,
        "plate_without_spaces": plate.replace(" ", ""),
        "left": plate.split()[0],
        "right": plate.split()[2],
        "session_id": session,
    }


@maker
async def make_new(world: World) -> dict[str, Any]:
    """Names that nobody has yet."""
    people = world.around.people
    return {
        "email": people.email(),
        "phone": people.phone(),
        "plate": world.around.city.plate(),
        "username": f"a.{secrets.token_hex(6)}",
        "zone_code": f"LAC-{secrets.token_hex(4).upper()}",
        "agent_code": f"AGT-{secrets.token_hex(4).upper()}",
        "id": secrets.token_hex(12),
    }


@maker
async def make_google(world: World) -> dict[str, Any]:
    """What Google gives an app for one who has no account here yet."""
    email = world.around.people.email()
    return {"email": email, "token": world.around.identity_providers.google.token(email, given_name="Amel")}


@maker
async def make_facebook(world: World) -> dict[str, Any]:
    email = world.around.people.email()
    token = world.around.identity_providers.facebook.token(f"EAAB{secrets.token_hex(12)}", email)
    return {"email": email, "token": token}


@maker
async def make_web_admin(world: World) -> dict[str, Any]:
    """An operator with an address, who has not signed in."""
    email = world.around.people.email()
    new = NewOperator("Ali Web", world.around.people.phone(), Role.ADMIN, email, ())
    await world.around.application.domains.auth.operators.create(new)
    return {"email": email}


@maker
async def make_now(world: World) -> dict[str, Any]:
    """Now as a device writes it: Tunisian time, microseconds, no zone."""
    now = datetime.now(UTC)
    local = (now + timedelta(hours=1)).replace(tzinfo=None)
    return {
        "local": local.isoformat(timespec="microseconds"),
        "local_in_utc": in_utc(now),
        "local_hours_ago": (local - timedelta(hours=5)).isoformat(timespec="microseconds"),
        "local_due": (local + timedelta(days=30)).isoformat(timespec="microseconds"),
        "utc": in_utc(now),
        "in_an_hour": in_utc(now + timedelta(hours=1)),
    }
