"""Who a provider says that somebody is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Provider(StrEnum):
    """Where people have an account that they can sign in with; the name as people know it."""

    GOOGLE = "Google"
    FACEBOOK = "Facebook"


@dataclass(frozen=True, slots=True)
class Identity:
    """A person as a provider knows them. `email` is one that the provider has verified, as it writes it."""

    email: str
    first_name: str | None = None
    last_name: str | None = None
