"""What cards are charged at least and at most for each kind of thing. Amounts are millimes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from server.payments.errors import AmountNotAccepted
from server.values.money import millimes_to_text

_AMOUNT = r"[0-9]{1,6}(?:\.[0-9]{1,3})?"
_RANGE = re.compile(rf"(?P<kind>[a-z_]+)=(?P<least>{_AMOUNT})-(?P<most>{_AMOUNT})")

Range = tuple[int, int]
"""The least and the most, both included."""

EVERY_KIND = "all"
"""Stands for all kinds that are not named."""


@dataclass(frozen=True, slots=True)
class CardAmounts:
    """`ranges` by the kind of a Payable, or EVERY_KIND. What is not named at all has no limits of its own."""

    ranges: Mapping[str, Range]

    @classmethod
    def parse(cls, text: str) -> CardAmounts:
        """`topup=1-1000,all=0.010-10000`, in TND. Raises ValueError."""
        ranges = dict[str, Range]()
        for part in filter(None, map(str.strip, text.split(","))):
            if not (match := _RANGE.fullmatch(part)):
                raise ValueError(f"must read `kind=least-most` with amounts in TND, not `{part}`")
            least, most = (int(Decimal(match[name]).scaleb(3)) for name in ("least", "most"))
            if not 0 < least <= most:
                raise ValueError(f"least must be more than 0 and at most most: `{part}`")
            ranges[match["kind"]] = (least, most)
        return cls(ranges)

    def require(self, kind: str, amount: int) -> None:
        """Raises AmountNotAccepted."""
        least, most = self.ranges.get(kind) or self.ranges.get(EVERY_KIND) or (amount, amount)
        if not least <= amount <= most:
            raise AmountNotAccepted(millimes_to_text(least), millimes_to_text(most))
