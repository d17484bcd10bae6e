"""Stays in car parks, payments for them and what they saved, 50 000 of each: most of one car park, driver and plate."""

import itertools
from collections.abc import Iterator
from datetime import timedelta

from bson import ObjectId

from server.carpark.emissions.document import SAVINGS
from server.carpark.emissions.model import SavingFilter
from server.carpark.emissions.repository import EmissionRepository
from server.carpark.payments.document import STAY_PAYMENTS
from server.carpark.payments.model import StayPaymentFilter
from server.carpark.payments.repository import StayPaymentRepository
from server.carpark.stays.document import STAYS
from server.carpark.stays.model import StayStatus
from server.carpark.stays.places import StayFilter
from server.carpark.stays.repository import StayRepository
from server.mongo.client import Database, Document
from server.mongo.money import to_decimal128
from tests.lists.many import BUSY_DRIVER, MANY, NOW, ONE_IN, rarely

BUSY, QUIET = "BUSY", "QUIET"
BUSY_PLATE, QUIET_PLATE = "1TUN1", "2TUN2"
QUIET_DRIVER = str(ObjectId())
BUSY_STAY = 1

REACHES = {
    "a busy car park": {"car_park": BUSY},
    "a quiet car park": {"car_park": QUIET},
    "a driver's": {"owner_id": BUSY_DRIVER},
    "a quiet driver's": {"owner_id": QUIET_DRIVER},
    "a driver's in a car park": {"car_park": QUIET, "owner_id": BUSY_DRIVER},
    "a plate's in a car park": {"car_park": BUSY, "plate_key": QUIET_PLATE},
    "a driver's of a plate": {"owner_id": BUSY_DRIVER, "plate_key": QUIET_PLATE},
}
PERIODS = {
    "ever": {},
    "in an hour": {"entered_from": NOW - timedelta(hours=400), "entered_before": NOW - timedelta(hours=399)},
}
PAID = {
    "a busy car park": {"car_park": BUSY},
    "a quiet car park": {"car_park": QUIET},
    "a driver's": {"user_id": BUSY_DRIVER},
    "a driver's in a car park": {"car_park": QUIET, "user_id": BUSY_DRIVER},
    "of a stay": {"car_park": BUSY, "stay_id": BUSY_STAY},
    "a driver's of a stay": {"user_id": BUSY_DRIVER, "stay_id": BUSY_STAY},
}
SAVED = {
    "a busy car park": {"car_park": BUSY},
    "a quiet car park": {"car_park": QUIET},
    "a driver's": {"owner_id": BUSY_DRIVER},
    "a driver's in a car park": {"car_park": QUIET, "owner_id": BUSY_DRIVER},
}
SAVED_IN = {
    "ever": {},
    "in an hour": {"ended_from": NOW - timedelta(hours=400), "ended_before": NOW - timedelta(hours=399)},
}
PAID_IN = {
    "ever": {},
    "in an hour": {"paid_from": NOW - timedelta(hours=400), "paid_before": NOW - timedelta(hours=399)},
}

LISTS = {
    **{
        f"stays: {name}, {status}, {when}": lambda db, page, reach=reach, status=status, period=period: StayRepository(
            db
        ).list(StayFilter(status=status, **reach, **period), page)
        for (name, reach), status, (when, period) in itertools.product(
            REACHES.items(), (None, *StayStatus), PERIODS.items()
        )
    },
    **{
        f"payments of stays: {name}, {when}": lambda db, page, reach=reach, period=period: StayPaymentRepository(
            db
        ).list(StayPaymentFilter(**reach, **period), page)
        for (name, reach), (when, period) in itertools.product(PAID.items(), PAID_IN.items())
    },
    **{
        f"savings of stays: {name}, {when}": lambda db, page, reach=reach, period=period: EmissionRepository(db).list(
            SavingFilter(**reach, **period), page
        )
        for (name, reach), (when, period) in itertools.product(SAVED.items(), SAVED_IN.items())
    },
}


async def fill(database: Database) -> None:
    for collection, documents in ((STAYS, stays()), (STAY_PAYMENTS, payments()), (SAVINGS, savings())):
        await database[collection].insert_many(list(documents), ordered=False)


def stays() -> Iterator[Document]:
    for number in range(1, MANY + 1):
        # A plate is inside once, so that the few who are inside have plates of their own.
        is_inside = number % ONE_IN == 0
        plate = f"IN{number}" if is_inside else rarely([QUIET_PLATE], BUSY_PLATE)
        yield {
            "_id": number,
            "carPark": rarely([QUIET], BUSY),
            "ticketNumber": f"TKT-{number}",
            "licensePlate": plate,
            "plateKey": plate,
            "vehicleId": number,
            "vehicleTypeId": 1,
            "ownerId": ObjectId(rarely([QUIET_DRIVER], BUSY_DRIVER)),
            "entryTime": NOW - timedelta(minutes=number),
            "terms": {"rates": [], "timeZone": "Africa/Tunis", "currency": "TND", "tax": 0, "exitMinutes": 15},
            "status": (StayStatus.ACTIVE if is_inside else StayStatus.COMPLETED).value,
            "charging": [],
            "paid": to_decimal128(0),
        }


def payments() -> Iterator[Document]:
    for number in range(1, MANY + 1):
        yield {
            "_id": number,
            "carPark": rarely([QUIET], BUSY),
            "sessionId": rarely([2], BUSY_STAY),
            "ticketNumber": "TKT-1",
            "licensePlate": BUSY_PLATE,
            "amount": to_decimal128(5_000),
            "currency": "TND",
            "method": "cash",
            "paidAt": NOW - timedelta(minutes=number),
            "exitUntil": NOW,
            "change": to_decimal128(0),
            "discount": to_decimal128(0),
            "userId": ObjectId(rarely([QUIET_DRIVER], BUSY_DRIVER)),
        }


def savings() -> Iterator[Document]:
    for number in range(1, MANY + 1):
        yield {
            "_id": number,
            "carPark": rarely([QUIET], BUSY),
            "ownerId": ObjectId(rarely([QUIET_DRIVER], BUSY_DRIVER)),
            "exitTime": NOW - timedelta(minutes=number),
            "fuel": "petrol",
            "metres": 433,
            "seconds": 150,
            "fuelMicrolitres": 51_094,
            "energyMilliwattHours": 0,
            "co2Milligrams": 119_969,
        }
