"""What the QR codes of parking tickets say."""

from __future__ import annotations

import secrets

PREFIX = "PKP-"
# Without 0, O, 1, I and L, which people confuse when they read a code to each other.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
LENGTH = 10


def new_code() -> str:
    """Random, 49 bits; a unique index guards against the same one twice."""
    return PREFIX + "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def read_code(text: str) -> str:
    """A code as stored, from one that was typed."""
    return text.strip().upper()
