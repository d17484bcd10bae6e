"""A page of the development stack shows all that was sent."""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import aiosmtplib
import httpx
import pytest

from server.dev.mailbox import Mailbox
from server.dev.sent_page import SentPage
from server.integrations.push import ConsolePush
from server.integrations.sms import ConsoleSms
from server.messages import Push


@pytest.fixture
async def page(free_port, folder: Path):
    """The address of the page, and its folder with a mail, a text message and a push in it."""
    (folder / "mail").mkdir()
    smtp, port = free_port(), free_port()
    mailbox = Mailbox(port=smtp, folder=folder / "mail", show=lambda _: None)
    await mailbox.start()
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "noreply@parkup.tn", "driver@parkup.tn", "<b>Votre</b> carte"
    mail.set_content("Votre carte expire.")
    mail.add_alternative("<p>Votre <script>carte</script> expire.</p>", subtype="html")
    await aiosmtplib.send(mail, hostname="127.0.0.1", port=smtp)
    await mailbox.stop()
    await ConsoleSms(folder / "sms.jsonl").send("+21620000001", "Votre place")
    await ConsolePush(folder / "push.jsonl").send("token-12345", Push("Fin", "Bientôt", {}, "t", timedelta(1)))
    served = SentPage(port=port, data=folder)
    assert f"http://localhost:{port}" in await served.start()
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        yield client
    await served.stop()


async def test_shows_every_message_the_newest_first(page) -> None:
    shown = await page.get("/")
    assert shown.status_code == 200
    places = [shown.text.index(part) for part in ("Bientôt", "Votre place", "&lt;b&gt;Votre&lt;/b&gt; carte")]
    assert places == sorted(places)
    assert "token-12345" not in shown.text
    of_one = (await page.get("/", params={"to": "driver@"})).text
    assert ("Votre carte expire." in of_one, "Bientôt" in of_one) == (True, False)


async def test_a_mail_is_shown_as_its_reader_sees_it_and_can_do_nothing(page) -> None:
    listed = (await page.get("/")).text
    path = listed.partition('src="')[2].partition('"')[0]
    mail = await page.get(path)
    assert "<p>Votre" in mail.text
    assert "sandbox" in mail.headers["content-security-policy"]
    for other in ("/mail/..%2Fsms.jsonl", "/mail/none.eml", "/mail/..%2F..%2Fetc%2Fpasswd"):
        assert (await page.get(other)).status_code == 404
