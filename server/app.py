"""The application of one process: built from the settings, closed in reverse.

settings → clients → repositories → services → servicers → gRPC server. What a domain is made of: server/wiring/.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

import grpc.aio
from grpc_health.v1 import health_pb2_grpc
from grpc_reflection.v1alpha import reflection

from server.background import end
from server.kernel import Kernel, Parts, ThirdParties
from server.mongo.client import connect, database
from server.mongo.idempotency import IdempotencyStore
from server.mongo.rate_limits import RateLimits
from server.mongo.transactions import Transactions
from server.rpc.chain import build_chain
from server.rpc.health import Health
from server.rpc.paging import PageTokens
from server.settings import Settings
from server.values.clock import Clock, system_clock
from server.wiring import Domains, wire

# The gateway takes 16 KiB of headers, adds some, and refuses more with an answer that clients can read; gRPC counts 32
# bytes more for each of them.
MAX_METADATA_BYTES = 32 * 1024


@dataclass(frozen=True, slots=True)
class Application:
    """Everything of one process, built and ready. Belongs to the running event loop."""

    kernel: Kernel
    health: Health
    domains: Domains
    parts: Parts

    def server_on(self, *addresses: str) -> grpc.aio.Server:
        """A server with the whole chain and all services, bound to `unix:/path` and `host:port` addresses, not started.

        Raises RuntimeError when an address cannot be bound.
        """
        settings = self.kernel.settings
        server = grpc.aio.server(
            interceptors=[build_chain(settings, self.domains.auth.tokens, self.kernel.answers, self.parts.restore)],
            options=[
                # The gateway knows what each method may take; here stands what the largest may.
                (
                    "grpc.max_receive_message_length",
                    max(settings.max_request_bytes, self.parts.largest_request_bytes),
                ),
                # Between the two gRPC would refuse at random.
                ("grpc.max_metadata_size", MAX_METADATA_BYTES),
                ("grpc.absolute_max_metadata_size", MAX_METADATA_BYTES),
                ("grpc.so_reuseport", 1),
            ],
        )
        for register in self.parts.registers:
            register(server)
        health_pb2_grpc.add_HealthServicer_to_server(self.health.servicer, server)
        # Lists the contract's services; health and itself it describes to whoever asks for them by name.
        reflection.enable_server_reflection(self.parts.services, server)
        for address in addresses:
            server.add_insecure_port(address)
        return server


@contextlib.asynccontextmanager
async def build(
    settings: Settings, *, clock: Clock = system_clock, third_parties: ThirdParties | None = None
) -> AsyncIterator[Application]:
    """Builds the application, keeps its background work running, and closes everything in reverse."""
    kernel = _kernel(settings, clock)
    parts = Parts()
    health = Health(kernel.database)
    domains = wire(kernel, parts, third_parties or ThirdParties())
    parts.background.append(health.watch_database)
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(kernel.client.close)
        for closer in parts.closers:
            stack.push_async_callback(closer)
        await asyncio.gather(health.check(), *(ready() for ready in parts.ready))
        for work in parts.background:
            stack.push_async_callback(end, asyncio.create_task(work()))
        yield Application(kernel, health, domains, parts)


def _kernel(settings: Settings, clock: Clock) -> Kernel:
    client = connect(settings.mongo_uri)
    db = database(client, settings.mongodb_database)
    return Kernel(
        settings=settings,
        clock=clock,
        client=client,
        database=db,
        transactions=Transactions(client),
        limits=RateLimits(db, clock),
        answers=IdempotencyStore(db, clock),
        pages=PageTokens(settings.page_token_secret.get_secret_value()),
    )
