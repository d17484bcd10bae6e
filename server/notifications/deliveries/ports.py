"""What sending notices needs of others."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from server.messages import MailSender, PushSender, SmsSender
from server.notifications.model import Contact, Device, Kind, Notice

Outdated = Callable[[Sequence[Notice]], Awaitable[Collection[str]]]
"""Gives the keys of the notices that say what is not so any more: nobody is asked to pay what is paid."""


class Drivers(Protocol):
    """The drivers' accounts."""

    async def contacts_of(self, user_ids: Collection[str]) -> Mapping[str, Contact]:
        """Of those that are there and switched on."""
        ...


class Devices(Protocol):
    async def devices_of(self, user_ids: Collection[str]) -> Mapping[str, Sequence[Device]]: ...

    async def forget(self, tokens: Collection[str]) -> None: ...


@dataclass(frozen=True, slots=True)
class Ways:
    """How drivers are reached. `sms_kinds` are the kinds that may go by SMS."""

    drivers: Drivers
    devices: Devices
    mail: MailSender
    push: PushSender
    sms: SmsSender
    sms_kinds: frozenset[Kind] = frozenset()
