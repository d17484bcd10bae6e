import pytest

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.auth.v1.operator_service_pb2_grpc import OperatorServiceStub
from parkup.auth.v1.personal_data_service_pb2_grpc import PersonalDataServiceStub
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from parkup.auth.v1.vehicle_service_pb2_grpc import VehicleServiceStub
from tests.enforcement.city import City


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
