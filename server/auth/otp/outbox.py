"""Takes codes to people, beside the calls that asked for them, and again as long as they are good."""

from __future__ import annotations

import asyncio
import math
from contextvars import Context
from datetime import timedelta

import structlog
from prometheus_client import Counter
from pymongo.errors import PyMongoError

from server.auth.otp.delivery import Delivery, channel_of
from server.auth.otp.model import Codes, OutgoingCode
from server.auth.otp.repository import OtpRepository
from server.messages import NotSent
from server.mongo.rate_limits import RateLimits
from server.values.clock import Clock

# How long one try may take, and when another process takes the code over: the one that had it must have died.
TRY_SECONDS = 20.0
LEASE = timedelta(seconds=30)
FIRST_PAUSE = timedelta(seconds=1)
LONGEST_PAUSE = timedelta(seconds=30)
POLL_SECONDS = 1.0
AT_A_TIME = 10
DRAIN_SECONDS = 8.0

DELIVERIES = Counter("parkup_otp_deliveries", "One-time codes by channel and how sending ended.", ["channel", "result"])

_log = structlog.get_logger("parkup.otp")


class Outbox:
    """What is to be sent was stored with the code, in one write: whatever becomes of this process, another sends it.

    Whether there is an account at an address must not show in how long an answer takes or whether the mail server is
    up: so a call only hands its code over, and nobody waits for the message. The first try that fails takes the call
    back that asked for the code, as if it had not come; only an address at which nobody is goes on counting.
    """

    def __init__(
        self, store: OtpRepository, codes: Codes, delivery: Delivery, counters: RateLimits, clock: Clock
    ) -> None:
        self._store = store
        self._codes = codes
        self._delivery = delivery
        self._counters = counters
        self._clock = clock
        self._running: set[asyncio.Task[None]] = set()

    def hand_over(self, outgoing: OutgoingCode) -> None:
        """Sends a code that was just stored and that is nobody else's until its lease ends."""
        # A context of its own: the call that asked for it ends before.
        task = asyncio.get_running_loop().create_task(self._send(outgoing), context=Context())
        # The loop holds tasks weakly: without this one could vanish before it has run.
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def send_left(self) -> None:
        """Sends for ever what other tries have left, of this process or another; cancel to stop."""
        while True:
            await asyncio.sleep(POLL_SECONDS)
            try:
                while due := await self._due():
                    await asyncio.gather(*map(self._send, due))
            except PyMongoError as error:
                _log.warning("codes not looked for", cause=type(error).__name__)
            except Exception:  # noqa: BLE001  # a code that cannot be read must not hide the others
                _log.exception("codes not looked for")

    async def close(self) -> None:
        """Waits a while for what is under way; the rest is left to other processes."""
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=DRAIN_SECONDS)
            for task in late:
                task.cancel()

    async def _due(self) -> list[OutgoingCode]:
        due: list[OutgoingCode] = []
        now = self._clock()
        while len(due) < AT_A_TIME and (outgoing := await self._store.next_due(now, now + LEASE)):
            due.append(outgoing)
        return due

    async def _send(self, outgoing: OutgoingCode) -> None:
        """Raises nothing: nobody awaits the task that the first try is."""
        channel = channel_of(outgoing.to.address)
        try:
            try:
                async with asyncio.timeout(TRY_SECONDS):
                    await self._try(outgoing)
            except NotSent as error:
                await self._failed(outgoing, str(error), for_good=error.for_good)
            except PyMongoError:
                raise
            except Exception as error:  # noqa: BLE001  # a fault of ours must lose no code, nor the codes after it
                _log.exception("code not sent", channel=channel)
                await self._failed(outgoing, type(error).__name__, for_good=False)
            else:
                await self._store.close(outgoing)
                if outgoing.has_account:
                    DELIVERIES.labels(channel, "sent").inc()
        except PyMongoError as error:
            # It comes again when its lease is over; a message that was sent is then sent twice.
            _log.warning("code not taken off the list", channel=channel, cause=type(error).__name__)

    async def _try(self, outgoing: OutgoingCode) -> None:
        """Raises NotSent."""
        code = self._codes.text(outgoing.code, outgoing.to)
        if code is None:
            raise NotSent("the secret that the code came of was taken away", for_good=True)
        if not outgoing.has_account:
            await self._delivery.pretend(outgoing.to.address)
            return
        left = outgoing.code.valid_until - self._clock()
        minutes = max(1, math.ceil(left / timedelta(minutes=1)))
        await self._delivery.send(outgoing.to.address, code, outgoing.language, minutes)

    async def _failed(self, outgoing: OutgoingCode, cause: str, *, for_good: bool) -> None:
        channel = channel_of(outgoing.to.address)
        again_at = self._clock() + pause_after(outgoing.tries)
        last_try = for_good or again_at >= outgoing.code.valid_until
        if outgoing.has_account:
            _log.warning("code not sent", channel=channel, cause=cause, tries=outgoing.tries, last_try=last_try)
        if last_try:
            await self._store.close(outgoing)
            if outgoing.has_account:
                DELIVERIES.labels(channel, "failed").inc()
        else:
            await self._store.put_off(outgoing, again_at)
            if outgoing.has_account:
                DELIVERIES.labels(channel, "put_off").inc()
        if not for_good:
            await self._counters.give_back(outgoing.counters)


def pause_after(tries: int) -> timedelta:
    """How long a code waits after so many tries: 1 s, 2 s, 4 s and so on up to half a minute."""
    return min(FIRST_PAUSE * (1 << min(tries - 1, 10)), LONGEST_PAUSE)
