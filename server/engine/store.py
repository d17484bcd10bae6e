"""What the engine asks of MongoDB: read a batch, write a batch, and be certain of what became of it."""

from __future__ import annotations

import asyncio
import functools
import itertools
import random
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import bson
import pymongo
from pymongo.asynchronous.client_session import AsyncClientSession
from pymongo.asynchronous.collection import AsyncCollection
from pymongo.errors import ConnectionFailure, PyMongoError, ServerSelectionTimeoutError, WriteError
from pymongo.read_concern import ReadConcern

from server.engine.documents import MISSING, Documents, Write
from server.engine.operation import DuplicateDocument, DuplicateKey, Fields, Read
from server.mongo import stamps
from server.mongo.client import BY_ID, Database, Document
from server.mongo.passing import is_passing

ANSWER_SECONDS = 5.0
"""How long one step (all reads and writes of a batch, or its commit) may take before the answer counts as lost.

Within that time the driver repeats by itself what may be repeated: reads, commits."""

_ABORT_SECONDS = 1.0  # the server does it by itself a little later
_FOUND_AT_ONCE = 1_000
_DUPLICATE_KEY = 11_000
_TRANSIENT = "TransientTransactionError"
_UNKNOWN = "UnknownTransactionCommitResult"


class Conflict(Exception):
    """Another process came between, or the connection broke: certainly nothing was written."""


class Faulty(Exception):
    """One write was refused for good, and with it all of them: `author` is the operation, `cause` what it is told."""

    def __init__(self, author: int, cause: Exception) -> None:
        super().__init__(author, cause)
        self.author = author
        self.cause = cause


class Away(Exception):
    """No database was found, or it did not answer in time: nothing was written by this try."""


class OutcomeUnknown(Exception):
    """The connection broke, and whether all was written could not be learnt."""


class Store:
    def __init__(self, database: Database, answer_seconds: float = ANSWER_SECONDS) -> None:
        self._client = database.client
        self._database = database
        self._codec_options = database.codec_options
        self._write_concern = database.write_concern
        self._collection: Callable[[str], AsyncCollection[Document]] = functools.cache(database.get_collection)
        self._answer_seconds = answer_seconds

    @asynccontextmanager
    async def session(self) -> AsyncIterator[AsyncClientSession]:
        """For all tries of one batch: a new try ends, on the server too, what is left of the one before."""
        async with self._client.start_session() as session:
            yield session

    async def transact(
        self,
        session: AsyncClientSession,
        reads: Iterable[Read],
        play: Callable[[Documents], None],
        until: float,
    ) -> None:
        """Reads, lets `play` change what was read, writes it, commits: all in one transaction.

        Raises Conflict, Faulty, Away: nothing was written; OutcomeUnknown at `until` (of the loop's time).
        """
        try:
            with pymongo.timeout(self._answer_seconds):
                await session.start_transaction(ReadConcern("snapshot"), self._write_concern)
                documents = await self._read(reads, session)
                play(documents)
                await self._write(documents.writes(), session)
        except PyMongoError as error:
            if error.timeout or isinstance(error, ServerSelectionTimeoutError):
                raise Away from error
            if error.has_error_label(_TRANSIENT) or isinstance(error, ConnectionFailure) or is_passing(error):
                raise Conflict from error
            raise
        else:
            await self._commit(session, until)
        finally:
            if session.in_transaction:
                with pymongo.timeout(_ABORT_SECONDS):
                    await session.abort_transaction()

    async def _read(self, reads: Iterable[Read], session: AsyncClientSession) -> Documents:
        """All that a batch needs, one query a collection."""
        wanted = list(dict.fromkeys(reads))
        found: dict[str, list[Document]] = {}
        for collection in dict.fromkeys(read.collection for read in wanted):
            query = _query([read for read in wanted if read.collection == collection])
            cursor = await self._database.cursor_command(
                {"find": collection, "filter": query, "batchSize": _FOUND_AT_ONCE},
                session=session,
                codec_options=self._codec_options,
            )
            found[collection] = await cursor.to_list()
        return Documents(wanted, found)

    async def _write(self, writes: Mapping[str, Sequence[Write]], session: AsyncClientSession) -> None:
        """Writes what a batch changed, a command for each kind of change to a collection. Raises Conflict, Faulty.

        They are ordered, for `Documents.writes` puts what frees a unique value before what takes it. In a transaction
        this costs nothing: the first error ends it either way.
        """
        for collection, each in writes.items():
            for kind, some in itertools.groupby(each, _kind):
                await self._write_alike(collection, kind, list(some), session)

    async def _write_alike(
        self, collection: str, kind: _Kind, writes: Sequence[Write], session: AsyncClientSession
    ) -> None:
        # The command itself: the driver's bulk_write does the same at several times the price.
        done = await self._database.command(
            {kind.command: collection, kind.of_what: [kind.statement(write) for write in writes]}, session=session
        )
        if refused := done.get("writeErrors"):
            cause = _cause(collection, refused[0])
            fields = cause.key.fields if isinstance(cause, DuplicateDocument) else ()
            raise Faulty(writes[refused[0]["index"]].author(fields), cause)
        if done["n"] != len(writes):
            raise Conflict

    async def _commit(self, session: AsyncClientSession, until: float) -> None:
        """Commits, and when the answer is lost asks for the same commit again.

        The server knows the transaction by its number and says what became of it, also after a change of primary. The
        effects are run again (Conflict) only when it says that they were not committed.
        """
        pause = 0.0
        while True:
            try:
                with pymongo.timeout(self._answer_seconds):
                    await session.commit_transaction()
            except PyMongoError as error:
                unknown = error.has_error_label(_UNKNOWN)
                if error.has_error_label(_TRANSIENT) and not unknown:
                    raise Conflict from error
                if not unknown or asyncio.get_running_loop().time() > until:
                    raise OutcomeUnknown from error
            else:
                return
            pause = await rest(pause)

    async def insert_each(self, collection: str, documents: Sequence[Fields]) -> dict[int, Exception]:
        """Inserts documents, each for itself; gives the errors by position. Raises Away, OutcomeUnknown."""
        command = {
            "insert": collection,
            "documents": [stamps.inserted(collection, each) for each in documents],
            "ordered": False,
            "writeConcern": self._write_concern.document,
        }
        try:
            with pymongo.timeout(self._answer_seconds):
                done = await self._database.command(command)
        except PyMongoError as error:
            raise _lost(error) from error
        if done.get("writeConcernError"):
            raise OutcomeUnknown
        return {each["index"]: _cause(collection, each) for each in done.get("writeErrors", ())}

    async def are_there(self, collection: str, documents: Sequence[Fields]) -> list[bool]:
        """Which of the documents the database holds, as they are. Raises as `insert_each`."""
        try:
            with pymongo.timeout(self._answer_seconds):
                ids = [each["_id"] for each in documents]
                found = {each["_id"]: each async for each in self._collection(collection).find({"_id": {"$in": ids}})}
        except PyMongoError as error:
            raise _lost(error) from error
        options = self._codec_options
        return [
            stamps.unstamped(found.get(each["_id"], {})) == bson.decode(bson.encode(each), options)
            for each in documents
        ]


