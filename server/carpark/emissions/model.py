"""What being led straight to a space saves, compared with looking for one. Pure, and integers only.

Fuel is counted in microlitres, energy in milliwatt hours, carbon dioxide in milligrams; each is rounded half up once.
What is emitted is what leaves the exhaust; of electricity what its power stations emit. A gallon is that of the US.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from server.carpark.vehicle_types.model import VehicleSize
from server.carpark.vehicles.model import Fuel

THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Factor:
    """What a vehicle of standard size uses: millilitres a kilometre, and grams of carbon dioxide that a litre emits.

    Of electric vehicles: watt hours a kilometre, and grams that a kilowatt hour emits.
    """

    use_per_km: int
    co2_grams: int


STANDARD_FACTORS: Mapping[Fuel, Factor] = MappingProxyType(
    {
        # 47 000 gallons for 950 000 miles of cruising, 20 miles a gallon: D. Shoup, UCLA Newsroom, 10 April 2007.
        # 8 887 g a gallon: US EPA, EPA-420-F-23-014, 2023.
        Fuel.PETROL: Factor(118, 2_348),
        # 10 180 g a gallon, and as much carbon dioxide a kilometre as of petrol: US EPA, EPA-420-F-23-014, 2023.
        Fuel.DIESEL: Factor(103, 2_689),
        # 0.092 million Btu a gallon (petrol: 0.125), 61.71 kg a million Btu: 40 CFR 98, table C-1, as of December 2016.
        Fuel.LPG: Factor(160, 1_500),
        # Average cars emit 0.124 kg a kilometre, those with petrol 0.176: UK government (DEFRA), 2018.
        Fuel.HYBRID: Factor(83, 2_348),
        # 106 miles a gallon in town, a gallon being 33.7 kWh: US EPA, label of the Nissan Leaf, 2011.
        # 469.67 g a kWh: lowcarbonpower.org, Tunisia, 2023.
        Fuel.ELECTRIC: Factor(198, 470),
    }
)
# Petrol cars, small 0.143, average 0.176, large 0.213 kg a kilometre: UK government (DEFRA), 2018.
# Motorcycles are our own estimate.
SIZES: Mapping[VehicleSize, int] = MappingProxyType(
    {VehicleSize.MOTORCYCLE: 40, VehicleSize.COMPACT: 81, VehicleSize.STANDARD: 100, VehicleSize.LARGE: 121}
)
"""What vehicles use, in percent of one of standard size."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way that is driven: to a space, or in search of one."""

    metres: int
    seconds: int


SEARCH, DIRECT = Way(583, 210), Way(150, 60)
"""Unless a car park says otherwise."""


@dataclass(frozen=True, slots=True)
class Parameters:
    """What savings are reckoned with. `direct` is the way to a space where no route is known."""

    search: Way = SEARCH
    direct: Way = DIRECT
    factors: Mapping[Fuel, Factor] = field(default_factory=dict)
    """Those that differ from the standard ones."""

    def factor(self, fuel: Fuel) -> Factor:
        return self.factors.get(fuel) or STANDARD_FACTORS[fuel]


@dataclass(frozen=True, slots=True)
class Saving:
    """What was saved: microlitres, milliwatt hours, milligrams."""

    metres: int = 0
    seconds: int = 0
    fuel: int = 0
    energy: int = 0
    co2: int = 0

    def __add__(self, other: Saving) -> Saving:
        return Saving(
            self.metres + other.metres,
            self.seconds + other.seconds,
            self.fuel + other.fuel,
            self.energy + other.energy,
            self.co2 + other.co2,
        )


NOTHING = Saving()


def saving(parameters: Parameters, way: Way, size: VehicleSize, fuel: Fuel) -> Saving:
    """What a way to a space saves; nothing of what is longer than the search is counted as lost."""
    metres = max(0, parameters.search.metres - way.metres)
    seconds = max(0, parameters.search.seconds - way.seconds)
    factor = parameters.factor(fuel)
    used = _rounded(metres * factor.use_per_km * SIZES[size], 100)
    co2 = _rounded(used * factor.co2_grams, THOUSAND)
    if fuel is Fuel.ELECTRIC:
        return Saving(metres, seconds, energy=used, co2=co2)
    return Saving(metres, seconds, fuel=used, co2=co2)


@dataclass(frozen=True, slots=True)
class StaySaving:
    """What a stay saved. `owner_id` None: it was nobody's."""

    stay_id: int
    car_park: str
    exit_time: datetime
    fuel: Fuel
    saving: Saving
    owner_id: str | None = None


@dataclass(frozen=True, slots=True)
class Total:
    """What was saved from a day on."""

    first_day: date
    stays: int = 0
    saving: Saving = NOTHING


@dataclass(frozen=True, slots=True)
class SavingFilter:
    """Which savings to list; None does not limit. One of owner and car park is given."""

    owner_id: str | None = None
    car_park: str | None = None
    ended_from: datetime | None = None
    ended_before: datetime | None = None


def summed(totals: Iterable[Total], first_day: date) -> Total:
    """All of some totals as one."""
    stays, found = 0, Saving()
    for each in totals:
        stays, found = stays + each.stays, found + each.saving
    return Total(first_day, stays, found)


def by_month(totals: Sequence[Total]) -> Sequence[Total]:
    """Those of days, in their order, as those of months."""
    months: dict[date, list[Total]] = {}
    for each in totals:
        months.setdefault(each.first_day.replace(day=1), []).append(each)
    return [summed(days, month) for month, days in months.items()]


def _rounded(dividend: int, divisor: int) -> int:
    return (2 * dividend + divisor) // (2 * divisor)
