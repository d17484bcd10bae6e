"""Drivers look at what they pay later and settle it; admins see who owes; jobs charge at the month's end and remind."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import structlog

from server.auth.errors import AccountNotFound
from server.engine.answer import Answer
from server.engine.engine import Engine
from server.errors import DomainError, Unavailable
from server.ledger.errors import InsufficientWalletBalance
from server.notifications.model import Notice
from server.payments.bills import BillService
from server.payments.cards.service import CardService
from server.payments.errors import PaymentInProgress
from server.payments.later.errors import PayLaterNothingDue
from server.payments.later.model import Account, Debt, DebtFilter, Grace, Month, month_of, total
from server.payments.later.notices import ASKING
from server.payments.later.operations import PAY_LATER, ClaimCharge, NotCharged, Remind, purpose_of
from server.payments.later.repository import PayLaterRepository
from server.payments.model import WALLET, MethodChoice, Paid, PaymentOrder
from server.payments.service import PaymentService
from server.values.clock import Clock
from server.values.money import check_amount
from server.values.paging import Page, Slice

AT_ONCE = 16
MOST_IN_A_RUN = 200
DESCRIPTION = "Stationnements payés plus tard"

R = TypeVar("R")
T = TypeVar("T")

_log = structlog.get_logger("parkup.pay_later")


class Plans(Protocol):
    """The premium plans of drivers."""

    async def pay_later_of(self, user_id: str) -> int:
        """How many sessions at a time a driver may pay later now."""
        ...


class Drivers(Protocol):
    """The drivers' accounts."""

    async def exists(self, user_id: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class Standing:
    """How a driver stands: `limit` sessions may be paid later at a time."""

    account: Account
    limit: int


class PayLaterService:
    def __init__(
        self,
        *,
        later: PayLaterRepository,
        plans: Plans,
        drivers: Drivers,
        bills: BillService,
        payments: PaymentService,
        cards: CardService,
        engine: Engine,
        clock: Clock,
        grace: Grace,
    ) -> None:
        self._later = later
        self._plans = plans
        self._drivers = drivers
        self._bills = bills
        self._payments = payments
        self._cards = cards
        self._engine = engine
        self._clock = clock
        self._grace = grace

    async def standing(self, user_id: str) -> Standing:
        return Standing(await self._later.account(user_id), await self._plans.pay_later_of(user_id))

    async def items(self, user_id: str, wanted: DebtFilter, page: Page) -> Slice[Debt]:
        """The newest first."""
        return await self._later.list(user_id, wanted, page)

    async def months(self, user_id: str, year: int | None) -> Sequence[Month]:
        """Those of a year, None: of this one, the last one first."""
        return await self._later.months(user_id, year or int(month_of(self._clock())[:4]))

    async def settle(self, user_id: str, choice: MethodChoice, shown: int | None, answer: Answer[Paid, R]) -> R:
        """Pays all that is open. Raises PayLaterNothingDue, AmountMismatch, and as PaymentService.pay does."""
        debts = await self._later.open(user_id)
        try:
            if not debts:
                raise PayLaterNothingDue
            check_amount(shown, total(debts))
        except DomainError:
            # Paid by this very call, if it is one that is repeated.
            if (repeated := await self._payments.repeat(user_id, PAY_LATER, user_id, answer)) is not None:
                return repeated
            raise
        method = await self._bills.method_of(user_id, choice)
        return await self._payments.pay(_order(user_id, debts, method), answer)

    async def debtors(self, page: Page, *, only_overdue: bool) -> Slice[Account]:
        """Who owes something, whose is due first at first."""
        return await self._later.debtors(self._clock(), page, only_overdue=only_overdue)

    async def debtor(self, user_id: str) -> tuple[Standing, Sequence[Debt]]:
        """How any driver stands, with what is open, the oldest first. Raises AccountNotFound."""
        standing = await self.standing(user_id)
        if not standing.account.turn and not await self._drivers.exists(user_id):
            raise AccountNotFound
        return standing, await self._later.open(user_id)

    async def charge_due(self) -> int:
        """The job: charges what has fallen due, once a driver; gives how many it looked at.

        Whoever charges has taken it on before, so that two processes do not; a charge that a crash leaves open is
        brought to its end by the job of the payments, and one that was not begun is due again after some minutes.
        """
        return await self._each(await self._later.to_charge(self._clock(), MOST_IN_A_RUN), self._charge)

    async def remind(self) -> int:
        """The job: tells those again of whom something is due that could not be charged; gives how many."""

        async def one(user_id: str) -> None:
            await self._engine.run(Remind(user_id, self._grace))

        return await self._each(await self._later.to_remind(self._clock(), MOST_IN_A_RUN), one)

    async def outdated(self, notices: Sequence[Notice]) -> Collection[str]:
        """Those that ask to settle what is settled since."""
        asking = {each.key: each.user_id for each in notices if each.subject in ASKING}
        if not asking:
            return ()
        failing = await self._later.failing(set(asking.values()))
        return [key for key, user_id in asking.items() if user_id not in failing]

    async def _each(self, user_ids: Sequence[str], work: Callable[[str], Awaitable[None]]) -> int:
        places = asyncio.Semaphore(AT_ONCE)

        async def one(user_id: str) -> None:
            async with places:
                try:
                    await work(user_id)
                except Exception as error:  # noqa: BLE001  # one must not keep the others from theirs
                    _log.warning("what is due was not seen to", user_id=user_id, error=repr(error))

        await asyncio.gather(*(one(user_id) for user_id in user_ids))
        return len(user_ids)

    async def _charge(self, user_id: str) -> None:
        if not (debts := await self._engine.run(ClaimCharge(user_id))):
            return
        try:
            await self._by_card_or_wallet(user_id, debts)
        except (PayLaterNothingDue, PaymentInProgress, Unavailable):
            return  # the driver is settling; or it comes again, or is brought to its end by the job of the payments
        except DomainError as refusal:
            await self._engine.run(NotCharged(user_id, refusal.reason, self._grace))

    async def _by_card_or_wallet(self, user_id: str, debts: Sequence[Debt]) -> None:
        """By the default card; from the wallet where there is none, or it is refused and the wallet holds enough."""
        if await self._cards.default_of(user_id) is None:
            await self._pay(user_id, debts, WALLET)
            return
        try:
            await self._pay(user_id, debts, None)
        except (PayLaterNothingDue, PaymentInProgress, Unavailable):
            raise
        except DomainError as refusal:
            try:
                await self._pay(user_id, debts, WALLET)
            except InsufficientWalletBalance:
                raise refusal from None

    async def _pay(self, user_id: str, debts: Sequence[Debt], method: str | None) -> None:
        # Nobody waits for the answer: it is neither kept nor read.
        unheard: Answer[Paid, Any] = Answer(self._engine, None, _same, bytes, _same)
        await self._payments.pay(_order(user_id, debts, method, is_automatic=True), unheard)


def _order(user_id: str, debts: Sequence[Debt], method: str | None, *, is_automatic: bool = False) -> PaymentOrder:
    purpose = purpose_of(user_id, debts, is_automatic=is_automatic)
    return PaymentOrder(user_id, purpose, total(debts), method, DESCRIPTION)


def _same(answer: T) -> T:
    return answer
