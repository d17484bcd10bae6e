"""Mails about reports as people read them."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from server.messages import Attachment, Mail
from server.reports.files.model import Export, ReportLanguage
from server.reports.model import Period
from server.values.clock import TUNIS

_FR = {
    "title": "Rapport ParkUp : {name}",
    "ready": "Votre rapport du {first} au {last} est prêt.",
    "failed": "Votre rapport du {first} au {last} n'a pas pu être préparé ({reason}).",
    "failed_title": "Rapport ParkUp non disponible",
    "place": "Périmètre",
    "period": "Période",
    "compared": "Comparée à",
    "all": "Toutes vos zones et tous vos parkings",
    "attached": "Le rapport est joint à ce message.",
    "fetch": "Télécharger le rapport",
    "until": "Ce lien fonctionne jusqu'au {until} et ouvre le rapport sans mot de passe : ne le transmettez pas.",
    "why_schedule": "Vous recevez ce message car l'envoi « {name} » vous est destiné dans ParkUp.",
    "why_asked": "Vous recevez ce message car vous avez demandé ce rapport dans ParkUp.",
    "days": "{first} - {last}",
    "own": "Export",
}
_EN = {
    "title": "ParkUp report: {name}",
    "ready": "Your report from {first} to {last} is ready.",
    "failed": "Your report from {first} to {last} could not be made ({reason}).",
    "failed_title": "ParkUp report not available",
    "place": "About",
    "period": "Period",
    "compared": "Compared with",
    "all": "All your zones and car parks",
    "attached": "The report is attached to this message.",
    "fetch": "Download the report",
    "until": "This link works until {until} and opens the report without a password: keep it to yourself.",
    "why_schedule": "You receive this message because the schedule “{name}” is sent to you by ParkUp.",
    "why_asked": "You receive this message because you asked for this report in ParkUp.",
    "days": "{first} - {last}",
    "own": "Export",
}
_AR = {
    "title": "تقرير ParkUp: {name}",
    "ready": "تقريرك من {first} إلى {last} جاهز.",
    "failed": "تعذّر إعداد تقريرك من {first} إلى {last} ({reason}).",
    "failed_title": "تقرير ParkUp غير متوفر",
    "place": "النطاق",
    "period": "الفترة",
    "compared": "مقارنة بـ",
    "all": "كل مناطقك ومواقفك",
    "attached": "التقرير مرفق بهذه الرسالة.",
    "fetch": "تنزيل التقرير",
    "until": "يعمل هذا الرابط حتى {until} ويفتح التقرير دون كلمة مرور: لا تشاركه.",
    "why_schedule": "تتلقى هذه الرسالة لأن الإرسال «{name}» موجّه إليك في ParkUp.",
    "why_asked": "تتلقى هذه الرسالة لأنك طلبت هذا التقرير في ParkUp.",
    "days": "{first} - {last}",
    "own": "تصدير",
}
TEXTS: Mapping[ReportLanguage, Mapping[str, str]] = {
    ReportLanguage.FR: _FR,
    ReportLanguage.EN: _EN,
    ReportLanguage.AR: _AR,
}
_INK, _PALE, _GREY = "#1f4e79", "#eef2f6", "#5f6973"


@dataclass(frozen=True, slots=True)
class Told:
    """What a mail tells: `name` of the schedule (None: somebody asked), where it is about, and how to get at the file.

    Without `attachment` and `link` there is none: it failed.
    """

    export: Export
    name: str | None
    place: str | None
    attachment: Attachment | None = None
    link: str = ""
    until: datetime | None = None


def report_mail(to: str, message_id: str, told: Told) -> Mail:
    export, texts = told.export, TEXTS[told.export.language]
    facts = _days(export.query.period)
    is_there = told.attachment is not None or bool(told.link)
    if is_there:
        name = f"{told.name or texts['own']} ({facts['first']} - {facts['last']})"
        subject, first = texts["title"].format(name=name), texts["ready"].format(**facts)
    else:
        subject, first = texts["failed_title"], texts["failed"].format(**facts, reason=export.failure)
    rows = [
        (texts["place"], told.place or texts["all"]),
        (texts["period"], texts["days"].format(**facts)),
        (texts["compared"], texts["days"].format(**_days(export.query.period.before()))),
    ]
    why = texts["why_schedule"].format(name=told.name) if told.name is not None else texts["why_asked"]
    lines = [first, "", *(f"{label}: {value}" for label, value in rows), "", *_way(told, texts), "", why]
    attachments = (told.attachment,) if told.attachment else ()
    return Mail(to, subject, "\n".join(lines) + "\n", _page(told, first, rows, why), attachments, message_id)


def _way(told: Told, texts: Mapping[str, str]) -> list[str]:
    if told.attachment:
        return [texts["attached"]]
    return [f"{texts['fetch']}: {told.link}", texts["until"].format(until=_instant(told.until))] if told.link else []


def _page(told: Told, first: str, rows: list[tuple[str, str]], why: str) -> str:
    language = told.export.language
    texts, direction = TEXTS[language], "rtl" if language is ReportLanguage.AR else "ltr"
    cells = "".join(
        f'<tr><td style="padding:4px 12px;color:{_GREY}">{html.escape(label)}</td>'
        f'<td style="padding:4px 12px"><bdi>{html.escape(value)}</bdi></td></tr>'
        for label, value in rows
    )
    if told.attachment:
        way = f"<p>{html.escape(texts['attached'])}</p>"
    elif told.link:
        way = (
            f'<p><a href="{html.escape(told.link)}" style="display:inline-block;padding:10px 20px;color:#fff;'
            f'background:{_INK};border-radius:4px;text-decoration:none">{html.escape(texts["fetch"])}</a></p>'
            f"<p><small>{html.escape(texts['until'].format(until=_instant(told.until)))}</small></p>"
        )
    else:
        way = ""
    return (
        f'<!doctype html><html lang="{language}" dir="{direction}"><body style="font-family:sans-serif;color:#222">'
        f'<h2 style="color:{_INK}">{html.escape(told.name or "ParkUp")}</h2><p>{html.escape(first)}</p>'
        f'<table style="background:{_PALE};border-radius:4px">{cells}</table>{way}'
        f'<p style="color:{_GREY}"><small>{html.escape(why)}</small></p></body></html>'
    )


def _days(period: Period) -> dict[str, str]:
    return {"first": f"{period.first:%d/%m/%Y}", "last": f"{period.last:%d/%m/%Y}"}


def _instant(instant: datetime | None) -> str:
    return f"{instant.astimezone(TUNIS):%d/%m/%Y %H:%M}" if instant else ""
