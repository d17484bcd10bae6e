"""Maps for tests, from grids of characters."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from server.carpark.floor.grid import Neighbours, elements_of, read_grid
from server.carpark.floor.model import FloorMap, LevelName

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
CELL = 5.0

LOWER = """
#############
E+++++++++++X
#.PPPP+PPPL.#
#.....+.....#
#.PPPP+++++U#
#############
"""
UPPER = """
#############
#.PPP+PPP.L.#
#....+......#
#.PPP++++++D#
#############
"""


def level(number: int) -> LevelName:
    return LevelName(number, "P", f"Level {number}", number)


def drawn(*grids: str, first_space: int = 1, cell: float = CELL) -> list[FloorMap]:
    """The maps of levels 1, 2, …, with spaces that are numbered through."""
    levels, floors = {number: level(number) for number in range(1, len(grids) + 1)}, list[FloorMap]()
    ramps: dict[int, Sequence] = {}
    for _ in range(2):  # the second time, ramps find those of the levels above
        floors, space_id = [], first_space
        for number, text in enumerate(grids, start=1):
            lines = read_grid(text)
            spaces = range(space_id, space_id + text.count("P"))
            space_id = spaces.stop
            beside = Neighbours(levels.get(number + 1), levels.get(number - 1), ramps, spaces)
            elements = elements_of(lines, cell, beside)
            floors.append(FloorMap(number, "P", len(lines[0]) * cell, len(lines) * cell, elements, NOW))
        ramps = {floor.level_id: [each for each in floor.elements if each.kind == "ramp"] for floor in floors}
    return floors


def registered(floors: Sequence[FloorMap]) -> Mapping[int, int]:
    """The level of each space that is on a map."""
    return {each.space_id: floor.level_id for floor in floors for each in floor.elements if each.kind == "space"}
