"""Paying a stay in a car park: who pays how, what is due, once."""

import asyncio

import pytest
from bson import ObjectId

from parkup.carpark.v1 import car_park_payment_service_pb2 as pb
from parkup.carpark.v1.car_park_payment_pb2 import CarParkPayment
from parkup.payments.v1 import payment_record_service_pb2 as records_pb
from parkup.payments.v1.payment_record_service_pb2_grpc import PaymentRecordServiceStub
from server.wiring.money import verification
from tests.carpark.garage import CARD, CASH, MOBILE, STANDARD, WALLET, Garage
from tests.errors import reason_of, refused
from tests.invariants import assert_books_balance
from tests.money import GOOD_CARD

HOUR = 5.0
UNKNOWN = pb.PayCarParkSessionRequest(session_id=2**31 - 1, payment_method=CASH)


@pytest.fixture
def bank_garage(bank_application, bank_channel, yard):
    """The same car parks at a server whose bank does what a test says, and that has no terminal."""
    return lambda park: park.at(bank_channel)


class TestPayCarParkSession:
    async def test_a_driver_pays_from_the_wallet(self, garage, money, clock, database) -> None:
        park, driver = await garage([STANDARD]), await money.driver(millimes=20_000)
        session = await park.enter_of(driver)
        await park.stayed(session, minutes=127)

        paid = await park.pay(session, driver, WALLET, amount=15.0)

        assert (paid.session_id, paid.amount, paid.change_due, paid.currency) == (session.id, 15.0, 0, "TND")
        assert (paid.status, paid.payment_method, paid.user_id) == (CarParkPayment.STATUS_COMPLETED, WALLET, driver.id)
        assert not paid.HasField("taken_by")
        assert paid.receipt_url
        assert await money.balance(driver) == 5_000
        seen = await park.get(session, driver)
        assert (seen.paid_amount, seen.exit_until) == (15.0, paid.exit_until)
        assert (paid.exit_until.ToDatetime() - paid.paid_at.ToDatetime()).total_seconds() == 15 * 60
        stored = await database["payments"].find_one({"_id": ObjectId(paid.transaction_id)})
        assert (stored["carParkSessionId"], stored["purpose"]["kind"]) == (session.id, "car_park_stay")
        await assert_books_balance(database)

    async def test_a_wallet_that_holds_too_little_pays_nothing(self, garage, money, clock) -> None:
        park, driver = await garage([STANDARD]), await money.driver(millimes=4_999)
        session = await park.enter_of(driver)
        clock.move(minutes=5)

        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await park.pay(session, driver, WALLET)
        assert not (await park.get(session)).paid_amount

    async def test_staff_take_cash_and_give_change(self, garage, clock, database) -> None:
        park = await garage([STANDARD])
        session = (await park.enter()).session
        clock.move(minutes=5)

        paid = await park.pay(session, park.operator, CASH, amount=20)

        assert (paid.amount, paid.change_due, paid.taken_by) == (HOUR, 15.0, park.operator.id)
        assert not paid.HasField("user_id")
        stored = await database["payments"].find_one({"_id": ObjectId(paid.transaction_id)})
        assert stored["recordedBy"] == ObjectId(park.operator.id)
        await assert_books_balance(database)

    @pytest.mark.parametrize("method", [CARD, MOBILE])
    async def test_at_the_terminal(self, garage, money, clock, database, method) -> None:
        park, driver = await garage([STANDARD]), await money.driver()
        session = await park.enter_of(driver)
        clock.move(minutes=5)

        paid = await park.pay(session, driver, method, amount=6)

        # More than is due is taken of nobody's card.
        assert (paid.amount, paid.change_due, paid.payment_method) == (HOUR, 0, method)
        stored = await database["payments"].find_one({"_id": ObjectId(paid.transaction_id)})
        assert stored["stripePaymentIntentId"] == f"terminal_{paid.transaction_id}"
        charge = await database["terminalCharges"].find_one({"_id": stored["stripePaymentIntentId"]})
        assert (charge["state"], charge["amount"]) == ("succeeded", stored["amount"])
        await assert_books_balance(database)

    async def test_a_terminal_that_declines_takes_nothing(self, garage, clock, database, add_rate) -> None:
        park = await garage([STANDARD])
        await add_rate(park, 5_130)
        session = (await park.enter()).session
        clock.move(minutes=5)

        with refused("CARD_DECLINED"):
            await park.pay(session, park.operator, CARD)
        assert not (await park.get(session)).paid_amount
        # The rate ends in .13; in cash it is taken.
        assert (await park.pay(session, park.operator, CASH)).amount == 5.13
        await assert_books_balance(database)

    async def test_by_a_card_that_the_driver_has_saved(self, garage, money, clock) -> None:
        park, driver = await garage([STANDARD]), await money.driver()
        card, session = await money.add_card(driver, GOOD_CARD), await park.enter_of(driver)
        clock.move(minutes=5)

        paid = await park.pay(session, driver, CARD, payment_method_id=card)

        assert paid.amount == HOUR
        assert await money.charged(driver) == [5_000]
        with refused("METHOD_NOT_FOUND"):
            other = await park.enter_of(driver)
            clock.move(minutes=1)
            await park.pay(other, driver, CARD, payment_method_id="f" * 24)

    async def test_without_a_terminal_only_drivers_cards_are_charged(
        self, garage, money, clock, another_server
    ) -> None:
        park, driver = await garage([STANDARD] * 2), await money.driver()
        session = await park.enter_of(driver)
        clock.move(minutes=5)
        async with another_server(payment_terminal="none") as channel:
            there = park.at(channel)
            for by, method in ((park.operator, CARD), (driver, MOBILE), (driver, CARD)):
                with refused("CAR_PARK_NO_TERMINAL"):
                    await there.pay(session, by, method)
            await money.add_card(driver, GOOD_CARD, default=True)
            assert (await there.pay(session, driver, CARD)).amount == HOUR

    async def test_by_a_charge_that_the_app_had_confirmed(self, garage, money, clock, confirmed_intent) -> None:
        park, driver = await garage([STANDARD] * 2), await money.driver()
        session = await park.enter_of(driver)
        clock.move(minutes=5)
        intent = await confirmed_intent(driver, 5_000)

        assert (await park.pay(session, driver, CARD, reference_id=intent)).amount == HOUR

        other = await park.enter_of(driver)
        clock.move(minutes=5)
        with refused("TOPUP_REFERENCE_USED"):
            await park.pay(other, driver, CARD, reference_id=intent)
        with refused("TOPUP_NOT_PROVEN"):
            await park.pay(other, driver, CARD, reference_id="pi_none")

    async def test_less_than_is_due_is_not_taken(self, garage, clock) -> None:
        park = await garage([STANDARD])
        session = (await park.enter()).session
        clock.move(minutes=5)

        with refused("CAR_PARK_PAYMENT_TOO_LITTLE") as refusal:
            await park.pay(session, park.operator, CASH, amount=4.999)
        assert refusal.metadata == {"required": "5.0"}
        assert refusal.http_status == 402

    async def test_it_is_paid_once(self, garage, clock) -> None:
        park = await garage([STANDARD])
        session = (await park.enter()).session
        clock.move(minutes=5)
        first = await park.pay(session, park.operator, CASH, key="counter-1", amount=5)

        with refused("CAR_PARK_SESSION_PAID") as refusal:
            await park.pay(session, park.operator, CASH, amount=5)
        assert refusal.http_status == 402
        assert await park.pay(session, park.operator, CASH, key="counter-1", amount=5) == first

    @pytest.mark.parametrize("method", [CASH, CARD])
    async def test_who_pay_at_the_same_time_pay_once(self, garage, clock, database, another_server, method) -> None:
        park = await garage([STANDARD])
        session = (await park.enter()).session
        clock.move(minutes=5)
        async with another_server() as channel:
            tries = [each.pay(session, park.operator, method) for each in (park, park.at(channel)) * 5]
            done = await asyncio.gather(*tries, return_exceptions=True)

        refusals = {reason_of(each) for each in done if isinstance(each, Exception)}
        assert len([each for each in done if isinstance(each, CarParkPayment)]) == 1
        assert refusals <= {"CAR_PARK_SESSION_PAID", "PAYMENT_IN_PROGRESS"}
        assert (await park.get(session)).paid_amount == HOUR
        await assert_books_balance(database)

    async def test_what_costs_nothing_is_paid_with_nothing(self, garage, add_rate, clock) -> None:
        park = await garage([STANDARD])
        await add_rate(park, 5_000, grace_minutes=15)
        session = (await park.enter()).session
        clock.move(minutes=10)

        paid = await park.pay(session, park.operator, CASH, amount=10)

        assert (paid.amount, paid.change_due, paid.receipt_url, paid.transaction_id) == (0, 10, "", "")
        assert (await park.leave(session.ticket_number)).can_exit

    async def test_who_holds_the_ticket_may_pay_it(self, garage, money, clock) -> None:
        park, friend = await garage([STANDARD]), await money.driver(millimes=5_000)
        session = (await park.enter()).session
        clock.move(minutes=5)

        with refused("CAR_PARK_SESSION_NOT_FOUND"):
            await park.pay(session, friend, WALLET)
        request = pb.PayCarParkSessionRequest(ticket_number=session.ticket_number, payment_method=WALLET)
        paid = (await park.counter.PayCarParkSession(request, metadata=friend.metadata)).payment

        assert (paid.user_id, paid.amount) == (friend.id, HOUR)

    async def test_refuses_what_is_wrong(self, garage, money, clock) -> None:
        park, elsewhere, driver = await garage([STANDARD]), await garage([STANDARD]), await money.driver()
        session = await park.enter_of(driver)
        clock.move(minutes=5)

        for by, method, reason in (
            (driver, CASH, "PAYMENT_METHOD_NOT_ALLOWED"),
            (park.operator, WALLET, "PAYMENT_METHOD_NOT_ALLOWED"),
            (elsewhere.operator, CASH, "CAR_PARK_NOT_ASSIGNED"),
            (park.operator, 0, "INVALID_ARGUMENT"),
        ):
            with refused(reason):
                await park.pay(session, by, method)
        with refused("CAR_PARK_SESSION_NOT_FOUND"):
            await park.counter.PayCarParkSession(UNKNOWN, metadata=park.operator.metadata)
        await park.pay(session, park.operator)
        await park.leave(session.ticket_number)
        with refused("CAR_PARK_SESSION_COMPLETED"):
            await park.pay(session, park.operator)


