"""Documents of some collections say when they last changed, by the database's own order."""

from dataclasses import dataclass

import pytest_asyncio
from bson import Timestamp

from server.engine.operation import Done, Insert, Operation, Read, Update
from server.engine.store import Store
from server.mongo.stamps import STAMP

SESSIONS = "parkingSessions"


@dataclass(frozen=True)
class Write(Operation[None]):
    """Makes a document, or counts it up."""

    collection: str
    id: str

    @property
    def reads(self):
        return (Read(self.collection, self.id),)

    def decide(self, state, now):
        if (found := state.one(self.reads[0])) is None:
            return Done(None, (Insert(self.collection, {"_id": self.id, "count": 1}),))
        return Done(None, (Update(self.collection, self.id, {"count": found["count"] + 1}),))


@dataclass(frozen=True)
class Make(Operation[None]):
    """Makes a document without a look: a plain insert."""

    id: str

    def decide(self, state, now):
        return Done(None, (Insert(SESSIONS, {"_id": self.id}),))


@pytest_asyncio.fixture
async def sessions(books):
    yield books[SESSIONS]
    await books.drop_collection(SESSIONS)


async def test_each_write_has_a_later_stamp_than_the_one_before(engine, sessions) -> None:
    stamps = []
    for name in "aab":
        await engine.run(Write(SESSIONS, name))
        stamps.append((await sessions.find_one({"_id": name}))[STAMP])
    await engine.run(Make("c"))
    stamps.append((await sessions.find_one({"_id": "c"}))[STAMP])
    assert sorted(set(stamps)) == stamps
    assert all(isinstance(each, Timestamp) and each.time for each in stamps)
    assert (await sessions.find_one({"_id": "a"}))["count"] == 2


async def test_other_collections_have_none(engine, books) -> None:
    for _ in range(2):
        await engine.run(Write("notes", "a"))
    assert await books["notes"].find_one({"_id": "a"}) == {"_id": "a", "count": 2}


async def test_an_insert_whose_answer_was_lost_is_known_by_what_was_written(books, sessions) -> None:
    """The database has filled in the stamp."""
    store, documents = Store(books), [{"_id": "a", "count": 1}, {"_id": "b", "count": 1}]
    assert not await store.insert_each(SESSIONS, documents)
    assert (await store.insert_each(SESSIONS, documents)).keys() == {0, 1}
    assert await store.are_there(SESSIONS, [*documents, {"_id": "b", "count": 2}, {"_id": "c"}]) == [
        True,
        True,
        False,
        False,
    ]
