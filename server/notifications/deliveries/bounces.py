"""Mails that come back: a mail server that takes mails before it knows writes to their sender when nobody is there.

Such reports (RFC 3464) are mails, and anybody can write one. So one counts only if it brings back the Message-ID of a
mail that went to the very address that it speaks of, which nobody knows but who got it on its way.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from email.message import EmailMessage, Message
from typing import Protocol

from server.notifications.deliveries.repository import DeliveryRepository
from server.notifications.deliveries.sending import name_of
from server.values.clock import Clock

MOST_BYTES = 1 << 20
"""Of a report that is read; what it says stands at its beginning."""
_NOBODY = re.compile(r"5\.1\.\d+|5\.2\.1")
"""Enhanced status codes (RFC 3463) of addresses that are none, and of boxes that are closed."""
_NOBODY_UNSAID = re.compile(r"(?:smtp;)?\s*55[013]\s+(?!5\.)", re.IGNORECASE)
"""What the last server said, where no such code says more."""


class Owners(Protocol):
    async def ids_at(self, address: str) -> Sequence[str]:
        """Whose account has an address."""
        ...


@dataclass(frozen=True, slots=True)
class Bounce:
    """An address at which nobody is, and the mail that came back from there, by the name in its Message-ID."""

    address: str
    cause: str
    mail: str


class Bounces:
    def __init__(self, deliveries: DeliveryRepository, owners: Owners, clock: Clock) -> None:
        self._deliveries = deliveries
        self._owners = owners
        self._clock = clock

    async def take(self, report: bytes) -> int:
        """Stops the addresses that a mail reports; gives how many. Whatever is no such report is none."""
        stopped = 0
        for bounce in bounces_in(report[:MOST_BYTES]):
            for user_id in await self._owners.ids_at(bounce.address):
                if bounce.mail in map(name_of, await self._deliveries.mails_to(user_id)):
                    await self._deliveries.stop(bounce.address, user_id, bounce.cause, self._clock())
                    stopped += 1
        return stopped


def bounces_in(report: bytes) -> Collection[Bounce]:
    """What a mail says of addresses, if it is a report. Raises nothing, whatever it is."""
    message = email.message_from_bytes(report, policy=email.policy.default)
    parts = {part.get_content_type(): part for part in message.walk()}
    status = parts.get("message/delivery-status")
    mail = _returned(parts.get("message/rfc822"), parts.get("text/rfc822-headers"))
    if status is None or not mail or not isinstance(blocks := status.get_payload(), list):
        return ()
    return list(_of_nobody([each for each in blocks if isinstance(each, Message)], mail))


def _returned(whole: Message | None, headers: Message | None) -> str:
    """The name of the mail that came back; empty where it says none."""
    text = ""
    if whole is not None and isinstance(payload := whole.get_payload(), list) and payload:
        text = str(payload[0].get("Message-ID", "")) if isinstance(payload[0], Message) else ""
    elif isinstance(headers, EmailMessage):
        text = str(email.message_from_string(str(headers.get_payload())).get("Message-ID", ""))
    return text.strip().lstrip("<").partition("@")[0]


def _of_nobody(blocks: Sequence[Message], mail: str) -> Iterator[Bounce]:
    for block in blocks:
        kind, _, address = str(block.get("Original-Recipient") or block.get("Final-Recipient") or "").partition(";")
        said, status = str(block.get("Diagnostic-Code", "")), str(block.get("Status", "")).strip()
        is_nobody = _NOBODY.fullmatch(status) or (status == "5.0.0" and _NOBODY_UNSAID.match(said))
        if kind.strip().lower() == "rfc822" and str(block.get("Action", "")).strip().lower() == "failed" and is_nobody:
            yield Bounce(address.strip().strip("<>").lower(), f"bounced {status}", mail)
