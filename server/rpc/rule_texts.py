"""What people read when a request breaks a rule of the contract, in French and English, by the rule's id.

A text follows the name of its field (`license_plate est obligatoire`), that of a rule about several fields stands
alone. No text names a field: REST clients know them under other names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from server.values.language import Language


@dataclass(frozen=True, slots=True)
class RuleText:
    """`fields` are those that a rule about several fields is about, the first one named in answers."""

    fr: str
    en: str
    fields: tuple[str, ...] = ()


# `{value}` is the bound that a rule states, `{values}` the values it lists.
TEXTS: Mapping[str, RuleText] = (
    {
        "required": RuleText("est obligatoire", "is required"),
        "string.min_len": RuleText(
            "doit avoir au moins {value} caractère(s)", "must have at least {value} character(s)"
        ),
        "string.max_len": RuleText("doit avoir au plus {value} caractères", "must have at most {value} characters"),
        "string.max_bytes": RuleText("doit tenir en {value} octets", "must fit into {value} bytes"),
        "string.pattern": RuleText("n'a pas la forme attendue", "does not have the expected form"),
        "string.in": RuleText("doit être une des valeurs {values}", "must be one of {values}"),
        "string.object_id": RuleText(
            "doit être un identifiant de 24 chiffres hexadécimaux", "must be an id of 24 hex digits"
        ),
        "string.payment_method_id": RuleText(
            "doit être « wallet » ou l'identifiant d'une carte enregistrée",
            "must be `wallet` or the id of a saved card",
        ),
        "string.session_method_id": RuleText(
            "doit être « wallet », « later » ou l'identifiant d'une carte enregistrée",
            "must be `wallet`, `later` or the id of a saved card",
        ),
        "string.plate_text": RuleText("doit avoir au plus 48 caractères", "must have at most 48 characters"),
        "string.gate_plate": RuleText("doit avoir de 1 à 20 caractères", "must have 1 to 20 characters"),
        "string.page_token": RuleText("n'est pas un jeton de page", "is not a page token"),
        "enum.defined_only": RuleText("doit être l'une des valeurs {values}", "must be one of {values}"),
        "enum.not_in": RuleText("est obligatoire", "is required"),
        "enum.in": RuleText("doit être l'une des valeurs {values}", "must be one of {values}"),
        "repeated.min_items": RuleText("doit avoir au moins {value} éléments", "must have at least {value} items"),
        "repeated.unique": RuleText("ne doit rien nommer deux fois", "must name nothing twice"),
        "repeated.max_items": RuleText("doit avoir au plus {value} éléments", "must have at most {value} items"),
        "double.money.range": RuleText(
            "doit être un montant de 0 à 1 000 000 TND", "must be an amount from 0 to 1,000,000 TND"
        ),
        "double.money.decimals": RuleText("doit avoir trois décimales au plus", "must have at most three decimals"),
        "double.latitude": RuleText("doit être une latitude, de -90 à 90", "must be a latitude, from -90 to 90"),
        "double.longitude": RuleText("doit être une longitude, de -180 à 180", "must be a longitude, from -180 to 180"),
        "int32.in": RuleText("doit être une des valeurs {values}", "must be one of {values}"),
        "int32.page_size": RuleText("doit être supérieur ou égal à 0", "must be greater than or equal to 0"),
        "int32.skip": RuleText("doit être compris entre 0 et 100 000", "must be from 0 to 100,000"),
        "int32.stay_minutes": RuleText(
            "doit être compris entre 1 et 44 640 minutes", "must be from 1 to 44,640 minutes"
        ),
        "int32.qr_size": RuleText("doit être compris entre 100 et 1 000 pixels", "must be from 100 to 1,000 pixels"),
        "geo_point.range": RuleText(
            "attendu : [longitude, latitude] en degrés", "expected: [longitude, latitude] in degrees"
        ),
        "points.purchase": RuleText(
            "doit être compris entre 100 et 100 000, par centaines", "must be from 100 to 100,000, in hundreds"
        ),
        "pay_later.year": RuleText("doit être une année de 2000 à 2999", "must be a year from 2000 to 2999"),
        "points.value": RuleText("doit être un montant entier de 1 à 1 000", "must be a whole amount from 1 to 1,000"),
        "points.adjustment": RuleText(
            "doit être compris entre -100 000 et 100 000, sans être nul", "must be from -100,000 to 100,000 and not 0"
        ),
        "availability.period": RuleText(
            "Indiquez le début et la fin de la période, la fin après le début.",
            "Give start_time and end_time of the period, the end after the start.",
            ("start_time", "end_time"),
        ),
        "exit.ticket_or_plate": RuleText(
            "Indiquez le numéro du ticket ou la plaque.",
            "Give the ticket's number or the licence plate.",
            ("ticket_number", "license_plate"),
        ),
        "car_park_sessions.period": RuleText(
            "La fin de la période vient après son début.",
            "The end of the period comes after its beginning.",
            ("entered_from", "entered_before"),
        ),
        "car_park_payment.session": RuleText(
            "Indiquez la session ou le numéro de son ticket.",
            "Give the session or the number of its ticket.",
            ("session_id", "ticket_number"),
        ),
        "car_park_payments.period": RuleText(
            "La fin de la période vient après son début.",
            "The end of the period comes after its beginning.",
            ("paid_from", "paid_before"),
        ),
        "bytes.max_len": RuleText("doit avoir au plus {value} octets", "must have at most {value} bytes"),
        "place.one": RuleText(
            "Indiquez soit une place, soit un niveau avec un élément ou un point.",
            "Give either a space, or a level with an element or a point.",
            ("space_id", "level_id", "element_id", "x", "y"),
        ),
        "recommendation.hold": RuleText(
            "Pour garder une place, indiquez la plaque.",
            "Give the licence plate to hold a space.",
            ("license_plate", "hold"),
        ),
        "recommendation.destination": RuleText(
            "Indiquez soit une destination, soit ce dont il faut être proche.",
            "Give either a destination or what to be near.",
            ("destination", "near"),
        ),
        "floor.spaces": RuleText(
            "Indiquez soit des places, soit une zone, soit un niveau.",
            "Give either spaces, a zone or a level.",
            ("space_ids", "zone_id", "level_id"),
        ),
        "floor.change": RuleText(
            "Indiquez un état ou un type.",
            "Give a status or a type.",
            ("status", "space_type"),
        ),
        "spaces.numbers": RuleText(
            "Indiquez soit des numéros, soit une série.",
            "Give either space_numbers or series.",
            ("space_numbers", "series"),
        ),
        "zone.centre": RuleText(
            "Indiquez le centre : un point, ou latitude et longitude.",
            "Give the centre: a point, or latitude and longitude.",
            ("location", "latitude", "longitude"),
        ),
        "zone.place": RuleText(
            "Latitude et longitude vont ensemble.", "Latitude and longitude go together.", ("latitude", "longitude")
        ),
        "emissions.route": RuleText(
            "La longueur et la durée du trajet vont ensemble.",
            "Length and time of the way go together.",
            ("route_metres", "route_seconds"),
        ),
        "street.line": RuleText(
            "Indiquez le tracé : des points, ou une polyligne encodée.",
            "Give the line: points, or an encoded polyline.",
            ("points", "encoded_polyline"),
        ),
        "street.sides": RuleText(
            "Indiquez le type de la rue, ou de ses deux côtés.",
            "Give the type of the street, or of both its sides.",
            ("type", "left_type", "right_type"),
        ),
        "operator.address": RuleText(
            "Indiquez un numéro de téléphone, une adresse e-mail, ou les deux.",
            "Give a phone number, an e-mail address, or both.",
            ("phone", "email"),
        ),
        "list_users.search": RuleText(
            "Cherchez par adresse e-mail, par téléphone ou par plaque, l'un des trois.",
            "Search by one of e-mail address, phone number and license plate.",
            ("email", "phone", "license_plate"),
        ),
        "change_my_email.proof": RuleText(
            "Indiquez le code reçu à l'adresse actuelle ou votre mot de passe, l'un des deux.",
            "Give either the code sent to the present address or your password.",
            ("current_code", "password"),
        ),
        "delete_my_account.proof": RuleText(
            "Indiquez le code reçu ou votre mot de passe, l'un des deux.",
            "Give either the code that you were sent or your password.",
            ("code", "password"),
        ),
        "agent_login.account": RuleText(
            "Indiquez une adresse e-mail, un nom d'utilisateur ou un matricule, l'un des trois.",
            "Give one of e-mail address, username and badge number.",
            ("email", "username", "agent_code"),
        ),
        "operator_otp.address": RuleText(
            "Indiquez un numéro de téléphone ou une adresse e-mail, l'un des deux.",
            "Give either a phone number or an e-mail address.",
            ("phone", "email"),
        ),
        "auto_top_up.complete": RuleText(
            "Indiquez le seuil, le montant et la carte.",
            "Give the threshold, the amount and the card.",
            ("threshold", "amount", "payment_method_id"),
        ),
        "reservation.place": RuleText(
            "Indiquez la place ou la zone.", "Give the space or the zone.", ("space_id", "zone_id")
        ),
        "reservation.period": RuleText(
            "La fin doit suivre le début.", "The end must be after the start.", ("end_time", "start_time")
        ),
        "wallet.violation_ticket": RuleText(
            "Indiquez l'identifiant de la contravention à payer.",
            "Give the id of the violation ticket to pay.",
            ("reference_id",),
        ),
    }
    | {
        f"{what}.plate": RuleText("Indiquez la plaque.", "Give the license plate.", ("license_plate", "plate"))
        for what in ("vehicle", "violation_ticket", "session", "check_vehicle", "season_badge")
    }
    | {
        f"{what}.hours": RuleText(
            "Indiquez les heures de début et de fin, ou 24 h sur 24.",
            "Give the hours from and to, or round the clock.",
            ("hours_from", "hours_to", "is_24h"),
        )
        for what in ("daily_hours", "seasonal_hours")
    }
)

# The bounds of numbers stand in protovalidate's own text only: both of them, while the rule's value is one.
_NUMBER_TYPES = {"double", "float", "int32", "int64", "uint32", "uint64"}
_NUMBER_RULES = {"gt", "gte", "lt", "lte"}
_NUMBER_WORDS = {
    "must be": "doit être",
    "greater than or equal to": "supérieur ou égal à",
    "less than or equal to": "inférieur ou égal à",
    "greater than": "supérieur à",
    "less than": "inférieur à",
    " and ": " et ",
    " or ": " ou ",
}


def has_text(rule_id: str) -> bool:
    """True when people can be told in both languages what the rule is."""
    return rule_id in TEXTS or _is_bound(rule_id)


def fields_of(rule_id: str) -> tuple[str, ...]:
    """The fields that a rule about several of them is about."""
    text = TEXTS.get(rule_id)
    return text.fields if text else ()


def rule_text(rule_id: str, value: object, english: str, language: Language) -> str:
    """The text of a rule. `value` is the bound that it states, `english` what protovalidate says itself."""
    if text := TEXTS.get(rule_id):
        values = ", ".join(map(str, value)) if isinstance(value, Iterable) and not isinstance(value, str) else value
        return (text.fr if language is Language.FR else text.en).format(value=value, values=values)
    return _french_bounds(english) if language is Language.FR and _is_bound(rule_id) else english


def _is_bound(rule_id: str) -> bool:
    """`int32.gte`, `double.gt_lte`, `int32.gte_lte_exclusive`."""
    type_, _, rule = rule_id.partition(".")
    return type_ in _NUMBER_TYPES and set(rule.removesuffix("_exclusive").split("_")) <= _NUMBER_RULES


def _french_bounds(english: str) -> str:
    """`must be greater than 0` → `doit être supérieur à 0`."""
    for words, mots in _NUMBER_WORDS.items():
        english = english.replace(words, mots)
    return english
