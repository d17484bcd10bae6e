import asyncio
import json
from email.message import EmailMessage
from pathlib import Path

import aiosmtplib

from server.dev.mailbox import Mailbox
from server.dev.sms import show_sms
from server.integrations.sms import ConsoleSms


async def test_a_mail_is_kept_as_a_file_and_shown(free_port, folder: Path) -> None:
    port, shown = free_port(), []
    mailbox = Mailbox(port=port, folder=folder, show=shown.append)
    await mailbox.start()
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "noreply@parkup.tn", "driver@parkup.tn", "Votre code"
    mail.set_content("Votre code est 123456, à bientôt.")
    await aiosmtplib.send(mail, hostname="127.0.0.1", port=port)
    await mailbox.stop()
    assert shown == ["Mail to driver@parkup.tn: Votre code\nVotre code est 123456, à bientôt."]
    (kept,) = folder.glob("*-driver@parkup.tn.eml")
    assert "Votre code" in kept.read_text()


async def test_an_sms_is_kept_in_the_file_and_shown(folder: Path) -> None:
    file, shown = folder / "sms.jsonl", asyncio.Queue[str]()
    showing = asyncio.create_task(show_sms(file, shown.put_nowait))
    await asyncio.sleep(0)  # let it open the file
    await ConsoleSms(file).send("+21620000001", "Votre code est 123456")
    assert await asyncio.wait_for(shown.get(), 60) == "SMS to +21620000001\nVotre code est 123456"
    showing.cancel()
    assert json.loads(file.read_text())["phone"] == "+21620000001"
