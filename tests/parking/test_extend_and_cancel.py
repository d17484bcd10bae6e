import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from parkup.parking.v1 import session_pb2
from parkup.parking.v1 import session_service_pb2 as pb
from server.parking.errors import MaxDurationExceeded, SessionCancelled, SessionCompleted, SessionExpired
from server.parking.sessions.model import ParkingTicket, SessionStatus
from server.parking.sessions.model import Session as Stay
from server.parking.tariff import Tariff
from server.parking.zones.model import ZoneChange
from server.values.plate import parse_plate
from tests.errors import reason_of, refused
from tests.parking.conftest import plate
from tests.people import bearer

Session = session_pb2.Session
NOW = datetime(2024, 1, 1, 10, tzinfo=UTC)
STAY = Stay(
    id="a" * 24,
    user_id="b" * 24,
    zone_id="c" * 24,
    zone_code="SBS-001",
    zone_name="Sidi Bou Said Centre",
    plate=parse_plate("123 TUN 4567"),
    tariff=Tariff(1_500, 10_000, 480),
    start_time=NOW,
    end_time=NOW + timedelta(minutes=120),
    duration_minutes=120,
    amount=3_000,
    status=SessionStatus.ACTIVE,
    ticket=ParkingTicket("d" * 24, "PKP-ABCDEFGHJK"),
    created_at=NOW,
)


class TestModel:
    def test_more_time_costs_the_whole_stay_less_what_it_was(self) -> None:
        tariff = Tariff(1_000)
        end = NOW + timedelta(minutes=10)
        stay = replace(STAY, tariff=tariff, end_time=end, duration_minutes=10, amount=170)
        extended = stay.extended(10, NOW)
        assert extended.amount == 340  # 333.33 rounded up once, not twice
        assert extended.end_time == stay.end_time + timedelta(minutes=10)

    def test_at_the_daily_rate_more_time_is_free(self) -> None:
        stay = replace(STAY, tariff=Tariff(1_500, 3_000))
        assert stay.extended(60, NOW).amount == 3_000

    def test_the_whole_stay_is_within_the_longest_one(self) -> None:
        assert STAY.extended(360, NOW).duration_minutes == 480
        with pytest.raises(MaxDurationExceeded):
            STAY.extended(361, NOW)

    @pytest.mark.parametrize(
        ("status", "asked_at", "error"),
        [
            (SessionStatus.COMPLETED, NOW, SessionCompleted),
            (SessionStatus.EXPIRED, STAY.end_time, SessionExpired),
            (SessionStatus.CANCELLED, NOW, SessionCancelled),
        ],
    )
    def test_what_is_over_is_not_extended(self, status, asked_at, error) -> None:
        with pytest.raises(error):
            replace(STAY, status=status).extended(1, asked_at)

    def test_more_time_that_was_asked_for_in_time_counts_though_the_end_is_noted(self) -> None:
        extended = replace(STAY, status=SessionStatus.EXPIRED).extended(60, STAY.end_time - timedelta(milliseconds=1))
        assert extended.status is SessionStatus.ACTIVE
        assert (extended.end_time, extended.amount) == (STAY.end_time + timedelta(hours=1), 4_500)

    def test_the_last_instant_is_not_part_of_the_stay(self) -> None:
        assert STAY.at(STAY.end_time - timedelta(milliseconds=1)).status is SessionStatus.ACTIVE
        assert STAY.at(STAY.end_time).status is SessionStatus.EXPIRED
        with pytest.raises(SessionExpired):
            STAY.extended(1, STAY.end_time)

    def test_money_comes_back_up_to_five_minutes_after_the_start(self) -> None:
        window = timedelta(minutes=5)
        assert STAY.is_refundable(NOW + window, window)
        assert not STAY.is_refundable(NOW + window + timedelta(milliseconds=1), window)


