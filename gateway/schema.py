"""What the Lua filter knows of the messages in a view: the fields of requests, and the shapes of answers.

A field of a request reads `{name, json, aliases, kind, type, repeated, offers}`: `name` is the contract's, `json` the
dialect's, `type` the full name of its message or enum in the view, `offers` the values of its enum that may be sent,
for errors, where they are fewer than all. Kinds:

    string, number, bool, bytes, enum    scalars
    timestamp, mask                      google.protobuf.Timestamp and FieldMask
    message                              a message of the contract
    map                                  its values are `value`, a field without names
    any                                  JSON of any kind (google.protobuf.Struct and the like)
    raw                                  something that is left to the transcoder
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from google.protobuf.descriptor_pb2 import DescriptorProto, FieldDescriptorProto

from gateway.contract import Contract
from gateway.dialect import Dialect
from gateway.enum_names import in_words
from gateway.fields import by_field, find_field, find_message
from gateway.source import Located

_GOOGLE_KINDS = {
    ".google.protobuf.Timestamp": "timestamp",
    ".google.protobuf.FieldMask": "mask",
    ".google.protobuf.Struct": "any",
    ".google.protobuf.Value": "any",
    ".google.protobuf.ListValue": "any",
    ".google.protobuf.Any": "any",
}
_SCALAR_KINDS = {
    FieldDescriptorProto.TYPE_STRING: "string",
    FieldDescriptorProto.TYPE_BYTES: "bytes",
    FieldDescriptorProto.TYPE_BOOL: "bool",
}
_WHOLE = {
    FieldDescriptorProto.Type.Value(f"TYPE_{name}")
    for name in ("INT32", "INT64", "UINT32", "UINT64", "SINT32", "SINT64", "FIXED32", "FIXED64", "SFIXED32", "SFIXED64")
}
_PRINTERS = ("pairs", "text", "no_spaces", "upper", "lower")


def request_messages(
    contract: Contract,
    dialect: Dialect,
    enums: Mapping[str, Mapping[int, str]],
    offered: Mapping[tuple[str, int], Sequence[int]],
    roots: Iterable[str],
) -> dict[str, list[dict[str, Any]]]:
    """The fields of every message that is part of a request.

    `enums` are the view's own with their values (see printed_values), `offered` is what Annotations.offered tells.
    """
    messages = {}
    aliases = _aliases(contract, dialect)
    for name in _reachable(contract, roots):
        messages[name] = [
            _input_field(contract, enums, each)
            | _offers(enums, each, offered.get((name, each.number), ()))
            | aliases.get((name, each.name), {})
            for each in contract.messages[name].field
        ]
    return messages


def _offers(
    enums: Mapping[str, Mapping[int, str]], each: FieldDescriptorProto, offered: Sequence[int]
) -> dict[str, str]:
    values = enums.get(each.type_name.lstrip("."), {})
    return {"offers": in_words(values, offered)} if offered and not set(offered) >= values.keys() else {}


def _aliases(contract: Contract, dialect: Dialect) -> dict[tuple[str, str], dict[str, list[str]]]:
    """Further names under which a field is understood, by message and field. Raises DialectError."""
    chosen = {}
    for (message, name), (line, names) in by_field(contract, dialect, dialect.aliases).items():
        there = {known for each in contract.messages[message].field for known in (each.name, each.json_name)}
        if not isinstance(names, list):
            raise dialect.source.error(line, "a list of names is expected")
        if taken := there & set(names):
            raise dialect.source.error(line, f"{message} has a field that is called `{min(taken)}` already")
        chosen[message, name] = {"aliases": [str(each) for each in names]}
    return chosen


def _input_field(contract: Contract, enums: Container[str], each: FieldDescriptorProto) -> dict[str, Any]:
    described: dict[str, Any] = {"name": each.name, "json": each.json_name, **_kind(contract, enums, each)}
    if each.label == FieldDescriptorProto.LABEL_REPEATED and described["kind"] != "map":
        described["repeated"] = True
    return described


def _kind(contract: Contract, enums: Container[str], each: FieldDescriptorProto) -> dict[str, Any]:
    type_name = each.type_name.lstrip(".")
    kind: dict[str, Any]
    if each.type == FieldDescriptorProto.TYPE_ENUM:
        return {"kind": "enum", "type": type_name} if type_name in enums else {"kind": "raw"}
    if each.type != FieldDescriptorProto.TYPE_MESSAGE:
        kind = {"kind": _SCALAR_KINDS.get(each.type, "number")}
        return kind | {"whole": True} if each.type in _WHOLE else kind
    if type_name not in contract.messages:
        return {"kind": _GOOGLE_KINDS.get(each.type_name, "raw")}
    inner = contract.messages[type_name]
    if inner.options.map_entry:
        return {"kind": "map", "value": _kind(contract, enums, inner.field[1])}
    return {"kind": "message", "type": type_name}


def _reachable(contract: Contract, roots: Iterable[str]) -> list[str]:
    """The messages of the contract that these lead to, themselves included, by name."""
    reached: set[str] = set()
    pending = list(roots)
    while pending:
        name = pending.pop()
        if name in contract.messages and name not in reached:
            reached.add(name)
            pending += [each.type_name.lstrip(".") for each in contract.messages[name].field if each.type_name]
    return sorted(reached)


def text_fields(contract: Contract, dialect: Dialect) -> dict[str, str]:
    """Message → the field that its text is. Raises DialectError."""
    chosen = {}
    for name, text in dialect.text_as.items():
        message = find_message(contract, dialect, name)
        chosen[message] = find_field(contract, dialect, message, text).name
    return chosen


def list_fields(contract: Contract, dialect: Dialect) -> dict[str, list[str]]:
    """Message → the fields that the items of its list are. Raises DialectError."""
    chosen = {}
    for name, fields in dialect.list_as.items():
        message = find_message(contract, dialect, name)
        chosen[message] = [find_field(contract, dialect, message, each).name for each in fields]
    return chosen


@dataclass
class AnswerShapes:
    """What a dialect changes in the messages of answers beyond their names, by message and JSON name.

    `of` gives the table for the filter: `{fields: {key: {message, print, also, lift}}, nulls: [key]}` of the messages
    that lead to a change. Whoever is not in it is printed as the transcoder has printed it.
    """

    contract: Contract
    dialect: Dialect
    own: dict[str, dict[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        contract, dialect = self.contract, self.dialect
        for (message, name), (line, adapters) in by_field(contract, dialect, dialect.print).items():
            each = contract.field_of(message, name)
            listed = adapters if isinstance(adapters, list) else [adapters]
            self._change(message, each)["print"] = [self._printer(line, each, adapter) for adapter in listed]
        for (message, name), (line, names) in by_field(contract, dialect, dialect.also).items():
            self._change(message, contract.field_of(message, name))["also"] = self._free(message, line, names)
        for (message, name), (line, _) in by_field(contract, dialect, dialect.lift).items():
            each = contract.field_of(message, name)
            if each.type_name.lstrip(".") not in contract.messages or _is_list(each):
                raise dialect.source.error(line, f"`{name}` of {message} is not one message: nothing can be lifted")
            self._change(message, each)["lift"] = True
        for message, name in by_field(contract, dialect, dialect.nulls):
            self._shape(message).setdefault("nulls", []).append(contract.field_of(message, name).json_name)

    def of(self, roots: Iterable[str]) -> dict[str, dict[str, Any]]:
        """The shapes of what these messages lead to."""
        changed = {name for name in _reachable(self.contract, roots) if self.leads_to_change(name)}
        shapes: dict[str, dict[str, Any]] = {}
        for name in sorted(changed):
            fields = {key: dict(change) for key, change in self.own.get(name, {}).get("fields", {}).items()}
            for each in self.contract.messages[name].field:
                inner = each.type_name.lstrip(".")
                if inner in changed and not self.contract.messages[inner].options.map_entry:
                    fields.setdefault(each.json_name, {})["message"] = inner
            shapes[name] = {"fields": fields, "nulls": self.own.get(name, {}).get("nulls", [])}
        return shapes

    def leads_to_change(self, message: str) -> bool:
        return any(name in self.own for name in _reachable(self.contract, [message]))

    def _shape(self, message: str) -> dict[str, Any]:
        return self.own.setdefault(message, {})

    def _change(self, message: str, each: FieldDescriptorProto) -> dict[str, Any]:
        changes: dict[str, Any] = self._shape(message).setdefault("fields", {}).setdefault(each.json_name, {})
        return changes

    def _printer(self, line: Located, each: FieldDescriptorProto, adapter: str) -> list[str]:
        """An adapter with what it needs to know: the JSON names of the fields it prints."""
        if adapter not in _PRINTERS:
            raise self.dialect.source.error(line, f"print is one of {', '.join(_PRINTERS)}")
        if adapter not in ("pairs", "text"):
            return [adapter]
        message = each.type_name.lstrip(".")
        told: dict[str, Any] = {
            "pairs": list_fields(self.contract, self.dialect),
            "text": {name: [one] for name, one in text_fields(self.contract, self.dialect).items()},
        }[adapter]
        if message not in told:
            key = "list_as" if adapter == "pairs" else "text_as"
            raise self.dialect.source.error(line, f"`{adapter}` needs `{key}` for {message or each.name}")
        names = told[message]
        return [adapter, *(self.contract.field_of(message, name).json_name for name in names)]

    def _free(self, message: str, line: Located, names: list[str]) -> list[str]:
        if not isinstance(names, list):
            raise self.dialect.source.error(line, "a list of names is expected")
        there = {each.json_name for each in self.contract.messages[message].field}
        for name in names:
            if name in there:
                raise self.dialect.source.error(line, f"{message} has a field that prints as `{name}` already")
        return [str(name) for name in names]


def _is_list(each: FieldDescriptorProto) -> bool:
    return each.label == FieldDescriptorProto.LABEL_REPEATED


def json_names(message: DescriptorProto) -> Iterator[str]:
    return (each.json_name for each in message.field)
