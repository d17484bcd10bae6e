"""The job that reminds: plans what is due, and sends it.

What is to be sent is stored first, under an id that says what it is: however many processes plan it, it is there once.
Each that sends takes some for a while; one that dies leaves its own to the others. Only a process that dies between
the sending and the noting lets a reminder come twice; phones then show it once, as it has the same topic.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from prometheus_client import Counter

from server.messages import MailSender, NotSent, PushSender
from server.parking.reminders.model import Channel, Choice, Device, Reminder, goes_by
from server.parking.reminders.pushing import push_to
from server.parking.reminders.repository import DeviceRepository, ReminderOutbox
from server.parking.reminders.texts import mail_of, push_of
from server.parking.sessions.model import Session, SessionStatus
from server.values.clock import Clock

LEASE = timedelta(seconds=60)
TRY_SECONDS = 20.0
AT_A_TIME = 50
RESULTS = ("sent", "put_off", "failed", "skipped")

SENT = Counter(
    "parkup_reminders", "Reminders of ending sessions, by channel and what became of them.", ["channel", "result"]
)
for _channel in Channel:
    for _result in RESULTS:
        SENT.labels(_channel, _result)  # shown as zero: only then does Prometheus see the first one

_log = structlog.get_logger("parkup.reminders")


class Drivers(Protocol):
    """The drivers' accounts."""

    async def emails_of(self, user_ids: Collection[str]) -> Mapping[str, str]:
        """Of the accounts that are there and switched on."""
        ...


@dataclass(frozen=True, slots=True)
class _Known:
    """What some reminders need to be sent."""

    sessions: Mapping[str, Session]
    devices: Mapping[str, Sequence[Device]]
    choices: Mapping[str, Choice]
    emails: Mapping[str, str]


class Reminding:
    """`before` is how long before its end a session's driver is reminded."""

    def __init__(
        self,
        outbox: ReminderOutbox,
        devices: DeviceRepository,
        drivers: Drivers,
        mail: MailSender,
        push: PushSender,
        *,
        clock: Clock,
        before: timedelta,
    ) -> None:
        self._outbox = outbox
        self._devices = devices
        self._drivers = drivers
        self._mail = mail
        self._push = push
        self._clock = clock
        self._before = before

    async def run(self) -> None:
        await self._outbox.plan(self._clock(), self._before)
        while taken := await self._outbox.take(self._clock(), self._clock() + LEASE, AT_A_TIME):
            await self._send_all(taken)

    async def _send_all(self, taken: Sequence[Reminder]) -> None:
        known = await self._look_up(taken)
        results = await asyncio.gather(*(self._send(reminder, known) for reminder in taken))
        now = self._clock()
        done, later = [], dict[datetime, list[str]]()
        for reminder, result in zip(taken, results, strict=True):
            again = reminder.again_at(now) if result == "put_off" else None
            if again:
                later.setdefault(again, []).append(reminder.id)
            else:
                done.append(reminder.id)
            is_too_late = result == "put_off" and again is None
            SENT.labels(reminder.channel, "failed" if is_too_late else result).inc()
        await self._outbox.close(done)
        for until, ids in later.items():  # as many as there are numbers of tries
            await self._outbox.put_off(ids, until)

    async def _look_up(self, taken: Sequence[Reminder]) -> _Known:
        users = {reminder.user_id for reminder in taken}
        return _Known(
            *await asyncio.gather(
                self._outbox.sessions({reminder.session_id for reminder in taken}),
                self._devices.of_drivers(users),
                self._devices.choices_of(users),
                self._drivers.emails_of(users),
            )
        )

    async def _send(self, reminder: Reminder, known: _Known) -> str:
        """What became of it. Raises nothing: one must not hold up the others."""
        now = self._clock()
        session = known.sessions.get(reminder.session_id)
        devices = known.devices.get(reminder.user_id, ())
        choice = known.choices.get(reminder.user_id, Choice())
        if session is None or not _is_due(session, reminder, now) or not goes_by(reminder.channel, choice, devices):
            return "skipped"
        try:
            async with asyncio.timeout(TRY_SECONDS):
                if reminder.channel is Channel.PUSH:
                    return await push_to(
                        devices, lambda device: push_of(session, device.language, now), self._push, self._devices.forget
                    )
                if (address := known.emails.get(reminder.user_id)) is None:
                    return "skipped"
                await self._mail.send(mail_of(address, session, choice.language, now))
        except NotSent as error:
            _log.warning("reminder not sent", channel=reminder.channel, cause=str(error), tries=reminder.tries)
            return "failed" if error.for_good else "put_off"
        except Exception as error:  # noqa: BLE001  # a fault of ours must not lose the reminders of others
            _log.warning("reminder not sent", channel=reminder.channel, cause=type(error).__name__)
            return "put_off"
        return "sent"


def _is_due(session: Session, reminder: Reminder, now: datetime) -> bool:
    """The session is under way still, and ends when it was to end."""
    return session.at(now).status is SessionStatus.ACTIVE and session.end_time == reminder.end_time
