import asyncio
import contextlib
import math
import secrets
from collections.abc import Callable

import pytest
import pytest_asyncio
from pymongo import AsyncMongoClient
from pymongo.monitoring import CommandListener
from structlog.testing import capture_logs

from server.mongo.change_streams import Follower
from server.values.clock import system_clock
from tests.metrics import metric


class Copy:
    """What a process holds of a collection: `field` of each document by its id. Only numbers can be read."""

    hidden = ("secret",)
    of_no_matter = ("seenAt",)

    def __init__(self, collection: str = "followed") -> None:
        self.collection = collection
        self._changed = asyncio.Condition()
        self.held: dict[str, int] = {}
        self.puts: list[dict] = []

    def ids(self) -> list[str]:
        return list(self.held)

    def put(self, document: dict) -> None:
        self.puts.append(document)
        self._tell_soon()
        self.held[str(document["_id"])] = 1 + document["field"] - 1

    def remove(self, document_id: str) -> None:
        self.held.pop(document_id, None)
        self._tell_soon()

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(holds)

    def _tell_soon(self) -> None:
        self._telling = asyncio.get_running_loop().create_task(self._tell())

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()


@pytest_asyncio.fixture
async def own(application):
    """A database that nobody else writes to, and that leaves no stream of others without its collections."""
    client = application.kernel.client
    made = client.get_database(
        f"followed_{secrets.token_hex(4)}", codec_options=application.kernel.database.codec_options
    )
    yield made
    await client.drop_database(made.name)


@contextlib.asynccontextmanager
async def following(database, *copies: Copy):
    follower = Follower(database, copies, system_clock)
    await follower.start()
    try:
        yield follower
    finally:
        await follower.close()


class TestFollowing:
    async def test_what_is_there_at_the_start_is_loaded_and_every_change_arrives(self, own):
        followed, copy = own["followed"], Copy()
        await followed.insert_one({"_id": 1, "field": 10})
        async with following(own, copy):
            assert copy.held == {"1": 10}

            await followed.insert_one({"_id": 2, "field": 20})
            await followed.update_one({"_id": 1}, {"$set": {"field": 11}})
            await copy.until(lambda: copy.held == {"1": 11, "2": 20})
            await followed.delete_one({"_id": 1})
            await copy.until(lambda: copy.held == {"2": 20})

    async def test_a_collection_that_is_dropped_and_made_again_is_followed_again(self, own):
        followed, copy = own["followed"], Copy()
        await followed.insert_one({"_id": 1, "field": 10})
        async with following(own, copy):
            await followed.drop()
            await copy.until(lambda: copy.held == {})

            await followed.insert_one({"_id": 3, "field": 30})
            await copy.until(lambda: copy.held == {"3": 30})

    async def test_a_database_that_is_dropped_and_made_again_is_followed_again(self, own):
        copy = Copy()
        await own["followed"].insert_one({"_id": 1, "field": 10})
        async with following(own, copy):
            await own.client.drop_database(own.name)
            await copy.until(lambda: copy.held == {})

            await own["followed"].insert_one({"_id": 3, "field": 30})
            await copy.until(lambda: copy.held == {"3": 30})

    async def test_what_the_process_writes_itself_while_all_is_read_is_not_forgotten(self, own):
        class WrittenMeanwhile(Copy):
            def put(self, document: dict) -> None:
                super().put(document)
                self.held["own"] = 5

        copy = WrittenMeanwhile()
        await own["followed"].insert_one({"_id": 1, "field": 10})
        async with following(own, copy):
            assert copy.held == {"1": 10, "own": 5}

    async def test_the_lag_of_every_change_is_measured(self, own):
        copy = Copy()
        async with following(own, copy):
            before = metric("parkup_follower_lag_seconds_count")
            await own["followed"].insert_one({"_id": 1, "field": 10})
            await copy.until(lambda: bool(copy.held))
            assert metric("parkup_follower_lag_seconds_count") > before


