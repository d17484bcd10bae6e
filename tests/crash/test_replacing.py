"""`parkup serve` replaces its workers under load, and no client notices."""

import asyncio
import contextlib
import os
import signal
import sys

import grpc.aio

from parkup.auth.v1.user_service_pb2 import GetMeRequest
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from parkup.parking.v1.live_service_pb2 import WatchMySessionRequest
from parkup.parking.v1.live_service_pb2_grpc import LiveServiceStub
from server.dev.ports import free_ports
from server.processes import ChildProcess
from server.workers import worker_sockets
from tests.errors import reason_of
from tests.gateway.running import REAL_VIEWS, running_gateway
from tests.people import Metadata
from tests.processes import program_environment

CALLERS = 4


class Watcher:
    """A client who goes on where its stream ended, whenever it does."""

    def __init__(self, metadata: Metadata) -> None:
        self._metadata = metadata
        self._token = ""
        self._told, self._ended = 0, 0

    async def go_on(self, stub: LiveServiceStub) -> None:
        """For ever; cancel to stop."""
        while True:
            request = WatchMySessionRequest(resume_token=self._token)
            try:
                async for message in stub.WatchMySession(request, metadata=self._metadata):
                    self._told += 1
                    self._token = message.resume_token
            except grpc.aio.AioRpcError as error:
                if reason_of(error) != "UNAVAILABLE":
                    raise
                self._ended += 1

    async def has_gone_on(self) -> bool:
        return bool(self._ended) and self._told > self._ended


async def test_the_only_worker_is_replaced_without_an_error(settings, folder_of_run, people, tmp_path) -> None:
    folder = folder_of_run / "replacing"
    folder.mkdir()
    own = settings.model_copy(update={"data_dir": folder})
    log = folder / "serve.log"
    driver = await people.driver()
    (metrics_port,) = free_ports(1)
    answered, stop = 0, asyncio.Event()

    async def load(stub: UserServiceStub) -> None:
        nonlocal answered
        while not stop.is_set():
            await stub.GetMe(GetMeRequest(), metadata=driver.metadata)
            answered += 1

    async with contextlib.AsyncExitStack() as stack:
        environment = stack.enter_context(program_environment(folder, own))
        environment["PARKUP_METRICS_PORT"] = str(metrics_port)
        command = [sys.executable, "-m", "server", "serve", "--workers", "1"]
        serve = ChildProcess("serve", command, env=environment, log=log)
        await serve.start()
        stack.push_async_callback(serve.stop, grace=30)
        upstreams = [f"unix:{path}" for path in worker_sockets(own, 2)]
        gateway = await stack.enter_async_context(
            running_gateway(tmp_path, REAL_VIEWS, *upstreams, health_check_interval=1)
        )

        async def ready() -> bool:
            return (await gateway.rest.get("/readyz")).status_code == 200

        await serve.until_ready(ready, seconds=60)
        channel = await stack.enter_async_context(grpc.aio.insecure_channel(gateway.address))
        callers = [asyncio.create_task(load(UserServiceStub(channel))) for _ in range(CALLERS)]
        watcher = Watcher(driver.metadata)
        watching = asyncio.create_task(watcher.go_on(LiveServiceStub(channel)))

        async def replaced() -> bool:
            return '"event":"replaced"' in log.read_text()

        os.kill(serve.pid, signal.SIGHUP)
        await serve.until_ready(replaced, seconds=120)
        await serve.until_ready(watcher.has_gone_on, seconds=60)
        stop.set()
        await asyncio.gather(*callers)
        watching.cancel()
        await asyncio.wait([watching])
        assert watching.cancelled(), watching.exception()

    assert answered > 100
    assert "worker_died" not in log.read_text()
