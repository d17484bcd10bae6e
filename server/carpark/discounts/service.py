"""Discount codes: staff see them, admins make them, whoever has one may ask what it is good for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from server.carpark.car_parks.service import CarParkService
from server.carpark.discounts.document import DISCOUNTS
from server.carpark.discounts.errors import DiscountAlreadyApplied, DiscountNotFound, DiscountNotValid
from server.carpark.discounts.model import Discount, DiscountFilter, checked, code_of, user_of
from server.carpark.discounts.operations import DiscountAtHand
from server.carpark.discounts.repository import DiscountRepository
from server.carpark.fees.model import Fee
from server.carpark.staff import CarParkStaff
from server.carpark.stays.errors import StayNotFound
from server.carpark.stays.model import ParkingStay
from server.errors import DomainError
from server.mongo.numbers import Numbers
from server.mongo.rate_limits import RateLimits
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice

TRIES = 60
"""Codes that may be tried from one address in a minute without signing in: a counter's, but no guessing."""
TRIES_IN = timedelta(minutes=1)


class Stays(Protocol):
    async def find(self, stay_id: int) -> ParkingStay | None:
        """A stay by its number, whoever's."""
        ...


class Memberships(Protocol):
    async def counted(self, stay: ParkingStay) -> ParkingStay:
        """A stay, to be reckoned with what is left now of its membership."""
        ...


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of trying a code: `discount` if it can be used, else `refusal`; with a stay what it would cost then."""

    code: str
    discount: Discount | None = None
    refusal: DomainError | None = None
    fee: Fee | None = None
    currency: str = "TND"


class DiscountService:
    def __init__(
        self,
        *,
        discounts: DiscountRepository,
        car_parks: CarParkService,
        staff: CarParkStaff,
        stays: Stays,
        memberships: Memberships,
        limits: RateLimits,
        numbers: Numbers,
        clock: Clock,
    ) -> None:
        self._discounts = discounts
        self._car_parks = car_parks
        self._staff = staff
        self._stays = stays
        self._memberships = memberships
        self._limits = limits
        self._numbers = numbers
        self._clock = clock

    async def list(self, caller: Caller, code: str, asked: DiscountFilter, page: Page) -> Slice[Discount]:
        """The newest first. Raises CarParkNotFound, CarParkNotAssigned."""
        car_park = await self._car_parks.of_staff(caller, code)
        return await self._discounts.page(replace(asked, car_park=car_park.code), page)

    async def get(self, caller: Caller, number: int) -> Discount:
        """Raises DiscountNotFound, CarParkNotAssigned."""
        discount = await self._find(number)
        await self._staff.require(caller, discount.car_park)
        return discount

    async def create(self, car_park: str, make: Callable[[int, str, datetime], Discount]) -> Discount:
        """`make` is told number, car park and time. Raises CarParkNotFound, DiscountCodeExists, InvalidArgument."""
        code = self._car_parks.named(car_park).code
        discount = checked(make(await self._numbers.next(DISCOUNTS), code, self._clock()))
        await self._discounts.insert(discount)
        return discount

    async def update(self, number: int, change_of: Callable[[Discount], Mapping[str, Any]]) -> Discount:
        """Writes a discount's next version, or nothing when nothing changes. `change_of` is told what it is before.

        Raises DiscountNotFound, DiscountCodeExists, InvalidArgument.
        """
        while True:
            current = await self._find(number)
            discount = current.changed(change_of(current), self._clock())
            # Another change came in between: this one is applied to what that one left.
            if discount is current or await self._discounts.replace(current, discount):
                return discount

    async def deactivate(self, number: int) -> None:
        """Raises DiscountNotFound."""
        await self.update(number, lambda _: {"is_active": False})

    async def at_hand(self, stay: ParkingStay, text: str) -> DiscountAtHand:
        """For who pays a stay with a code: what uses it up in the payment's own operation.

        Raises DiscountNotFound, DiscountAlreadyApplied.
        """
        code = code_of(text)
        if stay.discount is not None and stay.discount.code != code:
            raise DiscountAlreadyApplied(stay.discount.code)
        if (discount := await self._discounts.by_code(stay.car_park, code)) is None:
            raise DiscountNotFound
        return DiscountAtHand(discount.id, user_of(stay.owner_id, stay.license_plate))

    async def try_for(self, stay: ParkingStay, text: str, at: datetime) -> Discount:
        """The discount of a code, if it can be used for a stay that ends at `at`.

        Raises DiscountNotFound, DiscountAlreadyApplied, and as Discount.require_usable does.
        """
        found = await self.at_hand(stay, text)
        discount = await self._find(found.discount_id)
        if stay.discount is None:
            uses = await self._discounts.uses_by(discount.id, found.user)
            discount.require_usable(self._clock(), uses, stay.minutes(at))
        return discount

    async def validate(
        self, caller: Caller | None, address: str, text: str, *, car_park: str, stay_id: int | None
    ) -> Tried:
        """Whether a code can be used; nothing is used up. Raises CarParkNotFound, StayNotFound, RateLimited."""
        if caller is None:
            await self._limits.take("discount-codes", address, TRIES, TRIES_IN)
        code, now = code_of(text), self._clock()
        if stay_id is None:
            named = self._car_parks.named(car_park)
            return await self._validate_alone(caller, code, named.code, named.currency)
        if (stay := await self._stays.find(stay_id)) is None:
            raise StayNotFound
        stay, currency = await self._memberships.counted(stay), stay.terms.fees.currency
        try:
            discount = await self.try_for(stay, code, now)
        except DomainError as refused:
            refusal = refused
            if isinstance(refused, DiscountAlreadyApplied) and not await self._may_see(caller, stay):
                # Numbers of stays can be counted: nobody learns by them which codes there are.
                refusal = DiscountNotValid(code)
            return Tried(code, refusal=refusal, fee=stay.fee_at(now), currency=currency)
        return Tried(code, discount, fee=stay.fee_at(now, discount.reduction), currency=currency)

    async def _may_see(self, caller: Caller | None, stay: ParkingStay) -> bool:
        return caller is not None and await self._staff.may_see(caller, stay.car_park, stay.owner_id)

    async def _validate_alone(self, caller: Caller | None, code: str, car_park: str, currency: str) -> Tried:
        try:
            if (discount := await self._discounts.by_code(car_park, code)) is None:
                raise DiscountNotFound
            is_driver = caller is not None and caller.is_driver
            uses = await self._discounts.uses_by(discount.id, caller.id) if caller and is_driver else 0
            discount.require_usable(self._clock(), uses)
        except DomainError as refusal:
            return Tried(code, refusal=refusal, currency=currency)
        return Tried(code, discount, currency=currency)

    async def _find(self, number: int) -> Discount:
        if (discount := await self._discounts.find(number)) is None:
            raise DiscountNotFound
        return discount
