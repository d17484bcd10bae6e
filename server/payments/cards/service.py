"""Saved cards. The card processor keeps the cards; we keep what to call them and what to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Protocol

from server.mongo.rate_limits import RateLimits
from server.mongo.transactions import Transaction, Transactions
from server.payments.cards.model import MOST_CARDS, KeptCard, SavedCard, TypedCard, read_card
from server.payments.cards.repository import CardRepository
from server.payments.errors import DuplicatePaymentMethod, InvalidCardNumber, MethodNotFound, TooManyPaymentMethods
from server.payments.ports import ChargeableCard
from server.values.clock import Clock

MOST_TRIES = 30
TRIES_WINDOW = timedelta(hours=1)


class CardVault(Protocol):
    """Keeps cards for us. Every method raises Unavailable when it does not answer."""

    async def make_customer(self, user_id: str) -> str:
        """The same customer however often it is asked for one driver, also at the same time."""
        ...

    async def keep_typed(self, customer_id: str, card: TypedCard) -> KeptCard:
        """Raises InvalidCardNumber, CardExpired, CardDeclined, InsufficientFunds, CardAuthenticationRequired."""
        ...

    async def keep_tokenized(self, customer_id: str, token: str) -> KeptCard:
        """Keeps a card that the processor's own form made. Raises as keep_typed does."""
        ...

    async def forget(self, card_id: str) -> None: ...

    async def forget_customer(self, customer_id: str) -> None:
        """With all that it keeps for them. Repeated, it changes nothing."""
        ...


class CardService:
    def __init__(
        self,
        *,
        cards: CardRepository,
        vault: CardVault,
        limits: RateLimits,
        transactions: Transactions,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._cards = cards
        self._vault = vault
        self._limits = limits
        self._transactions = transactions
        self._clock = clock
        self._new_id = new_id

    async def add_typed(
        self, user_id: str, number: str, expiry: str, security_code: str, *, set_as_default: bool
    ) -> SavedCard:
        """Saves a card by its number, which goes to the vault and nowhere else.

        Raises InvalidCardNumber, CardExpired, CardDeclined, DuplicatePaymentMethod, TooManyPaymentMethods, RateLimited.
        """
        typed = read_card(number, expiry, security_code, self._clock())
        customer = await self._customer(user_id)
        return await self._save(user_id, await self._vault.keep_typed(customer, typed), set_as_default=set_as_default)

    async def add_tokenized(self, user_id: str, token: str, *, set_as_default: bool) -> SavedCard:
        """Saves a card that Stripe's own form made (`pm_…`). Raises as add_typed does."""
        if not token.startswith("pm_"):
            raise InvalidCardNumber
        customer = await self._customer(user_id)
        kept = await self._vault.keep_tokenized(customer, token)
        return await self._save(user_id, kept, set_as_default=set_as_default)

    async def list(self, user_id: str) -> Sequence[SavedCard]:
        """In the order they were added."""
        return await self._cards.list(user_id)

    async def default_of(self, user_id: str) -> SavedCard | None:
        """The card that the driver made the default, if any."""
        return next((card for card in await self._cards.list(user_id) if card.is_default), None)

    async def chargeable(self, user_id: str, method_id: str | None) -> ChargeableCard:
        """The card with this id; None takes the default card, else the first. Raises MethodNotFound."""
        customer = await self._cards.customer_of(user_id)
        card = await self._cards.find(user_id, method_id) if method_id else await self._first_choice(user_id)
        if card is None or customer is None:
            raise MethodNotFound
        return ChargeableCard(card.id, card.kept.card_id, customer)

    async def forget_all(self, user_id: str) -> None:
        """The driver's cards, here and in the vault. May be cut off anywhere, and repeated. Raises Unavailable."""
        if customer := await self._cards.customer_of(user_id):
            await self._vault.forget_customer(customer)
        await self._cards.remove_all(user_id)

    async def customer_of(self, user_id: str) -> str | None:
        return await self._cards.customer_of(user_id)

    async def make_customer(self, user_id: str) -> str:
        """What the vault calls the driver, whom it knows from then on. Raises Unavailable."""
        if known := await self._cards.customer_of(user_id):
            return known
        return await self._cards.note_customer(user_id, await self._vault.make_customer(user_id))

    async def _first_choice(self, user_id: str) -> SavedCard | None:
        cards = await self._cards.list(user_id)
        return next((card for card in cards if card.is_default), cards[0] if cards else None)

    async def _customer(self, user_id: str) -> str:
        """What the vault calls the driver. Counts the try: the bank must not be asked about stolen numbers in bulk."""
        await self._limits.take("cards-added", user_id, MOST_TRIES, TRIES_WINDOW)
        return await self.make_customer(user_id)

    async def _save(self, user_id: str, kept: KeptCard, *, set_as_default: bool) -> SavedCard:
        card = SavedCard(self._new_id(), user_id, kept, set_as_default, self._clock())

        async def effect(tx: Transaction) -> None:
            if not await self._cards.take_place(user_id, MOST_CARDS, tx):
                raise TooManyPaymentMethods(limit=MOST_CARDS)
            if set_as_default:
                await self._cards.drop_default(user_id, tx)
            await self._cards.insert(card, tx)

        try:
            await self._transactions.run(effect)
        except (DuplicatePaymentMethod, TooManyPaymentMethods):
            # A method of Stripe's form that is given again is the saved card itself, which must stay.
            if all(saved.kept.card_id != kept.card_id for saved in await self._cards.list(user_id)):
                await self._vault.forget(kept.card_id)
            raise
        return card
