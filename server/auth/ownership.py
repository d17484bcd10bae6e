"""Who is signed in proves once more that the account is theirs, before what cannot be undone."""

from __future__ import annotations

from dataclasses import dataclass

from server.auth.drivers.model import Driver
from server.auth.otp.model import OtpAddress
from server.auth.otp.service import OtpService
from server.auth.password_accounts.service import PasswordAccounts
from server.values.caller import CallerKind
from server.values.source import Source


@dataclass(frozen=True, slots=True, repr=False)
class Proof:
    """A code that was sent to the account's address, or its password: exactly one of the two."""

    code: str = ""
    password: str = ""


class Ownership:
    def __init__(self, otp: OtpService, passwords: PasswordAccounts) -> None:
        self._otp = otp
        self._passwords = passwords

    async def require(self, driver: Driver, proof: Proof, source: Source) -> None:
        """Raises InvalidOtp, OtpExpired, WrongPassword, PasswordNotSet, RateLimited."""
        if proof.code:
            await self.require_address(driver.email, proof.code, source)
        else:
            await self._passwords.require_password(driver, proof.password, source)

    async def require_address(self, address: str, code: str, source: Source) -> None:
        """That mail to an address reaches the caller. Raises InvalidOtp, OtpExpired, RateLimited."""
        await self._otp.verify(OtpAddress(CallerKind.DRIVER, address), code, source)
