"""Staff who sign in with a password: what car parks' clients do. Everybody else of the staff has one-time codes."""

from __future__ import annotations

from server.auth.attempts import Attempt, Attempts
from server.auth.errors import AccountNotFound, InvalidCredentials, PasswordNotSet, WrongPassword
from server.auth.operators.model import Operator
from server.auth.operators.repository import OperatorRepository
from server.auth.otp.model import OtpAddress
from server.auth.password_accounts.model import PasswordPolicy
from server.auth.passwords import Passwords
from server.auth.sign_ins.model import Tokens
from server.auth.sign_ins.service import SignIns
from server.auth.standings.service import StandingService
from server.errors import RateLimited, Unauthorized
from server.mongo.transactions import Transaction, Transactions
from server.values.caller import Caller, CallerKind
from server.values.clock import Clock
from server.values.source import Source


class StaffPasswords:
    """Passwords are given by those who manage an account, and changed by its owner."""

    def __init__(
        self,
        *,
        operators: OperatorRepository,
        passwords: Passwords,
        policy: PasswordPolicy,
        attempts: Attempts,
        sign_ins: SignIns,
        standings: StandingService,
        transactions: Transactions,
        clock: Clock,
    ) -> None:
        self._operators = operators
        self._passwords = passwords
        self._policy = policy
        self._attempts = attempts
        self._sign_ins = sign_ins
        self._standings = standings
        self._transactions = transactions
        self._clock = clock

    async def login(self, address: str, password: str, source: Source) -> tuple[Tokens, Operator] | None:
        """None where nobody of the staff has the address and the password, after the same time. Raises RateLimited."""
        if (staff := await self._operators.password_at(address)) is None:
            await self._passwords.verify(password, None)
            return None
        operator_id, hashed = staff
        attempt = await self._attempts.sign_in(OtpAddress(CallerKind.OPERATOR, address).id, source)
        if not await self._compare(attempt, password, hashed):
            return None
        if (operator := await self._operators.record_login_of(operator_id, self._clock())) is None:
            raise InvalidCredentials
        try:
            tokens = await self._sign_ins.start(CallerKind.OPERATOR, operator.id, source)
        except Unauthorized as switched_off:
            raise InvalidCredentials from switched_off
        # Only now: whoever changes the password does that first and then ends the sign-ins that there are.
        if await self._operators.password_of(operator.id) != hashed:
            raise InvalidCredentials
        await self._attempts.signed_in(attempt)
        return tokens, operator

    def require_sound(self, password: str, address: str) -> None:
        """For before an account is made. Raises InvalidArgument."""
        self._policy.require(password, address, "password")

    async def give(self, by: Caller | None, operator_id: str, password: str) -> None:
        """Sets a password for somebody below the caller, and ends their sign-ins.

        Raises AccountNotFound, PermissionDenied, InvalidArgument.
        """
        operator = await self._operators.get(operator_id)
        self._policy.require(password, (operator and operator.email) or "", "password")
        hashed = await self._passwords.hash(password)

        async def effect(tx: Transaction) -> None:
            await self._standings.require_may_change(operator_id, by, tx)
            if not await self._operators.set_password(operator_id, hashed, self._clock(), tx):
                raise AccountNotFound
            await self._sign_ins.end_all(CallerKind.OPERATOR, operator_id, tx)

        await self._transactions.run(effect)
        await self._sign_ins.end_all(CallerKind.OPERATOR, operator_id)

    async def change(self, caller: Caller, current: str, new: str, source: Source) -> None:
        """Of the caller; ends their other sign-ins. Raises InvalidArgument, PasswordNotSet, WrongPassword,
        RateLimited.
        """
        operator = await self._operators.get(caller.id)
        if operator is None:
            raise Unauthorized
        self._policy.require(new, operator.email or "", "new_password")
        if (before := await self._operators.password_of(caller.id)) is None:
            raise PasswordNotSet
        attempt = await self._attempts.sign_in(f"staff-password:{caller.id}", source)
        if not await self._compare(attempt, current, before):
            raise WrongPassword
        await self._attempts.signed_in(attempt)
        hashed = await self._passwords.hash(new)

        async def effect(tx: Transaction) -> None:
            await self._operators.set_password(caller.id, hashed, self._clock(), tx)
            await self._sign_ins.end_all(CallerKind.OPERATOR, caller.id, tx, but=caller.sign_in_id)

        await self._transactions.run(effect)
        await self._sign_ins.end_all(CallerKind.OPERATOR, caller.id, but=caller.sign_in_id)

    async def _compare(self, attempt: Attempt, password: str, hashed: str) -> bool:
        """Raises RateLimited when there is no place for it; the try then does not count."""
        try:
            return await self._passwords.verify(password, hashed, known=attempt.known)
        except RateLimited:
            await self._attempts.take_back(attempt)
            raise
