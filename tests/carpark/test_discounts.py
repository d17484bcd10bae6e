"""DiscountService: making, changing, switching off, trying and using up."""

import asyncio
from datetime import timedelta

import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from parkup.carpark.v1 import discount_service_pb2 as pb
from parkup.carpark.v1.discount_pb2 import Discount
from server.carpark.discounts.service import TRIES
from tests.carpark.garage import CASH
from tests.carpark.prices import new_code
from tests.errors import reason_of, refused

PERCENTAGE = Discount.DISCOUNT_TYPE_PERCENTAGE
FIXED, FREE_HOURS = Discount.DISCOUNT_TYPE_FIXED_AMOUNT, Discount.DISCOUNT_TYPE_FREE_HOURS
NOBODY = 2_000_000_000


@pytest.fixture
async def park(garage, prices):
    """A car park of two hours at five an hour, of which `prices` are."""
    opened = await garage([])
    prices.code = opened.code
    return opened


class TestCreateDiscount:
    async def test_makes_one_as_the_document_does(self, prices) -> None:
        code = new_code()
        made = await prices.discount(code=code.lower(), name="Summer Sale 20% Off", max_uses=1000)

        assert (made.code, made.name, made.car_park) == (code, "Summer Sale 20% Off", prices.code)
        assert (made.discount_type, made.value, made.max_uses, made.current_uses) == (PERCENTAGE, 20, 1000, 0)
        assert made.is_active
        for absent in ("valid_to", "max_uses_per_user", "min_hours", "partner", "updated_at"):
            assert not made.HasField(absent)

    @pytest.mark.parametrize(("type_", "value"), [(FIXED, 2.5), (FREE_HOURS, 1.5), (PERCENTAGE, 100)])
    async def test_of_each_type(self, prices, type_, value) -> None:
        made = await prices.discount(discount_type=type_, value=value, min_hours=2, partner="Carrefour")
        assert (made.discount_type, made.value, made.min_hours, made.partner) == (type_, value, 2, "Carrefour")

    @pytest.mark.parametrize(
        "fields",
        [
            {"code": "two words"},
            {"code": ""},
            {"discount_type": 0},
            {"value": 100.01},
            {"value": 0},
            {"value": -1},
            {"value": 12.345},
            {"max_uses": 0},
            {"discount_type": FREE_HOURS, "value": 0.001},
        ],
    )
    async def test_refuses_what_is_wrong(self, prices, fields) -> None:
        with refused("INVALID_ARGUMENT"):
            await prices.discount(**fields)

    async def test_a_code_is_there_once_in_a_car_park(self, prices, yard) -> None:
        made = await prices.discount()
        with refused("DISCOUNT_CODE_EXISTS"):
            await prices.discount(code=made.code.lower())
        assert (await prices.discount(code=made.code, car_park=(await yard.car_park()).code)).code == made.code

    async def test_of_several_at_once_one_has_the_code(self, prices) -> None:
        code = new_code()
        answers = await asyncio.gather(*(prices.discount(code=code) for _ in range(10)), return_exceptions=True)
        refusals = [reason_of(each) for each in answers if isinstance(each, BaseException)]
        assert refusals == ["DISCOUNT_CODE_EXISTS"] * 9

    async def test_in_a_car_park_that_there_is_not(self, prices) -> None:
        with refused("CAR_PARK_NOT_FOUND"):
            await prices.discount(car_park="NOWHERE")


class TestLookingAtDiscounts:
    async def listed(self, prices, by, **filters) -> list[int]:
        request = pb.ListDiscountsRequest(car_park=prices.code, **filters)
        answer = await prices.discounts.ListDiscounts(request, metadata=by.metadata)
        return [discount.id for discount in answer.discounts]

    async def test_staff_of_the_car_park_see_them(self, prices, yard) -> None:
        on, off = await prices.discount(), await prices.discount(is_active=False)
        operator, elsewhere = await yard.operator(prices.code), await yard.operator()

        assert await self.listed(prices, operator) == [off.id, on.id]
        assert await self.listed(prices, operator, is_active=True) == [on.id]
        assert await self.listed(prices, operator, code=off.code.lower()) == [off.id]
        assert await self.listed(prices, operator, code=off.code, is_active=True) == []
        assert await self.listed(prices, operator, code=off.code, skip=1) == []
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await self.listed(prices, elsewhere)
        request = pb.GetDiscountRequest(discount_id=on.id)
        assert (await prices.discounts.GetDiscount(request, metadata=operator.metadata)).discount == on
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await prices.discounts.GetDiscount(request, metadata=elsewhere.metadata)

    async def test_what_there_is_not(self, prices) -> None:
        metadata = prices.admin.metadata
        with refused("DISCOUNT_NOT_FOUND"):
            await prices.discounts.GetDiscount(pb.GetDiscountRequest(discount_id=NOBODY), metadata=metadata)
        with refused("CAR_PARK_NOT_FOUND"):
            await prices.discounts.ListDiscounts(pb.ListDiscountsRequest(car_park="NOWHERE"), metadata=metadata)


