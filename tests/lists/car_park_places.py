"""Spaces and vehicles, 50 000 of each: most spaces in one zone of one car park, standard ones with a car in them."""

import itertools
from collections.abc import Iterator
from datetime import timedelta

from server.carpark.spaces.document import space_document
from server.carpark.spaces.model import Outage, Space, SpaceFilter, SpaceStatus, SpaceType, rank_of
from server.carpark.spaces.repository import SpaceRepository
from server.carpark.vehicles.document import vehicle_document
from server.carpark.vehicles.model import Vehicle
from server.carpark.vehicles.repository import VehicleRepository
from server.mongo.client import Database, Document
from tests.lists.many import MANY, NOW, ONE_IN, rarely

BUSY_ZONE, QUIET_ZONE = 1, 2
LEVELS = 3

LISTS = {
    **{
        f"spaces: {name}, {type_ or 'any type'}, {status or 'any status'}": (
            lambda db, page, limits=limits, type_=type_, status=status: SpaceRepository(db).list(
                SpaceFilter("BUSY", type=type_, status=status, **limits), page
            )
        )
        for (name, limits), type_, status in itertools.product(
            {
                "everything": {},
                "a level": {"level_number": 1},
                "the busy zone": {"zone_id": BUSY_ZONE},
                "a quiet zone": {"zone_id": QUIET_ZONE},
            }.items(),
            (None, SpaceType.STANDARD, SpaceType.EV),
            (None, SpaceStatus.OCCUPIED, SpaceStatus.AVAILABLE, SpaceStatus.MAINTENANCE),
        )
    },
    "vehicles": lambda db, page: VehicleRepository(db).list("", page),
    "vehicles whose plate begins so": lambda db, page: VehicleRepository(db).list("CP-1", page),
}


async def fill(database: Database) -> None:
    await database["carParkSpaces"].insert_many(list(spaces()), ordered=False)
    await database["carParkVehicles"].insert_many(list(vehicles()), ordered=False)


def spaces() -> Iterator[Document]:
    for number in range(MANY):
        is_quiet = number % ONE_IN == 0
        level, name = number % LEVELS, f"A-{number}"
        taken = None if is_quiet else number
        yield space_document(
            Space(
                id=number,
                car_park="BUSY",
                level_id=level,
                zone_id=rarely([QUIET_ZONE], BUSY_ZONE),
                number=name,
                type=rarely([*SpaceType], SpaceType.STANDARD),
                rank=rank_of(level, name),
                created_at=NOW,
                outage=Outage.MAINTENANCE if is_quiet and number % (2 * ONE_IN) else None,
                session_id=taken,
            )
        )


def vehicles() -> Iterator[Document]:
    for number in range(MANY):
        # Some are made in the same moment.
        made = NOW + timedelta(seconds=number // 3)
        yield vehicle_document(
            Vehicle(
                id=number,
                license_plate=f"CP {number}",
                plate_key=f"CP-{number}",
                type_id=1,
                make=None,
                model=None,
                color=None,
                is_ev=False,
                owner_id=None,
                is_hidden=number % ONE_IN == 1,
                created_at=made,
            ),
            is_used=False,
        )
