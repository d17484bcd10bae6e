"""What the engine is given: an operation as a value, and what it may answer. Pure."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

from server.errors import DomainError

T_co = TypeVar("T_co", covariant=True)

Fields = Mapping[str, Any]
"""A document, or part of one, by the names of its top-level fields; what is inside a field is never changed in part."""


@dataclass(frozen=True, slots=True)
class Read:
    """A document that an operation needs, or several: those of `collection` whose field `by` holds `value`.

    `by` needs an index. `where` narrows the search to documents with these values in other fields, as a partial index
    does: `Read("sessions", driver_id, by="userId", where=(("status", "active"),))`. What is read belongs to the
    operation until its outcome stands: others of this process wait for it or follow it in the same batch, unless all
    of them say `shared`, for what is only looked at.
    """

    collection: str
    value: Hashable
    by: str = "_id"
    where: tuple[tuple[str, Hashable], ...] = ()
    shared: bool = field(default=False, compare=False)

    @property
    def lane(self) -> str:
        return f"{self.collection}.{self.by}:{self.value}"

    def fits(self, document: Fields) -> bool:
        return document.get(self.by) == self.value and all(document.get(name) == value for name, value in self.where)


@dataclass(frozen=True, slots=True)
class Insert:
    """A new document, with its `_id`."""

    collection: str
    document: Fields

    @property
    def id(self) -> Hashable:
        each: Hashable = self.document["_id"]
        return each


@dataclass(frozen=True, slots=True)
class Update:
    """New values for fields of a document that was read. An operation changes a document once.

    It takes effect only if the fields to be changed, and those named in `seen`, still hold what was read.
    """

    collection: str
    id: Hashable
    set: Fields = field(default_factory=dict)
    unset: Collection[str] = ()
    seen: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Delete:
    """Removes a document that was read, if it still holds in all fields what was read. An Insert may replace it."""

    collection: str
    id: Hashable


Change = Insert | Update | Delete


@dataclass(frozen=True, slots=True)
class Done(Generic[T_co]):
    """What an operation comes to: the answer to its caller, and what changes."""

    result: T_co
    changes: Sequence[Change] = ()


class State(Protocol):
    """What an operation read, as the operations before it in the batch left it. Asked with its own reads only."""

    def one(self, read: Read) -> Fields | None:
        """The document, None when there is none. Raises LookupError when there are several."""
        ...

    def all(self, read: Read) -> Sequence[Fields]:
        """All that fit, in no order."""
        ...


@dataclass(frozen=True, slots=True)
class DuplicateKey:
    """The unique index in the way of a change: its collection and its fields in order."""

    collection: str
    fields: tuple[str, ...]


class DuplicateDocument(Exception):
    """A unique index was in the way, and the operation has no refusal for it."""

    def __init__(self, key: DuplicateKey) -> None:
        super().__init__(f"{key.collection}: another document has the same {', '.join(key.fields)}")
        self.key = key


class Operation(ABC, Generic[T_co]):
    """Something that happens whole or not at all. Its subclasses are frozen dataclasses: what they hold is the input.

    What has an effect outside of the documents (a charge, a mail) or is drawn by chance (ids, codes) is not done in an
    operation but before or between two of them: `decide` may run several times, and its last outcome counts.
    """

    @property
    def name(self) -> str:
        """For metrics and logs."""
        return type(self).__name__

    @property
    def reads(self) -> Sequence[Read]:
        """What `decide` will ask for."""
        return ()

    @property
    def lanes(self) -> Collection[str]:
        """Names of what no other operation of this process may touch at the same time, beside what it reads.

        Two processes may: what must be unique is a unique index, and a decision that rests on a document which it does
        not change has to change something in it, if another process must not change it at the same time.
        """
        return ()

    @abstractmethod
    def decide(self, state: State, now: datetime) -> Done[T_co]:
        """Says what is to happen, given what was read; pure. Refuses by raising a DomainError."""

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        """The refusal when a unique index is in the way; None: that cannot happen, it is a fault of ours."""
        return None
