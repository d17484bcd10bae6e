"""Money: integer millimes (1 TND = 1000) inside, a double in TND on the wire only."""

from __future__ import annotations

import math
from decimal import Decimal

from server.errors import AmountMismatch, FieldViolation, InvalidArgument
from server.values.language import Language

MILLIMES_PER_DINAR = 1000
CARD_STEP = 10
"""Millimes: cards know two decimals of a dinar."""
# Prices are whole tens of millimes; a client that rounds otherwise is off by less.
TOLERANCE = 10


def millimes_from_wire(amount: float, field: str) -> int:
    """TND as a double → millimes. Refuses a fourth decimal, a negative, NaN and infinity, naming the field."""
    if not math.isfinite(amount) or amount < 0:
        raise InvalidArgument(
            FieldViolation(field, "doit être un montant positif ou nul", "must be an amount that is not negative")
        )
    # repr gives the shortest decimal that reads back as the same double: what the client wrote.
    exact = Decimal(repr(amount)) * MILLIMES_PER_DINAR
    if exact != exact.to_integral_value():
        raise InvalidArgument(
            FieldViolation(field, "doit avoir trois décimales au plus", "must have at most three decimals")
        )
    return int(exact)


def require_payable_by_card(millimes: int, field: str) -> None:
    """Raises InvalidArgument, naming the field, for an amount that no card can pay."""
    if millimes % CARD_STEP:
        raise InvalidArgument(
            FieldViolation(field, "doit être un multiple de 0,010 TND", "must be a multiple of 0.010 TND")
        )


def millimes_to_wire(millimes: int) -> float:
    """Millimes → TND as the double nearest to it."""
    return millimes / MILLIMES_PER_DINAR


def millimes_to_text(millimes: int) -> str:
    """Millimes → TND as text with three decimals, `3.000`."""
    return f"{Decimal(millimes).scaleb(-3):.3f}"


def amount_text(tnd: str, language: Language) -> str:
    """An amount as `millimes_to_text` writes it, for people: `1 250,000` in French, `1,250.000` in English."""
    grouped = f"{Decimal(tnd):,.3f}"
    # A narrow no-break space between thousands, as French typography wants.
    return grouped.translate({ord(","): "\u202f", ord("."): ","}) if language is Language.FR else grouped


def check_amount(shown: int | None, price: int) -> None:
    """Compares the amount that a client showed, if any, with our price, in millimes. Raises AmountMismatch."""
    if shown is not None and abs(shown - price) >= TOLERANCE:
        raise AmountMismatch(price=millimes_to_text(price))
