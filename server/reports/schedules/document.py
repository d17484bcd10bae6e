"""Schedules ↔ documents of `reportSchedules`. `nextRunAt` is not there while one is paused."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from bson import ObjectId

from server.mongo.client import Document
from server.reports.files.document import sections_of, sections_to
from server.reports.files.model import FileFormat, ReportLanguage
from server.reports.model import Period
from server.reports.schedules.model import Cadence, Run, RunResult, Schedule, Scope, Timing

SCHEDULES = "reportSchedules"


def schedule_fields(schedule: Schedule) -> Document:
    """What people choose, and when it comes next; None where a field is not there."""
    timing, scope = schedule.timing, schedule.scope
    return {
        "name": schedule.name,
        "cadence": timing.cadence.value,
        "weekday": timing.weekday,
        "monthDay": timing.month_day,
        "hour": timing.hour,
        "sections": sections_to(schedule.sections),
        "zoneId": ObjectId(scope.zone) if scope.zone else None,
        "carPark": scope.car_park,
        "format": schedule.format.value,
        "language": schedule.language.value,
        "recipients": [ObjectId(each) for each in schedule.recipients],
        "isPaused": schedule.is_paused,
        "nextRunAt": schedule.next_run_at,
        "updatedAt": schedule.updated_at,
        "version": schedule.version,
    }


def new_document(schedule: Schedule) -> Document:
    fields = {
        "_id": ObjectId(schedule.id),
        "ownerId": ObjectId(schedule.owner_id),
        "createdAt": schedule.created_at,
        **schedule_fields(schedule),
    }
    return {name: value for name, value in fields.items() if value is not None}


def to_schedule(document: Mapping[str, Any]) -> Schedule:
    zone = document.get("zoneId")
    return Schedule(
        id=str(document["_id"]),
        owner_id=str(document["ownerId"]),
        name=document["name"],
        timing=Timing(Cadence(document["cadence"]), document["weekday"], document["monthDay"], document["hour"]),
        format=FileFormat(document["format"]),
        language=ReportLanguage(document["language"]),
        created_at=document["createdAt"],
        sections=sections_of(document["sections"]),
        scope=Scope(str(zone) if zone else None, document.get("carPark")),
        recipients=tuple(map(str, document["recipients"])),
        is_paused=document["isPaused"],
        next_run_at=document.get("nextRunAt"),
        last_run=_run(document["lastRun"]) if "lastRun" in document else None,
        updated_at=document.get("updatedAt"),
        version=document["version"],
    )


def run_fields(period: Period, export_id: object, now: datetime) -> Document:
    """Of one that is under way."""
    return {
        "fromDay": period.first.isoformat(),
        "toDay": period.last.isoformat(),
        "result": RunResult.UNDER_WAY.value,
        "problem": "",
        "exportId": export_id,
        "at": now,
    }


def _run(fields: Mapping[str, Any]) -> Run:
    return Run(
        Period(date.fromisoformat(fields["fromDay"]), date.fromisoformat(fields["toDay"])),
        RunResult(fields["result"]),
        str(fields["exportId"]),
        fields["at"],
        fields["problem"],
    )
