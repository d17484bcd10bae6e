"""Zones in the collection `parkingZones`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from bson import ObjectId
from pymongo.errors import DuplicateKeyError

from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.money import to_decimal128, to_millimes
from server.mongo.transactions import Transaction, Transactions
from server.parking.errors import DuplicateZoneCode
from server.parking.hours import parse_hours
from server.parking.stored_hours import season_document, season_from
from server.parking.stored_surcharges import surcharges_document, surcharges_from
from server.parking.tariff import Tariff
from server.parking.zones.catalogue import ZoneCatalogue
from server.parking.zones.model import DEFAULT_CAR_SABOT_FINE, DEFAULT_POUND_FINE, PastFine, Place, Zone
from server.parking.zones.readable import require_readable

FIRST_VERSION = 1
"""Also of documents that others made, which say nothing of it."""
OPTIONAL_FIELDS = (
    "description",
    "address",
    "dailyRate",
    "maxDurationMinutes",
    "boundary",
    "updatedAt",
    "phone",
    "operatingHours",
    "seasonalOperatingHours",
    "numberOfPlaces",
    "freeHours",
    "freeMinutesPerDay",
    "pastFines",
    "seasonBadgePrice",
    "surcharges",
)


class ZoneRepository:
    """Where zones are kept for good."""

    def __init__(self, database: Database) -> None:
        self._zones = database["parkingZones"]
        self._transactions = Transactions(database.client)

    async def insert(self, zone: Zone) -> None:
        """Raises DuplicateZoneCode."""
        try:
            await audit.insert(self._zones, _to_document(zone))
        except DuplicateKeyError as error:
            raise DuplicateZoneCode(zone.code) from error

    async def find(self, zone_id: str) -> Zone | None:
        document = await self._zones.find_one({"_id": ObjectId(zone_id)})
        return _to_zone(document) if document else None

    async def replace(self, zone: Zone) -> bool:
        """Writes a zone's next version; False when somebody else wrote it first. Raises DuplicateZoneCode."""
        before: Any = zone.version - 1
        if before == FIRST_VERSION:
            before = {"$in": [before, None]}
        try:
            changed = await audit.update(self._zones, {"_id": ObjectId(zone.id), "version": before}, _to_update(zone))
        except DuplicateKeyError as error:
            raise DuplicateZoneCode(zone.code) from error
        return changed is not None

    async def delete(self, zone_id: str, belongings: Sequence[Callable[[str, Transaction], Awaitable[None]]]) -> None:
        """Deletes a zone and, by each of `belongings`, what goes with it: all or nothing."""

        async def delete_all(transaction: Transaction) -> None:
            await audit.delete(self._zones, {"_id": ObjectId(zone_id)}, transaction)
            for delete in belongings:
                await delete(zone_id, transaction)

        await self._transactions.run(delete_all)


class HeldZones:
    """Fills a catalogue with the zones that can be read; implements Held.

    Of a zone that can no longer be read the catalogue keeps the last version that could.
    """

    collection = "parkingZones"
    hidden = ()
    of_no_matter = ()

    def __init__(self, catalogue: ZoneCatalogue) -> None:
        self._catalogue = catalogue

    def ids(self) -> list[str]:
        return self._catalogue.ids()

    def put(self, document: Document) -> None:
        require_readable(document)
        self._catalogue.put(_to_zone(document))

    def remove(self, document_id: str) -> None:
        self._catalogue.remove(document_id)


def _to_document(zone: Zone) -> Document:
    tariff = zone.tariff
    optional: dict[str, Any] = {
        "description": zone.description,
        "address": zone.address,
        "dailyRate": None if tariff.daily_rate is None else to_decimal128(tariff.daily_rate),
        "maxDurationMinutes": tariff.max_duration_minutes,
        "boundary": _to_polygon(zone) if zone.boundary else None,
        "updatedAt": zone.updated_at,
        "phone": zone.phone,
        "operatingHours": zone.operating_hours.text if zone.operating_hours else None,
        "seasonalOperatingHours": [season_document(season) for season in zone.seasons] or None,
        "numberOfPlaces": zone.number_of_places,
        "freeHours": [hours.text for hours in zone.free_hours] or None,
        "freeMinutesPerDay": zone.free_minutes_per_day,
        "pastFines": [
            {"name": past.name, "fine": to_decimal128(past.fine), "until": past.until} for past in zone.past_fines
        ]
        or None,
        "seasonBadgePrice": None if zone.season_badge_price is None else to_decimal128(zone.season_badge_price),
        "surcharges": surcharges_document(tariff.surcharges) if tariff.surcharges else None,
    }
    return {
        "_id": ObjectId(zone.id),
        "code": zone.code,
        "name": zone.name,
        "hourlyRate": to_decimal128(tariff.hourly_rate),
        "isActive": zone.is_active,
        "location": {"type": "Point", "coordinates": list(zone.centre)},
        "prices": {"carSabot": to_decimal128(zone.car_sabot_fine), "pound": to_decimal128(zone.pound_fine)},
        "createdAt": zone.created_at,
        "version": zone.version,
    } | {name: value for name, value in optional.items() if value is not None}


def _to_update(zone: Zone) -> Document:
    document = _to_document(zone)
    return {"$set": document, "$unset": {name: "" for name in OPTIONAL_FIELDS if name not in document}}


def _to_polygon(zone: Zone) -> Document:
    return {"type": "Polygon", "coordinates": [[list(corner) for corner in (*zone.boundary, zone.boundary[0])]]}


def _to_zone(document: Document) -> Zone:
    daily_rate = document.get("dailyRate")
    prices = document.get("prices", {})
    corners = document["boundary"]["coordinates"][0][:-1] if document.get("boundary") else ()
    return Zone(
        id=str(document["_id"]),
        code=document["code"],
        name=document["name"],
        description=document.get("description"),
        address=document.get("address"),
        tariff=Tariff(
            hourly_rate=to_millimes(document["hourlyRate"]),
            daily_rate=None if daily_rate is None else to_millimes(daily_rate),
            max_duration_minutes=document.get("maxDurationMinutes"),
            surcharges=surcharges_from(document["surcharges"]) if document.get("surcharges") else None,
        ),
        is_active=document["isActive"],
        centre=Place(*document["location"]["coordinates"]),
        boundary=tuple(Place(*corner) for corner in corners),
        car_sabot_fine=to_millimes(prices["carSabot"]) if "carSabot" in prices else DEFAULT_CAR_SABOT_FINE,
        pound_fine=to_millimes(prices["pound"]) if "pound" in prices else DEFAULT_POUND_FINE,
        created_at=document["createdAt"],
        updated_at=document.get("updatedAt"),
        version=document.get("version", FIRST_VERSION),
        phone=document.get("phone"),
        operating_hours=parse_hours(document["operatingHours"]) if "operatingHours" in document else None,
        seasons=tuple(season_from(season) for season in document.get("seasonalOperatingHours", ())),
        number_of_places=document.get("numberOfPlaces"),
        free_hours=tuple(parse_hours(text) for text in document.get("freeHours", ())),
        free_minutes_per_day=document.get("freeMinutesPerDay"),
        past_fines=tuple(
            PastFine(past["name"], to_millimes(past["fine"]), past["until"]) for past in document.get("pastFines", ())
        ),
        season_badge_price=to_millimes(document["seasonBadgePrice"]) if "seasonBadgePrice" in document else None,
    )
