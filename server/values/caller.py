"""Who calls."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from server.errors import PermissionDenied


class CallerKind(StrEnum):
    """What sort of account a token was made for; stands in the token."""

    DRIVER = "driver"
    AGENT = "agent"
    OPERATOR = "operator"


class Role(IntEnum):
    """An operator's role. A greater one may do all that a smaller one may."""

    OPERATOR = 1
    ADMIN = 2
    SUPER_ADMIN = 3


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
        return self.role is not None and self.role >= Role.ADMIN

    def require_driver(self) -> str:
        """The driver's id. Raises PermissionDenied for anybody else."""
        if not self.is_driver:
            raise PermissionDenied
        return self.id
