"""The contract as clients need it: without custom options, and without the files that only those import.

So a client compiles without `buf/*`, and is a third smaller. What a client has to know of the options is said in
protobuf's own words: a method that may be repeated has an `idempotency_level`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
)
from google.protobuf.message import Message

from server.dev.clients.methods import how_often

ERROR_DETAILS = ("google/rpc/status.proto", "google/rpc/error_details.proto")
"""Nothing of ours names them: they travel in the trailers of a refusal."""

NOT_FOR_CLIENTS = ("parkup/options/", "buf/")
WEBHOOKS = "parkup/payments/v1/webhook_service.proto"
"""What Stripe calls, and no client of ours."""


MESSAGES = FileDescriptorProto.MESSAGE_TYPE_FIELD_NUMBER
EXTENSIONS = FileDescriptorProto.EXTENSION_FIELD_NUMBER


def client_image(contract: bytes) -> bytes:
    """The image of clients from that of the contract (a FileDescriptorSet with comments)."""
    files = FileDescriptorSet.FromString(contract)
    for file in files.file:
        for service in file.service:
            for method in service.method:
                level = how_often(method)
                _without_extensions(method.options)
                if level:
                    method.options.idempotency_level = level
        _strip(file)
    homes = {name: file for file in files.file for name in _defined(file)}
    ours = [each.name for each in files.file if each.name.startswith("parkup/") and each.name != WEBHOOKS]
    kept = _reached([name for name in ours if not name.startswith(NOT_FOR_CLIENTS)] + list(ERROR_DETAILS), files, homes)
    image = FileDescriptorSet(file=[file for file in files.file if file.name in kept])
    return image.SerializeToString(deterministic=True)


def _strip(file: FileDescriptorProto) -> None:
    """Takes all custom options out of a file, and their declarations."""
    _take_out(file, {extension.type_name for extension in file.extension})
    _without_extensions(file.options)
    for service in file.service:
        _without_extensions(service.options)
    for enum in file.enum_type:
        _strip_enum(enum)
    for message in file.message_type:
        _strip_message(message)


def _strip_message(message: DescriptorProto) -> None:
    _without_extensions(message.options)
    for field in message.field:
        _without_extensions(field.options)
    for oneof in message.oneof_decl:
        _without_extensions(oneof.options)
    for enum in message.enum_type:
        _strip_enum(enum)
    for inner in message.nested_type:
        _strip_message(inner)


def _strip_enum(enum: EnumDescriptorProto) -> None:
    _without_extensions(enum.options)
    for value in enum.value:
        _without_extensions(value.options)


def _without_extensions(options: Message) -> None:
    for field, _ in options.ListFields():
        if field.is_extension:
            options.ClearExtension(field)  # type: ignore[arg-type]  # a descriptor is as good as the extension
    options.DiscardUnknownFields()


def _take_out(file: FileDescriptorProto, options: set[str]) -> None:
    """Takes the declarations of options out of a file, their messages (`options`), and the comments on both.

    Comments know what they are about by its place in the file, so those behind a message move up with it.
    """
    del file.extension[:]
    gone = [n for n, message in enumerate(file.message_type) if f".{file.package}.{message.name}" in options]
    for n in reversed(gone):
        del file.message_type[n]
    left = []
    for place in file.source_code_info.location:
        kind, *rest = place.path or (0,)
        if kind == EXTENSIONS or (kind == MESSAGES and rest[0] in gone):
            continue
        if kind == MESSAGES:
            place.path[1] -= sum(n < rest[0] for n in gone)
        left.append(place)
    del file.source_code_info.location[:]
    file.source_code_info.location.extend(left)


def _defined(file: FileDescriptorProto) -> Iterator[str]:
    def names(prefix: str, messages: Iterable[DescriptorProto]) -> Iterator[str]:
        for message in messages:
            name = f"{prefix}.{message.name}"
            yield name
            yield from (f"{name}.{enum.name}" for enum in message.enum_type)
            yield from names(name, message.nested_type)

    prefix = f".{file.package}" if file.package else ""
    yield from (f"{prefix}.{enum.name}" for enum in file.enum_type)
    yield from names(prefix, file.message_type)


def _used(file: FileDescriptorProto) -> Iterator[str]:
    pending = list(file.message_type)
    while pending:
        message = pending.pop()
        yield from (field.type_name for field in message.field if field.type_name)
        pending += message.nested_type
    for service in file.service:
        for method in service.method:
            yield from (method.input_type, method.output_type)


def _reached(roots: Iterable[str], files: FileDescriptorSet, homes: dict[str, FileDescriptorProto]) -> set[str]:
    """The files of `roots` and what they use; their imports become what they still use."""
    by_name = {file.name: file for file in files.file}
    pending, kept = list(roots), set()
    while pending:
        name = pending.pop()
        if name in kept:
            continue
        kept.add(name)
        file = by_name[name]
        needed = {homes[used].name for used in _used(file)} - {name}
        imports = [each for each in file.dependency if each in needed]
        del file.dependency[:], file.public_dependency[:], file.weak_dependency[:]
        file.dependency.extend(imports)
        pending += imports
    return kept
