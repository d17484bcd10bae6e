"""Where the calls of a test come from."""

import itertools
import secrets

from tests.people import Metadata

_numbers = itertools.count(1)


def network() -> str:
    """An address in a network that no other call came from."""
    number = next(_numbers)
    return f"2001:db8:{secrets.randbelow(2**16):x}:{number:x}::1"


def device() -> str:
    """What an app makes up at its first start."""
    return secrets.token_hex(16)


def coming_from(address: str, device: str = "") -> Metadata:
    named = (("device-id", device),) if device else ()
    return (("x-forwarded-for", address), *named)
