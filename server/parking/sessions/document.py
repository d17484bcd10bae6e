"""Documents of `parkingSessions` → sessions; read by the repositories of sessions and of parking tickets."""

from __future__ import annotations

from bson import Decimal128

from server.mongo.client import Document
from server.mongo.money import to_decimal128, to_millimes
from server.mongo.plate import plate_of
from server.parking.sessions.model import ParkingTicket, Session, SessionStatus
from server.parking.stored_hours import hours_document, hours_of
from server.parking.tariff import Tariff


def money_or_none(millimes: int | None) -> Decimal128 | None:
    return None if millimes is None else to_decimal128(millimes)


def tariff_document(tariff: Tariff) -> Document:
    fields: Document = {
        "hourlyRate": to_decimal128(tariff.hourly_rate),
        "dailyRate": money_or_none(tariff.daily_rate),
        "maxDurationMinutes": tariff.max_duration_minutes,
    }
    return fields | ({"hours": hours_document(tariff.hours)} if tariff.hours else {})


def _to_tariff(fields: Document) -> Tariff:
    daily_rate, hours = fields["dailyRate"], fields.get("hours")
    return Tariff(
        hourly_rate=to_millimes(fields["hourlyRate"]),
        daily_rate=None if daily_rate is None else to_millimes(daily_rate),
        max_duration_minutes=fields["maxDurationMinutes"],
        hours=hours_of(hours) if hours else None,
    )


def to_session(document: Document) -> Session:
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
    )
