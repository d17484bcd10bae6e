"""What the contract says about a method."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from google.protobuf import descriptor_pool, message_factory
from google.protobuf.descriptor import Descriptor
from google.protobuf.message import Message
from grpc.aio import ServicerContext

from parkup.options.v1 import access_pb2
from server.rpc.context import Call

Handler = Callable[[Message, Call], Awaitable[Message]]
"""Answers a request; raises DomainError to refuse it."""

Context = ServicerContext[Any, Any]


@dataclass(frozen=True, slots=True)
class Method:
    """One RPC of the contract. `name` is `/package.Service/Method`; with `takes_stream` it has many requests."""

    name: str
    access: access_pb2.Access
    request: Descriptor
    response_deserializer: Callable[[bytes], Message]
    takes_stream: bool = False


def describe(name: str) -> Method:
    """Reads the method's options from the contract. A method without an access option gets the empty one: refuse."""
    service, _, method = name.lstrip("/").partition("/")
    descriptor = descriptor_pool.Default().FindServiceByName(service).FindMethodByName(method)
    answer = message_factory.GetMessageClass(descriptor.output_type)
    access = descriptor.GetOptions().Extensions[access_pb2.access]
    return Method(name, access, descriptor.input_type, answer.FromString, takes_stream=descriptor.client_streaming)