class TestUpdateDiscount:
    async def update(self, prices, discount, mask=(), **fields) -> Discount:
        request = pb.UpdateDiscountRequest(discount_id=discount.id, update_mask=FieldMask(paths=mask), **fields)
        return (await prices.discounts.UpdateDiscount(request, metadata=prices.admin.metadata)).discount

    async def test_changes_what_is_given_and_clears_what_is_named(self, prices) -> None:
        made = await prices.discount(max_uses=5, min_hours=2, partner="Carrefour")

        changed = await self.update(prices, made, value=25.0, name="More")
        assert (changed.value, changed.name, changed.max_uses, changed.code) == (25, "More", 5, made.code)
        cleared = await self.update(prices, made, ("max_uses", "min_hours", "partner"))
        assert not any(cleared.HasField(name) for name in ("max_uses", "min_hours", "partner"))

    async def test_another_type_keeps_the_number(self, prices) -> None:
        made = await prices.discount(value=20.0)
        assert (await self.update(prices, made, discount_type=FREE_HOURS)).value == 20

    async def test_refuses_what_is_wrong(self, prices) -> None:
        made, other = await prices.discount(), await prices.discount()
        with refused("DISCOUNT_CODE_EXISTS"):
            await self.update(prices, made, code=other.code)
        for mask, fields in (((), {"value": 101.0}), (("code",), {}), (("value",), {})):
            with refused("INVALID_ARGUMENT"):
                await self.update(prices, made, mask, **fields)
        with refused("DISCOUNT_NOT_FOUND"):
            await self.update(prices, Discount(id=NOBODY), value=1.0)

    async def test_deactivate(self, prices) -> None:
        made = await prices.discount()
        request = pb.DeactivateDiscountRequest(discount_id=made.id)
        await prices.discounts.DeactivateDiscount(request, metadata=prices.admin.metadata)
        assert (await prices.tried(made.code)).reason == "DISCOUNT_NOT_VALID"
        with refused("DISCOUNT_NOT_FOUND"):
            await prices.discounts.DeactivateDiscount(
                pb.DeactivateDiscountRequest(discount_id=NOBODY), metadata=prices.admin.metadata
            )


class TestValidateDiscount:
    async def test_says_what_a_code_is_good_for(self, prices) -> None:
        made = await prices.discount()

        tried = await prices.tried(f" {made.code.lower()} ")

        assert (tried.valid, tried.code, tried.discount_type, tried.value) == (True, made.code, PERCENTAGE, 20)
        assert tried.message == f"Remise {made.code} (-20 %)"
        assert not tried.HasField("discount_amount")
        assert not tried.HasField("reason")

    async def test_says_why_one_cannot_be_used(self, prices, clock) -> None:
        off, over, later = (
            await prices.discount(is_active=False),
            await prices.discount(valid_to=clock() + timedelta(minutes=1)),
            await prices.discount(valid_from=clock() + timedelta(minutes=10)),
        )
        clock.move(minutes=5)
        for discount in (off, over, later):
            tried = await prices.tried(discount.code)
            assert (tried.valid, tried.reason) == (False, "DISCOUNT_NOT_VALID")
            assert discount.code in tried.message
            assert not tried.HasField("value")
        clock.move(minutes=10)
        assert (await prices.tried(later.code)).valid

    async def test_one_that_there_is_not(self, prices, yard) -> None:
        elsewhere = await prices.discount(car_park=(await yard.car_park()).code)
        for code in ("NOTHING", elsewhere.code):
            assert (await prices.tried(code)).reason == "DISCOUNT_NOT_FOUND"
        with refused("CAR_PARK_NOT_FOUND"):
            await prices.tried("NOTHING", car_park="NOWHERE")
        with refused("CAR_PARK_SESSION_NOT_FOUND"):
            await prices.tried("NOTHING", session_id=NOBODY)

    async def test_for_a_stay_it_says_what_it_takes_off(self, prices, park, clock) -> None:
        made = await prices.discount(min_hours=2)
        session = (await park.enter()).session

        clock.move(minutes=100)
        short = await prices.tried(made.code, session_id=session.id)
        assert (short.valid, short.reason, short.total) == (False, "DISCOUNT_STAY_TOO_SHORT", 10)
        assert "2 h" in short.message
        clock.move(minutes=27)
        tried = await prices.tried(made.code, session_id=session.id)
        assert (tried.valid, tried.discount_amount, tried.total) == (True, 3, 12)
        assert (await prices.tried(made.code)).valid

    async def test_nothing_is_used_up_by_it(self, prices) -> None:
        made = await prices.discount(max_uses=1)
        assert all([(await prices.tried(made.code)).valid for _ in range(3)])

    async def test_nobody_guesses_codes(self, prices, application, database) -> None:
        await database["rateLimits"].delete_many({"_id": {"$regex": "^discount-codes:"}})
        for _ in range(TRIES):
            await prices.tried("NOTHING")
        with refused("RATE_LIMITED"):
            await prices.tried("NOTHING")
        assert not (await prices.tried("NOTHING", prices.admin)).valid
        await database["rateLimits"].delete_many({"_id": {"$regex": "^discount-codes:"}})


