"""Versions of maps and allocations: most of them of one level, car park and driver, and over."""

from collections.abc import Iterator
from datetime import timedelta

from bson import ObjectId

from server.carpark.floor.document import version_document
from server.carpark.floor.model import FloorMap
from server.carpark.floor.repository import FloorRepository
from server.carpark.recommendation.document import allocation_document
from server.carpark.recommendation.model import Allocation
from server.carpark.recommendation.repository import RecommendationRepository
from server.mongo.client import Database, Document
from tests.lists.many import MANY, NOW, rarely

BUSY, QUIET = str(ObjectId()), str(ObjectId())

LISTS = {
    "versions of a map": lambda db, page: FloorRepository(db).versions(1, page),
    **{
        f"allocations: {name}, active: {is_active}": (
            lambda db, page, limits=limits, is_active=is_active: RecommendationRepository(db).allocations(
                page, **({"car_park": None, "owner_id": None} | limits), is_active=is_active
            )
        )
        for name, limits in {
            "a busy car park": {"car_park": "BUSY"},
            "a quiet car park": {"car_park": "QUIET"},
            "a busy driver": {"owner_id": BUSY},
            "a quiet driver": {"owner_id": QUIET},
        }.items()
        for is_active in (None, True, False)
    },
}


async def fill(database: Database) -> None:
    await database["floorMapVersions"].insert_many(list(versions()), ordered=False)
    await database["carParkAllocations"].insert_many(list(allocations()), ordered=False)


def versions() -> Iterator[Document]:
    for number in range(1, 200):
        yield version_document(FloorMap(number % 2 + 1, "BUSY", 1.0, 1.0, (), NOW, version=number))


def allocations() -> Iterator[Document]:
    for number in range(MANY):
        yield allocation_document(
            Allocation(
                id=number,
                car_park=rarely(["QUIET"], "BUSY"),
                space_id=number,
                space_number=f"A-{number}",
                owner_id=rarely([QUIET], BUSY),
                license_plate="CP 1",
                plate_key="CP1",
                until=NOW,
                reason="",
                created_by=BUSY,
                # Some are made in the same moment.
                created_at=NOW + timedelta(seconds=number // 3),
                ended_at=rarely([None], NOW),
            )
        )
