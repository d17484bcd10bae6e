"""Methods that take a stream of requests and answer once.

To the chain such a call is like any other: it counts as one, it has a deadline, and who calls is known before anything
is read. Its request is the empty message, and what the client sends waits in `Call.requests`, where each message is
held against the rules of the contract when the servicer comes to it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import grpc
from google.protobuf.empty_pb2 import Empty
from google.protobuf.message import Message

from server.rpc.context import Call
from server.rpc.entry import enter_call
from server.rpc.method import Context, Handler


def reading(servicer: Callable[..., Any]) -> Handler:
    """The innermost handler: the servicer reads the messages of the call, and answers."""

    async def answer(_: Message, call: Call) -> Message:
        return await servicer(call.requests, None)  # type: ignore[no-any-return]

    return answer


def upload_handler(
    name: str,
    proceed: Handler,
    read: Callable[[bytes], Message],
    write: Callable[[Message], bytes] | None,
) -> grpc.RpcMethodHandler[Any, Any]:
    """GRPC's handler of the method with that name around the whole chain."""

    async def behave(requests: AsyncIterator[Message], context: Context) -> Message:
        call = enter_call(name, context)
        call.requests = requests
        return await proceed(Empty(), call)

    return grpc.stream_unary_rpc_method_handler(behave, request_deserializer=read, response_serializer=write)
