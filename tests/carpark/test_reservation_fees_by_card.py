"""Reservations whose fee a card pays: its holder confirms it, and what goes back goes back to the card."""

import pytest
from bson import ObjectId

from parkup.carpark.v1.reservation_pb2 import Reservation
from parkup.payments.v1.payment_confirmation_service_pb2 import ConfirmPaymentRequest
from parkup.payments.v1.payment_confirmation_service_pb2_grpc import PaymentConfirmationServiceStub
from parkup.payments.v1.payment_pb2 import Payment
from tests.bank import DECLINES
from tests.carpark.booking import HOUR, Booking
from tests.carpark.garage import STANDARD, Garage
from tests.errors import Refusal, refused
from tests.invariants import assert_books_balance
from tests.money import WANTS_AUTHENTICATION
from tests.payments.events import Sender, intent
from tests.payments.holder import Holder

PENDING, CONFIRMED = Reservation.STATUS_PENDING, Reservation.STATUS_CONFIRMED
RULES = {"hourly_fee": 0.5, "free_cancellation_minutes": 60, "late_refund_percent": 40}

pytestmark = pytest.mark.usefixtures("nothing_waits")


@pytest.fixture
async def park(garage) -> Garage:
    return await garage([STANDARD], reservation_rules=RULES)


@pytest.fixture
def booking(park, channel, application) -> Booking:
    return Booking(park, channel, application)


@pytest.fixture
def at_bank(park, bank_channel, bank_application, application) -> Booking:
    """The same car park at a server whose bank does as the test says."""
    known = application.domains.car_parks.service
    # The other server hears of it in a moment; here it is put into its hands.
    bank_application.domains.car_parks.service._catalogue.put(known.named(park.code))
    return Booking(park.at(bank_channel), bank_channel, bank_application)


@pytest.fixture
async def driver(money):
    return await money.driver(millimes=5_000)


@pytest.fixture
async def card(money, driver) -> str:
    return await money.add_card(driver)


@pytest.fixture
async def back(money, database):
    """`await back(driver)`: the millimes of each charge, the earliest first, that went back to the card."""

    async def went_back(driver) -> list[int]:
        await money.repair()
        charged = database["payments"].find({"userId": ObjectId(driver.id), "methodType": "card"}).sort("createdAt")
        intents = [each["stripePaymentIntentId"] async for each in charged]
        found = [await money.sandbox.v1.refunds.list_async({"payment_intent": each}) for each in intents]
        return [sum(refund.amount for refund in refunds.data) for refunds in found]

    return went_back


class TestDeclines:
    @pytest.mark.parametrize("code", ["card_declined", "expired_card", "incorrect_cvc"])
    async def test_what_the_bank_says_is_what_the_driver_hears(
        self, door, at_bank, booking, driver, card, code
    ) -> None:
        vehicle, start, space = await booking.vehicle(driver), booking.ahead(), await booking.space_id("A-1")
        door.decline = code
        with refused(DECLINES[code]):
            await at_bank.reserve(driver, vehicle, start, space_id=space, payment_method_id=card)

        assert (await at_bank.reserve(driver, vehicle, start, space_id=space, payment_method_id=card)).fee == 1

    async def test_a_card_of_somebody_else_pays_nothing(self, booking, driver, people, money) -> None:
        vehicle, other = await booking.vehicle(driver), await money.add_card(await people.driver())
        for method in ("f" * 24, other):
            with refused("METHOD_NOT_FOUND"):
                await booking.reserve(driver, vehicle, booking.ahead(), payment_method_id=method)
        assert not await booking.list(driver)


