"""What is printed of a violation ticket, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from server.enforcement.printing.texts import METHODS, REASONS, STATUSES, TEXTS
from server.enforcement.tickets.model import Position, TicketView
from server.values.clock import TUNIS
from server.values.language import Language
from server.values.money import amount_text, millimes_to_text


class LineType(Enum):
    """What a line holds, by which printers choose how it looks."""

    HEADER = "header"
    PLATE = "plate"
    AMOUNT = "amount"
    DATE = "date"
    STATUS = "status"
    TEXT = "text"
    PHONE = "phone"
    COORDINATES = "coordinates"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True)
class Line:
    """One line; the label is empty where the value speaks for itself."""

    label: str
    value: str
    type: LineType


@dataclass(frozen=True, slots=True)
class PrintedZone:
    """What is printed of a zone."""

    name: str
    phone: str | None


@dataclass(frozen=True, slots=True)
class TicketPrint:
    """What goes onto the paper. `code` is what the QR code says, `png` its drawing, a square."""

    ticket_id: str
    ticket_number: str
    lines: tuple[Line, ...]
    code: str
    png: bytes


def lines_of(view: TicketView, zone: PrintedZone | None, language: Language) -> tuple[Line, ...]:
    """The lines from top to bottom; what a ticket does not have takes none. `zone` is None when it is gone."""
    texts = TEXTS[language]
    return tuple(
        Line("" if name in {"header", "footer"} else texts[name], value, type_)
        for name, value, type_ in _values(view, zone, language)
        if value
    )


def _values(
    view: TicketView, zone: PrintedZone | None, language: Language
) -> Iterator[tuple[str, str | None, LineType]]:
    ticket, issuer = view.ticket, view.issuer
    amount = amount_text(millimes_to_text(ticket.fine), language)
    yield "header", TEXTS[language]["header"], LineType.HEADER
    yield "number", ticket.number, LineType.TEXT
    yield "plate", ticket.plate.formatted, LineType.PLATE
    yield "reason", REASONS[language][ticket.reason], LineType.TEXT
    yield "amount", f"{amount} TND", LineType.AMOUNT
    yield "status", STATUSES[language][ticket.status], LineType.STATUS
    yield "issued", _date(ticket.issued_at), LineType.DATE
    if ticket.paid_at:
        yield "paid", _date(ticket.paid_at), LineType.DATE
        yield "method", METHODS[language][ticket.payment_method] if ticket.payment_method else None, LineType.TEXT
    else:
        yield "due", _date(ticket.due_date), LineType.DATE
    yield "zone", zone.name if zone else None, LineType.TEXT
    yield "address", ticket.address, LineType.TEXT
    yield "coordinates", _coordinates(ticket.position), LineType.COORDINATES
    yield "agent", " ".join(filter(None, (issuer.name, issuer.code))), LineType.TEXT
    yield "notes", ticket.notes, LineType.TEXT
    yield "phone", zone.phone if zone else None, LineType.PHONE
    yield "footer", TEXTS[language]["footer"], LineType.FOOTER


def _date(instant: datetime) -> str:
    return f"{instant.astimezone(TUNIS):%d/%m/%Y %H:%M}"


def _coordinates(position: Position) -> str:
    """Latitude first, as maps are asked; six decimals are a tenth of a metre."""
    return f"{round(position.latitude, 6)}, {round(position.longitude, 6)}"
