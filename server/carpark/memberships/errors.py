"""Why memberships refuse."""

from __future__ import annotations

from server.errors import DomainError


class MembershipNotFound(DomainError):
    """No such membership, or it is another driver's."""

    reason = "MEMBERSHIP_NOT_FOUND"


class ActiveMembershipExists(DomainError):
    """The driver has another one that is active."""

    reason = "ACTIVE_MEMBERSHIP_EXISTS"


class MembershipVehicleLimit(DomainError):
    """More vehicles than the plan allows."""

    reason = "MEMBERSHIP_VEHICLE_LIMIT"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class MembershipEnded(DomainError):
    """Called off, or over."""

    reason = "MEMBERSHIP_ENDED"
