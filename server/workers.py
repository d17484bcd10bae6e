"""`parkup serve --workers N`: N server processes, each with an address of its own, kept alive until told to stop.

Every worker listens on `{run_dir}/worker-{i}.sock`, all of which are in Envoy's cluster, and on the shared TCP port.
SIGHUP replaces them one by one. Meanwhile there is one more, number N, so that even a single worker can be replaced.
"""

import asyncio
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIServer

import structlog
from prometheus_client import CollectorRegistry, multiprocess, start_http_server

from server.processes import ChildProcess, describe_exit
from server.settings import Settings

_log = structlog.get_logger("parkup.workers")

_FIRST_BACKOFF = 0.5
_LONGEST_BACKOFF = 30.0
# A worker that lived this long was healthy: its next death starts a new series of restarts.
_HEALTHY_SECONDS = 60.0
_LOOK_SECONDS = 0.1
# The gateway asks once a second: after this long it has heard of a worker that listens.
_HEARD_SECONDS = 2.0
# Beyond the drain that workers do themselves, for what they close after it.
_STOP_MARGIN = 5.0


class WorkerFailedAtStart(Exception):
    """A worker ended before it ever listened: a mistake that a restart will not mend."""

    def __init__(self, index: int, ending: str) -> None:
        super().__init__(f"worker {index} could not start: {ending}")


def socket_path(settings: Settings, index: int) -> Path:
    """The address of one worker, which Envoy balances over."""
    return settings.run_dir / f"worker-{index}.sock"


def worker_sockets(settings: Settings, count: int) -> list[Path]:
    """The addresses of `count` workers."""
    return [socket_path(settings, index) for index in range(count)]


def worker_command(index: int) -> list[str]:
    return [sys.executable, "-m", "server", "worker", "--index", str(index)]


async def serve(settings: Settings, count: int) -> None:
    """Serve until SIGTERM or SIGINT, then drain; SIGHUP replaces the workers.

    Raises WorkerFailedAtStart; OSError when the metrics port is taken.
    """
    pool = WorkerPool(settings, count)
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, pool.stop)
    asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, pool.replace)
    metrics_server = pool.serve_metrics()
    try:
        await pool.run()
    finally:
        metrics_server.shutdown()


