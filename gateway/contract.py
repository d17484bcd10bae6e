"""An index over the contract's descriptor set: messages, enums and RPCs by name, with the names there are in errors."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from google.api.annotations_pb2 import http
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
    MethodDescriptorProto,
)

HTTP_BODY = ".google.api.HttpBody"
FIELD_MASK = ".google.protobuf.FieldMask"
# The method option (google.api.http); its stub does not say that it is an extension of MethodOptions.
HTTP_OPTION: Any = http


class UnknownNameError(LookupError):
    """The contract has nothing by that name; the text says what it has."""


@dataclass(frozen=True)
class Rpc:
    """One method of the contract; `name` is `package.Service/Method`."""

    name: str
    service: str
    method: MethodDescriptorProto


@dataclass
class Contract:
    """The descriptor set and its parts by full name, without the leading dot.

    The parts are the set's own objects: changing them changes the set.
    """

    files: FileDescriptorSet
    messages: dict[str, DescriptorProto] = field(default_factory=dict)
    enums: dict[str, EnumDescriptorProto] = field(default_factory=dict)
    rpcs: dict[str, Rpc] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for file in own_files(self.files):
            for name, message in nested_messages(file):
                self.messages[name] = message
                self.enums |= {f"{name}.{enum.name}": enum for enum in message.enum_type}
            self.enums |= {f"{file.package}.{enum.name}": enum for enum in file.enum_type}
            for service in file.service:
                for method in service.method:
                    rpc = Rpc(f"{file.package}.{service.name}/{method.name}", f"{file.package}.{service.name}", method)
                    self.rpcs[rpc.name] = rpc

    def message(self, name: str) -> str:
        return _find("message", self.messages, name)

    def rpc(self, name: str) -> Rpc:
        return self.rpcs[_find("RPC", self.rpcs, name)]

    def field(self, dotted: str) -> tuple[str, FieldDescriptorProto]:
        """The message's full name and the field of `Message.field`."""
        message_name, _, field_name = dotted.rpartition(".")
        message = self.message(message_name)
        return message, self.field_of(message, field_name)

    def field_of(self, message: str, name: str) -> FieldDescriptorProto:
        there = {each.name: each for each in self.messages[message].field}
        if name not in there:
            raise UnknownNameError(f"{message} has no field `{name}`; it has {_listing(there)}")
        return there[name]

    def fields(self, dotted: str) -> list[tuple[str, FieldDescriptorProto]]:
        """The field of `Message.field`, or for `*.field` that of every message that has one by this name."""
        if not dotted.startswith("*."):
            return [self.field(dotted)]
        name = dotted.removeprefix("*.")
        found = [(full, each) for full, message in self.messages.items() for each in message.field if each.name == name]
        if not found:
            raise UnknownNameError(f"no message of the contract has a field `{name}`")
        return found

    def field_at(self, message: str, path: str) -> FieldDescriptorProto:
        """The field that a dotted path (`plate.left`) leads to from a message."""
        head, _, rest = path.partition(".")
        found = self.field_of(message, head)
        if not rest:
            return found
        inner = found.type_name.lstrip(".")
        if inner not in self.messages or found.label == FieldDescriptorProto.LABEL_REPEATED:
            raise UnknownNameError(f"`{head}` of {message} has no fields of its own")
        return self.field_at(inner, rest)

    def enum_value(self, dotted: str) -> tuple[str, str]:
        """The enum's full name and the value of `Message.Enum.VALUE`."""
        enum_name, _, value = dotted.rpartition(".")
        enum = _find("enum", self.enums, enum_name)
        there = [each.name for each in self.enums[enum].value]
        if value not in there:
            raise UnknownNameError(f"{enum} has no value `{value}`; it has {_listing(there)}")
        return enum, value


def own_files(files: FileDescriptorSet) -> Iterator[FileDescriptorProto]:
    """The files that are ours to view differently: all but those of google and buf."""
    return (file for file in files.file if not file.name.startswith(("google/", "buf/")))


def nested_messages(file: FileDescriptorProto) -> Iterator[tuple[str, DescriptorProto]]:
    """Every message of a file with its full name, outer before inner."""
    pending = [(f"{file.package}.{message.name}", message) for message in file.message_type]
    while pending:
        name, message = pending.pop(0)
        yield name, message
        pending += [(f"{name}.{inner.name}", inner) for inner in message.nested_type]


def _find(kind: str, there: Mapping[str, object], name: str) -> str:
    """The full name for a full or a shorter one (`Zone`, `Session.Status`, `ZoneService/GetZone`)."""
    if name in there:
        return name
    matches = [full for full in there if full.endswith("." + name)]
    if len(matches) == 1:
        return matches[0]
    if matches:
        raise UnknownNameError(f"{kind} `{name}` is ambiguous: {_listing(matches)}")
    # For an RPC of a known service the service's methods help more than all there are.
    service = name.partition("/")[0].rpartition(".")[2]
    near = [full for full in there if full.partition("/")[0].endswith("." + service)]
    raise UnknownNameError(f"the contract has no {kind} `{name}`; it has {_listing(near or there)}")


def _listing(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "none"
