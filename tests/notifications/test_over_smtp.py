"""Notices over real SMTP: what stops an address, what only has to wait, and what a mail program is told."""

import re

import pytest

from server.notifications.model import Kind
from tests.notifications.choosy import arrived


@pytest.mark.parametrize("says", ["550 5.1.1 no such user", "550 unknown", "551 user not local", "553 5.1.3 no"])
async def test_an_address_at_which_nobody_is_is_stopped_at_once(
    over_smtp, mail_server, note, driver, stopped, says
) -> None:
    mail_server.says = says
    await note(driver)
    await over_smtp.run()
    assert await stopped(driver)
    mail_server.says = ""
    await note(driver)
    await over_smtp.run()
    assert arrived(mail_server, driver) == []


@pytest.mark.parametrize(
    "says",
    [
        "450 4.2.0 greylisted",
        "552 5.2.2 mailbox full",
        "554 5.7.1 refused by policy",
        "550 5.7.1 blocked as spam",
        "550 5.2.2 over quota",
    ],
)
async def test_whatever_else_is_wrong_may_pass_and_the_mail_comes_later(
    over_smtp, mail_server, note, driver, stopped, clock, says
) -> None:
    mail_server.says = says
    await note(driver)
    await over_smtp.run()
    assert not await stopped(driver)
    mail_server.says = ""
    await over_smtp.run()
    assert arrived(mail_server, driver) == [], "not before its pause is over"
    clock.move(minutes=1)
    await over_smtp.run()
    assert len(arrived(mail_server, driver)) == 1


async def test_a_server_that_is_away_stops_nobody(over_smtp, mail_server, note, driver, stopped, clock) -> None:
    await mail_server.stop()
    await note(driver)
    await over_smtp.run()
    assert not await stopped(driver)
    await mail_server.start()
    clock.move(minutes=1)
    await over_smtp.run()
    assert len(arrived(mail_server, driver)) == 1


async def test_a_mail_says_how_to_unsubscribe_by_one_click_unless_it_is_always_sent(
    over_smtp, mail_server, note, driver, other_driver, rest
) -> None:
    await note(driver)
    await note(other_driver, Kind.PAYMENT_DUE)
    await over_smtp.run()
    (mail,), (about_money,) = arrived(mail_server, driver), arrived(mail_server, other_driver)
    # RFC 8058: an https link, in the deployment's own name, and that a POST of this is enough.
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    path = re.fullmatch(r"<https?://[^/>]+(/[^>]+)>", mail["List-Unsubscribe"])[1]
    assert (about_money["List-Unsubscribe"], about_money["List-Unsubscribe-Post"]) == (None, None)
    assert (await rest.post(path, data={"List-Unsubscribe": "One-Click"})).status_code == 200
    await note(driver)
    await over_smtp.run()
    assert len(arrived(mail_server, driver)) == 1
