"""Registration plates: many ways to write one, one key to compare by."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from server.errors import InvalidLicensePlate


class PlateType(StrEnum):
    """The series of a plate, as stored. parkup.common.v1.LicensePlate.Type says what each is."""

    TUNIS = "tunis"
    RS = "rs"
    GOVERNMENT = "government"
    LIBYA = "libya"
    ALGERIA = "algeria"
    EU = "eu"
    OTHER = "other"
    CMD = "cmd"
    CD = "cd"
    MD = "md"
    PAT = "pat"
    CC = "cc"
    MC = "mc"


class PlateCategory(StrEnum):
    """What kind of holder a plate is given to, as stored."""

    REGULAR = "regular"
    GOVERNMENT = "government"
    DIPLOMATIC = "diplomatic"
    CONSULAR = "consular"
    EU = "eu"
    LIBYA = "libya"
    ALGERIA = "algeria"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Plate:
    """A plate in parts. `key` is what plates are compared, indexed and stored by: two texts for one plate share it.

    `left` is all of a plate that has one part, and `right` is empty then. `formatted` is the text as people read it.
    """

    type: PlateType
    category: PlateCategory
    left: str
    right: str
    formatted: str
    key: str


_CATEGORIES = {
    PlateType.TUNIS: PlateCategory.REGULAR,
    PlateType.RS: PlateCategory.REGULAR,
    PlateType.GOVERNMENT: PlateCategory.GOVERNMENT,
    PlateType.LIBYA: PlateCategory.LIBYA,
    PlateType.ALGERIA: PlateCategory.ALGERIA,
    PlateType.EU: PlateCategory.EU,
    PlateType.OTHER: PlateCategory.OTHER,
    PlateType.CMD: PlateCategory.DIPLOMATIC,
    PlateType.CD: PlateCategory.DIPLOMATIC,
    PlateType.MD: PlateCategory.DIPLOMATIC,
    PlateType.PAT: PlateCategory.DIPLOMATIC,
    PlateType.CC: PlateCategory.CONSULAR,
    PlateType.MC: PlateCategory.CONSULAR,
}

# Every way to write a label; the first one stands in the key. Spaces between Arabic letters are gone by then.
_BETWEEN_PARTS = {
    PlateType.TUNIS: ("TUN", "تونس", "TUNISIE", "TUNISIA", "TUNIS", "TU", "TN"),
    PlateType.CMD: ("CMD", "ربد"),
    PlateType.CD: ("CD", "سد"),
    PlateType.MD: ("MD", "بد"),
    PlateType.PAT: ("PAT", "ماف"),
    PlateType.CC: ("CC", "سق"),
    PlateType.MC: ("MC", "ثق"),
}
_BESIDE_PART = {
    PlateType.RS: ("RS", "نت"),
    PlateType.LIBYA: ("LIBYA", "ليبيا", "LIBYE"),
    PlateType.ALGERIA: ("ALGERIA", "الجزائر", "ALGERIE"),
}
# What people read on plates whose label has no usual Latin form.
_SHOWN = {PlateType.LIBYA: "ليبيا", PlateType.ALGERIA: "الجزائر"}
_TWO_PARTS = frozenset({*_BETWEEN_PARTS, PlateType.GOVERNMENT})

_LEFT_OUT = frozenset({"Mn", "Cf", "Lm"})  # accents, direction marks, tatweel
_SPACES = re.compile(r"\s+")
_ENDS = re.compile(r"^[\W_]+|[\W_]+$")
_GOVERNMENT = re.compile(r"(\d{2})\W+(\d{3,6})")


def parse_plate(text: str) -> Plate:
    """The plate that a text means: `123 TUN 4567`, `123tun4567` and `123 تونس 4567` are one.

    Text that fits no series is a plate of type OTHER. Raises InvalidLicensePlate when it has no letter or digit.
    """
    shown = _tidy(text)
    key = _bare(shown)
    if not key:
        raise InvalidLicensePlate
    if match := _LABEL_BETWEEN.fullmatch(key):
        return plate_of_parts(_TYPE_OF_LABEL[match["label"]], match["left"], match["right"])
    if match := _LABEL_BESIDE.fullmatch(key):
        label = match["before"] or match["after"] or match["far_before"] or match["far_after"]
        return plate_of_parts(_TYPE_OF_LABEL[label], shown)
    if match := _GOVERNMENT.fullmatch(shown):
        return plate_of_parts(PlateType.GOVERNMENT, match[1], match[2])
    return Plate(PlateType.OTHER, PlateCategory.OTHER, shown, "", shown, key)


def plate_of_parts(type: PlateType, left: str, right: str = "") -> Plate:  # noqa: A002  # the field's name
    """The plate of a series and its parts. `right` counts for series of two parts only.

    Raises InvalidLicensePlate when a part that the series has holds no letter or digit.
    """
    if type is PlateType.OTHER:
        return parse_plate(f"{left} {right}")
    left = _tidy(left)
    if type in _BESIDE_PART:
        left = _without_label(type, left)
    parts = [left, _tidy(right)] if type in _TWO_PARTS else [left]
    bare = [_bare(part) for part in parts]
    if not all(bare):
        raise InvalidLicensePlate
    formatted, key = _write(type, parts, bare)
    return Plate(type, _CATEGORIES[type], left, parts[1] if type in _TWO_PARTS else "", formatted, key)


def _write(type: PlateType, parts: list[str], bare: list[str]) -> tuple[str, str]:  # noqa: A002
    if type in _BETWEEN_PARTS:
        label = _BETWEEN_PARTS[type][0]
        return f"{parts[0]} {label} {parts[1]}", f"{bare[0]}{label}{bare[1]}"
    if type in _BESIDE_PART:
        label = _BESIDE_PART[type][0]
        return f"{_SHOWN.get(type, label)} {parts[0]}", f"{label}{bare[0]}"
    return "-".join(parts), "".join(bare)


def _tidy(text: str) -> str:
    """Upper case, ASCII digits, no accents, single spaces, and neither spaces nor punctuation at the ends."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text.upper())
        text = "".join(_ascii_digit(char) for char in decomposed if unicodedata.category(char) not in _LEFT_OUT)
    return _ENDS.sub("", _SPACES.sub(" ", text.upper()))


