"""Who calls."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

from server.errors import PermissionDenied


class CallerKind(StrEnum):
    """What sort of account a token was made for; stands in the token."""

    DRIVER = "driver"
    AGENT = "agent"
    OPERATOR = "operator"


class Role(Enum):
    """An operator's role, as stored. What one may do, those of a higher rank may do too.

    Operator and supervisor are two names of one rank. Roles are compared by rank only, never by `<`.
    """

    OPERATOR = "operator"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    ADMIN = "admin"
    SUPER_ADMIN = "super_admin"

    @property
    def rank(self) -> int:
        return _RANKS[self]

    def reaches(self, least: Role) -> bool:
        """Whether this role may do all that `least` may."""
        return self.rank >= least.rank


_RANKS = {Role.OPERATOR: 1, Role.SUPERVISOR: 1, Role.MANAGER: 2, Role.ADMIN: 3, Role.SUPER_ADMIN: 4}


@dataclass(frozen=True, slots=True)
class Caller:
    """A signed-in account, as its access token states it.

    `id` is the account's ObjectId in hex, `sign_in_id` names the sign-in whose end ends the token. `role` is there for
    operators only.
    """

    kind: CallerKind
    id: str
    sign_in_id: str
    role: Role | None = None

    @property
    def is_driver(self) -> bool:
        return self.kind is CallerKind.DRIVER

    @property
    def is_agent(self) -> bool:
        return self.kind is CallerKind.AGENT

    @property
    def is_admin(self) -> bool:
        """Admin or super admin: sees every zone."""
        return self.role is not None and self.role.reaches(Role.ADMIN)

    def require_driver(self) -> str:
        """The driver's id. Raises PermissionDenied for anybody else."""
        if not self.is_driver:
            raise PermissionDenied
        return self.id
