"""Who may change what another account may do (the rules are those of the product, not of access to a method)."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from server.errors import PermissionDenied, ZoneNotAssigned
from server.values.caller import Caller, Role


@dataclass(frozen=True, slots=True)
class Rank:
    """An operator's role, and the zones assigned to them."""

    role: Role
    zone_ids: frozenset[str] = frozenset()


def require_may_change(by: Caller | None, account_id: str, role: Role | None, new_role: Role | None = None) -> None:
    """Whether `by` may change an account that has `role`, to `new_role` if the role changes.

    None is who works at the server's command line and may do everything. Nobody locks themselves out, gives a role as
    high as their own, or changes an account of a rank that is not below theirs; super admins change each other's.
    Raises PermissionDenied.
    """
    if by is None:
        return
    if by.id == account_id or by.role is None:
        raise PermissionDenied
    if new_role is not None and new_role.reaches(by.role):
        raise PermissionDenied
    if role is not None and role.reaches(by.role) and by.role is not Role.SUPER_ADMIN:
        raise PermissionDenied


def require_within_zones(own: AbstractSet[str], *others: AbstractSet[str]) -> None:
    """Whether all zones are a manager's `own`; who works in none is not theirs. Raises ZoneNotAssigned."""
    if not all(zone_ids and zone_ids <= own for zone_ids in others):
        raise ZoneNotAssigned
