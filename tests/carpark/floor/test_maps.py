"""Grids, pictures, GeoJSON, problems and drawings of maps, without a server."""

import io
from dataclasses import replace

import pytest
from PIL import Image

from server.carpark.floor import grid
from server.carpark.floor.drawing import ShownSpace, png, shapes_of, svg
from server.carpark.floor.errors import FloorMapUnreadable
from server.carpark.floor.geojson import read_geojson
from server.carpark.floor.model import Element, ElementKind, FloorMap
from server.carpark.floor.picture import STANDARD_LEGEND, grid_of_picture
from server.carpark.floor.problems import Problem, ProblemKind, problems_of
from server.carpark.navigation.network import Network
from server.carpark.navigation.networks import CarParkNetwork
from server.carpark.spaces.model import SpaceStatus
from server.values.language import Language
from tests.carpark.floor.drawn import CELL, LOWER, NOW, UPPER, drawn, level, registered

LEVELS = {1: level(1), 2: level(2)}


def kinds(floors, spaces=None) -> set[tuple[str, str]]:
    found = problems_of(floors, registered(floors) if spaces is None else spaces)
    return {(each.kind.value, each.element_id) for each in found if each.kind is not ProblemKind.CUL_DE_SAC}


def changed(floor: FloorMap, element_id: str, **fields) -> FloorMap:
    return floor.with_element(replace(floor.by_id[element_id], **fields))


class TestProblems:
    def test_a_sound_car_park_has_none(self) -> None:
        assert kinds(drawn(LOWER, UPPER)) == set()

    @pytest.mark.parametrize(
        ("grid_of_level", "problem"),
        [
            ("E++++\n..P", ("no_exit", "")),
            ("+++++X\n..P", ("no_entrance", "")),
            ("E++X\n..P\n\n\n\n\n\nP", ("no_lane", "space-0-7")),
            ("E++X\n..#\n..P", ("no_lane", "space-2-2")),
            ("E+X.++.\n....P", ("unreachable_space", "space-4-1")),
            ("E+X\n.v\n.v\n.vP\n.v\n.v", ("no_way_out", "space-2-3")),
            ("E+X\n.v\n.v\n.v", ("dead_end", "junction-1-3")),
            ("E+X\n..P\n...U", ("dangling_ramp", "ramp-3-2")),
            ("E+X\n..\n..\n.E", ("unconnected", "entrance-1-3")),
        ],
    )
    def test_each_is_named(self, grid_of_level, problem) -> None:
        assert problem in kinds(drawn(grid_of_level, UPPER if "U" in grid_of_level else "."))

    def test_lanes_without_ends_and_through_walls(self) -> None:
        [floor, other] = drawn(LOWER, UPPER)
        lane = floor.of_kind(ElementKind.LANE)[0]
        assert ("dangling_lane", lane.id) in kinds([changed(floor, lane.id, to_id="nowhere"), other])
        wall = Element("wall", ElementKind.WALL, points=((30.0, 12.0), (35.0, 12.0)))
        found = kinds([floor.with_element(wall), other])
        assert ("lane_through_wall", "lane-junction-6-1-d") in found
        # What is above can be reached no more.
        assert ("unreachable_space", "space-2-1") in found

    def test_spaces_are_those_of_the_register(self) -> None:
        floors = drawn(LOWER, UPPER)
        assert kinds(floors, {}) >= {("unknown_space", "space-2-2")}
        twice = [changed(floors[0], "space-2-2", space_id=2), floors[1]]
        assert {("duplicate_space", "space-2-2"), ("duplicate_space", "space-3-2"), ("missing_space", "")} <= kinds(
            twice, registered(floors)
        )

    def test_what_lies_outside_is_a_hint(self) -> None:
        floors = drawn(LOWER, UPPER)
        moved = [changed(floors[0], "wall-0-0-r", points=((-1.0, 0.0), (5.0, 0.0))), floors[1]]
        [problem] = [each for each in problems_of(moved, registered(floors)) if each.kind is ProblemKind.OUTSIDE]
        assert problem.is_hint
        assert problem.text(Language.EN) == "wall-0-0-r is outside of the level."
        assert problem.text(Language.FR) == "wall-0-0-r est hors du niveau."

    def test_spaces_are_called_what_is_painted_on_them(self) -> None:
        missing = Problem(ProblemKind.MISSING_SPACE, 1, space_id=7)
        assert missing.text(Language.EN) == "Space 7 is not on the map."
        assert replace(missing, space_number="A-3").text(Language.FR) == "La place A-3 manque sur le plan."
        unreached = Problem(ProblemKind.UNREACHABLE_SPACE, 1, "space-1-1", 7, "A-3")
        assert unreached.text(Language.EN) == "No entrance leads to space-1-1 (A-3)."


