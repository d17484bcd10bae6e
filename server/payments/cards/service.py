"""Saved cards. The card processor keeps the cards; we keep what to call them and what to show."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Protocol

from server.errors import Unavailable
from server.mongo.rate_limits import RateLimits
from server.mongo.transactions import Transaction, Transactions
from server.payments.cards.model import (
    MOST_CARDS,
    CardSetup,
    ConfirmedSetup,
    KeptCard,
    SavedCard,
    TypedCard,
    read_card,
)
from server.payments.cards.repository import CardRepository
from server.payments.errors import (
    CardSetupNotConfirmed,
    CardSetupNotFound,
    DuplicatePaymentMethod,
    MethodNotFound,
    PaymentMethodInUse,
    TooManyPaymentMethods,
)
from server.payments.model import WALLET
from server.payments.ports import ChargeableCard
from server.values.clock import Clock

MOST_TRIES = 30
TRIES_WINDOW = timedelta(hours=1)
FORGOTTEN_AT_ONCE = 100
_OBJECT_ID = re.compile(r"[0-9a-f]{24}")


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

    async def forget(self, card_id: str) -> None:
        """Repeated, it changes nothing. Raises Unavailable."""
        ...

    async def begin_setup(self, user_id: str, customer_id: str, *, is_default: bool) -> CardSetup: ...

    async def find_setup(self, setup_id: str) -> ConfirmedSetup | None:
        """Raises what keeps the card from being saved, as keep_typed does, once the bank has refused it."""
        ...

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
        """Saves a card that the processor's own form made, by its name there. Raises as add_typed does."""
        customer = await self._customer(user_id)
        kept = await self._vault.keep_tokenized(customer, token)
        return await self._save(user_id, kept, set_as_default=set_as_default)

    async def begin_setup(self, user_id: str, *, set_as_default: bool) -> CardSetup:
        """Begins to save a card by the processor's own form. Raises TooManyPaymentMethods, RateLimited, Unavailable."""
        if len(await self._cards.list(user_id)) >= MOST_CARDS:
            raise TooManyPaymentMethods(limit=MOST_CARDS)
        customer = await self._customer(user_id)
        return await self._vault.begin_setup(user_id, customer, is_default=set_as_default)

    async def complete_setup(self, user_id: str, setup_id: str) -> SavedCard:
        """Saves the card of a setup that its holder has confirmed; repeated, it gives the same card.

        Raises CardSetupNotFound, CardSetupNotConfirmed, DuplicatePaymentMethod, TooManyPaymentMethods, Unavailable.
        """
        setup = await self._vault.find_setup(setup_id)
        if setup is None or setup.user_id != user_id or setup.customer_id != await self._cards.customer_of(user_id):
            raise CardSetupNotFound
        return await self._save_confirmed(setup)

    async def notice_setup(self, setup_id: str) -> bool:
        """The card processor says that something became of a setup: saves its card. False when it is none of ours.

        Raises Unavailable.
        """
        setup = await self._vault.find_setup(setup_id)
        if setup is None or setup.customer_id != await self._customer_noted(setup.user_id):
            return False
        with suppress(CardSetupNotConfirmed, DuplicatePaymentMethod, TooManyPaymentMethods):
            await self._save_confirmed(setup)
        return True

    async def remove(self, user_id: str, card_id: str) -> None:
        """Takes a card from the list and has the vault forget it; another one becomes the default in its place.

        Raises MethodNotFound, PaymentMethodInUse.
        """
        if (card := await self._cards.find(user_id, card_id)) is None:
            raise MethodNotFound

        async def effect(tx: Transaction) -> None:
            await self._cards.hold(user_id, tx)
            if await self._cards.is_charged(user_id, card_id, tx):
                raise PaymentMethodInUse
            if not await self._cards.remove(card, self._clock(), tx):
                raise MethodNotFound
            if card.is_default and (next_card := await self._cards.newest(user_id, tx)):
                await self._cards.drop_default(user_id, tx)
                await self._cards.make_default(user_id, next_card, tx)

        await self._transactions.run(effect)
        with suppress(Unavailable):  # then the job sees to it
            await self._forget(card.kept.card_id)

    async def forget_removed(self) -> None:
        """The job: has the vault forget what was removed here and could not be forgotten there."""
        for processor_id in await self._cards.to_forget(FORGOTTEN_AT_ONCE):
            await self._forget(processor_id)

    async def set_default(self, user_id: str, method_id: str) -> SavedCard | None:
        """Makes a card the default, or (`wallet`) none: then the wallet is, and the answer is None.

        Raises MethodNotFound.
        """

        async def effect(tx: Transaction) -> SavedCard | None:
            await self._cards.hold(user_id, tx)
            await self._cards.drop_default(user_id, tx)
            if method_id == WALLET:
                return None
            if (card := await self._cards.make_default(user_id, method_id, tx)) is None:
                raise MethodNotFound
            return card

        return await self._transactions.run(effect)

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
            # A card of the processor's form that is given again is the saved card itself, which must stay.
            if await self._saved_as(user_id, kept) is None:
                with suppress(Unavailable):  # it stays with the customer there, where nothing of ours names it
                    await self._vault.forget(kept.card_id)
            raise
        return card

    async def _save_confirmed(self, setup: ConfirmedSetup) -> SavedCard:
        if setup.card is None:
            raise CardSetupNotConfirmed
        try:
            return await self._save(setup.user_id, setup.card, set_as_default=setup.is_default)
        except (DuplicatePaymentMethod, TooManyPaymentMethods):
            # The webhook and the app tell of the same setup, perhaps at the same time.
            if saved := await self._saved_as(setup.user_id, setup.card):
                return saved
            raise

    async def _saved_as(self, user_id: str, kept: KeptCard) -> SavedCard | None:
        """A card in the list that is the very one that the vault keeps under this id."""
        return next((card for card in await self._cards.list(user_id) if card.kept.card_id == kept.card_id), None)

    async def _forget(self, processor_id: str) -> None:
        await self._vault.forget(processor_id)
        await self._cards.forgotten(processor_id)

    async def _customer_noted(self, user_id: str) -> str | None:
        """What the vault itself says of a driver may be anything."""
        return await self._cards.customer_of(user_id) if _OBJECT_ID.fullmatch(user_id) else None
