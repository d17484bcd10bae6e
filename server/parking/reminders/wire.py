"""Devices and choices ↔ parkup.parking.v1."""

from __future__ import annotations

from parkup.parking.v1 import reminder_service_pb2 as pb
from server.parking.reminders.model import Choice, Device, Platform
from server.rpc import wire

_PLATFORMS = {platform: pb.PushDevice.Platform.Value(f"PLATFORM_{platform.name}") for platform in Platform}
_PLATFORMS_BACK = {number: platform for platform, number in _PLATFORMS.items()}


def platform_of(request: pb.RegisterDeviceRequest) -> Platform:
    return _PLATFORMS_BACK[request.platform]


def device_message(device: Device) -> pb.PushDevice:
    """Without its token: that is for us and the messaging service."""
    return pb.PushDevice(
        id=device.id,
        platform=_PLATFORMS[device.platform],
        language=device.language,
        created_at=wire.timestamp(device.created_at),
        last_seen_at=wire.timestamp(device.last_seen_at),
    )


def choice_message(choice: Choice) -> pb.ReminderChoice:
    return pb.ReminderChoice(push=choice.push, email=choice.email, language=choice.language)


def given(request: pb.ChooseRemindersRequest) -> dict[str, bool]:
    """The fields that the request writes."""
    return {name: getattr(request, name) for name in ("push", "email") if request.HasField(name)}
