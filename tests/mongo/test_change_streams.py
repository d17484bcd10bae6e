import asyncio
import contextlib
import secrets
from collections.abc import Callable

import pytest_asyncio

from server.mongo.change_streams import Follower


class Copy:
    """What a process holds of a collection: `field` of each document by its id."""

    def __init__(self, collection) -> None:
        self._collection = collection
        self._changed = asyncio.Condition()
        self.held: dict[object, object] = {}
        self.loads = 0
        self.follower = Follower(collection, reload=self._reload, apply=self._apply)

    async def _reload(self) -> None:
        self.loads += 1
        self.held = {document["_id"]: document["field"] async for document in self._collection.find()}
        await self._tell()

    def _apply(self, key: object, document: dict | None) -> None:
        if document is None:
            self.held.pop(key, None)
        else:
            self.held[key] = document["field"]
        asyncio.get_running_loop().create_task(self._tell())

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(5), self._changed:
            await self._changed.wait_for(holds)


@pytest_asyncio.fixture
async def collection(database):
    made = database[f"followed_{secrets.token_hex(4)}"]
    yield made
    await made.drop()


@contextlib.asynccontextmanager
async def following(collection):
    copy = Copy(collection)
    await copy.follower.start()
    try:
        yield copy
    finally:
        await copy.follower.close()


async def test_what_is_there_at_the_start_is_loaded_and_every_change_arrives(collection):
    await collection.insert_one({"_id": 1, "field": "a"})
    async with following(collection) as copy:
        assert copy.held == {1: "a"}

        await collection.insert_one({"_id": 2, "field": "b"})
        await collection.update_one({"_id": 1}, {"$set": {"field": "c"}})
        await copy.until(lambda: copy.held == {1: "c", 2: "b"})
        await collection.delete_one({"_id": 1})
        await copy.until(lambda: copy.held == {2: "b"})


async def test_a_collection_that_is_dropped_and_made_again_is_followed_again(collection):
    await collection.insert_one({"_id": 1, "field": "a"})
    async with following(collection) as copy:
        await collection.drop()
        await copy.until(lambda: copy.loads == 2)

        await collection.insert_one({"_id": 3, "field": "d"})
        await copy.until(lambda: copy.held == {3: "d"})


async def test_a_stream_that_has_gone_silent_is_opened_anew_and_all_is_loaded_again(collection):
    class FirstStreamHangs:
        """A connection that is gone without a word, as behind a broken network: nothing arrives, nothing fails."""

        def __init__(self) -> None:
            self.streams = 0

        name = "hanging"
        find = collection.find

        async def watch(self, **how):
            self.streams += 1
            return Hanging() if self.streams == 1 else await collection.watch(**how)

    class Hanging:
        alive = True

        async def __aenter__(self):
            return self

        async def __aexit__(self, *_) -> None:
            pass

        async def try_next(self):
            await asyncio.get_running_loop().create_future()

    async with following(FirstStreamHangs()) as copy:
        await collection.insert_one({"_id": 1, "field": "a"})

        await copy.until(lambda: copy.held == {1: "a"})
        assert copy.loads == 2
