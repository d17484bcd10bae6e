"""What paid time costs more, or less, as documents of zones and of sessions, which keep it, hold it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from server.mongo.client import Document
from server.mongo.day_prices import dates_document, dates_of, days_document, days_of, peak_document, peak_of
from server.parking.tariff import Surcharges


def surcharges_document(surcharges: Surcharges) -> Document:
    fields: Document = {
        "peak": peak_document(surcharges.peak) if surcharges.peak else None,
        "days": days_document(surcharges.days) if surcharges.days else None,
        "holidays": dates_document(surcharges.holidays) or None,
    }
    return {name: value for name, value in fields.items() if value is not None}


def surcharges_from(document: Mapping[str, Any]) -> Surcharges:
    return Surcharges(
        peak=peak_of(document["peak"]) if "peak" in document else None,
        days=days_of(document["days"]) if "days" in document else None,
        holidays=dates_of(document.get("holidays", ())),
    )
