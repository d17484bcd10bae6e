"""A real mail server that says what a test wants it to say."""

import email
import email.policy
from email.message import EmailMessage

from server.dev.mailbox import Mailbox
from tests.people import Person


class Choosy(Mailbox):
    """A mail server that answers recipients with `says`, while that is not empty."""

    says = ""

    # The name and the answer are aiosmtpd's.
    async def handle_RCPT(self, _server, _session, envelope, address: str, _options) -> str:
        if not self.says:
            envelope.rcpt_tos.append(address)
        return self.says or "250 OK"


def arrived(mail_server: Choosy, who: Person) -> list[EmailMessage]:
    files = sorted(mail_server.mails.glob(f"*{who.address}*.eml"))
    return [email.message_from_bytes(each.read_bytes(), policy=email.policy.default) for each in files]
