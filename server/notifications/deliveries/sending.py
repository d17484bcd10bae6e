"""The job that tells drivers: plans by which ways notices go, and sends them.

Whoever tells something notes a notice in the transaction of what it tells of, or a job does under a key that says what
it is: so it is there once, or not at all. Here each gets a message for each way, under an id that says which; however
many processes plan it, each is there once. Each process that sends takes some for a while; one that dies leaves its own
to the others.

Between the handing over of a message and the noting of it a process may die, and nobody knows whether it was sent. That
it is about to be handed over is noted before, one message at a time, and what became of it at once after: the window is
the time that one provider takes to answer. What was in it is sent again where that does no harm: a mail has the same
Message-ID, so that mailboxes show it once, and a push the same topic, so that phones do. An SMS can only come twice: it
is not sent again, and on record as unknown.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from prometheus_client import Counter, Gauge
from pymongo.errors import PyMongoError

from server.messages import NotSent
from server.notifications.deliveries.ports import Outdated, Ways
from server.notifications.deliveries.pushing import push_to
from server.notifications.deliveries.repository import DeliveryRepository
from server.notifications.model import (
    RULES,
    Channel,
    Contact,
    Device,
    Kind,
    Message,
    Notice,
    NoticeLanguage,
    Preferences,
    Result,
    StoppedAddress,
)
from server.notifications.preferences.links import UnsubscribeLinks
from server.notifications.preferences.repository import PreferenceRepository
from server.notifications.texts import mail_of, push_of, said_in
from server.values.clock import Clock

LEASE = timedelta(seconds=60)
TRY_SECONDS = 20.0
AT_A_TIME = 50

SENT = Counter("parkup_notices", "Notices to drivers, by channel and what became of them.", ["channel", "result"])
for _channel in Channel:
    for _result in Result:
        SENT.labels(_channel, _result)  # shown as zero: only then does Prometheus see the first one

LATE = Gauge(
    "parkup_notices_late_seconds",
    "For how long the message to a driver that is due longest has been due.",
    multiprocess_mode="mostrecent",
)
_BOTH = (NoticeLanguage.FR, NoticeLanguage.EN)

_log = structlog.get_logger("parkup.notices")


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of the drivers of some notices. `outdated` holds keys of what is not so any more."""

    contacts: Mapping[str, Contact]
    devices: Mapping[str, Sequence[Device]]
    preferences: Mapping[str, Preferences]
    stopped: Mapping[str, StoppedAddress]
    outdated: Collection[str]

    def devices_of(self, notice: Notice) -> Sequence[Device]:
        return self.devices.get(notice.user_id, ()) if notice.user_id in self.contacts else ()

    def of(self, notice: Notice) -> Preferences:
        return self.preferences.get(notice.user_id, Preferences())

    def languages_of(self, notice: Notice) -> Sequence[NoticeLanguage]:
        """Of what comes by e-mail or SMS."""
        preferences, devices = self.of(notice), self.devices_of(notice)
        if known := preferences.language or preferences.spoken or (devices[0].language if devices else None):
            return (known,)
        return _BOTH if RULES[notice.kind].in_both else _BOTH[:1]


