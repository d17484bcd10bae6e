"""The maps of the demo's car park, and how a driver is led by them in `parkup demo`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from server.carpark.floor.errors import FloorMapNotFound
from server.carpark.floor.files import FileFormat
from server.carpark.floor.service import Drawing, Reason
from server.dev.demo_calls import Transport
from server.dev.demo_play import Play
from server.values.caller import Caller
from server.wiring import Domains

CELL_METRES = 2.5
GRIDS: Mapping[int, str] = {
    1: """
#########################
#.PPPPPPPPPPPPPPPPPPPP.L#
E>>>>>>>>>>>>>>>>>>>>>v.#
#.....................v.#
X<<<<<<<<<<<<<<<<<<<<<+U#
#.PPPPPPPPPPPPPPPPPPPP.S#
#########################
""",
    2: """
#########################
#.PPPPPPPPPPPPPPPPPPPP.L#
#.v<<<<<<<<<<<<<<<<<<<+U#
#.v...................^.#
#.>>>>>>>>>>>>>>>>>>>>+D#
#.PPPPPPPPPPPPPPPPPPPP.S#
#########################
""",
    3: """
#########################
#.PPPPPPPPPPPPPPPPPPPP.L#
#.v<<<<<<<<<<<<<<<<<<<+D#
#.v...................^.#
#.>>>>>>>>>>>>>>>>>>>>^.#
#.PPPPPPPPPPPPPPPPPPPP.S#
#########################
""",
}
"""By the number of a level: `server/carpark/floor/grid.py` says what the characters are."""

Fields = dict[str, Any]


async def load_demo_maps(domains: Domains, by: Caller, code: str) -> None:
    """Draws the levels that have no map yet, from above: ramps find those that they lead down from."""
    floors = domains.floors
    for level in reversed(await domains.places.levels.list(by, code)):
        try:
            await floors.maps.get(by, level.id)
        except FloorMapNotFound:
            like = Drawing(1.0, 1.0, ())
            text, grid = GRIDS[level.number], FileFormat.GRID
            read = await floors.files.read(by, level.id, text, like, file_format=grid, cell=CELL_METRES)
            await floors.maps.replace(by, level.id, read, Reason("The demo's map"))


class Leading(Play):
    """A driver is led to a space. `transport` is where the contract is called under its own names."""

    async def _led_to_a_space(
        self, transport: Transport, register: Callable[[], Awaitable[None]], vehicle: Callable[[], Awaitable[Fields]]
    ) -> str:
        """Gives the plate of the vehicle and what is held for it; prints the way."""
        await register()
        plate: str = (await vehicle())["license_plate"]
        wanted = {"license_plate": plate, "near": "KIND_LIFT", "hold": True, "limit": 3}
        found = (await self._call_over(transport, "RecommendSpaces", "driver", **wanted)).fields
        number, route = found["hold"]["space"]["space_number"], found["route"]
        self._expect(bool(found["spaces"][0]["causes"]), f"{number} is recommended, and held for two minutes")
        for step in route["instructions"]:
            self._say(f"      → {step['text']}")
        last = route["paths"][-1]
        asked = {"level_id": last["level_id"], "format": "FORMAT_GRID", "cell_metres": CELL_METRES}
        shown = await self._call_over(transport, "ExportFloorMap", "driver", **asked)
        for line in marked(shown.raw.decode(), last["points"][-1]):
            self._say(f"      {line}")
        entered = await self._call("EnterCarPark", "operator", license_plate=plate, entry_gate="Main Entrance")
        assigned = entered.fields["space_assigned"]["space_number"]
        self._expect_equal(assigned, number, f"the gate gives it {number}")
        return plate


def marked(text: str, point: Mapping[str, float]) -> list[str]:
    """The lines of a map, with `*` where one is led to."""
    lines = text.splitlines()
    column, row = int(point.get("x", 0) / CELL_METRES), int(point.get("y", 0) / CELL_METRES)
    lines[row] = f"{lines[row][:column]}*{lines[row][column + 1 :]}"
    return lines
