"""Worlds for exchanges, and a gateway before a server whose bank does as it is told."""

import secrets
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import grpc.aio
import httpx
import pytest
import pytest_asyncio

import tests.conformance.world_of_api  # for its makers
import tests.conformance.world_of_carpark  # noqa: F401  # for its makers
from server.app import Application
from tests.conformance.world import Surroundings, World
from tests.enforcement.city import City
from tests.gateway.running import REAL_VIEWS, running_gateway
from tests.identity_providers import IdentityProviders
from tests.money import Money
from tests.openapi import Documents
from tests.people import Outbox, People


@pytest.fixture
def world(
    application: Application,
    channel: grpc.aio.Channel,
    people: People,
    money: Money,
    outbox: Outbox,
    identity_providers: IdentityProviders,
    clock: Callable[[], Any],
) -> World:
    """A new one."""
    city = City(application, channel, people, money)
    return World(Surroundings(application, channel, people, money, outbox, identity_providers, city, clock))


@pytest.fixture(scope="session")
def ports(rest: httpx.AsyncClient, carpark: httpx.AsyncClient) -> dict[str, httpx.AsyncClient]:
    """Clients of the gateway's ports, by the names that documents give them."""
    return {"": rest, "carpark": carpark}


@pytest_asyncio.fixture(scope="module")
async def bank_rest(bank_application: Application, folder_of_run: Path) -> AsyncIterator[httpx.AsyncClient]:
    """Like `rest`, before a server that pays at the bank of tests/bank.py."""
    address = f"unix:{folder_of_run}/{secrets.token_hex(4)}.sock"
    server = bank_application.server_on(address)
    await server.start()
    (folder := folder_of_run / "bank").mkdir()
    async with running_gateway(folder, REAL_VIEWS, address) as gateway:
        Documents().watch(gateway.rest)
        yield gateway.rest
    await server.stop(None)
