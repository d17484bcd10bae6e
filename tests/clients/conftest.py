import secrets
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from server import app
from server.parking.tariff import Tariff
from server.parking.zones.model import Place
from server.parking.zones.service import NewZone
from tests.clients.typescript_app import TypeScriptApp
from tests.gateway.running import REAL_VIEWS, Gateway, running_gateway
from tests.people import People


@pytest_asyncio.fixture(scope="session")
async def gateway(server_address: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Gateway]:
    """The real gateway before the server, with the limits of one that is in use."""
    folder = tmp_path_factory.mktemp("gateway")
    async with running_gateway(folder, REAL_VIEWS, server_address, max_request_bytes=65_536) as running:
        yield running


@pytest_asyncio.fixture(scope="session")
async def typescript(tmp_path_factory: pytest.TempPathFactory) -> TypeScriptApp:
    """A TypeScript project that uses `@parkup/api`."""
    made = TypeScriptApp(tmp_path_factory.mktemp("typescript"))
    await made.install()
    return made


@pytest_asyncio.fixture(scope="session")
async def zone_id(application: app.Application) -> str:
    zone = await application.domains.zones.create(
        NewZone(
            code=f"C-{secrets.token_hex(6)}",
            name="Avenue Habib Bourguiba",
            description=None,
            address=None,
            is_active=True,
            centre=Place(10.1815, 36.8008),
            boundary=(),
            tariff=Tariff(1_500, None, None),
            car_sabot_fine=50_000,
            pound_fine=100_000,
        )
    )
    return zone.id


@pytest_asyncio.fixture
async def facts(gateway: Gateway, people: People, zone_id: str) -> dict[str, Any]:
    """What a journey starts from: a driver whose access token is over, and a zone."""
    driver = await people.driver()
    return {
        "baseUrl": f"http://{gateway.address}",
        "tokens": {"accessToken": "over", "refreshToken": driver.refresh_token},
        "zoneId": zone_id,
        "plate": f"{100 + secrets.randbelow(150)} TUN {1000 + secrets.randbelow(9000)}",
    }
