"""Who may change what another account may do (the rules are those of the product, not of access to a method)."""

from __future__ import annotations

from server.errors import PermissionDenied
from server.values.caller import Caller, Role


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
