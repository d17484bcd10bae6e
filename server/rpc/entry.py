"""The start of a call: reads from the wire what every part of the chain may ask for."""

from __future__ import annotations

import secrets
from urllib.parse import unquote

from server.rpc.context import Call, enter
from server.rpc.method import Context
from server.values.language import preferred_language
from server.values.trace import PARENT, STATE, Trace, enter_trace

REQUEST_ID_MAX_LENGTH = 128


def enter_call(method: str, context: Context) -> Call:
    metadata = {name: value for name, value in context.invocation_metadata() or () if isinstance(value, str)}
    call = Call(
        method=method,
        context=context,
        metadata=metadata,
        address=_address(metadata, context.peer()),
        request_id=_request_id(metadata),
        language=preferred_language(metadata.get("accept-language")),
    )
    enter(call)
    if parent := metadata.get(PARENT):
        call.trace = Trace.read(parent, metadata.get(STATE, ""))
        if call.trace:
            enter_trace(call.trace)
    context.set_trailing_metadata((("x-request-id", call.request_id),))
    return call


def _request_id(metadata: dict[str, str]) -> str:
    given = metadata.get("x-request-id", "")
    return given if given.isprintable() and 0 < len(given) <= REQUEST_ID_MAX_LENGTH else secrets.token_hex(16)


def _address(metadata: dict[str, str], peer: str) -> str:
    """The client's address.

    The gateway comes by the worker's Unix socket, which nobody else can reach, and writes the client's address into
    x-forwarded-for, in place of what the client wrote there. From anybody else that header counts for nothing.
    """
    kind, _, rest = unquote(peer).partition(":")
    if kind == "unix" and (forwarded := metadata.get("x-forwarded-for")):
        return forwarded.rpartition(",")[2].strip()
    return rest.rpartition(":")[0].strip("[]") if kind in {"ipv4", "ipv6"} else kind