class TestBooks:
    @pytest.mark.parametrize("method", [CARD, MOBILE])
    async def test_what_a_terminal_took_is_compared_with_the_books(
        self, garage, settings, clock, database, method
    ) -> None:
        park = await garage([STANDARD])
        session = (await park.enter()).session
        clock.move(minutes=5)
        paid = await park.pay(session, park.operator, method)

        assert await self.findings(settings, paid.transaction_id) == []
        await database["terminalCharges"].update_one(
            {"_id": f"terminal_{paid.transaction_id}"}, {"$set": {"state": "cancelled"}}
        )
        assert await self.findings(settings, paid.transaction_id)

    async def findings(self, settings, payment_id: str) -> list[str]:
        """What `parkup ledger verify` says of a payment."""
        async with verification(settings) as service:
            payment = await service._payments.find(payment_id)
            return [str(finding) for finding in await service.compare([payment])]


class TestRefunds:
    @pytest.mark.parametrize("method", [CARD, MOBILE, CASH])
    async def test_an_admin_gives_it_back_where_it_came_from(
        self, garage, channel, money, people, clock, database, method
    ) -> None:
        park = await garage([STANDARD])
        session = (await park.enter()).session
        clock.move(minutes=5)
        paid, admin = await park.pay(session, park.operator, method), await people.admin()

        request = records_pb.RefundPaymentRequest(payment_id=paid.transaction_id, reason="Barrier was stuck")
        await PaymentRecordServiceStub(channel).RefundPayment(request, metadata=admin.metadata)
        await money.repair()

        seen = await self.get(park, paid.id, park.operator)
        assert seen.status == CarParkPayment.STATUS_REFUNDED
        await assert_books_balance(database, settled=True)

    async def get(self, park: Garage, number: int, by) -> CarParkPayment:
        request = pb.GetCarParkPaymentRequest(payment_id=number)
        return (await park.counter.GetCarParkPayment(request, metadata=by.metadata)).payment


