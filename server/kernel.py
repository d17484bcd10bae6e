"""What the application is put together from: the kernel that every domain is built on, and what each adds."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import grpc.aio
from bson import ObjectId
from google.protobuf.descriptor import ServiceDescriptor
from pymongo import AsyncMongoClient

from parkup.options.v1.limits_pb2 import max_request_bytes
from server.engine.engine import Engine
from server.jobs.runner import Job
from server.messages import MailSender, PushSender, SmsSender
from server.mongo.change_streams import Held
from server.mongo.client import Database, Document
from server.mongo.rate_limits import RateLimits
from server.mongo.retention import EVERY as FORGET_EVERY
from server.mongo.retention import Forgetting
from server.mongo.transactions import Transactions
from server.objects import Objects
from server.roads import RoadNetwork
from server.rpc.idempotency import Answers, Restore
from server.rpc.paging import PageTokens
from server.settings import Settings
from server.values.clock import Clock


@dataclass(frozen=True, slots=True)
class Kernel:
    """What every domain is built from."""

    settings: Settings
    clock: Clock
    client: AsyncMongoClient[Document]
    database: Database
    transactions: Transactions
    engine: Engine
    answers: Answers
    limits: RateLimits
    pages: PageTokens


@dataclass(frozen=True, slots=True)
class ThirdParties:
    """The ports to the world outside, for tests to put their own in. None: made from the settings."""

    mail: MailSender | None = None
    sms: SmsSender | None = None
    roads: RoadNetwork | None = None
    """None: there is no road network, and drawn streets stay as they are."""
    push: PushSender | None = None
    objects: Objects | None = None
    cards: Any = None
    """A CardProvider of payments, of which the kernel knows nothing."""


@dataclass(slots=True)
class Parts:
    """What the domains add to the application while it is built."""

    registers: list[Callable[[grpc.aio.Server], None]] = field(default_factory=list)
    """Each adds one servicer to a server."""
    services: list[str] = field(default_factory=list)
    """Full names of the services, for reflection."""
    background: list[Callable[[], Coroutine[Any, Any, None]]] = field(default_factory=list)
    """Work that runs as long as the application; begun again when it fails, cancelled at the end."""
    held: list[Held] = field(default_factory=list)
    """Reference data that the process holds in memory; one change stream keeps all of it fresh."""
    ready: list[Callable[[], Awaitable[None]]] = field(default_factory=list)
    """Awaited before the first call is served, such as filling a catalogue."""
    jobs: list[Job] = field(default_factory=list)
    """Scheduled work, for processes that run jobs."""
    measures: list[Callable[[], Awaitable[None]]] = field(default_factory=list)
    """Each sets gauges to what the database holds, such as how much waits; awaited often by processes that run jobs."""
    closers: list[Callable[[], Awaitable[None]]] = field(default_factory=list)
    """Awaited at the end, the last one first."""
    largest_request_bytes: int = 0
    """The largest `max_request_bytes` that a method has of its own."""
    restore: dict[str, Restore] = field(default_factory=dict)
    """For methods whose answers to repeated calls are not kept whole, by `/package.Service/Method`."""

    def forget(self, name: str, forgetting: Forgetting, clock: Clock) -> None:
        """Adds the job that deletes what is kept no longer."""
        self.jobs.append(Job(f"forget-{name}", FORGET_EVERY, lambda: forgetting.run(clock())))

    def serve(self, service: ServiceDescriptor, add: Callable[[Any, grpc.aio.Server], None], servicer: object) -> None:
        """`parts.serve(pb.DESCRIPTOR.services_by_name["X"], add_XServicer_to_server, servicer)`."""
        self.registers.append(lambda server: add(servicer, server))
        self.services.append(service.full_name)
        limits = [method.GetOptions().Extensions[max_request_bytes] for method in service.methods]
        self.largest_request_bytes = max(self.largest_request_bytes, *limits)


def new_id() -> str:
    """An id for a new document."""
    return str(ObjectId())
