"""How far it is to a space, for what being led there saves."""

from __future__ import annotations

from collections.abc import Sequence

from server.carpark.emissions.model import Way
from server.carpark.floor.catalogue import FloorCatalogue
from server.carpark.floor.model import ElementKind
from server.carpark.navigation.guidance import of_drive
from server.carpark.navigation.network import Network, Spot
from server.carpark.navigation.networks import Networks


class WaysToSpaces:
    """By the published maps. Implements Routes of emissions."""

    def __init__(self, networks: Networks, catalogue: FloorCatalogue) -> None:
        self._networks = networks
        self._catalogue = catalogue

    async def to_space(self, car_park: str, space_id: int, entry_gate: str | None) -> Way | None:
        known = self._networks.of(car_park)
        if (space := known.network.space(space_id)) is None:
            return None
        driving, levels = known.driving(), self._catalogue.levels()
        drives = [drive for begin in _entrances(known.network, entry_gate) if (drive := driving.find(begin, space))]
        ways = [of_drive(drive, levels) for drive in drives]
        nearest = min(ways, key=lambda way: way.cost, default=None)
        return Way(round(nearest.length), round(nearest.seconds)) if nearest else None


def _entrances(network: Network, gate: str | None) -> Sequence[Spot]:
    """The one that has the name of a gate, else all."""
    found = network.of_kind(ElementKind.ENTRANCE)
    name = gate.casefold() if gate else None
    return [each for each in found if each.element and each.element.name.casefold() == name] or found
