"""A server process as whoever runs it sees it."""

import os
import signal

from grpc_health.v1 import health_pb2
from grpc_health.v1.health_pb2_grpc import HealthStub

from parkup.parking.v1.zone_service_pb2 import ListZonesRequest
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from tests.crash.killed_server import server_process


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
