"""What can be paid registers itself here, with everything that payments have to know about it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from server.engine.operation import Change, DuplicateKey, Read, State
from server.errors import DomainError
from server.ledger.model import EntryReason, revenue
from server.payments.model import Bill, DeskBill, Kind, Payment

Settled = tuple[Any, Sequence[Change]]
"""What was paid as it is then, in the terms of its own domain, and the changes that bring it about."""


def _nothing(_payment: Payment, _state: State, _now: datetime) -> Sequence[Change]:
    return ()


def _no_refusal(_: DuplicateKey) -> DomainError | None:
    return None


@dataclass(frozen=True)
class Undoing:
    """What becomes of what was paid when the card processor says that millimes of it went back, or (less than nothing)
    came again. The books have it: they left the payable's account, which is the driver's own.
    """

    reads: Callable[[Payment], Sequence[Read]]
    undo: Callable[[Payment, int, State, datetime], Sequence[Change]]


@dataclass(frozen=True)
class Payable:
    """A kind of thing that money is paid for. Its pure functions are parts of an operation's `decide`.

    `kind` is the word that payments store. `id_field` is the field of a payment's document that holds the thing's id,
    and under that name, in snake case, the field of its message (`sessionId`, `session_id`); of kinds that share one,
    only one payment at a time is under way for a thing, and all are given back together. None: any number may be.
    """

    kind: str
    id_field: str | None
    message_field: str | None
    reason: EntryReason
    """What its entries in the books are for."""
    reads: Callable[[Payment], Sequence[Read]]
    """What settling, releasing and looking need to know."""
    settle: Callable[[Payment, State, datetime], Settled]
    """The money is there: brings about what was paid. Raises a DomainError when it no longer can be."""
    look: Callable[[Payment, State], Any]
    """What was paid, as it is, for a call that is repeated."""
    account: Callable[[Payment], str] | None = None
    """The account that the money goes to; the revenue of its reason, unless another one is named."""
    release: Callable[[Payment, State, datetime], Sequence[Change]] = field(default=_nothing)
    """There will be no money, or it goes back: undoes what was reserved."""
    duplicate: Callable[[DuplicateKey], DomainError | None] = field(default=_no_refusal)
    """What it means when a unique index is in the way of settling."""
    told_to_payers: tuple[type[DomainError], ...] = ()
    """What settling refuses and nobody is told whose money did not come: a card is charged first, and given back."""
    bill: Callable[[str, str], Awaitable[Bill]] | None = None
    """(id, driver) → what the driver owes for a thing that was made before it was paid. Raises its domain's errors."""
    desk_bill: Callable[[str], Awaitable[DeskBill]] | None = None
    """The same for whoever pays it in cash; the purpose names the thing's `zone`. Raises its domain's errors."""
    sort: Kind = Kind.OTHER
    """What people see it as."""
    drivers_have_it_back: bool = False
    """Drivers may ask for their money; else they have it back by calling off what they paid."""
    undoing: Undoing | None = None
    """What its money brought about is undone when it goes back. Staff do not give it back, but what it was for."""
    is_taxed: bool = True
    """The amount holds value added tax."""
    takes_points: bool = True
    """Points may pay a part of it."""
    earns_points: bool = True
    """Paying it earns points."""
    gives_points: bool = False
    """Points are what is paid for; its purpose says how many."""
    begun: Callable[[Sequence[str]], Awaitable[Mapping[str, datetime]]] | None = None
    """When the parking began that is paid, by the thing's id; what is gone is not there."""

    @property
    def moves_points(self) -> bool:
        """True when its payments are followed by points, to their ends."""
        return self.earns_points or self.gives_points

    def account_of(self, payment: Payment) -> str:
        return self.account(payment) if self.account else revenue(self.reason)

    def open_for(self, payment: Payment) -> str:
        """Unique among the open payments."""
        return f"{self.id_field}:{payment.purpose.subject_id}" if self.id_field else f"payment:{payment.id}"


class Payables:
    """All that can be paid."""

    def __init__(self) -> None:
        self._by_kind: dict[str, Payable] = {}

    def register(self, *payables: Payable) -> None:
        for payable in payables:
            self._by_kind[payable.kind] = payable

    def of(self, payment: Payment) -> Payable:
        return self._by_kind[payment.purpose.kind]

    def kinds_of(self, sort: Kind) -> Sequence[str]:
        """The words that payments for a sort of thing store."""
        return [payable.kind for payable in self._by_kind.values() if payable.sort is sort]

    def id_field_of(self, message_field: str) -> str:
        """Where payments keep the id of a thing that messages name by a field."""
        named = (each for each in self._by_kind.values() if each.message_field == message_field)
        return next(each.id_field for each in named if each.id_field)

    def owed_by(self, message_field: str) -> str:
        """The kind of what is owed, of things that messages name by a field."""
        named = (each for each in self._by_kind.values() if each.message_field == message_field)
        return next(each.kind for each in named if each.bill)

    @property
    def kinds(self) -> Sequence[str]:
        """All words that payments store."""
        return [*self._by_kind]

    def __getitem__(self, kind: str) -> Payable:
        return self._by_kind[kind]

    def owed_for(self, reason: EntryReason) -> str:
        """The kind of what drivers owe, and pay for under a reason of the books into its own account."""
        owed = (each for each in self._by_kind.values() if each.reason is reason and each.bill)
        return next(each.kind for each in owed if each.account is None)
