"""A closed loop of callers: each sends its next call when the last one is answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import psutil

Send = Callable[[int], Awaitable[None]]
"""Sends one call and raises if it fails; gets the number of the call, for calls that must differ."""


@dataclass(frozen=True)
class Figures:
    """What a load measured. Latencies are in milliseconds, `cpu` is the server's time in microseconds a call."""

    name: str
    rate: float
    p50: float
    p95: float
    p99: float
    cpu: float

    @staticmethod
    def heading() -> str:
        return f"{'':34}{'calls/s':>9}{'p50 ms':>9}{'p95 ms':>9}{'p99 ms':>9}{'CPU µs':>9}"

    def __str__(self) -> str:
        numbers = f"{self.rate:9.0f}{self.p50:9.2f}{self.p95:9.2f}{self.p99:9.2f}{self.cpu:9.0f}"
        return f"{self.name:34}{numbers}"


async def measure(name: str, send: Send, server: psutil.Process, *, calls: int, callers: int) -> Figures:
    """Sends `calls` calls from `callers` callers at once, after a tenth as many to warm up."""
    warm_up = calls // 10
    await _loop(send, range(warm_up), callers)
    cpu_before, started = _cpu_seconds(server), time.perf_counter()
    latencies = sorted(await _loop(send, range(warm_up, warm_up + calls), callers))
    seconds = time.perf_counter() - started
    p50, p95, p99 = (latencies[int(calls * part)] * 1000 for part in (0.5, 0.95, 0.99))
    cpu = (_cpu_seconds(server) - cpu_before) / calls * 1e6
    return Figures(name, calls / seconds, p50, p95, p99, cpu)


async def _loop(send: Send, numbers: range, callers: int) -> list[float]:
    waiting = iter(numbers)
    latencies: list[float] = []

    async def caller() -> None:
        for number in waiting:
            started = time.perf_counter()
            await send(number)
            latencies.append(time.perf_counter() - started)

    await asyncio.gather(*(caller() for _ in range(callers)))
    return latencies


def _cpu_seconds(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
