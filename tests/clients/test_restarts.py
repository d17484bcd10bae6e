"""Workers die and gateways are replaced while the clients call: no call is lost that may be repeated."""

import asyncio
import contextlib
import json
import os
import signal
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
import pytest

import parkup_api
import parkup_api.aio
from parkup.auth.v1.user_service_pb2 import GetMeRequest
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from parkup.parking.v1.session_service_pb2 import StartSessionRequest
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from server.dev.ports import free_ports
from server.processes import ChildProcess
from server.workers import worker_sockets
from tests.clients.typescript_app import TypeScriptApp
from tests.gateway.running import REAL_VIEWS, Gateway, running_gateway
from tests.people import Person
from tests.processes import program_environment

PATIENCE = 60.0
"""Seconds that a call may take: a machine that is busy starts a worker slowly."""
ANSWERS = 50


@dataclass
class Load:
    """What a client did: the answers that it had, and the sessions that were started, which is one."""

    answers: int = 0
    sessions: set[str] = field(default_factory=set)
    stopped: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True)
class Caller:
    person: Person
    stay: StartSessionRequest

    @property
    def store(self) -> parkup_api.InMemory:
        return parkup_api.InMemory(parkup_api.Tokens(self.person.access_token, self.person.refresh_token))

    @property
    def key(self) -> tuple[tuple[str, str], ...]:
        # The same every time: a call that changes something, and that may be repeated as often as one likes.
        return (("idempotency-key", self.stay.license_plate),)


async def on_the_loop(target: str, caller: Caller, load: Load) -> None:
    async with parkup_api.aio.connect(target, tokens=caller.store, timeout=PATIENCE) as channel:
        users, sessions = UserServiceStub(channel), SessionServiceStub(channel)
        while not load.stopped.is_set():
            await users.GetMe(GetMeRequest())
            load.sessions.add((await sessions.StartSession(caller.stay, metadata=caller.key)).session.id)
            load.answers += 1


def in_a_thread(target: str, caller: Caller, load: Load) -> None:
    with parkup_api.connect(target, tokens=caller.store, timeout=PATIENCE) as channel:
        users, sessions = UserServiceStub(channel), SessionServiceStub(channel)
        while not load.stopped.is_set():
            users.GetMe(GetMeRequest())
            load.sessions.add(sessions.StartSession(caller.stay, metadata=caller.key).session.id)
            load.answers += 1


class Service:
    """Workers in processes of their own, and a gateway that is replaced as it is in use: the new one listens first."""

    def __init__(self, folder: Path, serve: ChildProcess, upstreams: list[str]) -> None:
        (self.port,) = free_ports(1)
        self.target = f"127.0.0.1:{self.port}"
        self._folder = folder
        self._serve = serve
        self._upstreams = upstreams
        self._gateways: list[contextlib.AsyncExitStack] = []

    async def new_gateway(self) -> Gateway:
        folder = self._folder / f"gateway-{len(self._gateways)}"
        folder.mkdir()
        stack = contextlib.AsyncExitStack()
        self._gateways.append(stack)
        return await stack.enter_async_context(
            running_gateway(folder, REAL_VIEWS, *self._upstreams, port=self.port, max_request_bytes=65_536)
        )

    async def end_gateway(self, number: int) -> None:
        await self._gateways[number].aclose()

    async def until(self, condition: Callable[[], Awaitable[bool]]) -> None:
        await self._serve.until_ready(condition, seconds=120)

    def a_worker(self) -> psutil.Process:
        return next(each for each in psutil.Process(self._serve.pid).children() if "worker" in each.cmdline())

    async def close(self) -> None:
        for stack in self._gateways:
            await stack.aclose()


@pytest.fixture
async def service(settings, folder_of_run: Path, tmp_path: Path) -> AsyncIterator[Service]:
    folder = folder_of_run / "restarts"
    folder.mkdir()
    own = settings.model_copy(update={"data_dir": folder})
    with program_environment(folder, own) as environment:
        environment["PARKUP_METRICS_PORT"] = str(free_ports(1)[0])
        command = [sys.executable, "-m", "server", "serve", "--workers", "2"]
        serve = ChildProcess("serve", command, env=environment, log=folder / "serve.log")
        await serve.start()
        made = Service(tmp_path, serve, [f"unix:{path}" for path in worker_sockets(own, 2)])
        try:
            gateway = await made.new_gateway()

            async def ready() -> bool:
                return (await gateway.rest.get("/readyz")).status_code == 200

            await made.until(ready)
            yield made
        finally:
            await made.close()
            await serve.stop(grace=30)


class TestRestarts:
    async def test_no_call_is_lost_that_may_be_repeated(
        self, service: Service, people, zone_id: str, typescript: TypeScriptApp
    ) -> None:
        callers = [
            Caller(
                await people.driver(), StartSessionRequest(zone_id=zone_id, license_plate=plate, duration_minutes=60)
            )
            for plate in ("171 TUN 1001", "171 TUN 1002", "171 TUN 1003")
        ]
        asynchronous, threaded = Load(), Load()
        node = await self.node(typescript, service.target, callers[2])
        loads = [
            asyncio.ensure_future(on_the_loop(service.target, callers[0], asynchronous)),
            asyncio.ensure_future(asyncio.to_thread(in_a_thread, service.target, callers[1], threaded)),
        ]

        async def more_answers() -> None:
            wanted = asynchronous.answers + ANSWERS, threaded.answers + ANSWERS

            async def there() -> bool:
                for load in loads:
                    if load.done():
                        load.result()
                return asynchronous.answers >= wanted[0] and threaded.answers >= wanted[1]

            await service.until(there)

        assert await node.stdout.readline() == b"begun\n"
        await more_answers()
        worker = service.a_worker()
        os.kill(worker.pid, signal.SIGKILL)
        await more_answers()
        await service.new_gateway()
        await service.end_gateway(0)
        await more_answers()
        for load in (asynchronous, threaded):
            load.stopped.set()
        await asyncio.gather(*loads)
        said, errors = await node.communicate(b"enough\n")

        assert node.returncode == 0, errors.decode()
        seen: dict[str, Any] = json.loads(said.splitlines()[-1])
        assert [len(asynchronous.sessions), len(threaded.sessions), seen["sessions"]] == [1, 1, 1]
        assert seen["answers"] > 1

    @staticmethod
    async def node(typescript: TypeScriptApp, target: str, caller: Caller) -> asyncio.subprocess.Process:
        tokens = {"accessToken": caller.person.access_token, "refreshToken": caller.person.refresh_token}
        stay = {"zoneId": caller.stay.zone_id, "plate": caller.stay.license_plate}
        facts = {"baseUrl": f"http://{target}", "tokens": tokens, **stay}
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), asyncio.subprocess.PIPE)
        return await asyncio.create_subprocess_exec(
            *(typescript.node, "load.ts"),
            cwd=typescript.folder,
            env=os.environ | {"FACTS": json.dumps(facts)},
            **pipes,
        )
