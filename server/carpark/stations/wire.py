"""Charging stations ↔ parkup.carpark.v1."""

from __future__ import annotations

from parkup.carpark.v1 import charging_station_service_pb2 as pb
from parkup.carpark.v1.charging_pb2 import ChargingStation as StationMessage
from server.carpark.charging.model import ChargerType, StationChange, StationOutage, StationStatus
from server.carpark.stations.service import NewStation, StationView
from server.rpc.updates import read_update
from server.rpc.wire import optional_timestamp, timestamp
from server.values.money import millimes_from_wire, millimes_to_wire
from server.values.unset import UNSET

_TYPES = {type_: StationMessage.ChargerType.Value(f"CHARGER_TYPE_{type_.name}") for type_ in ChargerType}
_TYPES_BACK = {number: type_ for type_, number in _TYPES.items()}
_STATUSES = {status: StationMessage.Status.Value(f"STATUS_{status.name}") for status in StationStatus}
_STATUSES_BACK = {number: status for status, number in _STATUSES.items()}
_OUTAGES_BACK = {
    StationMessage.STATUS_AVAILABLE: None,
    StationMessage.STATUS_FAULTED: StationOutage.FAULTED,
    StationMessage.STATUS_OUT_OF_SERVICE: StationOutage.OUT_OF_SERVICE,
}
_FIELDS = ("space_id", "charger_type", "power_kw", "connector_type", "price_per_kwh", "status")


def station_message(view: StationView) -> StationMessage:
    station, space = view.station, view.space
    return StationMessage(
        id=station.id,
        car_park=station.car_park,
        space_id=station.space_id,
        space_number=space.number if space else "",
        zone_id=space.zone_id if space else 0,
        charger_type=_TYPES[station.charger_type],
        # Watts are thousandths of a kW, as millimes are of a dinar.
        power_kw=millimes_to_wire(station.power),
        connector_type=station.connector_type,
        price_per_kwh=millimes_to_wire(station.price),
        status=_STATUSES[station.status],
        charging_session_id=station.session_id,
        created_at=timestamp(station.created_at),
        updated_at=optional_timestamp(station.updated_at),
    )


def new_station(request: pb.CreateChargingStationRequest) -> NewStation:
    """Raises InvalidArgument."""
    return NewStation(
        space_id=request.space_id,
        charger_type=_TYPES_BACK[request.charger_type],
        power=millimes_from_wire(request.power_kw, "power_kw"),
        connector_type=request.connector_type.strip(),
        price=millimes_from_wire(request.price_per_kwh, "price_per_kwh"),
    )


def station_change(request: pb.UpdateChargingStationRequest) -> StationChange:
    """Raises InvalidArgument."""
    fields = read_update(request, key="station_id", required=_FIELDS)
    power, price = fields.get("power_kw"), fields.get("price_per_kwh")
    return StationChange(
        space_id=fields.get("space_id", UNSET),
        charger_type=_TYPES_BACK[fields["charger_type"]] if "charger_type" in fields else UNSET,
        power=UNSET if power is None else millimes_from_wire(power, "power_kw"),
        connector_type=fields["connector_type"].strip() if "connector_type" in fields else UNSET,
        price=UNSET if price is None else millimes_from_wire(price, "price_per_kwh"),
        outage=_OUTAGES_BACK[fields["status"]] if "status" in fields else UNSET,
    )


def status_from_wire(request: pb.ListChargingStationsRequest) -> StationStatus | None:
    return _STATUSES_BACK.get(request.status)


def type_from_wire(request: pb.ListChargingStationsRequest) -> ChargerType | None:
    return _TYPES_BACK.get(request.charger_type)
