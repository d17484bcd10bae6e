"""The mailbox of the development stack: an SMTP server that delivers to files and to the terminal, and nowhere else."""

import asyncio
import email
import email.policy
import re
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session

from server.processes import ChildDied


class Mailbox:
    """Keeps every mail as `<time>-<recipient>.eml` in `folder` and shows it through `show`."""

    name = "mailbox"

    def __init__(self, *, port: int, folder: Path, show: Callable[[str], None]) -> None:
        self._port = port
        self._folder = folder
        self._show = show
        self._server: asyncio.Server | None = None

    async def start(self) -> str:
        self._server = await asyncio.get_running_loop().create_server(self._connection, "127.0.0.1", self._port)
        return f"smtp://127.0.0.1:{self._port}, mails in {self._folder}"

    async def died(self) -> ChildDied:
        """Never: it lives in our own process."""
        never: asyncio.Future[ChildDied] = asyncio.get_running_loop().create_future()
        return await never

    async def stop(self) -> None:
        if self._server:
            self._server.close()  # not wait_closed(): a client that forgets to hang up must not hold the stack

    # The name and the answer are aiosmtpd's.
    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        content = envelope.original_content or b""
        now = datetime.now(UTC)
        for recipient in envelope.rcpt_tos:
            name = f"{now:%Y%m%dT%H%M%S%f}-{re.sub(r'[^A-Za-z0-9@.+-]', '_', recipient)}.eml"
            # Whoever waits for the file reads the whole of it.
            unfinished = self._folder / f"{name}.new"
            unfinished.write_bytes(content)
            unfinished.rename(self._folder / name)
        message = email.message_from_bytes(content, policy=email.policy.default)
        self._show(_as_text(message, envelope.rcpt_tos))
        return "250 OK"

    def _connection(self) -> SMTP:
        return SMTP(self, enable_SMTPUTF8=True, hostname="parkup.localhost", ident="ParkUp mailbox")


def _as_text(message: EmailMessage, recipients: list[str]) -> str:
    body = message.get_body(preferencelist=("plain", "html"))
    text = body.get_content().strip() if body else ""
    return f"Mail to {', '.join(recipients)}: {message['subject'] or '(no subject)'}\n{text}"
