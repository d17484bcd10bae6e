"""Reminders of sessions that are about to end, and where they go. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from server.values.language import Language

MOST_DEVICES = 10
FIRST_PAUSE = timedelta(seconds=5)
LONGEST_PAUSE = timedelta(minutes=1)


class Platform(StrEnum):
    """What runs on a device, as stored."""

    UNSPECIFIED = "unspecified"
    ANDROID = "android"
    IOS = "ios"
    WEB = "web"


class Channel(StrEnum):
    """How a reminder goes, as stored."""

    PUSH = "push"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Device:
    """A driver's device. `token` is the messaging service's name for it, and a secret between it and us."""

    id: str
    user_id: str
    token: str
    platform: Platform
    language: Language
    created_at: datetime
    last_seen_at: datetime


@dataclass(frozen=True, slots=True)
class Choice:
    """How a driver wants to be reminded; `email` None: where no device is registered."""

    push: bool = True
    email: bool | None = None
    language: Language = Language.FR


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder by one channel, taken to be sent. `tries` is how often it was, this time included."""

    id: str
    session_id: str
    user_id: str
    end_time: datetime
    channel: Channel
    tries: int

    def again_at(self, now: datetime) -> datetime | None:
        """When to try once more; None when the session has ended by then."""
        again = now + min(FIRST_PAUSE * (1 << min(self.tries - 1, 10)), LONGEST_PAUSE)
        return again if again < self.end_time else None


def goes_by(channel: Channel, choice: Choice, devices: Sequence[Device]) -> bool:
    """Whether a driver is to be reminded this way."""
    if channel is Channel.PUSH:
        return choice.push and bool(devices)
    return choice.email if choice.email is not None else not devices
