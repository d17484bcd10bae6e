"""Contract descriptors + dialect → the descriptor set that Envoy's transcoder loads, and the routes that lead to it.

A view changes names only: HTTP rules, JSON names of fields, names of enum values, which fields exist. Field numbers
and types stay, so the bytes on the wire are those of the contract and the server never learns which dialect a caller
speaks.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from google.protobuf import any_pb2, duration_pb2
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
    MessageOptions,
)
from google.rpc import error_details_pb2, status_pb2

from gateway.contract import HTTP_OPTION, Contract, nested_messages, own_files
from gateway.dialect import Dialect, read_dialects
from gateway.docs.contract_page import CONTRACT_PAGE, contract_page
from gateway.docs.postman import postman_collection, postman_file
from gateway.enum_names import accepted_values, in_words, printed_values, rename_enum_values
from gateway.fields import by_field, find_fields
from gateway.methods import repeatable_methods, special_methods
from gateway.openapi import openapi_document, openapi_file
from gateway.openapi.annotations import Annotations
from gateway.options import fill_options
from gateway.reasons import gateway_reasons
from gateway.routes import Route, plan_routes
from gateway.schema import AnswerShapes, list_fields, request_messages, text_fields
from gateway.source import DialectError, Located
from gateway.table import numbered_styles, routing_table

# The transcoder prints an error as JSON only if the set holds google.rpc.Status and all that its details may hold.
_ERROR_FILES = (any_pb2, duration_pb2, error_details_pb2, status_pb2)

ROUTES_FILE = "routes.json"


@dataclass(frozen=True)
class View:
    """One dialect at work: its descriptor set, its routes, and what the Lua filter knows of its messages."""

    dialect: Dialect
    files: FileDescriptorSet
    routes: list[Route]
    messages: dict[str, Any]


def build_all(
    descriptor_set: bytes, dialects: Path, requests: dict[str, dict[str, Any]] | None = None
) -> dict[str, bytes]:
    """Every file that Envoy is started with, by name.

    `<dialect>.binpb`, its view; `<dialect>.openapi.json` and `<dialect>.postman.json`, what describes it;
    `contract.html`; and `routes.json`.

    routes.json holds `listeners` (see table.routing_table), `messages` (see build_view) by dialect, `error_styles`,
    `methods` and `repeatable` (see methods.py), and what reasons.gateway_reasons gives. `descriptor_set` is the
    contract with its imports, and with comments where the documents are to have them; `requests` are their examples,
    as openapi.examples.Examples takes them. The same input gives the same bytes.
    Raises DialectError for a line that does not fit the contract or that two dialects share.
    """
    annotations, reasons = Annotations(descriptor_set), gateway_reasons(descriptor_set)
    views = [build_view(descriptor_set, dialect, annotations.offered) for dialect in read_dialects(dialects)]
    _refuse_shared_paths(views)
    methods = special_methods(descriptor_set)
    built = {CONTRACT_PAGE: contract_page(annotations, methods)}
    for view in views:
        document = openapi_document(view, annotations, reasons, requests or {})
        built |= {openapi_file(view.dialect.name): document}
        built |= {postman_file(view.dialect.name): postman_collection(document)}
    table: dict[str, Any] = {"listeners": routing_table([(view.dialect, view.routes) for view in views])}
    table |= {"error_styles": numbered_styles(table["listeners"])}
    table |= {"methods": methods, "repeatable": repeatable_methods(descriptor_set)}
    table |= {"messages": {view.dialect.name: view.messages for view in views}, **reasons}
    text = json.dumps(table, ensure_ascii=False, indent=1)
    built |= {f"{view.dialect.name}.binpb": view.files.SerializeToString(deterministic=True) for view in views}
    return built | {ROUTES_FILE: (text + "\n").encode()}


def build_view(descriptor_set: bytes, dialect: Dialect, offered: Mapping[tuple[str, int], Sequence[int]]) -> View:
    """One dialect's view; `offered` is what Annotations.offered tells of the same contract. Raises DialectError.

    `messages` holds what the filter looks up: the fields of requests (`messages`), `text_as`, `list_as`, `local_time`,
    enums with their printed and their accepted values, and the `shapes` of answers.
    """
    files = FileDescriptorSet.FromString(descriptor_set)
    contract = Contract(files)
    _rename_fields(contract, dialect)
    routes = plan_routes(contract, dialect)
    _write_rules(contract, routes)
    _name_payloads(contract, routes)
    hidden = _hide_fields(contract, dialect)
    _check_clashes(contract, dialect)
    _refuse_hidden(dialect, routes, hidden)
    rename_enum_values(contract, dialect)
    shapes = AnswerShapes(contract, dialect)
    fill_options(contract, dialect, routes, shapes)
    for file in own_files(files):
        _drop_options(file)
    for file in files.file:
        file.ClearField("source_code_info")
    _add_error_files(files)
    enums = printed_values(files)
    messages = {
        "messages": request_messages(contract, dialect, enums, offered, (route.request for route in routes)),
        "shapes": shapes.of(route.response for route in routes),
        "text_as": text_fields(contract, dialect),
        "list_as": list_fields(contract, dialect),
        "local_time": dialect.local_time or None,
        "enum_values": {name: in_words(values) for name, values in enums.items()},
        "enum_names": accepted_values(files),
    }
    return View(dialect, _only_needed(files), routes, messages)


def _refuse_shared_paths(views: Iterable[View]) -> None:
    taken: dict[tuple[str, str, str], str] = {}
    for view in views:
        dialect = view.dialect
        for route in view.routes:
            other = taken.setdefault((dialect.listener, route.method, route.shape), dialect.name)
            if other != dialect.name:
                problem = f"{route.name} belongs to {other}.yaml already"
                raise dialect.source.error(route.line.key, problem)


def _write_rules(contract: Contract, routes: Sequence[Route]) -> None:
    """Each RPC gets its routes as google.api.http rules; services without any are left out."""
    for rpc in contract.rpcs.values():
        rpc.method.ClearField("options")
    for route in routes:
        if route.rpc is None:
            continue
        options = contract.rpcs[route.rpc].method.options
        rule = options.Extensions[HTTP_OPTION]
        if rule.WhichOneof("pattern"):
            rule = rule.additional_bindings.add()
        setattr(rule, route.method.lower(), route.path)
        rule.body = route.body
    routed = {route.service for route in routes}
    for file in own_files(contract.files):
        for service in [each for each in file.service if f"{file.package}.{each.name}" not in routed]:
            file.service.remove(service)


def _rename_fields(contract: Contract, dialect: Dialect) -> None:
    for message in contract.messages.values():
        for field in message.field:
            field.json_name = _camel(field.name) if dialect.camel_case else field.name
    for (message_name, name), (_, json_name) in by_field(contract, dialect, dialect.rename).items():
        contract.field_of(message_name, name).json_name = json_name


def _name_payloads(contract: Contract, routes: Iterable[Route]) -> None:
    for route in routes:
        if route.line.data:
            contract.field_of(route.response, route.line.data).json_name = "data"


def _hide_fields(contract: Contract, dialect: Dialect) -> set[tuple[str, str]]:
    hidden = set()
    for dotted in dialect.hide:
        for message_name, field in find_fields(contract, dialect, dotted):
            hidden.add((message_name, field.name))
            _remove_field(contract.messages[message_name], field)
    return hidden


def _remove_field(message: DescriptorProto, field: FieldDescriptorProto) -> None:
    """Removes a field, and its oneof when nothing else is in it (an `optional` field has one of its own)."""
    oneof = field.oneof_index if field.HasField("oneof_index") else None
    message.field.remove(field)
    if oneof is None or any(each.HasField("oneof_index") and each.oneof_index == oneof for each in message.field):
        return
    del message.oneof_decl[oneof]
    for each in message.field:
        if each.HasField("oneof_index") and each.oneof_index > oneof:
            each.oneof_index -= 1


def _check_clashes(contract: Contract, dialect: Dialect) -> None:
    """Two fields of a message may not share a JSON name, nor one's JSON name be the other's field name.

    Input would be ambiguous, for the transcoder accepts both names.
    """
    for name, message in contract.messages.items():
        for one in message.field:
            for other in message.field:
                if one is not other and one.json_name in (other.json_name, other.name):
                    at = _culprit(contract, dialect, name, one, other)
                    problem = f"in {name} `{one.name}` would be called `{one.json_name}`, and so is `{other.name}`"
                    raise dialect.source.error(at, problem)


def _culprit(contract: Contract, dialect: Dialect, message: str, *fields: FieldDescriptorProto) -> Located | None:
    """The line to show for a clash: the rename of one of the fields, else a route that says `data`."""
    renamed = by_field(contract, dialect, dialect.rename)
    for field in fields:
        if (message, field.name) in renamed:
            return renamed[message, field.name][0]
    return next((line.key for line in dialect.routes if line.data in [field.name for field in fields]), None)


def _refuse_hidden(dialect: Dialect, routes: Iterable[Route], hidden: set[tuple[str, str]]) -> None:
    for route in routes:
        for name in route.request_fields:
            if (route.request, name) in hidden:
                raise dialect.source.error(route.line.key, f"`{name}` of {route.request} is hidden in this dialect")


def _drop_options(file: FileDescriptorProto) -> None:
    """Validation rules, access rules and comments are the server's business; without them their files can go too."""
    file.ClearField("options")
    del file.extension[:]
    for _, message in nested_messages(file):
        map_entry = message.options.map_entry
        message.ClearField("options")
        if map_entry:
            message.options.CopyFrom(MessageOptions(map_entry=True))
        for part in (*message.field, *message.oneof_decl):
            part.ClearField("options")
        for enum in message.enum_type:
            _drop_value_options(enum)
    for enum in file.enum_type:
        _drop_value_options(enum)
    for service in file.service:
        service.ClearField("options")


