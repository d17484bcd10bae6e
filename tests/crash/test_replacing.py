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
from tests.processes import program_environment

CALLERS = 4


async def test_the_only_worker_is_replaced_without_an_error(settings, folder_of_run, people, tmp_path) -> None:
    folder = folder_of_run / "replacing"
    folder.mkdir()
    own = settings.model_copy(update={"data_dir": folder})
    log = folder / "serve.log"
    driver = await people.driver()
    (metrics_port,) = free_ports(1)
    answered, told, ended, stop = 0, 0, 0, asyncio.Event()

    async def load(stub: UserServiceStub) -> None:
        nonlocal answered
        while not stop.is_set():
            await stub.GetMe(GetMeRequest(), metadata=driver.metadata)
            answered += 1

    async def watch(stub: LiveServiceStub) -> None:
        """Goes on where the stream ended, whenever it does."""
        nonlocal told, ended
        token = ""
        while not stop.is_set():
            try:
                request = WatchMySessionRequest(resume_token=token)
                async for message in stub.WatchMySession(request, metadata=driver.metadata):
                    told, token = told + 1, message.resume_token
            except grpc.aio.AioRpcError as error:
                if reason_of(error) != "UNAVAILABLE":
                    raise
                ended += 1

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
        watcher = asyncio.create_task(watch(LiveServiceStub(channel)))

        async def replaced() -> bool:
            return '"event":"replaced"' in log.read_text()

        async def watched_on() -> bool:
            return bool(ended) and told > ended

        os.kill(serve.pid, signal.SIGHUP)
        await serve.until_ready(replaced, seconds=120)
        await serve.until_ready(watched_on, seconds=60)
        stop.set()
        await asyncio.gather(*callers)
        watcher.cancel()
        await asyncio.wait([watcher])
        assert watcher.cancelled(), watcher.exception()

    assert answered > 100
    assert "worker_died" not in log.read_text()
