"""Why enforcement refuses."""

from __future__ import annotations

from server.errors import DomainError
from server.values.money import millimes_to_text


class AgentNotFound(DomainError):
    """No agent with this id."""

    reason = "AGENT_NOT_FOUND"


class DuplicateAgent(DomainError):
    """Another agent has this e-mail address, username or badge number."""

    reason = "DUPLICATE_AGENT"


class PasswordChangeRequired(DomainError):
    """The password is right, but drawn by an operator, and no new one came with it."""

    reason = "PASSWORD_CHANGE_REQUIRED"


class TicketNotFound(DomainError):
    """No such ticket, or the driver has no access to it. `ticket` is the id or number that was asked for."""

    reason = "TICKET_NOT_FOUND"

    def __init__(self, ticket: str) -> None:
        super().__init__(ticket=ticket)


class TicketUnpaid(DomainError):
    """The ticket is still to be paid, and the move needs another state."""

    reason = "TICKET_UNPAID"


class TicketAlreadyPaid(DomainError):
    """The ticket is paid, with or without the clamp taken off since."""

    reason = "TICKET_ALREADY_PAID"


class TicketDismissed(DomainError):
    """The ticket was called off."""

    reason = "TICKET_DISMISSED"


class TicketAppealed(DomainError):
    """The driver contests the ticket, and nobody has decided yet."""

    reason = "TICKET_APPEALED"


class FineAmountNotAllowed(DomainError):
    """Somebody below an admin named a fine other than the zone's, `fine` millimes."""

    reason = "FINE_AMOUNT_NOT_ALLOWED"

    def __init__(self, fine: int) -> None:
        super().__init__(fine_amount=millimes_to_text(fine))


class NotYourName(DomainError):
    """An agent named another agent as the one who issues."""

    reason = "NOT_YOUR_NAME"


class ZoneRequired(DomainError):
    """Neither the request nor the place nor the agent says which zone it is."""

    reason = "ZONE_REQUIRED"


class InvalidDueDate(DomainError):
    """The due date does not come after the issue."""

    reason = "INVALID_DUE_DATE"


class InvalidIssueTime(DomainError):
    """The issue lies in the future or too far in the past."""

    reason = "INVALID_ISSUE_TIME"


class DuplicateViolation(DomainError):
    """The same agent fined the vehicle in the zone a moment ago, and nothing says that this is another fine."""

    reason = "DUPLICATE_VIOLATION"

    def __init__(self, number: str, ticket_id: str) -> None:
        super().__init__(ticket=number, violation_ticket_id=ticket_id)


class NotClamped(DomainError):
    """The vehicle was towed: there is no clamp to take off."""

    reason = "NOT_CLAMPED"


class PaymentMethodNotAllowed(DomainError):
    """Drivers pay by wallet or card, staff record cash."""

    reason = "PAYMENT_METHOD_NOT_ALLOWED"


class TicketClosed(DomainError):
    """The ticket is paid or dismissed: it gets no token any more."""

    reason = "TICKET_CLOSED"


class PhotoTooLarge(DomainError):
    """The photo has more than `limit` bytes."""

    reason = "PHOTO_TOO_LARGE"

    def __init__(self, limit: int) -> None:
        super().__init__(limit_mib=limit // 2**20)


class UnsupportedPhoto(DomainError):
    """The file is no JPEG, PNG or WebP."""

    reason = "UNSUPPORTED_PHOTO"


class BrokenPhoto(DomainError):
    """The file cannot be read to its end."""

    reason = "BROKEN_PHOTO"


class TooManyPixels(DomainError):
    """The photo has more than `limit` pixels."""

    reason = "TOO_MANY_PIXELS"

    def __init__(self, limit: int) -> None:
        super().__init__(limit_megapixels=limit // 10**6)


class TooManyPhotos(DomainError):
    """The ticket has `limit` photos for this purpose, as many as it may have."""

    reason = "TOO_MANY_PHOTOS"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class PhotoNotFound(DomainError):
    """No such photo, somebody else's, or a link that we did not make."""

    reason = "PHOTO_NOT_FOUND"


class PhotoLinkExpired(DomainError):
    """The link was ours, and its time is over."""

    reason = "PHOTO_LINK_EXPIRED"


class UnusableTicketToken(DomainError):
    """A ticket token that opens nothing. `code` is what spec 001 calls it, in the address of the error page."""

    code: str


class InvalidTicketToken(UnusableTicketToken):
    """Never made by us, or gone."""

    reason = "INVALID_TICKET_TOKEN"
    code = "INVALID_TOKEN"


class TicketTokenExpired(UnusableTicketToken):
    """Its time is over."""

    reason = "TICKET_TOKEN_EXPIRED"
    code = "TOKEN_EXPIRED"


class TicketTokenRevoked(UnusableTicketToken):
    """It was revoked: the ticket is paid or dismissed."""

    reason = "TICKET_TOKEN_REVOKED"
    code = "TOKEN_REVOKED"


class NotOnDuty(DomainError):
    """The agent is off duty, or was never on."""

    reason = "NOT_ON_DUTY"


class ShiftNotFound(DomainError):
    """No such shift, or it is another agent's."""

    reason = "SHIFT_NOT_FOUND"