def _drop_value_options(enum: EnumDescriptorProto) -> None:
    for value in enum.value:
        value.ClearField("options")


def _add_error_files(files: FileDescriptorSet) -> None:
    there = {file.name for file in files.file}
    for module in _ERROR_FILES:
        if module.DESCRIPTOR.name not in there:
            module.DESCRIPTOR.CopyToProto(files.file.add())


def _only_needed(files: FileDescriptorSet) -> FileDescriptorSet:
    """The files of the services and of google.rpc with what they refer to, without imports that nothing needs now."""
    by_name = {file.name: file for file in files.file}
    home = {f".{name}": file.name for file in files.file for name in _type_names(file)}
    needed: set[str] = set()
    pending = [file.name for file in files.file if file.service and not file.name.startswith("google/")]
    pending += [module.DESCRIPTOR.name for module in _ERROR_FILES]
    while pending:
        name = pending.pop()
        if name in needed:
            continue
        needed.add(name)
        file = by_name[name]
        used = {home[reference] for reference in _references(file)} - {name}
        del file.dependency[:], file.public_dependency[:], file.weak_dependency[:]
        file.dependency.extend(sorted(used))
        pending += used
    return FileDescriptorSet(file=[file for file in files.file if file.name in needed])


def _type_names(file: FileDescriptorProto) -> Iterator[str]:
    yield from (f"{file.package}.{enum.name}" for enum in file.enum_type)
    for name, message in nested_messages(file):
        yield name
        yield from (f"{name}.{enum.name}" for enum in message.enum_type)


def _references(file: FileDescriptorProto) -> Iterator[str]:
    for _, message in nested_messages(file):
        yield from (field.type_name for field in message.field if field.type_name)
    for service in file.service:
        for method in service.method:
            yield from (method.input_type, method.output_type)


def _camel(name: str) -> str:
    """`last_4_digits` → `last4Digits`."""
    head, *rest = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)


__all__ = ["ROUTES_FILE", "DialectError", "View", "build_all", "build_view"]