@pytest.fixture
async def session(sessions, zone, driver) -> Session:
    """120 minutes at 1.5 TND, unpaid."""
    request = pb.StartSessionRequest(zone_id=zone.id, license_plate=plate(), duration_minutes=120)
    return (await sessions.StartSession(request, metadata=driver.metadata)).session


@pytest.fixture
async def short_session(sessions, zone, driver) -> Session:
    """5 minutes, unpaid: over before the driver's access token is."""
    request = pb.StartSessionRequest(zone_id=zone.id, license_plate=plate(), duration_minutes=5)
    return (await sessions.StartSession(request, metadata=driver.metadata)).session


@pytest.fixture
async def paid_session(sessions, zone, driver, fund) -> Session:
    """120 minutes at 1.5 TND, paid from a wallet that then holds 6 TND."""
    await fund(driver.id, 9_000)
    request = pb.StartSessionRequest(
        zone_id=zone.id, license_plate=plate(), duration_minutes=120, payment_method_id="wallet"
    )
    return (await sessions.StartSession(request, metadata=driver.metadata)).session


class TestExtendSession:
    @pytest.fixture
    def extend(self, sessions, driver):
        async def more(session, minutes=60, metadata=driver.metadata, **fields) -> Session:
            request = pb.ExtendSessionRequest(session_id=session.id, additional_minutes=minutes, **fields)
            return (await sessions.ExtendSession(request, metadata=metadata)).session

        return more

    async def test_agents_do_not_extend(self, extend, session, agent) -> None:
        with refused("PERMISSION_DENIED"):
            await extend(session, metadata=agent.metadata)

    async def test_an_operator_extends_in_their_zones_only_and_does_not_pay(
        self, extend, session, operator, people
    ) -> None:
        elsewhere = await people.operator()
        for fields in ({}, {"payment_method_id": "wallet"}):
            with refused("ZONE_NOT_ASSIGNED"):
                await extend(session, metadata=elsewhere.metadata, **fields)
        with refused("PAYMENT_METHOD_NOT_ALLOWED"):
            await extend(session, metadata=operator.metadata, payment_method_id="wallet")
        with refused("SESSION_NOT_FOUND"):
            await extend(Session(id="0" * 24), metadata=operator.metadata)

    async def test_an_operator_extends_at_our_price_whatever_they_show(
        self, extend, paid_session, operator, people, driver, balance
    ) -> None:
        extended = await extend(paid_session, metadata=operator.metadata, additional_amount=99.0)
        assert (extended.amount, extended.paid_amount, extended.is_paid) == (4.5, 3.0, False)
        metadata = bearer((await people.admin()).access_token, idempotency_key="more")
        answers = [await extend(paid_session, metadata=metadata) for _ in range(2)]
        assert answers[0] == answers[1]
        assert answers[0].duration_minutes == 240
        assert await balance(driver.id) == 6_000

    async def test_another_drivers_session_is_not_there(self, extend, session, other_driver) -> None:
        with refused("SESSION_NOT_FOUND"):
            await extend(session, metadata=other_driver.metadata)

    async def test_the_amount_shown_must_be_the_price(self, extend, session) -> None:
        with refused("AMOUNT_MISMATCH") as refusal:
            await extend(session, additional_amount=1.51)
        assert refusal.metadata == {"price": "1.500"}

    async def test_what_is_over_is_not_extended(self, extend, short_session, clock) -> None:
        clock.move(minutes=5)
        with refused("SESSION_EXPIRED"):
            await extend(short_session)

    async def test_what_was_ended_or_called_off_is_not_extended(self, extend, session, sessions, zone, driver) -> None:
        await sessions.EndSession(pb.EndSessionRequest(session_id=session.id), metadata=driver.metadata)
        with refused("SESSION_COMPLETED"):
            await extend(session)
        request = pb.StartSessionRequest(zone_id=zone.id, license_plate=plate(), duration_minutes=120)
        other = (await sessions.StartSession(request, metadata=driver.metadata)).session
        await sessions.CancelSession(pb.CancelSessionRequest(session_id=other.id), metadata=driver.metadata)
        with refused("SESSION_CANCELLED"):
            await extend(other)

    async def test_the_whole_stay_is_within_the_longest_one(self, extend, session) -> None:
        with refused("MAX_DURATION_EXCEEDED"):
            await extend(session, 361)

    async def test_without_the_money_there_is_no_more_time(self, extend, paid_session, sessions, driver, balance):
        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await extend(paid_session, 300, payment_method_id="wallet")
        found = await sessions.GetSession(pb.GetSessionRequest(session_id=paid_session.id), metadata=driver.metadata)
        assert found.session.duration_minutes == 120
        assert await balance(driver.id) == 6_000

    @pytest.mark.parametrize("method", ["", "wallet"])
    async def test_a_repeated_key_extends_once(self, extend, paid_session, driver, balance, method) -> None:
        metadata = bearer(driver.access_token, idempotency_key="more")
        answers = [await extend(paid_session, metadata=metadata, payment_method_id=method) for _ in range(3)]
        assert answers[0] == answers[1] == answers[2]
        assert answers[0].duration_minutes == 180
        assert await balance(driver.id) == (4_500 if method else 6_000)

    @pytest.mark.parametrize("method", ["", "wallet"])
    @pytest.mark.parametrize("with_keys", [False, True])
    async def test_extensions_at_a_time_do_not_lose_one_another(
        self, extend, paid_session, sessions, driver, balance, method, with_keys
    ) -> None:
        answers = await asyncio.gather(
            *(
                extend(
                    paid_session,
                    10,
                    metadata=bearer(driver.access_token, **({"idempotency_key": str(n)} if with_keys else {})),
                    payment_method_id=method,
                )
                for n in range(20)
            )
        )
        assert sorted(answer.duration_minutes for answer in answers) == list(range(130, 330, 10))
        found = await sessions.GetSession(pb.GetSessionRequest(session_id=paid_session.id), metadata=driver.metadata)
        assert (found.session.duration_minutes, found.session.amount) == (320, 8.0)
        assert found.session.is_paid == bool(method)
        assert await balance(driver.id) == (1_000 if method else 6_000)

    async def test_more_time_keeps_the_price_of_the_start(self, extend, session, application, zone, people) -> None:
        admin = application.domains.auth.tokens.read((await people.admin()).access_token)
        await application.domains.zones.update(admin, zone.id, ZoneChange(hourly_rate=9_000))
        assert (await extend(session)).amount == 4.5

    async def test_unpaid_time_makes_a_paid_session_owe(self, extend, paid_session) -> None:
        extended = await extend(paid_session, additional_amount=1.5)
        assert (extended.amount, extended.paid_amount, extended.is_paid) == (4.5, 3.0, False)
        assert extended.end_time.seconds - paid_session.end_time.seconds == 3_600

    async def test_more_time_is_paid_from_the_wallet(self, extend, paid_session, driver, balance) -> None:
        extended = await extend(paid_session, payment_method_id="wallet")
        assert (extended.amount, extended.paid_amount, extended.is_paid) == (4.5, 4.5, True)
        assert await balance(driver.id) == 4_500


