"""Who holds a plate in a zone: drivers who paid for it, and nobody else."""

from dataclasses import replace

import pytest

from parkup.parking.v1 import parking_ticket_service_pb2 as tickets_pb
from parkup.parking.v1 import session_pb2
from parkup.parking.v1 import session_service_pb2 as pb
from parkup.payments.v1 import payment_service_pb2 as payments_pb
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from server.parking.sessions.model import SessionStatus
from server.parking.tariff import Tariff
from tests.errors import refused
from tests.money import DECLINED_WHEN_CHARGED
from tests.parking.conftest import plate
from tests.parking.test_extend_and_cancel import STAY

Session = session_pb2.Session
PAID = replace(STAY, paid_amount=STAY.amount)


class TestModel:
    def test_a_session_holds_its_plate_from_the_first_millime_on(self) -> None:
        assert PAID.holds_plate
        assert replace(PAID, paid_amount=10).holds_plate

    @pytest.mark.parametrize(
        "session",
        [STAY, replace(STAY, amount=0), replace(PAID, status=SessionStatus.COMPLETED), PAID.at(PAID.end_time)],
        ids=["unpaid", "free", "ended", "over"],
    )
    def test_nothing_else_does(self, session) -> None:
        assert not session.holds_plate


@pytest.fixture
def start(sessions, zone):
    async def begin(person, text, **fields) -> Session:
        fields = {"zone_id": zone.id, "license_plate": text, "duration_minutes": 10} | fields
        return (await sessions.StartSession(pb.StartSessionRequest(**fields), metadata=person.metadata)).session

    return begin


@pytest.fixture
def pay(money):
    async def from_wallet(person, session) -> None:
        request = wallet_pb.PayFromWalletRequest(amount=session.amount, reference_id=session.id)
        await money.wallet.PayFromWallet(request, metadata=person.metadata)

    return from_wallet


@pytest.fixture
def pay_by_card(money):
    async def with_card(person, session, card: str) -> None:
        request = payments_pb.ProcessPaymentRequest(
            amount=session.amount, session_id=session.id, payment_method_id=card
        )
        await money.payments.ProcessPayment(request, metadata=person.metadata)

    return with_card


class TestUnpaidSessions:
    async def test_a_strangers_unpaid_session_keeps_nobody_from_parking(
        self, start, fund, driver, other_driver, make_zone
    ) -> None:
        text = plate()
        await start(other_driver, text)
        await fund(driver.id, 250)
        paid = await start(driver, text, payment_method_id="wallet")
        assert paid.is_paid

    async def test_whoever_does_not_pay_is_not_told_where_a_car_is(self, start, fund, driver, other_driver) -> None:
        text = plate()
        await fund(driver.id, 250)
        await start(driver, text, payment_method_id="wallet")
        assert (await start(other_driver, text)).status == Session.STATUS_ACTIVE

    async def test_where_parking_is_free_a_session_holds_no_plate(self, start, make_zone, driver, other_driver) -> None:
        free, text = await make_zone(Tariff(0)), plate()
        for person in (driver, other_driver):
            assert (await start(person, text, zone_id=free.id)).is_paid

    async def test_agents_find_the_session_that_is_good_whoever_made_another(
        self, start, fund, driver, other_driver, sessions, tickets, zone, agent
    ) -> None:
        text = plate()
        await fund(driver.id, 250)
        paid = await start(driver, text, payment_method_id="wallet")
        unpaid = await start(other_driver, text)
        check = pb.CheckVehicleRequest(license_plate=text, zone_id=zone.id)
        found = await sessions.CheckVehicle(check, metadata=agent.metadata)
        assert found.is_valid
        assert [session.id for session in found.sessions] == [paid.id, unpaid.id]
        by_plate = tickets_pb.VerifyParkingTicketByPlateRequest(license_plate=text, zone_code=zone.code)
        answer = await tickets.VerifyParkingTicketByPlate(by_plate, metadata=agent.metadata)
        assert answer.is_valid
        assert answer.parking_ticket.session_id == paid.id


