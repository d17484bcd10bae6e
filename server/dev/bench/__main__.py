"""Starts a stack of its own in a temporary folder, loads it, prints the figures, and stops it."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import grpc.aio
import httpx
import psutil
import uvloop

from server.dev.bench import bare
from server.dev.bench.load import Figures, measure
from server.dev.bench.scenarios import CODE, Rpc, prepared
from server.settings import Settings

START_SECONDS = 90.0
PORTS = (
    *("PARKUP_HTTP_PORT", "PARKUP_GRPC_PORT", "PARKUP_METRICS_PORT", "PARKUP_ADMIN_PORT"),
    *("PARKUP_MONGO_PORT", "PARKUP_STRIPE_PORT", "PARKUP_SMTP_PORT"),
)

LIMITLESS = {
    "PARKUP_DEV_OTP": CODE,
    "PARKUP_OTP_SENDS_PER_CALLER": "1000000",
    "PARKUP_SIGN_IN_TRIES_PER_CALLER": "1000000",
    "PARKUP_LOG_LEVEL": "info",
}
"""The accounts of the bench all sign in from one address."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=6000, help="calls of each load (6000)")
    parser.add_argument("--callers", type=int, default=32, help="callers at once (32)")
    options = parser.parse_args()
    # The path of a Unix socket is short.
    with tempfile.TemporaryDirectory(prefix="pk-bench-") as folder:
        os.environ.update(free_ports() | LIMITLESS | {"PARKUP_DATA_DIR": folder, "PARKUP_WORKERS": "1"})
        settings = Settings()
        with running([sys.executable, "-m", "server", "dev"], Path(folder) / "stack.out"):
            uvloop.run(bench(settings, Path(folder), options.calls, options.callers))


async def bench(settings: Settings, folder: Path, calls: int, callers: int) -> None:
    say(f"{os.cpu_count()} cores, {psutil.virtual_memory().total / 2**30:.0f} GiB; 1 worker, {callers} callers")
    say("starting a stack …")
    await until_healthy(f"http://127.0.0.1:{settings.http_port}/healthz")
    worker = worker_process(settings)
    async with prepared(settings, calls) as scenarios:
        say("\n" + Figures.heading())
        echo, insert = await bench_bare(settings, folder, calls, callers)
        figures = {}
        for name, send in scenarios.all():
            figures[name] = await measure(name, send, worker, calls=calls, callers=callers)
            say(str(figures[name]))
    memory = worker.memory_info().rss / 2**20
    say(f"\nStartSession over gRPC / bare insert  {figures['StartSession gRPC'].rate / insert.rate:.0%} (aim 60 %)")
    say(f"ListZones over gRPC / bare echo       {figures['ListZones gRPC'].rate / echo.rate:.0%} (aim 50 %)")
    say(f"memory of the worker                  {memory:.0f} MiB (aim under 150)")


async def bench_bare(settings: Settings, folder: Path, calls: int, callers: int) -> tuple[Figures, Figures]:
    address = folder / "bare.sock"
    command = [sys.executable, "-m", "server.dev.bench.bare", str(address), settings.mongo_uri]
    with running(command, folder / "bare.out") as process:
        async with grpc.aio.insecure_channel(f"unix:{address}") as channel:
            await asyncio.wait_for(channel.channel_ready(), START_SECONDS)
            request = b"x" * 100
            results = []
            for name, path in (("bare echo gRPC", bare.ECHO), ("bare insert gRPC", bare.INSERT)):
                call: Rpc = channel.unary_unary(path)

                async def send(_: int, call: Rpc = call) -> None:
                    await call(request)

                results.append(await measure(name, send, process, calls=calls, callers=callers))
                say(str(results[-1]))
    return results[0], results[1]


def worker_process(settings: Settings) -> psutil.Process:
    """The one worker of the stack, found by its command line among what we started."""
    for process in psutil.Process().children(recursive=True):
        if "worker" in process.cmdline() and "--index" in process.cmdline():
            return process
    sys.exit(f"no worker runs; see {settings.data_dir}")


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


def free_ports() -> dict[str, str]:
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in PORTS]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return {name: str(each.getsockname()[1]) for name, each in zip(PORTS, sockets, strict=True)}


def say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    main()
