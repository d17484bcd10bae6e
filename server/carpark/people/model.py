"""People as car parks know them: a driver's account or one of the staff, in one shape."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from server.auth.addresses import Phone
from server.auth.drivers.model import Driver, ProfileChange
from server.auth.operators.model import Operator
from server.values.caller import Role
from server.values.unset import UNSET, Unset


class PersonRole(Enum):
    """What somebody may do at a car park."""

    CUSTOMER = "customer"
    OPERATOR = "operator"
    ADMIN = "admin"

    @property
    def of_staff(self) -> Collection[Role]:
        """The roles of operators that it stands for."""
        return _ROLES[self]


_ROLES: dict[PersonRole, tuple[Role, ...]] = {
    PersonRole.CUSTOMER: (),
    PersonRole.OPERATOR: (Role.OPERATOR, Role.SUPERVISOR, Role.MANAGER),
    PersonRole.ADMIN: (Role.ADMIN, Role.SUPER_ADMIN),
}


@dataclass(frozen=True, slots=True)
class Person:
    """An account; `car_parks` are codes."""

    id: str
    email: str | None
    full_name: str
    phone: str | None
    role: PersonRole
    is_active: bool
    is_email_verified: bool
    created_at: datetime
    updated_at: datetime | None
    car_parks: Sequence[str] = ()

    @classmethod
    def of_driver(cls, driver: Driver) -> Person:
        return cls(
            id=driver.id,
            email=driver.email,
            full_name=" ".join(filter(None, (driver.first_name, driver.last_name))),
            phone=driver.phone.given if driver.phone else None,
            role=PersonRole.CUSTOMER,
            is_active=driver.is_active,
            is_email_verified=driver.is_email_verified,
            created_at=driver.created_at,
            updated_at=driver.updated_at,
        )

    @classmethod
    def of_operator(cls, operator: Operator) -> Person:
        is_admin = operator.role.reaches(Role.ADMIN)
        return cls(
            id=operator.id,
            email=operator.email,
            full_name=operator.name,
            phone=operator.phone.given if operator.phone else None,
            role=PersonRole.ADMIN if is_admin else PersonRole.OPERATOR,
            is_active=operator.is_active,
            # Whoever manages them has given it.
            is_email_verified=True,
            created_at=operator.created_at,
            updated_at=operator.updated_at,
            car_parks=operator.car_parks,
        )


@dataclass(frozen=True, slots=True)
class NewStaff:
    """A member of the staff to make; `phone` as it is written."""

    email: str
    password: str
    full_name: str
    phone: str | None
    role: PersonRole
    car_parks: Sequence[str]


@dataclass(frozen=True, slots=True)
class PersonChange:
    """New values of some fields: UNSET leaves a field, None takes away what somebody can be without."""

    full_name: str | Unset | None = UNSET
    phone: Phone | Unset | None = UNSET
    role: PersonRole | Unset = UNSET
    password: str | Unset = UNSET
    car_parks: Sequence[str] | Unset = UNSET

    @property
    def of_staff_only(self) -> Sequence[str]:
        """The fields that are written and that drivers do not have."""
        given = {"role": self.role, "password": self.password, "car_parks": self.car_parks}
        return [name for name, value in given.items() if value is not UNSET]

    @property
    def profile(self) -> ProfileChange:
        if isinstance(self.full_name, Unset):
            return ProfileChange(phone=self.phone)
        first, last = names_of(self.full_name or "")
        return ProfileChange(first, last, self.phone)


@dataclass(frozen=True, slots=True)
class PersonFilter:
    """What a list of people is limited to; None does not limit."""

    role: PersonRole | None = None
    is_active: bool | None = None
    email: str | None = None


def names_of(full_name: str) -> tuple[str | None, str | None]:
    """First and last name: what stands before the first space, and the rest."""
    first, _, last = " ".join(full_name.split()).partition(" ")
    return first or None, last or None
