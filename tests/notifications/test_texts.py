"""Every notice can be told in every language."""

import re
from datetime import UTC, datetime, timedelta
from string import Formatter
from zoneinfo import ZoneInfo

import pytest

from server.notifications.model import Kind, Notice, NoticeLanguage
from server.notifications.texts import TERMS, TEXTS, mail_of, said
from tests.architecture.source import ROOT

NOW = datetime(2031, 3, 4, 9, 30, tzinfo=UTC)
PARIS = ZoneInfo("Europe/Paris")


def names_in(subject: str, language: NoticeLanguage) -> set[str]:
    return {name for text in TEXTS[language][subject] for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("subject", TEXTS[NoticeLanguage.FR])
def test_a_subject_says_the_same_facts_in_every_language(subject: str) -> None:
    assert len({frozenset(names_in(subject, language)) for language in NoticeLanguage}) == 1


def test_every_language_has_every_word() -> None:
    assert len({frozenset(TEXTS[language]) for language in NoticeLanguage}) == 1
    assert len({frozenset(TERMS[language]) for language in NoticeLanguage}) == 1
    assert {f"kind:{kind}" for kind in Kind} <= set(TERMS[NoticeLanguage.AR])


def test_every_kind_is_told_of_by_something() -> None:
    outside = (path for path in (ROOT / "server").rglob("*.py") if path.parent.parent.name != "notifications")
    written = "".join(path.read_text() for path in outside if path.parent.name != "notifications")
    assert [kind for kind in Kind if not re.search(rf"(?<!outdated\[)\bKind\.{kind.name}\b", written)] == []


def test_times_are_shown_by_the_drivers_own_clock() -> None:
    facts = {"plate": "123 TUN 4567", "zone": "Lac", "end": NOW + timedelta(minutes=9)}
    notice = Notice("k", "0" * 24, Kind.TIME_RUNNING_OUT, "session_ending", NOW, facts)
    words = said(notice, NoticeLanguage.EN, PARIS, NOW)
    assert words.text == "123 TUN 4567 in Lac: ends at 10:39, in 9 min. Extend it or leave the place."


def test_arabic_is_read_from_right_to_left_and_nothing_of_it_is_markup() -> None:
    facts = {"card": "<b>Visa</b>", "month": "11/2031"}
    notice = Notice("k", "0" * 24, Kind.CARD_EXPIRING, "card_expiring", NOW, facts)
    mail = mail_of("a@b.tn", notice, "id", said(notice, NoticeLanguage.AR, PARIS, NOW), "https://x.tn/u?a=1&b=2")
    assert '<html lang="ar" dir="rtl">' in mail.html
    assert "&lt;b&gt;Visa&lt;/b&gt;" in mail.html
    assert 'href="https://x.tn/u?a=1&amp;b=2"' in mail.html
    assert "https://x.tn/u?a=1&b=2" in mail.text
