"""What can be done with spaces."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from server.carpark.car_parks.service import CarParkService
from server.carpark.levels.errors import LevelNotFound
from server.carpark.levels.service import LevelService
from server.carpark.spaces.availability import Availability, Period
from server.carpark.spaces.document import SPACES
from server.carpark.spaces.errors import DuplicateSpaceNumber, SpaceInUse, SpaceNotFound
from server.carpark.spaces.model import (
    Figures,
    NewSpaces,
    Space,
    SpaceChange,
    SpaceFilter,
    SpaceStatus,
    SpaceType,
    number_key,
    outage_of,
    rank_of,
)
from server.carpark.spaces.repository import SpaceRepository, renumbered
from server.carpark.staff import CarParkStaff
from server.carpark.zones.errors import CarParkZoneNotFound
from server.carpark.zones.model import ZoneView
from server.carpark.zones.service import ZoneService
from server.mongo.client import Document
from server.mongo.numbers import Numbers
from server.mongo.transactions import Transaction, Transactions
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice
from server.values.unset import Unset


@dataclass(frozen=True, slots=True)
class SpaceView:
    """A space as a caller sees it: with its zone, and with what takes it if they are staff of its car park."""

    space: Space
    zone: ZoneView | None
    is_for_staff: bool


@dataclass(frozen=True, slots=True)
class Where:
    """Which spaces are asked about: those of a car park (empty: the standard one), of a level, or of a zone."""

    code: str
    level_id: int | None = None
    zone_id: int | None = None


Plans = Callable[[int, Transaction], Awaitable[bool]]
"""Whether something is planned for a space, as of a transaction. Who plans something pins the space in theirs."""


class SpaceService:
    """`plans` say whether something is planned for a space, such as a reservation: such a one is not deleted."""

    def __init__(
        self,
        spaces: SpaceRepository,
        zones: ZoneService,
        *,
        levels: LevelService,
        car_parks: CarParkService,
        staff: CarParkStaff,
        availability: Availability,
        transactions: Transactions,
        numbers: Numbers,
        clock: Clock,
        plans: Sequence[Plans],
    ) -> None:
        self._spaces = spaces
        self._zones = zones
        self._levels = levels
        self._car_parks = car_parks
        self._staff = staff
        self._availability = availability
        self._transactions = transactions
        self._numbers = numbers
        self._clock = clock
        self._plans = plans

    async def create(self, caller: Caller, new: NewSpaces) -> Sequence[SpaceView]:
        """All of them in their order, or none. Raises CarParkZoneNotFound, DuplicateSpaceNumber."""
        seen: set[str] = set()
        for number in new.numbers:
            if number_key(number) in seen:
                raise DuplicateSpaceNumber(number)
            seen.add(number_key(number))
        await self._zones.view(new.zone_id)
        ids = sorted([await self._numbers.next(SPACES) for _ in new.numbers])
        now = self._clock()

        async def effect(tx: Transaction) -> Sequence[Space]:
            zone = await self._zones.pin(new.zone_id, tx)
            spaces = [
                Space(
                    id=space_id,
                    car_park=zone.zone.car_park,
                    level_id=zone.zone.level_id,
                    zone_id=new.zone_id,
                    number=number,
                    type=new.type,
                    rank=rank_of(zone.level.number if zone.level else 0, number),
                    created_at=now,
                )
                for space_id, number in zip(ids, new.numbers, strict=True)
            ]
            await self._spaces.insert(spaces, tx)
            return spaces

        return await self._views(caller, await self._transactions.run(effect))

    async def get(self, caller: Caller, space_id: int) -> SpaceView:
        """Raises SpaceNotFound."""
        return await self._view(caller, await self._found(space_id))

    async def of_ids(self, caller: Caller, ids: Sequence[int]) -> Mapping[int, SpaceView]:
        """Those that are there, by their numbers in the register."""
        found = await self._spaces.of_ids(ids)
        return {view.space.id: view for view in await self._views(caller, found)}

    async def list(
        self, caller: Caller, where: Where, type_: SpaceType | None, status: SpaceStatus | None, page: Page
    ) -> Slice[SpaceView]:
        """By level, then by number as people count; of a level or zone that is not there none.

        Raises CarParkNotFound.
        """
        try:
            filters = await self.filter_of(caller, where, type_, status)
        except (LevelNotFound, CarParkZoneNotFound):
            return Slice([], total=0 if page.with_total else None)
        listed = await self._spaces.list(filters, page)
        return Slice(await self._views(caller, listed.items), listed.next, listed.total)

    async def list_available(
        self, caller: Caller, where: Where, type_: SpaceType | None, period: Period | None, most: int
    ) -> Sequence[SpaceView]:
        """Those that can be taken, now or in a period; at most so many. Raises CarParkNotFound."""
        try:
            filters = await self.filter_of(caller, where, type_, None if period else SpaceStatus.AVAILABLE)
        except (LevelNotFound, CarParkZoneNotFound):
            return []
        if period is None:
            return await self._views(caller, await self._spaces.first(filters, most))
        zone_ids = [where.zone_id] if where.zone_id else await self._zone_ids(caller, filters.car_park, where.level_id)
        taken = await self._availability.promised_spaces(zone_ids, period)
        has_begun = period.start <= self._clock()
        free = await self._spaces.first_in_use(filters, most, sorted(taken), with_cars=not has_begun)
        return await self._views(caller, free)

    async def update(self, caller: Caller, space_id: int, change: SpaceChange) -> SpaceView:
        """Raises SpaceNotFound, CarParkZoneNotFound, DuplicateSpaceNumber, SpaceInUse, InvalidArgument."""
        space = await self._found(space_id)
        values = self._values(space, change)
        moves = not isinstance(change.zone_id, Unset) and change.zone_id != space.zone_id
        if not values and not moves:
            return await self._view(caller, space)
        values["updatedAt"] = self._clock()

        async def effect(tx: Transaction) -> Space | None:
            if not moves or isinstance(change.zone_id, Unset):
                return await self._spaces.change(space, values, None, tx)
            zone = await self._zones.pin(change.zone_id, tx)
            if zone.zone.car_park != space.car_park:
                raise CarParkZoneNotFound
            place = {"zoneId": zone.zone.id, "levelId": zone.zone.level_id}
            return await self._spaces.change(space, values | place, zone.level.number if zone.level else 0, tx)

        if (changed := await self._transactions.run(effect)) is None:
            await self._found(space_id)
            raise SpaceInUse
        return await self._view(caller, changed)

    async def set_status(self, caller: Caller, space_id: int, said: SpaceStatus) -> SpaceView:
        """Raises SpaceNotFound, CarParkNotAssigned."""
        space = await self._found(space_id)
        await self._staff.require(caller, space.car_park)
        outage = outage_of(said, space.status, space.outage)
        if (changed := await self._spaces.set_outage(space_id, outage, self._clock())) is None:
            raise SpaceNotFound
        return await self._view(caller, changed)

    async def set_status_of_zone(self, caller: Caller, zone_id: int, said: SpaceStatus) -> tuple[int, Figures]:
        """How many changed, and what there is now. Raises CarParkZoneNotFound, CarParkNotAssigned."""
        zone = (await self._zones.view(zone_id)).zone
        await self._staff.require(caller, zone.car_park)
        outage = outage_of(said, SpaceStatus.AVAILABLE, None)
        changed = await self._spaces.set_outage_of_zone(zone_id, outage, self._clock())
        return changed, (await self._availability.of_zones([zone_id]))[zone_id]

    async def delete(self, space_id: int) -> None:
        """Raises SpaceNotFound, SpaceInUse."""

        async def effect(tx: Transaction) -> bool:
            for is_planned_for in self._plans:
                if await is_planned_for(space_id, tx):
                    raise SpaceInUse
            return await self._spaces.delete(space_id, tx)

        if not await self._transactions.run(effect):
            await self._found(space_id)
            raise SpaceInUse

    async def require_sight(self, caller: Caller, code: str) -> None:
        """Raises CarParkNotFound for a car park that is switched off, unless the caller is of its staff."""
        await self._car_parks.get(caller, code)

    async def filter_of(
        self, caller: Caller, where: Where, type_: SpaceType | None = None, status: SpaceStatus | None = None
    ) -> SpaceFilter:
        """Raises CarParkNotFound, CarParkZoneNotFound, LevelNotFound: also for a zone that is not on the level."""
        if where.zone_id is not None:
            zone = (await self._zones.view(where.zone_id)).zone
            code = where.code and self._car_parks.named(where.code).code
            if where.level_id not in (None, zone.level_id) or code not in ("", zone.car_park):
                raise CarParkZoneNotFound
            car_park = (await self._car_parks.get(caller, zone.car_park)).code
            return SpaceFilter(car_park, None, where.zone_id, type_, status)
        if where.level_id is None:
            return SpaceFilter((await self._car_parks.get(caller, where.code)).code, None, None, type_, status)
        level = await self._levels.get(where.level_id)
        if where.code and self._car_parks.named(where.code).code != level.car_park:
            raise LevelNotFound
        car_park = (await self._car_parks.get(caller, level.car_park)).code
        return SpaceFilter(car_park, level.number, None, type_, status)

    def _values(self, space: Space, change: SpaceChange) -> Document:
        """The fields that a change writes, zone and level apart."""
        values: Document = {}
        if not isinstance(change.number, Unset) and change.number != space.number:
            values |= renumbered(space, change.number)
        if not isinstance(change.type, Unset) and change.type is not space.type:
            values["type"] = change.type.value
        if not isinstance(change.status, Unset):
            outage = outage_of(change.status, space.status, space.outage)
            if outage is not space.outage:
                values["outage"] = outage.value if outage else None
        return values

    async def _zone_ids(self, caller: Caller, car_park: str, level_id: int | None) -> Sequence[int]:
        return [view.zone.id for view in await self._zones.list(caller, car_park, level_id)]

    async def _found(self, space_id: int) -> Space:
        """Raises SpaceNotFound."""
        if (found := await self._spaces.find(space_id)) is None:
            raise SpaceNotFound
        return found

    async def _view(self, caller: Caller, space: Space) -> SpaceView:
        return (await self._views(caller, [space]))[0]

    async def _views(self, caller: Caller, spaces: Sequence[Space]) -> Sequence[SpaceView]:
        zones = await self._zones.views([space.zone_id for space in spaces])
        codes = {space.car_park for space in spaces}
        is_staff = {code: await self._staff.works_in(caller, code) for code in codes}
        return [SpaceView(space, zones.get(space.zone_id), is_staff[space.car_park]) for space in spaces]
