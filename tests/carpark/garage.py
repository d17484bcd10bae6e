"""A car park with spaces, its staff and its gates, for tests. Everything is new, so that tests share nothing."""

import asyncio
import copy
from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta
from typing import Any

import grpc.aio

from parkup.carpark.v1 import car_park_payment_service_pb2 as payments_pb
from parkup.carpark.v1 import car_park_session_service_pb2 as pb
from parkup.carpark.v1.car_park_payment_pb2 import CarParkPayment
from parkup.carpark.v1.car_park_payment_service_pb2_grpc import CarParkPaymentServiceStub
from parkup.carpark.v1.car_park_session_pb2 import CarParkSession
from parkup.carpark.v1.car_park_session_service_pb2_grpc import CarParkSessionServiceStub
from parkup.common.v1.payment_method_pb2 import PaymentMethod
from server.app import Application
from server.auth.drivers.model import Vehicle
from server.carpark.spaces.document import SPACES, space_document
from server.carpark.spaces.model import Outage, Space, SpaceType, rank_of
from server.mongo.client import Document
from server.mongo.numbers import Numbers
from server.values.plate import parse_plate
from tests.carpark.yard import Yard
from tests.people import Metadata, Person, bearer

CASH, CARD = PaymentMethod.PAYMENT_METHOD_CASH, PaymentMethod.PAYMENT_METHOD_CARD
WALLET, MOBILE = PaymentMethod.PAYMENT_METHOD_WALLET, PaymentMethod.PAYMENT_METHOD_MOBILE
STANDARD, COMPACT, EV = SpaceType.STANDARD, SpaceType.COMPACT, SpaceType.EV
HANDICAPPED, MOTORCYCLE = SpaceType.HANDICAPPED, SpaceType.MOTORCYCLE


