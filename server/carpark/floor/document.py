"""Maps as documents of the collections `floorMaps` and `floorMapVersions`.

`floorMaps`: `_id` (the level's number), `carPark`, `building`, `version`, `isDraft`, `width`, `height`, `elements`
(each with `id`, `kind`, and of the names in `FIELDS` those that say something), `elementCount`, `updatedAt`,
`updatedBy`, `reason`; of a draft `published`, the map that drivers go by meanwhile, if there is one.
`floorMapVersions`: the same of each version, with `_id` LEVEL/VERSION and `levelId`, and without `published`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from server.carpark.floor.model import Element, ElementKind, FloorMap, LevelName
from server.mongo.client import Document

FIELDS = {
    "name": "name",
    "from_id": "fromId",
    "to_id": "toId",
    "to_level_id": "toLevelId",
    "one_way": "oneWay",
    "length": "length",
    "width": "width",
    "depth": "depth",
    "angle": "angle",
    "height_limit": "heightLimit",
    "is_closed": "isClosed",
    "space_id": "spaceId",
    "lane_id": "laneId",
    "shaft": "shaft",
}
"""Of an element, beside its id, kind and points; what it does not say is left out."""


def map_document(floor: FloorMap) -> Document:
    return {
        "_id": floor.level_id,
        "carPark": floor.car_park,
        "building": floor.building,
        "version": floor.version,
        "isDraft": floor.is_draft,
        "width": floor.width,
        "height": floor.height,
        "elements": [_element_document(element) for element in floor.elements],
        "elementCount": len(floor.elements),
        "updatedAt": floor.updated_at,
        "updatedBy": floor.updated_by,
        "reason": floor.reason,
        **({"published": map_document(floor.published)} if floor.published else {}),
    }


def version_document(floor: FloorMap) -> Document:
    alone = map_document(replace(floor, published=None))
    return alone | {"_id": version_id(floor.level_id, floor.version), "levelId": floor.level_id}


def version_id(level_id: int, version: int) -> str:
    return f"{level_id}/{version}"


def map_of(document: Mapping[str, Any]) -> FloorMap:
    return FloorMap(
        level_id=document.get("levelId", document["_id"]),
        car_park=document["carPark"],
        width=document["width"],
        height=document["height"],
        elements=tuple(map(_element_of, document["elements"])),
        updated_at=document["updatedAt"],
        building=document["building"],
        version=document["version"],
        is_draft=document["isDraft"],
        updated_by=document["updatedBy"],
        reason=document["reason"],
        published=map_of(document["published"]) if "published" in document else None,
    )


def level_name_of(document: Mapping[str, Any]) -> LevelName:
    return LevelName(document["_id"], document["carPark"], document["name"], document["levelNumber"])


def _element_document(element: Element) -> Document:
    said = {name: value for field, name in FIELDS.items() if (value := getattr(element, field))}
    points = {"points": [list(point) for point in element.points]} if element.points else {}
    return {"id": element.id, "kind": element.kind.value, **points, **said}


def _element_of(document: Mapping[str, Any]) -> Element:
    said = {field: document[name] for field, name in FIELDS.items() if name in document}
    points = tuple((float(x), float(y)) for x, y in document.get("points", ()))
    return Element(document["id"], ElementKind(document["kind"]), points=points, **said)
