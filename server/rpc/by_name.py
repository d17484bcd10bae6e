"""How services are added: grpc.aio finds their methods by name when they are called.

Generated code also registers each method with the server. grpc.aio then awaits the next call of each of them apart, and
at every call looks at all that it awaits (`_server_main_loop`, grpcio 1.85): with the methods of this contract that was
a sixth of a short call's time. Names are looked up once a process, by the chain.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import grpc.aio


def by_name(server: grpc.aio.Server) -> grpc.aio.Server:
    """What generated code adds its services to, in place of the server itself."""
    return cast("grpc.aio.Server", _ByName(server))


class _ByName:
    def __init__(self, server: grpc.aio.Server) -> None:
        self.add_generic_rpc_handlers = server.add_generic_rpc_handlers

    def add_registered_method_handlers(
        self, service: str, handlers: Mapping[str, grpc.RpcMethodHandler[Any, Any]]
    ) -> None:
        """The generic handlers, which come first, are enough."""
