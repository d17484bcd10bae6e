"""Reports that a job makes as files, and those that come by mail."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta

from parkup.reports.v1 import (
    report_export_service_pb2,
    report_export_service_pb2_grpc,
    report_schedule_service_pb2,
    report_schedule_service_pb2_grpc,
)
from server.auth.operators.repository import OperatorRepository
from server.integrations.mail import SmtpMailer
from server.integrations.objects import StoredObjects
from server.jobs.runner import Job
from server.kernel import Kernel, Parts, ThirdParties, new_id
from server.objects import Objects
from server.reports.files.links import ReportLinks
from server.reports.files.making import ExportMaker
from server.reports.files.repository import ExportRepository
from server.reports.files.service import ExportService
from server.reports.files.servicer import ReportExportServicer
from server.reports.mails.repository import MailRepository
from server.reports.mails.sending import ReportMailer
from server.reports.people import Owners, Staff
from server.reports.schedules.planning import SchedulePlanner
from server.reports.schedules.repository import ScheduleRepository
from server.reports.schedules.runs import Runs
from server.reports.schedules.service import ScheduleService
from server.reports.schedules.servicer import ReportScheduleServicer
from server.reports.service import ReportService
from server.wiring.auth import Auth

PLAN_EVERY = timedelta(seconds=30)
MAKE_EVERY = timedelta(seconds=5)
LONGEST_MAKING = timedelta(hours=2)
SEND_EVERY = timedelta(seconds=5)
DELETE_EVERY = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class ReportFiles:
    """What jobs and tests need."""

    exports: ExportRepository
    schedules: ScheduleRepository
    runs: Runs
    owners: Owners
    objects: Objects
    links: ReportLinks
    planner: SchedulePlanner
    maker: ExportMaker
    mailer: ReportMailer


class Operators:
    """Implements StaffDirectory."""

    def __init__(self, operators: OperatorRepository) -> None:
        self._operators = operators

    async def staff_of(self, ids: Collection[str]) -> Mapping[str, Staff]:
        found = await self._operators.active_of(ids)
        return {each.id: Staff(each.id, each.role, each.email) for each in found.values()}


def wire_report_files(
    kernel: Kernel, parts: Parts, third_parties: ThirdParties, auth: Auth, reports: ReportService
) -> ReportFiles:
    settings, clock = kernel.settings, kernel.clock
    exports = ExportRepository(kernel.database, kernel.transactions)
    schedules = ScheduleRepository(kernel.database, kernel.transactions)
    auth.standings.belongings.append(schedules)
    runs, owners = Runs(schedules), Owners(Operators(auth.operator_repository), reports)
    objects = third_parties.objects or StoredObjects(settings.objects_url)
    parts.closers.append(objects.close)
    secret, lifetime = settings.page_token_secret.get_secret_value(), timedelta(hours=settings.report_link_hours)
    links = ReportLinks(settings.public_url, secret, lifetime)
    kept = timedelta(days=settings.report_retention_days)
    maker = ExportMaker(exports, reports, owners, runs, objects=objects, kept=kept, clock=clock)
    mailer = ReportMailer(
        MailRepository(kernel.database),
        exports,
        schedules,
        runs,
        owners,
        reports=reports,
        objects=objects,
        links=links,
        mail=third_parties.mail or SmtpMailer(settings),
        clock=clock,
    )
    planner = SchedulePlanner(schedules, clock, new_id)
    parts.jobs += [
        Job("plan-reports", PLAN_EVERY, planner.run),
        Job("make-reports", MAKE_EVERY, maker.run, longest=LONGEST_MAKING),
        Job("send-reports", SEND_EVERY, mailer.run),
        Job("delete-report-files", DELETE_EVERY, maker.delete_old),
    ]
    parts.measures.append(maker.measure)
    service = ExportService(exports, reports, owners, runs, objects=objects, links=links, clock=clock, new_id=new_id)
    _serve(kernel, parts, service, ScheduleService(schedules, owners, clock=clock, new_id=new_id))
    return ReportFiles(exports, schedules, runs, owners, objects, links, planner, maker, mailer)


def _serve(kernel: Kernel, parts: Parts, exports: ExportService, schedules: ScheduleService) -> None:
    parts.serve(
        report_export_service_pb2.DESCRIPTOR.services_by_name["ReportExportService"],
        report_export_service_pb2_grpc.add_ReportExportServiceServicer_to_server,
        ReportExportServicer(exports, kernel.answers, kernel.pages),
    )
    parts.serve(
        report_schedule_service_pb2.DESCRIPTOR.services_by_name["ReportScheduleService"],
        report_schedule_service_pb2_grpc.add_ReportScheduleServiceServicer_to_server,
        ReportScheduleServicer(schedules, kernel.pages),
    )
