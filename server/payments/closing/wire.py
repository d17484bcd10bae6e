"""Closings ↔ parkup.payments.v1."""

from __future__ import annotations

from parkup.payments.v1 import closing_service_pb2 as pb
from server.payments.closing.model import (
    CashCount,
    CashQuery,
    CashReport,
    CashRow,
    ClosingFilter,
    DaySummary,
    StaffCash,
    ZoneDay,
    lines_of,
)
from server.payments.revenue.model import parse_day
from server.payments.revenue.wire import METHODS, figures_message
from server.rpc.wire import optional_timestamp, timestamp
from server.values.money import millimes_to_wire


def zone_day_message(day: ZoneDay) -> pb.DayClosing:
    """In full."""
    message = brief_message(day)
    for line in lines_of(day.closing.sums):
        message.lines.add(
            kind=line.kind,
            payment_method=METHODS[line.method],
            staff_id=line.staff,
            staff_name=day.name_of(line.staff),
            figures=figures_message(line.figures),
        )
    message.cash.extend(cash_message(each, day.name_of(each.staff)) for each in day.cash)
    return message


def brief_message(day: ZoneDay) -> pb.DayClosing:
    """As in lists."""
    closing = day.closing
    return pb.DayClosing(
        day=closing.day,
        zone_id=closing.zone,
        zone_name=day.zone_name,
        is_closed=closing.closed_at is not None,
        closed_at=optional_timestamp(closing.closed_at),
        closed_by_id=closing.closed_by,
        totals=figures_message(closing.figures),
        cash_due=millimes_to_wire(sum(each.due for each in day.cash)),
        cash_counted=millimes_to_wire(sum(each.counted or 0 for each in day.cash)),
    )


def cash_message(cash: StaffCash, name: str | None) -> pb.StaffCash:
    return pb.StaffCash(
        staff_id=cash.staff,
        staff_name=name,
        due=millimes_to_wire(cash.due),
        counted=None if cash.counted is None else millimes_to_wire(cash.counted),
        difference=None if cash.difference is None else millimes_to_wire(cash.difference),
        counts=map(_count_message, cash.counts),
    )


def _count_message(count: CashCount) -> pb.CashCount:
    return pb.CashCount(
        id=count.id,
        amount=millimes_to_wire(count.amount),
        note=count.note,
        counted_by_id=count.counted_by,
        counted_at=timestamp(count.counted_at),
    )


def summary_message(summary: DaySummary) -> pb.GetDaySummaryResponse:
    return pb.GetDaySummaryResponse(
        day_closings=map(brief_message, summary.zones),
        totals=figures_message(summary.totals),
        as_of_time=optional_timestamp(summary.as_of),
    )


def cash_query(request: pb.GetCashReportRequest) -> CashQuery:
    """Raises InvalidArgument for what is no date."""
    first = parse_day(request.from_day, "from_day")
    return CashQuery(
        first=first,
        last=parse_day(request.to_day, "to_day") if request.to_day else first,
        zone=request.zone_id.lower() or None,
        staff=request.staff_id.lower() or None,
        uncounted_only=request.uncounted_only,
    )


def cash_report_message(report: CashReport) -> pb.GetCashReportResponse:
    return pb.GetCashReportResponse(
        rows=map(_cash_row, report.rows),
        due=millimes_to_wire(report.due),
        counted=millimes_to_wire(report.counted),
        difference=millimes_to_wire(report.difference),
        uncounted=millimes_to_wire(report.uncounted),
    )


def _cash_row(row: CashRow) -> pb.CashReportRow:
    cash = row.cash
    return pb.CashReportRow(
        day=row.day,
        zone_id=row.zone,
        zone_name=row.zone_name,
        staff_id=cash.staff,
        staff_name=row.staff_name,
        due=millimes_to_wire(cash.due),
        counted=None if cash.counted is None else millimes_to_wire(cash.counted),
        difference=None if cash.difference is None else millimes_to_wire(cash.difference),
    )


def closing_filter(request: pb.ListDayClosingsRequest) -> ClosingFilter:
    """Raises InvalidArgument for what is no date."""
    return ClosingFilter(
        first=parse_day(request.from_day, "from_day").isoformat() if request.from_day else None,
        last=parse_day(request.to_day, "to_day").isoformat() if request.to_day else None,
        zone=request.zone_id.lower() or None,
    )
