"""How far the nightly comparison is: kept after each step, so that whoever comes next goes on from there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from bson import Decimal128, ObjectId

from server.mongo.client import Database

COLLECTION = "ledgerVerifications"
MOST_KEPT = 100
"""Findings that are kept in words; the log has all."""
UNDER_WAY, LAST = "under_way", "last"


class Phase(StrEnum):
    """What is looked at, in this order."""

    ENTRIES = "entries"
    WALLETS = "wallets"
    PAYMENTS = "payments"
    DEBTS = "debts"
    CHARGES = "charges"


ORDER = tuple(Phase)


@dataclass(frozen=True, slots=True)
class Verification:
    """A comparison: `after` is the id up to which all of `phase` was looked at, `phase` None when it has ended.

    `wallet_total` is what the wallets looked at hold together, TND.
    """

    started_at: datetime
    phase: Phase | None = Phase.ENTRIES
    after: ObjectId | None = None
    ended_at: datetime | None = None
    looked_at: int = 0
    finding_count: int = 0
    findings: tuple[str, ...] = ()
    wallet_total: Decimal = Decimal()

    def found(self, count: int, findings: list[str]) -> Verification:
        """After `count` things more were looked at."""
        return replace(
            self,
            looked_at=self.looked_at + count,
            finding_count=self.finding_count + len(findings),
            findings=(*self.findings, *findings)[:MOST_KEPT],
        )

    def next_phase(self, now: datetime) -> Verification:
        assert self.phase
        later = ORDER[ORDER.index(self.phase) + 1 :]
        if later:
            return replace(self, phase=later[0], after=None)
        return replace(self, phase=None, after=None, ended_at=now)


class VerificationStates:
    """The comparison that is under way, and the last one that ended."""

    def __init__(self, database: Database) -> None:
        self._states = database[COLLECTION]

    async def find(self, which: str) -> Verification | None:
        document = await self._states.find_one({"_id": which})
        return _state(document) if document else None

    async def keep(self, state: Verification) -> None:
        """Takes the place of the one before."""
        document = _document(state)
        if state.ended_at is None:
            await self._states.replace_one({"_id": UNDER_WAY}, document, upsert=True)
            return
        await self._states.replace_one({"_id": LAST}, document, upsert=True)
        await self._states.delete_one({"_id": UNDER_WAY})


def _document(state: Verification) -> dict[str, Any]:
    fields = {
        "startedAt": state.started_at,
        "endedAt": state.ended_at,
        "phase": state.phase.value if state.phase else None,
        "after": state.after,
        "lookedAt": state.looked_at,
        "findingCount": state.finding_count,
        "findings": list(state.findings),
        "walletTotal": Decimal128(state.wallet_total),
    }
    return {name: value for name, value in fields.items() if value is not None}


def _state(document: dict[str, Any]) -> Verification:
    return Verification(
        started_at=document["startedAt"],
        phase=Phase(document["phase"]) if "phase" in document else None,
        after=document.get("after"),
        ended_at=document.get("endedAt"),
        looked_at=document["lookedAt"],
        finding_count=document["findingCount"],
        findings=tuple(document["findings"]),
        wallet_total=document["walletTotal"].to_decimal(),
    )
