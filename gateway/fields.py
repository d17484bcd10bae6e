"""Settings by field: `Message.field: value`, and `'*.field': value` for every message that has such a field."""

from collections.abc import Iterable, Mapping
from typing import Any

from google.protobuf.descriptor_pb2 import FieldDescriptorProto

from gateway.contract import Contract, UnknownNameError
from gateway.dialect import Dialect
from gateway.source import Located

# The full name of a message and the name of its field → the line that says something about it, and what it says.
ByField = dict[tuple[str, str], tuple[Located, Any]]


def by_field(contract: Contract, dialect: Dialect, settings: Mapping[Located, Any] | Iterable[Located]) -> ByField:
    """What a setting means for each field; one that names the message beats a wildcard. Raises DialectError."""
    told = settings if isinstance(settings, Mapping) else dict.fromkeys(settings)
    chosen: ByField = {}
    for dotted in sorted(told, key=lambda each: not each.startswith("*.")):
        for message, field in find_fields(contract, dialect, dotted):
            chosen[message, field.name] = (dotted, told[dotted])
    return chosen


def find_fields(contract: Contract, dialect: Dialect, dotted: Located) -> list[tuple[str, FieldDescriptorProto]]:
    """The messages and fields that a line means. Raises DialectError."""
    try:
        return contract.fields(dotted)
    except UnknownNameError as error:
        raise dialect.source.error(dotted, str(error)) from error


def find_message(contract: Contract, dialect: Dialect, name: Located) -> str:
    """The full name of a message. Raises DialectError."""
    try:
        return contract.message(name)
    except UnknownNameError as error:
        raise dialect.source.error(name, str(error)) from error


def find_field(contract: Contract, dialect: Dialect, message: str, name: Located) -> FieldDescriptorProto:
    """A field of a message by its name. Raises DialectError."""
    try:
        return contract.field_of(message, name)
    except UnknownNameError as error:
        raise dialect.source.error(name, str(error)) from error