class TestDamage:
    async def test_documents_that_cannot_be_read_are_named_counted_and_hide_no_others(self, own):
        followed, copy = own["followed"], Copy()
        await followed.insert_many([{"_id": 1, "field": "x"}, {"_id": 2, "field": 20}, {"_id": 3}])
        with capture_logs() as lines:
            async with following(own, copy):
                assert copy.held == {"2": 20}
                assert metric("parkup_unreadable_documents", collection="followed") == 2

                await followed.update_one({"_id": 2}, {"$set": {"field": None}})
                await followed.insert_one({"_id": 4, "field": 40})
                await copy.until(lambda: copy.held == {"2": 20, "4": 40})
                assert metric("parkup_unreadable_documents", collection="followed") == 3
        named = [line["id"] for line in lines if line["event"] == "document cannot be read"]
        assert named == ["1", "3", "2"]

    async def test_a_mended_or_removed_document_is_no_longer_counted(self, own):
        followed, copy = own["followed"], Copy()
        await followed.insert_many([{"_id": 1, "field": "x"}, {"_id": 2, "field": "y"}])
        async with following(own, copy):
            await followed.update_one({"_id": 1}, {"$set": {"field": 10}})
            await followed.delete_one({"_id": 2})
            await followed.insert_one({"_id": 3, "field": 30})
            await copy.until(lambda: copy.held == {"1": 10, "3": 30})
            assert metric("parkup_unreadable_documents", collection="followed") == 0

    async def test_whatever_goes_wrong_the_following_begins_again(self, own):
        class BreaksOnce(Copy):
            broken = False

            def remove(self, document_id: str) -> None:
                if not self.broken:
                    self.broken = True
                    raise LookupError
                super().remove(document_id)

        copy = BreaksOnce()
        await own["followed"].insert_one({"_id": 1, "field": 10})
        async with following(own, copy):
            await own["followed"].delete_one({"_id": 1})
            await own["followed"].insert_one({"_id": 2, "field": 20})
            await copy.until(lambda: copy.held == {"2": 20})
        assert copy.broken

    async def test_a_stream_that_has_gone_silent_is_opened_anew_and_all_is_loaded_again(self, own):
        class FirstStreamHangs:
            """A connection that is gone without a word, as behind a broken network: nothing arrives, nothing fails."""

            def __init__(self) -> None:
                self.streams = 0

            def __getitem__(self, name: str):
                return own[name]

            async def watch(self, *what, **how):
                self.streams += 1
                return Hanging() if self.streams == 1 else await own.watch(*what, **how)

        class Hanging:
            alive = True

            async def __aenter__(self):
                return self

            async def __aexit__(self, *_) -> None:
                pass

            async def try_next(self):
                await asyncio.get_running_loop().create_future()

        copy, database = Copy(), FirstStreamHangs()
        async with following(database, copy):
            await own["followed"].insert_one({"_id": 1, "field": 10})

            await copy.until(lambda: copy.held == {"1": 10})
            assert database.streams == 2


class TestFreshness:
    async def test_it_is_not_fresh_before_the_first_load(self, own):
        assert Follower(own, [Copy()], system_clock).silent_seconds == math.inf

    async def test_hearing_that_nothing_changed_is_hearing(self, own):
        async with following(own, Copy()) as follower:
            heard = follower._heard
            async with asyncio.timeout(30):
                while follower._heard == heard:
                    await asyncio.sleep(0.05)


class Replies(CommandListener):
    """What the database sends on a change stream."""

    def __init__(self) -> None:
        self.streams = 0
        self.changes: list[dict] = []
        self.commands = 0

    def started(self, event) -> None:
        self.commands += event.command_name not in ("hello", "getMore", "endSessions")

    def succeeded(self, event) -> None:
        cursor = event.reply.get("cursor", {})
        self.streams += event.command_name == "aggregate"
        if event.command_name in ("aggregate", "getMore"):
            batch = cursor.get("nextBatch", cursor.get("firstBatch", ()))
            self.changes += [each for each in batch if "operationType" in each]

    def failed(self, event) -> None:
        pass


@pytest_asyncio.fixture
async def overheard(own, settings):
    """The same database through a client of its own, and what it is sent."""
    replies = Replies()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[replies]) as client:
        yield client.get_database(own.name, codec_options=own.codec_options), replies


class TestOnTheServer:
    async def test_one_stream_follows_all_collections_and_is_sent_nothing_else(self, own, overheard):
        watched, replies = overheard
        one, other = Copy("one"), Copy("other")
        async with following(watched, one, other):
            await own["elsewhere"].insert_many([{"_id": number} for number in range(50)])
            await own["one"].insert_one({"_id": 1, "field": 10, "secret": "s"})
            await own["one"].update_many({}, {"$set": {"seenAt": 1}})
            await own["other"].insert_one({"_id": 2, "field": 20})
            await one.until(lambda: one.held == {"1": 10})
            await other.until(lambda: other.held == {"2": 20})

        assert replies.streams == 1
        assert [(change["ns"]["coll"], change["operationType"]) for change in replies.changes] == [
            ("one", "insert"),
            ("other", "insert"),
        ]
        assert "secret" not in replies.changes[0]["fullDocument"]

    @pytest.mark.parametrize(
        "change", [{"$set": {"field": 11, "seenAt": 1}}, {"$unset": {"field": ""}}, {"$set": {"list.0": 1}}]
    )
    async def test_an_update_of_what_matters_arrives(self, own, change):
        copy = Copy()
        await own["followed"].insert_one({"_id": 1, "field": 10, "list": [0]})
        async with following(own, copy):
            copy.puts.clear()
            await own["followed"].update_one({"_id": 1}, change)
            await copy.until(lambda: bool(copy.puts))

    @pytest.mark.parametrize("others", [12, 10_000])
    async def test_one_change_is_one_document_and_no_query_however_many_there_are(self, own, overheard, others):
        watched, replies = overheard
        await own["followed"].insert_many([{"_id": number, "field": number} for number in range(others)])
        copy = Copy()
        async with following(watched, copy):
            assert len(copy.held) == others
            copy.puts.clear()
            before = replies.commands
            await own["followed"].update_one({"_id": 7}, {"$set": {"field": -7}})
            await copy.until(lambda: copy.held["7"] == -7)

            assert [document["_id"] for document in copy.puts] == [7]
            assert replies.commands == before
            assert len(replies.changes) == 1
