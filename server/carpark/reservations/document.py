"""Reservations ↔ documents of `reservations`; calendars of zones, spaces, drivers ↔ `reservationCalendars`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from bson import ObjectId

from server.carpark.reservations.model import (
    Entry,
    Place,
    Reservation,
    ReservationStatus,
)
from server.carpark.spaces.model import SpaceType
from server.engine.operation import Fields, Update
from server.mongo.client import Document
from server.mongo.money import to_decimal128, to_millimes

RESERVATIONS = "reservations"
CALENDARS = "reservationCalendars"


def to_reservation(document: Fields) -> Reservation:
    return Reservation(
        id=document["_id"],
        number=document["confirmationNumber"],
        car_park=document["carPark"],
        vehicle_id=document["vehicleId"],
        license_plate=document["licensePlate"],
        place=Place(document["zoneId"], document.get("spaceId"), _types(document["spaceTypes"])),
        start=document["startTime"],
        end=document["endTime"],
        check_in_from=document["checkInFrom"],
        check_in_until=document["checkInUntil"],
        status=ReservationStatus(document["status"]),
        created_at=document["createdAt"],
        user_id=_text(document.get("userId")),
        created_by=_text(document.get("createdBy")),
        special_requests=document.get("specialRequests", ""),
        space_number=document.get("spaceNumber"),
        held_space_id=document.get("heldSpaceId"),
        held_space_number=document.get("heldSpaceNumber"),
        fee=to_millimes(document["fee"]),
        refunded=to_millimes(document["refunded"]) if "refunded" in document else 0,
        session_id=document.get("sessionId"),
        updated_at=document.get("updatedAt"),
        paid_at=document.get("paidAt"),
        checked_in_at=document.get("checkedInAt"),
        cancelled_at=document.get("cancelledAt"),
        cancellation_reason=document.get("cancellationReason"),
        was_late=document.get("wasLate", False),
    )


def to_document(reservation: Reservation) -> Document:
    document = {
        "_id": reservation.id,
        "confirmationNumber": reservation.number,
        "carPark": reservation.car_park,
        "userId": ObjectId(reservation.user_id) if reservation.user_id else None,
        "createdBy": ObjectId(reservation.created_by) if reservation.created_by else None,
        "createdAt": reservation.created_at,
        **_changing(reservation),
    }
    return {name: value for name, value in document.items() if value is not None}


def change_of(reservation: Reservation, before: Fields) -> Update:
    """What makes the document of a reservation, as it was read, say what the reservation is now."""
    wanted = _changing(reservation)
    fresh = {name: value for name, value in wanted.items() if value is not None and before.get(name) != value}
    gone = [name for name, value in wanted.items() if value is None and name in before]
    return Update(RESERVATIONS, reservation.id, fresh, gone, seen=("status",))


def due_at(reservation: Reservation) -> datetime | None:
    """When a job has to look after a reservation: to keep a space free, to give it up, to end it."""
    match reservation.status:
        case ReservationStatus.CONFIRMED if reservation.held_space_id is None:
            return min(reservation.check_in_from, reservation.check_in_until)
        case ReservationStatus.CONFIRMED:
            return reservation.check_in_until
        case ReservationStatus.CHECKED_IN:
            return reservation.end
        case _:
            return None


def calendar_ids(place: Place, days: list[date]) -> tuple[list[str], list[str]]:
    """The calendars that a reservation stands in: those of the zone, and of the space if it is one, a day each."""
    zone = [f"zone:{place.zone_id}:{day:%Y-%m-%d}" for day in days]
    return zone, space_calendar_ids(place.space_id, days)


def space_calendar_ids(space_id: int | None, days: list[date]) -> list[str]:
    return [f"space:{space_id}:{day:%Y-%m-%d}" for day in days] if space_id is not None else []


def driver_calendar_ids(user_id: str | None, days: list[date]) -> list[str]:
    return [f"driver:{user_id}:{day:%Y-%m-%d}" for day in days] if user_id is not None else []


def to_entry(stored: Fields) -> Entry:
    return Entry(
        stored["reservationId"],
        stored["from"],
        stored["until"],
        stored["spaceId"],
        _types(stored["types"]),
    )


def entry_document(entry: Entry) -> Document:
    return {
        "reservationId": entry.reservation_id,
        "from": entry.start,
        "until": entry.end,
        "spaceId": entry.space_id,
        "types": sorted(each.value for each in entry.space_types),
    }


def _changing(reservation: Reservation) -> Document:
    place = reservation.place
    return {
        "vehicleId": reservation.vehicle_id,
        "licensePlate": reservation.license_plate,
        "zoneId": place.zone_id,
        "spaceId": place.space_id,
        "spaceTypes": sorted(each.value for each in place.space_types),
        "spaceNumber": reservation.space_number,
        "startTime": reservation.start,
        "endTime": reservation.end,
        "checkInFrom": reservation.check_in_from,
        "checkInUntil": reservation.check_in_until,
        "status": reservation.status.value,
        "specialRequests": reservation.special_requests or None,
        "heldSpaceId": reservation.held_space_id,
        "heldSpaceNumber": reservation.held_space_number,
        "refunded": to_decimal128(reservation.refunded) if reservation.refunded else None,
        "sessionId": reservation.session_id,
        "updatedAt": reservation.updated_at,
        "paidAt": reservation.paid_at,
        "checkedInAt": reservation.checked_in_at,
        "cancelledAt": reservation.cancelled_at,
        "cancellationReason": reservation.cancellation_reason,
        "wasLate": reservation.was_late or None,
        "fee": to_decimal128(reservation.fee),
        "dueAt": due_at(reservation),
    }


def _types(stored: Iterable[str]) -> frozenset[SpaceType]:
    return frozenset(map(SpaceType, stored))


def _text(value: object) -> str | None:
    return None if value is None else str(value)
