"""What a use case raises when it refuses: one ErrorReason of the contract, with the facts a client may show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar


class DomainError(Exception):
    """A refusal with a reason of `parkup.errors.v1.ErrorReason` (without its prefix) and metadata for its texts.

    Each domain's errors.py derives one small class per reason, named as the fact it states.
    """

    reason: ClassVar[str]

    def __init__(self, **metadata: object) -> None:
        super().__init__(self.reason, metadata)
        self.metadata = {name: str(value) for name, value in metadata.items()}


@dataclass(frozen=True, slots=True)
class FieldViolation:
    """One field of a request that breaks a rule, with the rule in both languages, and its id if it has one.

    The texts follow the field's name (`email est obligatoire`), or stand `alone` when the rule is about several fields.
    """

    field: str
    fr: str
    en: str
    rule: str = ""
    alone: bool = False


class InvalidArgument(DomainError):
    """The request breaks rules of the contract, or rules that the contract cannot express. At least one is named."""

    reason = "INVALID_ARGUMENT"

    def __init__(self, *violations: FieldViolation) -> None:
        super().__init__(fields=", ".join(dict.fromkeys(violation.field for violation in violations)))
        self.violations = violations


class Unauthorized(DomainError):
    """No token, or one that was never good or is revoked."""

    reason = "UNAUTHORIZED"


class TokenExpired(DomainError):
    """The access token's time is over."""

    reason = "TOKEN_EXPIRED"


class PermissionDenied(DomainError):
    """The caller's kind or role may not do this."""

    reason = "PERMISSION_DENIED"


class ZoneNotAssigned(DomainError):
    """The object lies in a zone that the agent or operator is not assigned to."""

    reason = "ZONE_NOT_ASSIGNED"


class RateLimited(DomainError):
    """Too many calls; `retry_after` says when the next one may come."""

    reason = "RATE_LIMITED"

    def __init__(self, retry_after: timedelta) -> None:
        super().__init__(retry_after_seconds=max(1, round(retry_after.total_seconds())))
        self.retry_after = retry_after


class TooManyStreams(DomainError):
    """The client has as many streams open as it may have."""

    reason = "TOO_MANY_STREAMS"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class InvalidResumeToken(DomainError):
    """The resume token is not ours, or belongs to another stream."""

    reason = "INVALID_RESUME_TOKEN"


class Overloaded(DomainError):
    """The process has as many calls under way as it carries well; nothing was done, and it may be tried again soon."""

    reason = "OVERLOADED"
    retry_after = timedelta(seconds=1)


class Unavailable(DomainError):
    """A part that the server needs does not answer."""

    reason = "UNAVAILABLE"


class DeadlineExceeded(DomainError):
    """The call's deadline passed before the work was done."""

    reason = "DEADLINE_EXCEEDED"


class AmountMismatch(DomainError):
    """The amount that the client showed is not the price; `price` is in TND with three decimals."""

    reason = "AMOUNT_MISMATCH"

    def __init__(self, price: str) -> None:
        super().__init__(price=price)


class InvalidLicensePlate(DomainError):
    """The plate has no letter and no digit, or lacks a part that its series has."""

    reason = "INVALID_LICENSE_PLATE"


class InvalidPageToken(DomainError):
    """The page token is not ours, or belongs to a list with other filters."""

    reason = "INVALID_PAGE_TOKEN"


class InvalidIdempotencyKey(DomainError):
    """The key is empty, too long or not printable ASCII."""

    reason = "INVALID_IDEMPOTENCY_KEY"


class IdempotencyKeyReused(DomainError):
    """The key belongs to another request."""

    reason = "IDEMPOTENCY_KEY_REUSED"


class IdempotencyKeyInUse(DomainError):
    """The first call with this key has not finished."""

    reason = "IDEMPOTENCY_KEY_IN_USE"
