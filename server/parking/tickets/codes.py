"""What the QR codes of parking tickets say."""

from __future__ import annotations

import secrets

PREFIX = "PKP-"
# Without 0, O, 1 and I, which people confuse when they read a code out: 32 letters, 5 bits each.
ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LENGTH = 10


def new_code() -> str:
    """Random, 50 bits; a unique index guards against the same one twice."""
    return PREFIX + "".join(ALPHABET[byte % len(ALPHABET)] for byte in secrets.token_bytes(LENGTH))


def read_code(text: str) -> str:
    """A code as stored, from one that was typed."""
    return text.strip().upper()
