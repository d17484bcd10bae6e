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

    The key by series:

    - with a label between two numbers, and RS and Libya: numbers and Latin label, nothing else (`123TUN4567`,
      `12CD345`, `RS123456`, `LIBYA512345`);
    - all else (government, Algeria, EU, other): the runs of letters and of digits with one dash between them
      (`12-345678`, `12345-116-16`, `B-AB-123`), so that `B-AB 123` is not `BA-B 123`. No label stands in it, because
      the agents' app sends these plates without one, and with or without spaces.

    A text without spaces and dashes finds its plate wherever letters meet digits (`AB123CD` is `AB-123-CD`) and where
    the numbers of a series have fixed lengths: eight digits are a government plate, ten or eleven an Algerian one.
    Where two runs of letters touch it cannot: `BAB123` is neither `B-AB 123` nor `BA-B 123`, but a plate of its own.
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
_RUNS = re.compile(r"[0-9]+|[^\W\d_]+")
_GOVERNMENT = re.compile(r"(\d{2})(?:-(\d{3,6})|(\d{6}))")
# Number, year and kind, province. The last two have fixed lengths: dashes are not needed to tell them apart.
_ALGERIA = re.compile(r"(\d{5,6})-(\d{3})-(\d{2})|(\d{5,6})(\d{3})(\d{2})")
_NUMBER = re.compile(r"\d{1,6}")
_LONGEST_SERIES = 3


def parse_plate(text: str) -> Plate:
    """The plate that a text means: `123 TUN 4567`, `123tun4567`, `123 تونس 4567` and `4567 تونس 123` are one.

    A Tunisian plate with its Arabic label is taken as written right to left when the first number has more digits than
    a series ever has (3) and the second has not. Where the lengths do not tell (`12 تونس 345`, `4567 تونس 1234`), and
    with a Latin label, the text is read from left to right.

    Text that fits no series is a plate of type OTHER. Raises InvalidLicensePlate when it has no letter or digit.
    """
    shown = _tidy(text)
    bare = _bare(shown)
    if not bare:
        raise InvalidLicensePlate
    if match := _LABEL_BETWEEN.fullmatch(bare):
        left, label, right = match["left"], match["label"], match["right"]
        if label == _TUNIS_IN_ARABIC and len(right) <= _LONGEST_SERIES < len(left):
            left, right = right, left
        return plate_of_parts(_TYPE_OF_LABEL[label], left, right)
    if match := _LABEL_BESIDE.fullmatch(bare):
        label = match["before"] or match["after"] or match["far_before"] or match["far_after"]
        return plate_of_parts(_TYPE_OF_LABEL[label], shown)
    runs = _runs(shown)
    if match := _GOVERNMENT.fullmatch(runs):
        return plate_of_parts(PlateType.GOVERNMENT, match[1], match[2] or match[3])
    if _ALGERIA.fullmatch(runs):
        return plate_of_parts(PlateType.ALGERIA, shown)
    return Plate(PlateType.OTHER, PlateCategory.OTHER, shown, "", shown, runs)


def plate_key_prefix(text: str) -> str:
    """What the key of a plate begins with whose beginning is typed: `123 TUN 4`, `123 تونس 4` → `123TUN4`.

    Half a label says nothing and falls away: `123 TU` → `123`. Empty where there is no letter or digit.
    """
    try:
        plate = parse_plate(text)
    except InvalidLicensePlate:
        return ""
    if plate.type is not PlateType.OTHER:
        return plate.key
    shown = _tidy(text)
    if match := _HALF_TYPED.fullmatch(_bare(shown)):
        return match["left"] + _whole_label(match["label"])
    return plate.key


def _whole_label(text: str) -> str:
    """The label in keys of a series whose label is typed whole; nothing for half a label."""
    type_ = _TYPE_OF_LABEL.get(text)
    return _BETWEEN_PARTS[type_][0] if type_ in _BETWEEN_PARTS else ""


def plate_part(text: str) -> str:
    """A part of a plate as it is kept, however it is written."""
    return _tidy(text)


