"""A server process as whoever runs it sees it."""

import asyncio
import os
import signal
import sys

import pytest
from grpc_health.v1 import health_pb2
from grpc_health.v1.health_pb2_grpc import HealthStub

from parkup.parking.v1.live_service_pb2 import WatchMySessionRequest
from parkup.parking.v1.live_service_pb2_grpc import LiveServiceStub
from parkup.parking.v1.zone_service_pb2 import ListZonesRequest
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from server.processes import ChildProcess
from tests.crash.killed_server import server_process
from tests.errors import refused
from tests.processes import program_environment


@pytest.fixture
def nowhere(folder_of_run):
    """The environment of a program whose database is not there."""
    with program_environment(folder_of_run) as environment:
        yield environment | {"MONGODB_URI": "mongodb://127.0.0.1:1/"}


async def test_streams_of_a_worker_that_is_told_to_end_end_as_unavailable_and_hold_up_nothing(
    settings, folder_of_run, people
):
    driver = await people.driver()
    async with server_process(settings, folder_of_run) as (process, channel):
        stream = LiveServiceStub(channel).WatchMySession(WatchMySessionRequest(), metadata=driver.metadata)
        await anext(aiter(stream))

        os.kill(process.pid, signal.SIGTERM)

        with refused("UNAVAILABLE"):
            async for _ in stream:
                pass
        assert await process.wait() == 0


async def test_a_worker_that_is_told_to_end_says_so_and_still_answers_until_the_gateway_knows(
    settings, folder_of_run, application
):
    async with server_process(settings, folder_of_run) as (process, channel):
        said = HealthStub(channel).Watch(health_pb2.HealthCheckRequest())
        assert (await said.read()).status == health_pb2.HealthCheckResponse.SERVING

        os.kill(process.pid, signal.SIGTERM)

        assert (await said.read()).status == health_pb2.HealthCheckResponse.NOT_SERVING
        for _ in range(20):
            await ZoneServiceStub(channel).ListZones(ListZonesRequest())
        said.cancel()
        assert await process.wait() == 0


@pytest.mark.parametrize("command", [("worker", "--index", "0"), ("jobs",)])
async def test_a_process_that_waits_for_its_database_ends_when_told_to(command, folder_of_run, nowhere):
    log = folder_of_run / f"{command[0]}.log"
    process = ChildProcess("waiting", [sys.executable, "-m", "server", *command], env=nowhere, log=log)
    await process.start()

    async def tries() -> bool:
        return "background work failed" in log.read_text()

    try:
        await process.until_ready(tries, seconds=30)
        os.kill(process.pid, signal.SIGTERM)
        async with asyncio.timeout(60):
            assert await process.wait() == 0
    finally:
        process.kill()


async def test_migrate_says_that_the_database_does_not_answer(folder_of_run, nowhere):
    log = folder_of_run / "migrate.log"
    process = ChildProcess("migrate", [sys.executable, "-m", "server", "migrate"], env=nowhere, log=log)
    await process.start()

    assert await process.wait() == 1
    assert log.read_text() == "MongoDB does not answer: is MONGODB_URI right?\n"
