"""Sending and checking one-time codes."""

from __future__ import annotations

from datetime import timedelta

from server.auth.attempts import Attempt, Attempts
from server.auth.errors import InvalidOtp, OtpExpired
from server.auth.otp.model import Codes, OtpAddress, OutgoingCode
from server.auth.otp.outbox import LEASE, Outbox
from server.auth.otp.repository import OtpRepository
from server.values.clock import Clock
from server.values.language import Language
from server.values.source import Source


class OtpService:
    """A code holds for `lifetime` and a few tries (see model.py), works once, and ends with the next one.

    A code that a source known to the account asked for does not end with one that a stranger asks for.
    """

    def __init__(
        self,
        store: OtpRepository,
        codes: Codes,
        outbox: Outbox,
        attempts: Attempts,
        *,
        clock: Clock,
        lifetime: timedelta,
    ) -> None:
        self._store = store
        self._codes = codes
        self._outbox = outbox
        self._attempts = attempts
        self._clock = clock
        self._lifetime = lifetime

    async def count_send(self, to: OtpAddress, source: Source) -> Attempt:
        """Counts a code asked for; for before the account is looked up. Raises RateLimited."""
        return await self._attempts.send(to.id, source)

    async def send(self, to: OtpAddress, asked: Attempt, language: Language, *, has_account: bool = True) -> None:
        """Makes a code and sends it; `asked` is what counted it.

        Without an account all is the same but that nothing is sent: such addresses must not be told from the others by
        the answer, the time it takes, or what a later try says.
        """
        now = self._clock()
        code = self._codes.new(to.kind, now + self._lifetime)
        slot = self._store.slot(to, known=asked.known)
        outgoing = OutgoingCode(slot, to, code, language, has_account, asked.counters, tries=1)
        await self._store.put(outgoing, asked.source, now, now + LEASE)
        self._outbox.hand_over(outgoing)

    async def verify(self, to: OtpAddress, code: str, source: Source) -> None:
        """Uses the code up. Raises InvalidOtp, OtpExpired, RateLimited.

        The try is counted before the code is compared, so that guesses made at the same time cannot exceed the limit.
        """
        attempt = await self._attempts.sign_in(to.id, source)
        codes = await self._store.count_try(to, attempt.source, known=attempt.known)
        if not codes:
            raise InvalidOtp
        now = self._clock()
        good = [sent for sent in codes if now < sent.valid_until]
        if not good:
            raise OtpExpired
        for sent in good:
            if self._codes.fits(sent, to, code) and await self._store.use(to, sent):
                await self._attempts.signed_in(attempt)
                return
        raise InvalidOtp