class TestAHolderWhoConfirms:
    @pytest.fixture
    def holder(self, settings) -> Holder:
        return Holder(settings.stripe_api_base)

    @pytest.fixture
    async def wary(self, money, driver) -> str:
        return await money.add_card(driver, WANTS_AUTHENTICATION)

    @pytest.fixture
    async def reserve(self, booking, driver, wary):
        """Reserves the one space there is, by the card that wants its holder; again it is the same call."""
        vehicle, start = await booking.vehicle(driver), booking.ahead()
        space = await booking.space_id("A-1")

        async def again() -> Reservation:
            return await booking.reserve(driver, vehicle, start, space_id=space, payment_method_id=wary, key="k")

        return again

    @pytest.fixture
    async def told(self, reserve) -> Refusal:
        with refused("CARD_AUTHENTICATION_REQUIRED") as refusal:
            await reserve()
        return refusal

    async def test_has_the_place_meanwhile_and_a_reservation_by_the_event(
        self, booking, driver, told, reserve, holder, channel, settings, money, database
    ) -> None:
        [number] = await booking.list(driver)
        pending = await booking.get(driver, Reservation(id=number))
        assert (pending.status, pending.fee, pending.HasField("paid_at")) == (PENDING, 1, False)
        other = await money.driver(millimes=5_000)
        with refused("SPACE_ALREADY_RESERVED"):
            space = await booking.space_id("A-1")
            await booking.reserve(other, await booking.vehicle(other), booking.ahead(), space_id=space)

        secret = told.metadata["client_secret"]
        await holder.confirms(secret)
        sender = Sender(settings.stripe_webhook_secret.get_secret_value(), channel)
        await sender.send("payment_intent.succeeded", intent(secret.partition("_secret_")[0]))

        made = await booking.get(driver, pending)
        assert (made.status, made.HasField("paid_at")) == (CONFIRMED, True)
        assert await reserve() == made
        assert await money.charged(driver) == [1_000]
        await assert_books_balance(database, settled=True)

    async def test_has_it_by_asking(self, booking, driver, told, holder, channel, money) -> None:
        await holder.confirms(told.metadata["client_secret"])

        request = ConfirmPaymentRequest(payment_id=told.metadata["payment_id"])
        stub = PaymentConfirmationServiceStub(channel)
        confirmed = await stub.ConfirmPayment(request, metadata=driver.metadata)

        assert confirmed.payment.status == Payment.STATUS_COMPLETED
        [number] = await booking.list(driver)
        assert (await booking.get(driver, Reservation(id=number))).status == CONFIRMED

    async def test_who_calls_it_off_first_has_the_money_back(
        self, booking, driver, told, reserve, holder, money, database, back
    ) -> None:
        [number] = await booking.list(driver)
        gone = await booking.cancel(driver, Reservation(id=number))
        assert (gone.status, gone.refunded_amount) == (Reservation.STATUS_CANCELLED, 0)

        await holder.confirms(told.metadata["client_secret"])
        with refused("RESERVATION_NOT_CHANGEABLE"):
            await reserve()

        assert await back(driver) == [1_000]
        assert (await booking.get(driver, gone)).status == Reservation.STATUS_CANCELLED
        await assert_books_balance(database, settled=True)

    async def test_who_confirms_when_nobody_may_come_any_more_has_the_money_back(
        self, booking, driver, told, holder, clock, people, money, database, back
    ) -> None:
        """The bank was slow, and nobody asked."""
        await holder.confirms(told.metadata["client_secret"])
        clock.move(hours=25)

        assert await back(driver) == [1_000]
        assert await money.charged(driver) == []
        await assert_books_balance(database, settled=True)


class TestWhatGoesBack:
    async def test_in_time_it_is_all_and_later_a_part(
        self, booking, driver, card, later, money, database, back
    ) -> None:
        vehicle = await booking.vehicle(driver)
        early = await booking.reserve(driver, vehicle, booking.ahead(5), payment_method_id=card)
        late = await booking.reserve(driver, vehicle, booking.ahead(2), 2.5, payment_method_id=card)
        assert sorted(await money.charged(driver)) == [1_000, 1_500]

        assert (await booking.cancel(driver, early)).refunded_amount == 1
        driver = await later(driver, minutes=61)
        assert (await booking.cancel(driver, late, key="cancel-it")).refunded_amount == 0.6
        assert (await booking.cancel(driver, late, key="cancel-it")).refunded_amount == 0.6

        assert await back(driver) == [1_000, 600]
        assert await money.balance(driver) == 5_000
        await assert_books_balance(database, settled=True)

    async def test_of_what_was_paid_in_two_ways_a_part_of_each(
        self, booking, driver, card, later, money, database, back
    ) -> None:
        start = booking.ahead(2)
        made = await booking.reserve(driver, await booking.vehicle(driver), start, payment_method_id=card)
        await booking.change(driver, made, end_time=start + 3 * HOUR)
        assert await money.balance(driver) == 4_500
        driver = await later(driver, minutes=61)

        assert (await booking.cancel(driver, made)).refunded_amount == 0.6

        assert (await back(driver), await money.balance(driver)) == ([400], 4_700)
        await assert_books_balance(database, settled=True)

    async def test_staff_give_all_back_at_any_time_and_nobody_who_does_not_come(
        self, booking, driver, card, later, money, database, back
    ) -> None:
        vehicle = await booking.vehicle(driver)
        missed = await booking.reserve(driver, vehicle, booking.ahead(1), payment_method_id=card)
        by_staff = await booking.reserve(driver, vehicle, booking.ahead(3), payment_method_id=card)
        driver = await later(driver, minutes=110)

        await booking.run_job()
        assert (await booking.cancel(booking.garage.operator, by_staff)).refunded_amount == 1

        gone = await booking.get(driver, missed)
        assert (gone.status, gone.refunded_amount) == (Reservation.STATUS_NO_SHOW, 0)
        assert await back(driver) == [0, 1_000]
        await assert_books_balance(database, settled=True)

    async def test_a_bank_that_is_away_is_asked_again(
        self, at_bank, driver, card, later, door, money, database, back
    ) -> None:
        made = await at_bank.reserve(driver, await at_bank.vehicle(driver), at_bank.ahead(2), payment_method_id=card)
        driver = await later(driver, minutes=61)
        door.failing.add("refund")

        assert (await at_bank.cancel(driver, made)).refunded_amount == 0.4

        tried = {"userId": ObjectId(driver.id), "attempts": {"$gte": 1}}
        while await database["payments"].find_one(tried) is None:
            pass
        assert await money.charged(driver) == [1_000]
        await later(driver, minutes=10)
        assert await back(driver) == [400]
        await assert_books_balance(database, settled=True)
