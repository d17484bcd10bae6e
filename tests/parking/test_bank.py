"""What a bank may say while parking is paid for, and what may happen meanwhile."""

import grpc.aio
import pytest

from parkup.parking.v1 import session_pb2, zone_pb2
from parkup.parking.v1 import session_service_pb2 as pb
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from parkup.parking.v1.zone_service_pb2 import UpdateZoneRequest
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from tests.bank import DECLINES
from tests.errors import reason_of, refused
from tests.parking.conftest import plate
from tests.parking.test_zones import new_zone

Session = session_pb2.Session


@pytest.fixture
def sessions(bank_channel) -> SessionServiceStub:
    return SessionServiceStub(bank_channel)


@pytest.fixture
def zones(bank_channel) -> ZoneServiceStub:
    return ZoneServiceStub(bank_channel)


@pytest.fixture
async def capped(zones, admin) -> zone_pb2.Zone:
    """A zone where a day costs 4 TND at most, so that another hour has another price after the third."""
    request = new_zone(daily_rate=4)
    return (await zones.CreateZone(request, metadata=admin.metadata)).zone


@pytest.fixture
async def card(money, driver) -> str:
    return await money.add_card(driver)


@pytest.fixture
def start(sessions, capped, driver):
    async def begin(method: str = "") -> Session:
        request = pb.StartSessionRequest(
            zone_id=capped.id, license_plate=plate(), duration_minutes=120, payment_method_id=method
        )
        return (await sessions.StartSession(request, metadata=driver.metadata)).session

    return begin


@pytest.fixture
def extend(sessions, driver):
    async def more(session: Session, method: str = "") -> Session:
        request = pb.ExtendSessionRequest(session_id=session.id, additional_minutes=60, payment_method_id=method)
        return (await sessions.ExtendSession(request, metadata=driver.metadata)).session

    return more


@pytest.fixture
def read(sessions, driver):
    async def get(session: Session) -> Session:
        request = pb.GetSessionRequest(session_id=session.id)
        return (await sessions.GetSession(request, metadata=driver.metadata)).session

    return get


class TestDeclines:
    @pytest.mark.parametrize("code", DECLINES)
    async def test_what_the_bank_says_is_what_the_driver_hears(
        self, bank, sessions, start, extend, read, driver, card, code
    ) -> None:
        bank[0].decline = code
        with refused(DECLINES[code]):
            await start(card)
        assert not (await sessions.ListSessions(pb.ListSessionsRequest(), metadata=driver.metadata)).sessions
        session = await start()
        bank[0].decline = code
        with refused(DECLINES[code]):
            await extend(session, card)
        assert await read(session) == session

    async def test_a_card_that_is_not_there_buys_no_time(self, start, extend) -> None:
        with refused("METHOD_NOT_FOUND"):
            await extend(await start(), "0" * 24)


