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
_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class AgentSummary:
    """An agent as others see them."""

    id: str
    code: str
    name: str
    email: str

    @property
    def first_name(self) -> str:
        """The name up to its first space: one field is stored, two are shown (spec 002)."""
        return self.name.partition(" ")[0]

    @property
    def last_name(self) -> str:
        return self.name.partition(" ")[2]


@dataclass(frozen=True, slots=True)
class Agent:
    """An account. `email` is in lower case, `code` in upper case; `updated_at` is None until it first changes."""

    id: str
    code: str
    name: str
    email: str
    phone: str | None
    assigned_zones: tuple[str, ...]
    is_active: bool
    created_at: datetime
    updated_at: datetime | None

    @property
    def summary(self) -> AgentSummary:
        return AgentSummary(self.id, self.code, self.name, self.email)


@dataclass(frozen=True, slots=True)
class NewAgent:
    """What an account is made from; `zone_ids` are the zones they patrol, `password` is plain."""

    code: str
    name: str
    email: str
    password: str
    phone: str | None = None
    zone_ids: tuple[str, ...] = ()


def normal_email(text: str) -> str:
    return text.strip().lower()


def normal_code(text: str) -> str:
    """`agt-001` and `AGT-001` are one badge."""
    return text.strip().upper()


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
