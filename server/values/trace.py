"""Where a call stands in a trace that others began: W3C Trace Context, `traceparent` and `tracestate`."""

from __future__ import annotations

import re
from contextvars import ContextVar
from dataclasses import dataclass

PARENT, STATE = "traceparent", "tracestate"
LONGEST_STATE = 512
"""Characters of `tracestate` that have to be passed on; of a longer one nothing is."""

_PARENT = re.compile(r"([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?")


@dataclass(frozen=True, slots=True)
class Trace:
    """A trace and the step of it that we are part of: ids in lower-case hex, flags as two hex digits."""

    trace_id: str
    span_id: str
    flags: str
    state: str = ""

    @classmethod
    def read(cls, parent: str, state: str = "") -> Trace | None:
        """None where the header is not one: whoever reads it then begins a trace, and forgets the state."""
        found = _PARENT.fullmatch(parent)
        if not found:
            return None
        version, trace_id, span_id, flags, more = found.groups()
        if version == "ff" or (version == "00" and more) or not trace_id.strip("0") or not span_id.strip("0"):
            return None
        return cls(trace_id, span_id, flags, state if len(state) <= LONGEST_STATE and state.isprintable() else "")

    def headers(self) -> dict[str, str]:
        """What tells the next one."""
        parent = {PARENT: f"00-{self.trace_id}-{self.span_id}-{self.flags}"}
        return parent | ({STATE: self.state} if self.state else {})


_current: ContextVar[Trace | None] = ContextVar("parkup_trace", default=None)


def enter_trace(trace: Trace) -> None:
    """Makes it the one that this task, and what it starts, belongs to."""
    _current.set(trace)


def current_trace() -> Trace | None:
    return _current.get()
