"""Payments that are on record: looking at them, giving them back, calling them off."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Protocol, TypeVar

from server.engine.answer import Answer
from server.errors import FieldViolation, InvalidArgument, PermissionDenied
from server.payments.errors import PaymentNotCancellable, PaymentNotFound, RefundNotAllowed
from server.payments.model import Kind, MethodType, Payment, Status
from server.payments.payable import Payables
from server.payments.records.model import PaymentFilter
from server.payments.records.refunding import GivenBack, GivePartBack
from server.payments.records.repository import RecordRepository
from server.payments.service import PaymentService
from server.values.caller import Caller
from server.values.money import require_payable_by_card
from server.values.paging import Page, Slice

R = TypeVar("R")


class StaffZones(Protocol):
    async def of(self, caller: Caller) -> frozenset[str] | None:
        """Ids of the caller's zones; None for all of them."""
        ...

    async def require(self, caller: Caller, zone_id: str) -> None:
        """Raises ZoneNotAssigned."""
        ...


class CarParkStaff(Protocol):
    async def of(self, caller: Caller) -> Collection[str] | None:
        """Codes of the caller's car parks; None for all of them."""
        ...


class RecordService:
    def __init__(
        self,
        *,
        records: RecordRepository,
        payments: PaymentService,
        payables: Payables,
        staff_zones: StaffZones,
        car_park_staff: CarParkStaff,
    ) -> None:
        self._records = records
        self._payments = payments
        self._payables = payables
        self._staff_zones = staff_zones
        self._car_park_staff = car_park_staff

    async def get(self, caller: Caller, payment_id: str) -> Payment:
        """Raises PaymentNotFound, also for another driver's; PermissionDenied, ZoneNotAssigned."""
        payment = await self._found(payment_id)
        if caller.is_driver:
            return _own(caller, payment)
        if not caller.is_agent:
            await self._require_zone(caller, payment)
        elif payment.recorded_by != caller.id:
            raise PermissionDenied
        return payment

    async def list_own(self, caller: Caller, wanted: PaymentFilter, sort: Kind | None, page: Page) -> Slice[Payment]:
        """A driver's own, the newest first. Raises InvalidArgument for filters that do not go together."""
        wanted = replace(wanted, user_id=caller.require_driver())
        return await self._list(wanted, sort, page)

    async def list_all(
        self, caller: Caller, wanted: PaymentFilter, sort: Kind | None, zone_id: str | None, page: Page
    ) -> Slice[Payment]:
        """Those that staff have to do with. Raises ZoneNotAssigned; InvalidArgument as list_own does."""
        if zone_id:
            await self._staff_zones.require(caller, zone_id)
        if caller.is_agent:
            if wanted.recorded_by not in (None, caller.id):
                raise PermissionDenied
            wanted = replace(wanted, recorded_by=caller.id)
        elif wanted.recorded_by != caller.id:
            wanted = replace(wanted, zone_ids=await self._staff_zones.of(caller))
        if wanted.subject and wanted.subject.is_of_car_park and not caller.is_agent:
            wanted = replace(wanted, zone_ids=None, car_parks=await self._car_park_staff.of(caller))
        narrow = sort or wanted.method
        if narrow and wanted.zone_ids is not None and not (zone_id or wanted.user_id or wanted.subject):
            raise InvalidArgument(
                FieldViolation("zone_id", "est obligatoire avec ce filtre", "is needed by this filter")
            )
        if zone_id:
            wanted = replace(wanted, zone_ids=[zone_id])
        return await self._list(wanted, sort, page)

    async def refund(
        self, caller: Caller, payment_id: str, asked: int | None, reason: str, answer: Answer[GivenBack, R]
    ) -> R:
        """Gives back `asked` millimes of a payment, or (None) all that is left of it.

        Raises what PaymentRecordService.RefundPayment of the contract names.
        """
        payment = await self._found(payment_id)
        payable = self._payables.of(payment)
        if caller.is_driver:
            _own(caller, payment)
            if payment.method_type is MethodType.CASH or not payable.drivers_have_it_back:
                raise RefundNotAllowed
        elif payment.method_type is MethodType.CASH:
            await self._require_zone(caller, payment)
        elif not caller.is_admin:
            raise PermissionDenied
        elif payable.undoing:
            raise RefundNotAllowed
        if payment.method_type.is_charged:
            require_payable_by_card(asked or 0, "amount")
        requested: list[Payment] = []

        def noted(given: GivenBack) -> GivenBack:
            requested[:] = [given.payment] if given.payment.owes_refund else []
            return given

        response = await answer.of(noted)(GivePartBack(payment, payable, asked, reason, caller.id))
        self._payments.ask_for_refunds(requested)
        return response

    async def cancel(self, caller: Caller, payment_id: str) -> Payment:
        """Calls off a payment that is not received yet. Raises PaymentNotFound, PaymentNotCancellable,
        PaymentInProgress, Unavailable.
        """
        payment = await self._found(payment_id)
        if caller.is_driver:
            _own(caller, payment)
        if payment.is_open:
            payment = await self._payments.cancel(payment)
        if payment.status not in (Status.CANCELLED, Status.FAILED):
            raise PaymentNotCancellable
        return payment

    async def _list(self, wanted: PaymentFilter, sort: Kind | None, page: Page) -> Slice[Payment]:
        _require_together(wanted, sort)
        if sort:
            wanted = replace(wanted, kinds=self._payables.kinds_of(sort))
        return await self._records.list(wanted, self._payables.kinds, page)

    async def _found(self, payment_id: str) -> Payment:
        if (payment := await self._payments.find(payment_id)) is None:
            raise PaymentNotFound
        return payment

    async def _require_zone(self, caller: Caller, payment: Payment) -> None:
        """Of what no zone is known of, only admins are to know, and of what a car park took who works there."""
        if caller.is_admin:
            return
        if (code := payment.purpose.details.get("carPark")) and code in (await self._car_park_staff.of(caller) or ()):
            return
        if payment.zone_id is None:
            raise PermissionDenied
        await self._staff_zones.require(caller, payment.zone_id)


def _own(caller: Caller, payment: Payment) -> Payment:
    if payment.user_id != caller.id:
        raise PaymentNotFound
    return payment


def _require_together(wanted: PaymentFilter, sort: Kind | None) -> None:
    """Refuses filters that no index has together: there, a rare one would be looked for among all others."""
    narrow = wanted.status or wanted.method or sort
    if wanted.amount is not None and (narrow or wanted.subject or wanted.recorded_by or wanted.zone_ids is not None):
        raise InvalidArgument(
            FieldViolation("amount", "ne va qu'avec un conducteur et des dates", "goes with a driver and dates only")
        )
    if wanted.recorded_by and not wanted.subject and (narrow or wanted.user_id or wanted.zone_ids is not None):
        raise InvalidArgument(FieldViolation("recorded_by", "ne va qu'avec des dates", "goes with dates only"))
