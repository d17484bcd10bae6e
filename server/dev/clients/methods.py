"""Which methods may be called again when an answer is lost, and what a client sends so that it is safe."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from google.protobuf.descriptor_pb2 import FileDescriptorSet, MethodDescriptorProto, MethodOptions

from gateway.contract import HTTP_OPTION
from parkup.options.v1 import access_pb2

RETRIED_CODE = "UNAVAILABLE"
"""Nothing answered, or what did could not: another try may find another worker."""


@dataclass(frozen=True)
class Retry:
    """How often and when a call is tried again; each wait is drawn from the upper half of its longest."""

    attempts: int = 5
    first_ms: int = 200
    longest_ms: int = 3000
    multiplier: float = 2.5


RETRY = Retry()


def how_often(method: MethodDescriptorProto) -> MethodOptions.IdempotencyLevel.ValueType:
    """Whether a call may be repeated: what only reads, and what takes an idempotency key and is sent with one."""
    if method.options.idempotency_level:
        return method.options.idempotency_level
    access = method.options.Extensions[access_pb2.access]
    rule: Any = method.options.Extensions[HTTP_OPTION]
    if rule.get:
        return MethodOptions.NO_SIDE_EFFECTS
    if access.only_looks or access.takes_idempotency_key:
        return MethodOptions.IDEMPOTENT
    return MethodOptions.IDEMPOTENCY_UNKNOWN


def methods_with_keys(contract: FileDescriptorSet) -> list[str]:
    """The methods that take an idempotency key, as `package.Service/Method`."""
    options = ((name, method.options.Extensions[access_pb2.access]) for name, method in _methods(contract))
    return sorted(name for name, access in options if access.takes_idempotency_key)


def service_config(contract: FileDescriptorSet) -> bytes:
    """The service config of gRPC (JSON): what may be repeated is, up to four times, while nothing answers.

    A method that takes an idempotency key is in it because our helpers send one with every call of it.
    """
    safe = [name.split("/") for name, method in _methods(contract) if how_often(method)]
    policy = {
        "maxAttempts": RETRY.attempts,
        "initialBackoff": f"{RETRY.first_ms / 1000:g}s",
        "maxBackoff": f"{RETRY.longest_ms / 1000:g}s",
        "backoffMultiplier": RETRY.multiplier,
        "retryableStatusCodes": [RETRIED_CODE],
    }
    config = {
        "methodConfig": [
            {
                "name": [{"service": service, "method": method} for service, method in sorted(safe)],
                "retryPolicy": policy,
            }
        ],
        # A server that is down is not asked again and again by everybody at once.
        "retryThrottling": {"maxTokens": 20, "tokenRatio": 0.5},
    }
    return (json.dumps(config, indent=1) + "\n").encode()


def _methods(contract: FileDescriptorSet) -> Iterator[tuple[str, MethodDescriptorProto]]:
    for file in contract.file:
        for service in file.service:
            for method in service.method:
                yield f"{file.package}.{service.name}/{method.name}", method
