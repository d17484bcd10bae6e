"""A car park of 1 000 spaces on 5 levels with maps: ways through it, and which space is the best."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from parkup.carpark.v1 import navigation_service_pb2 as navigation_pb
from parkup.carpark.v1 import recommendation_service_pb2 as recommendation_pb
from parkup.carpark.v1.floor_map_pb2 import FloorElement
from parkup.carpark.v1.navigation_pb2 import FloorPlace
from server import app
from server.carpark.car_parks.model import CarParkChange
from server.carpark.floor.files import FileFormat
from server.carpark.floor.service import Drawing, Reason
from server.carpark.spaces.model import NewSpaces, SpaceType
from server.carpark.spaces.service import Where
from server.values.caller import Caller
from server.values.paging import Page

LEVELS, AISLES, SPACES_OF_A_SIDE = 5, 5, 20
RECOMMENDATION = "RecommendSpaces of 1000 gRPC"
ROUTE = "FindRoute over 5 levels gRPC"
ORDER = (RECOMMENDATION, ROUTE)
_CELL = 2.5


def grid(number: int) -> str:
    """Aisles between spaces, joined at both ends; ramps in two corners, in turn."""
    side = "." + "P" * SPACES_OF_A_SIDE + "."
    aisle = "+" * (SPACES_OF_A_SIDE + 2)
    joint = "+" + "." * SPACES_OF_A_SIDE + "+"
    lines = []
    for _ in range(AISLES):
        lines += [side.replace(".", "+"), aisle, side.replace(".", "+"), joint]
    begin, end = ("E", "X") if number == 1 else (" ", " ")
    left, right = ("U", "D") if number % 2 else ("D", "U")
    first = (
        left if number < LEVELS or left == "D" else " ",
        right if number > 1 and (right == "D" or number < LEVELS) else " ",
    )
    lines = [f" {line} " for line in lines]
    lines[1] = begin + lines[1][1:-1] + first[1]
    lines[-3] = end + lines[-3][1:-1] + first[0]
    lines[-1] = lines[-1].replace("....", ".L..", 1)
    return "\n".join(lines)


async def mapped_car_park(application: app.Application, by: Caller) -> Sequence[tuple[str, str, Sequence[object]]]:
    """Makes it; gives loads as names, paths and requests."""
    domains, code = application.domains, f"FLOOR-{secrets.token_hex(4)}".upper()
    await domains.car_parks.service.create(code, "Bench", CarParkChange())
    levels = []
    for number in range(1, LEVELS + 1):
        level = await domains.places.levels.create(code, f"Level {number}", number, None)
        zone = (await domains.places.zones.create(level.id, f"Zone {number}", None)).zone
        numbers = [f"{number}-{place}" for place in range(2 * AISLES * SPACES_OF_A_SIDE)]
        await domains.places.spaces.create(by, NewSpaces(zone.id, numbers, SpaceType.STANDARD))
        levels.append(level)
    for level in reversed(levels):
        like, text = Drawing(1.0, 1.0, ()), grid(level.number)
        read = await domains.floors.files.read(by, level.id, text, like, file_format=FileFormat.GRID, cell=_CELL)
        await domains.floors.maps.replace(by, level.id, read, Reason())
    top = await domains.places.spaces.list(by, Where(code, level_id=levels[-1].id), None, None, Page(100))
    entrance = FloorPlace(level_id=levels[0].id, element_id="entrance-0-1")
    routes = [
        navigation_pb.FindRouteRequest(car_park=code, start=entrance, destination=FloorPlace(space_id=view.space.id))
        for view in top.items
    ]
    wanted = recommendation_pb.RecommendSpacesRequest(car_park=code, near=FloorElement.KIND_LIFT)
    return (
        (RECOMMENDATION, "/parkup.carpark.v1.RecommendationService/RecommendSpaces", [wanted]),
        (ROUTE, "/parkup.carpark.v1.NavigationService/FindRoute", routes),
    )
