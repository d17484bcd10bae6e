"""Mails about exports that wait to be sent, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from server.mongo.client import Database, Document
from server.mongo.outbox import Outbox
from server.reports.mails.document import MAILS, MailResult, ReportMail, to_mail


class MailRepository:
    def __init__(self, database: Database) -> None:
        self._mails = database[MAILS]
        self._outbox = Outbox(self._mails)

    async def take(self, now: datetime, until: datetime, most: int) -> Sequence[ReportMail]:
        """What is due; nobody else gets it before `until`."""
        return [to_mail(each) for each in await self._outbox.take(now, until, most)]

    async def begin(self, mail: ReportMail, now: datetime) -> bool:
        """Before it is handed over; False when it is somebody else's by now."""
        mine = {**_held(mail), "nextTryAt": {"$gt": now}}
        return (await self._mails.update_one(mine, {"$set": {"handedAt": now}})).matched_count == 1

    async def close(self, mail: ReportMail, result: MailResult, now: datetime, cause: str = "") -> None:
        fields: Document = {"result": result.value, "closedAt": now, **({"cause": cause} if cause else {})}
        await self._mails.update_one(_held(mail), {"$set": fields, "$unset": {"nextTryAt": "", "taker": ""}})

    async def put_off(self, mail: ReportMail, until: datetime, cause: str) -> None:
        await self._mails.update_one(_held(mail), {"$set": {"nextTryAt": until, "cause": cause}})


def _held(mail: ReportMail) -> Document:
    return {"_id": mail.id, "taker": mail.taker}
