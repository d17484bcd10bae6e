"""What drivers are told, by which ways, and when not. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType
from zoneinfo import ZoneInfo

from server.values.clock import TUNIS

GOOD_FOR = timedelta(days=3)
"""So long it is tried to tell somebody what has no end of its own."""
SOON = (timedelta(seconds=5), timedelta(minutes=1))
SOME_TIME = (timedelta(seconds=30), timedelta(hours=1))


class Kind(StrEnum):
    """What a notice is about, as stored."""

    TIME_RUNNING_OUT = "time_running_out"
    SESSION_OVER = "session_over"
    SPACE_CHANGED = "space_changed"
    RESERVATION_SOON = "reservation_soon"
    NO_SHOW = "no_show"
    SUBSCRIPTION = "subscription"
    CARD_EXPIRING = "card_expiring"
    PAYMENT_DUE = "payment_due"
    FINE = "fine"
    RECEIPT = "receipt"
    POINTS = "points"


class Channel(StrEnum):
    """How a notice goes beside the inbox, as stored."""

    PUSH = "push"
    EMAIL = "email"
    SMS = "sms"


class NoticeLanguage(StrEnum):
    """What notices are written in."""

    FR = "fr"
    EN = "en"
    AR = "ar"


@dataclass(frozen=True, slots=True)
class Rules:
    """How a kind is told. `by_default`: the ways while a driver has chosen nothing.

    `mail_without_device`: by e-mail only where there is no device, unless chosen. `is_always_sent`: it is about money
    or security, and no link unsubscribes from it. `waits`: it can wait for the end of quiet hours. `in_both`: by e-mail
    in French and English while it is not known what the driver reads. `pauses` are the first and the longest between
    two tries.
    """

    by_default: frozenset[Channel]
    mail_without_device: bool = False
    is_always_sent: bool = False
    waits: bool = False
    in_both: bool = False
    pauses: tuple[timedelta, timedelta] = SOME_TIME


_BOTH = frozenset({Channel.PUSH, Channel.EMAIL})
_PUSH = frozenset({Channel.PUSH})
_NOW = Rules(_BOTH, mail_without_device=True, pauses=SOON)

RULES: Mapping[Kind, Rules] = {
    Kind.TIME_RUNNING_OUT: _NOW,
    Kind.SESSION_OVER: Rules(_PUSH, pauses=SOON),
    Kind.SPACE_CHANGED: _NOW,
    Kind.RESERVATION_SOON: _NOW,
    Kind.NO_SHOW: Rules(_BOTH, is_always_sent=True),
    Kind.SUBSCRIPTION: Rules(_BOTH, waits=True, in_both=True),
    Kind.CARD_EXPIRING: Rules(_BOTH, waits=True, in_both=True),
    Kind.PAYMENT_DUE: Rules(_BOTH, is_always_sent=True, waits=True, in_both=True),
    Kind.FINE: Rules(_BOTH, is_always_sent=True),
    # In the inbox always. The app shows what is paid as it is paid, and who parks twice a day wants no mail of each.
    Kind.RECEIPT: Rules(frozenset(), in_both=True),
    Kind.POINTS: Rules(_BOTH, mail_without_device=True, waits=True, in_both=True),
}


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell one driver. `key` says what it tells of and to whom: noted twice, it is told once.

    `subject` names its texts (server/notifications/words), `facts` what stands in them: texts, and instants, which are
    shown by the driver's clock. `data` is for the app. After `until` it is of no use; `topic` is what phones replace
    one by another one of.
    """

    key: str
    user_id: str
    kind: Kind
    subject: str
    at: datetime
    facts: Mapping[str, str | datetime] = field(default_factory=lambda: MappingProxyType({}))
    data: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    until: datetime | None = None
    topic: str = ""

    @property
    def ends_at(self) -> datetime:
        """When it is too late to send it."""
        return self.until or self.at + GOOD_FOR


