"""Exports ↔ documents of `reportExports`.

`dueAt` is there as long as it is to be made: from then on any process may take it, whoever took it before. `slot` and
`holds` are there as long as it counts among those that its owner has asked for. `runKey` names schedule and period: of
each there is one. The document stays until `expiresAt`, longer than its file.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from bson import ObjectId

from server.mongo.client import Document
from server.reports.files.model import LISTED_FOR, Export, ExportState, FileFormat, ReportLanguage
from server.reports.model import Period, ReportQuery, Section, Sight, Step

EXPORTS = "reportExports"


def new_document(export: Export, *, slot: int | None = None, run_key: str | None = None) -> Document:
    query = export.query
    document = {
        "_id": ObjectId(export.id),
        "ownerId": ObjectId(export.owner_id),
        "scheduleId": ObjectId(export.schedule_id) if export.schedule_id else None,
        "runKey": run_key,
        "fromDay": query.period.first.isoformat(),
        "toDay": query.period.last.isoformat(),
        "sections": sections_to(query.sections),
        "step": query.step.value if query.step else None,
        "zoneId": ObjectId(query.zone) if query.zone else None,
        "carPark": query.car_park,
        "format": export.format.value,
        "language": export.language.value,
        "state": ExportState.QUEUED.value,
        "percent": 0,
        "rows": 0,
        "tries": 0,
        "dueAt": export.created_at,
        "slot": slot,
        "holds": None if slot is None else True,
        "createdAt": export.created_at,
        "expiresAt": export.created_at + LISTED_FOR,
    }
    return {name: value for name, value in document.items() if value is not None}


def to_export(document: Mapping[str, Any]) -> Export:
    return Export(
        id=str(document["_id"]),
        owner_id=str(document["ownerId"]),
        query=ReportQuery(
            Period(date.fromisoformat(document["fromDay"]), date.fromisoformat(document["toDay"])),
            sections_of(document["sections"]),
            Step(document["step"]) if "step" in document else None,
            str(document["zoneId"]) if "zoneId" in document else None,
            document.get("carPark"),
        ),
        format=FileFormat(document["format"]),
        language=ReportLanguage(document["language"]),
        created_at=document["createdAt"],
        schedule_id=str(document["scheduleId"]) if "scheduleId" in document else None,
        state=ExportState(document["state"]),
        percent=document["percent"],
        rows=document["rows"],
        size=document.get("size", 0),
        started_at=document.get("startedAt"),
        finished_at=document.get("finishedAt"),
        kept_until=document.get("keptUntil"),
        failure=document.get("failure"),
        sight=Sight(document["sight"].get("zones"), document["sight"].get("carParks")) if "sight" in document else None,
        object_name=document.get("objectName"),
        taker=document.get("taker"),
        tries=document["tries"],
    )


def sight_fields(sight: Sight) -> Document:
    """None, all of them, is left out."""
    fields = {"zones": sight.zones, "carParks": sight.car_parks}
    return {name: sorted(value) for name, value in fields.items() if value is not None}


def sections_to(sections: frozenset[Section]) -> list[str]:
    return [each.value for each in Section if each in sections]


def sections_of(names: list[str]) -> frozenset[Section]:
    return frozenset(map(Section, names))
