"""Paying for what was made before it was paid: a parking session, a violation ticket."""

from __future__ import annotations

from typing import Protocol

from server.errors import DomainError
from server.payments.cards.model import SavedCard
from server.payments.model import WALLET, MethodChoice, MethodType, Payment, PaymentOrder, PurposeKind
from server.payments.ports import Bills, Step
from server.payments.service import PaymentService
from server.values.idempotency import Remember
from server.values.money import check_amount


class DefaultCards(Protocol):
    async def default_of(self, user_id: str) -> SavedCard | None: ...


class BillService:
    """Whoever has something to be paid for registers its Bills."""

    def __init__(self, payments: PaymentService, cards: DefaultCards) -> None:
        self._payments = payments
        self._cards = cards
        self._bills: dict[PurposeKind, Bills] = {}

    def register(self, kind: PurposeKind, bills: Bills) -> None:
        self._bills[kind] = bills

    async def pay_session(
        self,
        user_id: str,
        session_id: str,
        shown: int,
        choice: MethodChoice,
        remember: Remember[Payment],
        *,
        description: str = "",
    ) -> Payment:
        """Pays a parking session of the driver's, with `shown` the millimes that the client showed."""
        method = await self._method(user_id, choice)
        return await self.pay(
            PurposeKind.SESSION,
            session_id,
            user_id,
            shown,
            method=method,
            key=remember.key,
            finish=remember,
            description=description,
        )

    async def pay(
        self,
        kind: PurposeKind,
        subject_id: str,
        user_id: str,
        shown: int,
        *,
        method: str | None,
        key: str | None,
        finish: Step,
        description: str = "",
    ) -> Payment:
        """Pays what the driver owes for a thing.

        Raises AmountMismatch, what the thing's own domain refuses (not found, paid, cancelled), and as
        PaymentService.pay does.
        """
        try:
            bill = await self._bills[kind].bill(subject_id, user_id)
        except DomainError:
            # Paid by this very call, if it is one that is repeated.
            if first := await self._payments.first_with_key(user_id, kind, subject_id, key):
                return await self._payments.repeat(first, finish)
            raise
        check_amount(shown, bill.amount)
        order = PaymentOrder(user_id, bill.purpose, bill.amount, method, description or bill.description, key)
        return await self._payments.pay(order, finish=finish)

    async def _method(self, user_id: str, choice: MethodChoice) -> str | None:
        if choice.id:
            return choice.id
        if choice.type is MethodType.CARD:
            return None
        if choice.type is MethodType.WALLET:
            return WALLET
        default = await self._cards.default_of(user_id)
        return default.id if default else WALLET
