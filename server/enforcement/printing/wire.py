"""Printed tickets → parkup.enforcement.v1.TicketPrint."""

from __future__ import annotations

import base64

from parkup.enforcement.v1.ticket_print_pb2 import TicketPrint as PrintMessage
from server.enforcement.printing.model import LineType, TicketPrint
from server.values.language import Language

_TYPES = {type_: PrintMessage.Line.Type.Value(f"TYPE_{type_.name}") for type_ in LineType}
_LANGUAGES = {PrintMessage.LANGUAGE_FR: Language.FR, PrintMessage.LANGUAGE_EN: Language.EN}


def language_of(given: PrintMessage.Language.ValueType, callers: Language) -> Language:
    """The language that was asked for, else the caller's."""
    return _LANGUAGES.get(given, callers)


def print_message(content: TicketPrint) -> PrintMessage:
    return PrintMessage(
        lines=[PrintMessage.Line(label=line.label, value=line.value, type=_TYPES[line.type]) for line in content.lines],
        qr_code=PrintMessage.QrCode(
            data_url="data:image/png;base64," + base64.b64encode(content.png).decode("ascii"),
            buffer=content.png,
            content=content.code,
        ),
        violation_ticket_id=content.ticket_id,
        ticket_number=content.ticket_number,
    )
