"""The books, wallets, payments, what is to be paid later and recent charges are compared every night, in short steps
that can be gone on from.

`parkup ledger verify` looks at everything as of a few instants, in queries that take as long as they take. Here each
step looks at some hundred documents by their ids, and what it has seen is kept: a process that dies is followed by
another one where it was. Nothing is missed that way: entries are never changed, and an entry that is made meanwhile is
looked at in this night or in the next.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

import structlog
from bson import ObjectId
from prometheus_client import Gauge

from server.errors import Unavailable
from server.ledger.verification import NOTHING, EntryRow, Finding, LedgerVerification
from server.mongo.ids import first_id_at
from server.payments.verification.model import PaymentFacts, in_the_books
from server.payments.verification.repository import VerificationRepository
from server.payments.verification.service import VerificationService
from server.payments.verification.state import LAST, UNDER_WAY, Phase, Verification, VerificationStates
from server.values.clock import Clock

ENTRIES_AT_ONCE = 1_000
WALLETS_AT_ONCE = 100
PAYMENTS_AT_ONCE = 300
DEBTORS_AT_ONCE = 20
CHARGES_AT_ONCE = 100
RECENT = timedelta(days=3)
"""How old charges are that the card processor is asked about: what changes later it tells us of."""
STALE_AFTER = timedelta(hours=20)
"""A comparison that was left for so long is begun anew: it would say little about now."""
PAUSE_SECONDS = 0.05

# Processes that do not measure show nothing of it, rather than zero: a gauge without a label would.
FINDINGS = Gauge("parkup_ledger_findings", "Findings of the comparison of the books, by which one.", ["run"])

Step = tuple[int, ObjectId | None, Sequence[Finding]]
"""How many were looked at, the last one's id (None: there are no more), and what was found."""

_log = structlog.get_logger("parkup.ledger")


class NightlyVerification:
    def __init__(
        self,
        *,
        books: LedgerVerification,
        payments: VerificationRepository,
        charges: VerificationService,
        states: VerificationStates,
        clock: Clock,
        pause_seconds: float = PAUSE_SECONDS,
    ) -> None:
        self._books = books
        self._payments = payments
        self._charges = charges
        self._states = states
        self._clock = clock
        self._pause_seconds = pause_seconds

    async def run(self) -> Verification:
        """The job: goes on with the comparison that was left, or begins one, and brings it to its end."""
        state = await self._states.find(UNDER_WAY)
        if state is None or self._clock() - state.started_at > STALE_AFTER:
            state = Verification(self._clock())
        while state.phase:
            state = await self.step(state)
            await asyncio.sleep(self._pause_seconds)
        await self.measure()
        return state

    async def step(self, state: Verification) -> Verification:
        """Looks at some more, and keeps how far it is."""
        assert state.phase
        steps: Mapping[Phase, Callable[[Verification], Awaitable[tuple[Verification, Step]]]] = {
            Phase.ENTRIES: self._entries,
            Phase.WALLETS: self._wallets,
            Phase.PAYMENTS: self._payments_step,
            Phase.DEBTS: self._debts_step,
            Phase.CHARGES: self._charges_step,
        }
        state, (count, last, findings) = await steps[state.phase](state)
        for finding in findings:
            _log.error("ledger finding", finding=str(finding))
        state = state.found(count, [str(finding) for finding in findings])
        state = replace(state, after=last) if last else state.next_phase(self._clock())
        await self._states.keep(state)
        return state

    async def measure(self) -> None:
        """Puts what was found into the metrics of this process."""
        for which in (LAST, UNDER_WAY):
            state = await self._states.find(which)
            FINDINGS.labels(which).set(state.finding_count if state else 0)

    async def look(self) -> tuple[Verification | None, Verification | None]:
        """The last comparison that ended, and the one under way."""
        return await self._states.find(LAST), await self._states.find(UNDER_WAY)

    async def _entries(self, state: Verification) -> tuple[Verification, Step]:
        entries, findings = await self._books.some_entries(state.after, ENTRIES_AT_ONCE)
        last = entries[-1].id if entries else None
        return state, (len(entries), last, [*findings, *await self._of_no_payment(entries)])

    async def _of_no_payment(self, entries: Sequence[EntryRow]) -> Sequence[Finding]:
        """Entries that name a payment which does not exist, or which knows nothing of them."""
        naming = {entry.id: entry.payment_id for entry in entries if entry.payment_id}
        keys = await self._payments.keys_of(list(set(naming.values())))
        findings = list[Finding]()
        for entry in entries:
            if entry.payment_id is None:
                continue
            if entry.payment_id not in keys:
                findings.append(Finding(f"entry {entry.id}", "payment", f"payment {entry.payment_id}", NOTHING))
            elif entry.key not in keys[entry.payment_id]:
                expected = f"one that payment {entry.payment_id} knows of"
                findings.append(Finding(f"entry {entry.id}", "key", expected, entry.key))
        return findings

    async def _wallets(self, state: Verification) -> tuple[Verification, Step]:
        wallets, findings = await self._books.some_wallets(state.after, WALLETS_AT_ONCE)
        total = sum((wallet.balance for wallet in wallets), state.wallet_total)
        return replace(state, wallet_total=total), (len(wallets), wallets[-1].id if wallets else None, findings)

    async def _payments_step(self, state: Verification) -> tuple[Verification, Step]:
        booked = await self._payments.some_booked(state.after, PAYMENTS_AT_ONCE)
        findings = [finding for each in booked for finding in in_the_books(*each)]
        return state, (len(booked), ObjectId(booked[-1][0]) if booked else None, findings)

    async def _debts_step(self, state: Verification) -> tuple[Verification, Step]:
        drivers, findings = await self._payments.some_receivables(state.after, DEBTORS_AT_ONCE)
        return state, (len(drivers), drivers[-1] if drivers else None, findings)

    async def _charges_step(self, state: Verification) -> tuple[Verification, Step]:
        after = state.after or first_id_at(state.started_at - RECENT)
        charged = await self._payments.some_charged(after, CHARGES_AT_ONCE)
        try:
            findings = await self._charges.compare([each for _, each in charged if isinstance(each, PaymentFacts)])
        except Unavailable:
            # The books have been looked at; that the bank keeps silent is what there is to say of the rest.
            return state, (0, None, [Finding(self._charges.processor_name, "charges", "answers", NOTHING)])
        return state, (len(charged), charged[-1][0] if charged else None, findings)