class Garage:
    """`code` of the car park, `operator` who works there; stubs of its gates and its counter."""

    def __init__(self, application: Application, channel: grpc.aio.Channel, yard: Yard) -> None:
        self._database = application.kernel.database
        self._clock = application.kernel.clock
        self._numbers = Numbers(self._database)
        self._yard = yard
        self._drivers = application.domains.auth.drivers
        self.gates = CarParkSessionServiceStub(channel)
        self.counter = CarParkPaymentServiceStub(channel)
        self.code = ""
        self.operator: Person
        self.levels: list[int] = []
        self.zones: list[int] = []

    async def open(self, *levels: Sequence[SpaceType], **car_park: Any) -> "Garage":
        """A car park with a level, and a zone on it, for each list of spaces: `A-1`, `A-2` … on the lowest one."""
        self.code = (await self._yard.car_park(**car_park)).code
        self.operator = await self._yard.operator(self.code)
        for floor, types in enumerate(levels):
            await self.add_level(floor, types)
        return self

    def at(self, channel: grpc.aio.Channel) -> "Garage":
        """The same car park at another server."""
        other = copy.copy(self)
        other.gates, other.counter = CarParkSessionServiceStub(channel), CarParkPaymentServiceStub(channel)
        return other

    async def add_level(self, floor: int, types: Sequence[SpaceType]) -> None:
        now, letter = self._clock(), chr(ord("A") + floor)
        level, zone = await self._numbers.next("carParkLevels"), await self._numbers.next("carParkZones")
        self.levels.append(level)
        self.zones.append(zone)
        level_fields = {"_id": level, "carPark": self.code, "name": f"Level {floor}", "levelNumber": floor}
        await self._database["carParkLevels"].insert_one(
            {**level_fields, "nameKey": f"level {floor}", "createdAt": now}
        )
        zone_fields = {"_id": zone, "carPark": self.code, "levelId": level, "name": f"Zone {letter}"}
        await self._database["carParkZones"].insert_one({**zone_fields, "nameKey": f"zone {letter}", "createdAt": now})
        for count, type_ in enumerate(types, start=1):
            number = f"{letter}-{count}"
            space_id = await self._numbers.next(SPACES)
            space = Space(space_id, self.code, level, zone, number, type_, rank_of(floor, number), now)
            await self._database[SPACES].insert_one(space_document(space))

    async def space(self, number: str) -> Document:
        found = await self._database[SPACES].find_one({"carPark": self.code, "spaceNumber": number})
        assert found
        return found

    async def space_of(self, session: CarParkSession) -> Document:
        """The one on which a vehicle stands."""
        found = await self._database[SPACES].find_one({"sessionId": session.id})
        assert found
        return found

    async def close_space(self, number: str) -> None:
        """Staff take it out of use."""
        fields = {"outage": Outage.MAINTENANCE.value, "status": Outage.MAINTENANCE.value}
        await self._database[SPACES].update_one({"carPark": self.code, "spaceNumber": number}, {"$set": fields})

    async def open_space(self, number: str) -> None:
        fields = {"outage": None, "status": "available"}
        await self._database[SPACES].update_one({"carPark": self.code, "spaceNumber": number}, {"$set": fields})

    def inside(self) -> AsyncIterator[Document]:
        """Who is inside, as it is stored."""
        return self._database["carParkSessions"].find({"carPark": self.code, "status": "active"})

    async def statuses(self) -> dict[str, str]:
        """By the numbers of the spaces."""
        found = self._database[SPACES].find({"carPark": self.code})
        return {each["spaceNumber"]: each["status"] async for each in found}

    def plate(self) -> str:
        return self._yard.plate()

    async def stayed(self, session: CarParkSession, minutes: int) -> None:
        """Makes it so many minutes earlier that a vehicle came in, for drivers whose tokens are good for less."""
        earlier = self._clock() - timedelta(minutes=minutes)
        await self._database["carParkSessions"].update_one({"_id": session.id}, {"$set": {"entryTime": earlier}})

    async def enter_of(self, driver: Person, **fields: Any) -> CarParkSession:
        """Lets a driver's own vehicle in, which is new."""
        plate = self.plate()
        await self._drivers.add_vehicle(driver.id, Vehicle(parse_plate(plate)))
        return (await self.enter(plate, **fields)).session

    async def enter(
        self, plate: str | None = None, *, by: Person | None = None, key: str | None = None, **fields: Any
    ) -> pb.EnterCarParkResponse:
        request = pb.EnterCarParkRequest(**{"license_plate": plate or self.plate(), "car_park": self.code, **fields})
        return await self.gates.EnterCarPark(request, metadata=_metadata(by or self.operator, key))

    async def enter_many(self, count: int) -> list[pb.EnterCarParkResponse]:
        return await asyncio.gather(*(self.enter() for _ in range(count)))

    async def leave(
        self, ticket: str = "", *, by: Person | None = None, key: str | None = None, **fields: Any
    ) -> pb.ExitCarParkResponse:
        request = pb.ExitCarParkRequest(**{"ticket_number": ticket, "exit_gate": "Exit A", **fields})
        return await self.gates.ExitCarPark(request, metadata=_metadata(by or self.operator, key))

    async def pay(
        self,
        session: CarParkSession,
        by: Person,
        method: PaymentMethod = CASH,
        *,
        key: str | None = None,
        **fields: Any,
    ) -> CarParkPayment:
        request = payments_pb.PayCarParkSessionRequest(session_id=session.id, payment_method=method, **fields)
        return (await self.counter.PayCarParkSession(request, metadata=_metadata(by, key))).payment

    async def get(self, session: CarParkSession, by: Person | None = None) -> CarParkSession:
        request = pb.GetCarParkSessionRequest(session_id=session.id)
        return (await self.gates.GetCarParkSession(request, metadata=_metadata(by or self.operator))).session

    async def fee(
        self, session: CarParkSession, by: Person | None = None, until: datetime | None = None, code: str = ""
    ) -> pb.CalculateCarParkFeeResponse:
        request = pb.CalculateCarParkFeeRequest(session_id=session.id, discount_code=code)
        if until:
            request.exit_time.FromDatetime(until)
        return await self.gates.CalculateCarParkFee(request, metadata=_metadata(by or self.operator))

    async def at_the_exit(self, ticket: str) -> payments_pb.ValidateCarParkExitResponse:
        return await self.counter.ValidateCarParkExit(payments_pb.ValidateCarParkExitRequest(ticket_number=ticket))


def _metadata(person: Person, key: str | None = None) -> Metadata:
    return bearer(person.access_token, idempotency_key=key) if key else person.metadata