class TestFiles:
    def test_a_grid_comes_back_as_it_was_understood(self) -> None:
        first = [grid.write_grid(floor, CELL, LEVELS) for floor in drawn(LOWER, UPPER)]
        assert [grid.write_grid(floor, CELL, LEVELS) for floor in drawn(*first)] == first
        assert first[1].strip().splitlines() == UPPER.strip().splitlines()
        # A level keeps its size, though nothing stands at its edges.
        [wide] = drawn("E+X..\nPPP..\n.....")
        [again] = drawn(grid.write_grid(wide, CELL, LEVELS))
        assert (again.width, again.height) == (wide.width, wide.height) == (5 * CELL, 3 * CELL)

    @pytest.mark.parametrize("text", ["", "  \n ", "E?X", "E" * 500_000])
    def test_what_is_no_grid(self, text) -> None:
        with pytest.raises(FloorMapUnreadable):
            grid.read_grid(text)

    @pytest.mark.parametrize(
        "text",
        [
            "{",
            "[]",
            '{"features": 1}',
            '{"features": [1]}',
            '{"features": [{"properties": {"kind": "tree"}}]}',
            '{"features": [{"properties": {"kind": "lift"}, "geometry": {"type": "Point", "coordinates": ["a", 1]}}]}',
            '{"features": [{"properties": {"kind": "lift", "shaft": 1}, "geometry": null}]}',
            '{"features": [{"properties": {"kind": "ramp", "one_way": 1}, "geometry": null}]}',
            '{"features": [{"properties": {"kind": "junction"}, "geometry": {"type": "Point", "coordinates": []}}]}',
        ],
    )
    def test_what_is_no_geojson(self, text) -> None:
        with pytest.raises(FloorMapUnreadable):
            read_geojson(text)

    def test_a_picture_is_read_by_its_colours(self) -> None:
        lines = grid.read_grid(LOWER)
        colours = {char: colour for colour, char in STANDARD_LEGEND.items()}
        image = Image.new("RGB", (len(lines[0]) * 4, len(lines) * 4))
        for row, line in enumerate(lines):
            for column, char in enumerate(line):
                image.paste(colours[char], (column * 4, row * 4, column * 4 + 4, row * 4 + 4))
        # A scanner's colours are never quite right, and its lines never quite straight.
        noisy = image.point(lambda value: min(255, value + 20))
        noisy.paste("#808080", (0, 0, 1, noisy.height))
        buffer = io.BytesIO()
        noisy.save(buffer, "PNG")
        assert grid_of_picture(buffer.getvalue(), STANDARD_LEGEND, 4) == lines

    def test_what_is_no_picture(self) -> None:
        buffer = io.BytesIO()
        Image.new("RGB", (3, 3)).save(buffer, "PNG")
        for content, legend, side in (
            (b"no picture", STANDARD_LEGEND, 1),
            (buffer.getvalue(), STANDARD_LEGEND, 4),
            (buffer.getvalue()[:40], STANDARD_LEGEND, 1),
        ):
            with pytest.raises(FloorMapUnreadable):
                grid_of_picture(content, legend, side)


class TestDrawing:
    def test_spaces_have_the_colour_of_how_they_stand(self) -> None:
        [floor, _] = drawn(LOWER, UPPER)
        shown = {
            1: ShownSpace("A-1", SpaceStatus.AVAILABLE),
            2: ShownSpace("A-2", SpaceStatus.OCCUPIED, label="<123 TUN 4567>"),
            3: ShownSpace("A-3", SpaceStatus.OCCUPIED, label="77 TUN 1", is_own=True),
        }
        shapes = shapes_of(floor, shown)
        text = svg(floor, shapes, 10).decode()
        assert "&lt;123 TUN 4567&gt;" in text
        assert 'viewBox="0 0 65 30"' in text
        assert len({shape.colour for shape in shapes if shape.text in {"A-1", "<123 TUN 4567>", "77 TUN 1"}}) == 3
        image = Image.open(io.BytesIO(png(floor, shapes, 10)))
        assert image.size == (650, 300)
        free = next(shape for shape in shapes if shape.text == "A-1")
        x, y = free.points[0]
        assert "#{:02x}{:02x}{:02x}".format(*image.getpixel((int(x * 10) + 3, int(y * 10) + 3))) == free.colour

    def test_a_large_level_is_drawn_smaller(self) -> None:
        floor = FloorMap(1, "P", 5_000.0, 5_000.0, (), NOW)
        assert Image.open(io.BytesIO(png(floor, (), 10))).size == (4_000, 4_000)


class TestCars:
    def test_they_keep_off_what_is_closed_too_low_or_too_narrow(self) -> None:
        floors = drawn(LOWER, UPPER)
        ramp = floors[0].of_kind(ElementKind.RAMP)[0]
        low = [changed(floors[0], ramp.id, height_limit=1.9, width=2.3), floors[1]]
        low[1] = changed(low[1], "ramp-11-3", height_limit=1.9, width=2.3)
        park = CarParkNetwork(Network(low))
        [entrance], upstairs = park.network.of_kind(ElementKind.ENTRANCE), park.network.space(20)
        for height, width, comes in ((0, 0, True), (1.9, 2.1, True), (2.0, 0, False), (0, 2.2, False)):
            assert (park.driving(height, width).find(entrance, upstairs) is not None) is comes
        # Cars that pass under the same share what is made for them.
        assert park.driving(1.5, 1.8) is park.driving(1.9, 2.1)
        closed = [changed(floors[0], ramp.id, is_closed=True), changed(floors[1], "ramp-11-3", is_closed=True)]
        shut = CarParkNetwork(Network(closed))
        assert shut.driving().find(entrance, shut.network.space(20)) is None
        assert shut.walking.find(entrance, shut.network.space(20)) is None
        assert park.walking.find(entrance, upstairs)

    def test_lifts_of_one_shaft_are_joined(self) -> None:
        floors = drawn(LOWER, UPPER)
        park = CarParkNetwork(Network(floors))
        below, above = park.network.of_kind(ElementKind.LIFT)
        far = park.walking.find(below, above).cost
        joined = [changed(floor, floor.of_kind(ElementKind.LIFT)[0].id, shaft="Lift A") for floor in floors]
        park = CarParkNetwork(Network(joined))
        below, above = park.network.of_kind(ElementKind.LIFT)
        assert park.walking.find(below, above).cost == 14.0 < far
