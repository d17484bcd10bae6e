"""gen/dart: `parkup_api`, messages and services by protoc-gen-dart.

The plugin is in neither registry that this project uses: what it makes is committed, and made anew where somebody has
it on PATH, or in PROTOC_GEN_DART.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping

from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from server.dev.clients.methods import RETRY, how_often, methods_with_keys
from server.dev.clients.plugins import Plugin

RENAMED = {"Zone": "ParkingZone"}
"""Messages named as what apps import anyway (from dart:async), and what they are called beside that."""

GOOGLE = ("google/protobuf/", "google/rpc/")
"""Apps have these from package:protobuf and package:grpc, and two of a kind do not mix."""


def _find() -> list[str] | None:
    plugin = os.environ.get("PROTOC_GEN_DART") or shutil.which("protoc-gen-dart")
    return [plugin] if plugin else None


def _files(contract: FileDescriptorSet, image: FileDescriptorSet) -> Mapping[str, str]:
    ours = [file for file in image.file if not file.name.startswith(GOOGLE)]
    return {"contract.dart": _barrel(ours), "names.dart": _names(ours), "methods.dart": _methods(contract, image)}


def _barrel(files: list[FileDescriptorProto]) -> str:
    lines = ["// All messages, enums and services. Made by `make gen`; do not edit.", ""]
    for file in sorted(files, key=lambda file: file.name):
        stem = file.name.removesuffix(".proto")
        hidden = ", ".join(message.name for message in file.message_type if message.name in RENAMED)
        suffix = "pbgrpc" if file.service else "pb"
        lines.append(f"export '{stem}.{suffix}.dart'{f' hide {hidden}' if hidden else ''};")
    return "\n".join([*lines, "export 'names.dart';"]) + "\n"


def _names(files: list[FileDescriptorProto]) -> str:
    homes = {message.name: file.name.removesuffix(".proto") for file in files for message in file.message_type}
    lines = ["// Messages by other names, beside which Dart's own keep theirs. Made by `make gen`; do not edit.", ""]
    lines += [f"import '{homes[name]}.pb.dart' as {name.lower()};" for name in RENAMED]
    for name, other in RENAMED.items():
        lines += ["", f"/// `{name}` of the contract.", f"typedef {other} = {name.lower()}.{name};"]
    return "\n".join(lines) + "\n"


def _methods(contract: FileDescriptorSet, image: FileDescriptorSet) -> str:
    safe = sorted(
        f"{file.package}.{service.name}/{method.name}"
        for file in image.file
        for service in file.service
        for method in service.method
        if how_often(method)
    )
    return "\n".join(
        [
            "// What the contract's options say of methods. Made by `make gen`; do not edit.",
            "",
            "/// The methods that take an `idempotency-key`, by their paths.",
            *_set("methodsWithKeys", methods_with_keys(contract)),
            "",
            "/// The methods that may be called again when nothing answers, those with a key with the same one.",
            *_set("methodsToRepeat", safe),
            "",
            "/// How often a call is tried.",
            f"const retryAttempts = {RETRY.attempts};",
            "",
            "/// The longest wait before the second try.",
            f"const retryFirst = Duration(milliseconds: {RETRY.first_ms});",
            "",
            "/// The longest wait before any other.",
            f"const retryLongest = Duration(milliseconds: {RETRY.longest_ms});",
            "",
            "/// How much longer each wait may be than the one before.",
            f"const retryMultiplier = {RETRY.multiplier};",
            "",
        ]
    )


def _set(name: str, methods: list[str]) -> Iterator[str]:
    yield f"const {name} = {{"
    yield from (f"  '/{method}'," for method in methods)
    yield "};"


DART = Plugin(
    language="Dart",
    folder="dart/lib/src",
    options="grpc",
    how_to_install="protoc-gen-dart 25 on PATH or in PROTOC_GEN_DART",
    find=_find,
    files=_files,
    leaves_out=GOOGLE,
)
