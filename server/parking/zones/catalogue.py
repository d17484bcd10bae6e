"""All zones of the city in memory: they are few, change seldom and are part of nearly every call."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from server.parking.zones.model import Place, Zone, distance_meters, zone_code
from server.parking.zones.street_map import StreetMap
from server.parking.zones.text_index import TextIndex


class ZoneCatalogue:
    """What this process knows of the zones. Filled and kept fresh by whoever owns it; answers without a query.

    A zone changes in place: what that costs does not grow with the number of zones.
    """

    def __init__(self) -> None:
        self._zones: dict[str, Zone] = {}
        self._by_code: dict[str, Zone] = {}
        self._ordered: dict[bool | None, list[Zone]] = {None: [], True: [], False: []}
        self._map = StreetMap()
        self._texts = TextIndex()

    def ids(self) -> list[str]:
        return list(self._zones)

    def replace_all(self, zones: Iterable[Zone]) -> None:
        """Forgets what is not among `zones`. Of a zone that is known in a newer version, the newer one stays."""
        gone = set(self._zones)
        for zone in zones:
            self.put(zone)
            gone.discard(zone.id)
        for zone_id in gone:
            self.remove(zone_id)

    def put(self, zone: Zone) -> None:
        """Adds or replaces a zone, unless a newer version is known: changes may arrive late.

        Raises ValueError and shapely's errors for corners that make no area; nothing is changed then.
        """
        known = self._zones.get(zone.id)
        if known and known.version > zone.version:
            return
        self._map.put(zone)
        if known:
            self._take_out(known)
        self._zones[zone.id] = self._by_code[zone.code] = zone
        self._texts.put(zone)
        for zones in (self._ordered[None], self._ordered[zone.is_active]):
            zones.insert(_place_in(zones, zone), zone)

    def remove(self, zone_id: str) -> None:
        if zone := self._zones.pop(zone_id, None):
            self._map.remove(zone_id)
            self._texts.remove(zone_id)
            self._take_out(zone)

    def get(self, zone_id: str) -> Zone | None:
        return self._zones.get(zone_id)

    def by_code(self, code: str) -> Zone | None:
        return self._by_code.get(zone_code(code))

    def ordered(self, *, is_active: bool | None) -> Sequence[Zone]:
        """Zones by code, as they are at this moment: the list changes with them, so copy what is to last."""
        return self._ordered[is_active]

    def near(self, place: Place, radius: float, *, is_active: bool | None) -> list[tuple[float, Zone]]:
        """Zones whose centre is at most `radius` metres away, with the distance in metres; the nearest first."""
        # One degree north is never less than 110.5 km: most of a large city is left out without trigonometry.
        degrees = radius / 110_500
        found = [
            (distance, zone)
            for zone in self._ordered[is_active]
            if abs(zone.centre.latitude - place.latitude) <= degrees
            and (distance := distance_meters(place, zone.centre)) <= radius
        ]
        return sorted(found, key=lambda each: (each[0], each[1].code))

    def search(self, text: str, *, is_active: bool | None) -> list[tuple[int, Zone]]:
        """Zones that have all words of a text, or words that begin with them; the best (0) first, then by code.

        Code, name, address and description are searched. A text that is a zone's code, begins its code or begins its
        name fits better than one whose words are anywhere, which is the worst (3).
        """
        ranked = ((rank, self._zones[zone_id]) for zone_id, rank in self._texts.find(text).items())
        found = [
            (rank, zone.code, zone.id, zone)
            for rank, zone in ranked
            if is_active is None or zone.is_active is is_active
        ]
        return [(rank, zone) for rank, _, _, zone in sorted(found)]

    def containing(self, place: Place, *, is_active: bool | None = None) -> Zone | None:
        """The zone around a place, the smallest one where zones overlap; the edge belongs to it."""
        return self._map.containing(place, is_active=is_active)

    def _take_out(self, zone: Zone) -> None:
        for zones in (self._ordered[None], self._ordered[zone.is_active]):
            del zones[_place_in(zones, zone)]
        # Another zone may have got the code since: its change may arrive before this one's.
        if self._by_code.get(zone.code) is zone:
            del self._by_code[zone.code]


def _place_in(zones: list[Zone], zone: Zone) -> int:
    return bisect_left(zones, (zone.code, zone.id), key=lambda each: (each.code, each.id))
