"""The messages of a dialect's view as schemas: once as answers print them, once as requests may say them.

An answer has every field that has no presence, so they are required; one with presence may be missing. A request is
described as it should be sent: that numbers may be texts, that keys may be spelled otherwise and unknown ones are
ignored is said once, in the document's description.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from google.protobuf.descriptor_pb2 import FieldDescriptorProto

from gateway.contract import FIELD_MASK, HTTP_BODY, Contract
from gateway.openapi import rules as rule
from gateway.openapi.annotations import Annotations

if TYPE_CHECKING:
    from gateway.views import View

Schema = dict[str, Any]

_LIST = FieldDescriptorProto.LABEL_REPEATED
_WHOLE = {"type": "integer", "format": "int32"}
_LONG = {"type": "string", "format": "int64", "pattern": "^-?[0-9]+$"}
_SCALARS: dict[int, Schema] = {
    FieldDescriptorProto.TYPE_STRING: {"type": "string"},
    FieldDescriptorProto.TYPE_BYTES: {"type": "string", "contentEncoding": "base64"},
    FieldDescriptorProto.TYPE_BOOL: {"type": "boolean"},
    FieldDescriptorProto.TYPE_DOUBLE: {"type": "number", "format": "double"},
    FieldDescriptorProto.TYPE_FLOAT: {"type": "number", "format": "float"},
    **dict.fromkeys(
        (
            FieldDescriptorProto.TYPE_INT64,
            FieldDescriptorProto.TYPE_UINT64,
            FieldDescriptorProto.TYPE_SINT64,
            FieldDescriptorProto.TYPE_FIXED64,
            FieldDescriptorProto.TYPE_SFIXED64,
        ),
        _LONG,
    ),
}
_GOOGLE: dict[str, Schema] = {
    ".google.protobuf.Timestamp": {"type": "string", "format": "date-time"},
    ".google.protobuf.Duration": {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?s$"},
    ".google.protobuf.FieldMask": {"type": "string"},
    ".google.protobuf.Struct": {"type": "object"},
    ".google.protobuf.ListValue": {"type": "array", "items": {}},
    ".google.protobuf.Value": {},
    ".google.protobuf.Any": {"type": "object"},
    ".google.protobuf.Empty": {"type": "object"},
    HTTP_BODY: {"type": "string", "format": "binary"},
}
_MASK_WORDS = "The fields to write, separated by commas. Unless given: those that the body has."


class Schemas:
    """The components of one document, made when something refers to them."""

    def __init__(self, view: "View", annotations: Annotations) -> None:
        self.components: dict[str, Schema] = {}
        self._view, self._annotations = view, annotations
        self._contract = Contract(view.files)
        self._shapes: dict[str, Any] = view.messages["shapes"]
        self._short = _short_names([*self._contract.messages, *map(_enum_name, self._contract.enums)])

    # What answers are made of.

    def answer(self, message: str) -> Schema:
        """A reference to a message as answers print it."""
        if message not in self._contract.messages:
            return self.answer_object(message)
        return self._reference(message, "", lambda: self.answer_object(message))

    def answer_object(self, message: str) -> Schema:
        """A message as answers print it, written out. Of one that is not the contract's own: any object."""
        if message not in self._contract.messages:
            return dict(_GOOGLE.get(f".{message}", {"type": "object"}))
        properties: dict[str, Schema] = {}
        required: list[str] = []
        changes = self._shapes.get(message, {"fields": {}, "nulls": []})
        for field in self._contract.messages[message].field:
            change = changes["fields"].get(field.json_name, {})
            if change.get("lift"):
                self._lift(field, properties, required)
                continue
            value = self.answer_field(message, field, change.get("print", ()))
            if field.json_name in changes["nulls"]:
                value = _nullable(value)
            for key in (field.json_name, *change.get("also", ())):
                properties[key] = value
                if field.json_name in changes["nulls"] or not _has_presence(field):
                    required.append(key)
            if field.json_name == "id" and self._prints_ids():
                properties["_id"] = {**value, "description": "The same as `id`."}
        return self._object(message, properties, required)

    def answer_field(self, message: str, field: FieldDescriptorProto, printers: Any = ()) -> Schema:  # noqa: ANN401
        """The value of a field in answers, with its comment."""
        return self._described(message, field, self._answer_value(field, printers), None)

    def names_of(self, message: str) -> dict[str, FieldDescriptorProto]:
        """The fields of a message by the contract's names; none of a message that is not the contract's."""
        known = self._contract.messages.get(message)
        return {each.name: each for each in known.field} if known else {}

    def is_text(self, message: str) -> bool:
        """Whether a text is understood where this message is expected."""
        return message in self._view.messages["text_as"]

    def printed_value(self, field: FieldDescriptorProto, value: str) -> str:
        """A value of an enum as the dialect prints it, whatever case and spelling it is given in."""
        accepted = self._view.messages["enum_names"].get(field.type_name.lstrip("."), {})
        known = accepted.get(value.replace("_", "").lower(), value)
        numbers = {each.name: each.number for each in self._contract.enums[field.type_name.lstrip(".")].value}
        return next((name for name, number in numbers.items() if number == numbers.get(known)), value)

    def _lift(self, field: FieldDescriptorProto, properties: dict[str, Schema], required: list[str]) -> None:
        inner = self.answer_object(field.type_name.lstrip("."))
        properties.update(inner["properties"])
        # Lifted or not is up to the answer: where it is not there, none of its keys is.
        required.extend(() if _has_presence(field) else inner.get("required", ()))

    def _answer_value(self, field: FieldDescriptorProto, printers: Any) -> Schema:  # noqa: ANN401
        if entry := self._map_entry(field):
            return {"type": "object", "additionalProperties": self._answer_value(entry.field[1], ())}
        value = self._answer_single(field)
        for name, *names in printers:
            if name in {"pairs", "text"}:
                value = self._picked(field.type_name.lstrip("."), names, as_text=name == "text")
        return {"type": "array", "items": value} if field.label == _LIST else value

    def _answer_single(self, field: FieldDescriptorProto) -> Schema:
        if field.type == FieldDescriptorProto.TYPE_ENUM:
            return self._enum(field, for_answers=True)
        if field.type != FieldDescriptorProto.TYPE_MESSAGE:
            return dict(_SCALARS.get(field.type, _WHOLE))
        name = field.type_name.lstrip(".")
        return self.answer(name) if name in self._contract.messages else _google(field.type_name)

    def _picked(self, message: str, names: list[str], *, as_text: bool) -> Schema:
        """A message printed as one of its fields, or as the list of some."""
        by_json = {each.json_name: each for each in self._contract.messages[message].field}
        values = [self._answer_value(by_json[name], ()) for name in names]
        if as_text:
            return values[0]
        items = values[0] if all(each == values[0] for each in values) else {"anyOf": values}
        return {"type": "array", "items": items, "minItems": len(names), "maxItems": len(names)}

    def _prints_ids(self) -> bool:
        return self._view.dialect.underscore_ids

    # What requests are made of.

    def request(self, message: str) -> Schema:
        """A reference to a message as requests may say it, in each of the ways that the dialect understands."""
        if message not in self._contract.messages:
            return _google(f".{message}")
        suffix = "" if message.endswith("Request") else "Input"
        whole = self._reference(message, suffix, lambda: self.request_object(message, {}))
        ways = [whole, *self._other_ways(message)]
        return whole if len(ways) == 1 else {"anyOf": ways}

    def request_object(self, message: str, taken: dict[str, Any], defaults: dict[str, Any] | None = None) -> Schema:
        """A message as requests may say it, written out; without what the path has `taken`."""
        if message not in self._contract.messages:
            return {"type": "object"}
        properties: dict[str, Schema] = {}
        required = []
        for field in self._contract.messages[message].field:
            inside = taken.get(field.name)
            if inside is True:
                continue
            properties[field.json_name] = self.request_field(message, field, inside, defaults)
            if self.is_required(message, field) and not inside and field.name not in (defaults or {}):
                required.append(field.json_name)
        return self._object(message, properties, required, self._annotations.message_rules(message))

    def request_field(
        self,
        message: str,
        field: FieldDescriptorProto,
        taken: dict[str, Any] | None = None,
        defaults: dict[str, Any] | None = None,
    ) -> Schema:
        """The value of a field in requests, with its comment, its rules and its default."""
        rules = self._annotations.rules(message, field.name)
        value = self._request_value(field, rules, taken)
        if field.name in (defaults or {}):
            value = {**value, "default": self._default(field, (defaults or {})[field.name])}
        return self._described(message, field, value, rules)

    def is_required(self, message: str, field: FieldDescriptorProto) -> bool:
        rules = self._annotations.rules(message, field.name)
        return bool(rules.get("required")) or (not _has_presence(field) and rule.refuses_zero(rules))

    def _request_value(
        self, field: FieldDescriptorProto, rules: dict[str, Any], taken: dict[str, Any] | None
    ) -> Schema:
        if entry := self._map_entry(field):
            return {"type": "object", "additionalProperties": self._request_value(entry.field[1], {}, None)}
        own = rules.get("repeated", {}).get("items", {}) if field.label == _LIST else rules
        value = self._request_single(field, own, taken)
        if field.label == _LIST:
            return {"type": "array", "items": value} | rule.constraints(rules)
        return value

    def _request_single(
        self, field: FieldDescriptorProto, rules: dict[str, Any], taken: dict[str, Any] | None
    ) -> Schema:
        if field.type == FieldDescriptorProto.TYPE_ENUM:
            return self._enum(field, for_answers=False, rules=rules)
        if field.type != FieldDescriptorProto.TYPE_MESSAGE:
            limits = rule.constraints(rules)
            value = _SCALARS.get(field.type, _WHOLE) | limits
            if rules.get("required") and value["type"] == "string":
                return {"minLength": 1} | value
            if limits and rule.is_ignored_when_empty(rules):
                return {"anyOf": [{"const": "" if value["type"] == "string" else 0}, value]}
            return value
        name = field.type_name.lstrip(".")
        return self.request_object(name, taken) if taken else self.request(name)

    def _other_ways(self, message: str) -> list[Schema]:
        """A text, or an array, where the dialect understands one as this message."""
        told = self._view.messages
        fields = self.names_of(message)
        ways: list[Schema] = []
        if message in told["text_as"]:
            ways.append(self.request_field(message, fields[told["text_as"][message]]))
        if message in told["list_as"]:
            values = [self.request_field(message, fields[name]) for name in told["list_as"][message]]
            count = len(values)
            ways.append(
                values[0]
                if count == 1
                else {"type": "array", "prefixItems": values, "minItems": count, "maxItems": count}
            )
        return ways

    def _default(self, field: FieldDescriptorProto, value: Any) -> Any:  # noqa: ANN401 - any YAML value
        if field.type == FieldDescriptorProto.TYPE_ENUM:
            return self.printed_value(field, str(value))
        return str(value) if isinstance(value, str) else value

    # Both.

    def _map_entry(self, field: FieldDescriptorProto) -> Any:  # noqa: ANN401 - a DescriptorProto or None
        entry = self._contract.messages.get(field.type_name.lstrip("."))
        return entry if entry is not None and entry.options.map_entry else None

    def _enum(self, field: FieldDescriptorProto, *, for_answers: bool, rules: dict[str, Any] | None = None) -> Schema:
        """An enum's values as they are printed. Answers may hold the one that says nothing; requests leave it out."""
        place = field.type_name.lstrip(".")
        if place not in self._contract.enums:
            return {"type": "string"}
        name, enum = _enum_name(place), self._contract.enums[place]
        printed = {value.number: value.name for value in reversed(enum.value)}
        numbers = sorted(number for number in printed if number or for_answers)
        allowed = rule.allowed_numbers(rules or {}, numbers)
        if allowed != numbers:
            return {"type": "string", "enum": [printed[number] for number in allowed]}
        return self._reference(name, "" if for_answers else "Input", lambda: self._enum_schema(name, printed, numbers))

    def _enum_schema(self, name: str, printed: dict[int, str], numbers: list[int]) -> Schema:
        original = {value.number: value.name for value in reversed(self._annotations.contract.enums[name].value)}
        comments = {number: self._annotations.comment(f"{name}.{original[number]}") for number in numbers}
        lines = [f"- `{printed[number]}`: {text}" for number, text in comments.items() if text]
        values = {"type": "string", "enum": [printed[number] for number in numbers]}
        return _with_text(values, "\n".join(filter(None, [self._annotations.comment(name), *lines])))

    def _reference(self, name: str, suffix: str, make: Callable[[], Schema]) -> Schema:
        key = self._short[name] + suffix
        if key not in self.components:
            self.components[key] = {}  # messages may hold themselves
            self.components[key] = make()
        return {"$ref": f"#/components/schemas/{key}"}

    def _object(self, message: str, properties: dict[str, Schema], required: list[str], words: Any = ()) -> Schema:  # noqa: ANN401
        schema: Schema = {"type": "object", "properties": properties}
        if required:
            schema["required"] = list(dict.fromkeys(required))
        return _with_text(schema, _sentences(self._annotations.comment(message), words))

    def _described(
        self, message: str, field: FieldDescriptorProto, value: Schema, rules: dict[str, Any] | None
    ) -> Schema:
        """With the field's comment; for requests also with its `rules` and further names."""
        comment, words = self._annotations.comment(f"{message}.{field.name}"), []
        if rules is not None:
            words = rule.words(rules, self._annotations)
            known = {each["name"]: each for each in self._view.messages["messages"].get(message, ())}
            if aliases := known.get(field.name, {}).get("aliases"):
                words = [*words, "also understood as " + ", ".join(f"`{each}`" for each in aliases)]
            if field.type_name == FIELD_MASK:
                comment = comment or _MASK_WORDS
        schema = _with_text(value, _sentences(comment, words))
        return schema | {"deprecated": True} if self._is_deprecated(message, field.name) else schema

    def _is_deprecated(self, message: str, field: str) -> bool:
        known = self._annotations.contract.messages[message].field
        return any(each.name == field and each.options.deprecated for each in known)


