"""What is wrong with the maps of a car park, all levels together. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from server.carpark.floor.model import NODES, SHAFTS, Element, ElementKind, FloorMap
from server.carpark.navigation.driving import Driving, is_back_of
from server.carpark.navigation.network import Key, Network
from server.carpark.navigation.plan import LevelPlan
from server.values.language import Language


class ProblemKind(StrEnum):
    """What is wrong, the graver things first. parkup.carpark.v1.FloorMapProblem.Kind says what each is."""

    NO_ENTRANCE = "no_entrance"
    NO_EXIT = "no_exit"
    DANGLING_LANE = "dangling_lane"
    DANGLING_RAMP = "dangling_ramp"
    LANE_THROUGH_WALL = "lane_through_wall"
    NO_LANE = "no_lane"
    UNCONNECTED = "unconnected"
    UNKNOWN_SPACE = "unknown_space"
    DUPLICATE_SPACE = "duplicate_space"
    UNREACHABLE_SPACE = "unreachable_space"
    NO_WAY_OUT = "no_way_out"
    DEAD_END = "dead_end"
    OUTSIDE = "outside"
    MISSING_SPACE = "missing_space"
    CUL_DE_SAC = "cul_de_sac"


HINTS = frozenset({ProblemKind.OUTSIDE, ProblemKind.MISSING_SPACE, ProblemKind.CUL_DE_SAC})
_ORDER = {kind: place for place, kind in enumerate(ProblemKind)}
_TEXTS = {
    ProblemKind.NO_ENTRANCE: ("Le parking n'a pas d'entrée", "The car park has no entrance"),
    ProblemKind.NO_EXIT: ("Le parking n'a pas de sortie", "The car park has no exit"),
    ProblemKind.DANGLING_LANE: ("La voie {id} n'a pas ses deux extrémités", "Lane {id} does not have both of its ends"),
    ProblemKind.DANGLING_RAMP: ("La rampe {id} ne mène nulle part", "Ramp {id} leads nowhere"),
    ProblemKind.LANE_THROUGH_WALL: ("La voie {id} traverse un mur", "Lane {id} goes through a wall"),
    ProblemKind.NO_LANE: ("Aucune voie n'est à portée de {id}", "No lane is within reach of {id}"),
    ProblemKind.UNCONNECTED: ("Aucune voie ne rejoint {id}", "No lane meets {id}"),
    ProblemKind.UNKNOWN_SPACE: ("{id} n'est pas une place de ce niveau", "{id} is no space of this level"),
    ProblemKind.DUPLICATE_SPACE: (
        "La place de {id} figure plusieurs fois",
        "The space of {id} is there more than once",
    ),
    ProblemKind.UNREACHABLE_SPACE: ("Aucune entrée ne mène à {id}", "No entrance leads to {id}"),
    ProblemKind.NO_WAY_OUT: ("De {id}, aucune sortie n'est accessible", "From {id} no exit can be reached"),
    ProblemKind.DEAD_END: ("De {id}, on ne peut plus repartir", "From {id} cars cannot drive on"),
    ProblemKind.OUTSIDE: ("{id} est hors du niveau", "{id} is outside of the level"),
    ProblemKind.MISSING_SPACE: ("La place {space} manque sur le plan", "Space {space} is not on the map"),
    ProblemKind.CUL_DE_SAC: ("À {id}, il faut faire demi-tour", "At {id} cars have to turn round"),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong; of an element or a space of the register where it is about one.

    `space_number` is what is painted on the space, where the register knows it.
    """

    kind: ProblemKind
    level_id: int = 0
    element_id: str = ""
    space_id: int = 0
    space_number: str = ""

    @property
    def is_hint(self) -> bool:
        return self.kind in HINTS

    def text(self, language: Language) -> str:
        fr, en = _TEXTS[self.kind]
        painted = self.space_number or str(self.space_id)
        element = f"{self.element_id} ({self.space_number})" if self.space_number else self.element_id
        return (fr if language is Language.FR else en).format(id=element, space=painted) + "."


def problems_of(floors: Sequence[FloorMap], levels_of_spaces: Mapping[int, int]) -> Sequence[Problem]:
    """What is wrong with the maps of a car park, the graver things first.

    `levels_of_spaces`: of each space of the register.
    """
    network = Network(floors)
    found = [problem for plan in network.plans.values() for problem in _of_level(plan, network)]
    found += _of_register(network, levels_of_spaces)
    found += _of_ways(network)
    return sorted(set(found), key=lambda each: (_ORDER[each.kind], each.level_id, each.element_id, each.space_id))


