"""Cards: as typed in, which is never kept, and as saved."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from stdnum import luhn

from server.payments.errors import CardExpired, InvalidCardNumber
from server.values.clock import TUNIS

MOST_CARDS = 10

_SEPARATORS = re.compile(r"[\s-]")
_EXPIRY = re.compile(r"(?P<month>0?[1-9]|1[0-2])\s*/\s*(?P<year>\d{4}|\d{2})")
# Issuer ranges of the brands, and the lengths that their numbers and codes have. First match counts.
_BRANDS = (
    ("Visa", re.compile(r"4"), {13, 16, 19}, 3),
    ("Mastercard", re.compile(r"5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720"), {16}, 3),
    ("American Express", re.compile(r"3[47]"), {15}, 4),
    ("Discover", re.compile(r"6011|64[4-9]|65"), {16, 17, 18, 19}, 3),
    ("Diners Club", re.compile(r"30[0-5]|3095|36|3[89]"), {14, 15, 16, 17, 18, 19}, 3),
    ("JCB", re.compile(r"35(2[89]|[3-8])"), {16, 17, 18, 19}, 3),
    ("UnionPay", re.compile(r"62|81"), {16, 17, 18, 19}, 3),
    ("Maestro", re.compile(r"5[06-9]|6"), set(range(12, 20)), 3),
)


@dataclass(frozen=True, slots=True)
class TypedCard:
    """A card as its holder typed it in. Number and code stay out of every repr, and so out of every log."""

    number: str = field(repr=False)
    expiry_month: int
    expiry_year: int
    security_code: str = field(repr=False)
    brand: str


def read_card(number: str, expiry: str, security_code: str, now: datetime) -> TypedCard:
    """Checks what can be checked without asking the bank.

    `expiry` is `MM/YY` or `MM/YYYY`; a card is good to the end of that month, in Tunisia. Raises InvalidCardNumber,
    CardExpired.
    """
    digits = _SEPARATORS.sub("", number)
    if not (digits.isascii() and digits.isdecimal() and luhn.is_valid(digits)):
        raise InvalidCardNumber
    brand, lengths, code_length = _brand(digits)
    code = security_code.strip()
    if len(digits) not in lengths or not (code.isascii() and code.isdecimal() and len(code) == code_length):
        raise InvalidCardNumber
    month, year = _expiry(expiry, now)
    return TypedCard(digits, month, year, code, brand)


def _brand(digits: str) -> tuple[str, set[int], int]:
    for brand, start, lengths, code_length in _BRANDS:
        if start.match(digits):
            return brand, lengths, code_length
    raise InvalidCardNumber


def _expiry(text: str, now: datetime) -> tuple[int, int]:
    if not (match := _EXPIRY.fullmatch(text.strip())):
        raise InvalidCardNumber
    month, year = int(match["month"]), int(match["year"])
    if len(match["year"]) == len("YY"):
        year += 2000
    today = now.astimezone(TUNIS)
    if (year, month) < (today.year, today.month):
        raise CardExpired
    return month, year


@dataclass(frozen=True, slots=True)
class KeptCard:
    """A card that the processor keeps. `fingerprint` is the same for the same card, however often it is added."""

    card_id: str
    brand: str
    last_4_digits: str
    expiry_month: int
    expiry_year: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class CardSetup:
    """A card that is about to be saved by the card processor's own form. The secret is for the driver's app alone."""

    id: str
    client_secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ConfirmedSetup:
    """A setup as the card processor knows it; `card` is None until the holder has confirmed it."""

    user_id: str
    customer_id: str
    is_default: bool
    card: KeptCard | None


@dataclass(frozen=True, slots=True)
class SavedCard:
    """A card in a driver's list."""

    id: str
    user_id: str
    kept: KeptCard
    is_default: bool
    created_at: datetime

    @property
    def display_name(self) -> str:
        """`Visa ****4242`."""
        return f"{self.kept.brand} ****{self.kept.last_4_digits}"
