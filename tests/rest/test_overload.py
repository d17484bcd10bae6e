"""Four times the load that a worker carries: it sheds, and what it accepts waits behind no more than it carries."""

import asyncio
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
BY_CHANCE = 4
"""So many more pass when several of the gateway's threads count at the same moment."""
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


async def test_it_sheds_what_is_more_than_it_carries(gateway: Gateway, people) -> None:
    driver = await people.driver()
    channels = [
        grpc.aio.insecure_channel(gateway.address, options=[("grpc.use_local_subchannel_pool", 1)]) for _ in range(2)
    ]
    stubs = [UserServiceStub(channel) for channel in channels]
    outcomes: Counter[str] = Counter()
    ready: list[int] = []
    at_a_time: list[int] = []

    async def caller(number: int, calls: Iterator[int]) -> None:
        for _ in calls:
            try:
                await stubs[number % 2].GetMe(GetMeRequest(), metadata=driver.metadata)
                outcomes["OK"] += 1
            except grpc.aio.AioRpcError as error:
                outcomes[reason_of(error)] += 1

    async def load(callers: int) -> None:
        calls = iter(range(CALLS))
        await asyncio.gather(*(caller(number, calls) for number in range(callers)))

    async def watch() -> None:
        while True:
            ready.append((await gateway.rest.get("/readyz")).status_code)
            at_a_time.append(await gateway.statistic("cluster.server.upstream_rq_active"))

    await load(CARRIED)
    assert set(outcomes) == {"OK"}
    watching = asyncio.create_task(watch())
    await load(4 * CARRIED)
    watching.cancel()
    for channel in channels:
        await channel.close()

    assert set(outcomes) == {"OK", "OVERLOADED"}
    assert set(ready) == {200}
    # How long a call takes follows from how many are in the worker with it.
    assert 0 < max(at_a_time) <= CARRIED + BY_CHANCE