class TestPaying:
    async def test_a_plate_that_another_driver_has_paid_for_is_refused(
        self, start, pay, fund, driver, other_driver, balance
    ) -> None:
        await fund(driver.id, 250)
        await fund(other_driver.id, 1_000)
        await start(driver, "12 تونس 3456", payment_method_id="wallet")
        for text in ("12-tun-3456", "12TUN3456"):
            with refused("PLATE_ALREADY_PARKED") as refusal:
                await start(other_driver, text, payment_method_id="wallet")
        assert refusal.message == "Le stationnement de ce véhicule est déjà payé par un autre conducteur."
        assert not refusal.metadata
        unpaid = await start(other_driver, "12 TUN 3456")
        with refused("PLATE_ALREADY_PARKED"):
            await pay(other_driver, unpaid)
        assert await balance(other_driver.id) == 1_000

    async def test_neither_is_more_time_of_an_unpaid_session(
        self, start, sessions, fund, money, driver, other_driver, balance
    ) -> None:
        text = plate()
        unpaid = await start(other_driver, text)
        await fund(driver.id, 250)
        await fund(other_driver.id, 1_000)
        await start(driver, text, payment_method_id="wallet")
        for method in ("wallet", await money.add_card(other_driver)):
            more = pb.ExtendSessionRequest(session_id=unpaid.id, additional_minutes=10, payment_method_id=method)
            with refused("PLATE_ALREADY_PARKED"):
                await sessions.ExtendSession(more, metadata=other_driver.metadata)
        await money.repair()
        assert (await balance(other_driver.id), await money.charged(other_driver)) == (1_000, [])

    async def test_whoever_cannot_pay_is_not_told_where_a_car_is(self, start, pay, fund, driver, other_driver) -> None:
        text = plate()
        await fund(driver.id, 250)
        await start(driver, text, payment_method_id="wallet")
        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await start(other_driver, text, payment_method_id="wallet")
        unpaid = await start(other_driver, text)
        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await pay(other_driver, unpaid)

    async def test_whoever_cannot_pay_by_card_is_not_told_where_a_car_is_either(
        self, start, sessions, pay_by_card, fund, money, driver, other_driver
    ) -> None:
        text = plate()
        await fund(driver.id, 250)
        await start(driver, text, payment_method_id="wallet")
        declined = await money.add_card(other_driver, DECLINED_WHEN_CHARGED)
        with refused("CARD_DECLINED"):
            await start(other_driver, text, payment_method_id=declined)
        unpaid = await start(other_driver, text)
        with refused("CARD_DECLINED"):
            await pay_by_card(other_driver, unpaid, declined)
        more = pb.ExtendSessionRequest(session_id=unpaid.id, additional_minutes=10, payment_method_id=declined)
        with refused("CARD_DECLINED"):
            await sessions.ExtendSession(more, metadata=other_driver.metadata)

    async def test_a_card_that_paid_for_a_plate_that_is_held_is_given_its_money_back(
        self, start, fund, money, driver, other_driver
    ) -> None:
        text, card = plate(), await money.add_card(other_driver)
        await fund(driver.id, 250)
        await start(driver, text, payment_method_id="wallet")
        with refused("PLATE_ALREADY_PARKED"):
            await start(other_driver, text, payment_method_id=card)
        await money.repair()
        assert await money.charged(other_driver) == []

    async def test_so_is_one_that_paid_for_a_session_begun_without_paying(
        self, start, pay_by_card, fund, money, driver, other_driver
    ) -> None:
        text, card = plate(), await money.add_card(other_driver)
        await fund(driver.id, 250)
        await start(driver, text, payment_method_id="wallet")
        unpaid = await start(other_driver, text)
        with refused("PLATE_ALREADY_PARKED"):
            await pay_by_card(other_driver, unpaid, card)
        await money.repair()
        assert await money.charged(other_driver) == []

    async def test_a_driver_who_starts_twice_is_not_told_of_another_one(self, start, fund, money, driver) -> None:
        text, card = plate(), await money.add_card(driver)
        await fund(driver.id, 500)
        await start(driver, text, payment_method_id="wallet")
        for method in ("wallet", card):
            with refused("ACTIVE_SESSION_EXISTS"):
                await start(driver, text, payment_method_id=method)

    async def test_a_plate_is_held_in_its_zone_only(self, start, make_zone, fund, driver, other_driver) -> None:
        text = plate()
        for person, zone in ((driver, await make_zone()), (other_driver, await make_zone())):
            await fund(person.id, 250)
            assert (await start(person, text, zone_id=zone.id, payment_method_id="wallet")).is_paid

    async def test_plates_that_differ_only_in_where_their_parts_end_are_two(
        self, start, fund, driver, other_driver
    ) -> None:
        for person, text in ((driver, "B-AB 123"), (other_driver, "BA-B 123")):
            await fund(person.id, 250)
            assert (await start(person, text, payment_method_id="wallet")).is_paid

    async def test_a_plate_written_right_to_left_is_the_same(self, start, fund, driver, other_driver) -> None:
        for person in (driver, other_driver):
            await fund(person.id, 250)
        await start(driver, "123 تونس 4567", payment_method_id="wallet")
        with refused("PLATE_ALREADY_PARKED"):
            await start(other_driver, "4567 تونس 123", payment_method_id="wallet")

    async def test_a_session_whose_time_is_over_holds_nothing(
        self, start, pay, fund, driver, other_driver, people, clock
    ) -> None:
        text, third = plate(), await people.driver()
        for person in (driver, other_driver, third):
            await fund(person.id, 500)
        await start(driver, text, payment_method_id="wallet", duration_minutes=5)
        unpaid = await start(other_driver, text, duration_minutes=10)
        clock.move(minutes=5)
        await pay(other_driver, unpaid)
        clock.move(minutes=5)
        assert (await start(third, text, payment_method_id="wallet")).is_paid
