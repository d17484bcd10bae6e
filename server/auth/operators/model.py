"""Operators: the people who run the parking."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from server.auth.addresses import Phone
from server.values.caller import Role


@dataclass(frozen=True, slots=True)
class Operator:
    """An operator's account. `zone_ids` are the zones assigned to them; admins see all zones whatever stands there.

    `last_login_at` is None for one who never signed in.
    """

    id: str
    name: str
    phone: Phone
    role: Role
    is_active: bool
    created_at: datetime
    updated_at: datetime | None = None
    email: str | None = None
    zone_ids: tuple[str, ...] = ()
    last_login_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NewOperator:
    """What an operator is made of. `phone` and `email` as people write them."""

    name: str
    phone: str
    role: Role
    email: str | None = None
    zone_ids: tuple[str, ...] = ()
