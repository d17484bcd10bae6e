"""What an update writes: the one meaning of present, absent and named fields (UpdateVehicleRequest in the contract)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from google.protobuf.message import Message

from server.errors import FieldViolation, InvalidArgument

MASK = "update_mask"
# Of a path that is refused: an answer's metadata holds a few kilobytes, a mask as much as a request.
_SHOWN_CHARACTERS = 64


def read_update(
    request: Message,
    *,
    key: str | tuple[str, ...] = (),
    required: Collection[str] = (),
    either: Collection[str] = (),
    nested: Collection[str] = (),
) -> dict[str, Any]:
    """The fields that an update request writes, by name: their value on the wire, or None where they are cleared.

    `key` are the fields that name the object and are no part of the change. `required` are fields that it cannot be
    without. `either` are fields that hold one thing, which it cannot be without: of those that a mask names one must
    be there. The fields of messages in `nested` count one by one, as `prices.pound`. A list without items is absent, a
    mask without paths is no mask. Raises InvalidArgument for a mask that names what there is not, or clears what the
    object cannot be without.

    `fields.get("name", UNSET)` then gives all three cases: UNSET stays, None clears, else the value.
    """
    known = list(_paths(request, key, nested))
    wholes = [path for path in known if _is_message(request, path)]
    mask: Collection[str] = getattr(request, MASK).paths
    if not mask:
        return {path: value for path in known if (value := _value(request, path)) is not None}
    given = {path: _value(request, path) for path in _named(mask, known, nested, wholes)}
    missing = [path for path, value in given.items() if value is None and path in required]
    ways = [path for path in given if path in either]
    if all(given[path] is None for path in ways):
        missing += ways
    if missing:
        raise InvalidArgument(
            *(FieldViolation(path, "ne peut pas être effacé", "cannot be cleared") for path in missing)
        )
    return {path: value for path, value in given.items() if value is not None or path not in either}


def _paths(request: Message, key: str | tuple[str, ...], nested: Collection[str]) -> Iterator[str]:
    keys = (key,) if isinstance(key, str) else key
    for field in request.DESCRIPTOR.fields:
        if field.name in nested and field.message_type is not None:
            yield from (f"{field.name}.{inner.name}" for inner in field.message_type.fields)
        elif field.name not in {*keys, MASK}:
            yield field.name


def _is_message(request: Message, path: str) -> bool:
    field = request.DESCRIPTOR.fields_by_name.get(path)
    return field is not None and field.message_type is not None and not field.is_repeated


def _named(
    mask: Collection[str], known: Collection[str], nested: Collection[str], wholes: Collection[str]
) -> Iterator[str]:
    """The fields that a mask names; `prices` stands for all of its fields, `plate.left` for the whole plate."""
    for path in mask:
        if path in known:
            yield path
        elif path in nested:
            yield from (each for each in known if each.startswith(f"{path}."))
        elif path.partition(".")[0] in wholes:
            yield path.partition(".")[0]
        else:
            shown, names = path[:_SHOWN_CHARACTERS], ", ".join(known)
            raise InvalidArgument(
                FieldViolation(
                    MASK,
                    f"nomme « {shown} », qui n'est pas un champ ; il peut nommer {names}",
                    f"names `{shown}`, which is no field; it may name {names}",
                )
            )


def _value(request: Message, path: str) -> Any:  # noqa: ANN401  # whatever the field holds
    """The value of a field, None when it is absent."""
    outer, _, inner = path.partition(".")
    if inner:
        return _value(getattr(request, outer), inner) if request.HasField(outer) else None
    value = getattr(request, outer)
    if request.DESCRIPTOR.fields_by_name[outer].is_repeated:
        return list(value) or None
    return value if request.HasField(outer) else None
