"""Sessions ↔ documents of `parkingSessions`, which repositories read and operations write.

`paidUntil` and `goodUntil` are the session's properties of these names, kept for queries.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bson import Decimal128, ObjectId

from server.engine.operation import Change, Delete, Fields, Insert, Update
from server.mongo.client import Document
from server.mongo.money import to_decimal128, to_millimes
from server.mongo.plate import plate_fields, plate_of
from server.parking.sessions.model import Location, LocationSource, ParkingTicket, Session, SessionStatus
from server.parking.stored_hours import hours_document, hours_of
from server.parking.stored_surcharges import surcharges_document, surcharges_from
from server.parking.tariff import Tariff

SESSIONS = "parkingSessions"
REMOVED_SESSIONS = "removedSessions"
"""That a session was deleted, for devices that were told of it; as long as one may ask."""
TOLD_FOR = timedelta(hours=26)
CAN_GO = ("paidAt", "paidUntil", "goodUntil", "isInZone")


def money_or_none(millimes: int | None) -> Decimal128 | None:
    return None if millimes is None else to_decimal128(millimes)


def tariff_document(tariff: Tariff) -> Document:
    fields: Document = {
        "hourlyRate": to_decimal128(tariff.hourly_rate),
        "dailyRate": money_or_none(tariff.daily_rate),
        "maxDurationMinutes": tariff.max_duration_minutes,
    }
    if tariff.hours:
        fields["hours"] = hours_document(tariff.hours)
    if tariff.surcharges:
        fields["surcharges"] = surcharges_document(tariff.surcharges)
    return fields


def _to_tariff(fields: Document) -> Tariff:
    daily_rate, hours, surcharges = fields["dailyRate"], fields.get("hours"), fields.get("surcharges")
    return Tariff(
        hourly_rate=to_millimes(fields["hourlyRate"]),
        daily_rate=None if daily_rate is None else to_millimes(daily_rate),
        max_duration_minutes=fields["maxDurationMinutes"],
        hours=hours_of(hours) if hours else None,
        surcharges=surcharges_from(surcharges) if surcharges else None,
    )


def to_session(document: Fields) -> Session:
    ticket = document["ticket"]
    started_by = document.get("startedBy")
    return Session(
        id=str(document["_id"]),
        user_id=str(document["userId"]),
        zone_id=str(document["zoneId"]),
        zone_code=document["zoneCode"],
        zone_name=document["zoneName"],
        plate=plate_of(document),
        tariff=_to_tariff(document["tariff"]),
        start_time=document["startTime"],
        end_time=document["endTime"],
        duration_minutes=document["durationMinutes"],
        amount=to_millimes(document["amount"]),
        status=SessionStatus(document["status"]),
        ticket=ParkingTicket(str(ticket["_id"]), ticket["qrCode"], ticket.get("verifiedAt")),
        created_at=document["createdAt"],
        updated_at=document.get("updatedAt"),
        paid_amount=to_millimes(document["paidAmount"]),
        paid_at=document.get("paidAt"),
        started_by=None if started_by is None else str(started_by),
        location=_to_location(document),
    )


def _to_location(document: Fields) -> Location | None:
    if (point := document.get("location")) is None:
        return None
    longitude, latitude = point["coordinates"]
    return Location(longitude, latitude, LocationSource(document["locationSource"]), document.get("isInZone"))


def session_document(session: Session) -> Document:
    return {
        "_id": ObjectId(session.id),
        "userId": ObjectId(session.user_id),
        "zoneId": ObjectId(session.zone_id),
        "zoneCode": session.zone_code,
        "zoneName": session.zone_name,
        "tariff": tariff_document(session.tariff),
        "startTime": session.start_time,
        "ticket": {"_id": ObjectId(session.ticket.id), "qrCode": session.ticket.code},
        "createdAt": session.created_at,
        **({"startedBy": ObjectId(session.started_by)} if session.started_by else {}),
        **_changing(session),
    }


def change_of(before: Fields, after: Session) -> Update:
    """What makes the document of a session say what the session is now."""
    fields = _changing(after)
    return Update(
        SESSIONS,
        before["_id"],
        {name: value for name, value in fields.items() if before.get(name) != value},
        unset=[
            name for name in ("paidAt", "paidUntil", "goodUntil", "isInZone") if name in before and name not in fields
        ],
        # What its rules rest on; another process may be about to change it.
        seen=("status", "endTime", "amount", "paidAmount"),
    )


def removal_of(document: Fields, now: datetime) -> tuple[Change, ...]:
    """What deletes the document of a session."""
    removed = {"_id": document["_id"], "zoneId": document["zoneId"], "expiresAt": now + TOLD_FOR}
    return Delete(SESSIONS, document["_id"]), Insert(REMOVED_SESSIONS, removed)


def _changing(session: Session) -> Document:
    location = session.location
    fields = {
        **plate_fields(session.plate),
        "endTime": session.end_time,
        "durationMinutes": session.duration_minutes,
        "amount": to_decimal128(session.amount),
        "paidAmount": to_decimal128(session.paid_amount),
        "status": session.status.value,
        "paidAt": session.paid_at,
        "paidUntil": session.paid_until,
        "goodUntil": session.good_until,
        "updatedAt": session.updated_at,
        "location": {"type": "Point", "coordinates": [location.longitude, location.latitude]} if location else None,
        "locationSource": location.source.value if location else None,
        "isInZone": location.is_in_zone if location else None,
    }
    return {name: value for name, value in fields.items() if value is not None}
