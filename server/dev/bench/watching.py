"""Many clients who watch one zone, on one worker: how much they are told a second, how late, and what that costs."""

from __future__ import annotations

import asyncio
import contextlib
import statistics
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any

import grpc.aio
import psutil
from bson import ObjectId

from parkup.parking.v1 import live_service_pb2 as pb
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.live_service_pb2_grpc import LiveServiceStub
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from server.dev.bench.scenarios import PLATES, Scenarios, bearer

STREAMS_OF_A_CONNECTION = 100
PATIENCE_SECONDS = 120.0


@dataclass(frozen=True)
class Watched:
    """`events` were told to `clients` in `seconds`; delays until the last client heard of one are in milliseconds."""

    clients: int
    events: int
    seconds: float
    delay_p50: float
    delay_max: float
    cpu: float
    """Microseconds of the worker's for one event told to one client."""
    kib_of_client: float
    memory: float
    """MiB of the worker while all watch."""

    def __str__(self) -> str:
        return (
            f"WatchZone: {self.clients} clients were told {self.events * self.clients / self.seconds:.0f} events/s "
            f"({self.events / self.seconds:.0f} sessions/s started), the last of them after {self.delay_p50:.0f} ms "
            f"(p50), {self.delay_max:.0f} ms (max); {self.cpu:.0f} µs of CPU an event; "
            f"memory {self.memory:.0f} MiB, {self.kib_of_client:.0f} KiB a client"
        )


class _Clients:
    """Counts what the clients hear; `heard` tells when so many of them have heard of a session."""

    def __init__(self, streams: Sequence[Any]) -> None:
        self._streams = streams
        self._left: dict[str, int] = {}
        self._times: dict[str, float] = {}
        self._progress = asyncio.Condition()
        self._listening: list[asyncio.Task[None]] = []

    async def ready(self) -> None:
        """Until each was told how things are."""
        await asyncio.gather(*(anext(aiter(stream)) for stream in self._streams))
        self._listening = [asyncio.create_task(self._listen(stream)) for stream in self._streams]

    async def all_heard(self, session_ids: Sequence[str]) -> list[float]:
        """When the last client heard of each."""
        async with asyncio.timeout(PATIENCE_SECONDS), self._progress:
            await self._progress.wait_for(lambda: all(self._left.get(each) == 0 for each in session_ids))
        return [self._times[each] for each in session_ids]

    async def leave(self) -> None:
        for stream in self._streams:
            stream.cancel()
        await asyncio.gather(*self._listening, return_exceptions=True)

    async def _listen(self, stream: Any) -> None:  # noqa: ANN401  # gRPC's types are of both its APIs
        async for told in stream:
            if told.event.kind != pb.SessionEvent.KIND_STARTED:
                continue
            session_id = told.event.session.id
            left = self._left[session_id] = self._left.get(session_id, len(self._streams)) - 1
            if not left:
                self._times[session_id] = time.perf_counter()
                async with self._progress:
                    self._progress.notify_all()


async def measure_watching(
    scenarios: Scenarios, address: str, worker: psutil.Process, *, clients: int, starts: int, callers: int
) -> Watched:
    """Starts sessions in a zone that so many clients watch."""
    before = worker.memory_info().rss
    async with _watching(scenarios, address, clients) as watching:
        await watching.ready()
        memory = worker.memory_info().rss
        sessions = SessionServiceStub(scenarios.channel)
        cpu, began = _cpu_seconds(worker), time.perf_counter()
        answered: dict[str, float] = {}
        numbers = iter(range(starts))

        async def caller() -> None:
            for _ in numbers:
                request = session_pb.StartSessionRequest(
                    zone_id=scenarios.quiet_zone_id, license_plate=next(PLATES), duration_minutes=60
                )
                answer = await sessions.StartSession(request, metadata=bearer(scenarios.drivers.popleft()))
                answered[answer.session.id] = time.perf_counter()

        await asyncio.gather(*(caller() for _ in range(callers)))
        heard = await watching.all_heard(list(answered))
        seconds, cpu = max(heard) - began, _cpu_seconds(worker) - cpu
    delays = [max(0.0, at - known) * 1000 for at, known in zip(heard, answered.values(), strict=True)]
    return Watched(
        clients=clients,
        events=starts,
        seconds=seconds,
        delay_p50=statistics.median(delays),
        delay_max=max(delays),
        cpu=cpu / (starts * clients) * 1e6,
        kib_of_client=(memory - before) / clients / 1024,
        memory=memory / 2**20,
    )


@contextlib.asynccontextmanager
async def _watching(scenarios: Scenarios, address: str, clients: int) -> AsyncIterator[_Clients]:
    """Streams of admins, one each; as many on a connection as the gateway would take."""
    async with contextlib.AsyncExitStack() as stack:
        streams = []
        for first in range(0, clients, STREAMS_OF_A_CONNECTION):
            options = [("grpc.use_local_subchannel_pool", 1)]
            channel = await stack.enter_async_context(grpc.aio.insecure_channel(address, options=options))
            live = LiveServiceStub(channel)
            for _ in range(min(STREAMS_OF_A_CONNECTION, clients - first)):
                metadata = bearer(scenarios.admin_token(str(ObjectId())))
                streams.append(live.WatchZone(pb.WatchZoneRequest(zone_id=scenarios.quiet_zone_id), metadata=metadata))
        watching = _Clients(streams)
        try:
            yield watching
        finally:
            await watching.leave()


def _cpu_seconds(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
