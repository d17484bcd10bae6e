"""The jobs that tell drivers of their memberships: renewed, not renewed, over, about to end.

What an operation did stands in the membership as something to be told; here it becomes a notice, under a key that says
which it is.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from server.carpark.memberships.model import Membership
from server.carpark.memberships.repository import MembershipRepository
from server.notifications.model import Kind, Notice
from server.notifications.ports import Notices
from server.values.clock import Clock
from server.values.language import Language
from server.values.money import amount_text, millimes_to_text

AT_A_TIME = 50
KINDS = {
    "renewed": Kind.SUBSCRIPTION,
    "not_renewed": Kind.PAYMENT_DUE,
    "expired": Kind.SUBSCRIPTION,
    "expiring": Kind.SUBSCRIPTION,
}


class MembershipNotices:
    """`ahead` is how long before its end the driver of a membership that is not renewed by itself is told."""

    def __init__(self, memberships: MembershipRepository, notices: Notices, clock: Clock, ahead: timedelta) -> None:
        self._memberships = memberships
        self._notices = notices
        self._clock = clock
        self._ahead = ahead

    async def run(self) -> None:
        due = await self._memberships.telling_due(self._clock(), AT_A_TIME)
        told = [_notice(membership, what, since) for membership, what, since in due if _is_told(membership)]
        await self._notices.note(told)
        # Only now: a run that is cut off before is repeated, and notes the same.
        await self._memberships.told([(membership.id, what, since) for membership, what, since in due])
        await self._notices.run()

    async def warn(self) -> None:
        """Tells of what ends soon; each once for an end."""
        now = self._clock()
        async for ending in self._memberships.ending(now, now + self._ahead, AT_A_TIME):
            told = [_notice(each, "expiring", each.end, now) for each in ending if _is_told(each) and each.end]
            await self._notices.note(told)
        await self._notices.run()


def _is_told(membership: Membership) -> bool:
    return bool(membership.user_id and membership.terms)


def _notice(membership: Membership, what: str, since: datetime, now: datetime | None = None) -> Notice:
    """`since` is when it happened; or, of what is to happen, when that will be, and it is told `now`."""
    term = membership.terms[-1]
    return Notice(
        key=f"membership:{membership.id}:{what}:{int(since.timestamp() * 1000)}",
        user_id=membership.user_id,
        kind=KINDS[what],
        subject=f"membership_{what}",
        at=now or since,
        facts={
            "plan": term.offer.name,
            "amount": amount_text(millimes_to_text(term.offer.price), Language.FR),
            "end": term.end,
        },
        data={"membership_id": str(membership.id)},
    )
