"""Takes codes to people, beside the calls that asked for them."""

from __future__ import annotations

import asyncio
import html
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import structlog
from prometheus_client import Counter

from server.auth.otp import texts
from server.values.language import Language

PAUSES = (0.5, 3.0)  # seconds between the tries
DRAIN_SECONDS = 8.0

DELIVERIES = Counter("parkup_otp_deliveries", "One-time codes by channel and how sending ended.", ["channel", "result"])

_log = structlog.get_logger("parkup.otp")


@dataclass(frozen=True, slots=True, repr=False)
class Mail:
    """A mail to one person, as text and as HTML."""

    to: str
    subject: str
    text: str
    html: str


class NotSent(Exception):
    """The provider did not take the message; says why, without what is in it."""


class MailSender(Protocol):
    async def send(self, mail: Mail) -> None:
        """Raises NotSent."""
        ...


class SmsSender(Protocol):
    async def send(self, phone: str, text: str) -> None:
        """`phone` is E.164. Raises NotSent."""
        ...


class BackgroundDelivery:
    """Implements OtpDelivery: a call only hands the code over.

    Whether there is an account at an address must not show in how long the answer takes or whether the mail server is
    up; so nobody waits for the message, and it is tried three times. What could not be sent is logged and counted, and
    the person asks again.
    """

    def __init__(self, mail: MailSender, sms: SmsSender, valid_minutes: int, pauses: Sequence[float] = PAUSES) -> None:
        self._mail = mail
        self._sms = sms
        self._minutes = valid_minutes
        self._pauses = pauses
        self._running: set[asyncio.Task[None]] = set()

    def send(self, to: str, code: str, language: Language) -> None:
        if "@" in to:
            mail = code_mail(to, code, language, self._minutes)
            work = self._try("mail", lambda: self._mail.send(mail))
        else:
            text = texts.SMS[language].format(code=code, minutes=self._minutes)
            work = self._try("sms", lambda: self._sms.send(to, text))
        task = asyncio.get_running_loop().create_task(work)
        # The loop holds tasks weakly: without this one could vanish before it has run.
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def close(self) -> None:
        """Waits a while for what is under way."""
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=DRAIN_SECONDS)
            for task in late:
                task.cancel()
                _log.error("code not sent before the end of the process")

    async def _try(self, channel: str, send: Callable[[], Awaitable[None]]) -> None:
        for pause in (*self._pauses, None):
            try:
                await send()
            except NotSent as error:
                _log.warning("code not sent", channel=channel, cause=str(error), last_try=pause is None)
            except Exception:  # noqa: BLE001  # see below
                # Nobody awaits this task: an error that is not logged here is lost.
                _log.exception("code not sent", channel=channel)
                break
            else:
                DELIVERIES.labels(channel, "sent").inc()
                return
            if pause is not None:
                await asyncio.sleep(pause)
        DELIVERIES.labels(channel, "failed").inc()


def code_mail(to: str, code: str, language: Language, minutes: int) -> Mail:
    before, after = texts.BEFORE[language], texts.AFTER[language].format(minutes=minutes)
    body = (
        f'<!doctype html><html lang="{language}"><body style="font-family:sans-serif">'
        f"<p>{html.escape(before)}</p>"
        f'<p style="font-size:2em;letter-spacing:.2em"><strong>{html.escape(code)}</strong></p>'
        f"<p>{html.escape(after)}</p></body></html>"
    )
    return Mail(to, texts.SUBJECT[language], f"{before}\n\n{code}\n\n{after}\n", body)
