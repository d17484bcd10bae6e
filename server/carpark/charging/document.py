"""Stations ↔ documents of `chargingStations`, charging sessions ↔ those of `chargingSessions`."""

from __future__ import annotations

from bson import ObjectId

from server.carpark.charging.model import (
    Billing,
    ChargerType,
    ChargingSession,
    ChargingStatus,
    Station,
    StationOutage,
)
from server.engine.operation import Fields, Update
from server.mongo.client import Document
from server.mongo.money import to_decimal128, to_millimes

STATIONS = "chargingStations"
SESSIONS = "chargingSessions"


def station_document(station: Station) -> Document:
    """`outage` and `chargingSessionId` may be null; `status` is written whenever one of them is."""
    return {
        "_id": station.id,
        "carPark": station.car_park,
        "spaceId": station.space_id,
        "chargerType": station.charger_type.value,
        "powerW": station.power,
        "connectorType": station.connector_type,
        "pricePerKwh": to_decimal128(station.price),
        "outage": station.outage.value if station.outage else None,
        "chargingSessionId": station.session_id,
        "status": station.status.value,
        "createdAt": station.created_at,
        "updatedAt": station.updated_at,
    }


def to_station(document: Fields) -> Station:
    return Station(
        id=document["_id"],
        car_park=document["carPark"],
        space_id=document["spaceId"],
        charger_type=ChargerType(document["chargerType"]),
        power=document["powerW"],
        connector_type=document["connectorType"],
        price=to_millimes(document["pricePerKwh"]),
        created_at=document["createdAt"],
        outage=StationOutage(document["outage"]) if document["outage"] else None,
        session_id=document["chargingSessionId"],
        updated_at=document["updatedAt"],
    )


def station_change(station: Station, before: Fields) -> Update | None:
    """What makes the document of a station say what the station is now; None: it does."""
    wanted = station_document(station)
    fresh = {name: value for name, value in wanted.items() if before.get(name) != value}
    return Update(STATIONS, station.id, fresh, seen=("outage", "chargingSessionId")) if fresh else None


def session_document(session: ChargingSession) -> Document:
    document = {
        "_id": session.id,
        "carPark": session.car_park,
        "stationId": session.station_id,
        "spaceId": session.space_id,
        "vehicleId": session.vehicle_id,
        "licensePlate": session.license_plate,
        "userId": ObjectId(session.user_id) if session.user_id else None,
        "parkingSessionId": session.stay_id,
        "powerW": session.power,
        "requestedW": session.requested,
        "pricePerKwh": to_decimal128(session.price),
        "startTime": session.start,
        **_changing(session),
    }
    return {name: value for name, value in document.items() if value is not None}


def to_session(document: Fields) -> ChargingSession:
    user_id = document.get("userId")
    return ChargingSession(
        id=document["_id"],
        car_park=document["carPark"],
        station_id=document["stationId"],
        space_id=document["spaceId"],
        vehicle_id=document["vehicleId"],
        license_plate=document["licensePlate"],
        power=document["powerW"],
        price=to_millimes(document["pricePerKwh"]),
        start=document["startTime"],
        requested=document.get("requestedW"),
        user_id=str(user_id) if user_id else None,
        stay_id=document.get("parkingSessionId"),
        end=document.get("endTime"),
        status=ChargingStatus(document["status"]),
        energy=document["energyWh"],
        cost=to_millimes(document["cost"]),
        billing=Billing(document["billing"]),
        paid_at=document.get("paidAt"),
    )


def session_change(session: ChargingSession, before: Fields) -> Update:
    fresh = {
        name: value for name, value in _changing(session).items() if value is not None and before.get(name) != value
    }
    return Update(SESSIONS, session.id, fresh, seen=("status", "billing"))


def _changing(session: ChargingSession) -> Document:
    return {
        "endTime": session.end,
        "status": session.status.value,
        "energyWh": session.energy,
        "cost": to_decimal128(session.cost),
        "billing": session.billing.value,
        "paidAt": session.paid_at,
    }
