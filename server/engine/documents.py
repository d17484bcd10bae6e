"""The documents of a batch, in memory: its operations change them one after the other, then all is written. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from server.engine.operation import (
    Change,
    Delete,
    Done,
    DuplicateDocument,
    DuplicateKey,
    Fields,
    Insert,
    Operation,
    Read,
    Update,
)

MISSING: Any = object()
"""In `Write.expected`: the field was not there."""

_ID_ONLY = ("_id",)


@dataclass(slots=True)
class Write:
    """What a batch makes of one document, however many of its operations changed it.

    `before` and `after` are None where there is no document. `expected` is what the fields must still hold for the
    write to count. `authors` names by changed field the last operation that changed it.
    """

    collection: str
    id: Any
    before: Fields | None
    after: Fields | None = None
    authors: dict[str, int] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    @property
    def set(self) -> Fields:
        assert self.after is not None
        return {name: self.after[name] for name in self.authors if name in self.after and name != "_id"}

    @property
    def unset(self) -> Sequence[str]:
        assert self.after is not None
        return [name for name in self.authors if name not in self.after]

    @property
    def expected(self) -> Fields:
        assert self.before is not None
        return {name: self.before.get(name, MISSING) for name in (self.authors.keys() | self.seen) - {"_id"}}

    def author(self, fields: Iterable[str] = ()) -> int:
        """The operation to blame for a value in one of these fields; without fields, the last one of all."""
        names = {name.partition(".")[0] for name in fields}
        touched = [self.authors[name] for name in names if name in self.authors]
        return max(touched or self.authors.values())


class Documents:
    """What was read for a batch, and what its operations made of it."""

    def __init__(self, reads: Iterable[Read] = (), found: Mapping[str, Iterable[Fields]] | None = None) -> None:
        """`found` by collection: all documents that fit the reads; more do no harm."""
        self._documents: dict[str, dict[Any, Fields]] = defaultdict(dict)
        self._by: dict[str, dict[str, dict[Any, dict[Any, None]]]] = defaultdict(dict)
        self._writes: dict[tuple[str, Any], Write] = {}
        for read in reads:
            if read.by != "_id":
                self._by[read.collection].setdefault(read.by, defaultdict(dict))
        for collection, documents in (found or {}).items():
            for document in documents:
                self._put(collection, document["_id"], document)

    def play(
        self, number: int, operation: Operation[Any], now: datetime, reads: Collection[Read] | None = None
    ) -> Done[Any] | Exception:
        """Lets an operation decide, and changes the documents as it says; after a refusal they are as before.

        `number` stands for the operation in `Write.authors`; `reads` are its own, when they are known already.
        """
        try:
            done = operation.decide(_View(self, operation.reads if reads is None else reads), now)
            self._change(number, done.changes)
        except DuplicateDocument as error:
            return operation.duplicate(error.key) or error
        except Exception as error:  # noqa: BLE001  # whatever it is, it is this operation's alone
            return error
        return done

    def writes(self) -> dict[str, list[Write]]:
        """What is to be written, by collection: what gives up unique values first, then what may take them."""
        by_collection: dict[str, list[Write]] = {}
        for write in self._writes.values():
            if write.before is not None or write.after is not None:
                by_collection.setdefault(write.collection, []).append(write)
        for writes in by_collection.values():
            writes.sort(key=lambda write: (write.before is None, write.after is not None, write.author()))
        return by_collection

    def find(self, read: Read) -> list[Fields]:
        documents = self._documents[read.collection]
        if read.by == "_id":
            found = [documents[read.value]] if read.value in documents else []
        else:
            found = [documents[each] for each in self._by[read.collection][read.by].get(read.value, ())]
        return [document for document in found if read.fits(document)] if read.where else found

    def _change(self, number: int, changes: Sequence[Change]) -> None:
        """All of them or, when one is not possible, none. Raises DuplicateDocument, LookupError, ValueError."""
        fresh: dict[tuple[str, Any], Fields | None] = {}
        touched: list[tuple[Change, Iterable[str]]] = []
        for change in changes:
            key = (change.collection, change.id)
            before = fresh[key] if key in fresh else self._documents[change.collection].get(change.id)
            if key in fresh and not isinstance(change, Insert):
                raise ValueError(f"changes a document twice, the second time as if it were the first: {key}")
            after, fields = _changed(change, before)
            fresh[key] = after
            touched.append((change, fields))
        for change, fields in touched:
            write = self._write(change.collection, change.id)
            write.authors.update(dict.fromkeys(fields, number))
            if isinstance(change, Update):
                write.seen.update(change.seen)
        for (collection, each), document in fresh.items():
            self._writes[collection, each].after = document
            self._put(collection, each, document)

    def _write(self, collection: str, each: Hashable) -> Write:
        if (write := self._writes.get((collection, each))) is None:
            write = Write(collection, each, self._documents[collection].get(each))
            self._writes[collection, each] = write
        return write

    def _put(self, collection: str, each: Hashable, after: Fields | None) -> None:
        documents = self._documents[collection]
        before = documents.pop(each, {})
        if after is not None:
            documents[each] = after
        for name, ids in self._by[collection].items():
            if name in before:
                ids[before[name]].pop(each, None)
            if after is not None and name in after:
                ids[after[name]][each] = None


class _View:
    """Shows an operation what it said it would read, and nothing that only others did."""

    def __init__(self, documents: Documents, reads: Collection[Read]) -> None:
        self._documents = documents
        self._reads = reads

    def one(self, read: Read) -> Fields | None:
        found = self.all(read)
        if len(found) > 1:
            raise LookupError(f"{len(found)} documents where one was to be: {read}")
        return found[0] if found else None

    def all(self, read: Read) -> Sequence[Fields]:
        if read not in self._reads:
            raise LookupError(f"not among the reads of the operation: {read}")
        return self._documents.find(read)


def _changed(change: Change, before: Fields | None) -> tuple[Fields | None, Iterable[str]]:
    """The document after a change, and the fields that it touches. Raises DuplicateDocument, LookupError."""
    if isinstance(change, Insert):
        if before is not None:
            raise DuplicateDocument(DuplicateKey(change.collection, _ID_ONLY))
        return change.document, change.document
    if before is None:
        raise LookupError(f"changes what is not there, or was not read: {change.collection} {change.id}")
    if isinstance(change, Delete):
        return None, before
    assert isinstance(change, Update)
    if "_id" in change.set or any("." in name for name in change.set):
        raise ValueError(f"neither an id nor part of a field can be set: {list(change.set)}")
    if not change.set and not change.unset:
        raise ValueError("an update that changes nothing guards nothing")
    kept = {name: value for name, value in before.items() if name not in change.unset}
    return {**kept, **change.set}, (*change.set, *change.unset)
