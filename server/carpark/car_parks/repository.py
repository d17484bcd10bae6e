"""Car parks in the collection `carParks`."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from bson import Decimal128
from pymongo.errors import DuplicateKeyError

from server.carpark.car_parks.catalogue import CarParkCatalogue
from server.carpark.car_parks.model import CarPark, Position, ReservationRules
from server.carpark.errors import DuplicateCarParkCode
from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.money import to_decimal128, to_millimes
from server.parking.hours import parse_hours

OPTIONAL_FIELDS = ("address", "position", "updatedAt")


class CarParkRepository:
    """Where car parks are kept for good."""

    def __init__(self, database: Database) -> None:
        self._car_parks = database["carParks"]

    async def insert(self, car_park: CarPark) -> None:
        """Raises DuplicateCarParkCode."""
        try:
            await audit.insert(self._car_parks, _document(car_park))
        except DuplicateKeyError as error:
            raise DuplicateCarParkCode(car_park.code) from error

    async def find(self, code: str) -> CarPark | None:
        document = await self._car_parks.find_one({"_id": code})
        return _car_park(document) if document else None

    async def replace(self, car_park: CarPark) -> bool:
        """Writes a car park's next version; False when somebody else wrote it first."""
        document = _document(car_park)
        change = {"$set": document, "$unset": {name: "" for name in OPTIONAL_FIELDS if name not in document}}
        before = {"_id": car_park.code, "version": car_park.version - 1}
        return await audit.update(self._car_parks, before, change) is not None


class HeldCarParks:
    """Fills a catalogue with the car parks that can be read; implements Held.

    Of one that can no longer be read the catalogue keeps the last version that could.
    """

    collection = "carParks"
    hidden = ()
    of_no_matter = ()

    def __init__(self, catalogue: CarParkCatalogue) -> None:
        self._catalogue = catalogue

    def ids(self) -> list[str]:
        return self._catalogue.codes()

    def put(self, document: Document) -> None:
        self._catalogue.put(_car_park(document))

    def remove(self, document_id: str) -> None:
        self._catalogue.remove(document_id)


def _document(car_park: CarPark) -> Document:
    position, rules = car_park.position, car_park.reservation_rules
    optional: dict[str, Any] = {
        "address": car_park.address,
        "position": position and {"type": "Point", "coordinates": [position.longitude, position.latitude]},
        "updatedAt": car_park.updated_at,
    }
    return {
        "_id": car_park.code,
        "name": car_park.name,
        "currency": car_park.currency,
        "taxRate": Decimal128(car_park.tax_rate),
        "timeZone": car_park.time_zone.key,
        "openingHours": car_park.opening_hours.text,
        "exitWindowMinutes": _minutes(car_park.exit_window),
        "refuseWhenFull": car_park.refuse_when_full,
        "reservationRules": {
            "hourlyFee": to_decimal128(rules.hourly_fee),
            "daysAhead": rules.ahead.days,
            "holdMinutes": _minutes(rules.hold),
            "noShowMinutes": _minutes(rules.no_show),
            "freeCancellationMinutes": _minutes(rules.free_cancellation),
            "lateRefundPercent": Decimal128(rules.late_refund),
        },
        "isActive": car_park.is_active,
        "createdAt": car_park.created_at,
        "version": car_park.version,
    } | {name: value for name, value in optional.items() if value is not None}


def _car_park(document: Document) -> CarPark:
    rules, position = document["reservationRules"], document.get("position")
    return CarPark(
        code=document["_id"],
        name=document["name"],
        created_at=document["createdAt"],
        address=document.get("address"),
        position=Position(*position["coordinates"]) if position else None,
        currency=document["currency"],
        tax_rate=_decimal(document["taxRate"]),
        time_zone=ZoneInfo(document["timeZone"]),
        opening_hours=parse_hours(document["openingHours"]),
        exit_window=timedelta(minutes=document["exitWindowMinutes"]),
        refuse_when_full=document["refuseWhenFull"],
        reservation_rules=ReservationRules(
            hourly_fee=to_millimes(rules["hourlyFee"]),
            ahead=timedelta(days=rules["daysAhead"]),
            hold=timedelta(minutes=rules["holdMinutes"]),
            no_show=timedelta(minutes=rules["noShowMinutes"]),
            free_cancellation=timedelta(minutes=rules["freeCancellationMinutes"]),
            late_refund=_decimal(rules["lateRefundPercent"]),
        ),
        is_active=document["isActive"],
        updated_at=document.get("updatedAt"),
        version=document["version"],
    )


def _minutes(span: timedelta) -> int:
    return round(span.total_seconds() / 60)


def _decimal(stored: Decimal128) -> Decimal:
    number: Decimal = stored.to_decimal()
    return number
