"""Prices of days and of times of the day as documents hold them: multipliers are thousandths."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, time
from typing import Any

from server.mongo.client import Document
from server.values.day_prices import DayPrices, Peak


def peak_document(peak: Peak) -> Document:
    return {
        "multiplier": peak.multiplier,
        "start": f"{peak.start:%H:%M}",
        "end": f"{peak.end:%H:%M}",
        "days": sorted(peak.days),
    }


def peak_of(document: Mapping[str, Any]) -> Peak:
    start, end = time.fromisoformat(document["start"]), time.fromisoformat(document["end"])
    return Peak(document["multiplier"], start, end, frozenset(document["days"]))


def days_document(days: DayPrices) -> Document:
    fields = {"weekend": days.weekend, "holiday": days.holiday, "weekendDays": sorted(days.weekend_days)}
    return {name: value for name, value in fields.items() if value is not None}


def days_of(document: Mapping[str, Any]) -> DayPrices:
    return DayPrices(document.get("weekend"), document.get("holiday"), frozenset(document["weekendDays"]))


def dates_document(dates: Collection[date]) -> list[str]:
    return [day.isoformat() for day in sorted(dates)]


def dates_of(texts: Collection[str]) -> frozenset[date]:
    return frozenset(map(date.fromisoformat, texts))
