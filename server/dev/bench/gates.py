"""A busy car park for the bench: 5 000 spaces, a past of 200 000 stays, and cars that come, pay and leave."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count, islice
from zoneinfo import ZoneInfo

import grpc.aio

from parkup.carpark.v1 import car_park_payment_service_pb2 as payment_pb
from parkup.carpark.v1 import car_park_session_service_pb2 as session_pb
from parkup.carpark.v1.car_park_payment_service_pb2_grpc import CarParkPaymentServiceStub
from parkup.carpark.v1.car_park_session_service_pb2_grpc import CarParkSessionServiceStub
from parkup.common.v1.payment_method_pb2 import PaymentMethod
from server import app
from server.carpark.car_parks.model import CarParkChange
from server.carpark.fees.model import Terms
from server.carpark.spaces.document import SPACES, space_document
from server.carpark.spaces.model import Space, SpaceType, rank_of
from server.carpark.stays.document import STAYS, stay_document
from server.carpark.stays.model import ParkingStay, StayStatus, StayTerms, new_ticket_number
from server.dev.bench.load import Send
from server.mongo.client import Database, Document

CODE = "BENCH"
ENTER, EXIT = "EnterCarPark gRPC", "Pay and ExitCarPark gRPC"
LEVELS = 5
INSERTED_AT_ONCE = 1_000
FIRST_NUMBER = 1_000_000_000
"""Of what is loaded: above all that the server gives."""
_TERMS = StayTerms(Terms((), ZoneInfo("Africa/Tunis")), 0, timedelta(minutes=15))


@dataclass(frozen=True, slots=True)
class Size:
    """How many spaces a car park has, and stays that are over."""

    spaces: int = 5_000
    stays: int = 200_000


@dataclass
class GateLoads:
    """What cars do at the gates. Each car that came in leaves by the other load, so that there is room for more."""

    channel: grpc.aio.Channel
    database: Database
    staff: tuple[tuple[str, str], ...]
    """Metadata that signs in who operates the gates."""
    inside: deque[tuple[int, str]] = field(default_factory=deque)
    """Stays and tickets of those who came in."""
    plates: Iterator[int] = field(default_factory=lambda: count(1))

    def all(self) -> Iterator[tuple[str, Send]]:
        yield ENTER, self._enter
        yield EXIT, self._pay_and_leave

    async def before(self, name: str) -> None:
        """Who leaves has been inside for an hour: else there is nothing to pay."""
        if name == EXIT:
            hour_ago = {"$dateSubtract": {"startDate": "$$NOW", "unit": "hour", "amount": 1}}
            query = {"carPark": CODE, "status": StayStatus.ACTIVE.value}
            await self.database[STAYS].update_many(query, [{"$set": {"entryTime": hour_ago}}])

    async def _enter(self) -> None:
        request = session_pb.EnterCarParkRequest(license_plate=f"BENCH {next(self.plates)}", car_park=CODE)
        entered = await CarParkSessionServiceStub(self.channel).EnterCarPark(request, metadata=self.staff)
        self.inside.append((entered.session.id, entered.ticket_number))

    async def _pay_and_leave(self) -> None:
        stay_id, ticket = self.inside.popleft()
        pay = payment_pb.PayCarParkSessionRequest(session_id=stay_id, payment_method=PaymentMethod.PAYMENT_METHOD_CASH)
        await CarParkPaymentServiceStub(self.channel).PayCarParkSession(pay, metadata=self.staff)
        leave = session_pb.ExitCarParkRequest(ticket_number=ticket)
        left = await CarParkSessionServiceStub(self.channel).ExitCarPark(leave, metadata=self.staff)
        if not left.can_exit:
            raise RuntimeError(f"{ticket} has paid, and may not leave")


async def load_car_park(application: app.Application, size: Size) -> None:
    """Makes the car park, with its spaces and its past."""
    car_parks, database = application.domains.car_parks.service, application.kernel.database
    await car_parks.create(CODE, "Bench", CarParkChange())
    now = application.kernel.clock()
    for level in range(LEVELS):
        number = FIRST_NUMBER + level
        names = {"carPark": CODE, "createdAt": now}
        floor = {"_id": number, "name": f"Level {level}", "nameKey": f"level {level}", "levelNumber": level}
        await database["carParkLevels"].insert_one(floor | names)
        zone = {"_id": number, "levelId": number, "name": f"Zone {level}", "nameKey": f"zone {level}"}
        await database["carParkZones"].insert_one(zone | names)
    await _insert(database, SPACES, _spaces(size.spaces, now))
    await _insert(database, STAYS, _stays(size.stays, now))


def _spaces(number: int, now: datetime) -> Iterator[Document]:
    for each in range(number):
        level, name = each % LEVELS, f"{each % LEVELS}-{each // LEVELS + 1}"
        place = FIRST_NUMBER + level
        rank = rank_of(level, name)
        yield space_document(Space(FIRST_NUMBER + each, CODE, place, place, name, SpaceType.STANDARD, rank, now))


def _stays(number: int, now: datetime) -> Iterator[Document]:
    """Those of a year, each of an hour."""
    pattern = ParkingStay(
        id=0,
        car_park=CODE,
        ticket_number="",
        license_plate="",
        plate_key="",
        vehicle_id=0,
        vehicle_type_id=1,
        entry_time=now,
        terms=_TERMS,
        status=StayStatus.COMPLETED,
    )
    for each in range(number):
        entry = now - timedelta(days=365) * ((number - each) / number) - timedelta(hours=1)
        plate = f"PAST{each % 20_000}"
        yield stay_document(
            replace(
                pattern,
                id=FIRST_NUMBER + each,
                ticket_number=new_ticket_number(),
                license_plate=plate,
                plate_key=plate,
                vehicle_id=FIRST_NUMBER + each % 20_000,
                entry_time=entry,
                exit_time=entry + timedelta(hours=1),
                counted_until=entry + timedelta(hours=1),
                paid=5_000,
                space_id=FIRST_NUMBER + each % 5_000,
                zone_id=FIRST_NUMBER + each % LEVELS,
            )
        )


async def _insert(database: Database, collection: str, documents: Iterator[Document]) -> None:
    while some := list(islice(documents, INSERTED_AT_ONCE)):
        await database[collection].insert_many(some, ordered=False)
