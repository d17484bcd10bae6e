"""Schedules ↔ parkup.reports.v1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from parkup.reports.v1 import report_schedule_service_pb2 as pb
from parkup.reports.v1.report_pb2 import ReportSection
from server.errors import FieldViolation, InvalidArgument
from server.reports.files.model import FileFormat
from server.reports.files.wire import FORMATS, LANGUAGES, file_format, report_language, section_numbers
from server.reports.model import Section
from server.reports.schedules.model import Cadence, Run, RunResult, Schedule, ScheduleChange, Scope, Timing
from server.reports.wire import SECTIONS
from server.rpc.updates import read_update
from server.rpc.wire import optional_timestamp, timestamp
from server.values.language import Language

_CADENCES = {each: pb.ReportSchedule.Cadence.Value(f"CADENCE_{each.name}") for each in Cadence}
_CADENCES_BACK = {number: each for each, number in _CADENCES.items()}
_RESULTS = {each: pb.ReportScheduleRun.Result.Value(f"RESULT_{each.name}") for each in RunResult}
_SECTIONS_BACK = {number: section for section, number in SECTIONS.items()}
_REQUIRED = ("name", "cadence", "weekday", "month_day", "hour", "format", "language", "is_paused")


def new_schedule(request: pb.CreateReportScheduleRequest, spoken: Language) -> Schedule:
    """Without id, owner and times. Raises InvalidArgument."""
    return Schedule(
        id="",
        owner_id="",
        name=_name(request.name),
        timing=Timing(_CADENCES_BACK[request.cadence], request.weekday or 1, request.month_day or 1, request.hour),
        format=file_format(request.format, FileFormat.PDF),
        language=report_language(request.language, spoken),
        created_at=datetime.min.replace(tzinfo=UTC),
        sections=_sections(request.sections),
        scope=_scope(request.scope),
        recipients=_recipients(request.recipient_ids),
    )


def schedule_change(request: pb.UpdateReportScheduleRequest, spoken: Language) -> ScheduleChange:
    """Raises InvalidArgument."""
    given: Mapping[str, Any] = read_update(request, key="schedule_id", required=_REQUIRED)
    fields: dict[str, Any] = {
        name: given[name] for name in ("weekday", "month_day", "hour", "is_paused") if name in given
    }
    if "name" in given:
        fields["name"] = _name(given["name"])
    if "cadence" in given:
        fields["cadence"] = _CADENCES_BACK[given["cadence"]]
    if "sections" in given:
        fields["sections"] = _sections(given["sections"] or ())
    if "scope" in given:
        fields["scope"] = _scope(given["scope"] or pb.ReportScope())
    if "format" in given:
        fields["format"] = file_format(given["format"], FileFormat.PDF)
    if "language" in given:
        fields["language"] = report_language(given["language"], spoken)
    if "recipient_ids" in given:
        fields["recipients"] = _recipients(given["recipient_ids"] or ())
    return ScheduleChange(**fields)


def schedule_message(schedule: Schedule) -> pb.ReportSchedule:
    timing, scope = schedule.timing, schedule.scope
    return pb.ReportSchedule(
        id=schedule.id,
        name=schedule.name,
        cadence=_CADENCES[timing.cadence],
        weekday=timing.weekday,
        month_day=timing.month_day,
        hour=timing.hour,
        sections=section_numbers(schedule.sections),
        scope=None if scope == Scope() else pb.ReportScope(zone_id=scope.zone or "", car_park=scope.car_park or ""),
        format=FORMATS[schedule.format],
        language=LANGUAGES[schedule.language],
        recipient_ids=schedule.recipients,
        is_paused=schedule.is_paused,
        owner_id=schedule.owner_id,
        next_run_at=optional_timestamp(schedule.next_run_at),
        last_run=_run_message(schedule.last_run) if schedule.last_run else None,
        created_at=timestamp(schedule.created_at),
        updated_at=optional_timestamp(schedule.updated_at),
    )


def _run_message(run: Run) -> pb.ReportScheduleRun:
    return pb.ReportScheduleRun(
        from_day=run.period.first.isoformat(),
        to_day=run.period.last.isoformat(),
        result=_RESULTS[run.result],
        problem=run.problem or None,
        export_id=run.export_id,
        at=timestamp(run.at),
    )


def _sections(numbers: Iterable[ReportSection.Name.ValueType]) -> frozenset[Section]:
    return frozenset(_SECTIONS_BACK[each] for each in numbers if each in _SECTIONS_BACK)


def _name(text: str) -> str:
    """On one line, as it stands in the subjects of mails. Raises InvalidArgument."""
    if not (name := " ".join(text.split())):
        raise InvalidArgument(FieldViolation("name", "est obligatoire", "value is required"))
    return name


def _scope(message: pb.ReportScope) -> Scope:
    if message.zone_id and message.car_park:
        fr, en = "ne peut pas accompagner zone_id", "cannot go with zone_id"
        raise InvalidArgument(FieldViolation("scope.car_park", fr, en))
    return Scope(message.zone_id.lower() or None, message.car_park.strip().upper() or None)


def _recipients(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.lower() for each in ids))
