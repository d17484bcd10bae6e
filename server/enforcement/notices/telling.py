"""The job that tells drivers what became of violation tickets.

The operation that changes a ticket notes in the same transaction that something is to be told: nothing is lost, and no
call waits for a mail. Here it is found out whom: each driver gets a notice under a key that says what it is. However
many processes do so, and however often, each is there once.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from server.enforcement.notices.model import ASKS_TO_PAY, NoticeKind, TicketNotice, is_settled
from server.enforcement.notices.repository import NoticeRepository
from server.enforcement.tickets.model import Reason, Ticket
from server.notifications.model import Kind, Notice
from server.notifications.ports import Notices
from server.values.clock import Clock
from server.values.money import millimes_to_text

AT_A_TIME = 50
DUE_SOON = timedelta(days=3)


class Owners(Protocol):
    async def owners_of(self, plate_keys: Collection[str]) -> Mapping[str, tuple[str, datetime]]:
        """By plate the driver whom an operator confirmed as its owner, and since when."""
        ...


class Telling:
    """`zone_name` gives the name of a zone by its id, None when it is gone."""

    def __init__(
        self,
        repository: NoticeRepository,
        notices: Notices,
        owners: Owners,
        *,
        zone_name: Callable[[str], str | None],
        clock: Clock,
    ) -> None:
        self._repository = repository
        self._notices = notices
        self._owners = owners
        self._zone_name = zone_name
        self._clock = clock

    async def run(self) -> None:
        while waiting := await self._repository.waiting(AT_A_TIME):
            await self._address(waiting)
            # Only now: a run that is cut off before is repeated, and notes the same.
            await self._repository.done(waiting)
        await self._notices.run()

    async def remind(self) -> None:
        """Tells of fines that are to be paid soon, each once for a due date."""
        now = self._clock()
        after, until = max(now, await self._repository.looked_until() or now), now + DUE_SOON
        async for due in self._repository.due_between(after, until, AT_A_TIME):
            await self._address([_due_soon(each, now) for each in due])
        # Who is given a due date within these days afterwards is told so with it.
        await self._repository.note_looked(max(until, after))
        await self._notices.run()

    async def outdated(self, notices: Sequence[Notice]) -> Collection[str]:
        """Those that ask to pay what was paid or called off since."""
        asking = {each.key: each.data["violation_ticket_id"] for each in notices if each.subject in _ASKING}
        tickets = await self._repository.tickets(asking.values())
        return [
            key for key, ticket_id in asking.items() if (ticket := tickets.get(ticket_id)) is None or is_settled(ticket)
        ]

    async def _address(self, notices: Sequence[TicketNotice]) -> None:
        tickets = await self._repository.tickets({notice.ticket_id for notice in notices})
        owners = await self._owners.owners_of({ticket.plate.key for ticket in tickets.values()})
        told = [
            self._notice(notice, ticket, user_id)
            for notice in notices
            if (ticket := tickets.get(notice.ticket_id))
            for user_id in _addressees(notice, ticket, owners)
        ]
        await self._notices.note(told)

    def _notice(self, notice: TicketNotice, ticket: Ticket, user_id: str) -> Notice:
        said = ticket.rejection_reason if notice.kind is NoticeKind.REJECTED else ticket.dismissal_reason
        return Notice(
            key=f"fine:{notice.id}:{user_id}",
            user_id=user_id,
            kind=Kind.PAYMENT_DUE if notice.kind is NoticeKind.DUE_SOON else Kind.FINE,
            subject=f"fine_{notice.kind}",
            at=notice.at,
            facts={
                "number": ticket.number,
                "plate": ticket.plate.formatted,
                "zone": self._zone_name(ticket.zone_id) or ticket.address or "",
                "issued": ticket.issued_at,
                "due": ticket.due_date,
                "measure": ticket.reason.value,
                "amount": millimes_to_text(ticket.fine),
                "clamp": "yes" if ticket.reason is Reason.CAR_SABOT else "",
                "reason": said or "",
            },
            data={
                "kind": f"ticket_{notice.kind}",
                "violation_ticket_id": ticket.id,
                "ticket_number": ticket.number,
            },
            topic=f"fine-{ticket.id}-{notice.kind}",
        )


_ASKING = {f"fine_{kind}" for kind in ASKS_TO_PAY}


def _due_soon(ticket: Ticket, now: datetime) -> TicketNotice:
    return TicketNotice(f"{ticket.id}:due:{int(ticket.due_date.timestamp())}", ticket.id, NoticeKind.DUE_SOON, now)


def _addressees(notice: TicketNotice, ticket: Ticket, owners: Mapping[str, tuple[str, datetime]]) -> Collection[str]:
    """The driver of the session, the vehicle's owner, and whom the notice names."""
    owner, since = owners.get(ticket.plate.key, (None, None))
    # Whose the vehicle became later has nothing to do with the ticket.
    is_owner = since is not None and since <= ticket.issued_at
    return {each for each in (ticket.user_id, owner if is_owner else None, *notice.user_ids) if each}
