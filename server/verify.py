"""`parkup ledger verify` at a terminal: findings on standard output, a line each; how far it is on standard error."""

from __future__ import annotations

import sys
import time
from collections.abc import AsyncIterator
from datetime import datetime

import structlog
from pymongo.errors import ConnectionFailure, PyMongoError

from server.errors import Unavailable
from server.integrations.card_provider_settings import CARD_PROCESSOR_KEY
from server.ledger.verification import Finding
from server.settings import Settings
from server.values.clock import TUNIS
from server.wiring.money import verification

SOUND, FINDINGS, NOT_COMPARED = 0, 1, 2
TOLD_EVERY_SECONDS = 2.0


class Report:
    """What was looked at, and what was wrong with it."""

    def __init__(self) -> None:
        self.findings = 0
        self._counts: dict[str, int] = {}
        self._began = self._told = time.monotonic()

    def progress(self, what: str, count: int) -> None:
        self._counts[what] = count
        if time.monotonic() - self._told >= TOLD_EVERY_SECONDS:
            self._told = time.monotonic()
            _say(f"{count:,} {what} ...")

    async def tell(self, findings: AsyncIterator[Finding]) -> None:
        async for finding in findings:
            self.findings += 1
            print(finding, flush=True)  # noqa: T201  # talks to a person

    def sum_up(self) -> None:
        looked_at = ", ".join(f"{count:,} {what}" for what, count in self._counts.items()) or "nothing to compare"
        _say(f"{looked_at}: {self.findings:,} findings in {time.monotonic() - self._began:.1f} s")


async def run_verify(settings: Settings, since: datetime | None, *, with_processor: bool) -> int:
    """Gives the exit status. `since` is a day as the calendar in Tunis has it."""
    if with_processor and not settings.has_card_processor_key:
        _say(f"{CARD_PROCESSOR_KEY} is not set: give it, or --no-processor.")
        return NOT_COMPARED
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))  # standard output is for findings
    begin = since.replace(tzinfo=TUNIS) if since else None
    report = Report()
    try:
        async with verification(settings) as verify:
            await report.tell(verify.in_the_books(begin, report.progress))
            if with_processor:
                await report.tell(verify.at_the_processor(begin, report.progress))
    except ConnectionFailure:
        _say("MongoDB does not answer: is MONGODB_URI right?")
    except PyMongoError as error:
        _say(f"MongoDB refuses: {error}")
    except Unavailable:
        _say(f"The card processor does not answer, or refuses the key: is {CARD_PROCESSOR_KEY} right?")
    else:
        report.sum_up()
        return FINDINGS if report.findings else SOUND
    return NOT_COMPARED


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)  # noqa: T201  # talks to a person
