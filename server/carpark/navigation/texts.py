"""Instructions as sentences. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from server.carpark.floor.model import ElementKind, LevelName
from server.carpark.navigation.guidance import Action, Instruction
from server.carpark.navigation.network import Spot
from server.values.language import Language

_TEXTS: Mapping[Language, Mapping[Action, str]] = {
    Language.FR: {
        Action.START: "Partez",
        Action.STRAIGHT: "Continuez tout droit",
        Action.LEFT: "Tournez à gauche",
        Action.RIGHT: "Tournez à droite",
        Action.TURN_ROUND: "Faites demi-tour",
        Action.UP: "Montez par {by} : {target}",
        Action.DOWN: "Descendez par {by} : {target}",
        Action.ARRIVE: "Vous êtes arrivé : {target}",
        Action.ARRIVE_LEFT: "Vous êtes arrivé : {target}, sur votre gauche",
        Action.ARRIVE_RIGHT: "Vous êtes arrivé : {target}, sur votre droite",
    },
    Language.EN: {
        Action.START: "Start",
        Action.STRAIGHT: "Go straight on",
        Action.LEFT: "Turn left",
        Action.RIGHT: "Turn right",
        Action.TURN_ROUND: "Turn round",
        Action.UP: "Take the {by} up to {target}",
        Action.DOWN: "Take the {by} down to {target}",
        Action.ARRIVE: "You have arrived: {target}",
        Action.ARRIVE_LEFT: "You have arrived: {target}, on your left",
        Action.ARRIVE_RIGHT: "You have arrived: {target}, on your right",
    },
}
_FOR = {Language.FR: " pendant {metres} m", Language.EN: " for {metres} m"}
_KINDS: Mapping[Language, Mapping[ElementKind, str]] = {
    Language.FR: {
        ElementKind.SPACE: "place",
        ElementKind.ENTRANCE: "entrée",
        ElementKind.EXIT: "sortie",
        ElementKind.RAMP: "la rampe",
        ElementKind.LIFT: "l'ascenseur",
        ElementKind.STAIRS: "l'escalier",
    },
    Language.EN: {
        ElementKind.SPACE: "space",
        ElementKind.ENTRANCE: "entrance",
        ElementKind.EXIT: "exit",
        ElementKind.RAMP: "ramp",
        ElementKind.LIFT: "lift",
        ElementKind.STAIRS: "stairs",
    },
}
_PLACE = {Language.FR: "votre destination", Language.EN: "your destination"}
_CHANGES = frozenset({Action.UP, Action.DOWN})


def sentence(
    step: Instruction, language: Language, levels: Mapping[int, LevelName], space_numbers: Mapping[int, str]
) -> str:
    """What to do, in one sentence; distances are whole metres."""
    text = _TEXTS[language][step.action]
    if step.action in _CHANGES:
        level = levels.get(step.target) if isinstance(step.target, int) else None
        return text.format(by=_KINDS[language].get(step.by, ""), target=level.name if level else step.target) + "."
    if isinstance(step.target, Spot):
        return text.format(target=_name(step.target, language, space_numbers)) + "."
    metres = round(step.length)
    return text + (_FOR[language].format(metres=metres) if metres else "") + "."


def _name(spot: Spot, language: Language, space_numbers: Mapping[int, str]) -> str:
    element = spot.element
    if element is None or element.kind not in _KINDS[language]:
        return element.name if element and element.name else _PLACE[language]
    kind = _KINDS[language][element.kind]
    name = space_numbers.get(element.space_id, "") or element.name or element.shaft
    return f"{kind} {name}".strip()
