"""Agents: the people who check vehicles and fine them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from email_validator import EmailNotValidError, validate_email

from server.errors import FieldViolation, InvalidArgument

LEAST_PASSWORD = 8
MOST_PASSWORD_BYTES = 72  # bcrypt reads no more
_CODE = re.compile(r"[A-Z0-9][A-Z0-9-]{0,31}")
# No @, by which a username is told from an address.
_USERNAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Agent:
    """An account. `email` and `username` are in lower case, `code` in upper case; `updated_at` is None until it first
    changes.
    """

    id: str
    code: str
    name: str
    email: str
    phone: str | None
    zone_ids: tuple[str, ...]
    is_active: bool
    created_at: datetime
    updated_at: datetime | None
    username: str | None = None


@dataclass(frozen=True, slots=True)
class NewAgent:
    """What an account is made from; `zone_ids` are the zones they patrol, `password` is plain."""

    code: str
    name: str
    email: str
    password: str
    phone: str | None = None
    zone_ids: tuple[str, ...] = ()
    username: str | None = None


@dataclass(frozen=True, slots=True)
class AccountName:
    """What somebody gives to sign in, beside the password: exactly one of the three, the others empty.

    Existing apps have one field for it and call it `username`; that one may hold any of the three.
    """

    email: str = ""
    username: str = ""
    code: str = ""

    @property
    def address(self) -> str:
        """The e-mail address that it is; empty when it is none."""
        return normal_email(self.email or (self.username if "@" in self.username else ""))

    @property
    def text(self) -> str:
        """The same for every way to write one name: what tries are counted by."""
        return (self.email or self.username or self.code).strip().lower()


def normal_email(text: str) -> str:
    return text.strip().lower()


def normal_code(text: str) -> str:
    """`agt-001` and `AGT-001` are one badge."""
    return text.strip().upper()


def normal_username(text: str) -> str:
    return text.strip().lower()


def require_sound(new: NewAgent) -> None:
    """Raises InvalidArgument that names every field which cannot be right."""
    violations = []
    if not _CODE.fullmatch(normal_code(new.code)):
        violations.append(
            FieldViolation("agent_code", "lettres, chiffres et tirets, 32 au plus", "letters, digits, dashes, up to 32")
        )
    if not 0 < len(new.name.strip()) <= _LONGEST_NAME:
        violations.append(FieldViolation("name", "1 à 100 caractères", "1 to 100 characters"))
    if not _is_email(normal_email(new.email)):
        violations.append(FieldViolation("email", "adresse e-mail invalide", "is not an e-mail address"))
    if new.username is not None and not _USERNAME.fullmatch(normal_username(new.username)):
        violations.append(
            FieldViolation(
                "username",
                "lettres, chiffres, points, tirets, soulignés, 64 au plus",
                "letters, digits, dots, dashes, underscores, up to 64",
            )
        )
    if len(new.password) < LEAST_PASSWORD or len(new.password.encode()) > MOST_PASSWORD_BYTES:
        violations.append(FieldViolation("password", "8 caractères à 72 octets", "8 characters to 72 bytes"))
    if violations:
        raise InvalidArgument(*violations)


def _is_email(text: str) -> bool:
    try:
        validate_email(text, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return True
