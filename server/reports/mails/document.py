"""Documents of `reportMails`: one an export and a recipient, so that nobody is told twice.

`nextTryAt` is there as long as one waits (server/mongo/outbox.py); then `result` says what became of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bson import ObjectId

from server.mongo.client import Document
from server.reports.files.model import LISTED_FOR, Export

MAILS = "reportMails"
GOOD_FOR = timedelta(days=2)
"""So long it is tried to send one."""
PAUSES = (timedelta(minutes=1), timedelta(hours=1))
"""Between two tries: the first and the longest."""


class MailResult(StrEnum):
    """What became of a mail, as stored."""

    SENT = "sent"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ReportMail:
    """A mail that was taken to be sent. `tries` is how often it was, this time included."""

    id: str
    export_id: str
    recipient_id: str
    created_at: datetime
    tries: int
    taker: object

    def again_at(self, now: datetime) -> datetime | None:
        """When to try once more; None when it is too late for that."""
        first, longest = PAUSES
        again = now + min(first * (1 << min(self.tries - 1, 10)), longest)
        return again if again < self.created_at + GOOD_FOR else None


def mail_documents(export: Export, recipients: Sequence[str], now: datetime) -> Sequence[Document]:
    return [
        {
            "_id": f"{export.id}:{recipient}",
            "exportId": ObjectId(export.id),
            "operatorId": ObjectId(recipient),
            "createdAt": now,
            "nextTryAt": now,
            "tries": 0,
            "expiresAt": now + LISTED_FOR,
        }
        for recipient in dict.fromkeys(recipients)
    ]


def to_mail(document: Document) -> ReportMail:
    return ReportMail(
        document["_id"],
        str(document["exportId"]),
        str(document["operatorId"]),
        document["createdAt"],
        document["tries"],
        document["taker"],
    )
