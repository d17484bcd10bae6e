"""Operators confirm whose a vehicle is; a plate in a list alone says nothing, as anybody can put any plate there."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from server.auth.drivers.model import Driver, Vehicle
from server.auth.drivers.repository import DriverRepository, PlateConfirmedMeanwhile
from server.auth.errors import VehicleNotFound
from server.errors import Unavailable
from server.mongo.transactions import Transaction, Transactions
from server.values.clock import Clock
from server.values.plate import Plate

_ROUNDS = 5


class Confirmations:
    def __init__(self, drivers: DriverRepository, transactions: Transactions, clock: Clock) -> None:
        self._drivers = drivers
        self._transactions = transactions
        self._clock = clock

    async def confirm(self, operator_id: str, driver_id: str, plate: Plate) -> Vehicle:
        """The driver whose plate this was until now loses it. Raises VehicleNotFound, also for no such driver."""

        async def effect(tx: Transaction) -> Driver:
            now = self._clock()
            driver = await self._drivers.confirm_vehicle(driver_id, plate.key, operator_id, now, tx)
            if driver is None:
                raise VehicleNotFound  # and nobody loses anything
            return driver

        for _ in range(_ROUNDS):
            try:
                return (await self._transactions.run(effect)).vehicle(plate.key)
            except PlateConfirmedMeanwhile:
                continue
        raise Unavailable

    async def confirmed_plates(self, driver_id: str) -> Sequence[tuple[str, datetime]]:
        """Keys of the plates that were confirmed as the driver's, and since when."""
        return await self._drivers.confirmed_plates(driver_id)

    async def owners_of(self, plate_keys: Collection[str]) -> Mapping[str, tuple[str, datetime]]:
        """By plate the driver as whose it was confirmed, and since when."""
        return await self._drivers.owners_of(plate_keys)

    async def has_confirmed(self, driver_id: str, plate_key: str, at: datetime) -> bool:
        """Whether a vehicle in the driver's list was confirmed as theirs by then."""
        return await self._drivers.has_confirmed(driver_id, plate_key, at)
