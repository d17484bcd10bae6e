"""Preferences ↔ parkup.notifications.v1."""

from __future__ import annotations

from datetime import time

from parkup.notifications.v1 import notification_preference_service_pb2 as pb
from server.errors import FieldViolation, InvalidArgument
from server.notifications.model import RULES, Channel, Kind, NoticeLanguage, QuietHours
from server.notifications.preferences.service import Address, Choice, KindWays, Shown
from server.notifications.wire import KINDS, KINDS_BACK
from server.rpc import wire
from server.values.unset import UNSET


def preferences_message(shown: Shown) -> pb.NotificationPreferences:
    preferences = shown.preferences
    message = pb.NotificationPreferences(
        language=preferences.language or "",
        time_zone=preferences.zone.key,
        push=preferences.push,
        kinds=[_kind_message(each) for each in shown.kinds],
        address=address_message(shown.address),
    )
    if quiet := preferences.quiet:
        message.quiet_hours.begin, message.quiet_hours.end = f"{quiet.begin:%H:%M}", f"{quiet.end:%H:%M}"
    return message


def address_message(address: Address) -> pb.NotificationAddress:
    return pb.NotificationAddress(
        email=address.email, stopped_at=wire.optional_timestamp(address.stopped_at), devices=address.devices
    )


def choice_of(request: pb.ChooseNotificationsRequest) -> Choice:
    """Raises InvalidArgument."""
    if len({each.kind for each in request.kinds}) < len(request.kinds):
        raise InvalidArgument(FieldViolation("kinds", "nomme un type deux fois", "names a kind twice"))
    language = NoticeLanguage(request.language) if request.language else None
    return Choice(
        language=language if request.HasField("language") else UNSET,
        zone=(request.time_zone or None) if request.HasField("time_zone") else UNSET,
        quiet=_quiet_of(request.quiet_hours) if request.HasField("quiet_hours") else UNSET,
        push=request.push if request.HasField("push") else UNSET,
        kinds=[way for each in request.kinds for way in _ways_of(each)],
    )


def _ways_of(choice: pb.NotificationChoice) -> list[tuple[Kind, Channel, bool]]:
    """The ways that are given."""
    kind = KINDS_BACK[choice.kind]
    return [(kind, way, getattr(choice, way.value)) for way in Channel if choice.HasField(way.value)]


def _quiet_of(hours: pb.QuietHours) -> QuietHours | None:
    """None: never quiet. Raises InvalidArgument."""
    if not hours.begin and not hours.end:
        return None
    if not hours.begin or not hours.end or hours.begin == hours.end:
        raise InvalidArgument(
            FieldViolation("quiet_hours", "a besoin de deux heures différentes", "needs two different times")
        )
    return QuietHours(time.fromisoformat(hours.begin), time.fromisoformat(hours.end))


def _kind_message(ways: KindWays) -> pb.NotificationKindPreference:
    rules = RULES[ways.kind]
    return pb.NotificationKindPreference(
        kind=KINDS[ways.kind],
        push=ways.ways[Channel.PUSH],
        email=ways.ways[Channel.EMAIL],
        sms=ways.ways[Channel.SMS],
        email_without_device_only=ways.without_device_only,
        sms_offered=ways.sms_offered,
        is_always_sent=rules.is_always_sent,
        waits_for_quiet_hours=rules.waits,
    )
