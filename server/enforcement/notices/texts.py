"""What drivers are told of violation tickets."""

from __future__ import annotations

import html
from datetime import datetime

from server.enforcement.notices.model import GOOD_FOR, Message, NoticeKind
from server.enforcement.tickets.model import Reason, Ticket
from server.messages import Mail, Push
from server.values.clock import TUNIS
from server.values.language import Language
from server.values.money import millimes_to_text

TITLE = {
    Language.FR: {
        NoticeKind.ISSUED: "Contravention {number}",
        NoticeKind.PAID: "Contravention {number} payée",
        NoticeKind.REJECTED: "Recours rejeté : contravention {number}",
        NoticeKind.DISMISSED: "Contravention {number} annulée",
        NoticeKind.SABOT_REMOVED: "Sabot retiré : contravention {number}",
    },
    Language.EN: {
        NoticeKind.ISSUED: "Parking violation {number}",
        NoticeKind.PAID: "Parking violation {number} paid",
        NoticeKind.REJECTED: "Appeal rejected: parking violation {number}",
        NoticeKind.DISMISSED: "Parking violation {number} dismissed",
        NoticeKind.SABOT_REMOVED: "Clamp removed: parking violation {number}",
    },
}
BODY = {
    Language.FR: {
        NoticeKind.ISSUED: "{plate}, {zone}, le {issued} : {measure}. {amount} TND à payer avant le {due}.",
        NoticeKind.PAID: "{plate} : {amount} TND ont été payés.{clamp}",
        NoticeKind.REJECTED: "{plate} : votre recours est rejeté.{why} {amount} TND à payer avant le {due}.",
        NoticeKind.DISMISSED: "{plate} : la contravention est annulée, vous n'avez rien à payer.{why}",
        NoticeKind.SABOT_REMOVED: "{plate} : le sabot a été retiré, vous pouvez partir.",
    },
    Language.EN: {
        NoticeKind.ISSUED: "{plate}, {zone}, {issued}: {measure}. {amount} TND to be paid by {due}.",
        NoticeKind.PAID: "{plate}: {amount} TND were paid.{clamp}",
        NoticeKind.REJECTED: "{plate}: your appeal is rejected.{why} {amount} TND to be paid by {due}.",
        NoticeKind.DISMISSED: "{plate}: the parking violation is dismissed, there is nothing to pay.{why}",
        NoticeKind.SABOT_REMOVED: "{plate}: the clamp was taken off, you may leave.",
    },
}
MEASURE = {
    Language.FR: {Reason.CAR_SABOT: "pose d'un sabot", Reason.POUND: "mise en fourrière"},
    Language.EN: {Reason.CAR_SABOT: "wheel clamp", Reason.POUND: "towed to the pound"},
}
CLAMP = {Language.FR: " Le sabot sera retiré.", Language.EN: " The clamp will be taken off."}
WHY = {Language.FR: " Motif : {reason}.", Language.EN: " Reason: {reason}."}
FOOTER = {
    Language.FR: "Vous recevez ce message car cette contravention concerne votre stationnement ou votre véhicule. "
    "Consultez-la, payez-la ou contestez-la dans l'application.",
    Language.EN: "You get this message because this violation is about your parking or your vehicle. "
    "Read, pay or contest it in the app.",
}


def push_of(ticket: Ticket, message: Message, zone: str | None, language: Language, now: datetime) -> Push:
    """One that takes the place of another of the same kind, should it come twice."""
    return Push(
        title=_title(ticket, message, language),
        text=_body(ticket, message, zone, language),
        data={
            "kind": f"ticket_{message.kind}",
            "violation_ticket_id": ticket.id,
            "ticket_number": ticket.number,
        },
        topic=f"fine-{ticket.id}-{message.kind}",
        valid_for=max(message.at + GOOD_FOR - now, GOOD_FOR / 10),
    )


def mail_of(to: str, ticket: Ticket, message: Message, zone: str | None, language: Language) -> Mail:
    body = _body(ticket, message, zone, language)
    page = (
        f'<!doctype html><html lang="{language}"><body style="font-family:sans-serif">'
        f"<p>{html.escape(body)}</p><p><small>{html.escape(FOOTER[language])}</small></p></body></html>"
    )
    return Mail(to, _title(ticket, message, language), f"{body}\n\n{FOOTER[language]}\n", page)


def _title(ticket: Ticket, message: Message, language: Language) -> str:
    return TITLE[language][message.kind].format(number=ticket.number)


def _body(ticket: Ticket, message: Message, zone: str | None, language: Language) -> str:
    said = ticket.rejection_reason if message.kind is NoticeKind.REJECTED else ticket.dismissal_reason
    return BODY[language][message.kind].format(
        plate=ticket.plate.formatted,
        zone=zone or ticket.address or "",
        issued=f"{ticket.issued_at.astimezone(TUNIS):%d/%m/%Y %H:%M}",
        due=f"{ticket.due_date.astimezone(TUNIS):%d/%m/%Y}",
        measure=MEASURE[language][ticket.reason],
        amount=millimes_to_text(ticket.fine),
        clamp=CLAMP[language] if ticket.reason is Reason.CAR_SABOT else "",
        why=WHY[language].format(reason=said.strip().rstrip(".")) if said else "",
    )
