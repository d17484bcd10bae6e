"""What the contract says of its parts beside their names: comments, validation rules, access, reasons, limits.

Options are found by their names: the gateway works with any contract, also with one that has none of them.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from google.protobuf import descriptor_pool, json_format, message_factory
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
)

from gateway.contract import Contract, own_files

_OPTIONS = "parkup.options.v1"
_REASONS = "parkup.errors.v1.ErrorReason"
_REASON_PREFIX = "ERROR_REASON_"


@dataclass(frozen=True)
class MethodFacts:
    """What stands beside a method.

    `callers` without their prefix in lower case (`anyone`, `super_admin`), `reasons` without theirs (`ZONE_NOT_FOUND`).
    """

    callers: tuple[str, ...] = ()
    takes_key: bool = False
    reasons: tuple[str, ...] = ()
    content_types: tuple[str, ...] = ()
    statuses: tuple[int, ...] = ()
    deprecated: bool = False


@dataclass(frozen=True)
class Reason:
    """A reason of the contract: the HTTP status it has of itself, its texts, what it says of itself."""

    name: str
    status: int
    fr: str
    en: str
    comment: str
    by_gateway: bool


class Annotations:
    """Looks things up by full name in a descriptor set, which has comments only where it was made with source info."""

    def __init__(self, descriptor_set: bytes) -> None:
        self.files = FileDescriptorSet.FromString(descriptor_set)
        self.contract = Contract(self.files)
        self.comments = dict(_comments(self.files))
        self._pool = descriptor_pool.DescriptorPool()
        for file in self.files.file:
            self._pool.Add(file)

    def comment(self, name: str) -> str:
        """The comment before a service, method, message, field, enum or value; its full name is joined by dots."""
        return self.comments.get(name.replace("/", "."), "")

    def method(self, rpc: str) -> MethodFacts:
        """Of `package.Service/Method`."""
        options = self.contract.rpcs[rpc].method.options
        access = self._option(options, f"{_OPTIONS}.access")
        reasons = self._option(options, f"{_OPTIONS}.reasons")
        answers = self._option(options, f"{_OPTIONS}.answers")
        return MethodFacts(
            callers=tuple(each.removeprefix("CALLER_").lower() for each in access.get("allow", ())),
            takes_key=access.get("takes_idempotency_key", False),
            reasons=tuple(each.removeprefix(_REASON_PREFIX) for each in reasons.get("names", ())),
            content_types=tuple(answers.get("content_types", ())),
            statuses=tuple(answers.get("http_statuses", ())),
            deprecated=options.deprecated,
        )

    def rules(self, message: str, field: str) -> dict[str, Any]:
        """buf.validate.FieldRules as JSON with the contract's names, predefined rules as `[full.name]`."""
        known = {each.name: each for each in self.contract.messages[message].field}
        return self._option(known[field].options, "buf.validate.field") if field in known else {}

    @cached_property
    def offered(self) -> dict[tuple[str, int], list[int]]:
        """Message and number of a field → the values of its enum that it takes, where a rule names them."""
        found = {}
        for name, message in self.contract.messages.items():
            for each in message.field:
                if each.type == FieldDescriptorProto.TYPE_ENUM:
                    rules = self.rules(name, each.name)
                    rules = rules.get("repeated", {}).get("items", rules).get("enum", {})
                    if taken := rules.get("in") or self._others(each, rules.get("not_in")):
                        found[name, each.number] = taken
        return found

    def _others(self, each: FieldDescriptorProto, refused: Container[int] | None) -> list[int]:
        """The values of a field's enum but those refused; none where no rule names such."""
        enum = self.contract.enums.get(each.type_name.lstrip("."))
        return [value.number for value in enum.value if value.number not in refused] if enum and refused else []

    def message_rules(self, message: str) -> list[str]:
        """What each rule about a whole message wants, in words."""
        options = self.contract.messages[message].options
        return [
            text for each in self._option(options, "buf.validate.message").get("cel", ()) if (text := rule_text(each))
        ]

    def predefined_text(self, extension: str) -> str:
        """What a predefined rule wants, in words; empty where the contract does not say."""
        try:
            found = self._pool.FindExtensionByName(extension)
        except KeyError:
            return ""
        told = self._option(found.GetOptions(), "buf.validate.predefined")
        return "; ".join(text for each in told.get("cel", ()) if (text := rule_text(each)))

    @cached_property
    def reasons(self) -> dict[str, Reason]:
        """All reasons of the contract by name, without the one that is never sent."""
        found = {}
        enum = self.contract.enums.get(_REASONS)
        for value in enum.value if enum else ():
            detail = self._option(value.options, "parkup.errors.v1.detail")
            if detail:
                name = value.name.removeprefix(_REASON_PREFIX)
                comment = self.comment(f"{_REASONS}.{value.name}")
                by_gateway = detail.get("by_gateway", False)
                found[name] = Reason(name, detail["http_status"], detail["fr"], detail["en"], comment, by_gateway)
        return found

    def _option(self, options: Any, name: str) -> dict[str, Any]:  # noqa: ANN401 - whichever message of options
        """A message option as JSON, `{}` where there is none."""
        try:
            extension = self._pool.FindExtensionByName(name)
            known = self._pool.FindMessageTypeByName(options.DESCRIPTOR.full_name)
        except KeyError:
            return {}
        read: Any = message_factory.GetMessageClass(known).FromString(options.SerializeToString())
        told: dict[str, Any] = json_format.MessageToDict(
            read.Extensions[extension], preserving_proto_field_name=True, descriptor_pool=self._pool
        )
        return told


