"""Drivers sign in, and keep their profile and vehicles."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence

from server.auth.addresses import parse_email
from server.auth.drivers.entry import Account, DriverEntry, SignedIn
from server.auth.drivers.model import Driver, ProfileChange, Vehicle, VehicleChange
from server.auth.drivers.repository import DriverRepository
from server.auth.errors import AccountNotFound, InvalidOtp, InvalidRefreshToken
from server.auth.otp.model import OtpAddress
from server.auth.otp.service import OtpService
from server.auth.sign_ins.model import Tokens
from server.auth.sign_ins.service import SignIns
from server.auth.users.model import require_own
from server.errors import FieldViolation, InvalidArgument, Unauthorized, Unavailable
from server.mongo.transactions import Transaction
from server.values.caller import Caller, CallerKind
from server.values.clock import Clock
from server.values.language import Language
from server.values.plate import Plate
from server.values.source import Source
from server.values.unset import Unset

# A change of the list that is refused although the list, read again, would allow it, met another one on its way.
_ROUNDS = 5


class DriverService:
    """Every method that takes a driver's id raises Unauthorized when the account is gone: the id is the caller's."""

    def __init__(
        self, drivers: DriverRepository, otp: OtpService, sign_ins: SignIns, entry: DriverEntry, clock: Clock
    ) -> None:
        self._drivers = drivers
        self._otp = otp
        self._sign_ins = sign_ins
        self._entry = entry
        self._clock = clock

    async def send_otp(self, email: str, language: Language, source: Source) -> None:
        """Raises InvalidEmail, RateLimited."""
        to = OtpAddress(CallerKind.DRIVER, parse_email(email))
        await self._otp.send(to, await self._otp.count_send(to, source), language)

    async def verify_otp(self, email: str, code: str, source: Source) -> SignedIn:
        """Signs in; makes the account at the first time. Raises InvalidEmail, InvalidOtp, OtpExpired, RateLimited."""
        to = OtpAddress(CallerKind.DRIVER, parse_email(email))
        await self._otp.verify(to, code, source)
        try:
            return await self._entry.sign_in(await self._entry.account(to.address), source)
        except Unauthorized as switched_off:
            raise InvalidOtp from switched_off

    async def refresh(self, refresh_token: str, source: Source) -> tuple[Tokens, Account | None]:
        """The account is there for drivers only. Raises InvalidRefreshToken."""
        sign_in, tokens = await self._sign_ins.refresh(refresh_token, source)
        if sign_in.kind is not CallerKind.DRIVER:
            return tokens, None
        try:
            return tokens, await self.get(sign_in.account_id)
        except Unauthorized as gone:
            raise InvalidRefreshToken from gone

    async def log_out(self, caller: Caller) -> None:
        await self._sign_ins.end(caller)

    async def get(self, driver_id: str) -> Account:
        if (account := await self._entry.find(driver_id)) is None:
            raise Unauthorized
        return account

    async def update_profile(self, driver_id: str, change: ProfileChange) -> Account:
        if (account := await self._entry.change(driver_id, change)) is None:
            raise Unauthorized
        return account

    async def whose(self, caller: Caller, user_id: str) -> str:
        """Whose list a call is about: the driver's own, or the one that an admin names.

        Raises AccountNotFound, and InvalidArgument when an admin names nobody.
        """
        if caller.is_driver:
            require_own(caller, user_id or caller.id)
            return caller.id
        if not user_id:
            raise InvalidArgument(FieldViolation("user_id", "est obligatoire", "value is required"))
        if not await self.exists(user_id):
            raise AccountNotFound
        return user_id.lower()

    async def add_vehicle(self, driver_id: str, vehicle: Vehicle, tx: Transaction | None = None) -> Account:
        """The first one becomes the default. Raises DuplicateVehicle, TooManyVehicles."""
        return await self._change_list(
            driver_id,
            lambda: self._drivers.add_vehicle(driver_id, vehicle, self._clock(), tx),
            lambda driver: driver.check_can_add(vehicle.plate.key),
        )

    async def update_vehicle(
        self, driver_id: str, current: Plate, change: VehicleChange, tx: Transaction | None = None
    ) -> Account:
        """Raises VehicleNotFound, DuplicateVehicle."""
        return await self._change_list(
            driver_id,
            lambda: self._drivers.change_vehicle(driver_id, current.key, change, self._clock(), tx),
            lambda driver: driver.check_can_change(
                current.key, None if isinstance(change.plate, Unset) else change.plate.key
            ),
        )

    async def remove_vehicle(self, driver_id: str, plate: Plate, tx: Transaction | None = None) -> Account:
        """When it was the default, the oldest of the rest becomes it. Raises VehicleNotFound."""
        return await self._change_list(
            driver_id,
            lambda: self._drivers.remove_vehicle(driver_id, plate.key, self._clock(), tx),
            lambda driver: driver.check_can_change(plate.key),
        )

    async def vehicles_of(self, driver_id: str) -> Sequence[Vehicle]:
        """In the order they were added."""
        if (driver := await self._drivers.get(driver_id)) is None:
            raise Unauthorized
        return driver.vehicles

    async def owner_of(self, plate_key: str, first_id: str | None = None) -> str | None:
        """Whose a plate is: whom an operator confirmed, else `first_id` as long as they have it in their list, else
        whose account is the oldest of those that have it. None when it is in nobody's list.
        """
        return await self._drivers.owner_of(plate_key, first_id)

    async def confirmed_owners(self, plate_keys: Collection[str]) -> Mapping[str, str]:
        """By plate whose it was confirmed to be."""
        owners = await self._drivers.owners_of(plate_keys)
        return {plate_key: driver_id for plate_key, (driver_id, _) in owners.items()}

    async def owners_of(self, plate_key: str) -> Sequence[str]:
        """Ids of the drivers who have the plate in their list."""
        return await self._drivers.ids_with_plate(plate_key)

    async def lists_of(self, driver_ids: Collection[str]) -> Mapping[str, Sequence[Vehicle]]:
        """The vehicles of some drivers, by their ids; who is gone is not there."""
        return await self._drivers.lists_of(driver_ids)

    async def has_vehicle(self, user_id: str, plate_key: str) -> bool:
        return await self._drivers.has_vehicle(user_id, plate_key)

    async def ids_at(self, address: str) -> Sequence[str]:
        """Whose account has an e-mail address: nobody's, or one's."""
        return await self._drivers.ids_at(address)

    async def contacts_of(self, user_ids: Collection[str]) -> Mapping[str, tuple[str | None, str | None]]:
        """The proven address and the phone number (E.164) of the accounts that are there and switched on."""
        return await self._drivers.contacts_of(user_ids)

    async def exists(self, user_id: str) -> bool:
        return await self._drivers.get(user_id) is not None

    async def _with_balance(self, driver: Driver) -> Account:
        return await self._entry.with_balance(driver)

    async def _change_list(
        self, driver_id: str, change: Callable[[], Awaitable[Driver | None]], check: Callable[[Driver], None]
    ) -> Account:
        """Makes a change that depends on what the list holds; the store has refused it when it gives None.

        Only then the list is read, to say why: `check` raises the reason. Raises Unavailable when others keep changing
        the list under our hands.
        """
        for _ in range(_ROUNDS):
            if driver := await change():
                return await self._with_balance(driver)
            if (driver := await self._drivers.get(driver_id)) is None:
                raise Unauthorized
            check(driver)
        raise Unavailable
