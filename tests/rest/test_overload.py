"""Four times the load that a worker carries: it sheds, and what it accepts is as quick as before."""

import asyncio
import json
import statistics
from collections import Counter
from collections.abc import Iterator

import grpc.aio
import pytest

from parkup.auth.v1.user_service_pb2 import GetMeRequest
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from tests.crash.killed_server import server_process
from tests.errors import reason_of
from tests.gateway.running import REAL_VIEWS, Gateway, running_gateway

CARRIED = 32
"""Calls at a time; the gateway is told that a worker carries so many."""
CALLS = 2_000


@pytest.fixture
async def gateway(settings, folder_of_run, application, tmp_path):
    """A worker in a process of its own, and a gateway before it."""
    folder = folder_of_run / "overload"
    folder.mkdir()
    own = settings.model_copy(update={"data_dir": folder})
    async with server_process(own, folder):
        address = f"unix:{folder}/run/worker-0.sock"
        async with running_gateway(tmp_path, REAL_VIEWS, address, max_calls=CARRIED) as running:
            yield running


async def test_it_sheds_and_keeps_the_latency_of_what_it_accepts(gateway: Gateway, people) -> None:
    driver = await people.driver()
    channels = [
        grpc.aio.insecure_channel(gateway.address, options=[("grpc.use_local_subchannel_pool", 1)]) for _ in range(2)
    ]
    stubs = [UserServiceStub(channel) for channel in channels]
    outcomes: Counter[str] = Counter()
    ready: list[int] = []

    async def caller(number: int, calls: Iterator[int]) -> None:
        for _ in calls:
            try:
                await stubs[number % 2].GetMe(GetMeRequest(), metadata=driver.metadata)
                outcomes["OK"] += 1
            except grpc.aio.AioRpcError as error:
                outcomes[reason_of(error)] += 1

    async def load(callers: int) -> list[int]:
        """The milliseconds that Envoy saw of each accepted call."""
        await asyncio.to_thread(_until_written, gateway, sum(outcomes.values()))
        before = len(_durations(gateway))
        calls = iter(range(CALLS))
        await asyncio.gather(*(caller(number, calls) for number in range(callers)))
        await asyncio.to_thread(_until_written, gateway, sum(outcomes.values()))
        return _durations(gateway)[before:]

    async def watch() -> None:
        while True:
            ready.append((await gateway.rest.get("/readyz")).status_code)
            await asyncio.sleep(0.05)

    carried = await load(CARRIED)
    assert set(outcomes) == {"OK"}
    watching = asyncio.create_task(watch())
    accepted = await load(4 * CARRIED)
    watching.cancel()
    for channel in channels:
        await channel.close()

    assert set(outcomes) == {"OK", "OVERLOADED"}
    assert set(ready) == {200}
    # With four times as many in the worker at a time, each would wait four times as long.
    assert statistics.median(accepted) < 3 * statistics.median(carried)


def _lines(gateway: Gateway) -> list[dict]:
    lines = gateway.access_log.read_text().splitlines()
    return [line for line in map(json.loads, lines) if (line.get("rpc") or "").endswith("/GetMe")]


def _durations(gateway: Gateway) -> list[int]:
    return [line["milliseconds"] for line in _lines(gateway) if line["grpc_status"] == "OK"]


def _until_written(gateway: Gateway, calls: int) -> None:
    """Envoy writes its log from time to time; asking for it by the admin page makes it do so."""
    while len(_lines(gateway)) < calls:
        asyncio.run(_flush(gateway))


async def _flush(gateway: Gateway) -> None:
    reader, writer = await asyncio.open_connection(gateway.admin.base_url.host, gateway.admin.base_url.port)
    writer.write(b"POST /reopen_logs HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 0\r\n\r\n")
    await reader.read()
    writer.close()
