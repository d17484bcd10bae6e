"""Starts a stack of its own in a temporary folder, loads it, prints the figures, and stops it."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path

import grpc.aio
import httpx
import psutil
import uvloop

from server.dev.bench import bare, car_park
from server.dev.bench.gates import ENTER, EXIT, Size
from server.dev.bench.gateway_share import measure_gateway
from server.dev.bench.load import Figures, Send, Servers, measure, spread, warm_up
from server.dev.bench.scenarios import CODE, Rpc, Scenarios, prepared
from server.dev.bench.watching import measure_watching
from server.dev.mode import join_stack
from server.dev.ports import free_ports
from server.dev.seed_load import Amounts, seed_load_into
from server.settings import Settings
from server.workers import socket_path

Load = tuple[str, Send]
"""One kind of call, by its name."""

START_SECONDS = 90.0
PORTS = (
    *("PARKUP_HTTP_PORT", "PARKUP_GRPC_PORT", "PARKUP_METRICS_PORT", "PARKUP_JOBS_METRICS_PORT", "PARKUP_ADMIN_PORT"),
    "PARKUP_CARPARK_PORT",
    *("PARKUP_MONGO_PORT", "PARKUP_STRIPE_PORT", "PARKUP_SMTP_PORT", "PARKUP_SENT_PORT"),
)

LIMITLESS = {
    "PARKUP_ENV": "development",
    "PARKUP_DEV_OTP": CODE,
    "PARKUP_OTP_SENDS_PER_CALLER": "1000000",
    "PARKUP_SIGN_IN_TRIES_PER_CALLER": "1000000",
    "PARKUP_LOG_LEVEL": "info",
}
"""The accounts of the bench all sign in from one address."""


BARE_ECHO, BARE_INSERT = "bare echo gRPC", "bare insert gRPC"
ORDER = (
    *(BARE_ECHO, "ListZones gRPC", "GetMe gRPC", "CheckVehicle gRPC", "ListSessions gRPC"),
    *(BARE_INSERT, "StartSession gRPC", "StartSession paid gRPC", "PayFromWallet gRPC", "IssueViolationTicket gRPC"),
    *car_park.ORDER,
    *("PayFromWallet, one wallet gRPC", "ListZones REST", "StartSession REST", ENTER, EXIT),
)
COMPARED = (
    ("ListZones gRPC", BARE_ECHO, 50),
    ("GetMe gRPC", BARE_ECHO, 60),
    ("CheckVehicle gRPC", BARE_ECHO, 60),
    ("StartSession gRPC", BARE_INSERT, 110),
    ("StartSession paid gRPC", BARE_INSERT, 110),
    ("PayFromWallet gRPC", BARE_INSERT, 110),
)
CROWD = 128
WATCHED_CALLERS = 4
"""Callers who start sessions while clients watch."""
GROWN_FOR = 10
"""Sessions for each fine and driver of a database that has grown."""
STAYS_WITHIN = 15
LONGEST_TAIL = 4


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=2000, help="calls of each load in a round (2000)")
    parser.add_argument("--rounds", type=int, default=3, help="how often each load is measured (3)")
    parser.add_argument("--callers", type=int, default=32, help="callers at once (32)")
    parser.add_argument("--workers", type=int, default=1, help="workers, and as many processes of bare handlers (1)")
    parser.add_argument("--watchers", type=int, default=500, help="clients who watch a zone (500)")
    parser.add_argument(
        "--loaded", type=int, default=0, metavar="SESSIONS", help="measure again with so many sessions in the database"
    )
    parser.add_argument("--spaces", type=int, default=5_000, help="spaces of the car park (5000)")
    parser.add_argument("--stays", type=int, default=200_000, help="stays in the car park's past (200000)")
    options = parser.parse_args()
    # The path of a Unix socket is short.
    with tempfile.TemporaryDirectory(prefix="pk-bench-") as folder:
        ports = dict(zip(PORTS, map(str, free_ports(len(PORTS))), strict=True))
        os.environ.update(ports | LIMITLESS | {"PARKUP_DATA_DIR": folder, "PARKUP_WORKERS": str(options.workers)})
        settings = Settings()
        with running([sys.executable, "-m", "server", "dev"], Path(folder) / "stack.out"):
            uvloop.run(bench(settings, Path(folder), options))


async def bench(settings: Settings, folder: Path, options: argparse.Namespace) -> None:
    memory = psutil.virtual_memory().total / 2**30
    say(f"{os.cpu_count()} cores, {memory:.0f} GiB; workers: {options.workers}, callers: {options.callers}")
    say("starting a stack …")
    await until_healthy(f"http://127.0.0.1:{settings.http_port}/healthz")
    settings = join_stack(settings)  # with the secrets that it has drawn
    workers = worker_processes(settings)
    rounds_of_starts = options.rounds + (1 if options.loaded else 0)
    starts = rounds_of_starts * (options.calls + warm_up(options.calls)) + watched_starts(options.calls)
    starts += options.calls  # for the gateway's share
    size = Size(options.spaces, options.stays)
    async with (
        prepared(settings, starts, size) as scenarios,
        bare_servers(settings, folder, options.workers) as (bare_processes, bare_loads),
    ):
        loads = [*((load, bare_processes) for load in bare_loads), *((load, workers) for load in scenarios.all())]
        # What is compared is measured one right after the other, and again in each round: machines have moods.
        loads.sort(key=lambda load: ORDER.index(load[0][0]))
        rounds: list[dict[str, Figures]] = []
        for number in range(options.rounds):
            say(f"\n{f'round {number + 1} of {options.rounds}':34}{Figures.heading()}")
            rounds.append(await one_round(scenarios, loads, workers, options))
        memory = max(worker.memory_info().rss for worker in workers) / 2**20
        watched = await measure_watching(
            scenarios,
            f"unix:{socket_path(settings, 0)}",
            workers[0],
            clients=options.watchers,
            starts=watched_starts(options.calls),
            callers=WATCHED_CALLERS,
        )
        gateway = await measure_gateway(
            scenarios,
            workers,
            process_named("envoy", settings),
            process_named("mongod", settings),
            calls=max(1, options.calls // 4),
        )
        if options.loaded:
            await compare_grown(settings, scenarios, workers, options)
    say(f"\n{'median of the rounds':34}{Figures.heading()}")
    medians = {name: Figures.median([each[name] for each in rounds]) for name in rounds[0]}
    for figures in medians.values():
        say(str(figures))
    for name, bare_name, aim in COMPARED:
        share = statistics.median(each[name].rate / each[bare_name].rate for each in rounds)
        say(f"{name} / {bare_name}: {share:.0%} (aim {aim} %)")
    for name, figures in medians.items():
        if name.endswith(f", {CROWD}"):
            say(f"{name} callers: p99 / p50 {figures.p99 / figures.p50:.1f} (aim under {LONGEST_TAIL})")
    say(f"memory of the worker: {memory:.0f} MiB (aim under 150)")
    say(str(watched))
    for line in gateway:
        say(line)


async def one_round(
    scenarios: Scenarios,
    loads: Sequence[tuple[Load, Servers]],
    workers: Servers,
    options: argparse.Namespace,
) -> dict[str, Figures]:
    """The figures of each load by its name, told as they come; of some also with a crowd of callers."""
    found: dict[str, Figures] = {}

    async def take(name: str, load: Load, servers: Servers, callers: int) -> None:
        await scenarios.open_apps(load[0], options.calls + warm_up(options.calls))
        found[name] = await measure(name, load[1], servers, calls=options.calls, callers=callers)
        say(str(found[name]))

    for load, servers in loads:
        await take(load[0], load, servers, options.callers)
    for load in scenarios.crowded():
        await take(f"{load[0]}, {CROWD}", load, workers, CROWD)
    return found


def watched_starts(calls: int) -> int:
    """How many sessions start while clients watch."""
    return max(1, calls // 10)


async def compare_grown(
    settings: Settings, scenarios: Scenarios, workers: Servers, options: argparse.Namespace
) -> None:
    """The same calls before and after the database grows."""

    async def all_of_them() -> dict[str, Figures]:
        say(f"{'':34}{Figures.heading()}")
        measured = {}
        for name, send in scenarios.grown():
            await scenarios.open_apps(name, options.calls + warm_up(options.calls))
            measured[name] = await measure(name, send, workers, calls=options.calls, callers=options.callers)
            say(str(measured[name]))
        return measured

    say("\nas it is")
    before = await all_of_them()
    others = options.loaded // GROWN_FOR
    await seed_load_into(settings, Amounts(options.loaded, others, max(1, others)), say)
    say(f"\nwith {options.loaded:,} sessions, {others:,} fines and {others:,} drivers more")
    after = await all_of_them()
    for name, figures in after.items():
        rate, cpu = figures.rate / before[name].rate, figures.cpu / before[name].cpu
        say(f"{name}: {rate:.0%} of the calls, {cpu:.0%} of the CPU (aim within {STAYS_WITHIN} %)")


@contextlib.asynccontextmanager
async def bare_servers(settings: Settings, folder: Path, count: int) -> AsyncIterator[tuple[Servers, Sequence[Load]]]:
    """The processes of the bare handlers, and the loads on them."""
    sockets = [folder / f"bare-{number}.sock" for number in range(count)]
    with contextlib.ExitStack() as stack:
        processes = []
        for socket in sockets:
            command = [sys.executable, "-m", "server.dev.bench.bare", str(socket), settings.mongo_uri]
            processes.append(stack.enter_context(running(command, socket.with_suffix(".out"))))
        async with spread(sockets) as channel:
            await asyncio.wait_for(channel.channel_ready(), START_SECONDS)
            yield (
                processes,
                ((BARE_ECHO, bare_load(channel, bare.ECHO)), (BARE_INSERT, bare_load(channel, bare.INSERT))),
            )


def bare_load(channel: grpc.aio.Channel, path: str) -> Send:
    call: Rpc = channel.unary_unary(path)
    request = b"x" * 100

    async def send() -> None:
        await call(request)

    return send


def worker_processes(settings: Settings) -> Servers:
    """The workers of the stack, found by their command lines among what we started; the one with index 0 first."""
    all_of_them = psutil.Process().children(recursive=True)
    workers = [each for each in all_of_them if "worker" in each.cmdline() and "--index" in each.cmdline()]
    if len(workers) != settings.workers:
        sys.exit(f"{len(workers)} of {settings.workers} workers run; see {settings.data_dir}")
    return sorted(workers, key=lambda worker: int(worker.cmdline()[-1]))


def process_named(name: str, settings: Settings) -> psutil.Process:
    """Another program of the stack, found likewise."""
    for process in psutil.Process().children(recursive=True):
        if name in process.name():
            return process
    sys.exit(f"no {name} runs; see {settings.data_dir}")


@contextlib.contextmanager
def running(command: list[str], output: Path) -> Iterator[psutil.Process]:
    with output.open("wb") as file, subprocess.Popen(command, stdout=file, stderr=subprocess.STDOUT) as process:
        try:
            yield psutil.Process(process.pid)
        except BaseException:
            say(output.read_text()[-2000:])
            raise
        finally:
            process.terminate()


async def until_healthy(url: str) -> None:
    async with asyncio.timeout(START_SECONDS), httpx.AsyncClient() as client:
        while True:
            with contextlib.suppress(httpx.HTTPError):
                if (await client.get(url)).is_success:
                    return
            await asyncio.sleep(0.2)


def say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    main()
