"""A closed loop of callers: each sends its next call when the last one is answered."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path

import grpc.aio
import psutil

Send = Callable[[], Awaitable[None]]
"""Sends one call and raises if it fails."""

Servers = Sequence[psutil.Process]
"""The processes that answer a load."""


@dataclass(frozen=True)
class Figures:
    """What a load measured. Latencies are in milliseconds, `cpu` is the servers' time in microseconds a call."""

    name: str
    rate: float
    p50: float
    p95: float
    p99: float
    cpu: float

    @staticmethod
    def heading() -> str:
        return f"{'calls/s':>9}{'p50 ms':>9}{'p95 ms':>9}{'p99 ms':>9}{'CPU µs':>9}"

    @classmethod
    def median(cls, several: Sequence[Figures]) -> Figures:
        """The median of each figure."""
        columns = zip(*(astuple(each)[1:] for each in several), strict=True)
        return cls(several[0].name, *(statistics.median(column) for column in columns))

    def __str__(self) -> str:
        numbers = f"{self.rate:9.0f}{self.p50:9.2f}{self.p95:9.2f}{self.p99:9.2f}{self.cpu:9.0f}"
        return f"{self.name:34}{numbers}"


def warm_up(calls: int) -> int:
    """How many calls go before those that are measured."""
    return calls // 10


async def measure(name: str, send: Send, servers: Servers, *, calls: int, callers: int) -> Figures:
    """Sends `calls` calls from `callers` callers at once, after some to warm up."""
    await run_calls(send, warm_up(calls), callers)
    cpu_before, started = cpu_seconds(*servers), time.perf_counter()
    latencies = sorted(await run_calls(send, calls, callers))
    seconds = time.perf_counter() - started
    p50, p95, p99 = (latencies[int(calls * part)] * 1000 for part in (0.5, 0.95, 0.99))
    cpu = (cpu_seconds(*servers) - cpu_before) / calls * 1e6
    return Figures(name, calls / seconds, p50, p95, p99, cpu)


async def run_calls(send: Send, calls: int, callers: int) -> list[float]:
    waiting = iter(range(calls))
    latencies: list[float] = []

    async def caller() -> None:
        for _ in waiting:
            started = time.perf_counter()
            await send()
            latencies.append(time.perf_counter() - started)

    await asyncio.gather(*(caller() for _ in range(callers)))
    return latencies


def cpu_seconds(*processes: psutil.Process) -> float:
    times = [process.cpu_times() for process in processes]
    return sum(float(each.user + each.system) for each in times)


def spread(sockets: Sequence[Path]) -> grpc.aio.Channel:
    """A channel to several servers, which take turns."""
    return grpc.aio.insecure_channel(f"unix:{','.join(map(str, sockets))}", [("grpc.lb_policy_name", "round_robin")])