async def rest(before: float) -> float:
    """Waits a while by chance, so that two processes in conflict do not meet again; gives the next, longer one."""
    longest = min(max(0.004, before * 2), 0.25)
    await asyncio.sleep(random.uniform(0, longest))  # noqa: S311  # nothing to guess here
    return longest


def _query(reads: Sequence[Read]) -> Document:
    values: dict[tuple[str, tuple[tuple[str, Any], ...]], list[Any]] = {}
    for read in reads:
        values.setdefault((read.by, read.where), []).append(read.value)
    queries = [{by: {"$in": each}, **dict(where)} for (by, where), each in values.items()]
    return queries[0] if len(queries) == 1 else {"$or": queries}


def _kind(write: Write) -> _Kind:
    if write.before is None:
        return _INSERT
    return _DELETE if write.after is None else _UPDATE


def _unchanged(write: Write) -> Document:
    """Finds a document, if it still holds what the operations on it saw."""
    query: Document = {"_id": write.id}
    for name, value in write.expected.items():
        query[name] = {"$exists": False} if value is MISSING else {"$eq": value}
    return query


def _new_document(write: Write) -> Document:
    assert write.after is not None
    return stamps.inserted(write.collection, write.after)


def _update(write: Write) -> Document:
    changes: Document = {}
    if write.set:
        changes["$set"] = write.set
    if write.unset:
        changes["$unset"] = dict.fromkeys(write.unset, "")
    return {"q": _unchanged(write), "u": stamps.updated(write.collection, changes), "hint": BY_ID}


def _delete(write: Write) -> Document:
    return {"q": _unchanged(write), "limit": 1, "hint": BY_ID}


@dataclass(frozen=True, slots=True)
class _Kind:
    """A command of MongoDB, the name of its list, and what stands in that for one document."""

    command: str
    of_what: str
    statement: Callable[[Write], Document]


_INSERT = _Kind("insert", "documents", _new_document)
_UPDATE = _Kind("update", "updates", _update)
_DELETE = _Kind("delete", "deletes", _delete)


def _lost(error: PyMongoError) -> Exception:
    """What an error outside of a transaction says about the effect."""
    if isinstance(error, ServerSelectionTimeoutError):
        return Away()
    return OutcomeUnknown() if error.timeout or isinstance(error, ConnectionFailure) or is_passing(error) else error


def _cause(collection: str, refused: Mapping[str, Any]) -> Exception:
    """What a refused write says about itself."""
    if refused["code"] != _DUPLICATE_KEY:
        return WriteError(refused["errmsg"], refused["code"], refused)
    return DuplicateDocument(DuplicateKey(collection, tuple(refused.get("keyPattern", ()))))
