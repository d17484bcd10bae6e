"""What can be done with zones."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple, Protocol

from server.auth.staff_zones import StaffZones
from server.errors import FieldViolation, InvalidArgument
from server.mongo.transactions import Transaction
from server.parking.errors import ZoneNotFound
from server.parking.hours import DailyHours, Season
from server.parking.tariff import Quote, Tariff
from server.parking.zones.catalogue import ZoneCatalogue
from server.parking.zones.model import Boundary, Place, Zone, ZoneChange, checked_boundary, zone_code
from server.parking.zones.repository import ZoneRepository
from server.values.acting import nothing_changed
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.holidays import CITY, HolidayCalendar
from server.values.paging import Page, Slice

QUOTED_BEFORE = timedelta(days=1)
QUOTED_AHEAD = timedelta(days=365)
"""How far from now a stay may begin whose price is asked for."""
NEAREST_METERS = 5_000
"""How far away a zone may be that is named to somebody outside of all zones."""
SWITCHED_OFF = ZoneChange(is_active=False)


@dataclass(frozen=True, slots=True)
class NewZone:
    """A zone to make. Rates and fines in millimes."""

    code: str
    name: str
    description: str | None
    address: str | None
    tariff: Tariff
    is_active: bool
    centre: Place
    boundary: Boundary
    car_sabot_fine: int
    pound_fine: int
    phone: str | None = None
    operating_hours: DailyHours | None = None
    seasons: tuple[Season, ...] = ()
    number_of_places: int | None = None
    free_hours: tuple[DailyHours, ...] = ()
    free_minutes_per_day: int | None = None
    season_badge_price: int | None = None


@dataclass(frozen=True, slots=True)
class Nearby:
    """A zone and how far its centre is from the place asked about."""

    zone: Zone
    distance_meters: float


class Located(NamedTuple):
    """Where a place is: in a zone, else perhaps near one."""

    zone: Zone | None
    nearest: Nearby | None


class Occupants(Protocol):
    async def under_way(self, zone_ids: Collection[str]) -> Mapping[str, int]:
        """How many sessions are under way in each of the zones; zones without any may be missing."""
        ...


@dataclass(frozen=True, slots=True)
class Bonds:
    """What other things have to do with a zone."""

    occupants: Occupants
    keepers: Sequence[Callable[[str], Awaitable[bool]]]
    """Each says whether there is something that a zone must not be deleted for, such as a session."""
    belongings: Sequence[Callable[[str, Transaction], Awaitable[None]]]
    """Each deletes what goes with a zone, such as its streets."""


class ZoneService:
    """Reads come from the catalogue and ask no database; writes show there at once, elsewhere within a second."""

    def __init__(
        self,
        zones: ZoneRepository,
        catalogue: ZoneCatalogue,
        staff_zones: StaffZones,
        *,
        clock: Clock,
        new_id: Callable[[], str],
        bonds: Bonds,
        holidays: HolidayCalendar | None = None,
    ) -> None:
        self._zones = zones
        self._catalogue = catalogue
        self._staff_zones = staff_zones
        self._clock = clock
        self._new_id = new_id
        self._bonds = bonds
        self._holidays = holidays or HolidayCalendar()

    def get(self, zone_id: str) -> Zone:
        """Raises ZoneNotFound."""
        if (zone := self._catalogue.get(zone_id.lower())) is None:
            raise ZoneNotFound
        return zone

    def ids(self) -> Sequence[str]:
        """Of all zones, by code."""
        return [zone.id for zone in self._catalogue.ordered(is_active=None)]

    def get_by_code(self, code: str) -> Zone:
        """Raises ZoneNotFound."""
        if (zone := self._catalogue.by_code(code)) is None:
            raise ZoneNotFound
        return zone

    def containing(self, longitude: float, latitude: float) -> Zone | None:
        """The zone around a place, in degrees; None outside all of them."""
        return self._catalogue.containing(Place(longitude, latitude))

    def locate(self, place: Place, *, is_active: bool | None) -> Located:
        """The zone around a place; outside of all of them the one whose centre is nearest, within NEAREST_METERS."""
        if zone := self._catalogue.containing(place, is_active=is_active):
            return Located(zone, None)
        near = self._catalogue.near(place, NEAREST_METERS, is_active=is_active)
        return Located(None, Nearby(near[0][1], near[0][0]) if near else None)

    async def free_places(self, zones: Sequence[Zone]) -> Mapping[str, int]:
        """How many places no session takes, by the id of the zone; zones whose places are not counted are left out."""
        counted = {zone.id: zone.number_of_places for zone in zones if zone.number_of_places is not None}
        if not counted:
            return {}
        taken = await self._bonds.occupants.under_way(list(counted))
        return {zone_id: max(0, places - taken.get(zone_id, 0)) for zone_id, places in counted.items()}

    def list(self, page: Page, *, is_active: bool | None, query: str = "") -> Slice[Zone]:
        """By code; with a text those that fit best first."""
        if query:
            return _best(self._catalogue.search(query, is_active=is_active), page)
        return _cut(self._catalogue.ordered(is_active=is_active), page)

    def list_near(
        self, page: Page, place: Place, radius: float, *, is_active: bool | None, query: str = ""
    ) -> Slice[Nearby]:
        """Zones whose centre is within `radius` metres, the nearest first."""
        after = tuple(page.after) if page.after else (-1.0, "")
        found = self._catalogue.near(place, radius, is_active=is_active)
        if query:
            fitting = {zone.id for _, zone in self._catalogue.search(query, is_active=is_active)}
            found = [(distance, zone) for distance, zone in found if zone.id in fitting]
        rest = [Nearby(zone, distance) for distance, zone in found if (distance, zone.code) > after]
        fetched = rest[page.skip : page.skip + page.size + 1]
        return Slice.of(fetched, page, lambda nearby: [nearby.distance_meters, nearby.zone.code], len(found))

    async def list_assigned(
        self, caller: Caller, page: Page, *, is_active: bool | None, query: str = ""
    ) -> Slice[Zone]:
        """The caller's zones, all of them for admins: by code; with a text those that fit best first."""
        assigned = await self._staff_zones.of(caller)
        if query:
            found = self._catalogue.search(query, is_active=is_active)
            return _best([(rank, zone) for rank, zone in found if assigned is None or zone.id in assigned], page)
        zones = self._catalogue.ordered(is_active=is_active)
        return _cut(zones if assigned is None else [zone for zone in zones if zone.id in assigned], page)

    def quote(self, zone_id: str, minutes: int, start: datetime | None) -> Quote:
        """What a stay costs, and why; one that begins now unless `start` says otherwise.

        Raises ZoneNotFound, ZoneInactive, MaxDurationExceeded, InvalidArgument.
        """
        now = self._clock()
        if start and not now - QUOTED_BEFORE <= start <= now + QUOTED_AHEAD:
            fr, en = "doit être entre hier et dans un an", "must be between a day ago and a year ahead"
            raise InvalidArgument(FieldViolation("start_time", fr, en))
        start = start or now
        zone = self.get(zone_id)
        return zone.quote(start, start + timedelta(minutes=minutes), self.holidays_for(zone, start))

    def holidays_for(self, zone: Zone, start: datetime) -> frozenset[date]:
        """The holidays that a stay knows which begins then; none where they have no price."""
        surcharges = zone.tariff.surcharges
        if surcharges is None or not surcharges.asks_for_holidays:
            return frozenset()
        return self._holidays.for_stay(CITY, start)

    async def create(self, new: NewZone) -> Zone:
        """Raises InvalidBoundary, DuplicateZoneCode."""
        zone = Zone(
            id=self._new_id(),
            code=zone_code(new.code),
            name=new.name,
            description=new.description or None,
            address=new.address or None,
            tariff=new.tariff,
            is_active=new.is_active,
            centre=new.centre,
            boundary=checked_boundary(new.boundary),
            car_sabot_fine=new.car_sabot_fine,
            pound_fine=new.pound_fine,
            created_at=self._clock(),
            phone=new.phone or None,
            operating_hours=new.operating_hours,
            seasons=new.seasons,
            number_of_places=new.number_of_places,
            free_hours=new.free_hours,
            free_minutes_per_day=new.free_minutes_per_day,
            season_badge_price=new.season_badge_price,
        )
        await self._zones.insert(zone)
        self._catalogue.put(zone)
        return zone

    async def update(self, caller: Caller, zone_id: str, change: ZoneChange) -> Zone:
        """Writes a zone's next version, or nothing when the change changes nothing.

        Raises ZoneNotFound, ZoneNotAssigned, InvalidBoundary, DuplicateZoneCode.
        """
        self.get(zone_id)
        await self._staff_zones.require(caller, zone_id.lower())
        return await self._change(zone_id, change)

    async def delete(self, zone_id: str) -> Zone | None:
        """Deletes a zone and what goes with it; gives the zone, switched off, when something is there that needs it.

        It is switched off before that is looked for, so that nothing new comes. Another process, which hears of it a
        moment later, may still begin a session: that one knows itself what it costs, and where it is.

        Raises ZoneNotFound.
        """
        zone = await self._change(zone_id, SWITCHED_OFF)
        if any([await is_there(zone.id) for is_there in self._bonds.keepers]):
            return zone
        await self._zones.delete(zone.id, self._bonds.belongings)
        self._catalogue.remove(zone.id)
        return None

    async def _change(self, zone_id: str, change: ZoneChange) -> Zone:
        while True:
            if (current := await self._zones.find(zone_id)) is None:
                raise ZoneNotFound
            zone = change.apply_to(current, self._clock())
            if zone is current:
                nothing_changed()
                self._catalogue.put(zone)
                return zone
            # Another change came in between: this one is applied to what that one left.
            if await self._zones.replace(zone):
                self._catalogue.put(zone)
                return zone


def _cut(zones: Sequence[Zone], page: Page) -> Slice[Zone]:
    """The page out of all zones of a list, which come by code."""
    first = page.skip + (bisect_right(zones, page.after[0], key=lambda zone: zone.code) if page.after else 0)
    fetched = zones[first : first + page.size + 1]
    return Slice.of(fetched, page, lambda zone: [zone.code], len(zones))


def _best(found: Sequence[tuple[int, Zone]], page: Page) -> Slice[Zone]:
    """The page out of what a search found, which comes by how well it fits and then by code."""
    after = tuple(page.after) if page.after else (-1, "")
    rest = [(rank, zone) for rank, zone in found if (rank, zone.code) > after]
    fetched = rest[page.skip : page.skip + page.size + 1]
    ranked = Slice.of(fetched, page, lambda each: [each[0], each[1].code], len(found))
    return ranked.map(lambda each: each[1])
