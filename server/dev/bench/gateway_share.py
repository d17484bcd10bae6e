"""How much of a REST call is the gateway's, as CPU time of the processes: that hardly depends on who else is there."""

from __future__ import annotations

from dataclasses import dataclass

import psutil

from server.dev.bench.load import Send, Servers, cpu_seconds, run_calls, warm_up
from server.dev.bench.scenarios import Scenarios

CALLERS = 8
LESS_THAN_PERCENT = 25
LESS_THAN_MS = 10


@dataclass(frozen=True)
class Cpu:
    """Microseconds of CPU a call, of all that it passes through."""

    envoy: float
    worker: float
    mongod: float

    @property
    def whole(self) -> float:
        return self.envoy + self.worker + self.mongod

    def __str__(self) -> str:
        return f"Envoy {self.envoy:.0f} µs, worker {self.worker:.0f} µs, mongod {self.mongod:.0f} µs"


async def measure_gateway(
    scenarios: Scenarios, workers: Servers, envoy: psutil.Process, mongod: psutil.Process, *, calls: int
) -> list[str]:
    """The figures as lines: StartSession as REST and as gRPC, both through the gateway, and a list of 100 sessions."""
    parts = ([envoy], workers, [mongod])

    async def measured(send: Send) -> Cpu:
        await run_calls(send, warm_up(calls), CALLERS)
        before = [cpu_seconds(*each) for each in parts]
        await run_calls(send, calls, CALLERS)
        after = [cpu_seconds(*each) for each in parts]
        spent = [(late - early) / calls * 1e6 for early, late in zip(before, after, strict=True)]
        return Cpu(*spent)

    by_name = {name: await measured(send) for name, send in scenarios.through_gateway()}
    rest, grpc = by_name["StartSession REST"], by_name["StartSession gRPC"]
    listed = await measured(scenarios.list_sessions_rest)
    # What REST costs more than gRPC is transcoding, the filter's work included.
    more = rest.envoy - grpc.envoy
    return [
        *(f"gateway: {name}: {cpu}" for name, cpu in by_name.items()),
        f"gateway: Envoy's part of REST: {_share(rest.envoy, rest.whole)} (aim under {LESS_THAN_PERCENT} %)",
        f"gateway: Envoy's part of REST, the database left out: {_share(rest.envoy, rest.envoy + rest.worker)}",
        f"gateway: REST more than gRPC: {more:.0f} µs, {_share(more, rest.whole)} of the whole",
        f"gateway: list of 100 sessions: Envoy {listed.envoy / 1000:.1f} ms (aim under {LESS_THAN_MS} ms)",
    ]


def _share(part: float, whole: float) -> str:
    # The system counts CPU time in steps of 10 ms: few calls take none.
    return f"{part / whole:.0%}" if whole else "an unknown part"
