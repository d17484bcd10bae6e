"""One-time codes: a few random digits, known to the person they were sent to and to nobody else.

How many digits a kind of account gets is set; fewer digits leave fewer tries. Against one code a guesser has

    4 digits, 3 tries: 3 in 10 000      6 digits, 5 tries: 5 in 1 000 000

and new codes do not help much: an address gets 5 an hour and an account 10 tries in 15 minutes, whatever the number of
codes (server/auth/attempts.py). So somebody who does nothing else, while the owner gets a message every 12 minutes, has
15 tries an hour against 4 digits, 1 in 667 an hour, and 25 against 6 digits, 1 in 40 000 an hour. Operators' four
digits are what their existing app can type; a city whose operators use another one should set six.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from server.values.caller import CallerKind
from server.values.signing_keys import SigningKeys

DRIVER_DIGITS = 6
SALT_BYTES = 16
MOST_TRIES = 5


def tries_of(digits: int) -> int:
    """How often a code of so many digits may be tried: 3 times with 4, 4 with 5, 5 with 6 and more."""
    return min(digits - 1, MOST_TRIES)


@dataclass(frozen=True, slots=True)
class OtpAddress:
    """Who a code is for: a kind of account and where it is reached, an e-mail address or an E.164 number.

    A code for a driver opens no operator's account with the same address.
    """

    kind: CallerKind
    address: str

    @property
    def id(self) -> str:
        return f"{self.kind}:{self.address}"


@dataclass(frozen=True, slots=True, repr=False)
class SentCode:
    """What is kept of a code. `key_id` names the server's secret that is in the hash."""

    key_id: str
    salt: bytes
    hash: bytes
    valid_until: datetime


def fixed_code(fixed: str, digits: int) -> str:
    """PARKUP_DEV_OTP as a code of so many digits: its first ones, and once more from its start where it is shorter."""
    return (fixed * digits)[:digits]


class Codes:
    """Makes codes and compares them.

    There are few codes: without the server's secret in the hash, who reads the database would know them.
    """

    def __init__(self, keys: SigningKeys, digits: Mapping[CallerKind, int], fixed: str = "") -> None:
        """`digits` are those of each kind's codes. `fixed` stands for all codes; for development only."""
        self._keys = keys
        self._digits = digits
        self._fixed = fixed

    def new(self, kind: CallerKind) -> str:
        digits = self._digits[kind]
        if self._fixed:
            return fixed_code(self._fixed, digits)
        return f"{secrets.randbelow(10**digits):0{digits}d}"

    def tries(self, kind: CallerKind) -> int:
        """How often a code of this kind may be tried."""
        return tries_of(self._digits[kind])

    def seal(self, to: OtpAddress, code: str, valid_until: datetime) -> SentCode:
        salt = secrets.token_bytes(SALT_BYTES)
        key_id = self._keys.current
        return SentCode(key_id, salt, self._hash(key_id, salt, to, code), valid_until)

    def fits(self, sent: SentCode, to: OtpAddress, code: str) -> bool:
        """False, too, when the server's secret has been taken away since."""
        if sent.key_id not in self._keys.secrets:
            return False
        return hmac.compare_digest(sent.hash, self._hash(sent.key_id, sent.salt, to, code))

    def _hash(self, key_id: str, salt: bytes, to: OtpAddress, code: str) -> bytes:
        return hmac.digest(self._keys.secrets[key_id], salt + f"{to.id}:{code}".encode(), "sha256")
