import asyncio
import contextlib
import os
import signal
import sys
import textwrap
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from server.settings import Settings
from server.workers import WorkerFailedAtStart, WorkerPool, socket_path

# What the pool knows of a worker: it listens on its socket, and SIGTERM makes it finish what it does and end.
WORKER = textwrap.dedent("""
    import os, signal, socket, sys
    path = sys.argv[1]
    if os.path.exists(path):
        os.unlink(path)
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen()
    def drain(*_):
        os.unlink(path)
        open(path + ".drained", "w").close()
        sys.exit(0)
    signal.signal(signal.SIGTERM, drain)
    while True:
        connection, _ = listener.accept()
        connection.sendall(str(os.getpid()).encode())
        connection.close()
""")


@pytest.fixture
def settings(folder: Path) -> Settings:
    return Settings(environment="development", run_folder=folder, _env_file=None)


async def pid_of_worker(settings: Settings, index: int, *, other_than: int = 0) -> int:
    """The pid of the process that answers on a worker's socket, as soon as one does."""

    async def ask() -> int:
        try:
            reader, writer = await asyncio.open_unix_connection(socket_path(settings, index))
            with contextlib.closing(writer):
                return int(await reader.read() or 0)
        except OSError:  # nobody listens, or it died before it answered
            return 0

    async with asyncio.timeout(60):
        while (pid := await ask()) in (0, other_than):
            await asyncio.sleep(0.02)
    return pid


@pytest.fixture
def pool(settings: Settings) -> WorkerPool:
    return WorkerPool(
        settings, 2, command=lambda index: [sys.executable, "-c", WORKER, str(socket_path(settings, index))]
    )


async def test_a_worker_that_dies_is_restarted_while_the_others_serve_on(settings, pool) -> None:
    running = asyncio.create_task(pool.run())
    first, second = await pid_of_worker(settings, 0), await pid_of_worker(settings, 1)
    os.kill(first, signal.SIGKILL)
    assert await pid_of_worker(settings, 0, other_than=first) != first
    assert await pid_of_worker(settings, 1) == second
    pool.stop()
    await running


async def test_a_worker_that_is_told_to_end_is_replaced(settings, pool) -> None:
    running = asyncio.create_task(pool.run())
    first, second = await pid_of_worker(settings, 0), await pid_of_worker(settings, 1)
    os.kill(first, signal.SIGTERM)
    assert await pid_of_worker(settings, 0, other_than=first) != first
    assert await pid_of_worker(settings, 1) == second
    pool.stop()
    await running


async def test_all_workers_drain_when_the_pool_stops(settings, pool, folder) -> None:
    running = asyncio.create_task(pool.run())
    for index in (0, 1):
        await pid_of_worker(settings, index)
    pool.stop()
    await running
    assert sorted(path.name for path in folder.glob("*.drained")) == ["worker-0.sock.drained", "worker-1.sock.drained"]


async def test_when_no_new_worker_can_start_the_old_ones_stay(settings, folder) -> None:
    good = [sys.executable, "-c", WORKER]

    def command(index: int) -> list[str]:
        return (
            [*good, str(socket_path(settings, index))] if index == 0 else [sys.executable, "-c", "raise SystemExit(4)"]
        )

    pool = WorkerPool(settings, 1, command=command)
    running = asyncio.create_task(pool.run())
    first = await pid_of_worker(settings, 0)
    with capture_logs() as logged:
        pool.replace()
        async with asyncio.timeout(60):
            while "not_replaced" not in [entry["event"] for entry in logged]:
                await asyncio.sleep(0.02)
    assert await pid_of_worker(settings, 0) == first
    pool.stop()
    await running


async def test_a_worker_that_cannot_start_at_all_ends_the_pool(settings) -> None:
    pool = WorkerPool(settings, 2, command=lambda _: [sys.executable, "-c", "raise SystemExit(4)"])
    with pytest.raises(WorkerFailedAtStart, match="could not start: exit status 4"):
        await pool.run()


async def test_metrics_are_for_this_machine_alone_unless_told_otherwise(settings, pool, free_port) -> None:
    own = settings.model_copy(update={"metrics_port": free_port()})
    server = WorkerPool(own, 1).serve_metrics()
    try:
        assert server.server_address == ("127.0.0.1", own.metrics_port)
    finally:
        server.shutdown()
        server.server_close()


async def test_workers_are_replaced_one_by_one_while_the_others_and_a_spare_one_serve(settings, pool) -> None:
    running = asyncio.create_task(pool.run())
    first, second = await pid_of_worker(settings, 0), await pid_of_worker(settings, 1)

    with capture_logs() as logged:
        pool.replace()

        spare = await pid_of_worker(settings, 2)
        assert await pid_of_worker(settings, 0, other_than=first) != first
        assert await pid_of_worker(settings, 1) == second
        assert await pid_of_worker(settings, 1, other_than=second) != second
        assert await pid_of_worker(settings, 2) == spare
        async with asyncio.timeout(60):
            while socket_path(settings, 2).exists():
                await asyncio.sleep(0.02)
    pool.stop()
    await running

    assert [entry["worker"] for entry in logged if entry["event"] == "worker_ended"] == [0, 1]
    assert not [entry for entry in logged if entry["event"] == "worker_died"]