class TestListCarParkPayments:
    async def list(self, park: Garage, by, **fields) -> pb.ListCarParkPaymentsResponse:
        request = pb.ListCarParkPaymentsRequest(**fields)
        return await park.counter.ListCarParkPayments(request, metadata=by.metadata)

    async def test_drivers_see_their_own_and_staff_the_car_parks(self, garage, money, clock, people) -> None:
        park = await garage([STANDARD] * 3)
        driver, other = await money.driver(millimes=50_000), await money.driver(millimes=50_000)
        paid = []
        for each in (driver, other, driver):
            session = await park.enter_of(each)
            await park.stayed(session, minutes=5)
            paid.append(await park.pay(session, each, WALLET))

        own = await self.list(park, driver, with_total_size=True)
        assert [each.id for each in own.payments] == [paid[2].id, paid[0].id]
        assert (own.total_size, own.total_amount) == (2, 2 * HOUR)
        everything = await self.list(park, await people.admin(), car_park=park.code, with_total_size=True, page_size=2)
        assert [each.id for each in everything.payments] == [paid[2].id, paid[1].id]
        assert (everything.total_size, everything.total_amount) == (3, 3 * HOUR)
        rest = await self.list(park, park.operator, car_park=park.code, page_size=2, skip=2)
        assert [each.id for each in rest.payments] == [paid[0].id]
        one = await self.list(park, park.operator, car_park=park.code, session_id=paid[1].session_id)
        assert [each.id for each in one.payments] == [paid[1].id]

    async def test_refuses_what_is_wrong(self, garage, people) -> None:
        park, elsewhere = await garage([STANDARD]), await garage([STANDARD])

        with refused("CAR_PARK_NOT_ASSIGNED"):
            await self.list(park, elsewhere.operator, car_park=park.code)
        with refused("CAR_PARK_NOT_FOUND"):
            await self.list(park, await people.driver(), car_park="NOWHERE")

    async def test_a_payment_is_there_for_who_made_it_and_for_staff(self, garage, money, clock, people) -> None:
        park, elsewhere = await garage([STANDARD]), await garage([STANDARD])
        driver = await money.driver(millimes=5_000)
        session = await park.enter_of(driver)
        clock.move(minutes=5)
        paid = await park.pay(session, driver, WALLET)

        for by, reason in (
            (await people.driver(), "CAR_PARK_PAYMENT_NOT_FOUND"),
            (elsewhere.operator, "CAR_PARK_NOT_ASSIGNED"),
        ):
            with refused(reason):
                await TestRefunds().get(park, paid.id, by)
        assert (await TestRefunds().get(park, paid.id, driver)).amount == HOUR

    async def test_payments_of_all_kinds_show_the_stay(self, garage, money, channel, clock) -> None:
        park, driver = await garage([STANDARD]), await money.driver(millimes=5_000)
        session = await park.enter_of(driver)
        clock.move(minutes=5)
        paid = await park.pay(session, driver, WALLET)

        request = records_pb.GetPaymentRequest(payment_id=paid.transaction_id)
        payment = (await PaymentRecordServiceStub(channel).GetPayment(request, metadata=driver.metadata)).payment

        assert payment.car_park_session_id == session.id
