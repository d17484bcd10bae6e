"""Plates ↔ documents: the field `plate` beside `licensePlate`, the key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from server.values.plate import Plate, PlateCategory, PlateType


def plate_fields(plate: Plate) -> dict[str, Any]:
    """What every document with a plate holds: the key, by which it is found, and the parts."""
    return {
        "licensePlate": plate.key,
        "plate": {
            "type": plate.type.value,
            "category": plate.category.value,
            "left": plate.left,
            "right": plate.right,
            "formatted": plate.formatted,
        },
    }


def plate_of(document: Mapping[str, Any]) -> Plate:
    parts = document["plate"]
    return Plate(
        type=PlateType(parts["type"]),
        category=PlateCategory(parts["category"]),
        left=parts["left"],
        right=parts["right"],
        formatted=parts["formatted"],
        key=document["licensePlate"],
    )
