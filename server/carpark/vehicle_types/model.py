"""Types of vehicles, the same in all car parks. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from server.values.unset import UNSET, Unset


class VehicleSize(StrEnum):
    """How much room a vehicle takes, as stored. parkup.carpark.v1.VehicleType.Size says what each is."""

    MOTORCYCLE = "motorcycle"
    COMPACT = "compact"
    STANDARD = "standard"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class VehicleType:
    """A type; one of them is the default."""

    id: int
    name: str
    description: str | None
    size: VehicleSize
    is_default: bool
    created_at: datetime
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NewVehicleType:
    """A type to make; `is_default` takes the place of the default before."""

    name: str
    description: str | None = None
    size: VehicleSize = VehicleSize.STANDARD
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class VehicleTypeChange:
    """New values for some of a type's fields: UNSET leaves a field, None takes away what it can be without."""

    name: str | Unset = UNSET
    description: str | Unset | None = UNSET
    size: VehicleSize | Unset = UNSET
    is_default: bool | Unset = UNSET