class TestMeanwhile:
    async def test_a_session_that_is_called_off_is_not_paid(self, bank, sessions, start, money, driver, card) -> None:
        async def call_off() -> None:
            active = await sessions.GetActiveSession(pb.GetActiveSessionRequest(), metadata=driver.metadata)
            cancel = pb.CancelSessionRequest(session_id=active.session.id)
            await sessions.CancelSession(cancel, metadata=driver.metadata)

        bank[0].meanwhile = call_off
        with refused("SESSION_CANCELLED"):
            await start(card)
        await money.repair()
        assert await money.charged(driver) == []

    async def test_more_time_is_not_sold_for_a_price_that_no_longer_holds(
        self, bank, start, extend, read, money, driver, card
    ) -> None:
        session = await start()

        async def first() -> None:
            await extend(session)

        bank[0].meanwhile = first
        with refused("SESSION_CHANGED"):
            await extend(session, card)
        await money.repair()
        extended = await read(session)
        assert (extended.duration_minutes, extended.amount, extended.paid_amount) == (180, 4.0, 0)
        assert await money.charged(driver) == []

    async def test_more_time_asked_for_in_time_is_sold_though_the_end_is_noted_meanwhile(
        self, bank, sessions, capped, extend, read, application, money, driver, card, clock
    ) -> None:
        request = pb.StartSessionRequest(zone_id=capped.id, license_plate=plate(), duration_minutes=5)
        session = (await sessions.StartSession(request, metadata=driver.metadata)).session

        async def run_out() -> None:
            clock.move(minutes=5)
            await application.domains.sessions.expire_due()
            assert (await read(session)).status == Session.STATUS_EXPIRED

        bank[0].meanwhile = run_out
        extended = await extend(session, card)
        assert (extended.status, extended.duration_minutes, extended.paid_amount) == (Session.STATUS_ACTIVE, 65, 1.5)
        assert await read(session) == extended
        assert await money.charged(driver) == [1_500]

    async def test_more_time_is_not_sold_to_a_driver_who_parks_elsewhere_by_then(
        self, bank, sessions, capped, start, extend, read, money, driver, card, clock
    ) -> None:
        request = pb.StartSessionRequest(zone_id=capped.id, license_plate=plate(), duration_minutes=5)
        session = (await sessions.StartSession(request, metadata=driver.metadata)).session

        async def run_out() -> None:
            clock.move(minutes=5)
            await start()

        bank[0].meanwhile = run_out
        with refused("ACTIVE_SESSION_EXISTS"):
            await extend(session, card)
        await money.repair()
        assert (await read(session)).status == Session.STATUS_EXPIRED
        assert await money.charged(driver) == []

    async def test_a_plate_that_another_driver_pays_for_meanwhile_is_not_paid_twice(
        self, bank, sessions, capped, money, driver, card
    ) -> None:
        async def park(person, method: str) -> Session:
            request = pb.StartSessionRequest(
                zone_id=capped.id, license_plate="41 TUN 4141", duration_minutes=60, payment_method_id=method
            )
            return (await sessions.StartSession(request, metadata=person.metadata)).session

        other = await money.driver(millimes=1_500)

        async def be_quicker() -> None:
            assert (await park(other, "wallet")).is_paid

        bank[0].meanwhile = be_quicker
        with refused("PLATE_ALREADY_PARKED"):
            await park(driver, card)
        await money.repair()
        assert not (await sessions.ListSessions(pb.ListSessionsRequest(), metadata=driver.metadata)).sessions
        assert await money.charged(driver) == []

    async def test_one_thing_is_paid_once_at_a_time(self, bank, start, extend, money, driver, card) -> None:
        session, reasons = await start(), []

        async def again() -> None:
            for method in (card, "wallet"):
                try:
                    await extend(session, method)
                except grpc.aio.AioRpcError as error:
                    reasons.append(reason_of(error))

        bank[0].meanwhile = again
        assert (await extend(session, card)).paid_amount == 1.0
        assert reasons == ["PAYMENT_IN_PROGRESS"] * 2
        assert await money.charged(driver) == [1_000]


class TestRepeated:
    async def test_a_start_whose_price_has_changed_since_pays_what_it_began_to_pay(
        self, bank, sessions, zones, capped, money, driver, card, admin
    ) -> None:
        request = pb.StartSessionRequest(
            zone_id=capped.id, license_plate=plate(), duration_minutes=60, amount=1.5, payment_method_id=card
        )
        metadata = (*driver.metadata, ("idempotency-key", "start"))
        bank[0].failing |= {"confirm", "find"}
        with refused("UNAVAILABLE"):
            await sessions.StartSession(request, metadata=metadata)
        bank[0].failing.clear()
        dearer = UpdateZoneRequest(zone_id=capped.id, hourly_rate=2)
        await zones.UpdateZone(dearer, metadata=admin.metadata)
        session = (await sessions.StartSession(request, metadata=metadata)).session
        assert (session.amount, session.is_paid) == (1.5, True)
        assert await money.charged(driver) == [1_500]
        with refused("AMOUNT_MISMATCH"):
            await sessions.StartSession(request, metadata=driver.metadata)