def plate_of_parts(type: PlateType, left: str, right: str = "") -> Plate:  # noqa: A002  # the field's name
    """The plate of a series and its parts. `right` counts for series of two parts only.

    Raises InvalidLicensePlate when a part that the series has holds no letter or digit.
    """
    if type is PlateType.OTHER:
        return parse_plate(f"{left} {right}")
    parts = [_tidy(left), _tidy(right)] if type in _TWO_PARTS else [_tidy(left)]
    if type in _BESIDE_PART:
        parts = [_without_label(type, parts[0])]
    bare = [_bare(part) for part in parts]
    if not all(bare):
        raise InvalidLicensePlate
    if type is PlateType.GOVERNMENT:
        parts = bare  # a space inside a number would read as where it ends
    elif type is PlateType.ALGERIA and (match := _ALGERIA.fullmatch(bare[0])):
        parts = ["-".join(group for group in match.groups() if group)]
    formatted = _formatted(type, parts)
    key = _key(type, parts, bare, formatted)
    return Plate(type, _CATEGORIES[type], parts[0], parts[1] if type in _TWO_PARTS else "", formatted, key)


def _formatted(type: PlateType, parts: list[str]) -> str:  # noqa: A002
    if type in _BETWEEN_PARTS:
        return f"{parts[0]} {_BETWEEN_PARTS[type][0]} {parts[1]}"
    if type in _BESIDE_PART:
        return f"{_SHOWN.get(type, _BESIDE_PART[type][0])} {parts[0]}"
    return "-".join(parts)


def _key(type: PlateType, parts: list[str], bare: list[str], formatted: str) -> str:  # noqa: A002
    if type in _BETWEEN_PARTS and all(_NUMBER.fullmatch(part) for part in bare):
        return _BETWEEN_PARTS[type][0].join(bare)
    if type is PlateType.LIBYA or (type is PlateType.RS and bare[0].isdecimal()):
        return _BESIDE_PART[type][0] + bare[0]
    if type is PlateType.ALGERIA:
        formatted = parts[0]
    runs = _runs(formatted)
    if _GOVERNMENT.fullmatch(runs) or _ALGERIA.fullmatch(runs):
        return runs
    # Parts that the series does not have, or a series whose plates look like any text: as somebody would write them.
    return parse_plate(formatted).key


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


def _runs(text: str) -> str:
    """What stands between separators, split also where letters meet digits, with one dash between."""
    return "-".join(_RUNS.findall(text))


def _without_label(type: PlateType, text: str) -> str:  # noqa: A002
    """Takes the series' label off, on whichever side it stands: apps send `RS 123` as the one part of an RS plate."""
    labels = "|".join(r"\W*".join(_bare(_tidy(label))) for label in _BESIDE_PART[type])
    label = re.compile(rf"^(?:{labels})[\W_]*(?=\w)|(?<=\w)[\W_]*(?:{labels})$")
    while label.search(text):  # written on both sides, or twice
        text = label.sub("", text, count=1)
    return text


def _any_of(*types: PlateType) -> str:
    labels = [label for label, type_ in _TYPE_OF_LABEL.items() if type_ in types]
    return "|".join(sorted(labels, key=len, reverse=True))


# Labels go through the same folding as the texts that they are looked for in.
_TYPE_OF_LABEL = {
    _bare(_tidy(label)): type_ for type_, labels in (_BETWEEN_PARTS | _BESIDE_PART).items() for label in labels
}
_TUNIS_IN_ARABIC = _bare(_tidy("تونس"))
_LABEL_BETWEEN = re.compile(rf"(?P<left>\d{{1,6}})(?P<label>{_any_of(*_BETWEEN_PARTS)})(?P<right>\d{{1,6}})")
# A number and then the beginning of a label: none of the other series begins so.
_HALF_TYPED = re.compile(r"(?P<left>\d{1,6})(?P<label>[^\W\d_]*)")
_FAR = _any_of(PlateType.LIBYA, PlateType.ALGERIA)
_LABEL_BESIDE = re.compile(
    # Two letters such as RS stand on foreign plates, too: only digits may follow them.
    rf"(?P<before>{_any_of(PlateType.RS)})\d+|\d+(?P<after>{_any_of(PlateType.RS)})"
    rf"|(?P<far_before>{_FAR})\w+|\w+(?P<far_after>{_FAR})"
)