class Sending:
    """`outdated` says by kind which notices are not to be sent any more."""

    def __init__(
        self,
        repository: DeliveryRepository,
        preferences: PreferenceRepository,
        ways: Ways,
        links: UnsubscribeLinks,
        outdated: Mapping[Kind, Outdated],
        *,
        clock: Clock,
    ) -> None:
        self._repository = repository
        self._preferences = preferences
        self._ways = ways
        self._links = links
        self._outdated = outdated
        self._clock = clock

    async def note(self, notices: Sequence[Notice]) -> None:
        """For jobs: operations note what they tell of with their own changes (`noted`)."""
        await self._repository.note(notices)

    async def run(self) -> None:
        """Sends what is due."""
        while waiting := await self._repository.unplanned(self._clock(), AT_A_TIME):
            await self._plan(waiting)
        while taken := await self._repository.take(self._clock(), self._clock() + LEASE, AT_A_TIME):
            known = await self._look_up([message.notice for message in taken])
            await asyncio.gather(*(self._see_to_all(messages, known) for messages in _by_reader(taken)))

    async def measure(self) -> None:
        """Puts how late notices are into the metrics of this process."""
        since = await self._repository.due_since()
        LATE.set(max(0.0, (self._clock() - since).total_seconds()) if since else 0.0)

    async def _plan(self, notices: Sequence[Notice]) -> None:
        known = await self._look_up(notices)
        ways = [(each, [way for way in Channel if self._goes_by(each, way, known)]) for each in notices]
        await self._repository.plan(ways, self._clock())

    def _goes_by(self, notice: Notice, channel: Channel, known: _Known) -> bool:
        has_device, kinds = bool(known.devices_of(notice)), self._ways.sms_kinds
        return known.of(notice).goes_by(notice.kind, channel, has_device=has_device, sms_kinds=kinds)

    async def _look_up(self, notices: Sequence[Notice]) -> _Known:
        users = {notice.user_id for notice in notices}
        kinds = {notice.kind for notice in notices} & set(self._outdated)
        contacts, devices, preferences, outdated = await asyncio.gather(
            self._ways.drivers.contacts_of(users),
            self._ways.devices.devices_of(users),
            self._preferences.of_drivers(users),
            asyncio.gather(*(self._outdated[kind]([each for each in notices if each.kind is kind]) for kind in kinds)),
        )
        stopped = await self._repository.stopped({each.email for each in contacts.values() if each.email})
        return _Known(contacts, devices, preferences, stopped, {key for keys in outdated for key in keys})

    async def _see_to_all(self, messages: Sequence[Message], known: _Known) -> None:
        for message in messages:
            await self._see_to(message, known)

    async def _see_to(self, message: Message, known: _Known) -> None:
        """Raises nothing: one must not hold up the others."""
        with suppress(PyMongoError):  # it comes again when its lease is over
            now, notice = self._clock(), message.notice
            if (why := self._why_not(message, known)) is not None:
                await self._close(message, why)
            elif until := known.of(notice).waits_until(notice.kind, now):
                await self._put_off(message, until)
            elif await self._repository.begin(message, now):
                await self._hand_over(message, known)

    def _why_not(self, message: Message, known: _Known) -> Result | None:
        notice, channel = message.notice, message.channel
        contact = known.contacts.get(notice.user_id)
        if message.in_doubt and channel is Channel.SMS:
            return Result.UNKNOWN
        if self._clock() >= notice.ends_at:
            return Result.FAILED if message.tries > 1 else Result.SKIPPED
        if contact is None or notice.key in known.outdated:
            return Result.SKIPPED
        address = {Channel.EMAIL: contact.email, Channel.SMS: contact.phone}.get(channel, "device")
        if not address or not self._goes_by(notice, channel, known):
            return Result.SKIPPED
        return Result.STOPPED if channel is Channel.EMAIL and address in known.stopped else None

    async def _hand_over(self, message: Message, known: _Known) -> None:
        cause = ""
        try:
            async with asyncio.timeout(TRY_SECONDS):
                result = await self._send(message, known)
        except NotSent as error:
            result, cause = Result.FAILED if error.for_good else Result.PUT_OFF, str(error)
            if error.for_good and message.channel is Channel.EMAIL:
                user_id = message.notice.user_id
                await self._repository.stop(known.contacts[user_id].email or "", user_id, cause, self._clock())
        except PyMongoError:
            raise
        except Exception as error:  # noqa: BLE001  # a fault of ours must not lose the notices of others
            result, cause = Result.PUT_OFF, type(error).__name__
        if cause:
            _log.warning("notice not sent", channel=message.channel, cause=cause, tries=message.tries)
        again = message.again_at(self._clock()) if result is Result.PUT_OFF else None
        if again:
            await self._repository.put_off(message, again, cause)
            SENT.labels(message.channel, Result.PUT_OFF).inc()
        else:
            await self._close(message, Result.FAILED if result is Result.PUT_OFF else result, cause)

    async def _send(self, message: Message, known: _Known) -> Result:
        """Raises NotSent."""
        notice, preferences, now = message.notice, known.of(message.notice), self._clock()
        if message.channel is Channel.PUSH:
            return await push_to(
                known.devices_of(notice),
                lambda device: push_of(notice, preferences.language or device.language, preferences.zone, now),
                self._ways.push,
                self._ways.devices.forget,
            )
        words = said_in(notice, known.languages_of(notice), preferences.zone, now)
        contact = known.contacts[notice.user_id]
        if message.channel is Channel.SMS:
            await self._ways.sms.send(contact.phone or "", f"ParkUp: {words.text}")
        else:
            unsubscribe = "" if RULES[notice.kind].is_always_sent else self._links.link(notice.user_id, notice.kind)
            await self._ways.mail.send(mail_of(contact.email or "", notice, name_of(message.id), words, unsubscribe))
        return Result.SENT

    async def _close(self, message: Message, result: Result, cause: str = "") -> None:
        await self._repository.close(message, result, self._clock(), cause)
        SENT.labels(message.channel, result).inc()

    async def _put_off(self, message: Message, until: datetime) -> None:
        if until < message.notice.ends_at:
            await self._repository.put_off(message, until)
        else:
            await self._close(message, Result.SKIPPED)


def _by_reader(taken: Sequence[Message]) -> Sequence[Sequence[Message]]:
    """What goes to one driver by one way, in the order in which it happened."""
    found: dict[tuple[str, Channel], list[Message]] = {}
    for message in sorted(taken, key=lambda each: each.notice.at):
        found.setdefault((message.notice.user_id, message.channel), []).append(message)
    return list(found.values())


def name_of(message_id: str) -> str:
    """What the mail of a message is called: the same whoever sends it, and nothing that says what is in it."""
    return hashlib.sha256(message_id.encode()).hexdigest()[:32]
