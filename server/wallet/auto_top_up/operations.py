"""What automatic top-ups do to their documents, to wallets and to payments, as operations.

A payment that takes a wallet below its threshold notes that in the same batch (server/ledger/books.py). The job
considers what was noted, and charges the card: BeginAutoTopUp is in the batch that notes the charge, so that it happens
once; how the charge ends, whatever crashes meanwhile, comes back by the Payable.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bson import ObjectId

from server.engine.operation import Change, Done, Fields, Insert, Operation, Read, State, Update
from server.ledger.books import balance_in, wallet_read
from server.ledger.document import WALLETS
from server.ledger.model import EntryReason
from server.mongo.money import to_decimal128
from server.payments.errors import PaymentInProgress
from server.payments.model import Kind, Payment, Status
from server.payments.payable import Payable, Settled
from server.values.clock import TUNIS
from server.wallet.auto_top_up.document import auto_read, saved, to_auto
from server.wallet.auto_top_up.model import AutoTopUp
from server.wallet.top_ups import into_wallet, require_room

AUTO_TOPUP = "auto_topup"
PAUSE = timedelta(minutes=5)
"""How long to wait before a card is charged that could not be, because the card processor did not answer."""


class NotDue(PaymentInProgress):
    """Nothing is to be charged any more, or it is being charged."""


def _reads(user_id: str) -> Sequence[Read]:
    return wallet_read(user_id), auto_read(user_id)


@dataclass(frozen=True)
class SetAutoTopUp(Operation[AutoTopUp]):
    """What a driver sets; what came of it before is forgotten, but not how many there were today."""

    wanted: AutoTopUp

    @property
    def reads(self) -> Sequence[Read]:
        return _reads(self.wanted.user_id)

    def decide(self, state: State, now: datetime) -> Done[AutoTopUp]:
        user_id, wanted = self.wanted.user_id, self.wanted
        document, wallet = state.one(auto_read(user_id)), state.one(wallet_read(user_id))
        before = to_auto(user_id, document)
        after = replace(
            before,
            is_on=wanted.is_on,
            threshold=wanted.threshold or before.threshold,
            amount=wanted.amount or before.amount,
            method_id=wanted.method_id or before.method_id,
            failures=0,
            last_error=None,
            turned_off_at=None,
        )
        return Done(after, (saved(after, document), *_watched(after, wallet)))


@dataclass(frozen=True)
class Consider(Operation[AutoTopUp | None]):
    """Gives how to top a wallet up that is said to need it; None when it does not, and then it is noted no more."""

    user_id: str
    most_a_day: int

    @property
    def reads(self) -> Sequence[Read]:
        return _reads(self.user_id)

    def decide(self, state: State, now: datetime) -> Done[AutoTopUp | None]:
        wallet = state.one(wallet_read(self.user_id))
        if wallet is None or "topUpDueAt" not in wallet:
            return Done(None)
        auto = to_auto(self.user_id, state.one(auto_read(self.user_id)))
        if auto.is_under_way:  # its end may leave nothing to do: it is considered again after a while
            return Done(None, [Update(WALLETS, wallet["_id"], {"topUpDueAt": now + PAUSE})])
        if auto.wants(balance_in(state, self.user_id), now.astimezone(TUNIS).date(), self.most_a_day):
            return Done(auto)
        return Done(None, [Update(WALLETS, wallet["_id"], unset=("topUpDueAt",))])


@dataclass(frozen=True)
class BeginAutoTopUp(Operation[None]):
    """Goes with the note of the charge: of several that consider the same wallet one begins. Raises NotDue,
    WalletLimitExceeded.
    """

    auto: AutoTopUp
    most_a_day: int
    maximum: int

    @property
    def reads(self) -> Sequence[Read]:
        return _reads(self.auto.user_id)

    def decide(self, state: State, now: datetime) -> Done[None]:
        user_id, day = self.auto.user_id, now.astimezone(TUNIS).date()
        wallet, document = state.one(wallet_read(user_id)), state.one(auto_read(user_id))
        auto = to_auto(user_id, document)
        wants = auto.wants(balance_in(state, user_id), day, self.most_a_day) and auto.amount == self.auto.amount
        if wallet is None or "topUpDueAt" not in wallet or auto.is_under_way or not wants:
            raise NotDue
        assert self.auto.amount
        require_room(state, user_id, self.auto.amount, self.maximum)
        return Done(None, (saved(auto.begun(day), document), Update(WALLETS, wallet["_id"], unset=("topUpDueAt",))))


@dataclass(frozen=True)
class FailAutoTopUp(Operation[None]):
    """It was refused before anything was charged."""

    user_id: str
    reason: str

    @property
    def reads(self) -> Sequence[Read]:
        return _reads(self.user_id)

    def decide(self, state: State, now: datetime) -> Done[None]:
        wallet = state.one(wallet_read(self.user_id))
        if wallet is None or "topUpDueAt" not in wallet:
            return Done(None)
        document = state.one(auto_read(self.user_id))
        return Done(None, _failed(to_auto(self.user_id, document), document, wallet, self.reason, now))


def auto_top_up(maximum: int) -> Payable:
    """A top-up that nobody asked for at this moment."""

    def settle(payment: Payment, state: State, _now: datetime) -> Settled:
        """Raises WalletLimitExceeded."""
        require_room(state, payment.user_id, payment.amount, maximum)
        document = state.one(auto_read(payment.user_id))
        if document is None:
            return None, ()
        return None, (saved(to_auto(payment.user_id, document).succeeded(), document),)

    return Payable(
        kind=AUTO_TOPUP,
        id_field=None,
        message_field=None,
        reason=EntryReason.TOPUP,
        account=into_wallet,
        reads=lambda payment: _reads(payment.user_id),
        settle=settle,
        release=_release,
        look=lambda _payment, _state: None,
        sort=Kind.TOPUP,
        drivers_have_it_back=True,
        is_taxed=False,
        takes_points=False,
        earns_points=False,
    )


def _release(payment: Payment, state: State, now: datetime) -> Sequence[Change]:
    """There will be no money. Where no bank was asked it is tried again soon; else it has failed."""
    document, wallet = state.one(auto_read(payment.user_id)), state.one(wallet_read(payment.user_id))
    if document is None or wallet is None:
        return ()
    auto = to_auto(payment.user_id, document)
    if payment.status is Status.CANCELLED:
        again = Update(WALLETS, wallet["_id"], {"topUpDueAt": now + PAUSE})
        return saved(auto.not_tried(), document), again
    return _failed(auto, document, wallet, payment.error_reason or "CARD_DECLINED", now)


def _failed(auto: AutoTopUp, document: Fields | None, wallet: Fields, reason: str, now: datetime) -> Sequence[Change]:
    after = auto.failed(reason, now)
    gone = [name for name in ("topUpDueAt", *(() if after.is_on else ("topUpBelow",))) if name in wallet]
    watched = [Update(WALLETS, wallet["_id"], unset=gone)] if gone else []
    return saved(after, document, mailDueAt=now), *watched


def _watched(auto: AutoTopUp, wallet: Fields | None) -> Sequence[Change]:
    """Has a wallet note when it falls below the threshold, or not any more."""
    if not auto.is_on:
        gone = [name for name in ("topUpBelow", "topUpDueAt") if wallet and name in wallet]
        return [Update(WALLETS, wallet["_id"], unset=gone)] if wallet and gone else []
    below = {"topUpBelow": to_decimal128(auto.threshold or 0)}
    if wallet is None:
        # It comes into being with its first entry, or here.
        return [Insert(WALLETS, {"_id": ObjectId(auto.user_id), "balance": to_decimal128(0), "sequence": 0, **below})]
    return [Update(WALLETS, wallet["_id"], below)]
