"""The job that tells drivers that their wallet could not be topped up, and when that was turned off.

That something is to be told stands in the settings of the top-up, written by the operation that failed; here it becomes
a notice, under a key that says which failure it is.
"""

from __future__ import annotations

from datetime import datetime

from server.notifications.model import Kind, Notice
from server.notifications.ports import Notices
from server.values.clock import Clock
from server.values.language import Language
from server.values.money import amount_text, millimes_to_text
from server.wallet.auto_top_up.model import AutoTopUp
from server.wallet.auto_top_up.repository import AutoTopUpRepository

AT_A_TIME = 50


class FailureNotices:
    def __init__(self, autos: AutoTopUpRepository, notices: Notices, clock: Clock) -> None:
        self._autos = autos
        self._notices = notices
        self._clock = clock

    async def run(self) -> None:
        due = await self._autos.telling_due(self._clock(), AT_A_TIME)
        await self._notices.note([_notice(auto, failed_at) for auto, failed_at in due])
        # Only now: a run that is cut off before is repeated, and notes the same.
        await self._autos.told(due)
        await self._notices.run()


def _notice(auto: AutoTopUp, failed_at: datetime) -> Notice:
    return Notice(
        key=f"top_up:{auto.user_id}:{int(failed_at.timestamp() * 1000)}",
        user_id=auto.user_id,
        kind=Kind.PAYMENT_DUE,
        subject="top_up_failed" if auto.is_on else "top_up_turned_off",
        at=failed_at,
        facts={"amount": amount_text(millimes_to_text(auto.amount or 0), Language.FR)},
        data={"wallet": "top_up"},
    )
