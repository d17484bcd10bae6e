"""Messages to people, and the ports to whoever carries them: third parties, so that tests put their own in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol


@dataclass(frozen=True, slots=True, repr=False)
class Attachment:
    """A file that goes with a mail; `content_type` such as `application/pdf`."""

    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True, repr=False)
class Mail:
    """A mail to one person, as text and as HTML.

    `message_id` names it: sent twice, it is the same mail. `unsubscribe` is a link by which its reader ends such mails
    with a POST (RFC 8058).
    """

    to: str
    subject: str
    text: str
    html: str
    attachments: tuple[Attachment, ...] = ()
    message_id: str = ""
    unsubscribe: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Push:
    """A message to a device.

    `data` is for the app. Of two with the same `topic` (up to 64 bytes) a device shows the later one; after `valid_for`
    it is of no use.
    """

    title: str
    text: str
    data: Mapping[str, str]
    topic: str
    valid_for: timedelta


class NotSent(Exception):
    """The provider did not take the message; says why, without what is in it.

    `for_good`: it never will, as there is nobody at the address.
    """

    def __init__(self, cause: str, *, for_good: bool = False) -> None:
        super().__init__(cause)
        self.for_good = for_good


class MailSender(Protocol):
    async def send(self, mail: Mail) -> None:
        """Raises NotSent."""
        ...


class SmsSender(Protocol):
    async def send(self, phone: str, text: str) -> None:
        """`phone` is E.164. Raises NotSent."""
        ...


class PushSender(Protocol):
    async def send(self, token: str, push: Push) -> None:
        """`token` names the device. Raises NotSent, for good when the app is gone from it."""
        ...
