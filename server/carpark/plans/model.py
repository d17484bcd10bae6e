"""What drivers can subscribe to. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Offer:
    """What a plan gives, and for what: a membership keeps it as it was sold.

    `price` millimes are for `months` calendar months. `included_minutes` of parking in that time cost nothing (None:
    none are spoken of), then `percentage` hundredths of a percent are taken off.
    """

    name: str
    price: int
    months: int = 1
    vehicle_limit: int = 1
    included_minutes: int | None = None
    percentage: int = 0
    zone_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan of a car park. `version` counts its changes."""

    id: int
    car_park: str
    offer: Offer
    created_at: datetime
    description: str | None = None
    is_active: bool = True
    updated_at: datetime | None = None
    version: int = 1

    def changed(self, change: PlanChange, now: datetime) -> Plan:
        """The plan after a change; the same one when that changes nothing."""
        after = replace(self, offer=replace(self.offer, **change.offer), **change.fields)
        return self if after == self else replace(after, updated_at=now, version=self.version + 1)


@dataclass(frozen=True, slots=True)
class PlanChange:
    """New values for fields of a plan: those of its offer, and those beside it."""

    offer: Mapping[str, Any]
    fields: Mapping[str, Any]