def _ascii_digit(char: str) -> str:
    digit = unicodedata.decimal(char, None)
    return char if digit is None else str(digit)


def _bare(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def _without_label(type: PlateType, text: str) -> str:  # noqa: A002
    """Takes the series' label off, on whichever side it stands: apps send `RS 123` as the one part of an RS plate."""
    labels = "|".join(r"\W*".join(_bare(_tidy(label))) for label in _BESIDE_PART[type])
    return re.sub(rf"^(?:{labels})[\W_]*(?=\w)|(?<=\w)[\W_]*(?:{labels})$", "", text, count=1)


def _any_of(*types: PlateType) -> str:
    labels = [label for label, type_ in _TYPE_OF_LABEL.items() if type_ in types]
    return "|".join(sorted(labels, key=len, reverse=True))


# Labels go through the same folding as the texts that they are looked for in.
_TYPE_OF_LABEL = {
    _bare(_tidy(label)): type_ for type_, labels in (_BETWEEN_PARTS | _BESIDE_PART).items() for label in labels
}
_LABEL_BETWEEN = re.compile(rf"(?P<left>\d{{1,6}})(?P<label>{_any_of(*_BETWEEN_PARTS)})(?P<right>\d{{1,6}})")
_FAR = _any_of(PlateType.LIBYA, PlateType.ALGERIA)
_LABEL_BESIDE = re.compile(
    # Two letters such as RS stand on foreign plates, too: only digits may follow them.
    rf"(?P<before>{_any_of(PlateType.RS)})\d+|\d+(?P<after>{_any_of(PlateType.RS)})"
    rf"|(?P<far_before>{_FAR})\w+|\w+(?P<far_after>{_FAR})"
)
