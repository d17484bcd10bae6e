"""Operators of a bureau who have reports made and sent, and the jobs that do it."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import IO, Any

from bson import ObjectId

from parkup.reports.v1 import report_export_service_pb2 as export_pb
from parkup.reports.v1 import report_schedule_service_pb2 as schedule_pb
from parkup.reports.v1.report_export_pb2 import ReportExport
from parkup.reports.v1.report_export_service_pb2_grpc import ReportExportServiceStub
from parkup.reports.v1.report_schedule_service_pb2 import ReportSchedule
from parkup.reports.v1.report_schedule_service_pb2_grpc import ReportScheduleServiceStub
from server.auth.operators.model import NewOperator
from server.errors import Unavailable
from server.messages import Mail, NotSent
from server.reports.files.making import ExportMaker
from server.reports.mails.repository import MailRepository
from server.reports.mails.sending import ReportMailer
from server.values.caller import Caller, CallerKind, Role
from tests.people import FROM_HERE, Outbox, Person, bearer
from tests.reports.bureau import Bureau

WEEKLY, MONTHLY = ReportSchedule.CADENCE_WEEKLY, ReportSchedule.CADENCE_MONTHLY


class Mailroom:
    def __init__(self, bureau: Bureau, outbox: Outbox) -> None:
        self.bureau = bureau
        self.outbox = outbox
        self.clock = bureau.office.clock
        self.database = bureau.database
        self.application = bureau.office.application
        self.files = self.application.domains.reports.files
        self.exports = ReportExportServiceStub(bureau.office.channel)
        self.schedules = ReportScheduleServiceStub(bureau.office.channel)

    async def staff(
        self,
        role: Role = Role.OPERATOR,
        *,
        zones: tuple[str, ...] = (),
        car_parks: tuple[str, ...] = (),
        with_email: bool = True,
    ) -> Person:
        """An operator; their address is their e-mail."""
        people, auth = self.bureau.office.people, self.application.domains.auth
        email = people.email() if with_email else None
        new = NewOperator("Ines Chaabane", people.phone(), role, email, zones, car_parks)
        made = await auth.operators.create(new)
        tokens = await auth.sign_ins.start(CallerKind.OPERATOR, made.id, FROM_HERE)
        return Person(made.id, email or "", tokens.access_token, tokens.refresh_token)

    async def take_away_zones(self, operator: Person) -> None:
        auth = self.application.domains.auth
        await auth.standings.assign_zones(CallerKind.OPERATOR, operator.id, [])
        caller = Caller(CallerKind.OPERATOR, operator.id, "", Role.OPERATOR)
        await until(lambda: _is_empty(auth.staff_zones.of(caller)))

    async def switch_off(self, operator: Person) -> None:
        await self.application.domains.auth.standings.switch_off(CallerKind.OPERATOR, operator.id)

    async def ask(self, by: Person, *, key: str = "", **fields: Any) -> ReportExport:
        request = export_pb.CreateReportExportRequest(**({"from_day": "2026-03-01", "to_day": "2026-03-31"} | fields))
        metadata = bearer(by.access_token, accept_language="fr", **({"idempotency_key": key} if key else {}))
        return (await self.exports.CreateReportExport(request, metadata=metadata)).report_export

    async def export(self, by: Person, export_id: str) -> ReportExport:
        request = export_pb.GetReportExportRequest(export_id=export_id)
        return (await self.exports.GetReportExport(request, metadata=by.metadata)).report_export

    async def cancel(self, by: Person, export_id: str) -> ReportExport:
        request = export_pb.CancelReportExportRequest(export_id=export_id)
        return (await self.exports.CancelReportExport(request, metadata=by.metadata)).report_export

    async def fetch(self, url: str) -> bytes:
        """What a link leads to, without any sign-in."""
        export_id, expires, proof = url.rsplit("/", 3)[1:]
        request = export_pb.DownloadReportExportRequest(export_id=export_id, expires=expires, proof=proof)
        return b"".join([body.data async for body in self.exports.DownloadReportExport(request)])

    async def schedule(self, by: Person, **fields: Any) -> ReportSchedule:
        request = schedule_pb.CreateReportScheduleRequest(
            **({"name": "Semaine", "cadence": WEEKLY, "hour": 7} | fields)
        )
        metadata = bearer(by.access_token, accept_language="fr")
        return (await self.schedules.CreateReportSchedule(request, metadata=metadata)).schedule

    async def look(self, by: Person, schedule_id: str) -> ReportSchedule:
        request = schedule_pb.GetReportScheduleRequest(schedule_id=schedule_id)
        return (await self.schedules.GetReportSchedule(request, metadata=by.metadata)).schedule

    async def make_due(self, schedule: ReportSchedule) -> None:
        """Its time has come."""
        change = {"$set": {"nextRunAt": self.clock()}}
        await self.database["reportSchedules"].update_one({"_id": ObjectId(schedule.id)}, change)

    async def plan(self) -> None:
        await self.files.planner.run()

    async def make(self) -> None:
        await self.files.maker.run()

    async def send(self) -> None:
        await self.files.mailer.run()

    async def run(self) -> None:
        """All three jobs, as often as it takes."""
        await self.plan()
        await self.make()
        await self.send()

    def maker(self, objects: Any, *, renew_seconds: float = 5) -> ExportMaker:
        """Of another process, which keeps its files elsewhere."""
        files = self.files
        return ExportMaker(
            files.exports,
            self.application.domains.reports.service,
            files.owners,
            files.runs,
            objects=objects,
            kept=timedelta(days=14),
            clock=self.clock,
            renew_seconds=renew_seconds,
        )

    def mailer(self, mail: Any = None, **differing: Any) -> ReportMailer:
        """Of another process."""
        files = self.files
        return ReportMailer(
            MailRepository(self.database),
            files.exports,
            files.schedules,
            files.runs,
            files.owners,
            reports=self.application.domains.reports.service,
            objects=files.objects,
            links=files.links,
            mail=mail or self.outbox,
            clock=self.clock,
            **differing,
        )


class SlowObjects:
    """Takes a file, and does not come to its end until it may; `names` are those that were deleted."""

    def __init__(self) -> None:
        self.begun, self.may_end = asyncio.Event(), asyncio.Event()
        self.deleted: list[str] = []

    async def put_file(self, name: str, file: IO[bytes]) -> None:
        self.begun.set()
        await self.may_end.wait()

    async def delete(self, names: list[str]) -> None:
        self.deleted += names


class AwayObjects(SlowObjects):
    async def put_file(self, name: str, file: IO[bytes]) -> None:
        raise Unavailable


class BrokenObjects(SlowObjects):
    async def put_file(self, name: str, file: IO[bytes]) -> None:
        raise RuntimeError("a fault of ours")


class NoMail:
    """A mail server that takes nothing."""

    def __init__(self, *, for_good: bool = False, is_broken: bool = False) -> None:
        self._for_good, self._is_broken = for_good, is_broken

    async def send(self, mail: Mail) -> None:
        if self._is_broken:
            raise RuntimeError("a fault of ours")
        raise NotSent("451", for_good=self._for_good)


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    """What another process, or a stream of changes, brings about."""
    async with asyncio.timeout(30):
        while not await holds():
            await asyncio.sleep(0.02)


async def _is_empty(found: Awaitable[frozenset[str] | None]) -> bool:
    return await found == frozenset()
