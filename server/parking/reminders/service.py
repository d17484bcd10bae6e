"""Drivers choose how they are reminded, and where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from server.parking.errors import DeviceNotFound
from server.parking.reminders.model import Choice, Device, Platform
from server.parking.reminders.repository import DeviceRepository
from server.values.clock import Clock
from server.values.language import Language


class ReminderService:
    def __init__(self, devices: DeviceRepository, clock: Clock) -> None:
        self._devices = devices
        self._clock = clock

    async def register(self, driver_id: str, token: str, platform: Platform, language: Language) -> Device:
        return await self._devices.register(driver_id, token, platform, language, self._clock())

    async def devices(self, driver_id: str) -> Sequence[Device]:
        return await self._devices.of_driver(driver_id)

    async def remove(self, driver_id: str, device_id: str) -> None:
        """Raises DeviceNotFound, for another driver's device too."""
        if not await self._devices.remove(driver_id, device_id):
            raise DeviceNotFound

    async def choice(self, driver_id: str) -> Choice:
        return await self._devices.choice_of(driver_id)

    async def choose(self, driver_id: str, given: Mapping[str, bool], language: Language) -> Choice:
        return await self._devices.choose(driver_id, given, language)
