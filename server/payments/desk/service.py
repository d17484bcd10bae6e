"""Cash that agents and operators take: it settles what it is for, and is theirs in the books until they hand it in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from server.auth.errors import AccountNotFound
from server.engine.answer import Answer
from server.errors import FieldViolation, InvalidArgument, PermissionDenied
from server.payments.free import OTHER, check_free
from server.payments.model import NOBODY, DeskBill, Kind, Paid, PaymentOrder, Purpose
from server.payments.payable import Payables
from server.payments.service import PaymentService
from server.values.caller import Caller
from server.values.money import check_amount

BY_OPERATORS_ONLY = frozenset({Kind.BADGE, Kind.TOPUP})
"""What agents on the street take no cash for."""

R = TypeVar("R")


class StaffZones(Protocol):
    async def require(self, caller: Caller, zone_id: str) -> None:
        """Raises ZoneNotAssigned."""
        ...


class Drivers(Protocol):
    async def exists(self, user_id: str) -> bool: ...


class CashService:
    def __init__(
        self,
        *,
        payments: PaymentService,
        payables: Payables,
        staff_zones: StaffZones,
        drivers: Drivers,
        require_zone: Callable[[str], object],
        top_up: str,
    ) -> None:
        """`require_zone` raises ZoneNotFound; `top_up` is the kind of payments that fill wallets."""
        self._payments = payments
        self._payables = payables
        self._staff_zones = staff_zones
        self._drivers = drivers
        self._require_zone = require_zone
        self._top_up = top_up

    async def take_for_thing(
        self, caller: Caller, named_by: str, thing_id: str, amount: int, answer: Answer[Paid, R]
    ) -> R:
        """Takes what is owed for a thing that messages name by a field such as `session_id`, in the thing's zone.

        Raises PermissionDenied, ZoneNotAssigned, AmountMismatch, and what the thing's own domain refuses.
        """
        payable = self._payables[self._payables.owed_by(named_by)]
        _require_may_take(caller, payable.sort)
        assert payable.desk_bill, f"no cash is taken for a {payable.kind}"
        owed: DeskBill = await payable.desk_bill(thing_id)
        bill = owed.bill
        await self._staff_zones.require(caller, bill.purpose.details["zone"])
        check_amount(amount, bill.amount)
        order = PaymentOrder(owed.user_id, bill.purpose, bill.amount, None, bill.description)
        return await self._payments.record_cash(order, caller.id, answer)

    async def take_for_wallet(
        self, caller: Caller, user_id: str, amount: int, answer: Answer[Paid, R], *, zone_id: str, description: str
    ) -> R:
        """Puts cash into a driver's wallet.

        Raises PermissionDenied, ZoneNotFound, ZoneNotAssigned, InvalidArgument, AccountNotFound.
        """
        _require_may_take(caller, Kind.TOPUP)
        await self._require_in(caller, zone_id)
        description = description or "Recharge en espèces"
        check_free(amount, description)
        if not await self._drivers.exists(user_id):
            raise AccountNotFound
        order = PaymentOrder(user_id, Purpose(self._top_up, user_id, {"zone": zone_id}), amount, None, description)
        return await self._payments.record_cash(order, caller.id, answer)

    async def take_freely(
        self, caller: Caller, zone_id: str, amount: int, description: str, answer: Answer[Paid, R]
    ) -> R:
        """Takes cash for what only the description names. Raises ZoneNotFound, ZoneNotAssigned, InvalidArgument."""
        check_free(amount, description)
        await self._require_in(caller, zone_id)
        order = PaymentOrder(NOBODY, Purpose(OTHER, caller.id, {"zone": zone_id}), amount, None, description)
        return await self._payments.record_cash(order, caller.id, answer)

    async def _require_in(self, caller: Caller, zone_id: str) -> None:
        if not zone_id:
            raise InvalidArgument(FieldViolation("zone_id", "est obligatoire", "value is required"))
        self._require_zone(zone_id)
        await self._staff_zones.require(caller, zone_id)


def _require_may_take(caller: Caller, sort: Kind) -> None:
    if caller.is_agent and sort in BY_OPERATORS_ONLY:
        raise PermissionDenied
