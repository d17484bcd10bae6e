"""A car park with maps of two levels, for tests through the server."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import pytest_asyncio

from parkup.carpark.v1 import floor_map_service_pb2 as pb
from parkup.carpark.v1.floor_map_pb2 import FloorMap
from parkup.carpark.v1.floor_map_service_pb2_grpc import FloorMapServiceStub
from parkup.carpark.v1.navigation_service_pb2_grpc import NavigationServiceStub
from tests.carpark.floor.drawn import CELL, LOWER, UPPER
from tests.carpark.garage import COMPACT, EV, STANDARD, Garage
from tests.people import Person

GRID = pb.FloorMapFile.FORMAT_GRID


@pytest.fixture(scope="session")
def maps(channel) -> FloorMapServiceStub:
    return FloorMapServiceStub(channel)


@pytest.fixture(scope="session")
def navigation(channel) -> NavigationServiceStub:
    return NavigationServiceStub(channel)


@pytest_asyncio.fixture
async def admin(people) -> Person:
    return await people.admin()


@pytest_asyncio.fixture
async def driver(people) -> Person:
    return await people.driver()


@pytest.fixture
def read_grid(maps, admin) -> Callable[..., Awaitable[pb.ImportFloorMapResponse]]:
    async def read(level_id: int, text: str, **fields: Any) -> pb.ImportFloorMapResponse:
        fields = {"format": GRID, "cell_metres": CELL, "save": True} | fields
        request = pb.ImportFloorMapRequest(level_id=level_id, content=text, **fields)
        return await maps.ImportFloorMap(request, metadata=admin.metadata)

    return read


@pytest_asyncio.fixture
async def park(garage, read_grid) -> Garage:
    """Spaces `A-1` to `A-11` on the lower level (the last two compact), `B-1` to `B-9` above (`B-9` electric)."""
    opened = await garage([STANDARD] * 9 + [COMPACT] * 2, [STANDARD] * 8 + [EV])
    for level_id, text in zip(opened.levels, (LOWER, UPPER), strict=True):
        await read_grid(level_id, text)
    # Once more: now there is a ramp above for the one below to lead to.
    await read_grid(opened.levels[0], LOWER)
    return opened


@pytest.fixture
def map_of(maps) -> Callable[..., Awaitable[FloorMap]]:
    async def got(who: Person, level_id: int, version: int = 0) -> FloorMap:
        request = pb.GetFloorMapRequest(level_id=level_id, version=version)
        return (await maps.GetFloorMap(request, metadata=who.metadata)).map

    return got
