"""Opening hours as documents hold them: those of zones, and those that sessions keep of their start."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from server.mongo.client import Document
from server.parking.hours import ALL_DAY, OpeningHours, Season, parse_hours, season_of, time_text


def hours_document(hours: OpeningHours) -> Document:
    """All of what says when parking costs; `hours_of` reads it back."""
    return {
        "operatingHours": hours.hours.text,
        "freeHours": [free.text for free in hours.free_hours],
        "freeMinutesPerDay": hours.free_minutes_per_day,
        "seasonalOperatingHours": [season_document(season) for season in hours.seasons],
        "timeZone": hours.zone.key,
    }


def hours_of(fields: Document) -> OpeningHours:
    return OpeningHours(
        hours=parse_hours(fields["operatingHours"]),
        free_hours=tuple(parse_hours(text) for text in fields["freeHours"]),
        seasons=tuple(season_from(season) for season in fields["seasonalOperatingHours"]),
        free_minutes_per_day=fields["freeMinutesPerDay"],
        zone=ZoneInfo(fields["timeZone"]),
    )


def season_document(season: Season) -> Document:
    always = season.hours == ALL_DAY
    fields: Document = {
        "name": season.name,
        "startMonth": season.first.month,
        "startDay": season.first.day,
        "endMonth": season.last.month,
        "endDay": season.last.day,
        "is24h": always,
    }
    hours = {} if always else {"hoursFrom": time_text(season.hours.opens), "hoursTo": time_text(season.hours.closes)}
    return fields | hours


def season_from(fields: Document) -> Season:
    return season_of(
        name=fields["name"],
        first=(fields["startMonth"], fields["startDay"]),
        last=(fields["endMonth"], fields["endDay"]),
        is_24h=fields["is24h"],
        hours_from=fields.get("hoursFrom", ""),
        hours_to=fields.get("hoursTo", ""),
    )
