"""The job that tells drivers what became of violation tickets.

The operation that changes a ticket notes in the same transaction that something is to be told: nothing is lost, and no
call waits for a mail. Here notices get addressees, a message each by each way, under ids that say what they are:
however many processes do so, each is there once. Each that sends takes some for a while; one that dies leaves its own
to the others. Only one that dies between the sending and the noting lets a message come twice; phones then show it
once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from prometheus_client import Counter

from server.enforcement.notices.model import Message, Notice, NoticeKind
from server.enforcement.notices.repository import NoticeRepository
from server.enforcement.notices.texts import mail_of, push_of
from server.enforcement.tickets.model import Status, Ticket
from server.messages import MailSender, NotSent, PushSender
from server.parking.reminders.model import Channel, Choice, Device
from server.parking.reminders.pushing import push_to
from server.values.clock import Clock

LEASE = timedelta(seconds=60)
TRY_SECONDS = 20.0
AT_A_TIME = 50
RESULTS = ("sent", "put_off", "failed", "skipped")

SENT = Counter(
    "parkup_ticket_messages",
    "Messages about violation tickets, by channel and what became of them.",
    ["channel", "result"],
)
for _channel in Channel:
    for _result in RESULTS:
        SENT.labels(_channel, _result)  # shown as zero: only then does Prometheus see the first one

_log = structlog.get_logger("parkup.ticket_messages")


class Drivers(Protocol):
    """The drivers' accounts."""

    async def emails_of(self, user_ids: Collection[str]) -> Mapping[str, str]:
        """Of the accounts that are there and switched on."""
        ...


class Owners(Protocol):
    async def owners_of(self, plate_keys: Collection[str]) -> Mapping[str, tuple[str, datetime]]:
        """By plate the driver whom an operator confirmed as its owner, and since when."""
        ...


class Devices(Protocol):
    async def of_drivers(self, user_ids: Collection[str]) -> Mapping[str, Sequence[Device]]: ...

    async def choices_of(self, user_ids: Collection[str]) -> Mapping[str, Choice]: ...

    async def forget(self, tokens: Collection[str]) -> None: ...


@dataclass(frozen=True, slots=True)
class Ways:
    """How drivers are reached."""

    drivers: Drivers
    devices: Devices
    mail: MailSender
    push: PushSender


@dataclass(frozen=True, slots=True)
class _Known:
    """What some messages need to be sent."""

    tickets: Mapping[str, Ticket]
    devices: Mapping[str, Sequence[Device]]
    choices: Mapping[str, Choice]
    emails: Mapping[str, str]


class Telling:
    """`zone_name` gives the name of a zone by its id, None when it is gone."""

    def __init__(
        self,
        repository: NoticeRepository,
        ways: Ways,
        owners: Owners,
        *,
        zone_name: Callable[[str], str | None],
        clock: Clock,
    ) -> None:
        self._repository = repository
        self._ways = ways
        self._owners = owners
        self._zone_name = zone_name
        self._clock = clock

    async def run(self) -> None:
        while waiting := await self._repository.waiting(AT_A_TIME):
            await self._address(waiting)
        while taken := await self._repository.take(self._clock(), self._clock() + LEASE, AT_A_TIME):
            await self._send_all(taken)

    async def _address(self, notices: Sequence[Notice]) -> None:
        tickets = await self._repository.tickets({notice.ticket_id for notice in notices})
        owners = await self._owners.owners_of({ticket.plate.key for ticket in tickets.values()})
        told = [(notice, _addressees(notice, tickets.get(notice.ticket_id), owners)) for notice in notices]
        await self._repository.address(told, self._clock())

    async def _send_all(self, taken: Sequence[Message]) -> None:
        known = await self._look_up(taken)
        results = await asyncio.gather(*(self._send(message, known) for message in taken))
        now = self._clock()
        done, later = [], dict[datetime, list[str]]()
        for message, result in zip(taken, results, strict=True):
            again = message.again_at(now) if result == "put_off" else None
            if again:
                later.setdefault(again, []).append(message.id)
            else:
                done.append(message.id)
            is_too_late = result == "put_off" and again is None
            SENT.labels(message.channel, "failed" if is_too_late else result).inc()
        await self._repository.close(done)
        for until, ids in later.items():  # as many as there are numbers of tries
            await self._repository.put_off(ids, until)

    async def _look_up(self, taken: Sequence[Message]) -> _Known:
        users = {message.user_id for message in taken}
        return _Known(
            *await asyncio.gather(
                self._repository.tickets({message.ticket_id for message in taken}),
                self._ways.devices.of_drivers(users),
                self._ways.devices.choices_of(users),
                self._ways.drivers.emails_of(users),
            )
        )

    async def _send(self, message: Message, known: _Known) -> str:
        """What became of it. Raises nothing: one must not hold up the others."""
        ticket = known.tickets.get(message.ticket_id)
        address = known.emails.get(message.user_id)
        if ticket is None or address is None or not _is_still_so(ticket, message):
            return "skipped"
        choice = known.choices.get(message.user_id, Choice())
        try:
            async with asyncio.timeout(TRY_SECONDS):
                if message.channel is Channel.PUSH:
                    devices = known.devices.get(message.user_id, ()) if choice.push else ()
                    return await self._push(devices, ticket, message) if devices else "skipped"
                zone = self._zone_name(ticket.zone_id)
                await self._ways.mail.send(mail_of(address, ticket, message, zone, choice.language))
        except NotSent as error:
            _log.warning("message not sent", channel=message.channel, cause=str(error), tries=message.tries)
            return "failed" if error.for_good else "put_off"
        except Exception as error:  # noqa: BLE001  # a fault of ours must not lose the messages to others
            _log.warning("message not sent", channel=message.channel, cause=type(error).__name__)
            return "put_off"
        return "sent"

    async def _push(self, devices: Sequence[Device], ticket: Ticket, message: Message) -> str:
        zone, now = self._zone_name(ticket.zone_id), self._clock()
        return await push_to(
            devices,
            lambda device: push_of(ticket, message, zone, device.language, now),
            self._ways.push,
            self._ways.devices.forget,
        )


def _addressees(notice: Notice, ticket: Ticket | None, owners: Mapping[str, tuple[str, datetime]]) -> Collection[str]:
    """The driver of the session, the vehicle's owner, and whom the notice names; nobody when the ticket is gone."""
    if ticket is None:
        return ()
    owner, since = owners.get(ticket.plate.key, (None, None))
    # Whose the vehicle became later has nothing to do with the ticket.
    is_owner = since is not None and since <= ticket.issued_at
    return {each for each in (ticket.user_id, owner if is_owner else None, *notice.user_ids) if each}


def _is_still_so(ticket: Ticket, message: Message) -> bool:
    """Nobody is asked to pay what was paid or called off since."""
    asks_to_pay = message.kind in {NoticeKind.ISSUED, NoticeKind.REJECTED}
    return not asks_to_pay or ticket.status not in {Status.PAID, Status.SABOT_REMOVED, Status.DISMISSED}
