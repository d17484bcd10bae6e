"""Maps as GeoJSON (RFC 7946), with metres of the level in place of degrees. Pure.

Each element is a feature with its id; its properties have the names of parkup.carpark.v1.FloorElement. Spaces are
polygons, lanes and walls lines, everything else points. The member `parkup` says of which level it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from shapely.errors import ShapelyError
from shapely.geometry import shape

from server.carpark.floor.errors import FloorMapUnreadable
from server.carpark.floor.model import Element, ElementKind, FloorMap, Point
from server.errors import FieldViolation

PROPERTIES: Mapping[str, tuple[str, type]] = {
    "name": ("name", str),
    "from_id": ("from_id", str),
    "to_id": ("to_id", str),
    "to_level_id": ("to_level_id", int),
    "one_way": ("one_way", bool),
    "length_metres": ("length", float),
    "width_metres": ("width", float),
    "depth_metres": ("depth", float),
    "angle_degrees": ("angle", float),
    "height_limit_metres": ("height_limit", float),
    "is_closed": ("is_closed", bool),
    "space_id": ("space_id", int),
    "lane_id": ("lane_id", str),
    "shaft": ("shaft", str),
}
"""By the name of a property the field of an element, and what its values are."""


def write_geojson(floor: FloorMap) -> bytes:
    about = {
        "level_id": floor.level_id,
        "building": floor.building,
        "width_metres": floor.width,
        "height_metres": floor.height,
        "version": floor.version,
    }
    features = [_feature(element, floor) for element in floor.elements]
    return orjson.dumps({"type": "FeatureCollection", "parkup": about, "features": features})


def read_geojson(text: str) -> tuple[tuple[Element, ...], float, float]:
    """The elements, how wide the level is and how high its drawing. Raises FloorMapUnreadable."""
    try:
        read = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise FloorMapUnreadable("it is no JSON") from error
    if not isinstance(read, dict) or not isinstance(features := read.get("features"), list):
        raise FloorMapUnreadable("it is no FeatureCollection")
    elements = tuple(_element(feature, place) for place, feature in enumerate(features))
    said = read.get("parkup")
    about: dict[str, Any] = said if isinstance(said, dict) else {}
    points = [point for element in elements for point in element.points] or [(1.0, 1.0)]
    width = _size(about.get("width_metres"), max(x for x, _ in points))
    return elements, width, _size(about.get("height_metres"), max(y for _, y in points))


def _feature(element: Element, floor: FloorMap) -> Mapping[str, Any]:
    said = {name: value for name, (field, _) in PROPERTIES.items() if (value := getattr(element, field))}
    return {
        "type": "Feature",
        "id": element.id,
        "geometry": _geometry(element, floor),
        "properties": {"kind": element.kind.value, **said},
    }


def _geometry(element: Element, floor: FloorMap) -> Mapping[str, Any] | None:
    if element.kind is ElementKind.SPACE:
        corners = element.corners()
        return {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}
    if element.kind in {ElementKind.LANE, ElementKind.WALL}:
        ends = [floor.by_id[each].point for each in (element.from_id, element.to_id) if each in floor.by_id]
        line = [*ends[:1], *element.points, *ends[1:]]
        return {"type": "LineString", "coordinates": line} if len(line) > 1 else None
    return {"type": "Point", "coordinates": element.point}


def _element(feature: object, place: int) -> Element:
    where = f"feature {place}"
    properties = feature.get("properties") if isinstance(feature, dict) else None
    if not isinstance(feature, dict) or not isinstance(properties, dict):
        raise FloorMapUnreadable(f"{where} has no properties")
    try:
        kind = ElementKind(properties.get("kind", ""))
    except ValueError as error:
        raise FloorMapUnreadable(f"{where}: {properties.get('kind')!r} is no kind of element") from error
    said: dict[str, Any] = {}
    for name, (field, type_) in PROPERTIES.items():
        if (value := properties.get(name)) is not None:
            if not isinstance(value, (int, float) if type_ is float else type_) or (
                isinstance(value, bool) and type_ is not bool
            ):
                raise FloorMapUnreadable(f"{where}: {name} is no {type_.__name__}")
            said[field] = type_(value)
    points = _points(feature.get("geometry"), kind, where)
    if kind is ElementKind.LANE:
        points = points[1:-1]
    return Element(str(feature.get("id") or properties.get("id") or ""), kind, points=points, **said)


def _points(geometry: object, kind: ElementKind, where: str) -> tuple[Point, ...]:
    if geometry is None and kind is ElementKind.LANE:
        return ()
    try:
        drawn = shape(geometry)  # type: ignore[arg-type]  # whatever it is, it is refused
        lines = kind in {ElementKind.LANE, ElementKind.WALL}
        coordinates = drawn.coords if lines else [(drawn.centroid.x, drawn.centroid.y)]
        return tuple((round(float(x), 6), round(float(y), 6)) for x, y, *_ in coordinates)
    except (ShapelyError, AttributeError, KeyError, TypeError, ValueError, NotImplementedError, IndexError) as error:
        raise FloorMapUnreadable(f"{where} has no geometry that can be read") from error


def _size(said: object, least: float) -> float:
    is_number = isinstance(said, int | float) and not isinstance(said, bool) and said > 0
    return float(said) if is_number else max(least, 1.0)  # type: ignore[arg-type]  # is_number says so


def as_unreadable(violations: tuple[FieldViolation, ...]) -> FloorMapUnreadable:
    """What is wrong with elements, for who gave a file instead of them."""
    return FloorMapUnreadable("; ".join(f"{each.field} {each.en}" for each in violations))
