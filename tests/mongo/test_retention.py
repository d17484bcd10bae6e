"""What is kept for a time is then forgotten; what counts is not."""

from datetime import timedelta

import pytest
import pytest_asyncio
from bson import ObjectId
from pymongo import AsyncMongoClient
from pymongo.monitoring import CommandListener

from server.mongo import retention
from server.mongo.client import connect
from server.mongo.client import database as database_of
from server.mongo.indexes import make_indexes
from server.settings import Settings
from server.values.clock import system_clock

NOW = system_clock()
DAYS = 200
LONG_AGO, LATELY = NOW - timedelta(days=DAYS + 1), NOW - timedelta(days=DAYS - 1)


@pytest_asyncio.fixture
async def database(settings):
    name = f"{settings.mongodb_database}_retention"
    async with connect(settings.mongo_uri) as client:
        await make_indexes(client[name])
        yield database_of(client, name)
        await client.drop_database(name)


def session(began, status="expired", **fields):
    ticket = {"_id": ObjectId(), "qrCode": str(ObjectId())}
    document = {"_id": ObjectId.from_datetime(began), "userId": ObjectId(), "endTime": began, "status": status}
    return document | {"ticket": ticket} | fields


async def test_sessions_that_are_long_over(database) -> None:
    kept = [session(LATELY), session(LONG_AGO, "active"), session(LONG_AGO - timedelta(days=1), endTime=LATELY)]
    gone = [session(LONG_AGO - timedelta(days=days)) for days in range(2, 40)]
    gone.append(session(LONG_AGO - timedelta(days=50), "cancelled"))
    await database["parkingSessions"].insert_many(kept + gone)
    forgetting = retention.old_sessions(database, DAYS)
    assert await forgetting.run(NOW) == len(gone)
    assert await forgetting.run(NOW) == 0
    left = {document["_id"] async for document in database["parkingSessions"].find({})}
    assert left == {document["_id"] for document in kept}


async def test_events_that_were_handled_long_ago(database) -> None:
    events = {"old": {"handledAt": LONG_AGO}, "new": {"handledAt": LATELY}, "open": {"receivedAt": LONG_AGO}}
    await database["stripeEvents"].insert_many([{"_id": key, **fields} for key, fields in events.items()])
    assert await retention.old_events(database, DAYS).run(NOW) == 1
    assert await database["stripeEvents"].distinct("_id") == ["new", "open"]


async def test_tokens_whose_time_is_long_over(database) -> None:
    tokens = [{"tokenHash": name, "expiresAt": end} for name, end in (("old", LONG_AGO), ("new", LATELY))]
    await database["ticketTokens"].insert_many(tokens)
    assert await retention.old_tokens(database, DAYS).run(NOW) == 1
    assert await database["ticketTokens"].distinct("tokenHash") == ["new"]


async def test_tokens_that_were_revoked_long_ago(database) -> None:
    ahead = NOW + timedelta(days=DAYS)
    tokens = [
        {"tokenHash": name, "expiresAt": ahead, **revoked}
        for name, revoked in (("old", {"revokedAt": LONG_AGO}), ("new", {"revokedAt": LATELY}), ("good", {}))
    ]
    await database["ticketTokens"].insert_many(tokens)
    assert await retention.old_tokens(database, DAYS, "revokedAt").run(NOW) == 1
    assert await database["ticketTokens"].distinct("tokenHash") == ["good", "new"]


class Deletes(CommandListener):
    """Keeps how many documents each delete named."""

    def __init__(self) -> None:
        self.sizes: list[int] = []

    def started(self, event) -> None:
        if event.command_name == "delete":
            self.sizes.append(len(event.command["deletes"][0]["q"]["_id"]["$in"]))

    def succeeded(self, event) -> None: ...

    def failed(self, event) -> None: ...


async def test_no_delete_is_long(database, settings) -> None:
    many = 2 * retention.CHUNK + 5
    await database["stripeEvents"].insert_many([{"_id": str(key), "handledAt": LONG_AGO} for key in range(many)])
    deletes = Deletes()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[deletes], tz_aware=True) as client:
        assert await retention.old_events(database_of(client, database.name), DAYS).run(NOW) == many
    assert deletes.sizes == [retention.CHUNK, retention.CHUNK, 5]


def test_sessions_are_kept_for_ever_unless_a_setting_says_otherwise(application) -> None:
    jobs = {job.name for job in application.parts.jobs}
    assert {"forget-card-processor-events", "forget-ticket-tokens"} <= jobs
    assert "forget-sessions" not in jobs


@pytest.mark.parametrize("days", [1, 179])
def test_no_session_is_forgotten_while_its_money_may_come_back(monkeypatch, days) -> None:
    monkeypatch.setenv("PARKUP_SESSION_RETENTION_DAYS", str(days))
    with pytest.raises(ValueError, match="180"):
        Settings(_env_file=None, environment="development")
