"""`parkup gateway` as whoever runs it sees it: signals, calls under way, and an exit status."""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import grpc.aio
import httpx
import pytest

from parkup.auth.v1.user_service_pb2 import GetMeRequest, GetMeResponse
from server.dev.ports import free_ports
from server.dev.program import answers
from server.processes import ChildProcess
from tests.processes import program_environment

GET_ME = "/parkup.auth.v1.UserService/GetMe"


class SlowWorker:
    """Answers health checks at once, and calls when it is told to."""

    def __init__(self, socket: Path) -> None:
        self.begun, self.go_on = 0, asyncio.Event()
        self._server = grpc.aio.server()
        self._server.add_generic_rpc_handlers((self,))
        self._server.add_insecure_port(f"unix:{socket}")

    def service(self, details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler:
        async def answer(request: bytes, context: object) -> bytes:
            if "Health" in details.method:
                return b"\x08\x01"
            self.begun += 1
            await self.go_on.wait()
            return GetMeResponse().SerializeToString()

        return grpc.unary_unary_rpc_method_handler(answer)

    async def start(self) -> None:
        await self._server.start()

    async def stop(self) -> None:
        await self._server.stop(None)


@pytest.fixture
async def worker(folder: Path) -> AsyncIterator[SlowWorker]:
    (folder / "run").mkdir()
    slow = SlowWorker(folder / "run" / "worker-0.sock")
    await slow.start()
    yield slow
    await slow.stop()


@pytest.fixture
async def gateway(folder: Path, worker: SlowWorker) -> AsyncIterator[tuple[ChildProcess, str]]:
    """The program, ready, and its address."""
    port, carpark, admin = free_ports(3)
    ports = {"PARKUP_HTTP_PORT": port, "PARKUP_CARPARK_PORT": carpark, "PARKUP_ADMIN_PORT": admin}
    with program_environment(folder) as environment:
        process = ChildProcess(
            "gateway",
            [sys.executable, "-m", "server", "gateway"],
            env=environment | {name: str(number) for name, number in ports.items()},
            log=folder / "gateway.log",
        )
        await process.start()
        try:
            await process.until_ready(answers(f"http://127.0.0.1:{port}/readyz"), seconds=60)
            yield process, f"127.0.0.1:{port}"
        finally:
            process.kill()
            await process.wait()


async def test_told_to_end_it_fails_its_health_check_and_lets_calls_end(gateway, worker: SlowWorker) -> None:
    process, address = gateway
    async with contextlib.AsyncExitStack() as stack:
        channel = await stack.enter_async_context(grpc.aio.insecure_channel(address))
        rest = await stack.enter_async_context(httpx.AsyncClient(base_url=f"http://{address}", timeout=30))
        call = channel.unary_unary(GET_ME, request_serializer=GetMeRequest.SerializeToString)
        under_way = [asyncio.ensure_future(call(GetMeRequest())) for _ in range(2)]
        under_way += [asyncio.ensure_future(rest.get("/v1/auth/me")) for _ in range(2)]
        await _until(lambda: worker.begun == 4)

        os.kill(process.pid, signal.SIGTERM)

        await _until_not_ready(address)
        worker.go_on.set()
        answered = await asyncio.gather(*under_way)
        assert [response.status_code for response in answered[2:]] == [200, 200]
    assert await asyncio.wait_for(process.wait(), 30) == 0


async def test_it_lives_on_when_its_shell_ends(gateway, worker: SlowWorker) -> None:
    process, address = gateway
    worker.go_on.set()

    os.kill(process.pid, signal.SIGHUP)

    async with httpx.AsyncClient(base_url=f"http://{address}", timeout=60) as rest:
        for _ in range(20):
            assert (await rest.get("/v1/auth/me")).status_code == 200
    os.kill(process.pid, signal.SIGTERM)
    assert await asyncio.wait_for(process.wait(), 30) == 0


async def _until(condition) -> None:
    async with asyncio.timeout(30):
        while not condition():
            await asyncio.sleep(0.02)


async def _until_not_ready(address: str) -> None:
    async with asyncio.timeout(30), httpx.AsyncClient(base_url=f"http://{address}") as client:
        while (await client.get("/readyz")).status_code != 503:
            await asyncio.sleep(0.02)
