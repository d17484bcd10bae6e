"""Meters: machines on the street where people see prices and pay. Places are degrees (WGS 84). Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from server.parking.hours import DailyHours
from server.parking.zones.model import Place, Zone
from server.values.unset import UNSET, Unset, kept


@dataclass(frozen=True, slots=True)
class Meter:
    """A meter of a zone. `operating_hours` are its own, None when the zone's hold. `version` counts its changes."""

    id: str
    zone_id: str
    name: str | None
    place: Place
    operating_hours: DailyHours | None
    available_spots: int | None
    created_at: datetime
    updated_at: datetime | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class MeterView:
    """A meter with its zone, None when that is gone, and how far it is from a point that was asked about, in metres."""

    meter: Meter
    zone: Zone | None
    distance_meters: float | None = None


@dataclass(frozen=True, slots=True)
class NewMeter:
    """A meter to make."""

    zone_id: str
    name: str | None
    place: Place
    operating_hours: DailyHours | None = None
    available_spots: int | None = None


@dataclass(frozen=True, slots=True)
class MeterChange:
    """New values for some of a meter's fields: UNSET leaves a field, None takes away what a meter can be without."""

    zone_id: str | Unset = UNSET
    name: str | Unset | None = UNSET
    place: Place | Unset = UNSET
    operating_hours: DailyHours | Unset | None = UNSET
    available_spots: int | Unset | None = UNSET

    def apply_to(self, meter: Meter, now: datetime) -> Meter:
        """The meter after the change; the same one when that changes nothing."""
        changed = replace(
            meter,
            zone_id=kept(self.zone_id, meter.zone_id),
            name=kept(self.name, meter.name) or None,
            place=kept(self.place, meter.place),
            operating_hours=kept(self.operating_hours, meter.operating_hours),
            available_spots=kept(self.available_spots, meter.available_spots),
        )
        return meter if changed == meter else replace(changed, updated_at=now, version=meter.version + 1)


@dataclass(frozen=True, slots=True)
class MeterFilter:
    """Which meters to list; None does not limit."""

    zone_id: str | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """A point, and how far around it, in metres."""

    place: Place
    radius: float
