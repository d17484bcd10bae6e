"""Reports ↔ parkup.payments.v1."""

from __future__ import annotations

from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.payments.v1 import revenue_service_pb2 as pb
from parkup.payments.v1.money_figures_pb2 import MoneyFigures
from server.payments.revenue.model import (
    Dimension,
    Figures,
    Method,
    Progress,
    Report,
    ReportQuery,
    ReportRow,
    parse_day,
)
from server.rpc.wire import optional_timestamp
from server.values.money import millimes_to_wire

_DIMENSIONS = {
    pb.RevenueDimension.NAME_DAY: Dimension.DAY,
    pb.RevenueDimension.NAME_MONTH: Dimension.MONTH,
    pb.RevenueDimension.NAME_ZONE: Dimension.ZONE,
    pb.RevenueDimension.NAME_KIND: Dimension.KIND,
    pb.RevenueDimension.NAME_PAYMENT_METHOD: Dimension.METHOD,
    pb.RevenueDimension.NAME_STAFF: Dimension.STAFF,
}
METHODS = {method: PaymentMethod.Value(f"PAYMENT_METHOD_{method.name}") for method in Method}
_METHODS_BACK = {number: method for method, number in METHODS.items()}


def figures_message(figures: Figures) -> MoneyFigures:
    return MoneyFigures(
        takings=millimes_to_wire(figures.takings),
        refunds=millimes_to_wire(figures.refunds),
        disputes=millimes_to_wire(figures.disputes),
        fees=millimes_to_wire(figures.fees),
        net=millimes_to_wire(figures.net),
        topups=millimes_to_wire(figures.topups),
        topups_reversed=millimes_to_wire(figures.topups_reversed),
        adjustments=millimes_to_wire(figures.adjustments),
        paid_out=millimes_to_wire(figures.paid_out),
        other=millimes_to_wire(figures.other),
        payment_count=figures.payment_count,
        settled=millimes_to_wire(figures.settled),
    )


def report_query(request: pb.GetRevenueReportRequest | pb.ExportRevenueReportRequest) -> ReportQuery:
    """Raises InvalidArgument for what is no date."""
    first = parse_day(request.from_day, "from_day")
    return ReportQuery(
        first=first,
        last=parse_day(request.to_day, "to_day") if request.to_day else first,
        group_by=frozenset(_DIMENSIONS[each] for each in request.group_by if each in _DIMENSIONS),
        zone=request.zone_id.lower() or None,
        kind=request.kind or None,
        method=_METHODS_BACK.get(request.payment_method),
    )


def report_message(report: Report) -> pb.GetRevenueReportResponse:
    return pb.GetRevenueReportResponse(
        rows=map(_row_message, report.rows),
        totals=figures_message(report.totals),
        as_of_time=optional_timestamp(report.as_of),
    )


def _row_message(row: ReportRow) -> pb.RevenueRow:
    method = row.part.get(Dimension.METHOD)
    return pb.RevenueRow(
        day=row.part.get(Dimension.DAY) or row.part.get(Dimension.MONTH),
        zone_id=row.part.get(Dimension.ZONE),
        zone_name=row.zone_name,
        kind=row.part.get(Dimension.KIND),
        payment_method=METHODS[Method(method)] if method else None,
        figures=figures_message(row.figures),
        staff_id=row.part.get(Dimension.STAFF),
        staff_name=row.staff_name,
    )


def status_message(progress: Progress) -> pb.RevenueStatus:
    return pb.RevenueStatus(
        as_of_time=optional_timestamp(progress.as_of),
        rebuilt_at=optional_timestamp(progress.rebuilt_at),
        rebuilt_differences=progress.rebuilt_differences,
        rebuild_requested_at=optional_timestamp(progress.rebuild_requested_at),
        differing_closings=progress.differing_closings,
    )
