"""One page of a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

T = TypeVar("T")
S = TypeVar("S")

MOST_COUNTED = 10_000
"""A total is exact up to here: beyond it, counting costs more than the number is worth."""

Position = list[Any]
"""Sort key of an item: values that BSON can hold, the last of them unique."""


@dataclass(frozen=True, slots=True)
class Page:
    """Which page is asked for: `size` items after position `after` (None: from the start), `skip` of them left out.

    `with_total` asks how many items there are on all pages.
    """

    size: int
    skip: int = 0
    after: Position | None = None
    with_total: bool = False


@dataclass(frozen=True, slots=True)
class Slice(Generic[T]):
    """The items of a page, and the position after which the next one begins (None: this was the last).

    `total` is how many items all pages hold, counted up to `MOST_COUNTED`; None when nobody asked.
    """

    items: Sequence[T]
    next: Position | None = None
    total: int | None = None

    @classmethod
    def of(
        cls, fetched: Sequence[T], page: Page, position: Callable[[T], Position], total: int | None = None
    ) -> Slice[T]:
        """Cuts a list that was fetched with one item more than the page holds, to see whether there is a next page."""
        items = fetched[: page.size]
        return cls(items, position(items[-1]) if len(fetched) > page.size else None, total)

    def map(self, convert: Callable[[T], S]) -> Slice[S]:
        return Slice([convert(item) for item in self.items], self.next, self.total)
