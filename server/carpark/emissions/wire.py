"""Savings ↔ parkup.carpark.v1."""

from __future__ import annotations

from datetime import date

from parkup.carpark.v1 import emission_pb2
from parkup.carpark.v1 import emission_service_pb2 as pb
from parkup.common.v1.vehicle_fuel_pb2 import VehicleFuel
from server.carpark.emissions.model import (
    DIRECT,
    SEARCH,
    THOUSAND,
    Factor,
    Parameters,
    Saving,
    StaySaving,
    Total,
    Way,
)
from server.carpark.emissions.service import Trip
from server.carpark.vehicles.model import Fuel
from server.errors import FieldViolation, InvalidArgument
from server.rpc import wire
from server.values.fractions import parts_to_wire

FUELS = {fuel: VehicleFuel.Value(f"VEHICLE_FUEL_{fuel.name}") for fuel in Fuel}
FUELS_BACK = {number: fuel for fuel, number in FUELS.items()}


def saving_message(saving: Saving) -> emission_pb2.EmissionSaving:
    return emission_pb2.EmissionSaving(
        metres=saving.metres,
        seconds=saving.seconds,
        fuel_ml=parts_to_wire(saving.fuel, THOUSAND),
        energy_wh=parts_to_wire(saving.energy, THOUSAND),
        co2_grams=parts_to_wire(saving.co2, THOUSAND),
    )


def stay_message(found: StaySaving) -> emission_pb2.StayEmissionSaving:
    return emission_pb2.StayEmissionSaving(
        session_id=found.stay_id,
        car_park=found.car_park,
        exit_time=wire.timestamp(found.exit_time),
        fuel=FUELS[found.fuel],
        saving=saving_message(found.saving),
    )


def total_message(total: Total) -> pb.EmissionTotal:
    return pb.EmissionTotal(
        first_day=total.first_day.isoformat(), stays=total.stays, saving=saving_message(total.saving)
    )


def parameters_message(parameters: Parameters) -> emission_pb2.EmissionParameters:
    return emission_pb2.EmissionParameters(
        search_seconds=parameters.search.seconds,
        search_metres=parameters.search.metres,
        direct_seconds=parameters.direct.seconds,
        direct_metres=parameters.direct.metres,
        factors=[_factor_message(fuel, parameters.factor(fuel)) for fuel in Fuel],
    )


def parameters(request: pb.SetEmissionParametersRequest) -> Parameters:
    """Raises InvalidArgument for a fuel that is there twice."""
    factors: dict[Fuel, Factor] = {}
    for index, each in enumerate(request.factors):
        fuel = FUELS_BACK[each.fuel]
        if fuel in factors:
            raise InvalidArgument(FieldViolation(f"factors[{index}].fuel", "est déjà donné", "is given already"))
        factors[fuel] = Factor(each.use_per_km, each.co2_grams)
    return Parameters(
        Way(
            request.search_metres if request.HasField("search_metres") else SEARCH.metres,
            request.search_seconds if request.HasField("search_seconds") else SEARCH.seconds,
        ),
        Way(
            request.direct_metres if request.HasField("direct_metres") else DIRECT.metres,
            request.direct_seconds if request.HasField("direct_seconds") else DIRECT.seconds,
        ),
        factors,
    )


def trip(request: pb.EstimateEmissionSavingRequest) -> Trip:
    return Trip(
        request.car_park,
        Way(request.route_metres, request.route_seconds) if request.HasField("route_metres") else None,
        request.space_id if request.HasField("space_id") else None,
        request.vehicle_type_id if request.HasField("vehicle_type_id") else None,
        FUELS_BACK.get(request.fuel, Fuel.PETROL),
    )


def day(text: str, field: str) -> date | None:
    """Raises InvalidArgument for a day that the calendar does not have."""
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InvalidArgument(FieldViolation(field, "n'est pas un jour", "is no day")) from error


def _factor_message(fuel: Fuel, factor: Factor) -> emission_pb2.EmissionFactor:
    return emission_pb2.EmissionFactor(fuel=FUELS[fuel], use_per_km=factor.use_per_km, co2_grams=factor.co2_grams)
