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
from prometheus_client import Gauge
from pymongo import AsyncMongoClient

from server.background import end
from server.caches import measure_caches
from server.engine.clock import MEASURED_EVERY_SECONDS, DatabaseClock
from server.engine.engine import Engine
from server.kernel import Kernel, Parts, ThirdParties
from server.mongo.audit import CallLog
from server.mongo.change_streams import LONGEST_PAUSE_SECONDS, Follower
from server.mongo.client import Database, Document, connect, database
from server.mongo.idempotency import KeptAnswers
from server.mongo.rate_limits import RateLimits
from server.mongo.transactions import Transactions
from server.rpc.audit import AuditTrail
from server.rpc.by_name import by_name
from server.rpc.chain import build_chain
from server.rpc.health import Health
from server.rpc.idempotency import Answers
from server.rpc.paging import PageTokens
from server.rpc.reflection import enable_reflection
from server.rpc.streams import Streams
from server.rpc.tracing import Spans
from server.settings import Settings
from server.supervision import supervised
from server.values.clock import Clock, steady_clock, system_clock
from server.wiring import Domains, wire

# The gateway takes 16 KiB of headers, adds some, and refuses more with an answer that clients can read; gRPC counts 32
# bytes more for each of them.
MAX_METADATA_BYTES = 32 * 1024

# Phones find out by a ping every 10 s whether their connection is still there, in a call or between calls. gRPC would
# take the third for an attack; one a second is none.
CLIENTS_THAT_PING = (
    ("grpc.http2.min_ping_interval_without_data_ms", 1_000),
    ("grpc.keepalive_permit_without_calls", 1),
)

CLOCK_AHEAD = Gauge(
    "parkup_machine_clock_ahead_seconds",
    "How far this machine's clock is ahead of the database's, which is the one that counts.",
    multiprocess_mode="mostrecent",
)


@dataclass(frozen=True, slots=True)
class Application:
    """Everything of one process, built and ready. Belongs to the running event loop."""

    kernel: Kernel
    health: Health
    domains: Domains
    parts: Parts
    follower: Follower
    streams: Streams
    spans: Spans | None = None
    """Where calls are told to a tracing system; None: there is none."""

    def server_on(self, *addresses: str) -> grpc.aio.Server:
        """A server with the whole chain and all services, bound to `unix:/path` and `host:port` addresses, not started.

        Raises RuntimeError when an address cannot be bound.
        """
        settings = self.kernel.settings
        kept = KeptAnswers(self.kernel.database, self.kernel.clock)
        server = grpc.aio.server(
            interceptors=[
                build_chain(
                    settings,
                    self.domains.auth.tokens,
                    kept,
                    self.parts.restore,
                    is_database_away=lambda: self.health.is_database_away,
                    audit=AuditTrail(CallLog(self.kernel.database), self.kernel.clock),
                    streams=self.streams,
                    spans=self.spans,
                )
            ],
            options=[
                *CLIENTS_THAT_PING,
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
        services = by_name(server)
        for register in self.parts.registers:
            register(services)
        health_pb2_grpc.add_HealthServicer_to_server(self.health.servicer, services)
        # Lists the contract's services; health and itself it describes to whoever asks for them by name.
        enable_reflection(self.parts.services, services)
        for address in addresses:
            server.add_insecure_port(address)
        return server


@contextlib.asynccontextmanager
async def build(
    settings: Settings,
    *,
    clock: Clock | None = None,
    machine_clock: Clock = system_clock,
    third_parties: ThirdParties | None = None,
) -> AsyncIterator[Application]:
    """Builds the application, keeps its background work running, and closes everything in reverse.

    Its clock is the database's unless `clock` is another; what `machine_clock` shows then matters to nothing.
    """
    client = connect(settings.mongo_uri)
    db = database(client, settings.mongodb_database)
    parts = Parts()
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(client.close)
        if clock is None:
            clock = await _database_clock(db, machine_clock, parts)
        kernel = _kernel(settings, client, db, clock)
        domains = wire(kernel, parts, third_parties or ThirdParties())
        for closer in parts.closers:
            stack.push_async_callback(closer)
        # What clients began runs to its end before the card processor and the database go.
        stack.push_async_callback(kernel.engine.close)
        follower = Follower(db, parts.held, clock)
        stack.push_async_callback(follower.close)
        await asyncio.gather(follower.start(), *(ready() for ready in parts.ready))
        health = Health(db, lambda: follower.silent_seconds, settings.stale_seconds, parts.services)
        await health.check()
        streams = Streams()
        for work in (health.watch, streams.watch_streams, measure_caches, *parts.background):
            task = asyncio.create_task(supervised(work.__qualname__, work))
            stack.push_async_callback(end, task)
        yield Application(kernel, health, domains, parts, follower, streams, _spans(settings, stack))


def _spans(settings: Settings, stack: contextlib.AsyncExitStack) -> Spans | None:
    if not settings.otlp_endpoint:
        return None
    from server.integrations.spans import OtlpSpans  # costs a tenth of a second and some MiB: only who wants it

    spans = OtlpSpans(settings.otlp_endpoint)
    stack.push_async_callback(asyncio.to_thread, spans.close)
    return spans


async def _database_clock(db: Database, machine_clock: Clock, parts: Parts) -> Clock:
    """Measured once, however long the database keeps us waiting, and then again and again."""
    clock = DatabaseClock(db, steady_clock(machine_clock))

    async def measure() -> None:
        await clock.measure()
        CLOCK_AHEAD.set((machine_clock() - clock()).total_seconds())

    async def follow_database_clock() -> None:
        while True:
            await asyncio.sleep(MEASURED_EVERY_SECONDS)
            await measure()

    await supervised("measure_database_clock", measure, longest_pause=LONGEST_PAUSE_SECONDS)
    parts.background.append(follow_database_clock)
    return clock


def _kernel(settings: Settings, client: AsyncMongoClient[Document], db: Database, clock: Clock) -> Kernel:
    engine = Engine(db, clock)
    return Kernel(
        settings=settings,
        clock=clock,
        client=client,
        database=db,
        transactions=Transactions(client),
        engine=engine,
        answers=Answers(engine),
        limits=RateLimits(db, clock),
        pages=PageTokens(settings.page_token_secret.get_secret_value()),
    )
