"""People register and sign in at a car park; admins make and change its staff."""

from __future__ import annotations

from collections.abc import Sequence

from server.auth.drivers.model import Driver, Profile
from server.auth.drivers.service import DriverService
from server.auth.errors import AccountNotFound
from server.auth.operators.management import OperatorManagement
from server.auth.operators.model import NewOperator, OperatorChange, OperatorFilter
from server.auth.operators.passwords import StaffPasswords
from server.auth.operators.service import OperatorService
from server.auth.password_accounts.service import PasswordAccounts, address_of
from server.auth.sign_ins.model import Tokens
from server.auth.users.model import UserChange, UserSearch
from server.auth.users.service import UserDirectory
from server.carpark.car_parks.service import CarParkService
from server.carpark.people.model import NewStaff, Person, PersonChange, PersonFilter, PersonRole
from server.errors import FieldViolation, InvalidArgument
from server.values.caller import Caller, Role
from server.values.language import Language
from server.values.paging import Page, Slice
from server.values.source import Source
from server.values.unset import UNSET, Unset

SignedInPerson = tuple[Tokens, Person]


class CarParkPeopleService:
    def __init__(
        self,
        *,
        accounts: PasswordAccounts,
        directory: UserDirectory,
        drivers: DriverService,
        operators: OperatorService,
        management: OperatorManagement,
        staff_passwords: StaffPasswords,
        car_parks: CarParkService,
    ) -> None:
        self._accounts = accounts
        self._directory = directory
        self._drivers = drivers
        self._operators = operators
        self._management = management
        self._staff_passwords = staff_passwords
        self._car_parks = car_parks

    async def register(
        self, email: str, password: str, profile: Profile, language: Language, source: Source
    ) -> SignedInPerson:
        """Raises InvalidEmail, InvalidArgument, RateLimited."""
        return _signed_in(await self._accounts.register_claim(email, password, profile, language, source))

    async def login(self, email: str, password: str, source: Source) -> SignedInPerson:
        """Of the staff or a driver, whoever's password it is. Raises InvalidCredentials, RateLimited."""
        if staff := await self._staff_passwords.login(address_of(email), password, source):
            tokens, operator = staff
            return tokens, Person.of_operator(operator)
        return _signed_in(await self._accounts.login(email, password, source))

    async def me(self, caller: Caller) -> Person:
        """Raises Unauthorized when the account is gone."""
        if caller.is_driver:
            return Person.of_driver((await self._drivers.get(caller.id))[0])
        return Person.of_operator(await self._operators.get(caller.id))

    async def send_email_code(self, caller: Caller, language: Language, source: Source) -> None:
        """Raises EmailAlreadyVerified, RateLimited."""
        driver = await self._directory.claim_of(caller)
        await self._drivers.send_otp(driver.email, language, source)

    async def verify_email(self, caller: Caller, code: str, source: Source) -> Person:
        """Raises InvalidOtp, OtpExpired, DuplicateAccount, EmailAlreadyVerified, RateLimited."""
        return Person.of_driver((await self._directory.verify_claim(caller, code, source))[0])

    async def change_password(self, caller: Caller, current: str, new: str, source: Source) -> None:
        """Of the staff. Raises InvalidArgument, PasswordNotSet, WrongPassword, RateLimited."""
        await self._staff_passwords.change(caller, current, new, source)

    async def create_staff(self, by: Caller, new: NewStaff) -> Person:
        """Raises CarParkNotFound, PermissionDenied for a role as high as the caller's, DuplicateOperator,
        InvalidArgument, InvalidEmail, InvalidPhoneNumber.
        """
        self._staff_passwords.require_sound(new.password, address_of(new.email))
        codes = _codes(self._car_parks, new.car_parks or [self._car_parks.standard])
        operator = NewOperator(new.full_name, new.phone, _role(new.role), new.email, car_parks=tuple(codes))
        made = await self._management.create(by, operator)
        await self._staff_passwords.give(by, made.id, new.password)
        return Person.of_operator(made)

    async def list(self, by: Caller, filters: PersonFilter, page: Page) -> Slice[Person]:
        """Staff first, then drivers, the newest of each first."""
        if filters.role is PersonRole.CUSTOMER:
            return await self._list_drivers(filters, page)
        staff = await self._list_staff(by, filters, page)
        if filters.role is not None or staff.total is None:
            return staff
        rest = Page(page.size - len(staff.items), max(0, page.skip - staff.total), with_total=page.with_total)
        if not rest.size:
            # How many there are is to be said all the same.
            rest = Page(1, with_total=page.with_total)
        drivers = await self._list_drivers(filters, rest)
        shown = [*staff.items, *drivers.items][: page.size]
        return Slice(shown, total=staff.total + (drivers.total or 0))

    async def get(self, by: Caller, user_id: str) -> Person:
        """Raises AccountNotFound, PermissionDenied for staff who are not below the caller."""
        if by.is_admin:
            try:
                return Person.of_operator(await self._management.get(by, user_id.lower()))
            except AccountNotFound:
                pass
        return Person.of_driver((await self._directory.get(by, user_id.lower()))[0])

    async def update(self, by: Caller, user_id: str, change: PersonChange) -> Person:
        """Raises AccountNotFound, PermissionDenied, InvalidArgument, CarParkNotFound, DuplicateOperator."""
        person = await self.get(by, user_id)
        if person.role is not PersonRole.CUSTOMER:
            return await self._update_staff(by, person.id, change)
        if fields := change.of_staff_only:
            raise InvalidArgument(*(FieldViolation(each, "est pour le personnel", "is for staff") for each in fields))
        driver, _ = await self._directory.update(by, person.id, _driver_change(change))
        return Person.of_driver(driver)

    async def switch(self, by: Caller, user_id: str, *, active: bool) -> Person:
        """Raises AccountNotFound, PermissionDenied, LastSuperAdmin."""
        person = await self.get(by, user_id)
        if person.role is PersonRole.CUSTOMER:
            return Person.of_driver((await self._directory.switch(by, person.id, active=active))[0])
        switch = self._management.activate if active else self._management.deactivate
        return Person.of_operator(await switch(by, person.id))

    async def _update_staff(self, by: Caller, operator_id: str, change: PersonChange) -> Person:
        codes = UNSET if isinstance(change.car_parks, Unset) else _codes(self._car_parks, change.car_parks)
        name = change.full_name
        if name is None:
            raise InvalidArgument(FieldViolation("full_name", "est obligatoire", "is required", "required"))
        role = change.role if isinstance(change.role, Unset) else _role(change.role)
        fields = OperatorChange(name=name, phone=change.phone, role=role)
        if fields != OperatorChange():
            await self._management.update(by, operator_id, fields)
        if not isinstance(codes, Unset):
            await self._management.set_car_parks(by, operator_id, codes)
        if not isinstance(change.password, Unset):
            await self._staff_passwords.give(by, operator_id, change.password)
        return await self.get(by, operator_id)

    async def _list_staff(self, by: Caller, filters: PersonFilter, page: Page) -> Slice[Person]:
        roles = filters.role.of_staff if filters.role else None
        wanted = OperatorFilter(is_active=filters.is_active, roles=roles, address=filters.email)
        # How many there are says where the drivers begin.
        counted = Page(page.size, page.skip, with_total=page.with_total or filters.role is None)
        return (await self._management.list(by, wanted, counted)).map(Person.of_operator)

    async def _list_drivers(self, filters: PersonFilter, page: Page) -> Slice[Person]:
        found = await self._directory.list(UserSearch(email=filters.email, is_active=filters.is_active), page)
        return found.map(lambda account: Person.of_driver(account[0]))


def _signed_in(signed_in: tuple[Tokens, tuple[Driver, int]]) -> SignedInPerson:
    tokens, (driver, _) = signed_in
    return tokens, Person.of_driver(driver)


def _codes(car_parks: CarParkService, given: Sequence[str]) -> list[str]:
    """Raises CarParkNotFound."""
    return [car_parks.named(code).code for code in given]


def _role(role: PersonRole) -> Role:
    return Role.ADMIN if role is PersonRole.ADMIN else Role.OPERATOR


def _driver_change(change: PersonChange) -> UserChange:
    return UserChange(change.profile)
