"""Drivers' accounts as operators look for them and change them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from server.auth.drivers.model import ProfileChange
from server.auth.errors import AccountNotFound, InvalidPhoneNumber
from server.values.caller import Caller
from server.values.unset import UNSET, Unset

HOME_CODE = "+216"
_WRITTEN = re.compile(r"\+?[0-9 ().-]*")
_INTERNATIONAL = re.compile(r"(?:\+|00)([0-9]+)")


@dataclass(frozen=True, slots=True)
class UserSearch:
    """Which accounts: at most one of the first three; `email` and `phone` are beginnings, lower case and E.164."""

    email: str | None = None
    phone: str | None = None
    plate_key: str | None = None
    is_active: bool | None = None


@dataclass(frozen=True, slots=True)
class UserChange:
    """New values of an account; `email` is lower case."""

    profile: ProfileChange = field(default_factory=ProfileChange)
    email: str | Unset = UNSET


def phone_prefix(text: str) -> str:
    """The beginning of a number in E.164, of one that is written without its country's code as a Tunisian one.

    Raises InvalidPhoneNumber.
    """
    text = text.strip()
    bare = re.sub(r"[^0-9+]", "", text)
    if not _WRITTEN.fullmatch(text) or not bare.strip("+"):
        raise InvalidPhoneNumber
    if match := _INTERNATIONAL.fullmatch(bare):
        return f"+{match[1]}"
    return HOME_CODE + bare


def require_own(caller: Caller, user_id: str) -> None:
    """Drivers have to do with their own account; others' are not there for them. Raises AccountNotFound."""
    if caller.is_driver and user_id.lower() != caller.id:
        raise AccountNotFound