def _has_presence(field: FieldDescriptorProto) -> bool:
    """Whether a field may be missing in an answer rather than empty."""
    if field.label == _LIST:
        return False
    return field.type == FieldDescriptorProto.TYPE_MESSAGE or field.HasField("oneof_index")


def _google(type_name: str) -> Schema:
    return dict(_GOOGLE.get(type_name, {}))


def _nullable(value: Schema) -> Schema:
    described = {key: value[key] for key in ("description",) if key in value}
    plain = {key: each for key, each in value.items() if key != "description"}
    return {"anyOf": [plain, {"type": "null"}], **described}


def _with_text(schema: Schema, text: str) -> Schema:
    return schema | {"description": text} if text else schema


def _sentences(comment: str, words: Any) -> str:  # noqa: ANN401 - a sequence of texts
    told = "; ".join(words)
    return "\n\n".join(part for part in (comment, told and f"Rule: {told}.") if part)


def _enum_name(place: str) -> str:
    """The contract's name of an enum: views wrap each in a message of its own."""
    outer, _, name = place.rpartition(".")
    return f"{outer.rpartition('.')[0]}.{name}"


def _short_names(names: list[str]) -> dict[str, str]:
    """`parkup.parking.v1.Zone.Status` → `Zone.Status`, the whole name where two would be the same."""
    shorts = {name: ".".join(part for part in name.split(".") if part[:1].isupper()) for name in names}
    seen = list(shorts.values())
    return {name: short if seen.count(short) == 1 else name for name, short in shorts.items()}
