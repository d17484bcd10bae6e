"""How money gets into wallets, for the payments: what they have to know of top-ups."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from server.engine.operation import Read, State
from server.ledger.books import balance_in, wallet_read
from server.ledger.model import EntryReason, wallet
from server.payments.model import Kind, Payment
from server.payments.payable import Payable, Settled
from server.values.money import millimes_to_text
from server.wallet.errors import WalletLimitExceeded

TOPUP = "topup"
TOPUP_DESCRIPTION = "Recharge du portefeuille"


def top_up(maximum: int) -> Payable:
    """Top-ups, by which a wallet may come to hold `maximum` millimes."""

    def settle(payment: Payment, state: State, _now: datetime) -> Settled:
        """The entry in the books is all that a top-up brings about. Raises WalletLimitExceeded."""
        require_room(state, payment.user_id, payment.amount, maximum)
        return None, ()

    return Payable(
        kind=TOPUP,
        id_field=None,
        message_field=None,
        reason=EntryReason.TOPUP,
        account=into_wallet,
        reads=reads,
        settle=settle,
        look=lambda _payment, _state: None,
        sort=Kind.TOPUP,
        drivers_have_it_back=True,
        is_taxed=False,
        takes_points=False,
        earns_points=False,
    )


def require_room(state: State, user_id: str, amount: int, maximum: int) -> None:
    """Raises WalletLimitExceeded when the wallet that was read cannot take `amount` millimes more."""
    if balance_in(state, user_id) + amount > maximum:
        raise WalletLimitExceeded(millimes_to_text(maximum))


def into_wallet(payment: Payment) -> str:
    return wallet(payment.user_id)


def reads(payment: Payment) -> Sequence[Read]:
    return (wallet_read(payment.user_id),)
