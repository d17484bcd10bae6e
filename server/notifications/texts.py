"""Notices as people read them: on a phone, in a mail, in the inbox."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from server.messages import Mail, Push
from server.notifications.model import RULES, Kind, Notice, NoticeLanguage
from server.notifications.words import ar, en, fr

TEXTS: Mapping[NoticeLanguage, Mapping[str, tuple[str, str]]] = {
    NoticeLanguage.FR: fr.TEXTS,
    NoticeLanguage.EN: en.TEXTS,
    NoticeLanguage.AR: ar.TEXTS,
}
TERMS: Mapping[NoticeLanguage, Mapping[str, str]] = {
    NoticeLanguage.FR: fr.TERMS,
    NoticeLanguage.EN: en.TERMS,
    NoticeLanguage.AR: ar.TERMS,
}
RIGHT_TO_LEFT = frozenset({NoticeLanguage.AR})
PARAGRAPH = "\n\n"
_WORDS = ("measure", "clamp", "paid_for", "paid_by")
"""Facts that name a word of the language; for what has none there is one for `other`."""
LINK = "receipt_url"
"""Where a mail leads, among the data of a notice."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a notice says in a language."""

    title: str
    text: str
    language: NoticeLanguage


def said(notice: Notice, language: NoticeLanguage, zone: ZoneInfo, now: datetime) -> Said:
    """Minutes until something are those from `now` on; for what is read later, from when it was told."""
    title, text = TEXTS[language][notice.subject]
    facts = _facts(notice, language, zone, now)
    return Said(title.format_map(facts), text.format_map(facts), language)


def said_in(notice: Notice, languages: Sequence[NoticeLanguage], zone: ZoneInfo, now: datetime) -> Said:
    """One after the other; it counts as written in the first."""
    each = [said(notice, language, zone, now) for language in languages]
    return Said(" / ".join(one.title for one in each), PARAGRAPH.join(one.text for one in each), languages[0])


def push_of(notice: Notice, language: NoticeLanguage, zone: ZoneInfo, now: datetime) -> Push:
    """One that takes the place of another of the same topic, should it come twice."""
    words = said(notice, language, zone, now)
    data = {"notification_id": notice.key, "kind": notice.data.get("kind", notice.kind.value), **notice.data}
    return Push(words.title, words.text, data, notice.topic or notice.key[-64:], max(notice.ends_at - now, _SHORTEST))


def mail_of(to: str, notice: Notice, message_id: str, said: Said, unsubscribe: str) -> Mail:
    """`unsubscribe` is the link that ends such mails; empty where there is none."""
    terms, about = TERMS[said.language], _about(notice.kind)
    why = terms[about]
    link = f'<br><a href="{html.escape(unsubscribe)}">{html.escape(terms["unsubscribe"])}</a>' if unsubscribe else ""
    paragraphs = "".join(f"<p>{html.escape(each)}</p>" for each in said.text.split(PARAGRAPH))
    leads = notice.data.get(LINK, "")
    if leads:
        paragraphs += f'<p><a href="{html.escape(leads)}">{html.escape(terms["receipt_link"])}</a></p>'
    page = (
        f'<!doctype html><html lang="{said.language}" dir="{direction(said.language)}">'
        f'<body style="font-family:sans-serif">{paragraphs}'
        f"<p><small>{html.escape(why)}{link}</small></p></body></html>"
    )
    ends = f"\n{terms['unsubscribe']}: {unsubscribe}\n" if unsubscribe else ""
    where = f"\n\n{terms['receipt_link']}: {leads}" if leads else ""
    text = f"{said.text}{where}\n\n{why}\n{ends}"
    return Mail(to, said.title, text, page, message_id=message_id, unsubscribe=unsubscribe)


def direction(language: NoticeLanguage) -> str:
    """How HTML says in which direction it is read."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


_SHORTEST = timedelta(minutes=1)


def _about(kind: Kind) -> str:
    if kind is Kind.FINE:
        return "fine"
    if f"about:{kind}" in TERMS[NoticeLanguage.FR]:
        return f"about:{kind}"
    return "money" if RULES[kind].is_always_sent else "other"


def _facts(notice: Notice, language: NoticeLanguage, zone: ZoneInfo, now: datetime) -> dict[str, object]:
    facts: dict[str, object] = {
        name: value.astimezone(zone) if isinstance(value, datetime) else value for name, value in notice.facts.items()
    }
    terms = TERMS[language]
    for name in _WORDS:
        if name in facts:
            word = f"{name}:{facts[name]}"
            facts[name] = terms[word if word in terms else f"{name}:other"]
    if isinstance(end := notice.facts.get("end"), datetime):
        facts["minutes"] = max(1, round((end - now) / timedelta(minutes=1)))
    reason = str(facts.get("reason") or "").strip().rstrip(".")
    facts["why"] = terms["why"].format(reason=reason) if reason else ""
    return facts
