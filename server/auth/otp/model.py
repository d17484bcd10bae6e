"""One-time codes: six random digits, known to the person they were sent to and to nobody else."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime

from server.values.caller import CallerKind
from server.values.signing_keys import SigningKeys

DIGITS = 6
TRIES = 5
SALT_BYTES = 16


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


class Codes:
    """Makes codes and compares them.

    There are only a million codes: without the server's secret in the hash, who reads the database would know them.
    """

    def __init__(self, keys: SigningKeys, fixed: str = "") -> None:
        """`fixed` is the code that every code is; for development only."""
        self._keys = keys
        self._fixed = fixed

    def new(self) -> str:
        return self._fixed or f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"

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
