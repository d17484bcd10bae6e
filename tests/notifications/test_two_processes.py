"""Two real processes send to a real mail server, and one of them is killed in the middle of it."""

import asyncio
import os
import secrets
import signal
import sys
from collections import Counter
from datetime import timedelta

import pytest_asyncio
from aiosmtpd.smtp import SMTP, Envelope, Session
from bson import ObjectId

from server.dev.mailbox import Mailbox
from server.dev.ports import free_ports
from server.mongo.client import connect
from server.mongo.indexes import make_indexes
from server.notifications.deliveries.repository import DeliveryRepository
from server.notifications.deliveries.sending import LEASE
from server.notifications.model import Kind, Notice
from server.processes import ChildProcess
from server.values.clock import system_clock
from tests.architecture.source import ROOT
from tests.processes import program_environment

PATIENCE_SECONDS = 120
DRIVERS, OF_EACH = 40, 3


class Counting(Mailbox):
    """Counts the mails by name and reader; after so many it says `enough`."""

    def __init__(self, *args: object, most: int, **more: object) -> None:
        super().__init__(*args, **more)
        self.mails: Counter[tuple[str, str]] = Counter()
        self.enough = asyncio.Event()
        self._most = most

    # The name and the answer are aiosmtpd's.
    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        lines = envelope.original_content.decode().splitlines()
        name = next(line for line in lines if line.lower().startswith("message-id:"))
        self.mails[name, envelope.rcpt_tos[0]] += 1
        if self.mails.total() == self._most:
            self.enough.set()
        return await super().handle_DATA(server, session, envelope)


@pytest_asyncio.fixture
async def own(settings):
    """Settings and a database that nobody else sends from."""
    own = settings.model_copy(update={"mongodb_database": f"{settings.mongodb_database}_told_{secrets.token_hex(4)}"})
    async with connect(settings.mongo_uri) as client:
        database = client[own.mongodb_database]
        await make_indexes(database)
        yield own, database
        await client.drop_database(database.name)


async def test_a_mail_is_sent_once_whoever_dies_but_for_those_that_were_just_being_handed_over(
    own, tmp_path, folder_of_run
) -> None:
    settings, database = own
    users = [ObjectId() for _ in range(DRIVERS)]
    await database["users"].insert_many([{"_id": each, "email": f"{each}@example.com"} for each in users])
    facts = {"card": "Visa", "month": "01/2041"}
    notices = [
        Notice(f"{user}:{number}", str(user), Kind.CARD_EXPIRING, "card_expiring", system_clock(), facts)
        for user in users
        for number in range(OF_EACH)
    ]
    await DeliveryRepository(database, timedelta(days=30)).note(notices)

    (port,) = free_ports(1)
    (tmp_path / "mails").mkdir()
    # So few that none of the two can be through with its share, however the machine runs them: a share is 20 at least.
    mailbox = Counting(port=port, folder=tmp_path / "mails", show=lambda _: None, most=len(notices) // 12)
    await mailbox.start()

    with program_environment(folder_of_run / secrets.token_hex(4), settings) as environment:
        environment["PYTHONPATH"] = os.pathsep.join([str(ROOT), environment["PYTHONPATH"]])
        environment |= {"SMTP_HOST": "127.0.0.1", "PARKUP_SMTP_PORT": str(port)}

        def sender(ahead: timedelta) -> ChildProcess:
            seconds = str(ahead // timedelta(seconds=1))
            return ChildProcess(
                "sender",
                [sys.executable, "-m", "tests.notifications.sender", seconds],
                env=environment,
                log=tmp_path / secrets.token_hex(4),
            )

        async with asyncio.timeout(PATIENCE_SECONDS):
            killed, other = sender(timedelta()), sender(timedelta())
            await asyncio.gather(killed.start(), other.start())
            await mailbox.enough.wait()
            killed.kill()
            assert await asyncio.gather(killed.wait(), other.wait()) == [-signal.SIGKILL, 0]
            in_doubt = await database["noticeMessages"].count_documents({"handedAt": {"$exists": True}})
            later = sender(2 * LEASE)
            await later.start()
            assert await later.wait() == 0
    await mailbox.stop()

    by_reader = Counter(reader for _, reader in mailbox.mails)
    assert by_reader == {f"{user}@example.com": OF_EACH for user in users}, "each under one name, whoever sent it"
    assert mailbox.mails.total() - len(notices) <= in_doubt, "only what was being handed over came twice"
    assert await database["noticeMessages"].count_documents({"result": "sent"}) == len(notices)
