"""Millimes ↔ Decimal128 in TND, the form money has in MongoDB."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from bson import Decimal128

from server.caches import count


# Prices and balances repeat, and the conversion costs as much as a whole small document.
@lru_cache(4096)
def to_decimal128(millimes: int) -> Decimal128:
    return Decimal128(Decimal(millimes).scaleb(-3))


def to_millimes(amount: Decimal128) -> int:
    """Raises ValueError when the amount holds a fraction of a millime: such money was never written by us."""
    return _to_millimes(amount.bid)


@lru_cache(4096)
def _to_millimes(bid: bytes) -> int:
    amount = Decimal128.from_bid(bid)
    exact = amount.to_decimal().scaleb(3)
    if exact != exact.to_integral_value():
        raise ValueError(f"{amount} TND is not a whole number of millimes")
    return int(exact)


count("amounts of money", to_decimal128)
count("amounts of money", _to_millimes)
