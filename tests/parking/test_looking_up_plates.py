"""Plates that are looked up at the same time share a query; each is told what it would be told alone."""

import asyncio
import itertools
from collections.abc import Iterator
from datetime import timedelta

import pytest
import pytest_asyncio
from bson import ObjectId
from pymongo import AsyncMongoClient

from server.mongo.client import connect
from server.mongo.client import database as database_of
from server.mongo.indexes import make_indexes
from server.mongo.money import to_decimal128
from server.parking.checks.repository import MOST_AT_ONCE, MOST_OF_A_PLATE, CheckRepository
from tests.lists import many
from tests.parking.test_extend_and_cancel import NOW
from tests.parking.test_queries import Commands

HOUR = timedelta(hours=1)
HERE, THERE = many.ZONES[:2]
MOST_KEYS_OF_A_SEARCH = 10
"""A session's four states are merged, the newest first."""


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


async def test_each_is_told_of_the_newest_session_of_its_own_plate_where_it_asks(plates) -> None:
    older, newer = under_way("A", THERE, status="expired"), under_way("A", status="completed")
    newest, other = under_way("A", THERE, status="cancelled"), under_way("B")
    repository = await plates(older, newer, newest, other)
    asked = [("A", None), ("A", HERE), ("A", THERE), ("A", HERE), ("B", None), ("B", THERE), ("C", None)]
    answers = await asyncio.gather(*(repository.newest_of_plate(*each) for each in asked))
    expected = [newest, newer, newest, newer, other, None, None]
    assert [session and session.id for session in answers] == [each and str(each["_id"]) for each in expected]


async def test_the_newest_of_many_plates_is_one_command_that_examines_a_few_keys_of_each(settings) -> None:
    name, commands = f"{settings.mongodb_database}_newest", Commands()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        await make_indexes(client[name])
        # One that parks every day, and others.
        regular = (under_way("A", status="expired") for _ in range(2_000))
        others = (under_way(f"B{number}") for number in range(100))
        await client[name]["parkingSessions"].insert_many([*regular, *others])
        repository = CheckRepository(database_of(client, name))
        asked = [*itertools.product(["A", *(f"B{number}" for number in range(80))], [None, HERE])]
        commands.seen.clear()
        answers = await asyncio.gather(*(repository.newest_of_plate(*each) for each in asked))
        (search,) = commands.seen
        plan = await client[name].command("explain", search, verbosity="executionStats")
        await client.drop_database(name)
    assert [session and session.plate.key for session in answers] == [plate for plate, _ in asked]
    examined = list(keys_examined(plan))
    assert len(examined) == len(asked)
    assert max(examined) <= MOST_KEYS_OF_A_SEARCH


def keys_examined(plan: object) -> Iterator[int]:
    """What each search of an explained command examined."""
    if isinstance(plan, dict):
        if "totalKeysExamined" in plan:
            yield int(plan["totalKeysExamined"])
        plan = list(plan.values())
    if isinstance(plan, list):
        for each in plan:
            yield from keys_examined(each)
