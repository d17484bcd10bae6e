"""What scenarios find in their world, and the ways to reach the server."""

import secrets
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import grpc.aio
import httpx
import pytest

from parkup.parking.v1.zone_service_pb2 import CreateZoneRequest
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from server.app import Application
from server.auth.operators.model import NewOperator
from server.values.caller import CallerKind, Role
from tests.carpark.yard import Yard
from tests.cases.transports import GrpcTransport, RestTransport, Transport
from tests.enforcement.city import PASSWORD, City, ZoneOnMap
from tests.identity_providers import IdentityProviders
from tests.money import Money
from tests.people import FROM_HERE, Metadata, Outbox, People, Person

World = dict[str, Any]


@pytest.fixture(scope="session")
def transports(channel: grpc.aio.Channel, rest: httpx.AsyncClient, carpark: httpx.AsyncClient) -> dict[str, Transport]:
    """By name: gRPC, and the REST dialects through the real gateway."""
    dialects = {"v1": rest, "api": rest, "carpark": carpark}
    return {"grpc": GrpcTransport(channel)} | {name: RestTransport(name, client) for name, client in dialects.items()}


@pytest.fixture(scope="session")
def new_world(
    application: Application,
    channel: grpc.aio.Channel,
    people: People,
    money: Money,
    outbox: Outbox,
    identity_providers: IdentityProviders,
    yard: Yard,
) -> Callable[[], Awaitable[World]]:
    """Makes a world of its own for each scenario, with the ids and tokens that its steps name."""
    city, zones = City(application, channel, people, money), ZoneServiceStub(channel)

    async def make_zone(admin: Metadata, name: str) -> World:
        # Like the first zone of spec 000, whose prices the scenarios count with.
        request = CreateZoneRequest(
            code=f"SBS-{secrets.token_hex(4).upper()}",
            name=name,
            hourly_rate=1.5,
            daily_rate=10,
            max_duration_minutes=480,
            latitude=36.8689,
            longitude=10.3489,
        )
        zone = (await zones.CreateZone(request, metadata=admin)).zone
        return {"id": zone.id, "code": zone.code, "name": zone.name}

    async def operator_without_sign_in() -> str:
        phone = people.phone()
        await application.domains.auth.operators.create(NewOperator("Ines Chaabane", phone, Role.OPERATOR, None, ()))
        return phone

    async def reporter() -> Person:
        """An admin who can be sent mail."""
        auth, email = application.domains.auth, people.email()
        made = await auth.operators.create(NewOperator("Rim Reports", people.phone(), Role.ADMIN, email, ()))
        tokens = await auth.sign_ins.start(CallerKind.OPERATOR, made.id, FROM_HERE)
        return Person(made.id, email, tokens.access_token, tokens.refresh_token)

    async def web_admin() -> str:
        email = people.email()
        new = NewOperator("Ali Web", people.phone(), Role.ADMIN, email, ())
        await application.domains.auth.operators.create(new)
        return email

    async def make() -> World:
        admin = await people.admin()
        zone = await make_zone(admin.metadata, "Sidi Bou Said Centre")
        car_park = await yard.car_park()
        await yard.standard()
        other_zone = await make_zone(admin.metadata, "La Marsa Plage")
        here = ZoneOnMap(zone["id"], None)
        agent = await city.agent(here, username=f"a.{secrets.token_hex(5)}")
        accounts = {
            "admin": admin,
            "super_admin": await people.super_admin(),
            "operator": await city.operator(Role.OPERATOR, here),
            "reporter": await reporter(),
            "driver": await people.driver(),
            "other_driver": await people.driver(),
            "car_park_operator": await yard.operator(car_park.code),
            "rich_driver": await money.driver(millimes=1_000_000),
        }
        local = (datetime.now(UTC) + timedelta(hours=1)).replace(tzinfo=None)
        return {
            "outbox": outbox,
            "new_email": people.email(),
            "new_staff_email": people.email(),
            "car_park": {"code": car_park.code, "name": car_park.name},
            "new_car_park_code": yard.code(),
            "new_premium_code": f"c{secrets.token_hex(6)}",
            "plate": yard.plate(),
            "other_plate": yard.plate(),
            "new_username": f"a.{secrets.token_hex(6)}",
            "new_phone": people.phone(),
            "google_token": identity_providers.google.token((google_email := people.email()), given_name="Amel"),
            "google_email": google_email,
            "facebook_token": identity_providers.facebook.token(f"EAAB{secrets.token_hex(12)}", google_email),
            "new_zone_code": f"LAC-{secrets.token_hex(4).upper()}",
            "web_admin": {"email": await web_admin()},
            # As a device writes it: Tunisian time, microseconds, no zone.
            "local_now": local.isoformat(timespec="microseconds"),
            "local_now_in_utc": f"{(local - timedelta(hours=1)).isoformat(timespec='milliseconds')}Z",
            # Six in the morning, by the clock of Tunisia.
            "tomorrow_at_six": f"{(local + timedelta(days=1)).date()}T05:00:00Z",
            # For what is reserved from then on.
            "tomorrow_at_eight": f"{(local + timedelta(days=1)).date()}T07:00:00Z",
            "tomorrow_at_ten": f"{(local + timedelta(days=1)).date()}T09:00:00Z",
            "in_ten_minutes": f"{(local - timedelta(minutes=50)).isoformat(timespec='seconds')}Z",
            "in_three_hours": f"{(local + timedelta(hours=2)).isoformat(timespec='seconds')}Z",
            # Two hours and some minutes from now: the third hour has begun, however slow this is.
            "in_two_hours": (datetime.now(UTC) + timedelta(minutes=127)).isoformat(timespec="milliseconds"),
            "local_due": (local + timedelta(days=30)).isoformat(timespec="microseconds"),
            "new_operator": {"phone": await operator_without_sign_in()},
            "zone": zone,
            "other_zone": other_zone,
            "agent": {
                "id": agent.id,
                "code": agent.code,
                "email": agent.email,
                "username": agent.username,
                "password": PASSWORD,
                "token": token_in(agent.metadata),
            },
            **{
                name: {"id": each.id, "email": each.address, "token": each.access_token}
                for name, each in accounts.items()
            },
        }

    return make


def token_in(metadata: Metadata) -> str:
    return dict(metadata)["authorization"].removeprefix("Bearer ")
