"""Why notifications refuse."""

from __future__ import annotations

from server.errors import DomainError


class NotificationNotFound(DomainError):
    """No such notification in the driver's inbox."""

    reason = "NOTIFICATION_NOT_FOUND"


class UnsubscribeLinkInvalid(DomainError):
    """The link is none of ours."""

    reason = "UNSUBSCRIBE_LINK_INVALID"


class AddressNotStopped(DomainError):
    """Messages go to the address."""

    reason = "ADDRESS_NOT_STOPPED"


class NotificationAlwaysSent(DomainError):
    """What is about money or security keeps a way to its driver."""

    reason = "NOTIFICATION_ALWAYS_SENT"
