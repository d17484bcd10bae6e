import asyncio

import grpc.aio
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from server import app
from server.dev.mongod import Mongod
from server.dev.ports import free_ports
from server.mongo.client import connect
from server.mongo.indexes import make_indexes
from tests.errors import refused

NOT_SERVING, SERVING = health_pb2.HealthCheckResponse.NOT_SERVING, health_pb2.HealthCheckResponse.SERVING


async def test_health_says_serving_while_the_database_answers(channel):
    answer = await health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest())

    assert answer.status == SERVING


@pytest.fixture
def own_mongod(tmp_path):
    """Makes a database that a test may take away; started again, it has the same data."""
    (port,) = free_ports(1)
    (tmp_path / "data").mkdir()
    return lambda: Mongod(port=port, data=tmp_path / "data", log=tmp_path / "mongod.log", cache_gb=0.25)


async def test_health_and_calls_tell_when_the_database_is_away_and_back(
    own_mongod, settings, third_parties, folder_of_run
):
    mongod = own_mongod()
    uri = await mongod.start() + "&serverSelectionTimeoutMS=1000"
    address = f"unix:{folder_of_run}/health.sock"
    async with connect(uri) as client:
        await make_indexes(client["health"])
    own = settings.model_copy(update={"mongodb_uri": uri, "mongodb_database": "health"})
    async with app.build(own, third_parties=third_parties) as application, asyncio.timeout(60):
        server = application.server_on(address)
        await server.start()
        async with grpc.aio.insecure_channel(address, options=[("grpc.use_local_subchannel_pool", 1)]) as channel:
            said = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest())
            assert (await said.read()).status == SERVING

            await mongod.stop()
            assert (await said.read()).status == NOT_SERVING
            with refused("UNAVAILABLE") as refusal:
                await AuthServiceStub(channel).SendOtp(auth_pb.SendOtpRequest(email="away@example.com"))
            assert refusal.http_status == 503

            mongod = own_mongod()
            await mongod.start()
            assert (await said.read()).status == SERVING
            assert await AuthServiceStub(channel).SendOtp(auth_pb.SendOtpRequest(email="back@example.com"))
            said.cancel()
        await server.stop(None)
    await mongod.stop()
