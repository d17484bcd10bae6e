"""Stays ↔ documents of `carParkSessions`.

`_id` (int), `carPark`, `ticketNumber` (unique), `licensePlate`, `plateKey`, `vehicleId`, `vehicleTypeId`, `ownerId`,
`spaceId`, `zoneId`, `entryGate`, `exitGate`, `entryImage`, `entryTime`, `exitTime`, `countedUntil`, `status`, `terms`
(rates, tax and exit window at entry), `benefit` (of a membership), `includedTaken`
(minutes of it; 0 is left out), `reservationId`, `discount`, `charging` (each
`chargingSessionId`, `amount`, `energyWh`), `paid`, `paidAt`, `paidFor`, `paidUntil`, `completedBy`, `completionReason`.
What does not hold is left out; `charging` and `paid` are always there.
"""

from __future__ import annotations

from typing import Any

from bson import ObjectId

from server.carpark.stays.model import ParkingStay, StayStatus
from server.carpark.stays.terms import (
    benefit_document,
    charging_document,
    reduction_document,
    terms_document,
    to_benefit,
    to_charging,
    to_reduction,
    to_stay_terms,
)
from server.engine.operation import Fields, Update
from server.mongo.client import Document
from server.mongo.money import to_decimal128, to_millimes

STAYS = "carParkSessions"
EMISSIONS_DUE = "emissionsDue"
"""Marks a stay that is over, had a space, and of which it was not reckoned yet what that saved."""
EMISSIONS_CLEARED = "emissionsCleared"
"""Marks one of these whose driver has cleared their history since: it counts for the car park and for nobody else."""

_RECKONED = ("status", "zoneId", "includedTaken", "discount", "charging", "paid", "paidUntil")
"""What a decision about money or the barrier rests on."""


def stay_document(stay: ParkingStay) -> Document:
    document = {
        "_id": stay.id,
        "carPark": stay.car_park,
        "ticketNumber": stay.ticket_number,
        "licensePlate": stay.license_plate,
        "plateKey": stay.plate_key,
        "vehicleId": stay.vehicle_id,
        "vehicleTypeId": stay.vehicle_type_id,
        "ownerId": ObjectId(stay.owner_id) if stay.owner_id else None,
        "entryGate": stay.entry_gate,
        "entryImage": stay.entry_image,
        "entryTime": stay.entry_time,
        "terms": terms_document(stay.terms),
        "benefit": benefit_document(stay.benefit) if stay.benefit else None,
        "reservationId": stay.reservation_id,
        "charging": [charging_document(each) for each in stay.charging],
        **_changing(stay),
    }
    return {name: value for name, value in document.items() if value is not None}


def change_of(stay: ParkingStay, before: Fields) -> Update:
    """What makes the document of a stay say what the stay is now, if nobody changed what that rests on."""
    changing = _changing(stay)
    fresh = {name: value for name, value in changing.items() if value is not None and before.get(name) != value}
    changing["benefit"] = before.get("benefit") if stay.benefit else None
    gone = [name for name, value in changing.items() if value is None and name in before]
    return Update(STAYS, stay.id, fresh, unset=gone, seen=_RECKONED)


def to_stay(document: Fields) -> ParkingStay:
    owner, completed_by = document.get("ownerId"), document.get("completedBy")
    optional: dict[str, Any] = {
        "benefit": to_benefit(document["benefit"]) if "benefit" in document else None,
        "discount": to_reduction(document["discount"]) if "discount" in document else None,
    }
    return ParkingStay(
        id=document["_id"],
        car_park=document["carPark"],
        ticket_number=document["ticketNumber"],
        license_plate=document["licensePlate"],
        plate_key=document["plateKey"],
        vehicle_id=document["vehicleId"],
        vehicle_type_id=document["vehicleTypeId"],
        entry_time=document["entryTime"],
        terms=to_stay_terms(document["terms"]),
        status=StayStatus(document["status"]),
        owner_id=str(owner) if owner else None,
        space_id=document.get("spaceId"),
        zone_id=document.get("zoneId"),
        entry_gate=document.get("entryGate"),
        exit_gate=document.get("exitGate"),
        entry_image=document.get("entryImage"),
        exit_time=document.get("exitTime"),
        counted_until=document.get("countedUntil"),
        reservation_id=document.get("reservationId"),
        included_taken=document.get("includedTaken", 0),
        charging=tuple(to_charging(each) for each in document.get("charging", ())),
        paid=to_millimes(document["paid"]),
        paid_at=document.get("paidAt"),
        paid_for=document.get("paidFor"),
        paid_until=document.get("paidUntil"),
        completed_by=str(completed_by) if completed_by else None,
        completion_reason=document.get("completionReason"),
        **optional,
    )


def _changing(stay: ParkingStay) -> Document:
    return {
        "spaceId": stay.space_id,
        "zoneId": stay.zone_id,
        "exitGate": stay.exit_gate,
        "exitTime": stay.exit_time,
        "countedUntil": stay.counted_until,
        "status": stay.status.value,
        "includedTaken": stay.included_taken or None,
        "discount": reduction_document(stay.discount) if stay.discount else None,
        "paid": to_decimal128(stay.paid),
        "paidAt": stay.paid_at,
        "paidFor": stay.paid_for,
        "paidUntil": stay.paid_until,
        "completedBy": ObjectId(stay.completed_by) if stay.completed_by else None,
        "completionReason": stay.completion_reason,
    }
