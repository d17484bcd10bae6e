"""Exports ↔ parkup.reports.v1."""

from __future__ import annotations

from collections.abc import Callable

from parkup.reports.v1 import report_export_pb2 as export_pb
from parkup.reports.v1 import report_export_service_pb2 as pb
from parkup.reports.v1.report_pb2 import ReportSection, ReportStep
from parkup.reports.v1.report_service_pb2 import ReportFormat
from server.reports.files.model import Export, ExportState, FileFormat, ReportLanguage
from server.reports.files.service import Link
from server.reports.model import Place, ReportQuery, Section
from server.reports.wire import SECTIONS, STEPS, place_message
from server.rpc.wire import optional_timestamp, timestamp
from server.values.language import Language

_STATES = {state: export_pb.ReportExport.State.Value(f"STATE_{state.name}") for state in ExportState}
FORMATS = {each: ReportFormat.Name.Value(f"NAME_{each.name}") for each in FileFormat}
_FORMATS_BACK = {number: each for each, number in FORMATS.items()}
LANGUAGES = {each: export_pb.ReportLanguage.Name.Value(f"NAME_{each.name}") for each in ReportLanguage}
_LANGUAGES_BACK = {number: each for each, number in LANGUAGES.items()}


def file_format(number: ReportFormat.Name.ValueType, default: FileFormat) -> FileFormat:
    return _FORMATS_BACK.get(number, default)


def report_language(number: export_pb.ReportLanguage.Name.ValueType, spoken: Language) -> ReportLanguage:
    """`spoken` where none was chosen."""
    return _LANGUAGES_BACK.get(number, ReportLanguage(spoken.value))


def section_numbers(sections: frozenset[Section]) -> list[ReportSection.Name.ValueType]:
    return [SECTIONS[each] for each in Section if each in sections]


def export_message(
    export: Export, place: Callable[[ReportQuery], Place | None], link: Link | None = None
) -> export_pb.ReportExport:
    about, query = place(export.query), export.query
    return export_pb.ReportExport(
        id=export.id,
        state=_STATES[export.state],
        percent=export.percent,
        rows=export.rows,
        bytes=export.size,
        from_day=query.period.first.isoformat(),
        to_day=query.period.last.isoformat(),
        place=place_message(about) if about else None,
        sections=section_numbers(query.sections),
        step=STEPS[query.step] if query.step else ReportStep.NAME_UNSPECIFIED,
        format=FORMATS[export.format],
        language=LANGUAGES[export.language],
        owner_id=export.owner_id,
        schedule_id=export.schedule_id,
        failure=export.failure,
        created_at=timestamp(export.created_at),
        started_at=optional_timestamp(export.started_at),
        finished_at=optional_timestamp(export.finished_at),
        kept_until=optional_timestamp(export.kept_until),
        file_name=export.file_name,
        download_url=link.url if link else None,
        download_until=optional_timestamp(link.until if link else None),
    )


def create_response(
    place: Callable[[ReportQuery], Place | None],
) -> Callable[[Export], pb.CreateReportExportResponse]:
    return lambda export: pb.CreateReportExportResponse(report_export=export_message(export, place))
