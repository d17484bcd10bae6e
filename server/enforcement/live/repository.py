"""Payments of clamped vehicles and removals of clamps, out of change streams of `tickets`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

import structlog

from server.enforcement.live.model import Event, Kind
from server.enforcement.tickets.document import TICKETS, to_ticket
from server.enforcement.tickets.model import Reason, Status
from server.mongo.client import Database
from server.mongo.live_changes import Change, LiveChanges, Watcher, position_of

_KINDS = {Status.PAID.value: Kind.SABOT_PAID, Status.SABOT_REMOVED.value: Kind.SABOT_REMOVED}
# MongoDB looks at every write of tickets: what it leaves out here does not travel.
_PIPELINE = [
    {
        "$match": {
            "ns.coll": TICKETS,
            "operationType": "update",
            "updateDescription.updatedFields.status": {"$in": [*_KINDS]},
        }
    }
]

_log = structlog.get_logger("parkup.live")


@dataclass(frozen=True, slots=True)
class TicketChange:
    position: str
    event: Event | None
    """None for a document that somebody broke by hand: it must not end the stream of the others."""


class LiveTickets:
    def __init__(self, database: Database) -> None:
        self._changes = LiveChanges(database, _PIPELINE)

    @property
    def position(self) -> str:
        return self._changes.position

    def watch(self, zone_ids: Collection[str]) -> AbstractAsyncContextManager[Watcher]:
        return self._changes.watch(lambda change: _is_in(change, zone_ids))

    async def since(self, zone_ids: Collection[str], position: str) -> Sequence[TicketChange] | None:
        """What was changed since then; None when that cannot be told any more."""
        if (changes := await self._changes.since(position)) is None:
            return None
        return [read_change(change) for change in changes if _is_in(change, zone_ids)]


def _is_in(change: Change, zone_ids: Collection[str]) -> bool:
    ticket = change.get("fullDocument") or {}
    return ticket.get("reason") == Reason.CAR_SABOT.value and str(ticket.get("parkingZoneId")) in zone_ids


def read_change(change: Change) -> TicketChange:
    kind = _KINDS[change["updateDescription"]["updatedFields"]["status"]]
    try:
        event = Event(kind, ticket=to_ticket(change["fullDocument"]))
    except Exception:  # noqa: BLE001  # whatever somebody wrote
        _log.warning("document cannot be read", collection=TICKETS, id=str(change["documentKey"]["_id"]))
        event = None
    return TicketChange(position_of(change), event)
