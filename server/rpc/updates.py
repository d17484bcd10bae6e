"""What an update writes: the one meaning of present, absent and named fields (see UpdateVehicleRequest in the contract)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message

from server.errors import FieldViolation, InvalidArgument

MASK = "update_mask"


def read_update(
    request: Message,
    *,
    key: str = "",
    required: Collection[str] = (),
    nested: Collection[str] = (),
) -> dict[str, Any]:
    """The fields that an update request writes, by name: their value on the wire, or None where they are cleared.

    `key` is the field that names the object and is no part of the change; `required` are fields that the object cannot be
    without; the fields of messages in `nested` count one by one, as `prices.pound`. Raises InvalidArgument for a mask
    that names what there is not, or clears what is required.
    """
    descriptor: Descriptor = request.DESCRIPTOR
    known = dict(_paths(descriptor, key, nested))
    mask = getattr(request, MASK)
    if not request.HasField(MASK):
        return {path: value for path in known if (value := _value(request, path)) is not None}
    named = list(_named(mask.paths, known, nested))
    given = {path: _value(request, path) for path in named}
    if missing := [path for path, value in given.items() if value is None and path in required]:
        raise InvalidArgument(
            *(FieldViolation(path, "ne peut pas être effacé", "cannot be cleared") for path in missing)
        )
    return given


def _paths(descriptor: Descriptor, key: str, nested: Collection[str]) -> Iterator[tuple[str, FieldDescriptor]]:
    for field in descriptor.fields:
        if field.name in nested:
            yield from ((f"{field.name}.{inner.name}", inner) for inner in field.message_type.fields)
        elif field.name not in {key, MASK}:
            yield field.name, field


def _named(paths: Collection[str], known: Collection[str], nested: Collection[str]) -> Iterator[str]:
    """The fields that a mask names, once each; `prices` stands for all of its fields."""
    for path in dict.fromkeys(paths):
        if path in known:
            yield path
        elif path in nested:
            yield from (each for each in known if each.startswith(f"{path}."))
        else:
            text = ", ".join(sorted(known))
            raise InvalidArgument(
                FieldViolation(MASK, f"nomme « {path} » ; il y a {text}", f"names `{path}`; there are {text}")
            )


def _value(request: Message, path: str) -> Any:  # noqa: ANN401  # whatever the field holds
    """The value of a field, None when it is absent. A list without items is absent."""
    outer, _, inner = path.partition(".")
    if inner:
        return _value(getattr(request, outer), inner) if request.HasField(outer) else None
    field = request.DESCRIPTOR.fields_by_name[outer]
    value = getattr(request, outer)
    if field.is_repeated:
        return list(value) or None
    return value if request.HasField(outer) else None
