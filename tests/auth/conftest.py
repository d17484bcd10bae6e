import contextlib
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager

import grpc.aio
import pytest

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.auth.v1.operator_service_pb2_grpc import OperatorServiceStub
from parkup.auth.v1.personal_data_service_pb2_grpc import PersonalDataServiceStub
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from parkup.auth.v1.vehicle_service_pb2_grpc import VehicleServiceStub
from server import app
from tests.enforcement.city import City

AnotherServer = Callable[..., AbstractAsyncContextManager[grpc.aio.Channel]]


@pytest.fixture
def auth(channel) -> AuthServiceStub:
    return AuthServiceStub(channel)


@pytest.fixture
def users(channel) -> UserServiceStub:
    return UserServiceStub(channel)


@pytest.fixture
def vehicles(channel) -> VehicleServiceStub:
    return VehicleServiceStub(channel)


@pytest.fixture
def operators(channel) -> OperatorServiceStub:
    return OperatorServiceStub(channel)


@pytest.fixture
def another_server(application, settings, session_clock, third_parties, folder_of_run) -> AnotherServer:
    """A second process, as far as the first one can tell: same database, nothing else shared. Settings may differ."""

    @contextlib.asynccontextmanager
    async def start(**differing: object) -> AsyncIterator[grpc.aio.Channel]:
        own = settings.model_copy(update=differing)
        address = f"unix:{folder_of_run}/{secrets.token_hex(4)}.sock"
        async with app.build(own, clock=session_clock, third_parties=third_parties) as built:
            server = built.server_on(address)
            await server.start()
            async with grpc.aio.insecure_channel(address) as channel:
                yield channel
            await server.stop(None)

    return start


@pytest.fixture
def own_data(channel) -> PersonalDataServiceStub:
    return PersonalDataServiceStub(channel)


@pytest.fixture
def city(application, channel, people, money) -> City:
    return City(application, channel, people, money)


@pytest.fixture
def sent_code(auth, outbox):
    """Sends a code to somebody's address."""

    async def send(person, **how) -> str:
        sent = outbox.count(person.address)
        await auth.SendOtp(auth_pb.SendOtpRequest(email=person.address), **how)
        return await outbox.code(person.address, count=sent + 1)

    return send
