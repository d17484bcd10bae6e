"""Reports ↔ parkup.reports.v1."""

from __future__ import annotations

from dataclasses import asdict, fields, is_dataclass
from typing import Any

from parkup.payments.v1.money_figures_pb2 import MoneyFigures
from parkup.reports.v1 import report_export_service_pb2, report_pb2, report_service_pb2
from server.payments.revenue.model import Figures, parse_day
from server.reports.model import ChargingFigures, FineFigures, Period, Place, Report, ReportQuery, Section, Step
from server.reports.repository import Progress
from server.rpc.wire import optional_timestamp
from server.values.money import millimes_to_wire

SECTIONS = {section: report_pb2.ReportSection.Name.Value(f"NAME_{section.name}") for section in Section}
_SECTIONS_BACK = {number: section for section, number in SECTIONS.items()}
STEPS = {step: report_pb2.ReportStep.Name.Value(f"NAME_{step.name}") for step in Step}
_STEPS_BACK = {number: step for step, number in STEPS.items()}
_AMOUNTS = {ChargingFigures: ("amount",), FineFigures: ("amount", "paid_amount")}
"""Fields that are millimes inside."""


def report_query(
    request: report_service_pb2.GetReportRequest
    | report_service_pb2.ExportReportRequest
    | report_export_service_pb2.CreateReportExportRequest,
) -> ReportQuery:
    """Raises InvalidArgument for what is no date."""
    first = parse_day(request.from_day, "from_day")
    return ReportQuery(
        period=Period(first, parse_day(request.to_day, "to_day") if request.to_day else first),
        sections=frozenset(_SECTIONS_BACK[each] for each in request.sections if each in _SECTIONS_BACK),
        step=_STEPS_BACK.get(request.step),
        zone=request.zone_id.lower() or None,
        car_park=request.car_park or None,
    )


def report_message(report: Report) -> report_pb2.Report:
    sections = {section.value: _plain(getattr(report, section.value)) for section in Section}
    return report_pb2.Report(
        from_day=report.period.first.isoformat(),
        to_day=report.period.last.isoformat(),
        previous_from_day=report.previous.first.isoformat(),
        previous_to_day=report.previous.last.isoformat(),
        place=place_message(report.place) if report.place else None,
        step=STEPS[report.step],
        as_of_time=optional_timestamp(report.as_of),
        **{name: section for name, section in sections.items() if section is not None},
    )


def place_message(place: Place) -> report_pb2.ReportPlace:
    return report_pb2.ReportPlace(**asdict(place))


def status_message(progress: Progress) -> report_service_pb2.ReportStatus:
    return report_service_pb2.ReportStatus(
        as_of_time=optional_timestamp(progress.as_of),
        rebuilt_at=optional_timestamp(progress.rebuilt_at),
        rebuild_requested_at=optional_timestamp(progress.rebuild_requested_at),
    )


def _plain(value: Any) -> Any:  # noqa: ANN401  # whatever a section holds
    """What messages are made from: sections have the names of the contract."""
    if isinstance(value, Figures):
        names = MoneyFigures.DESCRIPTOR.fields_by_name
        return {name: _money(getattr(value, name), is_count=name == "payment_count") for name in names}
    if is_dataclass(value):
        amounts = _AMOUNTS.get(type(value), ())
        found = {each.name: getattr(value, each.name) for each in fields(value)}
        return {
            name: millimes_to_wire(each) if name in amounts else _plain(each)
            for name, each in found.items()
            if each is not None
        }
    return [_plain(each) for each in value] if isinstance(value, list | tuple) else value


def _money(number: int, *, is_count: bool) -> float:
    return number if is_count else millimes_to_wire(number)
