"""One-time codes: a few digits that nobody can tell, known to the person they were sent to and to nobody else.

A code is stored nowhere: it is derived from the server's secret and a random salt that is kept while the code is good.
So any process can send it again, and who reads the database does not learn it.

How many digits a kind of account gets is set; fewer digits leave fewer tries. Whoever asked for a code, and sources
that the account knows, share these tries; all others together have as many of their own, so that they cannot use up the
owner's. Against one code a guesser has

    4 digits, 2 times 3 tries: 6 in 10 000      6 digits, 2 times 5 tries: 10 in 1 000 000

and new codes do not help much, as networks that the account does not know have 50 tries at it a day, all together
(server/auth/attempts.py): 1 in 200 a day against 4 digits, 1 in 20 000 against 6, while the owner gets up to 20
messages. Operators' four digits are what their existing app can type; a city whose operators use another one should set
six.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from server.values.caller import CallerKind
from server.values.language import Language
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
    """What is kept of a code. `key_id` names the server's secret that it comes of, with the random `salt`."""

    key_id: str
    salt: bytes
    digits: int
    valid_until: datetime


@dataclass(frozen=True, slots=True, repr=False)
class OutgoingCode:
    """A code on its way to a person, as any process may send it.

    `slot` is the id of what is kept of it; `counters` counted the call that asked for it. `has_account` is false where
    nothing is to be sent, and all the rest must be the same. `tries` is how often it was tried, this time included.
    """

    slot: str
    to: OtpAddress
    code: SentCode
    language: Language
    has_account: bool
    counters: tuple[str, ...]
    tries: int


def fixed_code(fixed: str, digits: int) -> str:
    """PARKUP_DEV_OTP as a code of so many digits: its first ones, and once more from its start where it is shorter."""
    return (fixed * digits)[:digits]


class Codes:
    """Makes codes and compares them."""

    def __init__(self, keys: SigningKeys, digits: Mapping[CallerKind, int], fixed: str = "") -> None:
        """`digits` are those of each kind's codes. `fixed` stands for all codes; for development only."""
        self._keys = keys
        self._digits = digits
        self._fixed = fixed

    def new(self, kind: CallerKind, valid_until: datetime) -> SentCode:
        return SentCode(self._keys.current, secrets.token_bytes(SALT_BYTES), self._digits[kind], valid_until)

    def text(self, sent: SentCode, to: OtpAddress) -> str | None:
        """The digits; None when the server's secret has been taken away since."""
        if self._fixed:
            return fixed_code(self._fixed, sent.digits)
        if sent.key_id not in self._keys.secrets:
            return None
        # 256 bits: that they are no multiple of the number of codes makes none of them likelier.
        derived = hmac.digest(self._keys.secrets[sent.key_id], sent.salt + to.id.encode(), "sha256")
        return f"{int.from_bytes(derived) % 10**sent.digits:0{sent.digits}d}"

    def fits(self, sent: SentCode, to: OtpAddress, code: str) -> bool:
        text = self.text(sent, to)
        return text is not None and hmac.compare_digest(text, code)
