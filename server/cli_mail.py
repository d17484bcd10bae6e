"""The command that takes mails which came back."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from server.app import Application


def bounced() -> None:
    """Read a mail that came back from standard input; where it says that nobody is there, stop the address.

    Made to be what the mail server hands mails to that reach the sender's address, as `|parkup bounced` in an alias.
    """
    from server.cli import act
    from server.notifications.deliveries.bounces import MOST_BYTES

    report = sys.stdin.buffer.read(MOST_BYTES)
    act(lambda application: _take(application, report))


async def _take(application: "Application", report: bytes) -> str:
    return f"{await application.domains.notifications.bounces.take(report)} stopped"