class TestCancelSession:
    @pytest.fixture
    def cancel(self, sessions, driver):
        async def call_off(session, metadata=driver.metadata) -> pb.CancelSessionResponse:
            return await sessions.CancelSession(pb.CancelSessionRequest(session_id=session.id), metadata=metadata)

        return call_off

    async def test_agents_do_not_cancel(self, cancel, session, agent) -> None:
        with refused("PERMISSION_DENIED"):
            await cancel(session, agent.metadata)

    async def test_an_operator_cancels_in_their_zones_only(self, cancel, session, operator, people) -> None:
        with refused("ZONE_NOT_ASSIGNED"):
            await cancel(session, (await people.operator()).metadata)
        with refused("SESSION_NOT_FOUND"):
            await cancel(Session(id="0" * 24), operator.metadata)
        assert (await cancel(session, operator.metadata)).session.status == Session.STATUS_CANCELLED
        with refused("SESSION_CANCELLED"):
            await cancel(session, operator.metadata)

    async def test_when_an_operator_cancels_the_driver_gets_the_money_back(
        self, cancel, paid_session, operator, driver, balance
    ) -> None:
        metadata = bearer(operator.access_token, idempotency_key="off")
        answer = await cancel(paid_session, metadata)
        assert (answer.refunded_amount, answer.session.paid_amount) == (3.0, 0)
        assert await cancel(paid_session, metadata) == answer
        assert await balance(driver.id) == 9_000

    async def test_when_an_operator_cancels_late_nothing_comes_back(
        self, cancel, paid_session, people, driver, balance, clock
    ) -> None:
        clock.move(minutes=5, seconds=1)
        answer = await cancel(paid_session, (await people.admin()).metadata)
        assert (answer.refunded_amount, answer.session.paid_amount) == (0, 3.0)
        assert await balance(driver.id) == 6_000

    async def test_what_was_ended_is_not_cancelled(self, cancel, sessions, session, driver) -> None:
        await sessions.EndSession(pb.EndSessionRequest(session_id=session.id), metadata=driver.metadata)
        with refused("SESSION_COMPLETED"):
            await cancel(session)

    async def test_another_drivers_session_is_not_there(self, cancel, session, other_driver) -> None:
        with refused("SESSION_NOT_FOUND"):
            await cancel(session, other_driver.metadata)

    async def test_what_is_over_is_not_cancelled(self, cancel, short_session, clock) -> None:
        clock.move(minutes=5)
        with refused("SESSION_EXPIRED"):
            await cancel(short_session)

    async def test_a_session_is_cancelled_once(self, cancel, paid_session, driver, balance) -> None:
        answers = await asyncio.gather(*(cancel(paid_session) for _ in range(10)), return_exceptions=True)
        assert sum(isinstance(answer, pb.CancelSessionResponse) for answer in answers) == 1
        assert {reason_of(answer) for answer in answers if isinstance(answer, Exception)} == {"SESSION_CANCELLED"}
        assert await balance(driver.id) == 9_000

    async def test_a_repeated_key_gives_the_first_answer(self, cancel, paid_session, driver, balance) -> None:
        metadata = bearer(driver.access_token, idempotency_key="off")
        assert await cancel(paid_session, metadata) == await cancel(paid_session, metadata)
        assert await balance(driver.id) == 9_000

    async def test_soon_after_the_start_everything_comes_back(
        self, cancel, sessions, paid_session, driver, balance, clock
    ) -> None:
        more = pb.ExtendSessionRequest(session_id=paid_session.id, additional_minutes=60, payment_method_id="wallet")
        await sessions.ExtendSession(more, metadata=driver.metadata)
        clock.move(minutes=4)
        answer = await cancel(paid_session)
        assert answer.refunded_amount == 4.5
        assert (answer.session.status, answer.session.paid_amount) == (Session.STATUS_CANCELLED, 0)
        assert not answer.session.is_paid
        assert await balance(driver.id) == 9_000

    async def test_later_nothing_comes_back(self, cancel, paid_session, driver, balance, clock) -> None:
        clock.move(minutes=5, seconds=1)
        answer = await cancel(paid_session)
        assert answer.refunded_amount == 0
        assert answer.session.paid_amount == 3.0
        assert await balance(driver.id) == 6_000

    async def test_an_unpaid_session_is_just_cancelled(self, cancel, session) -> None:
        answer = await cancel(session)
        assert (answer.session.status, answer.refunded_amount) == (Session.STATUS_CANCELLED, 0)
