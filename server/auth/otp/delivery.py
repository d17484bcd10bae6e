"""How a code is put to a person: as a mail or as a text message."""

from __future__ import annotations

import html

from server.auth.otp import texts
from server.messages import Mail, MailSender, NotSent, SmsSender
from server.values.language import Language


class Delivery:
    """Sends codes, by the channel that the address is for."""

    def __init__(self, mail: MailSender, sms: SmsSender) -> None:
        self._mail = mail
        self._sms = sms
        self._away: set[str] = set()

    async def send(self, to: str, code: str, language: Language, minutes: int) -> None:
        """`to` is an e-mail address or E.164 number; `minutes` is how long the code is good. Raises NotSent."""
        channel = channel_of(to)
        try:
            if channel == "mail":
                await self._mail.send(code_mail(to, code, language, minutes))
            else:
                await self._sms.send(to, texts.SMS[language].format(code=code, minutes=minutes))
        except BaseException as error:
            if not (isinstance(error, NotSent) and error.for_good):
                self._away.add(channel)
            raise
        self._away.discard(channel)

    async def pretend(self, to: str) -> None:
        """Sends nothing, and fails as the last message by this channel did.

        Whether there is an account at an address must not show in whether its codes count. Raises NotSent.
        """
        if channel_of(to) in self._away:
            raise NotSent("the channel is away")


def channel_of(to: str) -> str:
    return "mail" if "@" in to else "sms"


def code_mail(to: str, code: str, language: Language, minutes: int) -> Mail:
    before, after = texts.BEFORE[language], texts.AFTER[language].format(minutes=minutes)
    body = (
        f'<!doctype html><html lang="{language}"><body style="font-family:sans-serif">'
        f"<p>{html.escape(before)}</p>"
        f'<p style="font-size:2em;letter-spacing:.2em"><strong>{html.escape(code)}</strong></p>'
        f"<p>{html.escape(after)}</p></body></html>"
    )
    return Mail(to, texts.SUBJECT[language], f"{before}\n\n{code}\n\n{after}\n", body)
