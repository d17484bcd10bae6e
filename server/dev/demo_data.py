"""Reads demo_data.yaml and writes it through the services of the domains, at every start of a development stack."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

Point = tuple[float, float]  # latitude, longitude


@dataclass(frozen=True)
class DemoStreet:
    name: str
    kind: str  # payable, free or prohibited
    points: tuple[Point, ...]


@dataclass(frozen=True)
class DemoZone:
    """Rates, fines and prices in millimes; `boundary` is a closed ring."""

    code: str
    name: str
    description: str
    address: str
    hourly_rate: int
    daily_rate: int
    max_duration_minutes: int
    fines: dict[str, int]
    location: Point
    number_of_places: int
    meters: tuple[Point, ...]
    boundary: tuple[Point, ...]
    streets: tuple[DemoStreet, ...]
    season_badge_price: int | None = None


@dataclass(frozen=True)
class DemoAgent:
    agent_code: str
    name: str
    email: str
    phone: str
    password: str
    zones: tuple[str, ...]  # codes


@dataclass(frozen=True)
class DemoOperator:
    name: str
    phone: str
    email: str
    role: str
    zones: tuple[str, ...]  # codes


@dataclass(frozen=True)
class DemoVehicle:
    license_plate: str
    nickname: str
    is_default: bool


@dataclass(frozen=True)
class DemoDriver:
    email: str
    first_name: str
    last_name: str
    phone: str
    vehicles: tuple[DemoVehicle, ...]


@dataclass(frozen=True)
class DemoPlan:
    """Prices in millimes."""

    code: str
    name: str
    month_price: int
    year_price: int
    points_per_tnd: int
    pay_later_sessions: int


@dataclass(frozen=True)
class DemoData:
    zones: tuple[DemoZone, ...]
    agents: tuple[DemoAgent, ...]
    operators: tuple[DemoOperator, ...]
    drivers: tuple[DemoDriver, ...]
    premium_plans: tuple[DemoPlan, ...]


@cache
def demo_data() -> DemoData:
    """The data of demo_data.yaml. Raises KeyError or TypeError for a mistake in the file."""
    raw = yaml.safe_load(files(__package__).joinpath("demo_data.yaml").read_text(encoding="utf-8"))
    return DemoData(
        zones=tuple(_zone(zone) for zone in raw["zones"]),
        agents=tuple(DemoAgent(**agent | {"zones": tuple(agent["zones"])}) for agent in raw["agents"]),
        operators=tuple(
            DemoOperator(**operator | {"zones": tuple(operator["zones"])}) for operator in raw["operators"]
        ),
        drivers=tuple(_driver(driver) for driver in raw["drivers"]),
        premium_plans=tuple(_plan(plan) for plan in raw["premium_plans"]),
    )


def _zone(raw: dict[str, Any]) -> DemoZone:
    ring = [_point(point) for point in raw["boundary"]]
    streets = tuple(
        DemoStreet(street["name"], street["type"], tuple(_point(point) for point in street["points"]))
        for street in raw["streets"]
    )
    return DemoZone(
        **raw
        | {
            "hourly_rate": _millimes(raw["hourly_rate"]),
            "daily_rate": _millimes(raw["daily_rate"]),
            "fines": {reason: _millimes(fine) for reason, fine in raw["fines"].items()},
            "location": _point(raw["location"]),
            "meters": tuple(_point(point) for point in raw["meters"]),
            "boundary": (*ring, ring[0]),
            "streets": streets,
            "season_badge_price": _millimes(raw["season_badge_price"]) if "season_badge_price" in raw else None,
        }
    )


def _driver(raw: dict[str, Any]) -> DemoDriver:
    return DemoDriver(**raw | {"vehicles": tuple(DemoVehicle(**vehicle) for vehicle in raw["vehicles"])})


def _plan(raw: dict[str, Any]) -> DemoPlan:
    return DemoPlan(**raw | {name: _millimes(raw[name]) for name in ("month_price", "year_price")})


def _point(raw: list[float]) -> Point:
    latitude, longitude = raw
    return latitude, longitude


def _millimes(tnd: str) -> int:
    return int(Decimal(tnd) * 1000)
