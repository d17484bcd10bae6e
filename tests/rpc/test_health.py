import asyncio
import contextlib
import secrets

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
from tests.contract import FILES
from tests.errors import refused
from tests.metrics import metric

NOT_SERVING, SERVING = health_pb2.HealthCheckResponse.NOT_SERVING, health_pb2.HealthCheckResponse.SERVING


async def test_health_says_serving_while_the_database_answers(channel):
    answer = await health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest())

    assert answer.status == SERVING


async def test_each_service_is_known_by_its_name(channel):
    """What a load balancer or a client's own health check asks for."""
    stub = health_pb2_grpc.HealthStub(channel)

    for service in [file_service.full_name for file in FILES for file_service in file.services_by_name.values()]:
        assert (await stub.Check(health_pb2.HealthCheckRequest(service=service))).status == SERVING, service

    with pytest.raises(grpc.aio.AioRpcError) as refusal:
        await stub.Check(health_pb2.HealthCheckRequest(service="parkup.nothing.v1.Nothing"))
    assert refusal.value.code() is grpc.StatusCode.NOT_FOUND


@pytest.fixture
def own_mongod(tmp_path):
    """Makes a database that a test may take away; started again, it has the same data."""
    (port,) = free_ports(1)
    (tmp_path / "data").mkdir()
    return lambda: Mongod(port=port, data=tmp_path / "data", log=tmp_path / "mongod.log", cache_gb=0.25)


@pytest.mark.cuts_connections
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
            await until(said, SERVING)

            await mongod.stop()
            await until(said, NOT_SERVING)
            by_name = health_pb2.HealthCheckRequest(service="parkup.auth.v1.AuthService")
            assert (await health_pb2_grpc.HealthStub(channel).Check(by_name)).status == NOT_SERVING
            with refused("UNAVAILABLE") as refusal:
                await AuthServiceStub(channel).SendOtp(auth_pb.SendOtpRequest(email="away@example.com"))
            assert refusal.http_status == 503

            mongod = own_mongod()
            await mongod.start()
            await until(said, SERVING)
            assert await AuthServiceStub(channel).SendOtp(auth_pb.SendOtpRequest(email="back@example.com"))
            said.cancel()
        await server.stop(None)
    await mongod.stop()


@contextlib.asynccontextmanager
async def health_of(application, address):
    """What a process says of itself, told again at every change."""
    server = application.server_on(address)
    await server.start()
    async with grpc.aio.insecure_channel(address, options=[("grpc.use_local_subchannel_pool", 1)]) as channel:
        said = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest())
        yield said
        said.cancel()
    await server.stop(None)


async def test_a_process_that_hears_no_more_of_changes_does_not_serve_though_its_database_answers(
    application, settings, third_parties, folder_of_run
):
    quick = settings.model_copy(update={"stale_seconds": 3.0})
    async with (
        asyncio.timeout(60),
        app.build(quick, third_parties=third_parties) as deaf,
        health_of(deaf, f"unix:{folder_of_run}/deaf.sock") as said,
    ):
        await until(said, SERVING)
        await deaf.follower.close()
        await until(said, NOT_SERVING)
        await deaf.kernel.database.command("ping")
        # The other server of this process measures itself, too.
        while metric("parkup_serving") != 0 or metric("parkup_follower_silent_seconds") <= 3:
            await deaf.health.check()

        await deaf.follower.start()
        await until(said, SERVING)


async def until(said, status) -> None:
    """A machine that is too busy for a while is told of in between."""
    while (await said.read()).status != status:
        pass


async def test_a_process_hears_of_all_reference_data_by_one_stream(application, settings, third_parties):
    own = settings.model_copy(update={"mongodb_database": f"streams_{secrets.token_hex(4)}"})
    async with app.build(own, third_parties=third_parties) as built:
        held = {each.collection for each in built.parts.held}
        places = {"parkingZones", "carParks", "carParkLevels", "floorMaps"}
        assert held == places | {"revocations", "operators", "agents", "holidays"}
        open_streams = [
            {"$currentOp": {"idleCursors": True, "localOps": True}},
            {"$match": {"ns": {"$regex": f"^{own.mongodb_database}[.]"}}},
            {"$match": {"cursor.originatingCommand.pipeline.0.$changeStream": {"$exists": True}}},
        ]
        async with await built.kernel.client.admin.aggregate(open_streams) as found:
            assert len(await found.to_list()) == 1
        await built.kernel.client.drop_database(own.mongodb_database)
