"""Calls any method of the contract, whether it takes and gives one message or a stream."""

import grpc.aio
from google.protobuf import message_factory
from google.protobuf.descriptor import MethodDescriptor

from tests.people import Metadata


async def answered(channel: grpc.aio.Channel, method: MethodDescriptor, request: bytes, metadata: Metadata) -> None:
    """Returns when there is an answer, or the first of a stream, which is then left. Raises what refuses the call."""
    path = f"/{method.containing_service.full_name}/{method.name}"
    read = message_factory.GetMessageClass(method.output_type).FromString
    if method.client_streaming:
        await channel.stream_unary(path, response_deserializer=read)(iter([request]), metadata=metadata)
        return
    if not method.server_streaming:
        await channel.unary_unary(path, response_deserializer=read)(request, metadata=metadata)
        return
    stream = channel.unary_stream(path, response_deserializer=read)(request, metadata=metadata)
    try:
        await anext(aiter(stream))
    finally:
        stream.cancel()
