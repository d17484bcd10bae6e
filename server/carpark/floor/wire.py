"""Maps ↔ parkup.carpark.v1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from parkup.carpark.v1 import floor_map_pb2
from parkup.carpark.v1 import floor_map_service_pb2 as pb
from server.carpark.floor import grid
from server.carpark.floor.files import FileFormat, ImageFormat, Squares
from server.carpark.floor.geojson import PROPERTIES
from server.carpark.floor.grid import EMPTY
from server.carpark.floor.model import Element, ElementKind, FloorMap
from server.carpark.floor.picture import STANDARD_LEGEND, WHITE
from server.carpark.floor.problems import Problem, ProblemKind
from server.carpark.floor.repository import MapVersion
from server.carpark.floor.service import Drawing, MapView, Reason
from server.errors import FieldViolation, InvalidArgument
from server.rpc import wire
from server.values.language import Language

Kind = floor_map_pb2.FloorElement.Kind
_KINDS = {kind: Kind.Value(f"KIND_{kind.name}") for kind in ElementKind}
_KINDS_BACK = {number: kind for kind, number in _KINDS.items()}
_PROBLEMS = {kind: floor_map_pb2.FloorMapProblem.Kind.Value(f"KIND_{kind.name}") for kind in ProblemKind}
_MEANINGS = {
    pb.FloorColour.MEANING_UNSPECIFIED: grid.EMPTY,
    pb.FloorColour.MEANING_WALL: grid.WALL,
    pb.FloorColour.MEANING_LANE: grid.LANE,
    pb.FloorColour.MEANING_SPACE: grid.SPACE,
    pb.FloorColour.MEANING_ENTRANCE: grid.ENTRANCE,
    pb.FloorColour.MEANING_EXIT: grid.EXIT,
    pb.FloorColour.MEANING_RAMP_UP: grid.UP,
    pb.FloorColour.MEANING_RAMP_DOWN: grid.DOWN,
    pb.FloorColour.MEANING_LIFT: grid.LIFT,
    pb.FloorColour.MEANING_STAIRS: grid.STAIRS,
    pb.FloorColour.MEANING_LANE_RIGHT: ">",
    pb.FloorColour.MEANING_LANE_LEFT: "<",
    pb.FloorColour.MEANING_LANE_UP: "^",
    pb.FloorColour.MEANING_LANE_DOWN: "v",
}
_OPTIONAL = ("length_metres", "width_metres", "depth_metres", "height_limit_metres")

Imported = pb.ImportFloorMapRequest | pb.ImportFloorPictureRequest
Changed = (
    pb.ReplaceFloorMapRequest
    | pb.SetFloorElementRequest
    | pb.DeleteFloorElementRequest
    | pb.PublishFloorMapRequest
    | Imported
)


def point_message(point: tuple[float, float]) -> floor_map_pb2.FloorPoint:
    return floor_map_pb2.FloorPoint(x=round(point[0], 3), y=round(point[1], 3))


def element_message(element: Element, space_numbers: Mapping[int, str]) -> floor_map_pb2.FloorElement:
    said = {name: value for name, (field, _) in PROPERTIES.items() if (value := getattr(element, field))}
    return floor_map_pb2.FloorElement(
        id=element.id,
        kind=_KINDS[element.kind],
        points=map(point_message, element.points),
        space_number=space_numbers.get(element.space_id, ""),
        **said,
    )


def element_of(message: floor_map_pb2.FloorElement, element_id: str = "") -> Element:
    """`element_id` where the request says it elsewhere. Raises InvalidArgument when the element says another one."""
    if element_id and message.id not in {"", element_id}:
        raise InvalidArgument(FieldViolation("element.id", "diffère de element_id", "differs from element_id"))
    said = {
        field: getattr(message, name)
        for name, (field, _) in PROPERTIES.items()
        if name not in _OPTIONAL or message.HasField(name)  # type: ignore[arg-type]  # the names of optional fields
    }
    points = tuple((point.x, point.y) for point in message.points)
    return Element(element_id or message.id, _KINDS_BACK[message.kind], points=points, **said)


def kind_of(number: int) -> ElementKind:
    return _KINDS_BACK[number]  # type: ignore[index]


def map_message(view: MapView) -> floor_map_pb2.FloorMap:
    floor = view.floor
    return floor_map_pb2.FloorMap(
        level_id=floor.level_id,
        car_park=floor.car_park,
        building=floor.building,
        version=floor.version,
        is_draft=floor.is_draft,
        width_metres=floor.width,
        height_metres=floor.height,
        elements=[element_message(element, view.space_numbers) for element in floor.elements],
        updated_at=wire.timestamp(floor.updated_at),
        updated_by=floor.updated_by if view.is_for_staff else "",
        reason=floor.reason if view.is_for_staff else "",
    )


def summary_of_map(floor: FloorMap, *, is_for_staff: bool) -> floor_map_pb2.FloorMapSummary:
    return floor_map_pb2.FloorMapSummary(
        level_id=floor.level_id,
        car_park=floor.car_park,
        building=floor.building,
        version=floor.version,
        is_draft=floor.is_draft,
        element_count=len(floor.elements),
        updated_at=wire.timestamp(floor.updated_at),
        updated_by=floor.updated_by if is_for_staff else "",
        reason=floor.reason if is_for_staff else "",
    )


def summary_of_version(version: MapVersion) -> floor_map_pb2.FloorMapSummary:
    return floor_map_pb2.FloorMapSummary(
        level_id=version.level_id,
        car_park=version.car_park,
        building=version.building,
        version=version.version,
        is_draft=version.is_draft,
        element_count=version.element_count,
        updated_at=wire.timestamp(version.updated_at),
        updated_by=version.updated_by,
        reason=version.reason,
    )


def problem_messages(problems: Iterable[Problem], language: Language) -> Sequence[floor_map_pb2.FloorMapProblem]:
    return [
        floor_map_pb2.FloorMapProblem(
            kind=_PROBLEMS[problem.kind],
            level_id=problem.level_id,
            element_id=problem.element_id,
            space_id=problem.space_id,
            message=problem.text(language),
            is_hint=problem.is_hint,
        )
        for problem in problems
    ]


def drawing_of(request: pb.ReplaceFloorMapRequest) -> Drawing:
    return Drawing(
        request.width_metres,
        request.height_metres,
        tuple(map(element_of, request.elements)),
        request.building.strip(),
        request.is_draft,
    )


def imported(request: Imported, *, is_draft: bool) -> Drawing:
    """What a request says of a map beside the file that it is read from."""
    return Drawing(1.0, 1.0, (), request.building.strip(), is_draft)


def why(request: Changed) -> Reason:
    return Reason(request.reason.strip(), request.expected_version)


def file_format(number: int) -> FileFormat:
    return FileFormat.GRID if number == pb.FloorMapFile.FORMAT_GRID else FileFormat.GEOJSON


def image_format(number: int) -> ImageFormat:
    return ImageFormat.PNG if number == pb.FloorMapImage.FORMAT_PNG else ImageFormat.SVG


def squares(request: pb.ImportFloorPictureRequest) -> Squares:
    like = imported(request, is_draft=True)
    return Squares(_legend(request), request.cell_pixels or 1, request.cell_metres, like)


def _legend(request: pb.ImportFloorPictureRequest) -> Mapping[str, str]:
    if not request.legend:
        return STANDARD_LEGEND
    legend = {each.colour.upper(): _MEANINGS[each.meaning] for each in request.legend}
    # Paper is white: a legend that says nothing of what is empty would make something of all of it.
    return legend if EMPTY in legend.values() else {WHITE: EMPTY} | legend
