"""A worker goes in the middle of a call: what may be sent again is, and nothing else is."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path

import grpc.aio
import pytest
from grpc_health.v1 import health_pb2

from tests.gateway.running import REAL_VIEWS, Gateway, running_gateway

START = "parkup.parking.v1.SessionService/StartSession"
LIST = "parkup.parking.v1.ZoneService/ListZones"
CHANGE = "parkup.auth.v1.UserService/UpdateUser"
KEY = {"idempotency-key": "k-1"}


class FrailWorker(grpc.GenericRpcHandler):
    """Answers every call with nothing, but the first of all workers never: the connection to it can be cut meanwhile.

    `calls` counts what came to all of them, by method and idempotency key.
    """

    def __init__(self, calls: Counter[tuple[str, str]]) -> None:
        self.calls = calls
        self.has_begun = asyncio.Event()
        self._connections: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._server = grpc.aio.server()
        self._server.add_generic_rpc_handlers((self,))

    def service(self, handler_call_details):
        name = handler_call_details.method.lstrip("/")
        key = dict(handler_call_details.invocation_metadata).get("idempotency-key", "")

        async def answer(_: bytes, __: object) -> bytes:
            if name == "grpc.health.v1.Health/Check":
                return health_pb2.HealthCheckResponse(status="SERVING").SerializeToString()
            self.calls[name, key] += 1
            if self.calls.total() == 1:
                self.has_begun.set()
                await asyncio.Event().wait()
            return b""

        return grpc.unary_unary_rpc_method_handler(answer)

    async def start(self, path: Path) -> None:
        port = self._server.add_insecure_port("127.0.0.1:0")
        await self._server.start()
        self._relay = await asyncio.start_unix_server(lambda *ends: self._pass_on(port, *ends), path)

    def cut(self) -> None:
        """As if its machine lost its power: nobody can reach it any more, and no connection says goodbye."""
        self._relay.close()
        for connection in self._connections:
            connection.transport.abort()

    async def stop(self) -> None:
        self.cut()
        await self._server.stop(0)
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _pass_on(self, port: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", port)
        self._connections |= {writer, back}
        for source, target in ((reader, back), (there, writer)):
            task = asyncio.create_task(_copy(source, target))
            self._tasks.add(task)


async def _copy(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while data := await source.read(65_536):
            target.write(data)
            await target.drain()
    target.transport.abort()


@dataclass
class Scene:
    gateway: Gateway
    workers: list[FrailWorker]
    calls: Counter[tuple[str, str]] = field(default_factory=Counter)

    async def answer_after_cut(self, call):
        """The outcome of a call whose worker is cut off when it has begun."""
        under_way = asyncio.ensure_future(call)
        begun = [asyncio.ensure_future(worker.has_begun.wait()) for worker in self.workers]
        async with asyncio.timeout(60):
            done, pending = await asyncio.wait(begun, return_when=asyncio.FIRST_COMPLETED)
            self.workers[begun.index(done.pop())].cut()
            for task in pending:
                task.cancel()
            return await under_way


@pytest.fixture(scope="module")
def sockets(folder_of_run) -> list[Path]:
    (folder := folder_of_run / "frail").mkdir()
    return [folder / "one.sock", folder / "two.sock"]


@pytest.fixture(scope="module")
async def real_gateway(sockets, tmp_path_factory) -> AsyncIterator[Gateway]:
    """The real one, which takes longer to start than all of these tests together; the workers are each test's own."""
    folder = tmp_path_factory.mktemp("repeats")
    async with running_gateway(folder, REAL_VIEWS, *(f"unix:{path}" for path in sockets)) as gateway:
        yield gateway


@pytest.fixture
async def scene(real_gateway, sockets) -> AsyncIterator[Scene]:
    calls: Counter[tuple[str, str]] = Counter()
    workers = [FrailWorker(calls) for _ in sockets]
    for worker, path in zip(workers, sockets, strict=True):
        await worker.start(path)
    await _until(lambda healthy: healthy == len(workers), real_gateway)
    yield Scene(real_gateway, workers, calls)
    for worker in workers:
        await worker.stop()
    # The next test's are others: none of these may pass for one of them.
    await _until(lambda healthy: healthy == 0, real_gateway)


async def _until(enough: Callable[[int], bool], gateway: Gateway) -> None:
    async with asyncio.timeout(60):
        while not enough(await gateway.statistic("cluster.server.membership_healthy")):
            await asyncio.sleep(0.02)


class TestRest:
    @pytest.mark.parametrize("path", ["/v1/zones", "/api/v1/zones"])
    async def test_what_is_read_is_read_again(self, scene, path):
        answer = await scene.answer_after_cut(scene.gateway.rest.get(path))

        assert answer.status_code == 200
        assert scene.calls == {(LIST, ""): 2}

    @pytest.mark.parametrize("path", ["/v1/parking/sessions", "/api/v1/parking-sessions"])
    async def test_what_has_a_key_is_sent_again_with_it(self, scene, path):
        answer = await scene.answer_after_cut(scene.gateway.rest.post(path, json={}, headers=KEY))

        assert answer.is_success
        assert scene.calls == {(START, "k-1"): 2}

    @pytest.mark.parametrize(
        ("method", "path", "rpc", "headers"),
        [
            ("POST", "/v1/parking/sessions", START, {}),
            # It takes no key: what the client says of one means nothing.
            ("PATCH", "/v1/users/me", CHANGE, KEY),
        ],
    )
    async def test_nothing_else_is(self, scene, method, path, rpc, headers):
        answer = await scene.answer_after_cut(scene.gateway.rest.request(method, path, json={}, headers=headers))

        assert (answer.status_code, answer.json()["code"]) == (503, "UNAVAILABLE")
        assert scene.calls == {(rpc, headers.get("idempotency-key", "")): 1}


class TestGrpc:
    @pytest.mark.parametrize(("rpc", "metadata"), [(LIST, {}), (START, KEY)])
    async def test_what_is_read_or_has_a_key_is_sent_again(self, scene, rpc, metadata):
        call = scene.gateway.channel.unary_unary(f"/{rpc}")(b"", metadata=tuple(metadata.items()))

        assert await scene.answer_after_cut(_awaited(call)) == b""
        assert scene.calls == {(rpc, metadata.get("idempotency-key", "")): 2}

    @pytest.mark.parametrize(("rpc", "metadata"), [(START, {}), (CHANGE, KEY)])
    async def test_nothing_else_is(self, scene, rpc, metadata):
        call = scene.gateway.channel.unary_unary(f"/{rpc}")(b"", metadata=tuple(metadata.items()))

        with pytest.raises(grpc.aio.AioRpcError) as refusal:
            await scene.answer_after_cut(_awaited(call))

        assert refusal.value.code() is grpc.StatusCode.UNAVAILABLE
        assert scene.calls == {(rpc, metadata.get("idempotency-key", "")): 1}


async def _awaited(call: grpc.aio.UnaryUnaryCall) -> bytes:
    return await call
