"""Paying for what was made before it was paid: a parking session, a violation ticket."""

from __future__ import annotations

from typing import TypeVar

from server.engine.answer import Answer
from server.errors import DomainError
from server.payments.cards.service import CardService
from server.payments.free import OTHER, check_free
from server.payments.model import WALLET, MethodChoice, MethodType, Paid, PaymentOrder, Purpose
from server.payments.payable import Payables
from server.payments.service import PaymentService
from server.values.money import check_amount, require_payable_by_card

R = TypeVar("R")


class BillService:
    """What can be owed is a Payable with a `bill`."""

    def __init__(self, payments: PaymentService, payables: Payables, cards: CardService) -> None:
        self._payments = payments
        self._payables = payables
        self._cards = cards

    async def pay_thing(
        self,
        user_id: str,
        thing: tuple[str, str],
        shown: int,
        choice: MethodChoice,
        answer: Answer[Paid, R],
        *,
        description: str = "",
    ) -> R:
        """Pays what the driver owes for a thing: the field of messages that names it (`session_id`), and its id.

        See `pay`.
        """
        named_by, thing_id = thing
        kind, method, points = self._payables.owed_by(named_by), await self.method_of(user_id, choice), choice.points
        return await self.pay(
            kind, thing_id, user_id, shown, answer, method=method, points=points, description=description
        )

    async def pay_freely(
        self, user_id: str, amount: int, choice: MethodChoice, answer: Answer[Paid, R], *, description: str
    ) -> R:
        """Pays for what only the description names. Raises InvalidArgument, and as PaymentService.pay does."""
        check_free(amount, description)
        require_payable_by_card(amount, "amount")
        purpose, method = Purpose(OTHER, user_id), await self.method_of(user_id, choice)
        order = PaymentOrder(user_id, purpose, amount, method, description, choice.points)
        return await self._payments.pay(order, answer)

    async def pay(
        self,
        kind: str,
        subject_id: str,
        user_id: str,
        shown: int,
        answer: Answer[Paid, R],
        *,
        method: str | None,
        points: int = 0,
        description: str = "",
    ) -> R:
        """Pays what the driver owes for a thing, with `shown` the millimes that the client showed; `points` pay a part.

        Raises AmountMismatch, what the thing's own domain refuses (not found, paid, cancelled), and as
        PaymentService.pay does.
        """
        bill_of = self._payables[kind].bill
        assert bill_of, f"nobody owes anything for a {kind}"
        try:
            bill = await bill_of(subject_id, user_id)
        except DomainError:
            # Paid by this very call, if it is one that is repeated.
            if (repeated := await self._payments.repeat(user_id, kind, subject_id, answer)) is not None:
                return repeated
            raise
        check_amount(shown, bill.amount)
        order = PaymentOrder(user_id, bill.purpose, bill.amount, method, description or bill.description, points)
        return await self._payments.pay(order, answer)

    async def method_of(self, user_id: str, choice: MethodChoice) -> str | None:
        """What a driver pays with who chooses so: `wallet`, a card's id, or None for the default card."""
        if choice.id:
            return choice.id
        if choice.type is MethodType.CARD:
            return None
        if choice.type is MethodType.WALLET:
            return WALLET
        default = await self._cards.default_of(user_id)
        return default.id if default else WALLET
