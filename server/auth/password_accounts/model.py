"""What a driver's password must be."""

from __future__ import annotations

import hmac
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from server.errors import FieldViolation, InvalidArgument
from server.values.signing_keys import SigningKeys

MOST_BYTES = 72  # bcrypt reads no more
TAG_BYTES = 2


@dataclass(frozen=True, slots=True)
class PasswordPolicy:
    """`least` is how many characters it has at least; `common` are passwords that everybody tries, in lower case."""

    least: int
    common: AbstractSet[str]

    def require(self, password: str, address: str, field: str) -> None:
        """Raises InvalidArgument, which names `field`, for what is no password of the account at `address`."""
        if len(password) < self.least:
            raise _violation(
                field,
                f"doit avoir au moins {self.least} caractères",
                f"must have at least {self.least} characters",
            )
        if len(password.encode()) > MOST_BYTES:
            raise _violation(field, f"doit tenir en {MOST_BYTES} octets", f"must fit into {MOST_BYTES} bytes")
        if password.lower() in {address, address.partition("@")[0]}:
            raise _violation(field, "ne doit pas être votre adresse", "must not be your address")
        if password.lower() in self.common or len(set(password)) == 1:
            raise _violation(field, "est trop courant", "is too common")


@dataclass(frozen=True, slots=True)
class PasswordTags:
    """A few bits of a password, by which it is told which of several accounts with one address is meant.

    They are too few to find a password by them, for whoever has both the database and `keys`, and enough for one hash
    to be compared and not all of them.
    """

    keys: SigningKeys

    def of(self, password: str) -> str:
        return self._tag(self.keys.current, password)

    def all_of(self, password: str) -> list[str]:
        """By each key that is accepted."""
        return [self._tag(kid, password) for kid in self.keys.secrets]

    def _tag(self, kid: str, password: str) -> str:
        digest = hmac.digest(self.keys.secrets[kid], password.encode(), "sha256")
        return f"{kid}:{digest[:TAG_BYTES].hex()}"


def _violation(field: str, french: str, english: str) -> InvalidArgument:
    return InvalidArgument(FieldViolation(field, french, english))
