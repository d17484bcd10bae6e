"""Changes of a driver's embedded list of vehicles, each one update that MongoDB makes whole or not at all.

A list that is read, changed and written back loses what somebody else did in between; these are computed where the list
is (aggregation-pipeline updates), under a condition on what it holds. Each function gives the condition and the update.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from bson import ObjectId

from server.auth.drivers.model import MOST_VEHICLES, Vehicle, VehicleChange
from server.mongo.client import Document
from server.mongo.plate import plate_fields
from server.values.unset import UNSET, Unset

Update = tuple[Document, list[Document]]

_VEHICLES = "$vehicles"
_PLATE = "vehicles.licensePlate"


def addition(vehicle: Vehicle, now: datetime) -> Update:
    """The first vehicle becomes the default, and one that is to be it takes the place of the one before."""
    said = {"nickname": vehicle.nickname, "fuel": _stored(vehicle.fuel), "size": _stored(vehicle.size)}
    added = plate_fields(vehicle.plate) | said
    is_default = True if vehicle.is_default else {"$eq": [{"$size": _VEHICLES}, 0]}
    before = _without_default(_VEHICLES) if vehicle.is_default else _VEHICLES
    condition = {_PLATE: {"$ne": vehicle.plate.key}, f"vehicles.{MOST_VEHICLES - 1}": {"$exists": False}}
    new = {"$mergeObjects": [{"$literal": added}, {"isDefault": is_default}]}
    return condition, _set_vehicles({"$concatArrays": [before, [new]]}, now)


def change(plate_key: str, wanted: VehicleChange, now: datetime) -> Update:
    """A list that this leaves as it is keeps its `updatedAt`, and is not written."""
    given = {
        "nickname": wanted.nickname,
        "isDefault": wanted.is_default,
        "fuel": _stored(wanted.fuel),
        "size": _stored(wanted.size),
    }
    changes: Document = {name: value for name, value in given.items() if value is not UNSET}
    condition: Document = {_PLATE: plate_key}
    before: str | Document = "$$each"
    if not isinstance(wanted.plate, Unset):
        changes |= plate_fields(wanted.plate)
    if not isinstance(wanted.plate, Unset) and wanted.plate.key != plate_key:
        condition = {"$and": [condition, {_PLATE: {"$ne": wanted.plate.key}}]}
        before = _without_confirmation("$$each")
    changed = _map(
        _without_default(_VEHICLES) if wanted.is_default is True else _VEHICLES,
        {"$cond": [_has_plate("$$each", plate_key), _merged(before, {"$literal": changes}), "$$each"]},
    )
    instant = {"$cond": [{"$eq": [changed, _VEHICLES]}, "$updatedAt", now]}
    return condition, _set_vehicles(changed, instant)


def confirmation(plate_key: str, operator_id: ObjectId, now: datetime) -> Update:
    """A vehicle that is confirmed stays as it is."""
    confirmed = {"confirmedAt": now, "confirmedBy": operator_id}
    return _change_of_one(plate_key, {_PLATE: plate_key}, _merged({"$literal": confirmed}, "$$each"), now)


def loss_of_confirmation(plate_key: str, now: datetime) -> Update:
    """For another driver, whose vehicle with this plate is confirmed."""
    # The index knows lists that are not empty only, and is used for a search that says so, too.
    confirmed = {"confirmedPlates": plate_key, "confirmedPlates.0": {"$exists": True}}
    return _change_of_one(plate_key, confirmed, _without_confirmation("$$each"), now)


def _change_of_one(plate_key: str, condition: Document, expression: Document, now: datetime) -> Update:
    changed = _map(_VEHICLES, {"$cond": [_has_plate("$$each", plate_key), expression, "$$each"]})
    return condition, _set_vehicles(changed, {"$cond": [{"$eq": [changed, _VEHICLES]}, "$updatedAt", now]})


def removal(plate_key: str, now: datetime) -> Update:
    """When the default goes, the oldest of the rest becomes it."""
    rest = {"$filter": {"input": _VEHICLES, "as": "each", "cond": {"$not": [_has_plate("$$each", plate_key)]}}}
    heir = _merged({"$first": "$$rest"}, {"isDefault": True})
    # $slice refuses a length of 0, so the tail is cut by filtering the head out.
    tail = {
        "$filter": {
            "input": "$$rest",
            "as": "each",
            "cond": {"$ne": ["$$each.licensePlate", {"$first": "$$rest.licensePlate"}]},
        }
    }
    lost_default = {
        "$anyElementTrue": [_map(_VEHICLES, {"$and": [_has_plate("$$each", plate_key), "$$each.isDefault"]})]
    }
    inherits = {"$and": [lost_default, {"$gt": [{"$size": "$$rest"}, 0]}]}
    left = {
        "$let": {
            "vars": {"rest": rest},
            "in": {"$cond": [inherits, {"$concatArrays": [[heir], tail]}, "$$rest"]},
        }
    }
    return {_PLATE: plate_key}, _set_vehicles(left, now)


def _set_vehicles(vehicles: Any, updated_at: Any) -> list[Document]:  # noqa: ANN401  # aggregation expressions
    """Beside the list stand the plates of it that are confirmed, for the index by which each is one driver's."""
    confirmed = {"$filter": {"input": _VEHICLES, "as": "each", "cond": {"$ifNull": ["$$each.confirmedAt", False]}}}
    return [
        {"$set": {"vehicles": vehicles, "updatedAt": updated_at}},
        {"$set": {"confirmedPlates": _map(confirmed, "$$each.licensePlate")}},
    ]


def _without_confirmation(vehicle: str) -> Document:
    without: str | Document = vehicle
    for name in ("confirmedAt", "confirmedBy"):
        without = {"$setField": {"field": name, "input": without, "value": "$$REMOVE"}}
    assert isinstance(without, dict)
    return without


def _without_default(vehicles: Any) -> Document:  # noqa: ANN401
    return _map(vehicles, _merged("$$each", {"isDefault": False}))


def _map(vehicles: Any, expression: Document | str) -> Document:  # noqa: ANN401
    return {"$map": {"input": vehicles, "as": "each", "in": expression}}


def _merged(vehicle: Any, changes: Document | str) -> Document:  # noqa: ANN401
    return {"$mergeObjects": [vehicle, changes]}


def _stored(said: StrEnum | Unset | None) -> str | Unset | None:
    return said.value if isinstance(said, StrEnum) else said


def _has_plate(vehicle: str, plate_key: str) -> Document:
    return {"$eq": [f"{vehicle}.licensePlate", {"$literal": plate_key}]}
