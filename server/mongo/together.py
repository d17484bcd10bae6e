"""Reads that wait at the same time share a query, as writes share a transaction in the engine.

A query costs a server more than the documents that it brings. Nobody waits for a timer: what is asked for in one turn
of the loop goes off together, and what is asked for while queries are under way goes off with the next one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from contextvars import Context
from typing import Generic, TypeVar

import pymongo
from bson import ObjectId
from pymongo.asynchronous.collection import AsyncCollection

from server.mongo.client import Document

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

IN_FLIGHT = 2
WORTH_A_SECOND = 8
"""So many keys must wait before a second query begins beside one under way: small ones cost each of theirs more."""
MOST_AT_ONCE = 200
ANSWER_SECONDS = 5.0
"""The query belongs to no call, and so has a limit of its own; who waits leaves at the end of theirs."""


class Together(Generic[K, V]):
    """Finds by key. `read` gives what it finds of several keys, in one query. Belongs to the running loop.

    Every answer was read after it was asked for. Whoever is cancelled leaves the others alone; an error is everyone's
    who waits for the same query.
    """

    def __init__(self, read: Callable[[Sequence[K]], Awaitable[Mapping[K, V]]]) -> None:
        self._read = read
        self._waiting: dict[K, list[asyncio.Future[V | None]]] = {}
        self._running: set[asyncio.Task[None]] = set()
        self._looking = False

    def find(self, key: K) -> asyncio.Future[V | None]:
        """What there is of a key, None if nothing; several who ask are given the same object."""
        answer: asyncio.Future[V | None] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(key, []).append(answer)
        self._look()
        return answer

    def _look(self) -> None:
        worth = WORTH_A_SECOND if self._running else 1
        if not self._looking and len(self._running) < IN_FLIGHT and len(self._waiting) >= worth:
            self._looking = True
            # A context of its own: that of a call ends with the call.
            asyncio.get_running_loop().call_soon(self._begin, context=Context())

    def _begin(self) -> None:
        self._looking = False
        asked: dict[K, list[asyncio.Future[V | None]]] = {}
        for key in list(self._waiting)[:MOST_AT_ONCE]:
            if answers := [answer for answer in self._waiting.pop(key) if not answer.done()]:
                asked[key] = answers
        if asked:
            task = asyncio.create_task(self._answer(asked), name="read together")
            self._running.add(task)
            task.add_done_callback(self._ended)
        self._look()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._look()

    async def _answer(self, asked: Mapping[K, Sequence[asyncio.Future[V | None]]]) -> None:
        try:
            with pymongo.timeout(ANSWER_SECONDS):
                found = await self._read(list(asked))
        except BaseException as error:
            for answer in _open(asked):
                if isinstance(error, Exception):
                    answer.set_exception(error)
                else:
                    answer.cancel()
            if not isinstance(error, Exception):
                raise
            return
        for key, answers in asked.items():
            for answer in answers:
                if not answer.done():
                    answer.set_result(found.get(key))


def _open(asked: Mapping[K, Sequence[asyncio.Future[V | None]]]) -> list[asyncio.Future[V | None]]:
    return [answer for answers in asked.values() for answer in answers if not answer.done()]


def by_id(
    collection: AsyncCollection[Document], projection: Mapping[str, int] | None = None
) -> Together[ObjectId, Document]:
    """Finds the documents of a collection by their ids. They may be shared: nobody is to change them."""

    async def read(ids: Sequence[ObjectId]) -> Mapping[ObjectId, Document]:
        found = await collection.find({"_id": {"$in": ids}}, projection, batch_size=MOST_AT_ONCE + 1).to_list()
        return {document["_id"]: document for document in found}

    return Together(read)
