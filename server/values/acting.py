"""Who acts for the city: whom the audit log holds accountable for what changes."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, field

from server.values.caller import Role
from server.values.clock import Clock

COMMAND_LINE = "command_line"


@dataclass(slots=True)
class Actor:
    """An agent, an operator, or whoever works at the server's command line, for the time of one call.

    `kind` is that of the caller or COMMAND_LINE, which has no `id`; `method` is `/package.Service/Method`. `is_noted`
    becomes True when something was noted, or it is known that there was nothing to note; `reason` is why, as they say.
    """

    kind: str
    id: str | None
    role: Role | None
    method: str
    request_id: str
    clock: Clock = field(repr=False)
    is_noted: bool = False
    reason: str = ""


_actor: ContextVar[Actor | None] = ContextVar("parkup_actor", default=None)


def act_as(actor: Actor) -> None:
    """From here on, in this task, `actor` answers for what changes."""
    _actor.set(actor)


def acting() -> Actor | None:
    """None when nobody answers for it: a driver's own business, a job, a webhook, a card's bank."""
    return _actor.get()


def give_reason(reason: str) -> None:
    """From here on, in this call, it is on record why."""
    if actor := _actor.get():
        actor.reason = reason


def nothing_changed() -> None:
    """For a use case that finds nothing to write: then there is nothing to note, either."""
    if actor := _actor.get():
        actor.is_noted = True
