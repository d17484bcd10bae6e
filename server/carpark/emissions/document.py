"""Savings ↔ documents.

`emissionSavings`: `_id` (the stay's number), `carPark`, `ownerId` (left out where nobody's), `exitTime`, `fuel`, and
the saving. `emissionTotals`: `_id` (whose, and the day), `of` (`p:` and a car park's code, or `d:` and a driver's id),
`day` (`2030-05-01`), `stays`, and the saving. `emissionParameters`: `_id` (the car park's code), what differs from the
standard ones. A saving is `metres`, `seconds`, `fuelMicrolitres`, `energyMilliwattHours`, `co2Milligrams`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from bson import Int64, ObjectId

from server.carpark.emissions.model import DIRECT, SEARCH, Factor, Parameters, Saving, StaySaving, Total, Way
from server.carpark.vehicles.model import Fuel
from server.mongo.client import Document

SAVINGS, TOTALS, PARAMETERS = "emissionSavings", "emissionTotals", "emissionParameters"


def saving_fields(saving: Saving) -> Document:
    return {
        "metres": Int64(saving.metres),
        "seconds": Int64(saving.seconds),
        "fuelMicrolitres": Int64(saving.fuel),
        "energyMilliwattHours": Int64(saving.energy),
        "co2Milligrams": Int64(saving.co2),
    }


def to_saving(document: Mapping[str, Any]) -> Saving:
    return Saving(
        document["metres"],
        document["seconds"],
        document["fuelMicrolitres"],
        document["energyMilliwattHours"],
        document["co2Milligrams"],
    )


def stay_saving_document(found: StaySaving) -> Document:
    owner = {"ownerId": ObjectId(found.owner_id)} if found.owner_id else {}
    return {
        "_id": found.stay_id,
        "carPark": found.car_park,
        "exitTime": found.exit_time,
        "fuel": found.fuel.value,
        **owner,
        **saving_fields(found.saving),
    }


def to_stay_saving(document: Mapping[str, Any]) -> StaySaving:
    owner = document.get("ownerId")
    return StaySaving(
        document["_id"],
        document["carPark"],
        document["exitTime"],
        Fuel(document["fuel"]),
        to_saving(document),
        str(owner) if owner else None,
    )


def of_car_park(code: str) -> str:
    return f"p:{code}"


def of_driver(driver_id: str) -> str:
    return f"d:{driver_id}"


def to_total(document: Mapping[str, Any]) -> Total:
    return Total(date.fromisoformat(document["day"]), document["stays"], to_saving(document))


def parameters_fields(parameters: Parameters) -> Document:
    factors = {
        fuel.value: {"usePerKm": each.use_per_km, "co2Grams": each.co2_grams}
        for fuel, each in parameters.factors.items()
    }
    return {
        "searchMetres": parameters.search.metres,
        "searchSeconds": parameters.search.seconds,
        "directMetres": parameters.direct.metres,
        "directSeconds": parameters.direct.seconds,
        "factors": factors,
    }


def to_parameters(document: Mapping[str, Any]) -> Parameters:
    return Parameters(
        Way(document.get("searchMetres", SEARCH.metres), document.get("searchSeconds", SEARCH.seconds)),
        Way(document.get("directMetres", DIRECT.metres), document.get("directSeconds", DIRECT.seconds)),
        {Fuel(name): Factor(each["usePerKm"], each["co2Grams"]) for name, each in document.get("factors", {}).items()},
    )
