"""What the contract says about a method."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from google.api import annotations_pb2
from google.protobuf import descriptor_pool, message_factory
from google.protobuf.descriptor import Descriptor
from google.protobuf.message import Message
from grpc.aio import ServicerContext

from parkup.options.v1 import access_pb2
from server.rpc.context import Call

Handler = Callable[[Message, Call], Awaitable[Message]]
"""Answers a request; raises DomainError to refuse it.

That of a method that streams has written all of its messages when it returns, and gives an empty one.
"""

Context = ServicerContext[Any, Any]


@dataclass(frozen=True, slots=True)
class Method:
    """One RPC of the contract. `name` is `/package.Service/Method`; one that `only_looks` changes nothing; one that
    `streams` takes one request and gives any number of answers, one that `takes_stream` the other way round.
    """

    name: str
    access: access_pb2.Access
    request: Descriptor
    response_deserializer: Callable[[bytes], Message]
    only_looks: bool = False
    streams: bool = False
    takes_stream: bool = False


def describe(name: str) -> Method:
    """Reads the method's options from the contract. A method without an access option gets the empty one: refuse."""
    service, _, method = name.lstrip("/").partition("/")
    descriptor = descriptor_pool.Default().FindServiceByName(service).FindMethodByName(method)
    answer = message_factory.GetMessageClass(descriptor.output_type)
    options = descriptor.GetOptions()
    access = options.Extensions[access_pb2.access]
    rule: Any = options.Extensions[annotations_pb2.http]  # type: ignore[index]  # typed without its message
    only_looks = access.only_looks or bool(rule.get)
    return Method(
        name,
        access,
        descriptor.input_type,
        answer.FromString,
        only_looks=only_looks,
        streams=descriptor.server_streaming,
        takes_stream=descriptor.client_streaming,
    )
