"""Sessions paid by card, charged by the Stripe sandbox."""

from dataclasses import dataclass

import pytest

from parkup.parking.v1 import session_pb2
from parkup.parking.v1 import session_service_pb2 as pb
from parkup.payments.v1 import payment_service_pb2 as payments_pb
from server.engine.operation import Done, Operation
from server.payments.model import MethodType, Payment, Purpose, Status
from server.payments.payable import Payable
from server.values.plate import parse_plate
from tests.errors import refused
from tests.money import DECLINED_WHEN_CHARGED
from tests.parking.conftest import plate
from tests.people import bearer

Session = session_pb2.Session


@pytest.fixture
def start(sessions, zone, driver):
    async def begin(method: str = "", metadata=driver.metadata) -> Session:
        request = pb.StartSessionRequest(
            zone_id=zone.id, license_plate=plate(), duration_minutes=120, payment_method_id=method
        )
        return (await sessions.StartSession(request, metadata=metadata)).session

    return begin


@dataclass(frozen=True)
class Happens(Operation[None]):
    """What settling or releasing a payment changes, with no money moved."""

    payment: Payment
    payable: Payable
    step: str

    @property
    def reads(self):
        return self.payable.reads(self.payment)

    def decide(self, state, now):
        if self.step == "settle":
            return Done(None, self.payable.settle(self.payment, state, now)[1])
        return Done(None, self.payable.release(self.payment, state, now))


@pytest.fixture
def settle(application, zone):
    """Settles or releases a payment of 3 TND, as if its money had come or failed to come just now."""

    async def run(session: Session, step: str, kind="session", amount=3_000, **details) -> None:
        kernel = application.kernel
        details |= {"zone": zone.id, "plate": parse_plate(session.license_plate).key}
        payment = Payment(
            id="e" * 24,
            user_id=session.user_id,
            purpose=Purpose(kind, session.id, details),
            amount=amount,
            status=Status.COMPLETED,
            method_type=MethodType.CARD,
            description="",
            created_at=kernel.clock(),
        )
        await kernel.engine.run(Happens(payment, application.domains.money.payables[kind], step))

    return run


class TestCards:
    async def test_a_start_that_the_bank_refuses_never_was(self, start, sessions, money, driver) -> None:
        card = await money.add_card(driver, DECLINED_WHEN_CHARGED)
        with refused("CARD_DECLINED"):
            await start(card)
        found = await sessions.ListSessions(pb.ListSessionsRequest(), metadata=driver.metadata)
        assert not found.sessions
        await start()

    async def test_an_unknown_card_starts_nothing(self, start, sessions, driver) -> None:
        with refused("METHOD_NOT_FOUND"):
            await start("0" * 24)
        assert not (await sessions.ListSessions(pb.ListSessionsRequest(), metadata=driver.metadata)).sessions

    async def test_more_time_that_the_bank_refuses_is_not_given(self, start, sessions, money, driver) -> None:
        card = await money.add_card(driver, DECLINED_WHEN_CHARGED)
        session = await start()
        request = pb.ExtendSessionRequest(session_id=session.id, additional_minutes=60, payment_method_id=card)
        with refused("CARD_DECLINED"):
            await sessions.ExtendSession(request, metadata=driver.metadata)
        found = await sessions.GetSession(pb.GetSessionRequest(session_id=session.id), metadata=driver.metadata)
        assert found.session == session

    async def test_a_stay_is_paid_extended_and_given_back(self, start, sessions, money, driver) -> None:
        card = await money.add_card(driver)
        metadata = bearer(driver.access_token, idempotency_key="start")
        session = await start(card, metadata)
        assert session.is_paid
        more = pb.ExtendSessionRequest(session_id=session.id, additional_minutes=60, payment_method_id=card)
        extended = (await sessions.ExtendSession(more, metadata=driver.metadata)).session
        assert (extended.duration_minutes, extended.paid_amount, extended.is_paid) == (180, 4.5, True)
        assert sorted(await money.charged(driver)) == [1_500, 3_000]
        answer = await sessions.CancelSession(pb.CancelSessionRequest(session_id=session.id), metadata=driver.metadata)
        assert (answer.refunded_amount, answer.session.paid_amount) == (4.5, 0)
        await money.repair()
        assert await money.charged(driver) == []

    async def test_what_was_not_paid_at_the_start_is_paid_later(self, start, sessions, money, driver) -> None:
        session = await start()
        request = payments_pb.ProcessPaymentRequest(
            session_id=session.id, amount=3.0, payment_method_id=await money.add_card(driver)
        )
        await money.payments.ProcessPayment(request, metadata=driver.metadata)
        found = await sessions.GetSession(pb.GetSessionRequest(session_id=session.id), metadata=driver.metadata)
        assert found.session.is_paid
        with refused("SESSION_ALREADY_PAID"):
            await money.payments.ProcessPayment(request, metadata=driver.metadata)


class TestLateMoney:
    """Banks take their time: what happened to the session meanwhile?"""

    async def test_it_does_not_pay_a_cancelled_session(self, start, settle, sessions, driver) -> None:
        session = await start()
        await sessions.CancelSession(pb.CancelSessionRequest(session_id=session.id), metadata=driver.metadata)
        with pytest.raises(Exception, match="SESSION_CANCELLED"):
            await settle(session, "settle", starts=True)
        await settle(session, "release", starts=True)
        found = await sessions.GetSession(pb.GetSessionRequest(session_id=session.id), metadata=driver.metadata)
        assert found.session.status == Session.STATUS_CANCELLED

    async def test_it_pays_what_a_session_that_is_over_owes(self, start, settle, sessions, driver) -> None:
        session = await start()
        await sessions.EndSession(pb.EndSessionRequest(session_id=session.id), metadata=driver.metadata)
        await settle(session, "settle")
        found = await sessions.GetSession(pb.GetSessionRequest(session_id=session.id), metadata=driver.metadata)
        assert found.session.is_paid

    async def test_it_pays_once(self, start, settle) -> None:
        session = await start()
        await settle(session, "settle")
        with pytest.raises(Exception, match="SESSION_ALREADY_PAID"):
            await settle(session, "settle")

    async def test_money_that_fails_to_come_later_takes_no_session_away(self, start, settle, sessions, driver) -> None:
        session = await start()
        await settle(session, "release")
        await settle(session, "release", "extension", minutes=60)
        await sessions.GetSession(pb.GetSessionRequest(session_id=session.id), metadata=driver.metadata)

    async def test_more_time_follows_another_extension_at_the_same_price(self, start, settle, sessions, driver) -> None:
        session = await start()
        more = pb.ExtendSessionRequest(session_id=session.id, additional_minutes=60)
        await sessions.ExtendSession(more, metadata=driver.metadata)
        await settle(session, "settle", "extension", 1_500, minutes=60)
        found = await sessions.GetSession(pb.GetSessionRequest(session_id=session.id), metadata=driver.metadata)
        assert (found.session.duration_minutes, found.session.paid_amount) == (240, 1.5)

    async def test_more_time_is_not_given_for_a_price_that_no_longer_holds(self, start, settle) -> None:
        session = await start()
        with pytest.raises(Exception, match="SESSION_CHANGED"):
            await settle(session, "settle", "extension", 1_490, minutes=60)