class TestUsingOneUp:
    async def test_it_counts_when_the_stay_is_paid(self, prices, park, clock) -> None:
        made = await prices.discount()
        session = (await park.enter()).session
        clock.move(minutes=127)

        await park.pay(session, park.operator, CASH, amount=12.0, discount_code=made.code.lower())

        request = pb.GetDiscountRequest(discount_id=made.id)
        used = (await prices.discounts.GetDiscount(request, metadata=prices.admin.metadata)).discount
        assert (used.current_uses, used.HasField("updated_at")) == (1, False)

    async def test_another_code_does_not_join_it(self, prices, park, clock) -> None:
        first, second = await prices.discount(), await prices.discount()
        session = (await park.enter()).session
        clock.move(minutes=60)
        await park.pay(session, park.operator, CASH, amount=4.0, discount_code=first.code)

        seen = await prices.tried(second.code, park.operator, session_id=session.id)
        assert (seen.reason, first.code in seen.message) == ("DISCOUNT_ALREADY_APPLIED", True)
        assert (await prices.tried(first.code, session_id=session.id)).valid

    async def test_others_learn_of_no_code_by_the_number_of_a_stay(self, prices, park, clock, people) -> None:
        used, stranger = await prices.discount(), await people.driver()
        session = (await park.enter()).session
        clock.move(minutes=5)
        await park.pay(session, park.operator, CASH, discount_code=used.code)

        for by in (None, stranger):
            tried = await prices.tried((await prices.discount()).code, by, session_id=session.id)
            assert (tried.valid, tried.reason) == (False, "DISCOUNT_NOT_VALID")
            assert used.code not in str(tried)

    @pytest.mark.parametrize(
        ("limit", "count", "paid"), [({"max_uses": 10}, 50, 10), ({"max_uses_per_user": 1}, 10, 10), ({}, 10, 10)]
    )
    async def test_many_at_once_keep_to_its_limits(self, prices, park, clock, limit, count, paid) -> None:
        made = await prices.discount(**limit)
        sessions = [entered.session for entered in await park.enter_many(count)]
        clock.move(minutes=60)

        answers = await asyncio.gather(
            *(park.pay(each, park.operator, CASH, amount=4.0, discount_code=made.code) for each in sessions),
            return_exceptions=True,
        )

        refusals = [reason_of(each) for each in answers if isinstance(each, BaseException)]
        assert refusals == ["DISCOUNT_USED_UP"] * (count - paid)
        request = pb.GetDiscountRequest(discount_id=made.id)
        used = (await prices.discounts.GetDiscount(request, metadata=prices.admin.metadata)).discount
        assert used.current_uses == paid

    async def test_a_driver_uses_it_as_often_as_each_may(self, prices, park, money, clock) -> None:
        made = await prices.discount(max_uses_per_user=2)
        driver = await money.driver()
        plates = [park.plate() for _ in range(3)]
        for plate in plates:
            await prices.vehicle(driver, plate)
        sessions = [(await park.enter(plate)).session for plate in plates]
        clock.move(minutes=60)

        answers = await asyncio.gather(
            *(park.pay(each, park.operator, CASH, amount=4.0, discount_code=made.code) for each in sessions),
            return_exceptions=True,
        )
        assert [reason_of(each) for each in answers if isinstance(each, BaseException)] == ["DISCOUNT_USED_UP"]
        clock.reset()  # to when the driver signed in
        assert (await prices.tried(made.code, driver)).reason == "DISCOUNT_USED_UP"
        assert (await prices.tried(made.code)).valid
