"""How long the lists of a request may be, checked before anything in them is looked at.

protovalidate looks at every item of a list first and counts them after: half a million empty items would keep a worker
busy for seconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message

from buf.validate.validate_pb2 import IGNORE_ALWAYS, FieldRules, field
from server.errors import FieldViolation
from server.rpc.rule_texts import rule_text
from server.values.language import Language

MAX_ITEMS = "repeated.max_items"
OWN = "parkup."


@dataclass(frozen=True, slots=True)
class _Limited:
    """A field that is a list, or has lists inside; `most` is None where the contract sets no limit."""

    name: str
    is_list: bool
    most: int | None
    inside: tuple[_Limited, ...]


class ListLimits:
    """The limits of one kind of request."""

    def __init__(self, request: Descriptor) -> None:
        self._fields = tuple(_limited(request))

    def first_broken(self, request: Message) -> FieldViolation | None:
        """The first list that is too long, from the outside in: nothing inside of a list that is too long is read."""
        return _first_broken(request, self._fields, "")


def _limited(message: Descriptor) -> Iterator[_Limited]:
    """The contract's messages hold no message of their own kind, so that this comes to an end."""
    for each in message.fields:
        # What is not looked at as part of the request is checked by itself.
        inner = None if _is_ignored(each) else each.message_type
        inside = tuple(_limited(inner)) if inner is not None and inner.full_name.startswith(OWN) else ()
        if each.is_repeated or inside:
            yield _Limited(each.name, each.is_repeated, _most(each), inside)


def _is_ignored(described: FieldDescriptor) -> bool:
    rules: FieldRules = described.GetOptions().Extensions[field]
    return rules.ignore == IGNORE_ALWAYS


def _most(described: FieldDescriptor) -> int | None:
    rules: FieldRules = described.GetOptions().Extensions[field]
    return rules.repeated.max_items if rules.repeated.HasField("max_items") else None


def _first_broken(message: Message, fields: tuple[_Limited, ...], path: str) -> FieldViolation | None:
    for each in fields:
        if not each.is_list:
            if message.HasField(each.name) and (
                broken := _first_broken(getattr(message, each.name), each.inside, f"{path}{each.name}.")
            ):
                return broken
            continue
        items = getattr(message, each.name)
        if each.most is not None and len(items) > each.most:
            french, english = (rule_text(MAX_ITEMS, each.most, "", language) for language in Language)
            return FieldViolation(f"{path}{each.name}", french, english, MAX_ITEMS)
        for index, item in enumerate(items if each.inside else ()):
            if broken := _first_broken(item, each.inside, f"{path}{each.name}[{index}]."):
                return broken
    return None
