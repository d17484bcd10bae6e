"""The contract as one page for the browser to search: services with access, reasons, paths; messages; rules; enums."""

from collections.abc import Iterator
from typing import Any

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    ServiceDescriptorProto,
)

from gateway.contract import nested_messages, own_files
from gateway.docs.templates import render
from gateway.openapi.annotations import Annotations
from gateway.openapi.rules import spelled_out
from gateway.routes import contract_rules

CONTRACT_PAGE = "contract.html"


def contract_page(annotations: Annotations, methods: dict[str, dict[str, Any]]) -> bytes:
    """The page as HTML; `methods` is what methods.special_methods gives."""
    packages: dict[str, dict[str, Any]] = {}
    for file in own_files(annotations.files):
        there = packages.setdefault(file.package, {"name": file.package, "services": [], "messages": [], "enums": []})
        for kind, found in _Parts(annotations, methods, file).all():
            there[kind].append(found)
    shown = [each for _, each in sorted(packages.items()) if each["services"] or each["messages"] or each["enums"]]
    return render("contract.html.j2", packages=shown)


class _Parts:
    """What the template needs to know of one file."""

    def __init__(self, annotations: Annotations, methods: dict[str, dict[str, Any]], file: FileDescriptorProto) -> None:
        self._annotations, self._methods, self._file = annotations, methods, file

    def all(self) -> Iterator[tuple[str, dict[str, Any]]]:
        package = self._file.package
        yield from (("services", self._service(each)) for each in self._file.service)
        yield from (("enums", self._enum(f"{package}.{each.name}", each)) for each in self._file.enum_type)
        for name, message in nested_messages(self._file):
            if not message.options.map_entry:
                yield "messages", self._message(name, message)
                yield from (("enums", self._enum(f"{name}.{each.name}", each)) for each in message.enum_type)

    def _named(self, name: str) -> dict[str, Any]:
        short = name.removeprefix(f"{self._file.package}.")
        return {"name": name, "short": short, "comment": self._annotations.comment(name)}

    def _service(self, service: ServiceDescriptorProto) -> dict[str, Any]:
        name = f"{self._file.package}.{service.name}"
        return self._named(name) | {"methods": [self._method(f"{name}/{each.name}") for each in service.method]}

    def _method(self, rpc: str) -> dict[str, Any]:
        method, facts = self._annotations.contract.rpcs[rpc], self._annotations.method(rpc)
        streams = (method.method.client_streaming, method.method.server_streaming)
        types = (method.method.input_type, method.method.output_type)
        request, response = (
            self._type(type_name) | {"label": "stream " if is_stream else ""}
            for type_name, is_stream in zip(types, streams, strict=True)
        )
        return {
            "name": rpc,
            "short": rpc.rpartition("/")[2],
            "comment": self._annotations.comment(rpc),
            "deprecated": facts.deprecated,
            "request": request,
            "response": response,
            "paths": [f"{verb} {path}" for verb, path, _ in contract_rules(method)],
            "callers": [each.replace("_", " ") for each in facts.callers],
            "takes_key": facts.takes_key,
            "reasons": facts.reasons,
            "max_bytes": self._methods.get(f"/{rpc}", {}).get("max_request_bytes", 0),
        }

    def _message(self, name: str, message: DescriptorProto) -> dict[str, Any]:
        fields = [self._field(name, each) for each in message.field]
        return self._named(name) | {"fields": fields, "rules": self._annotations.message_rules(name)}

    def _field(self, message: str, field: FieldDescriptorProto) -> dict[str, Any]:
        label = "optional " if field.proto3_optional else ""
        return {
            "name": field.name,
            "number": field.number,
            "comment": self._annotations.comment(f"{message}.{field.name}"),
            "rules": spelled_out(self._annotations.rules(message, field.name), self._annotations),
            "deprecated": field.options.deprecated,
            "label": "repeated " if field.label == FieldDescriptorProto.LABEL_REPEATED else label,
        } | self._field_type(field)

    def _field_type(self, field: FieldDescriptorProto) -> dict[str, str]:
        entry = self._annotations.contract.messages.get(field.type_name.lstrip("."))
        if entry is not None and entry.options.map_entry:
            key, value = (self._field_type(each)["type"] for each in entry.field)
            return {"type": f"map<{key}, {value}>", "link": "", "label": ""}
        if field.type_name:
            return self._type(field.type_name)
        return {"type": FieldDescriptorProto.Type.Name(field.type).removeprefix("TYPE_").lower(), "link": ""}

    def _type(self, type_name: str) -> dict[str, str]:
        name, contract = type_name.lstrip("."), self._annotations.contract
        is_own = name in contract.messages or name in contract.enums
        return {"type": name.removeprefix(f"{self._file.package}."), "link": name if is_own else ""}

    def _enum(self, name: str, enum: EnumDescriptorProto) -> dict[str, Any]:
        return self._named(name) | {"values": [self._value(name, each.name, each.number) for each in enum.value]}

    def _value(self, enum: str, name: str, number: int) -> dict[str, Any]:
        short = name.removeprefix("ERROR_REASON_")
        reason = self._annotations.reasons.get(short) if short != name else None
        detail = f"HTTP {reason.status} · {reason.fr} · {reason.en}" if reason else ""
        comment = self._annotations.comment(f"{enum}.{name}")
        return {"name": name, "short": short, "number": number, "comment": comment, "detail": detail}