def rule_text(cel: dict[str, Any]) -> str:
    """The words of a CEL rule: its message, else the literal that its expression ends with."""
    text: str = cel.get("message", "")
    return text or cel.get("id", "").rpartition(".")[2].replace("_", " ")


def _comments(files: FileDescriptorSet) -> Iterator[tuple[str, str]]:
    for file in own_files(files):
        names = dict(_paths(file))
        for location in file.source_code_info.location:
            name = names.get(tuple(location.path))
            if name and location.leading_comments:
                yield name, _text(location.leading_comments)


def _text(comment: str) -> str:
    """A comment as Markdown: without the space after the slashes, lines of a paragraph joined."""
    paragraphs: list[list[str]] = [[]]
    for line in comment.strip("\n").splitlines():
        if line.strip():
            paragraphs[-1].append(line.strip())
        elif paragraphs[-1]:
            paragraphs.append([])
    return "\n\n".join(" ".join(lines) for lines in paragraphs if lines)


def _paths(file: FileDescriptorProto) -> Iterator[tuple[tuple[int, ...], str]]:
    """The path of each part as source info has it, with the part's full name; numbers as in descriptor.proto."""
    for index, service in enumerate(file.service):
        yield (6, index), f"{file.package}.{service.name}"
        for place, method in enumerate(service.method):
            yield (6, index, 2, place), f"{file.package}.{service.name}.{method.name}"
    for index, message in enumerate(file.message_type):
        yield from _message_paths((4, index), f"{file.package}.{message.name}", message)
    for index, enum in enumerate(file.enum_type):
        yield from _enum_paths((5, index), f"{file.package}.{enum.name}", enum)


def _message_paths(path: tuple[int, ...], name: str, message: DescriptorProto) -> Iterator[tuple[tuple[int, ...], str]]:
    yield path, name
    for index, field in enumerate(message.field):
        yield (*path, 2, index), f"{name}.{field.name}"
    for index, inner in enumerate(message.nested_type):
        yield from _message_paths((*path, 3, index), f"{name}.{inner.name}", inner)
    for index, enum in enumerate(message.enum_type):
        yield from _enum_paths((*path, 4, index), f"{name}.{enum.name}", enum)


def _enum_paths(path: tuple[int, ...], name: str, enum: EnumDescriptorProto) -> Iterator[tuple[tuple[int, ...], str]]:
    yield path, name
    for index, value in enumerate(enum.value):
        yield (*path, 2, index), f"{name}.{value.name}"
