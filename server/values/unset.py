"""The mark for a field that a change leaves as it is, where None is a value."""

from __future__ import annotations

from enum import Enum
from typing import Final, TypeVar

T = TypeVar("T")


class Unset(Enum):
    """`UNSET` is the only one of its kind, so that type checkers can tell it from every value."""

    UNSET = "unset"


UNSET: Final = Unset.UNSET


def kept(new: T | Unset, old: T) -> T:
    """What a field holds after a change."""
    return old if isinstance(new, Unset) else new
