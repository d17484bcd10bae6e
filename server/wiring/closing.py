"""What finance looks at: revenue, closed days, payouts."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from parkup.payments.v1 import (
    closing_service_pb2,
    closing_service_pb2_grpc,
    payout_service_pb2,
    payout_service_pb2_grpc,
    revenue_service_pb2,
    revenue_service_pb2_grpc,
)
from server.auth.operators.repository import OperatorRepository
from server.enforcement.agents.repository import AgentRepository
from server.jobs.runner import Job
from server.kernel import Kernel, Parts, new_id
from server.parking.errors import ZoneNotFound
from server.parking.zones.service import ZoneService
from server.payments.closing.cash import CashReports
from server.payments.closing.repository import ClosingRepository
from server.payments.closing.service import ClosingService, Names
from server.payments.closing.servicer import ClosingServicer
from server.payments.payouts.repository import PayoutRepository
from server.payments.payouts.service import PayoutService
from server.payments.payouts.servicer import PayoutServicer
from server.payments.revenue.entries import LedgerEntries
from server.payments.revenue.following import RevenueFollower
from server.payments.revenue.repository import RevenueRepository
from server.payments.revenue.service import RevenueService
from server.payments.revenue.servicer import RevenueServicer
from server.payments.sight import StaffNames
from server.payments.tables import Printer
from server.wiring.auth import Auth
from server.wiring.money import Money

FOLLOW_EVERY = timedelta(seconds=10)
CLOSE_EVERY = timedelta(minutes=15)
PAYOUTS_EVERY = timedelta(hours=1)
LONGEST_REBUILD = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Finance:
    """What jobs and tests need."""

    follower: RevenueFollower
    closing: ClosingService
    payouts: PayoutService
    revenue: RevenueService
    staff_names: StaffNames


def wire_finance(kernel: Kernel, parts: Parts, auth: Auth, money: Money, zones: ZoneService) -> Finance:
    db, clock, settings = kernel.database, kernel.clock, kernel.settings
    time_zone = ZoneInfo(settings.books_time_zone)
    names, printer = _names(kernel, zones), Printer()
    sums = RevenueRepository(db, kernel.transactions)
    follower = RevenueFollower(LedgerEntries(db), sums, time_zone=time_zone, clock=clock, new_id=new_id)
    revenue = RevenueService(
        sums=sums,
        staff_zones=auth.staff_zones,
        zone_names=names.of_zone,
        staff_names=names.of_staff,
        printer=printer,
        clock=clock,
    )
    closings = ClosingRepository(db)
    cash = CashReports(closings, sums, auth.staff_zones, zone_names=names.of_zone, staff_names=names.of_staff)
    closing = ClosingService(
        closings=closings,
        sums=sums,
        staff_zones=auth.staff_zones,
        names=names,
        printer=printer,
        transactions=kernel.transactions,
        time_zone=time_zone,
        clock=clock,
        new_id=new_id,
    )
    payouts = PayoutService(PayoutRepository(db), money.card_provider, kernel.engine, clock)
    delay = timedelta(hours=settings.close_days_after_hours)
    parts.jobs.append(Job("follow-revenue", FOLLOW_EVERY, follower.run, longest=LONGEST_REBUILD))
    if delay:
        parts.jobs.append(Job("close-days", CLOSE_EVERY, lambda: closing.close_due(delay)))
    parts.jobs.append(Job("take-over-payouts", PAYOUTS_EVERY, payouts.take_over))
    parts.measures += [follower.measure, payouts.measure]
    _serve(
        parts,
        RevenueServicer(revenue),
        ClosingServicer(closing, cash, kernel.pages),
        PayoutServicer(payouts, kernel.pages),
    )
    return Finance(follower, closing, payouts, revenue, names.of_staff)


def _names(kernel: Kernel, zones: ZoneService) -> Names:
    agents, operators = AgentRepository(kernel.database), OperatorRepository(kernel.database)

    def of_zone(zone_id: str) -> str | None:
        with suppress(ZoneNotFound):
            return zones.get(zone_id).name
        return None

    async def of_staff(ids: Collection[str]) -> Mapping[str, str]:
        return {**await operators.names_of(ids), **await agents.names_of(ids)} if ids else {}

    return Names(of_zone, of_staff, zones.get)


def _serve(parts: Parts, revenue: RevenueServicer, closing: ClosingServicer, payouts: PayoutServicer) -> None:
    parts.serve(
        revenue_service_pb2.DESCRIPTOR.services_by_name["RevenueService"],
        revenue_service_pb2_grpc.add_RevenueServiceServicer_to_server,
        revenue,
    )
    parts.serve(
        closing_service_pb2.DESCRIPTOR.services_by_name["ClosingService"],
        closing_service_pb2_grpc.add_ClosingServiceServicer_to_server,
        closing,
    )
    parts.serve(
        payout_service_pb2.DESCRIPTOR.services_by_name["PayoutService"],
        payout_service_pb2_grpc.add_PayoutServiceServicer_to_server,
        payouts,
    )
