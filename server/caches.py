"""What this process remembers of what it worked out before, and how often that helped, as metrics.

Functions whose results are kept count by themselves; these counts are read every few seconds, so that no call pays for
the metrics. What is held of the database is whole and has no misses: of that server/mongo/change_streams.py tells.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import _lru_cache_wrapper, lru_cache
from typing import TypeVar
from weakref import WeakKeyDictionary

from prometheus_client import Counter, Gauge

READ_EVERY_SECONDS = 5.0

HITS = Counter("parkup_cache_hits", "Results that were there already, by cache.", ["cache"])
MISSES = Counter("parkup_cache_misses", "Results that had to be worked out, by cache.", ["cache"])
ENTRIES = Gauge(
    "parkup_cache_entries", "Results that processes keep, by cache.", ["cache"], multiprocess_mode="livesum"
)

T = TypeVar("T")

_known: WeakKeyDictionary[_lru_cache_wrapper[object], tuple[str, int, int]] = WeakKeyDictionary()
"""By cache its name, and the hits and misses that are counted already."""


def show(name: str) -> None:
    """Shows a cache as zero: only then does Prometheus see the first one."""
    for metric in (HITS, MISSES, ENTRIES):
        metric.labels(name)


def remembering(name: str, function: Callable[..., T], most: int) -> _lru_cache_wrapper[T]:
    """A function that keeps the `most` results that were asked for last, and is counted under a name."""
    cache = lru_cache(most)(function)
    count(name, cache)
    return cache


def count(name: str, cache: _lru_cache_wrapper[T]) -> None:
    """Counts a cache that is there already under a name, which others may have, too."""
    _known[cache] = name, 0, 0
    show(name)


def measure() -> None:
    """Puts what was counted since the last time into the metrics of this process."""
    entries = dict[str, int]()
    for cache, (name, hits, misses) in list(_known.items()):
        now = cache.cache_info()
        HITS.labels(name).inc(now.hits - hits)
        MISSES.labels(name).inc(now.misses - misses)
        entries[name] = entries.get(name, 0) + now.currsize
        _known[cache] = name, now.hits, now.misses
    for name, count in entries.items():
        ENTRIES.labels(name).set(count)


async def measure_caches() -> None:
    """Measures now and then, for ever."""
    while True:
        measure()
        await asyncio.sleep(READ_EVERY_SECONDS)