class State(StrEnum):
    """Where a notice stands in its driver's inbox, as stored."""

    UNREAD = "unread"
    READ = "read"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Entry:
    """A notice in its driver's inbox."""

    notice: Notice
    state: State = State.UNREAD
    read_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class QuietHours:
    """Each day from `begin` to `end` by a driver's own clock; an end that is not after the begin is the next day's."""

    begin: time
    end: time

    def end_of(self, now: datetime, zone: ZoneInfo) -> datetime | None:
        """When the quiet hours end in which `now` lies; None: in none."""
        local = now.astimezone(zone)
        clock, day = local.time(), local.date()
        if self.begin < self.end:
            inside = self.begin <= clock < self.end
        else:
            inside = clock >= self.begin or clock < self.end
            if clock >= self.begin:
                day += timedelta(days=1)
        return datetime.combine(day, self.end, zone).astimezone(now.tzinfo) if inside else None


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a driver has chosen. `kinds` holds what was chosen for a kind and a channel, and nothing else.

    `language` was chosen for notices; `spoken` is that of the last call that chose reminders (None: never).
    """

    push: bool = True
    language: NoticeLanguage | None = None
    spoken: NoticeLanguage | None = None
    zone: ZoneInfo = TUNIS
    quiet: QuietHours | None = None
    kinds: Mapping[Kind, Mapping[Channel, bool]] = field(default_factory=lambda: MappingProxyType({}))

    def chosen(self, kind: Kind, channel: Channel) -> bool | None:
        return self.kinds.get(kind, {}).get(channel)

    def goes_by(self, kind: Kind, channel: Channel, *, has_device: bool, sms_kinds: frozenset[Kind]) -> bool:
        """Whether a notice of a kind goes this way."""
        rules, chosen = RULES[kind], self.chosen(kind, channel)
        match channel:
            case Channel.PUSH:
                wanted = channel in rules.by_default if chosen is None else chosen
                return self.push and wanted and has_device
            case Channel.EMAIL if chosen is None:
                return channel in rules.by_default and not (rules.mail_without_device and has_device)
            case Channel.EMAIL:
                # What is always sent goes by e-mail where there is no device that could get it.
                return chosen or (rules.is_always_sent and not (self.push and has_device))
            case Channel.SMS:
                return kind in sms_kinds and bool(chosen)

    def keeps_a_way(self, kind: Kind) -> bool:
        """Whether what is always sent is still wanted by e-mail or push."""
        by_default = RULES[kind].by_default
        wanted = {each: self.chosen(kind, each) for each in (Channel.PUSH, Channel.EMAIL)}
        ways = {each for each, chosen in wanted.items() if (each in by_default if chosen is None else chosen)}
        return bool(ways - (set() if self.push else {Channel.PUSH}))

    def waits_until(self, kind: Kind, now: datetime) -> datetime | None:
        """When a notice of a kind may go that is not to disturb now; None: at once."""
        if self.quiet is None or not RULES[kind].waits:
            return None
        return self.quiet.end_of(now, self.zone)


@dataclass(frozen=True, slots=True)
class Device:
    """A driver's device: `token` is the messaging service's name for it; `language` is what its app speaks."""

    token: str
    language: NoticeLanguage


@dataclass(frozen=True, slots=True)
class Contact:
    """How a driver's account is reached; None: not, or nobody has proven that it is theirs."""

    email: str | None
    phone: str | None


class Result(StrEnum):
    """What became of a message, as stored."""

    SENT = "sent"
    SKIPPED = "skipped"
    FAILED = "failed"
    STOPPED = "stopped"
    UNKNOWN = "unknown"
    """A process died while it handed the message over, and nobody can tell a second one from the first."""
    PUT_OFF = "put_off"
    """It comes again."""


@dataclass(frozen=True, slots=True)
class Message:
    """One notice by one way, taken to be sent. `tries` is how often it was, this time included.

    `in_doubt`: a process began to hand it over, and nobody heard what became of it.
    """

    id: str
    notice: Notice
    channel: Channel
    tries: int
    taker: object = None
    in_doubt: bool = False

    def again_at(self, now: datetime) -> datetime | None:
        """When to try once more; None when it is too late for that."""
        first, longest = RULES[self.notice.kind].pauses
        again = now + min(first * (1 << min(self.tries - 1, 10)), longest)
        return again if again < self.notice.ends_at else None


@dataclass(frozen=True, slots=True)
class Delivery:
    """What is on record of a message. `result` None: it waits until `next_try_at`."""

    id: str
    notice_id: str
    kind: Kind
    channel: Channel
    at: datetime
    tries: int
    result: Result | None
    sent_at: datetime | None
    next_try_at: datetime | None
    cause: str


@dataclass(frozen=True, slots=True)
class StoppedAddress:
    """An e-mail address whose mail server said that nobody is there."""

    email: str
    cause: str
    stopped_at: datetime