class WorkerPool:
    """Keeps `count` workers alive. `command` gives the command line of the worker with an index."""

    def __init__(
        self, settings: Settings, count: int, *, command: Callable[[int], Sequence[str]] = worker_command
    ) -> None:
        self._settings = settings
        self._count = count
        self._command = command
        self._stopping = asyncio.Event()
        self._replacing = asyncio.Event()
        self._workers: dict[int, ChildProcess] = {}
        self._metrics = settings.run_dir / "metrics"
        self._empty_run_dir()

    def stop(self) -> None:
        """Make `run` drain the workers and return."""
        self._stopping.set()

    def replace(self) -> None:
        """Make `run` replace the workers one by one, each when the one before has a successor that serves."""
        self._replacing.set()

    async def run(self) -> None:
        """Serve until `stop`. Raises WorkerFailedAtStart."""
        _log.info("serving", workers=self._count, port=self._settings.grpc_port)
        try:
            async with asyncio.TaskGroup() as group:
                for index in range(self._count):
                    group.create_task(self._keep_alive(index))
                group.create_task(self._replace_when_told())
        except* WorkerFailedAtStart as failures:
            raise failures.exceptions[0] from None
        finally:
            _log.info("stopped")

    def serve_metrics(self) -> WSGIServer:
        """One Prometheus endpoint with the sums over all workers. Raises OSError when its port is taken."""
        registry = CollectorRegistry()
        multiprocess.MultiProcessCollector(registry, path=str(self._metrics))  # type: ignore[no-untyped-call]
        server, _ = start_http_server(self._settings.metrics_port, self._settings.metrics_host, registry=registry)
        return server

    async def _keep_alive(self, index: int) -> None:
        backoff, has_listened = _FIRST_BACKOFF, False
        while not self._stopping.is_set():
            born = time.monotonic()
            self._workers[index] = worker = self._worker(index)
            await worker.start()
            listening = asyncio.create_task(self._see_it_listen(index))
            status = await self._until_end(worker)
            has_listened = has_listened or listening.done() or socket_path(self._settings, index).exists()
            listening.cancel()
            multiprocess.mark_process_dead(worker.pid, path=str(self._metrics))  # type: ignore[no-untyped-call]
            if self._stopping.is_set():
                return
            lived, ending = time.monotonic() - born, describe_exit(status)
            # One that was told to end made no mistake, whenever that was.
            if status and not has_listened:
                raise WorkerFailedAtStart(index, ending)
            if not status and has_listened:
                _log.info("worker_ended", worker=index)
                continue
            if lived > _HEALTHY_SECONDS:
                backoff = _FIRST_BACKOFF
            _log.error("worker_died", worker=index, ending=ending, restart_in_seconds=backoff)
            await self._pause(backoff)
            backoff = min(backoff * 2, _LONGEST_BACKOFF)

    def _worker(self, index: int) -> ChildProcess:
        environment = os.environ | {"PROMETHEUS_MULTIPROC_DIR": str(self._metrics)}
        return ChildProcess(f"worker {index}", self._command(index), env=environment)

    async def _replace_when_told(self) -> None:
        while not self._stopping.is_set():
            await self._or_stop(self._replacing.wait())
            if self._replacing.is_set() and not self._stopping.is_set():
                self._replacing.clear()
                await self._replace_all()

    async def _replace_all(self) -> None:
        """A successor that does not come to serve holds up the others: they stay as they are."""
        _log.info("replacing", workers=self._count)
        spare = self._worker(self._count)
        await spare.start()
        try:
            await self._or_stop(self._is_heard_of(self._count), spare.wait())
            for index in range(self._count):
                if spare.has_ended:
                    _log.error("not_replaced", worker=index, why="the spare worker ended")
                    return
                if not self._stopping.is_set():
                    await self._or_stop(self._replace_one(index))
        finally:
            await spare.stop(grace=self._settings.drain_seconds + _STOP_MARGIN)
            multiprocess.mark_process_dead(spare.pid, path=str(self._metrics))  # type: ignore[no-untyped-call]
        _log.info("replaced", workers=self._count)

    async def _replace_one(self, index: int) -> None:
        leaving = self._workers[index]
        leaving.terminate()
        while self._workers[index] is leaving:  # noqa: ASYNC110  # its successor comes when it has ended
            await asyncio.sleep(_LOOK_SECONDS)
        await self._is_heard_of(index)

    async def _is_heard_of(self, index: int) -> None:
        """Returns when a worker listens and the gateway knows."""
        await self._see_it_listen(index)
        await asyncio.sleep(_HEARD_SECONDS)

    async def _or_stop(self, *work: Coroutine[Any, Any, Any]) -> None:
        """Waits for the end of one of these, or until the pool is told to stop."""
        tasks = {asyncio.ensure_future(each) for each in (*work, self._stopping.wait())}
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in tasks:
                task.cancel()

    async def _see_it_listen(self, index: int) -> None:
        """Returns once the worker's socket is there. A worker that ends in good order takes it away."""
        while not socket_path(self._settings, index).exists():  # noqa: ASYNC110  # nobody tells us of it
            await asyncio.sleep(_LOOK_SECONDS)

    async def _until_end(self, worker: ChildProcess) -> int:
        """Its own end, or the one we bring about when we are told to stop or are cancelled. Gives its exit status."""
        ending = asyncio.ensure_future(worker.wait())
        stopping = asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait({ending, stopping}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.cancel()
            await worker.stop(grace=self._settings.drain_seconds + _STOP_MARGIN)
        return await ending

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            return

    def _empty_run_dir(self) -> None:
        """Sockets and metric files of workers that are no more would be taken for living ones."""
        self._settings.run_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        for stale in self._settings.run_dir.glob("worker-*.sock"):
            stale.unlink()
        shutil.rmtree(self._metrics, ignore_errors=True)
        self._metrics.mkdir()
