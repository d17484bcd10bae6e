"""Sending and checking one-time codes."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol

from server.auth.attempts import Attempts
from server.auth.errors import InvalidOtp, OtpExpired
from server.auth.otp.model import Codes, OtpAddress, SentCode
from server.values.clock import Clock
from server.values.language import Language


class OtpStore(Protocol):
    """Where codes are kept; see OtpRepository."""

    async def put(self, to: OtpAddress, code: SentCode, now: datetime) -> None: ...

    async def count_try(self, to: OtpAddress, tries: int) -> SentCode | None: ...

    async def use(self, to: OtpAddress, code: SentCode) -> bool: ...


class OtpDelivery(Protocol):
    def send(self, to: str, code: str, language: Language) -> None:
        """Sends a code to an e-mail address or E.164 number, in the background."""
        ...


class OtpService:
    """A code holds for `lifetime` and a few tries (see model.py), works once, and ends with the next one."""

    def __init__(
        self,
        store: OtpStore,
        codes: Codes,
        delivery: OtpDelivery,
        attempts: Attempts,
        *,
        clock: Clock,
        lifetime: timedelta,
    ) -> None:
        self._store = store
        self._codes = codes
        self._delivery = delivery
        self._attempts = attempts
        self._clock = clock
        self._lifetime = lifetime

    async def count_send(self, to: OtpAddress, caller_address: str) -> None:
        """Counts a code asked for; for before the account is looked up. Raises RateLimited."""
        await self._attempts.send(to.id, caller_address)

    async def send(self, to: OtpAddress, language: Language, *, deliver: bool = True) -> None:
        """Makes a code and sends it.

        With `deliver` false all is the same but that nothing is sent: for addresses without an account, which must not
        be told from the others by the answer, the time it takes, or what a later try says.
        """
        code = self._codes.new(to.kind)
        now = self._clock()
        await self._store.put(to, self._codes.seal(to, code, now + self._lifetime), now)
        if deliver:
            self._delivery.send(to.address, code, language)

    async def verify(self, to: OtpAddress, code: str, caller_address: str) -> None:
        """Uses the code up. Raises InvalidOtp, OtpExpired, RateLimited.

        The try is counted before the code is compared, so that guesses made at the same time cannot exceed the limit.
        """
        await self._attempts.sign_in(to.id, caller_address)
        if (sent := await self._store.count_try(to, self._codes.tries(to.kind))) is None:
            raise InvalidOtp
        if self._clock() >= sent.valid_until:
            raise OtpExpired
        if not self._codes.fits(sent, to, code) or not await self._store.use(to, sent):
            raise InvalidOtp
        await self._attempts.signed_in(to.id)
