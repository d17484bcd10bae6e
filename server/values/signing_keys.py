"""Secrets that can be exchanged while the system runs: `kid:secret,kid2:secret2`, the first signs, all are accepted."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass

UNNAMED = "0"


@dataclass(frozen=True, slots=True, repr=False)
class SigningKeys:
    """Secrets by their key id. `current` is the id of the one that signs."""

    current: str
    secrets: Mapping[str, bytes]

    @classmethod
    def parse(cls, text: str) -> SigningKeys:
        """Reads `kid:secret` pairs separated by commas; one bare secret has the id `0`.

        Raises ValueError for two secrets with one id and for an empty secret.
        """
        secrets: dict[str, bytes] = {}
        for part in text.split(","):
            kid, named, secret = part.strip().partition(":")
            if not named:
                kid, secret = UNNAMED, kid
            if not secret or kid in secrets:
                raise ValueError("holds a key that is empty, or two with one id")
            secrets[kid] = secret.encode()
        return cls(next(iter(secrets)), secrets)

    def derive(self, purpose: str) -> SigningKeys:
        """The same key ids with secrets for one purpose only, so that one setting can serve several."""
        derived = {kid: hmac.digest(secret, purpose.encode(), "sha256") for kid, secret in self.secrets.items()}
        return SigningKeys(self.current, derived)
