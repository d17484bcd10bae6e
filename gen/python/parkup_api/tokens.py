"""The tokens of a sign-in, and where a program keeps them."""

from __future__ import annotations

import base64
import binascii
import json
import time
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a sign-in gives: `access` goes with every call, `refresh` is exchanged for new ones when that is over."""

    access: str
    refresh: str

    @property
    def is_over(self) -> bool:
        """Whether the access token's time is over by this machine's clock; False for one that does not say."""
        try:
            claims = self.access.split(".")[1]
            content = json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))
            return bool(content["exp"] <= time.time())
        except (IndexError, KeyError, TypeError, ValueError, binascii.Error):
            return False


class TokenStore(Protocol):
    """Where tokens are kept. Both methods are quick: calls wait for them."""

    def read(self) -> Tokens | None:
        """The tokens there are; None when nobody is signed in."""

    def write(self, tokens: Tokens | None) -> None:
        """Keeps new tokens, or forgets them all. Calls go on when it is done."""


class InMemory:
    """A TokenStore that lasts as long as the process."""

    def __init__(self, tokens: Tokens | None = None) -> None:
        self._tokens = tokens

    def read(self) -> Tokens | None:
        return self._tokens

    def write(self, tokens: Tokens | None) -> None:
        self._tokens = tokens
