import email
import email.policy

import pytest

from server.auth.otp.delivery import code_mail
from server.dev.mailbox import Mailbox
from server.dev.ports import free_ports
from server.integrations.mail import SmtpMailer
from server.messages import Attachment, Mail, NotSent
from server.settings import Settings
from server.values.language import Language


def settings(port: int) -> Settings:
    return Settings(_env_file=None, environment="development", smtp_host="127.0.0.1", smtp_port=port)


async def test_a_code_arrives_as_text_and_as_html(tmp_path):
    (port,) = free_ports(1)
    mailbox = Mailbox(port=port, folder=tmp_path, show=lambda _: None)
    await mailbox.start()
    try:
        await SmtpMailer(settings(port)).send(code_mail("driver@parkup.tn", "123456", Language.FR, 15))
    finally:
        await mailbox.stop()

    (file,) = tmp_path.iterdir()
    message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    assert message["To"] == "driver@parkup.tn"
    assert message["From"] == "ParkUp <noreply@parkup.tn>"
    assert message["Message-ID"].endswith("@parkup.tn>")
    for kind in ("plain", "html"):
        body = message.get_body((kind,)).get_content()
        assert "123456" in body
        assert "15 minutes" in body


async def test_files_go_with_a_mail(tmp_path):
    (port,) = free_ports(1)
    mailbox = Mailbox(port=port, folder=tmp_path, show=lambda _: None)
    await mailbox.start()
    files = (Attachment("2026-000001.pdf", "application/pdf", b"%PDF-\x00\xff"),)
    try:
        await SmtpMailer(settings(port)).send(Mail("driver@parkup.tn", "Reçu", "texte", "<p>texte</p>", files))
    finally:
        await mailbox.stop()

    (file,) = tmp_path.iterdir()
    message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    (attached,) = message.iter_attachments()
    assert (attached.get_filename(), attached.get_content_type()) == ("2026-000001.pdf", "application/pdf")
    assert attached.get_content() == files[0].content
    assert message.get_body(("html",)).get_content().strip() == "<p>texte</p>"


async def test_a_server_that_is_away_is_told_without_what_was_to_be_sent():
    (port,) = free_ports(1)

    with pytest.raises(NotSent) as error:
        await SmtpMailer(settings(port)).send(code_mail("driver@parkup.tn", "123456", Language.EN, 15))

    assert "123456" not in str(error.value)
    assert "driver" not in str(error.value)


async def test_production_sends_nothing_over_a_connection_that_cannot_be_encrypted(tmp_path):
    (port,) = free_ports(1)
    mailbox = Mailbox(port=port, folder=tmp_path, show=lambda _: None)
    await mailbox.start()
    unchecked = settings(port).model_copy(update={"environment": "production"})
    try:
        with pytest.raises(NotSent):
            await SmtpMailer(unchecked).send(code_mail("driver@parkup.tn", "123456", Language.EN, 15))
    finally:
        await mailbox.stop()

    assert not list(tmp_path.iterdir())
