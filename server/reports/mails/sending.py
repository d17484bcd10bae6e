"""The job that mails reports: attached where they are small, else as a link.

A mail is noted as its report becomes ready, one a recipient. A process that dies between handing one over and noting it
leaves it to the others when its lease is over; the mail has the same Message-ID then, so that mailboxes show it once.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

import structlog
from prometheus_client import Counter
from pymongo.errors import PyMongoError

from server.errors import Unavailable
from server.messages import Attachment, MailSender, NotSent
from server.objects import Objects
from server.reports.files.links import ReportLinks
from server.reports.files.model import CONTENT_TYPES, Export, ExportState
from server.reports.files.repository import ExportRepository
from server.reports.mails.document import MailResult, ReportMail
from server.reports.mails.repository import MailRepository
from server.reports.mails.texts import Told, report_mail
from server.reports.model import Place
from server.reports.people import Owners, Staff
from server.reports.schedules.model import Schedule
from server.reports.schedules.repository import ScheduleRepository
from server.reports.schedules.runs import Runs
from server.reports.service import ReportService
from server.values.clock import Clock

LEASE = timedelta(minutes=2)
AT_A_TIME = 10
MOST_ATTACHED = 5 * 2**20
"""Bytes of a report that goes with its mail."""

SENT = Counter("parkup_report_mails", "Mails about reports, and what became of them.", ["result"])
for _result in MailResult:
    SENT.labels(_result)  # shown as zero: only then does Prometheus see the first one


_log = structlog.get_logger("parkup.reports")


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of what some mails are about, by id."""

    exports: Mapping[str, Export]
    schedules: Mapping[str, Schedule]
    staff: Mapping[str, Staff]


@dataclass(frozen=True, slots=True)
class _Letter:
    """A mail that may be sent: about what, of which schedule (None: somebody asked), and where to."""

    export: Export
    schedule: Schedule | None
    address: str


class ReportMailer:
    """`attached` is how large a report may be to go with its mail, in bytes."""

    def __init__(
        self,
        mails: MailRepository,
        exports: ExportRepository,
        schedules: ScheduleRepository,
        runs: Runs,
        owners: Owners,
        *,
        reports: ReportService,
        objects: Objects,
        links: ReportLinks,
        mail: MailSender,
        clock: Clock,
        attached: int = MOST_ATTACHED,
    ) -> None:
        self._mails = mails
        self._exports = exports
        self._schedules = schedules
        self._runs = runs
        self._owners = owners
        self._reports = reports
        self._objects = objects
        self._links = links
        self._mail = mail
        self._clock = clock
        self._attached = attached

    async def run(self) -> None:
        """Sends what is due."""
        while taken := await self._mails.take(self._clock(), self._clock() + LEASE, AT_A_TIME):
            known = await self._look_up(taken)
            await asyncio.gather(*(self._see_to(each, known) for each in taken))

    async def _look_up(self, mails: Sequence[ReportMail]) -> _Known:
        exports = await self._exports.by_ids({each.export_id for each in mails})
        schedules = await self._schedules.by_ids({each.schedule_id for each in exports.values() if each.schedule_id})
        people = {each.owner_id for each in exports.values()} | {each.recipient_id for each in mails}
        return _Known(exports, schedules, await self._owners.of(people))

    async def _see_to(self, mail: ReportMail, known: _Known) -> None:
        """Raises nothing: one must not hold up the others."""
        with suppress(PyMongoError, Unavailable):  # it comes again when its lease is over
            if (letter := await self._letter(mail, known)) is None:
                await self._close(mail, MailResult.SKIPPED)
            elif await self._mails.begin(mail, self._clock()):
                await self._hand_over(mail, letter)

    async def _letter(self, mail: ReportMail, known: _Known) -> _Letter | None:
        """None: it is not to be sent any more. What became of a schedule's report is noted."""
        export, recipient = known.exports.get(mail.export_id), known.staff.get(mail.recipient_id)
        if export is None:
            return None
        schedule = known.schedules.get(export.schedule_id) if export.schedule_id else None
        if export.schedule_id and (schedule is None or schedule.is_paused):
            await self._runs.not_sent(export, "", self._clock())
            return None
        if (reason := await self._refused(mail, export, known)) is not None:
            await self._runs.no_access(export, reason, self._clock())
            return None
        if recipient is None or recipient.email is None:
            await self._runs.not_sent(export, "REPORT_RECIPIENT_UNREACHABLE", self._clock())
            return None
        return _Letter(export, schedule, recipient.email)

    async def _refused(self, mail: ReportMail, export: Export, known: _Known) -> str | None:
        """Why the recipient is not to get it, as a reason of the contract; None: they are."""
        owner = known.staff.get(export.owner_id)
        if owner is None:
            return "UNAUTHORIZED"
        if mail.recipient_id != owner.id and not owner.is_admin:
            return "REPORT_RECIPIENT_NOT_ALLOWED"
        if export.state is ExportState.FAILED:
            return None  # that it failed shows nothing
        if not export.is_there(self._clock()):
            return "REPORT_LINK_EXPIRED"
        return await self._owners.hidden(owner, export.query, export.sight)

    async def _hand_over(self, mail: ReportMail, letter: _Letter) -> None:
        try:
            await self._mail.send(report_mail(letter.address, _name_of(mail), await self._told(letter)))
        except NotSent as error:
            await self._not_sent(mail, letter, "REPORT_RECIPIENT_UNREACHABLE", str(error), for_good=error.for_good)
        except (PyMongoError, Unavailable):
            raise
        except Exception as error:  # noqa: BLE001  # a fault of ours must not hold up the others
            _log.exception("report not sent", export=mail.export_id)
            await self._not_sent(mail, letter, "INTERNAL", type(error).__name__, for_good=False)
        else:
            await self._close(mail, MailResult.SENT)
            await self._runs.sent(letter.export, self._clock())

    async def _not_sent(self, mail: ReportMail, letter: _Letter, reason: str, cause: str, *, for_good: bool) -> None:
        now = self._clock()
        if not for_good and (again := mail.again_at(now)) is not None:
            await self._mails.put_off(mail, again, cause)
            return
        await self._runs.not_sent(letter.export, reason, now)
        await self._close(mail, MailResult.FAILED, cause)

    async def _told(self, letter: _Letter) -> Told:
        """Raises Unavailable."""
        export, now = letter.export, self._clock()
        name = letter.schedule.name if letter.schedule else None
        place = _name(self._reports.place(export.query))
        if export.state is ExportState.FAILED:
            return Told(export, name, place)
        if export.size <= self._attached and export.object_name:
            content = await self._objects.get(export.object_name)
            if content is not None:
                file = Attachment(export.file_name, CONTENT_TYPES[export.format].partition(";")[0], content)
                return Told(export, name, place, file)
        until = self._links.until(export, now)
        return Told(export, name, place, None, self._links.link(export.id, until), until)

    async def _close(self, mail: ReportMail, result: MailResult, cause: str = "") -> None:
        await self._mails.close(mail, result, self._clock(), cause)
        SENT.labels(result).inc()


def _name(place: Place | None) -> str | None:
    return (place.name or place.car_park or place.zone_id) if place else None


def _name_of(mail: ReportMail) -> str:
    """The same for the same mail, whoever sends it, and nothing that says what is in it."""
    return hashlib.sha256(f"report {mail.id}".encode()).hexdigest()[:32]
