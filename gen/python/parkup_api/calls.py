"""What every call carries, and how its connection is kept; the same for asyncio and for threads."""

from __future__ import annotations

import functools
import uuid
from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any

from google.protobuf import descriptor_pool

from parkup.options.v1 import access_pb2

TIMEOUT_SECONDS = 10.0
"""How long a call may take that does not say so itself. Streams have no limit of ours."""

REFRESH = "/parkup.auth.v1.AuthService/RefreshToken"

_KEEPING: Mapping[str, int | str] = {
    # Pings tell within seconds that a connection is dead.
    "grpc.keepalive_time_ms": 10_000,
    "grpc.keepalive_timeout_ms": 5_000,
    "grpc.http2.max_pings_without_data": 0,
    # One that nobody uses is closed before the gateway would do it.
    "grpc.client_idle_timeout_ms": 4 * 60_000,
    "grpc.enable_retries": 1,
}


def channel_options(more: Mapping[str, int | str] | None = None) -> Sequence[tuple[str, Any]]:
    """Options of a channel, `more` above ours: keepalive, and the service config that says what is repeated."""
    config = {"grpc.service_config": files("parkup_api.made").joinpath("service_config.json").read_text()}
    return tuple({**_KEEPING, **config, **(more or {})}.items())


def headers_of(method: str, given: Any, language: str) -> dict[str, Any]:  # noqa: ANN401  # grpc's metadata, either kind
    """The metadata of a call: what it was given, and what it lacks of ours. Every try of it has the same key."""
    headers = dict(given or ())
    headers.setdefault("accept-language", language)
    if takes_key(method):
        headers.setdefault("idempotency-key", str(uuid.uuid4()))
    return headers


def name_of(method: str | bytes) -> str:
    """`/package.Service/Method`, which asyncio's interceptors give as bytes."""
    return method.decode() if isinstance(method, bytes) else method


@functools.cache
def takes_key(method: str) -> bool:
    """Whether a method takes an idempotency key, as its option `access` says."""
    try:
        found = descriptor_pool.Default().FindMethodByName(method.lstrip("/").replace("/", "."))
    except KeyError:
        return False
    return found.GetOptions().Extensions[access_pb2.access].takes_idempotency_key
