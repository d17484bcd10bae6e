"""Reservations and charging sessions, 50 000 of each: most of one driver's in one car park, over or still to come."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bson import ObjectId

from server.carpark.charging.document import session_document
from server.carpark.charging.model import Billing, ChargingFilter, ChargingSession, ChargingStatus
from server.carpark.charging.repository import ChargingRepository
from server.carpark.reservations.document import to_document
from server.carpark.reservations.model import Place, Reservation, ReservationFilter, ReservationStatus
from server.carpark.reservations.repository import ReservationRepository
from server.carpark.spaces.model import SpaceType
from server.mongo.client import Database, Document
from tests.lists.many import MANY, NOW, ONE_IN, rarely

BUSY, QUIET = str(ObjectId()), str(ObjectId())
PERIOD = {"starts_from": NOW + timedelta(minutes=MANY // 2), "starts_before": NOW + timedelta(minutes=MANY // 2 + 300)}

LISTS = {
    **{
        f"reservations: {name}, {status or 'any status'}, {when}": (
            lambda db, page, limits=limits, status=status, period=period: ReservationRepository(db).list(
                ReservationFilter(status=status, **limits, **period), page
            )
        )
        for (name, limits), status, (when, period) in itertools.product(
            {
                "of a busy driver": {"user_id": BUSY},
                "of a quiet driver": {"user_id": QUIET},
                "of a driver's vehicle": {"user_id": BUSY, "vehicle_id": 1},
                "of a car park": {"car_park": "BUSY"},
                "of a vehicle": {"car_park": "BUSY", "vehicle_id": 2},
                "in the busy zone": {"car_park": "BUSY", "zone_id": 1},
                "in a quiet zone": {"car_park": "BUSY", "zone_id": 2},
            }.items(),
            (None, ReservationStatus.COMPLETED, ReservationStatus.CHECKED_IN),
            {"whenever": {}, "in a period": PERIOD}.items(),
        )
    },
    **{
        f"charging: {name}, {status or 'any status'}": (
            lambda db, page, limits=limits, status=status: ChargingRepository(db).list(
                ChargingFilter(status=status, **limits), page
            )
        )
        for (name, limits), status in itertools.product(
            {
                "of a busy driver": {"user_id": BUSY},
                "of a quiet driver": {"user_id": QUIET},
                "of a driver's vehicle": {"user_id": BUSY, "vehicle_id": 1},
                "of a car park": {"car_park": "BUSY"},
                "of a vehicle": {"car_park": "BUSY", "vehicle_id": 2},
                "at a station": {"car_park": "BUSY", "station_id": 1},
                "at a quiet station": {"car_park": "BUSY", "station_id": 2},
            }.items(),
            (None, ChargingStatus.COMPLETED, ChargingStatus.INTERRUPTED),
        )
    },
}


async def fill(database: Database) -> None:
    await database["reservations"].insert_many(list(reservations()), ordered=False)
    await database["chargingSessions"].insert_many(list(charging()), ordered=False)


def reservations() -> Iterator[Document]:
    types = frozenset({SpaceType.STANDARD})
    for number in range(MANY):
        # Some start at the same moment.
        start = NOW + timedelta(minutes=number // 3 * 3)
        reservation = Reservation(
            id=number,
            number=f"RSV-{number:08d}",
            car_park="BUSY",
            vehicle_id=rarely([2, 3], 1),
            license_plate="CP 1",
            place=Place(rarely([2], 1), None, types),
            start=start,
            end=start + timedelta(hours=1),
            check_in_from=start,
            check_in_until=start,
            status=ReservationStatus.COMPLETED,
            created_at=NOW,
            user_id=rarely([QUIET], BUSY),
        )
        yield to_document(replace(reservation, status=rarely([*ReservationStatus], ReservationStatus.COMPLETED)))


def charging() -> Iterator[Document]:
    for number in range(MANY):
        is_rare = number % ONE_IN == 0
        start = NOW + timedelta(minutes=number // 3)
        session = ChargingSession(
            id=number,
            car_park="BUSY",
            station_id=2 if is_rare else 1,
            space_id=1,
            vehicle_id=2 if is_rare else 1,
            license_plate="CP 1",
            power=7_200,
            price=250,
            start=start,
            user_id=QUIET if is_rare else BUSY,
            end=start,
            # That nobody charges twice at a time at a station is a unique index.
            status=ChargingStatus.INTERRUPTED if is_rare else ChargingStatus.COMPLETED,
            billing=Billing.PAID,
        )
        yield session_document(session)
