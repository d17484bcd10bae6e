"""Rates as admins keep them, and what may stand in one. Pure; what they come to is in server/carpark/fees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from server.carpark.fees.model import Rate, RateType
from server.errors import FieldViolation, InvalidArgument


@dataclass(frozen=True, slots=True)
class CarParkRate:
    """A rate of a car park. `version` counts its changes."""

    id: int
    car_park: str
    price: Rate
    created_at: datetime
    description: str | None = None
    is_active: bool = True
    updated_at: datetime | None = None
    version: int = 1

    def changed(self, change: RateChange, now: datetime) -> CarParkRate:
        """The rate after a change; the same one when that changes nothing. Raises InvalidArgument."""
        after = replace(self, price=checked(replace(self.price, **change.price)), **change.fields)
        return self if after == self else replace(after, updated_at=now, version=self.version + 1)


@dataclass(frozen=True, slots=True)
class RateChange:
    """New values for fields of a rate: those of its price, and those beside it."""

    price: Mapping[str, Any]
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RateFilter:
    """Which rates of a car park to list; None does not limit."""

    car_park: str
    type: RateType | None = None
    is_active: bool | None = None
    vehicle_type_id: int | None = None
    zone_id: int | None = None


def checked(rate: Rate) -> Rate:
    """The rate, if its fields go together. Raises InvalidArgument."""
    if rate.effective_to is not None and rate.effective_to <= rate.effective_from:
        raise InvalidArgument(
            FieldViolation("effective_to", "doit être après effective_from", "must be after effective_from")
        )
    if rate.max_minutes is not None and rate.max_minutes < rate.min_minutes:
        raise InvalidArgument(
            FieldViolation(
                "max_duration_minutes",
                "ne peut pas être inférieur à min_duration_minutes",
                "cannot be less than min_duration_minutes",
            )
        )
    if rate.days is not None and rate.type in (RateType.WEEKLY, RateType.MONTHLY):
        raise InvalidArgument(
            FieldViolation(
                "day_prices",
                "n'est pas pour un tarif à la semaine ou au mois",
                "is not for weekly and monthly rates",
            )
        )
    return rate
