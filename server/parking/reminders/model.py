"""Drivers' devices, and how they are reminded. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from server.values.language import Language

MOST_DEVICES = 10


class Platform(StrEnum):
    """What runs on a device, as stored."""

    UNSPECIFIED = "unspecified"
    ANDROID = "android"
    IOS = "ios"
    WEB = "web"


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
