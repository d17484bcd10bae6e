"""A card processor that is not Stripe, in this process: other ids, other words, other signatures; the same port."""

import hashlib
import hmac
import itertools
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from server.payments.cards.model import CardSetup, ConfirmedSetup, KeptCard, TypedCard
from server.payments.errors import CardDeclined, InvalidCardNumber, InvalidWebhookSignature
from server.payments.model import Charge, Intent, IntentState, Reversed
from server.payments.payouts.model import Payout, PayoutStatus, Transaction, TransactionType
from server.payments.webhooks.model import EventKind, ProviderEvent

DECLINED_WHEN_CHARGED = "0341"
DECLINED_WHEN_KEPT = "0002"
WANTS_HOLDER = "3155"
"""How the numbers of such cards end."""

SECRET = b"carthage"


@dataclass
class Order:
    """What it calls a charge."""

    intent: Intent
    card: str | None
    refunds: dict[str, int] = field(default_factory=dict)


class Carthage:
    """Implements CardProvider. `confirm_in_app` and the like are what a holder does in its form."""

    name = "Carthage Pay"

    def __init__(self) -> None:
        self.orders: dict[str, Order] = {}
        self.cards: dict[str, tuple[str, KeptCard]] = {}
        self._by_key: dict[str, str] = {}
        self._setups: dict[str, ConfirmedSetup] = {}
        self._numbers = itertools.count(1)
        self._paid_out: list[tuple[Payout, list[Transaction]]] = []
        self.closed = False

    async def close(self) -> None:
        self.closed = True

    # PayoutSource

    async def payouts(self, after: str | None) -> tuple[Sequence[Payout], bool]:
        return [payout for payout, _ in self._paid_out] if after is None else [], False

    async def payout_transactions(self, payout_id: str, after: str | None) -> tuple[Sequence[Transaction], bool]:
        return [each for _, parts in self._paid_out for each in parts if each.payout_id == payout_id], False

    def pays_out(self, order_id: str, fee: int, now: datetime) -> Payout:
        """What an order brought, less its fee."""
        name, amount = self._new("payout"), self.orders[order_id].intent.amount
        payout = Payout(name, amount - fee, "TND", PayoutStatus.PAID, now, now)
        charge = Transaction(self._new("part"), name, TransactionType.CHARGE, amount, fee, now, order_id)
        self._paid_out.append((payout, [charge]))
        return payout

    # CardProcessor

    async def open(self, charge: Charge) -> Intent:
        if (known := self._by_key.get(charge.payment_id)) is None:
            known = self._by_key[charge.payment_id] = self._new("order")
            intent = Intent(
                known,
                IntentState.UNCONFIRMED,
                charge.amount,
                "tnd",
                charge.customer_id,
                charge.user_id,
                client_secret=f"{known}/secret",
            )
            self.orders[known] = Order(intent, charge.card_id)
        return self.orders[known].intent

    async def confirm(self, intent_id: str, payment_id: str, *, is_automatic: bool = False) -> Intent:
        order = self.orders[intent_id]
        if order.intent.state is IntentState.UNCONFIRMED and order.card:
            self._ask_bank(order, self.cards[order.card][1], is_automatic=is_automatic)
        return order.intent

    async def find(self, intent_id: str) -> Intent | None:
        order = self.orders.get(intent_id)
        return order.intent if order else None

    async def standing(self, intent_id: str) -> tuple[Intent, Reversed] | None:
        if (order := self.orders.get(intent_id)) is None:
            return None
        return order.intent, replace(await self.reversals(intent_id), disputed=0)

    async def cancel(self, intent_id: str) -> Intent:
        order = self.orders[intent_id]
        if order.intent.state is not IntentState.SUCCEEDED:
            order.intent = replace(order.intent, state=IntentState.CANCELLED)
        return order.intent

    async def refund(self, intent_id: str, amount: int, key: str) -> None:
        self.orders[intent_id].refunds.setdefault(key, amount)

    async def reversals(self, intent_id: str, *, disputes: bool = False) -> Reversed:
        refunds = self.orders[intent_id].refunds
        return Reversed(sum(refunds.values()), disputed=0 if disputes else None, attempts=len(refunds))

    # CardVault

    async def make_customer(self, user_id: str) -> str:
        return f"client-{user_id}"

    async def keep_typed(self, customer_id: str, card: TypedCard) -> KeptCard:
        return self._keep(customer_id, card.number)

    async def keep_tokenized(self, customer_id: str, token: str) -> KeptCard:
        if not token.startswith("carthage:"):
            raise InvalidCardNumber
        return self._keep(customer_id, token.removeprefix("carthage:"))

    async def forget(self, card_id: str) -> None:
        self.cards.pop(card_id, None)

    async def begin_setup(self, user_id: str, customer_id: str, *, is_default: bool) -> CardSetup:
        setup_id = self._new("setup")
        self._setups[setup_id] = ConfirmedSetup(user_id, customer_id, is_default, None)
        return CardSetup(setup_id, f"{setup_id}/secret")

    async def find_setup(self, setup_id: str) -> ConfirmedSetup | None:
        return self._setups.get(setup_id)

    async def forget_customer(self, customer_id: str) -> None:
        self.cards = {name: kept for name, kept in self.cards.items() if kept[0] != customer_id}

    # EventReader

    def read_event(self, payload: bytes, headers: Mapping[str, str]) -> ProviderEvent:
        signature = hmac.new(SECRET, payload, hashlib.sha256).hexdigest()
        if headers.get("carthage-proof") != signature:
            raise InvalidWebhookSignature
        told = json.loads(payload)
        return ProviderEvent(told["no"], told["what"], told.get("order"), told.get("setup"))

    def kind_of(self, event: ProviderEvent) -> EventKind:
        return {"order": EventKind.CHARGE, "card": EventKind.CARD_SETUP}.get(event.type, EventKind.OTHER)

    # What holders do in its form, and what it tells

    def holder_confirms(self, client_secret: str, *, yes: bool = True) -> None:
        order = self.orders[client_secret.partition("/")[0]]
        assert order.intent.state is IntentState.AWAITS_HOLDER
        state = IntentState.SUCCEEDED if yes else IntentState.DECLINED
        reason = None if yes else "CARD_AUTHENTICATION_FAILED"
        order.intent = replace(order.intent, state=state, decline_reason=reason)

    def holder_pays(self, client_secret: str, number: str) -> None:
        order = self.orders[client_secret.partition("/")[0]]
        self._ask_bank(order, _kept("", number), is_automatic=False)

    def holder_saves(self, client_secret: str, number: str) -> None:
        setup_id = client_secret.partition("/")[0]
        setup = self._setups[setup_id]
        self._setups[setup_id] = replace(setup, card=self._keep(setup.customer_id, number))

    def event(self, what: str, **about: str) -> tuple[bytes, tuple[tuple[str, str], ...]]:
        """What it sends: the body, and the header with the proof."""
        payload = json.dumps({"no": self._new("event"), "what": what, **about}).encode()
        return payload, (("carthage-proof", hmac.new(SECRET, payload, hashlib.sha256).hexdigest()),)

    def charged(self, user_id: str) -> list[int]:
        """Millimes of all charges of a driver that brought money and were not given back."""
        return [
            order.intent.amount - sum(order.refunds.values())
            for order in self.orders.values()
            if order.intent.user_id == user_id and order.intent.state is IntentState.SUCCEEDED
            if order.intent.amount > sum(order.refunds.values())
        ]

    def _keep(self, customer_id: str, number: str) -> KeptCard:
        if number.endswith(DECLINED_WHEN_KEPT):
            raise CardDeclined
        kept = _kept(self._new("card"), number)
        self.cards[kept.card_id] = (customer_id, kept)
        return kept

    def _ask_bank(self, order: Order, card: KeptCard, *, is_automatic: bool) -> None:
        state, reason = IntentState.SUCCEEDED, None
        if card.last_4_digits == DECLINED_WHEN_CHARGED:
            state, reason = IntentState.DECLINED, "INSUFFICIENT_FUNDS"
        elif card.last_4_digits == WANTS_HOLDER:
            state = IntentState.DECLINED if is_automatic else IntentState.AWAITS_HOLDER
            reason = "CARD_AUTHENTICATION_REQUIRED"
        order.intent = replace(order.intent, state=state, decline_reason=reason)

    def _new(self, kind: str) -> str:
        return f"{kind}-{next(self._numbers)}"


def _kept(card_id: str, number: str) -> KeptCard:
    return KeptCard(card_id, "Visa", number[-4:], 12, 2034, f"finger-{number}")
