"""Drivers register, sign in with a password, change it, and set a new one when they have forgotten it."""

from __future__ import annotations

from collections.abc import Callable

from server.auth.addresses import parse_email
from server.auth.attempts import Attempt, Attempts
from server.auth.drivers.entry import DriverEntry, SignedIn
from server.auth.drivers.model import Driver, Profile
from server.auth.errors import InvalidCredentials, InvalidEmail, InvalidOtp, PasswordNotSet, WrongPassword
from server.auth.otp.model import OtpAddress
from server.auth.otp.service import OtpService
from server.auth.password_accounts.model import PasswordPolicy, PasswordTags
from server.auth.password_accounts.repository import PasswordRepository
from server.auth.passwords import Passwords
from server.auth.sign_ins.service import SignIns
from server.errors import RateLimited, Unauthorized
from server.mongo.transactions import Transaction, Transactions
from server.values.caller import Caller, CallerKind
from server.values.clock import Clock
from server.values.language import Language
from server.values.source import Source


class PasswordAccounts:
    """A password is set for an address only by who proved with a code that it is theirs."""

    def __init__(
        self,
        *,
        store: PasswordRepository,
        policy: PasswordPolicy,
        passwords: Passwords,
        entry: DriverEntry,
        otp: OtpService,
        attempts: Attempts,
        sign_ins: SignIns,
        transactions: Transactions,
        clock: Clock,
        tags: PasswordTags,
        new_id: Callable[[], str],
    ) -> None:
        self._store = store
        self.policy = policy
        self._passwords = passwords
        self._entry = entry
        self._otp = otp
        self._attempts = attempts
        self._sign_ins = sign_ins
        self._transactions = transactions
        self._clock = clock
        self._tags = tags
        self._new_id = new_id

    async def send_registration_code(self, email: str, password: str, language: Language, source: Source) -> None:
        """The first half of registering. Raises InvalidEmail, InvalidArgument, RateLimited."""
        to = _otp_address(email)
        self.policy.require(password, to.address, "password")
        await self._otp.send(to, await self._otp.count_send(to, source), language)

    async def register(self, email: str, password: str, code: str, profile: Profile, source: Source) -> SignedIn:
        """The second half, with the code. Raises InvalidEmail, InvalidArgument, InvalidOtp, OtpExpired, RateLimited."""
        to = _otp_address(email)
        self.policy.require(password, to.address, "password")
        await self._otp.verify(to, code, source)
        try:
            driver = await self._entry.account(to.address, profile)
            return await self._set_and_sign_in(driver, password, source)
        except Unauthorized as switched_off:
            raise InvalidOtp from switched_off

    async def register_claim(
        self, email: str, password: str, profile: Profile, language: Language, source: Source
    ) -> SignedIn:
        """An account of its own, whoever else has one with the address, which is only claimed; a code is sent there.

        Raises InvalidEmail, InvalidArgument, RateLimited.
        """
        to = _otp_address(email)
        self.policy.require(password, to.address, "password")
        asked = await self._otp.count_send(to, source)
        hashed = await self._passwords.hash(password)
        driver = Driver(
            id=self._new_id(),
            email=to.address,
            is_email_verified=False,
            is_active=True,
            created_at=self._clock(),
            first_name=profile.first_name,
            last_name=profile.last_name,
            phone=profile.phone,
            has_password=True,
            is_claim=True,
        )
        await self._store.insert_claim(driver, hashed, self._tags.of(password))
        await self._otp.send(to, asked, language)
        return await self._entry.sign_in(driver, source)

    async def login(self, email: str, password: str, source: Source) -> SignedIn:
        """Raises InvalidCredentials, after the same time whatever is wrong, and RateLimited."""
        address = address_of(email)
        if claim := await self._store.claims_at(address, self._tags.all_of(password)):
            driver_id, hashed = claim
            # Counted by itself: the account of the address learns nothing of what others do who only claim it.
            attempt = await self._attempts.sign_in(_claim(driver_id), source)
            if await self._compare(attempt, password, hashed):
                return await self._enter(driver_id, hashed, attempt, source)
        attempt = await self._attempts.sign_in(OtpAddress(CallerKind.DRIVER, address).id, source)
        known = await self._store.at(address)
        fits = await self._compare(attempt, password, known[1] if known else None)
        if known is None or known[1] is None or not fits:
            raise InvalidCredentials
        return await self._enter(known[0], known[1], attempt, source)

    async def _enter(self, driver_id: str, hashed: str, attempt: Attempt, source: Source) -> SignedIn:
        account = await self._entry.find(driver_id)
        if account is None:
            raise InvalidCredentials
        try:
            signed_in = await self._entry.sign_in(account[0], source)
        except Unauthorized as switched_off:
            raise InvalidCredentials from switched_off
        # Only now: whoever changes the password does that first and then ends the sign-ins that there are, so that this
        # one is either ended by them or refused here.
        if await self._store.of(account[0].id) != hashed:
            raise InvalidCredentials
        await self._attempts.signed_in(attempt)
        return signed_in

    async def change(self, caller: Caller, current: str, new: str, source: Source) -> None:
        """All sign-ins of the account end but the caller's. Raises InvalidArgument, PasswordNotSet, WrongPassword,
        RateLimited.
        """
        driver = await self._own(caller)
        self.policy.require(new, driver.email, "new_password")
        await self.require_password(driver, current, source)
        await self._set(driver, new, but=caller.sign_in_id)

    async def send_reset_code(self, email: str, language: Language, source: Source) -> None:
        """Sends nothing where there is no account, which nothing tells. Raises InvalidEmail, RateLimited."""
        to = _otp_address(email)
        asked = await self._otp.count_send(to, source)
        await self._otp.send(to, asked, language, has_account=await self._store.has_account(to.address))

    async def reset(self, email: str, code: str, new: str, source: Source) -> SignedIn:
        """Ends all sign-ins and begins a new one. Raises InvalidEmail, InvalidArgument, InvalidOtp, OtpExpired,
        RateLimited.
        """
        to = _otp_address(email)
        self.policy.require(new, to.address, "new_password")
        await self._otp.verify(to, code, source)
        if not await self._store.has_account(to.address):
            raise InvalidOtp
        try:
            return await self._set_and_sign_in(await self._entry.account(to.address), new, source)
        except Unauthorized as switched_off:
            raise InvalidOtp from switched_off

    async def _own(self, caller: Caller) -> Driver:
        """Raises Unauthorized when the account is gone."""
        if (account := await self._entry.find(caller.require_driver())) is None:
            raise Unauthorized
        return account[0]

    async def require_password(self, driver: Driver, password: str, source: Source) -> None:
        """That the caller is the owner, once more. Raises PasswordNotSet, WrongPassword, RateLimited."""
        if (hashed := await self._store.of(driver.id)) is None:
            raise PasswordNotSet
        account = _claim(driver.id) if driver.is_claim else OtpAddress(CallerKind.DRIVER, driver.email).id
        attempt = await self._attempts.sign_in(account, source)
        if not await self._compare(attempt, password, hashed):
            raise WrongPassword
        await self._attempts.signed_in(attempt)

    async def _set_and_sign_in(self, driver: Driver, password: str, source: Source) -> SignedIn:
        """Whoever signed in before may not be the one who has the address: only the new sign-in goes on."""
        await self._set(driver, password)
        return await self._entry.sign_in(driver, source)

    async def _set(self, driver: Driver, password: str, *, but: str | None = None) -> None:
        """Ends all sign-ins of the account but one."""
        hashed = await self._passwords.hash(password)
        tag = self._tags.of(password) if driver.is_claim else None

        async def effect(tx: Transaction) -> None:
            await self._store.set(driver.id, hashed, self._clock(), tx, tag=tag)
            await self._sign_ins.end_all(CallerKind.DRIVER, driver.id, tx, but=but)

        await self._transactions.run(effect)
        # Whoever came in with the old password while the transaction ran.
        await self._sign_ins.end_all(CallerKind.DRIVER, driver.id, but=but)

    async def _compare(self, attempt: Attempt, password: str, hashed: str | None) -> bool:
        """Raises RateLimited when there is no place for it; the try then does not count."""
        try:
            return await self._passwords.verify(password, hashed, known=attempt.known)
        except RateLimited:
            await self._attempts.take_back(attempt)
            raise


def _claim(driver_id: str) -> str:
    """By what tries at an account are counted whose address is only claimed."""
    return f"claim:{driver_id}"


def _otp_address(email: str) -> OtpAddress:
    return OtpAddress(CallerKind.DRIVER, parse_email(email))


def address_of(email: str) -> str:
    """What is no address is one that nobody has: it must not be told from the others."""
    try:
        return parse_email(email)
    except InvalidEmail:
        return email.strip().lower()
