"""What is kept of drivers here: their devices, and how they want to be reminded. Implements auth's Keeper."""

from __future__ import annotations

from collections.abc import Mapping

from server.auth.personal_data.model import Row, Section
from server.parking.reminders.model import Choice, Device
from server.parking.reminders.repository import DeviceRepository


class RemindersOfDrivers:
    def __init__(self, devices: DeviceRepository) -> None:
        self._devices = devices

    async def require_erasable(self, user_id: str) -> None:
        """Nothing stands in the way."""

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        devices, choice = await self._devices.of_driver(user_id), await self._devices.choice_of(user_id)
        return {
            "devices": Section([_row(each) for each in devices[:most]], len(devices) <= most),
            "reminders": Section([_chosen(choice)]),
        }

    async def erase(self, user_id: str) -> bool:
        await self._devices.forget_driver(user_id)
        return True


def _row(device: Device) -> Row:
    """Without its token, which is a secret between the messaging service and us."""
    return {
        "id": device.id,
        "platform": device.platform,
        "language": device.language,
        "created_at": device.created_at,
        "last_seen_at": device.last_seen_at,
    }


def _chosen(choice: Choice) -> Row:
    return {"push": choice.push, "email": choice.email, "language": choice.language}
