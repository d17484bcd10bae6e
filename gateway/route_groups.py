"""Puts an Envoy listener's routes into groups by how their paths begin.

Envoy tries one route after the other, and there are more than a thousand. So it looks up the longest known beginning of
the path first, and tries only the routes that can match a path that begins so: the same routes in the same order.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

_SEGMENTS = 3


@dataclass(frozen=True)
class Group:
    """The paths that begin with `prefix`, but with no longer prefix of another group."""

    prefix: str
    longer: tuple[str, ...]

    def has(self, beginning: str) -> bool:
        """Whether a route whose paths all begin so can match a path of this group."""
        if self.prefix.startswith(beginning):
            return True
        return beginning.startswith(self.prefix) and not beginning.startswith(self.longer)

    def among(self, routes: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
        """Those that can match a path of this group, by what their paths begin with: `begins`."""
        return [route for route in routes if self.has(route["begins"])]


def beginning_of(regex: str) -> str:
    """What every path begins with that matches a pattern of `gateway.routes`: all before its first variable."""
    literal = re.split(r"\[\^/\]\+|\.\+|/\?\$$", regex.removeprefix("^"), maxsplit=1)[0]
    return re.sub(r"\\(.)", r"\1", literal)


def groups(beginnings: Iterable[str]) -> list[Group]:
    """Groups for all paths, by the first segments of these beginnings; the one of `/` has what no other has."""
    prefixes = {"/", *("/".join(each.split("/")[: _SEGMENTS + 1]) for each in beginnings)}
    return [
        Group(prefix, tuple(each for each in prefixes if each != prefix and each.startswith(prefix)))
        for prefix in sorted(prefixes)
    ]
