"""Plates that are looked up at the same time share a query; each is told what it would be told alone."""

import asyncio
from datetime import timedelta

import pytest
import pytest_asyncio
from bson import ObjectId

from server.mongo.client import connect
from server.mongo.client import database as database_of
from server.mongo.indexes import make_indexes
from server.mongo.money import to_decimal128
from server.parking.checks.repository import MOST_AT_ONCE, MOST_OF_A_PLATE, CheckRepository
from tests.lists import many
from tests.parking.test_extend_and_cancel import NOW

HOUR = timedelta(hours=1)
HERE, THERE = many.ZONES[:2]


def under_way(plate: str, zone: str = HERE, **fields):
    document = next(many.sessions()) | {"_id": ObjectId(), "userId": ObjectId(), "status": "active"}
    document |= {"licensePlate": plate, "zoneId": ObjectId(zone), "endTime": NOW + HOUR}
    return document | {"ticket": {"_id": ObjectId(), "qrCode": str(ObjectId())}} | fields


def paid(plate: str, zone: str = HERE):
    return under_way(plate, zone, paidAmount=to_decimal128(1_000), paidUntil=NOW + HOUR)


@pytest_asyncio.fixture
async def plates(settings):
    """Gives a repository of documents."""
    name = f"{settings.mongodb_database}_plates"
    async with connect(settings.mongo_uri) as client:

        async def repository_of(*documents) -> CheckRepository:
            await make_indexes(client[name])
            await client[name]["parkingSessions"].insert_many(documents)
            return CheckRepository(database_of(client, name))

        yield repository_of
        await client.drop_database(name)


async def test_each_is_told_of_its_own_plate_in_its_own_zones(plates) -> None:
    good, unpaid, elsewhere, over = paid("A"), under_way("A"), paid("A", THERE), under_way("A", endTime=NOW)
    other = under_way("B")
    repository = await plates(unpaid, good, elsewhere, over, other)
    asked = [("A", [HERE.upper()]), ("A", [THERE]), ("A", []), ("B", None), ("C", None)]
    answers = await asyncio.gather(*(repository.active_of_plate(plate, zones, NOW) for plate, zones in asked))
    expected = [[good, unpaid], [elsewhere], [], [other], []]
    assert [[session.id for session in each] for each in answers] == [
        [str(document["_id"]) for document in each] for each in expected
    ]


@pytest.mark.parametrize("unpaid", [MOST_OF_A_PLATE + 1, MOST_AT_ONCE])
async def test_one_plate_with_very_many_hides_no_good_one(plates, unpaid) -> None:
    good, other, there = paid("A"), paid("B"), paid("A", THERE)
    repository = await plates(*(under_way("A") for _ in range(unpaid)), good, other, there)
    of_a, of_b, of_a_there = await asyncio.gather(
        repository.active_of_plate("A", None, NOW),
        repository.active_of_plate("B", None, NOW),
        repository.active_of_plate("A", [THERE], NOW),
    )
    assert len(of_a) == MOST_OF_A_PLATE
    assert str(good["_id"]) in {session.id for session in of_a[:2]}
    assert [session.id for session in of_b] == [str(other["_id"])]
    assert [session.id for session in of_a_there] == [str(there["_id"])]
