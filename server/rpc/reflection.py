"""The contract as tools ask for it: gRPC reflection v1, which they try first, and v1alpha, which some know alone."""

from __future__ import annotations

from collections.abc import Iterable

import grpc.aio
from grpc_reflection.v1alpha import reflection, reflection_pb2

V1 = "grpc.reflection.v1.ServerReflection"


def enable_reflection(services: Iterable[str], server: grpc.aio.Server) -> None:
    """Lists `services`; describes whatever else this process knows to whoever asks for it by name."""
    names = list(services)
    reflection.enable_server_reflection(names, server)
    # The messages of both versions are the same but for their package; the library has only one of them.
    servicer = reflection.aio.ReflectionServicer(names)
    method = grpc.stream_stream_rpc_method_handler(
        servicer.ServerReflectionInfo,
        request_deserializer=reflection_pb2.ServerReflectionRequest.FromString,
        response_serializer=reflection_pb2.ServerReflectionResponse.SerializeToString,
    )
    handler = grpc.method_handlers_generic_handler(V1, {"ServerReflectionInfo": method})
    server.add_generic_rpc_handlers((handler,))
