import pytest

from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.auth.v1.operator_service_pb2_grpc import OperatorServiceStub
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from parkup.auth.v1.vehicle_service_pb2_grpc import VehicleServiceStub


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
