"""Calls any method of the contract, whether it takes and gives one message or a stream."""

import grpc.aio
from google.protobuf import message_factory
from google.protobuf.descriptor import MethodDescriptor

from tests.people import Metadata


async def answered(channel: grpc.aio.Channel, method: MethodDescriptor, request: bytes, metadata: Metadata) -> None:
    """Returns when there is an answer, or the first of a stream, which is then left. Raises what refuses the call."""
    path = f"/{method.containing_service.full_name}/{method.name}"
    read = message_factory.GetMessageClass(method.output_type).FromString
    if not method.server_streaming:
        # A stream of one message is the same on the wire; grpc.aio's own forget what refuses them during a write.
        await channel.unary_unary(path, response_deserializer=read)(request, metadata=metadata)
        return
    stream = channel.unary_stream(path, response_deserializer=read)(request, metadata=metadata)
    try:
        await anext(aiter(stream))
    finally:
        stream.cancel()
