"""Reads one-time codes where the development stack delivers them."""

import asyncio
import email
import email.policy
import json
import re
from email.message import EmailMessage
from pathlib import Path

from server.auth.otp.model import fixed_code

_POLL_SECONDS = 0.1
_WAIT_SECONDS = 10.0


class NoCode(Exception):
    def __init__(self, address: str) -> None:
        super().__init__(f"no code for {address} came within {_WAIT_SECONDS:g} s")


class Inbox:
    """The mails and text messages of one stack; `fixed_code` (PARKUP_DEV_OTP) stands for all of them if it is set."""

    def __init__(self, data: Path, fixed_code: str = "") -> None:
        self._data = data
        self._fixed_code = fixed_code

    def count(self, address: str) -> int:
        """How many messages an address has: take it before asking for a code."""
        return len(self._messages(address))

    async def code(self, address: str, *, after: int, digits: int = 6) -> str:
        """The code in the first message beyond the first `after`. Raises NoCode."""
        if self._fixed_code:
            return fixed_code(self._fixed_code, digits)
        try:
            async with asyncio.timeout(_WAIT_SECONDS):
                # A file tells nobody that it is there.
                while len(messages := self._messages(address)) <= after:  # noqa: ASYNC110
                    await asyncio.sleep(_POLL_SECONDS)
        except TimeoutError:
            raise NoCode(address) from None
        if found := re.search(rf"\b[0-9]{{{digits}}}\b", messages[after]):
            return found[0]
        raise NoCode(address)

    def _messages(self, address: str) -> list[str]:
        return self._mails(address) if "@" in address else self._text_messages(address)

    def _mails(self, address: str) -> list[str]:
        files = sorted((self._data / "mail").glob(f"*-{address}.eml"))
        return [_text(file) for file in files]

    def _text_messages(self, phone: str) -> list[str]:
        file = self._data / "sms.jsonl"
        lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
        messages = [json.loads(line) for line in lines]
        return [each["text"] for each in messages if each["phone"].replace(" ", "") == phone.replace(" ", "")]


def _text(file: Path) -> str:
    message: EmailMessage = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    body = message.get_body(preferencelist=("plain", "html"))
    return str(body.get_content()) if body else ""
