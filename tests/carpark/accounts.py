"""Accounts at car parks for tests: fixtures that register and sign in with a password."""

from typing import NamedTuple

import pytest

from parkup.carpark.v1 import car_park_people_service_pb2 as pb
from parkup.carpark.v1.car_park_people_service_pb2_grpc import CarParkPeopleServiceStub
from tests.people import bearer

PASSWORD = "correct horse 7 battery"
OTHER_PASSWORD = "a better one, really"


class Registered(NamedTuple):
    id: str
    email: str
    metadata: tuple


@pytest.fixture
def stub(channel) -> CarParkPeopleServiceStub:
    return CarParkPeopleServiceStub(channel)


@pytest.fixture
def register(stub, people):
    """Makes an account at an address that is not proven; `register(email)` at one of its own."""

    async def make(email: str | None = None, password: str = PASSWORD, **how) -> Registered:
        email = email or people.email()
        request = pb.RegisterCarParkUserRequest(email=email, password=password, full_name="Amel Ben Salah")
        answer = await stub.RegisterCarParkUser(request, **how)
        return Registered(answer.user.id, email, bearer(answer.tokens.access_token))

    return make


@pytest.fixture
def login(stub):
    async def enter(email: str, password: str = PASSWORD, **how) -> pb.LoginCarParkUserResponse:
        return await stub.LoginCarParkUser(pb.LoginCarParkUserRequest(email=email, password=password), **how)

    return enter
