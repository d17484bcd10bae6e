"""Drivers look at their points, buy some and call that off; admins set the terms and put points right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from server.auth.errors import AccountNotFound
from server.engine.answer import Answer
from server.engine.engine import Engine
from server.errors import FieldViolation, InvalidArgument
from server.payments.bills import BillService
from server.payments.model import MethodChoice, Paid, Payment, PaymentOrder
from server.payments.service import PaymentService
from server.points.book import Cause
from server.points.model import Account, AccountFilter, PointsEntry, PointsReason, Terms
from server.points.operations import AdjustPoints, CancelPurchase, PurchaseCancelled, SetTerms, purchase_of
from server.points.repository import PointsRepository
from server.values.clock import Clock
from server.values.money import CARD_STEP, check_amount
from server.values.paging import Page, Slice

R = TypeVar("R")


class Plans(Protocol):
    """The premium plans of drivers."""

    async def rate_of(self, user_id: str) -> int | None:
        """Points that a driver earns for a TND by their plan; None: they have none that runs."""
        ...


class Drivers(Protocol):
    """The drivers' accounts."""

    async def exists(self, user_id: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class Standing:
    """A driver's points as they are now, and what holds for them: `rate` points for a TND."""

    account: Account
    terms: Terms
    rate: int


@dataclass(frozen=True, slots=True)
class Offer:
    """What points take off an amount; all three but `points` in millimes."""

    points: int
    discount: int
    left: int


class PointsService:
    def __init__(
        self,
        *,
        points: PointsRepository,
        drivers: Drivers,
        plans: Plans,
        bills: BillService,
        payments: PaymentService,
        engine: Engine,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._points = points
        self._drivers = drivers
        self._plans = plans
        self._bills = bills
        self._payments = payments
        self._engine = engine
        self._clock = clock
        self._new_id = new_id

    async def standing(self, user_id: str) -> Standing:
        account, terms = await self._points.account(user_id), await self._points.terms()
        rate = await self._plans.rate_of(user_id)
        return Standing(account.at(self._clock()), terms, terms.per_tnd if rate is None else rate)

    async def standing_of(self, user_id: str) -> Standing:
        """The same of any driver, for admins. Raises AccountNotFound."""
        standing = await self.standing(user_id)
        if not standing.account.sequence and not await self._drivers.exists(user_id):
            raise AccountNotFound
        return standing

    async def accounts(self, wanted: AccountFilter, page: Page) -> tuple[Slice[Account], Terms]:
        """Drivers' points as they are now, and the terms.

        Raises InvalidArgument for filters that no index has together.
        """
        if wanted.balance_at_least and wanted.expiring_before and not wanted.user_id:
            fr, en = "ne se combine pas avec balance_at_least", "cannot be combined with balance_at_least"
            raise InvalidArgument(FieldViolation("expiring_before", fr, en))
        now, terms = self._clock(), await self._points.terms()
        return (await self._points.accounts(wanted, page)).map(lambda account: account.at(now)), terms

    async def entries(self, user_id: str, reason: PointsReason | None, page: Page) -> Slice[PointsEntry]:
        """The newest first."""
        return await self._points.list(user_id, reason, page)

    async def offer(self, user_id: str, amount: int) -> Offer:
        """The most points of a driver that can pay of an amount."""
        standing = await self.standing(user_id)
        points = min(standing.account.balance, standing.terms.most_for(amount))
        while points * standing.terms.worth % CARD_STEP:
            points -= 1
        discount = points * standing.terms.worth
        return Offer(points, discount, amount - discount)

    async def buy(
        self, user_id: str, points: int, choice: MethodChoice, shown: int | None, answer: Answer[Paid, R]
    ) -> R:
        """Raises PointsNotSold, AmountMismatch, and as PaymentService.pay does."""
        price = (await self._points.terms()).price_of(points)
        check_amount(shown, price)
        method = await self._bills.method_of(user_id, choice)
        description = f"Achat de {points} points"
        return await self._payments.pay(
            PaymentOrder(user_id, purchase_of(user_id, points), price, method, description), answer
        )

    async def cancel_purchase(self, user_id: str, payment_id: str, answer: Answer[PurchaseCancelled, R]) -> R:
        """Raises as CancelPurchase does."""
        requested: Sequence[Payment] = ()

        def noted(cancelled: PurchaseCancelled) -> PurchaseCancelled:
            nonlocal requested
            requested = cancelled.requested
            return cancelled

        response = await answer.of(noted)(CancelPurchase(payment_id, user_id))
        self._payments.ask_for_refunds(requested)
        return response

    async def adjust(self, user_id: str, points: int, note: str, by: str, answer: Answer[PointsEntry, R]) -> R:
        """`by` is the admin. Raises AccountNotFound, InsufficientPoints."""
        if not await self._drivers.exists(user_id):
            raise AccountNotFound
        cause = Cause(f"points:adjusted:{self._new_id()}", PointsReason.ADJUSTED, note=note, actor=by)
        return await answer(AdjustPoints(user_id, points, cause))

    async def set_terms(self, fields: Mapping[str, Any]) -> Terms:
        """Raises InvalidArgument for a price that cannot be paid by card."""
        if fields.get("price", 0) % (CARD_STEP * CARD_STEP):
            fr, en = "doit être un multiple de 0,100 TND", "must be a multiple of 0.100 TND"
            raise InvalidArgument(FieldViolation("price_per_thousand", fr, en))
        return await self._engine.run(SetTerms(fields))
