"""The contract's rules in French. English is what protovalidate says itself, save where that helps nobody."""

from __future__ import annotations

from collections.abc import Iterable

_TEXTS = {
    "required": "est obligatoire",
    "string.min_len": "doit avoir au moins {value} caractère(s)",
    "string.max_len": "doit avoir au plus {value} caractères",
    "string.max_bytes": "doit tenir en {value} octets",
    "string.pattern": "n'a pas la forme attendue",
    "string.in": "doit être une des valeurs {values}",
    "enum.defined_only": "n'est pas une valeur connue",
    "enum.not_in": "doit être indiqué",
    "enum.in": "n'est pas une valeur admise ici",
    "repeated.min_items": "doit avoir au moins {value} éléments",
    "repeated.max_items": "doit avoir au plus {value} éléments",
    "zone.centre": "indiquez location, ou latitude et longitude",
    "zones.near": "latitude et longitude vont ensemble",
    "vehicle.plate": "indiquez license_plate ou plate",
    "ticket.plate": "indiquez license_plate ou plate",
    "operator_otp.address": "indiquez phone_number ou email, l'un des deux",
    "agent_login.account": "indiquez email ou agent_code, l'un des deux",
    "wallet.ticket": "ticket_payment demande l'identifiant de la contravention dans reference_id",
    "geo_point.range": "attendu : [longitude, latitude] en degrés",
}

_ENGLISH = {
    "enum.not_in": "must be given",  # it says `must not be in list [0]`
}

# The bounds of numbers stand in the English text only: both of them, while the rule's value is one.
_NUMBER_TYPES = {"double", "float", "int32", "int64", "uint32", "uint64"}
_NUMBER_WORDS = {
    "must be": "doit être",
    "greater than or equal to": "supérieur ou égal à",
    "less than or equal to": "inférieur ou égal à",
    "greater than": "supérieur à",
    "less than": "inférieur à",
    " and ": " et ",
    " or ": " ou ",
}


def english_rule(rule_id: str, english: str) -> str:
    """The text of a rule by its id; `english` is protovalidate's own."""
    return _ENGLISH.get(rule_id, english)


def french_rule(rule_id: str, value: object, english: str) -> str:
    """The text of a rule by its id; `value` is the bound that the rule states. Without a text: the English one."""
    if text := _TEXTS.get(rule_id):
        values = ", ".join(map(str, value)) if isinstance(value, Iterable) and not isinstance(value, str) else value
        return text.format(value=value, values=values)
    return _french_bounds(english) if rule_id.partition(".")[0] in _NUMBER_TYPES else english


def _french_bounds(english: str) -> str:
    """`must be greater than 0` → `doit être supérieur à 0`."""
    for words, mots in _NUMBER_WORDS.items():
        english = english.replace(words, mots)
    return english
