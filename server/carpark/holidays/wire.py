"""Holidays ↔ parkup.carpark.v1."""

from __future__ import annotations

from datetime import date

from parkup.carpark.v1 import holiday_pb2
from server.errors import FieldViolation, InvalidArgument
from server.values.holidays import Holiday, Source

_SOURCES = {
    Source.NATIONAL: holiday_pb2.Holiday.SOURCE_NATIONAL,
    Source.CITY: holiday_pb2.Holiday.SOURCE_CITY,
    Source.PLACE: holiday_pb2.Holiday.SOURCE_CAR_PARK,
}


def holiday_message(holiday: Holiday) -> holiday_pb2.Holiday:
    return holiday_pb2.Holiday(
        date=holiday.day.isoformat(),
        name=holiday.name,
        source=_SOURCES[holiday.source],
        is_estimated=holiday.is_estimated,
    )


def day_of(text: str, field: str = "date") -> date:
    """Raises InvalidArgument for a day that the calendar does not have."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InvalidArgument(FieldViolation(field, "n'est pas un jour", "is no day")) from error


def name_of(text: str) -> str:
    """Raises InvalidArgument for nothing but spaces."""
    if not (name := text.strip()):
        raise InvalidArgument(FieldViolation("name", "est obligatoire", "is required"))
    return name