def _of_level(plan: LevelPlan, network: Network) -> Iterable[Problem]:
    floor = plan.floor
    met = {end for lane in plan.lanes.values() for end in (lane.element.from_id, lane.element.to_id)}
    for element in floor.elements:
        kind = element.kind
        if kind is ElementKind.LANE:
            if (lane := plan.lanes.get(element.id)) is None:
                yield _problem(ProblemKind.DANGLING_LANE, floor, element)
            elif lane.is_walled:
                yield _problem(ProblemKind.LANE_THROUGH_WALL, floor, element)
        elif kind is ElementKind.RAMP:
            leads = (element.to_level_id, element.to_id)
            if leads not in network.nodes or leads == (floor.level_id, element.id) or element.id not in met:
                yield _problem(ProblemKind.DANGLING_RAMP, floor, element)
        elif kind in NODES and element.id not in met and not _is_met_by_ramp(network, (floor.level_id, element.id)):
            yield _problem(ProblemKind.UNCONNECTED, floor, element)
        elif (kind is ElementKind.SPACE or kind in SHAFTS) and element.id not in plan.feet:
            yield _problem(ProblemKind.NO_LANE, floor, element)
        if any(not (0 <= x <= floor.width and 0 <= y <= floor.height) for x, y in element.points):
            yield _problem(ProblemKind.OUTSIDE, floor, element)


def _is_met_by_ramp(network: Network, key: Key) -> bool:
    return any(arc.is_ramp and key in {arc.begin, arc.end} for arc in network.arcs)


def _of_register(network: Network, levels_of_spaces: Mapping[int, int]) -> Iterable[Problem]:
    spaces = [
        (plan.floor, element) for plan in network.plans.values() for element in plan.floor.of_kind(ElementKind.SPACE)
    ]
    counts = Counter(element.space_id for _, element in spaces)
    for floor, element in spaces:
        if levels_of_spaces.get(element.space_id) != floor.level_id:
            yield _problem(ProblemKind.UNKNOWN_SPACE, floor, element)
        elif counts[element.space_id] > 1:
            yield _problem(ProblemKind.DUPLICATE_SPACE, floor, element)
    for space_id, level_id in levels_of_spaces.items():
        if level_id in network.plans and space_id not in counts:
            yield Problem(ProblemKind.MISSING_SPACE, level_id, space_id=space_id)


def _of_ways(network: Network) -> Iterable[Problem]:
    driving = Driving(network)
    entrances = [key for key, node in network.nodes.items() if node.kind is ElementKind.ENTRANCE]
    exits = [key for key, node in network.nodes.items() if node.kind is ElementKind.EXIT]
    if not entrances:
        yield Problem(ProblemKind.NO_ENTRANCE)
    if not exits:
        yield Problem(ProblemKind.NO_EXIT)
    reached = driving.reached_from(entrances) if entrances else None
    leaving = driving.leading_to(exits) if exits else None
    for level_id, plan in network.plans.items():
        for element in plan.floor.of_kind(ElementKind.SPACE):
            if foot := plan.feet.get(element.id):
                arcs = {arc.index for arc in network.by_lane.get((level_id, foot.lane.id), ())}
                if reached is not None and arcs.isdisjoint(reached):
                    yield _problem(ProblemKind.UNREACHABLE_SPACE, plan.floor, element)
                if leaving is not None and arcs.isdisjoint(leaving):
                    yield _problem(ProblemKind.NO_WAY_OUT, plan.floor, element)
    if reached is not None and leaving is not None:
        yield from _of_ends(network, driving, reached, leaving)


def _of_ends(
    network: Network, driving: Driving, reached: Collection[int], leaving: Collection[int]
) -> Iterable[Problem]:
    """Where cars come to and cannot drive on, or have to turn round."""
    for arc in network.arcs:
        floor, end = network.plans[arc.end[0]].floor, network.nodes[arc.end]
        if arc.index in reached and arc.index not in leaving:
            yield _problem(ProblemKind.DEAD_END, floor, end)
        elif end.kind is ElementKind.JUNCTION and arc.index in leaving:
            onward = driving.leaving.get(arc.end, ())
            if onward and all(is_back_of(arc, each) for each in onward):
                yield _problem(ProblemKind.CUL_DE_SAC, floor, end)


def _problem(kind: ProblemKind, floor: FloorMap, element: Element) -> Problem:
    return Problem(kind, floor.level_id, element.id, element.space_id)
