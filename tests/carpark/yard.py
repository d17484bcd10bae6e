"""Car parks for tests, with the people who work in them. Everything is new, so that tests share nothing."""

import contextlib
import secrets
from typing import Any

import grpc.aio

from parkup.carpark.v1.car_park_pb2 import CarPark
from parkup.carpark.v1.car_park_service_pb2 import CreateCarParkRequest
from parkup.carpark.v1.car_park_service_pb2_grpc import CarParkServiceStub
from server.app import Application
from server.carpark.car_parks.model import CarParkChange
from server.carpark.errors import DuplicateCarParkCode
from server.values.caller import Role
from tests.people import People, Person


class Yard:
    def __init__(self, application: Application, channel: grpc.aio.Channel, people: People) -> None:
        self._car_parks = application.domains.car_parks.service
        self._stub = CarParkServiceStub(channel)
        self._people = people

    def code(self) -> str:
        """A code that no car park has."""
        return f"P-{secrets.token_hex(6).upper()}"

    async def car_park(self, **fields: Any) -> CarPark:
        """A new car park; `fields` as CreateCarParkRequest."""
        request = CreateCarParkRequest(**({"code": self.code(), "name": "Lac Parking"} | fields))
        admin = await self._people.admin()
        return (await self._stub.CreateCarPark(request, metadata=admin.metadata)).car_park

    async def operator(self, *codes: str, role: Role = Role.OPERATOR) -> Person:
        """Somebody who works in the car parks with these codes."""
        return await self._people.operator(role, car_parks=codes)

    async def standard(self) -> str:
        """The code of the car park that is meant where none is named: the only one that tests share."""
        code = self._car_parks.standard
        with contextlib.suppress(DuplicateCarParkCode):
            await self._car_parks.create(code, "Central Parking", CarParkChange())
        return code

    def plate(self) -> str:
        """A licence plate that no car has."""
        return f"CP{secrets.token_hex(5).upper()}"


def no_stay(thing_id: int) -> int:
    """The number of a stay that there is not: one that the counter never comes to, for other tests' stays are there."""
    return 1_000_000_000 + thing_id
