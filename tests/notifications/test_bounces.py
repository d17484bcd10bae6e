"""Mails that come back after they were taken stop their address, if they are ours and say that nobody is there."""

import asyncio
import sys
from email.message import EmailMessage

import pytest

from tests.notifications.choosy import arrived
from tests.processes import program_environment

ELSEWHERE = "somebody-else@example.com"


@pytest.fixture
def take(application):
    return application.domains.notifications.bounces.take


@pytest.fixture
async def mail(note, over_smtp, mail_server, driver) -> EmailMessage:
    """A mail as it went to `driver`."""
    await note(driver)
    await over_smtp.run()
    (one,) = arrived(mail_server, driver)
    return one


def report(  # what reports differ in
    mail: EmailMessage,
    address: str,
    *,
    status: str = "5.1.1",
    action: str = "failed",
    said: str = "smtp; 550 5.1.1 no such user",
    headers_only: bool = False,
) -> bytes:
    returned = mail.as_string().partition("\n\n")[0] if headers_only else mail.as_string()
    kind = "text/rfc822-headers" if headers_only else "message/rfc822"
    return f"""From: MAILER-DAEMON@relay.example
To: noreply@parkup.tn
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Sorry.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.example

Final-Recipient: rfc822; {address}
Action: {action}
Status: {status}
Diagnostic-Code: {said}

--b
Content-Type: {kind}

{returned}
--b--
""".encode()


@pytest.mark.parametrize(
    "says",
    [
        {},
        {"headers_only": True},
        {"status": "5.2.1"},
        {"status": "5.0.0", "said": "smtp; 550 unknown user"},
    ],
)
async def test_stop_the_address_at_which_nobody_is(mail, take, driver, stopped, says) -> None:
    assert await take(report(mail, driver.address.upper(), **says)) == 1
    assert await stopped(driver)


@pytest.mark.parametrize(
    "says",
    [
        {"action": "delayed", "status": "4.4.1"},
        {"action": "delivered", "status": "2.1.5"},
        {"status": "5.2.2", "said": "smtp; 552 5.2.2 over quota"},
        {"status": "5.7.1", "said": "smtp; 550 5.7.1 spam"},
        {"status": "5.0.0", "said": "smtp; 550 5.7.1 spam"},
    ],
)
async def test_say_something_else_and_stop_nothing(mail, take, driver, stopped, says) -> None:
    assert await take(report(mail, driver.address, **says)) == 0
    assert not await stopped(driver)


async def test_written_by_anybody_they_stop_nothing(mail, take, driver, other_driver, stopped) -> None:
    forged = EmailMessage()
    forged["Message-ID"] = "<0123456789abcdef0123456789abcdef@parkup.tn>"
    forged.set_content("?")
    nameless = EmailMessage()
    for what in (
        report(mail, other_driver.address),
        report(mail, ELSEWHERE),
        report(forged, driver.address),
        report(nameless, driver.address),
        mail.as_bytes(),
        b"Content-Type: multipart/report\n\n\xff\x00",
        b"Content-Type: message/delivery-status\n\nnothing",
        b"",
    ):
        assert await take(what) == 0
    assert not await stopped(driver)
    assert not await stopped(other_driver)


async def test_come_through_a_pipe_from_the_mail_server(mail, driver, stopped, settings, tmp_path) -> None:
    with program_environment(tmp_path, settings) as environment:
        program = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "server", "bounced"),
            env=environment,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        output, _ = await program.communicate(report(mail, driver.address))
    assert (program.returncode, output.decode()) == (0, "1 stopped\n")
    assert await stopped(driver)
