"""Mail over SMTP."""

from __future__ import annotations

from email.message import EmailMessage
from email.utils import formatdate, make_msgid, parseaddr

import aiosmtplib

from server.messages import Mail, NotSent
from server.settings import Settings

TIMEOUT_SECONDS = 10.0
IMPLICIT_TLS_PORT = 465


_NO_SUCH_MAILBOX = frozenset({550, 551, 553})
_SOMETHING_ELSE = ("5.7.", "5.3.", "5.2.2", "5.2.3")
"""Enhanced status codes (RFC 3463) under which servers say the same of a mail that they do not want, or a full box."""


class SmtpMailer:
    """Implements MailSender. In production only over an encrypted connection."""

    def __init__(self, settings: Settings) -> None:
        self._sender = settings.mail_from
        self._domain = parseaddr(settings.mail_from)[1].rpartition("@")[2]
        self._host = settings.smtp_host or "127.0.0.1"
        self._port = settings.smtp_port
        self._user = settings.smtp_user or None
        self._password = settings.smtp_password.get_secret_value() or None
        self._implicit_tls = settings.smtp_port == IMPLICIT_TLS_PORT
        starts_tls = True if settings.environment == "production" else None  # None: if the server offers it
        self._start_tls = False if self._implicit_tls else starts_tls

    async def send(self, mail: Mail) -> None:
        """Raises NotSent."""
        try:
            await aiosmtplib.send(
                self._message(mail),
                hostname=self._host,
                port=self._port,
                username=self._user,
                password=self._password,
                use_tls=self._implicit_tls,
                start_tls=self._start_tls,
                timeout=TIMEOUT_SECONDS,
            )
        except (aiosmtplib.SMTPException, OSError) as error:
            # The type and the server's code only: texts of mail servers repeat addresses.
            cause = f"{type(error).__name__} {getattr(error, 'code', '')}".strip()
            raise NotSent(cause, for_good=_is_nobody(error)) from error

    def _message(self, mail: Mail) -> EmailMessage:
        message = EmailMessage()
        message["From"] = self._sender
        message["To"] = mail.to
        message["Subject"] = mail.subject
        message["Date"] = formatdate()
        # A mail that may have been sent before has the same: mailboxes show it once.
        named = f"<{mail.message_id}@{self._domain}>" if mail.message_id else make_msgid(domain=self._domain)
        message["Message-ID"] = named
        # Asks vacation responders and the like not to answer (RFC 3834).
        message["Auto-Submitted"] = "auto-generated"
        if mail.unsubscribe:
            message["List-Unsubscribe"] = f"<{mail.unsubscribe}>"
            message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        message.set_content(mail.text)
        message.add_alternative(mail.html, subtype="html")
        for file in mail.attachments:
            maintype, _, subtype = file.content_type.partition("/")
            message.add_attachment(file.content, maintype=maintype, subtype=subtype, filename=file.name)
        return message


def _is_nobody(error: Exception) -> bool:
    """Whether the server knows that nobody is at the address (RFC 5321 §4.2.3); whatever else is wrong may pass."""
    if not isinstance(error, aiosmtplib.SMTPRecipientsRefused):
        return False
    return all(
        refusal.code in _NO_SUCH_MAILBOX and not refusal.message.lstrip().startswith(_SOMETHING_ELSE)
        for refusal in error.recipients
    )
