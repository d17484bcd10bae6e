"""How drivers want to be told things, and how they end it from a mail."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from server.errors import FieldViolation, InvalidArgument
from server.notifications.errors import AddressNotStopped, NotificationAlwaysSent
from server.notifications.model import (
    RULES,
    Channel,
    Contact,
    Device,
    Kind,
    NoticeLanguage,
    Preferences,
    QuietHours,
    StoppedAddress,
)
from server.notifications.preferences.links import UnsubscribeLinks
from server.notifications.preferences.repository import PreferenceRepository, field_of
from server.values.unset import UNSET, Unset


class People(Protocol):
    """The drivers, and where they are reached."""

    async def contacts_of(self, user_ids: Collection[str]) -> Mapping[str, Contact]: ...

    async def devices_of(self, user_ids: Collection[str]) -> Mapping[str, Sequence[Device]]: ...


class Addresses(Protocol):
    async def stopped(self, emails: Collection[str]) -> Mapping[str, StoppedAddress]:
        """Of some addresses those that are stopped."""
        ...

    async def restore(self, email: str) -> bool:
        """False when it was not stopped."""
        ...


@dataclass(frozen=True, slots=True)
class KindWays:
    """What counts for a kind now."""

    kind: Kind
    ways: Mapping[Channel, bool]
    without_device_only: bool
    sms_offered: bool


@dataclass(frozen=True, slots=True)
class Address:
    """Where a driver's notices go. `email` is empty while nobody has proven the account's."""

    email: str
    stopped_at: datetime | None
    devices: int


@dataclass(frozen=True, slots=True)
class Shown:
    """All about how a driver is told things."""

    preferences: Preferences
    kinds: Sequence[KindWays]
    address: Address


@dataclass(frozen=True, slots=True)
class Choice:
    """What a driver writes: UNSET leaves it, None takes it away."""

    language: NoticeLanguage | Unset | None = UNSET
    zone: str | Unset | None = UNSET
    quiet: QuietHours | Unset | None = UNSET
    push: bool | Unset = UNSET
    kinds: Sequence[tuple[Kind, Channel, bool]] = ()


class PreferenceService:
    """`sms_kinds` are the kinds that may go by SMS."""

    def __init__(
        self,
        preferences: PreferenceRepository,
        people: People,
        addresses: Addresses,
        links: UnsubscribeLinks,
        sms_kinds: frozenset[Kind],
    ) -> None:
        self._preferences = preferences
        self._people = people
        self._addresses = addresses
        self._links = links
        self._sms_kinds = sms_kinds

    async def get(self, driver_id: str) -> Shown:
        return await self._shown(driver_id, await self._preferences.of_driver(driver_id))

    async def choose(self, driver_id: str, choice: Choice) -> Shown:
        """Raises InvalidArgument, NotificationAlwaysSent."""
        before = await self._preferences.of_driver(driver_id)
        _require_ways(before, choice)
        after = await self._preferences.choose(driver_id, _fields(choice))
        return await self._shown(driver_id, after)

    async def restore_own(self, driver_id: str) -> Address:
        """Raises AddressNotStopped."""
        address = await self._address(driver_id)
        if not address.email or not await self._addresses.restore(address.email):
            raise AddressNotStopped
        return await self._address(driver_id)

    async def asked(self, token: str) -> tuple[Kind, NoticeLanguage]:
        """What a link unsubscribes from, and its reader's language. Raises UnsubscribeLinkInvalid."""
        user_id, kind = self._links.read(token)
        return kind, _language(await self._preferences.of_driver(user_id))

    async def unsubscribe(self, token: str) -> tuple[Kind, NoticeLanguage]:
        """No more mails of the link's kind. Raises UnsubscribeLinkInvalid."""
        user_id, kind = self._links.read(token)
        return kind, _language(await self._preferences.switch_off_mail(user_id, kind))

    async def _shown(self, driver_id: str, preferences: Preferences) -> Shown:
        kinds = [self._ways(preferences, kind) for kind in Kind]
        return Shown(preferences, kinds, await self._address(driver_id))

    def _ways(self, preferences: Preferences, kind: Kind) -> KindWays:
        rules = RULES[kind]
        chosen = {channel: preferences.chosen(kind, channel) for channel in Channel}
        ways = {channel: channel in rules.by_default if said is None else said for channel, said in chosen.items()}
        offered = kind in self._sms_kinds
        ways[Channel.SMS] = ways[Channel.SMS] and offered
        ways[Channel.PUSH] = ways[Channel.PUSH] and preferences.push
        return KindWays(kind, ways, rules.mail_without_device and chosen[Channel.EMAIL] is None, offered)

    async def _address(self, driver_id: str) -> Address:
        contact = (await self._people.contacts_of([driver_id])).get(driver_id)
        devices = (await self._people.devices_of([driver_id])).get(driver_id, ())
        email = (contact and contact.email) or ""
        stopped = (await self._addresses.stopped([email])).get(email) if email else None
        return Address(email, stopped.stopped_at if stopped else None, len(devices))


def _language(preferences: Preferences) -> NoticeLanguage:
    return preferences.language or preferences.spoken or NoticeLanguage.FR


def _require_ways(before: Preferences, choice: Choice) -> None:
    """Raises NotificationAlwaysSent."""
    kinds = {kind: dict(ways) for kind, ways in before.kinds.items()}
    for kind, channel, wanted in choice.kinds:
        kinds.setdefault(kind, {})[channel] = wanted
    push = before.push if isinstance(choice.push, Unset) else choice.push
    after = Preferences(push=push, kinds=kinds)
    touched = {kind for kind, _, _ in choice.kinds}
    # Who switches off all pushes gets by e-mail what is always sent, whatever was chosen before.
    if any(RULES[kind].is_always_sent and not after.keeps_a_way(kind) for kind in touched):
        raise NotificationAlwaysSent


def _fields(choice: Choice) -> Mapping[str, Any]:
    fields: dict[str, Any] = {field_of(kind, channel): wanted for kind, channel, wanted in choice.kinds}
    if not isinstance(choice.push, Unset):
        fields["push"] = choice.push
    if not isinstance(choice.language, Unset):
        fields["noticeLanguage"] = choice.language.value if choice.language else None
    if not isinstance(choice.zone, Unset):
        fields["timeZone"] = _checked_zone(choice.zone) if choice.zone else None
    if not isinstance(choice.quiet, Unset):
        quiet = choice.quiet
        fields["quietHours"] = quiet and {"begin": f"{quiet.begin:%H:%M}", "end": f"{quiet.end:%H:%M}"}
    return fields


def _checked_zone(name: str) -> str:
    """Raises InvalidArgument."""
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        violation = FieldViolation("time_zone", "n'est pas un fuseau horaire", "is not a time zone")
        raise InvalidArgument(violation) from error
