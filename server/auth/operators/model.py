"""Operators: the people who run the parking."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from server.auth.addresses import Phone
from server.errors import FieldViolation, InvalidArgument, PermissionDenied, ZoneNotAssigned
from server.values.caller import Caller, Role
from server.values.unset import UNSET, Unset, kept


@dataclass(frozen=True, slots=True)
class Operator:
    """An operator's account. `zone_ids` are the zones assigned to them, `car_parks` the codes of the car parks; admins
    see all of both whatever stands there.

    There is a phone number, an e-mail address, or both. `last_login_at` is None for one who never signed in.
    """

    id: str
    name: str
    phone: Phone | None
    role: Role
    is_active: bool
    created_at: datetime
    updated_at: datetime | None = None
    email: str | None = None
    zone_ids: tuple[str, ...] = ()
    car_parks: tuple[str, ...] = ()
    last_login_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NewOperator:
    """What an operator is made of. `phone` and `email` as people write them; at least one of them is there."""

    name: str
    phone: str | None
    role: Role
    email: str | None = None
    zone_ids: tuple[str, ...] = ()
    car_parks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OperatorChange:
    """New values for some of an operator's fields: UNSET leaves a field, None takes away what one can be without."""

    name: str | Unset = UNSET
    phone: Phone | Unset | None = UNSET
    email: str | Unset | None = UNSET
    role: Role | Unset = UNSET

    def apply_to(self, operator: Operator) -> Operator:
        """Raises InvalidArgument when nothing would be left to sign in with."""
        changed = replace(
            operator,
            name=kept(self.name, operator.name),
            phone=kept(self.phone, operator.phone),
            email=kept(self.email, operator.email),
            role=kept(self.role, operator.role),
        )
        if not changed.phone and not changed.email:
            # A number or an address is needed to sign in.
            cleared = [field for field, value in (("phone", self.phone), ("email", self.email)) if value is None]
            raise InvalidArgument(
                *(FieldViolation(field, "ne peut pas être effacé", "cannot be cleared") for field in cleared)
            )
        return changed


@dataclass(frozen=True, slots=True)
class Sight:
    """Which operators somebody sees: those with these roles who work in one of these zones (None: wherever), and one
    account whatever it has.
    """

    roles: Collection[Role]
    own_id: str
    zone_ids: Collection[str] | None = None

    @classmethod
    def of(cls, caller: Caller, zone_ids: Collection[str] | None) -> Sight:
        """Of super admins everybody, of others those below them; `zone_ids` are the caller's, None for all."""
        assert caller.role
        everybody = caller.role is Role.SUPER_ADMIN
        roles = [role for role in Role if everybody or not role.reaches(caller.role)]
        return cls(roles, caller.id, zone_ids)

    def require(self, operator: Operator) -> None:
        """Raises PermissionDenied for a role, ZoneNotAssigned for a place that is not seen."""
        if operator.id == self.own_id:
            return
        if operator.role not in self.roles:
            raise PermissionDenied
        if self.zone_ids is not None and not set(operator.zone_ids) & set(self.zone_ids):
            raise ZoneNotAssigned


@dataclass(frozen=True, slots=True)
class OperatorFilter:
    """What a list of operators is limited to; None does not limit. `address` is a number or an e-mail address."""

    is_active: bool | None = None
    role: Role | None = None
    roles: Collection[Role] | None = None
    zone_id: str | None = None
    address: str | None = None
