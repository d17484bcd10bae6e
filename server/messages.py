"""Messages to people, and the ports to whoever carries them: third parties, so that tests put their own in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, repr=False)
class Mail:
    """A mail to one person, as text and as HTML."""

    to: str
    subject: str
    text: str
    html: str


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
