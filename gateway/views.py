"""Contract descriptors + dialect → the descriptor set that Envoy's transcoder loads, and the routes that lead to it.

A view changes names only: HTTP rules, JSON names of fields, names of enum values, which fields exist. Field numbers
and types stay, so the bytes on the wire are those of the contract and the server never learns which dialect a caller
speaks.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

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

from gateway.contract import HTTP_OPTION, Contract, UnknownNameError, nested_messages, own_files
from gateway.dialect import Dialect, DialectError, Located, read_dialect
from gateway.enum_names import printed_values, rename_enum_values
from gateway.routes import Route, plan_routes, routing_table

# The transcoder prints an error as JSON only if the set holds google.rpc.Status and all that its details may hold.
_ERROR_FILES = (any_pb2, duration_pb2, error_details_pb2, status_pb2)

ROUTES_FILE = "routes.json"


def build_all(descriptor_set: bytes, dialects: Path) -> dict[str, bytes]:
    """Every file that Envoy is started with, by name: `<dialect>.binpb`, and `routes.json`, see routes.routing_table.

    `descriptor_set` is the contract with its imports. The same input gives the same bytes.
    Raises DialectError for a line that does not fit the contract or that two dialects share.
    """
    built: dict[str, bytes] = {}
    planned: list[tuple[Dialect, list[Route]]] = []
    enum_values: dict[str, dict[str, str]] = {}
    taken: dict[tuple[str, str], str] = {}
    for path in sorted(dialects.glob("*.yaml")):
        dialect = read_dialect(path)
        view, routes = build_view(descriptor_set, dialect)
        for route in routes:
            other = taken.setdefault((route.method, route.shape), dialect.name)
            if other != dialect.name:
                problem = f"{route.method} {route.path} belongs to {other}.yaml already"
                raise dialect.source.error(route.line, problem)
        built[f"{dialect.name}.binpb"] = view.SerializeToString(deterministic=True)
        planned.append((dialect, routes))
        enum_values[dialect.name] = printed_values(view)
    table = routing_table(planned) | {"enum_values": enum_values}
    text = json.dumps(table, ensure_ascii=False, indent=1)
    return built | {ROUTES_FILE: (text + "\n").encode()}


def build_view(descriptor_set: bytes, dialect: Dialect) -> tuple[FileDescriptorSet, list[Route]]:
    """One dialect's descriptor set and its routes. Raises DialectError."""
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
    for file in own_files(files):
        _drop_options(file)
    _add_error_files(files)
    return _only_needed(files), routes


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
    for dotted, json_name in dialect.rename.items():
        _field(contract, dialect, dotted)[1].json_name = json_name


def _name_payloads(contract: Contract, routes: Iterable[Route]) -> None:
    for route in routes:
        if route.data:
            contract.field_of(route.response, route.data).json_name = "data"


def _hide_fields(contract: Contract, dialect: Dialect) -> set[tuple[str, str]]:
    hidden = set()
    for dotted in dialect.hide:
        message_name, field = _field(contract, dialect, dotted)
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
                    at = _culprit(dialect, name, one, other)
                    problem = f"in {name} `{one.name}` would be called `{one.json_name}`, and so is `{other.name}`"
                    raise dialect.source.error(at, problem)


def _culprit(dialect: Dialect, message: str, *fields: FieldDescriptorProto) -> Located | None:
    """The line to show for a clash: the rename of one of the fields, else a route that says `data`."""
    for dotted in dialect.rename:
        owner, _, name = dotted.rpartition(".")
        if any(name == field.name for field in fields) and ("." + message).endswith("." + owner):
            return dotted
    return next((line.key for line in dialect.routes if line.data in [field.name for field in fields]), None)


def _refuse_hidden(dialect: Dialect, routes: Iterable[Route], hidden: set[tuple[str, str]]) -> None:
    for route in routes:
        for name in route.request_fields:
            if (route.request, name) in hidden:
                raise dialect.source.error(route.line, f"`{name}` of {route.request} is hidden in this dialect")


def _drop_options(file: FileDescriptorProto) -> None:
    """Validation rules, access rules and comments are the server's business; without them their files can go too."""
    file.ClearField("source_code_info")
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


def _field(contract: Contract, dialect: Dialect, dotted: Located) -> tuple[str, FieldDescriptorProto]:
    try:
        return contract.field(dotted)
    except UnknownNameError as error:
        raise dialect.source.error(dotted, str(error)) from error


def _camel(name: str) -> str:
    """`last_4_digits` → `last4Digits`."""
    head, *rest = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)


__all__ = ["ROUTES_FILE", "DialectError", "build_all", "build_view"]
