"""Admins keep charging stations, operators say how they stand, everybody looks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from server.carpark.charging.errors import ChargingAlreadyEnded, ChargingStationInUse, ChargingStationNotFound
from server.carpark.charging.model import (
    ChargerType,
    ChargingSession,
    ChargingStatus,
    Station,
    StationChange,
    StationStatus,
)
from server.carpark.charging.operations import (
    AddStation,
    ChangeStation,
    EndCharging,
    RemoveStation,
    StationChangedMeanwhile,
)
from server.carpark.charging.ports import CarParks, Numbers, Staff
from server.carpark.spaces.errors import SpaceNotFound
from server.carpark.spaces.model import Space
from server.carpark.stations.repository import StationRepository
from server.engine.engine import Engine
from server.errors import PermissionDenied
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.unset import Unset, kept

KIND = "chargingStations"
_ROUNDS = 5

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StationView:
    """A station with the space it stands on; None: that is gone."""

    station: Station
    space: Space | None


@dataclass(frozen=True, slots=True)
class NewStation:
    """A station to make; `power` in watts, `price` in millimes a kWh."""

    space_id: int
    charger_type: ChargerType
    power: int
    connector_type: str
    price: int


class Endings(Protocol):
    """How charging ends; see ChargingService."""

    async def ending(
        self, seen: ChargingSession, status: ChargingStatus, station: Station | None = None
    ) -> EndCharging: ...


class StationService:
    """Use cases of stations."""

    def __init__(
        self,
        *,
        stations: StationRepository,
        endings: Endings,
        car_parks: CarParks,
        staff: Staff,
        numbers: Numbers,
        engine: Engine,
        clock: Clock,
    ) -> None:
        self._stations = stations
        self._endings = endings
        self._car_parks = car_parks
        self._staff = staff
        self._numbers = numbers
        self._engine = engine
        self._clock = clock

    async def list(
        self, caller: Caller, code: str | None, status: StationStatus | None, charger_type: ChargerType | None
    ) -> Sequence[StationView]:
        """By number. Raises CarParkNotFound, CarParkNotAssigned."""
        car_park = self._car_parks.named(code)
        if not caller.is_driver:
            await self._staff.require(caller, car_park.code)
        stations = await self._stations.list(car_park.code, status, charger_type)
        spaces = await self._stations.spaces([each.space_id for each in stations])
        return [StationView(each, spaces.get(each.space_id)) for each in stations]

    async def get(self, station_id: int) -> StationView:
        """Raises ChargingStationNotFound."""
        return await self._view(await self._find(station_id))

    async def create(self, new: NewStation) -> StationView:
        """Raises SpaceNotFound, ChargingStationExists."""
        space = await self._space(new.space_id)
        station = Station(
            id=await self._numbers.next(KIND),
            car_park=space.car_park,
            space_id=space.id,
            charger_type=new.charger_type,
            power=new.power,
            connector_type=new.connector_type,
            price=new.price,
            created_at=self._clock(),
        )
        return StationView(await self._engine.run(AddStation(station)), space)

    async def update(self, caller: Caller, station_id: int, change: StationChange) -> StationView:
        """What breaks or is switched off ends what charges there.

        Raises ChargingStationNotFound, ChargingStationExists, ChargingStationInUse (it cannot be moved then),
        SpaceNotFound, CarParkNotAssigned, PermissionDenied for operators who change more than how it stands.
        """
        if not (caller.is_admin or change.is_of_outage_only):
            raise PermissionDenied
        return await self._rounds(lambda: self._update(caller, station_id, change))

    async def delete(self, station_id: int) -> None:
        """Raises ChargingStationNotFound, ChargingStationInUse."""
        await self._engine.run(RemoveStation(station_id))

    async def _update(self, caller: Caller, station_id: int, change: StationChange) -> StationView:
        station = await self._find(station_id)
        await self._staff.require(caller, station.car_park)
        wanted = replace(
            station,
            space_id=kept(change.space_id, station.space_id),
            charger_type=kept(change.charger_type, station.charger_type),
            power=kept(change.power, station.power),
            connector_type=kept(change.connector_type, station.connector_type),
            price=kept(change.price, station.price),
            outage=kept(change.outage, station.outage),
        )
        if wanted.space_id != station.space_id:
            if station.session_id is not None:
                raise ChargingStationInUse
            if (await self._space(wanted.space_id)).car_park != station.car_park:
                raise SpaceNotFound
        if wanted.outage and station.session_id is not None and not isinstance(change.outage, Unset):
            return await self._interrupt(wanted, station.session_id)
        return await self._view(await self._engine.run(ChangeStation(wanted)))

    async def _interrupt(self, wanted: Station, session_id: int) -> StationView:
        if (charging := await self._stations.charges_at(session_id)) is None:
            raise StationChangedMeanwhile
        ending = await self._endings.ending(charging, ChargingStatus.INTERRUPTED, wanted)
        try:
            await self._engine.run(ending)
        except ChargingAlreadyEnded as error:
            raise StationChangedMeanwhile from error
        return await self._view(await self._find(wanted.id))

    async def _find(self, station_id: int) -> Station:
        if (station := await self._stations.find(station_id)) is None:
            raise ChargingStationNotFound
        return station

    async def _view(self, station: Station) -> StationView:
        return StationView(station, (await self._stations.spaces([station.space_id])).get(station.space_id))

    async def _space(self, space_id: int) -> Space:
        if (space := (await self._stations.spaces([space_id])).get(space_id)) is None:
            raise SpaceNotFound
        return space

    @staticmethod
    async def _rounds(once: Callable[[], Awaitable[T]]) -> T:
        """Looks again when something happened between looking and doing. Raises Unavailable when it always does."""
        for _ in range(_ROUNDS - 1):
            try:
                return await once()
            except StationChangedMeanwhile:
                continue
        return await once()
