"""How to try an Update method of the contract."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

import grpc.aio
from google.protobuf.json_format import MessageToDict
from google.protobuf.message import Message

from tests.people import Metadata, People

Fields = dict[str, Any]
"""Fields of an object as JSON holds them; None: is not there."""


@dataclass(frozen=True)
class Subject:
    """An object, and who may change it. `read` gives the answer of the method that shows it."""

    metadata: Metadata
    read: Callable[[], Awaitable[Message]]


@dataclass(frozen=True)
class Change:
    """What a request writes, what a mask for it names (the same, unless said), and what the object then shows."""

    writes: Fields
    shows: Fields
    mask: tuple[str, ...] = ()

    @property
    def paths(self) -> tuple[str, ...]:
        return self.mask or tuple(self.writes)


@dataclass(frozen=True)
class Update:
    """How to try one Update method.

    `see` gives the object out of an answer, `key` the fields that name it in a request. `clears` are the paths of a
    mask that take something away, with what is then shown; `empty` the fields whose empty text does; `required` are
    the paths that cannot be cleared.
    """

    make: Callable[[People, grpc.aio.Channel], Awaitable[Subject]]
    see: Callable[[Message], Fields]
    key: Callable[[Fields], Fields]
    changes: Mapping[str, Change]
    clears: Mapping[str, Fields]
    empty: tuple[str, ...] = ()
    required: tuple[str, ...] = ()


def as_fields(message: Message) -> Fields:
    return MessageToDict(message, preserving_proto_field_name=True, always_print_fields_with_no_presence=True)


def plain(**fields: object) -> dict[str, Change]:
    """Changes of single fields that are shown as they are written."""
    return {name: Change({name: value}, {name: value}) for name, value in fields.items()}
