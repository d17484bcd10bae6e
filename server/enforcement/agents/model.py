"""Agents: the people who check vehicles and fine them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from email_validator import EmailNotValidError, validate_email

from server.errors import FieldViolation, InvalidArgument
from server.values.unset import UNSET, Unset

LEAST_PASSWORD = 6
MOST_PASSWORD_BYTES = 72  # bcrypt reads no more
_CODE = re.compile(r"[A-Z0-9][A-Z0-9-]{0,31}")
# No @, by which a username is told from an address.
_USERNAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_LONGEST_NAME = 100
ONE_TIME_PASSWORD_GOOD = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Agent:
    """An account. `email` and `username` are in lower case, `code` in upper case; `updated_at` is None until it first
    changes. `one_time_until` is there while the password is one that was drawn: until when it is good.
    """

    id: str
    code: str
    name: str
    email: str | None
    phone: str | None
    zone_ids: tuple[str, ...]
    is_active: bool
    created_at: datetime
    updated_at: datetime | None
    username: str | None = None
    one_time_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class NewAgent:
    """What an account is made from; `zone_ids` are the zones they patrol, `password` is plain.

    Without a `code` the account gets the next badge number.
    """

    code: str | None
    name: str
    email: str | None
    password: str
    phone: str | None = None
    zone_ids: tuple[str, ...] = ()
    username: str | None = None


@dataclass(frozen=True, slots=True)
class AgentChange:
    """New values of an account: UNSET leaves a field, None takes away what an account can be without."""

    code: str | Unset = UNSET
    name: str | Unset = UNSET
    email: str | Unset | None = UNSET
    username: str | Unset | None = UNSET
    phone: str | Unset | None = UNSET
    is_active: bool | Unset = UNSET
    zone_ids: tuple[str, ...] | Unset = UNSET

    def normal(self) -> AgentChange:
        """The same in the form that is stored. Raises InvalidArgument as `require_sound`."""
        texts = {"agent_code": self.code, "name": self.name, "email": self.email, "username": self.username}
        require_fields({name: text for name, text in texts.items() if isinstance(text, str)})
        return replace(
            self,
            code=normal_code(self.code) if isinstance(self.code, str) else UNSET,
            name=normal_name(self.name) if isinstance(self.name, str) else UNSET,
            email=normal_email(self.email) if isinstance(self.email, str) else self.email,
            username=normal_username(self.username) if isinstance(self.username, str) else self.username,
        )


@dataclass(frozen=True, slots=True)
class AgentFilter:
    """What a list of agents is limited to; None does not limit. `zone_ids`: they patrol one of them."""

    is_active: bool | None = None
    zone_ids: Collection[str] | None = None


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


def normal_name(text: str) -> str:
    return " ".join(text.split())


def normal_username(text: str) -> str:
    return text.strip().lower()


def require_sound(new: NewAgent) -> None:
    """Raises InvalidArgument that names every field which cannot be right."""
    fields = {"agent_code": new.code, "name": new.name, "email": new.email, "username": new.username}
    given = {name: value for name, value in fields.items() if value is not None}
    require_fields(given | {"password": new.password})


def require_fields(fields: Mapping[str, str]) -> None:
    """The same for some fields by name; one that may be left out is not among them then."""
    violations = [
        FieldViolation(name, fr, en)
        for name, value in fields.items()
        for is_sound, fr, en in [_RULES[name]]
        if not is_sound(value)
    ]
    if violations:
        raise InvalidArgument(*violations)


def is_password(text: str) -> bool:
    return len(text) >= LEAST_PASSWORD and len(text.encode()) <= MOST_PASSWORD_BYTES


def _is_email(text: str) -> bool:
    try:
        validate_email(text, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return True


_PASSWORD = (is_password, "6 caractères à 72 octets", "6 characters to 72 bytes")
_RULES: Mapping[str, tuple[Callable[[str], bool], str, str]] = {
    "agent_code": (
        lambda text: bool(_CODE.fullmatch(normal_code(text))),
        "lettres, chiffres et tirets, 32 au plus",
        "letters, digits, dashes, up to 32",
    ),
    "name": (lambda text: 0 < len(text.strip()) <= _LONGEST_NAME, "1 à 100 caractères", "1 to 100 characters"),
    "email": (
        lambda text: _is_email(normal_email(text)),
        "adresse e-mail invalide",
        "is not an e-mail address",
    ),
    "username": (
        lambda text: bool(_USERNAME.fullmatch(normal_username(text))),
        "lettres, chiffres, points, tirets, soulignés, 64 au plus",
        "letters, digits, dots, dashes, underscores, up to 64",
    ),
    "password": _PASSWORD,
    "new_password": _PASSWORD,
}
