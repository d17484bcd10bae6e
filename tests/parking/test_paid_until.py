"""How long a session is good of which not all is paid: until what was paid for is over."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from parkup.parking.v1 import parking_ticket_pb2, session_pb2
from parkup.parking.v1 import parking_ticket_service_pb2 as tickets_pb
from parkup.parking.v1 import session_service_pb2 as pb
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from server.parking.hours import OpeningHours, parse_hours
from server.parking.sessions.model import SessionStatus
from server.parking.tariff import Tariff
from server.parking.tickets.model import TicketStatus, Verdict, ticket_status
from server.values.language import Language
from tests.parking.conftest import plate
from tests.parking.test_extend_and_cancel import NOW, STAY

Session = session_pb2.Session
Ticket = parking_ticket_pb2.ParkingTicket
HOUR = timedelta(hours=1)
# From 10:00 to 12:00 UTC, an hour later in Tunis; the first hour is paid.
HALF_PAID = replace(STAY, paid_amount=1_500, ticket=replace(STAY.ticket, verified_at=NOW))
# Free until 12:00 in Tunis, which is 11:00 UTC.
LUNCH = Tariff(1_500, hours=OpeningHours(free_hours=(parse_hours("10:00 - 12:00"),)))
FREE_FIRST = replace(STAY, tariff=LUNCH, amount=1_500)


class TestModel:
    @pytest.mark.parametrize(
        ("session", "paid_until"),
        [
            (STAY, None),
            (HALF_PAID, NOW + HOUR),
            (replace(STAY, paid_amount=3_000), STAY.end_time),
            (replace(STAY, amount=0), STAY.end_time),
            (FREE_FIRST, NOW + HOUR),
            (replace(HALF_PAID, status=SessionStatus.COMPLETED, end_time=NOW + HOUR / 2), NOW + HOUR / 2),
        ],
        ids=["nothing", "a part", "all", "free", "free at first", "ended early"],
    )
    def test_it_says_how_far_the_money_reaches(self, session, paid_until) -> None:
        assert session.paid_until == paid_until

    def test_an_extension_without_money_takes_nothing_from_what_is_paid(self) -> None:
        paid = replace(STAY, paid_amount=STAY.amount)
        extended = paid.extended(60, NOW)
        assert extended.paid_until == paid.end_time
        assert extended.is_good(paid.end_time - timedelta(milliseconds=1))
        assert not extended.is_good(paid.end_time)

    def test_what_is_over_or_called_off_is_not_good(self) -> None:
        paid = replace(STAY, paid_amount=STAY.amount)
        for status in (SessionStatus.COMPLETED, SessionStatus.CANCELLED):
            assert not replace(paid, status=status).is_good(NOW)
        for status in (SessionStatus.ACTIVE, SessionStatus.EXPIRED):
            assert not replace(paid, status=status).is_good(paid.end_time)

    def test_an_end_that_was_noted_too_early_takes_no_time_from_what_is_paid(self) -> None:
        assert replace(STAY, paid_amount=STAY.amount, status=SessionStatus.EXPIRED).is_good(NOW)


class TestTexts:
    @pytest.mark.parametrize(
        ("session", "minutes", "french", "english", "is_valid"),
        [
            (
                HALF_PAID,
                59,
                "Ticket valide jusqu'à 12:00, prolongation jusqu'à 13:00 non payée",
                "Ticket valid until 12:00, extension to 13:00 not paid",
                True,
            ),
            (
                HALF_PAID,
                60,
                "Ticket payé jusqu'à 12:00, prolongation jusqu'à 13:00 non payée",
                "Ticket paid until 12:00, extension to 13:00 not paid",
                False,
            ),
            (
                FREE_FIRST,
                59,
                "Stationnement gratuit jusqu'à 12:00, la suite jusqu'à 13:00 non payée",
                "Free parking until 12:00, the rest to 13:00 not paid",
                True,
            ),
            (
                replace(HALF_PAID, end_time=datetime(2024, 1, 2, 0, 30, tzinfo=UTC)),
                30,
                "Ticket valide jusqu'à 12:00, prolongation jusqu'au 02/01 à 01:30 non payée",
                "Ticket valid until 12:00, extension to 01:30 on 02/01 not paid",
                True,
            ),
        ],
    )
    def test_an_agent_reads_what_is_paid_and_what_is_not(self, session, minutes, french, english, is_valid) -> None:
        now = NOW + timedelta(minutes=minutes)
        verdict = Verdict(session.at(now), now)
        assert verdict.message(Language.FR) == french
        assert verdict.message(Language.EN) == english
        assert verdict.is_valid == is_valid

    def test_a_checked_ticket_is_verified_as_long_as_it_is_good(self) -> None:
        assert ticket_status(HALF_PAID, NOW + HOUR - timedelta(milliseconds=1)) is TicketStatus.VERIFIED
        assert ticket_status(HALF_PAID, NOW + HOUR) is TicketStatus.ACTIVE
        assert ticket_status(HALF_PAID, HALF_PAID.end_time) is TicketStatus.EXPIRED


def instant(timestamp) -> datetime:
    return timestamp.ToDatetime(tzinfo=UTC)


@pytest.fixture
async def session(sessions, zone, driver, fund) -> Session:
    """Ten minutes that are paid, and ten more that are not; 0.25 TND are left in the wallet."""
    await fund(driver.id, 500)
    request = pb.StartSessionRequest(
        zone_id=zone.id, license_plate=plate(), duration_minutes=10, payment_method_id="wallet"
    )
    started = (await sessions.StartSession(request, metadata=driver.metadata)).session
    more = pb.ExtendSessionRequest(session_id=started.id, additional_minutes=10)
    return (await sessions.ExtendSession(more, metadata=driver.metadata)).session


@pytest.fixture
def pay_rest(money, driver):
    async def pay(session: Session) -> None:
        await money.fill(driver, 1_000)
        owed = session.amount - session.paid_amount
        request = wallet_pb.PayFromWalletRequest(amount=owed, reference_id=session.id)
        await money.wallet.PayFromWallet(request, metadata=driver.metadata)

    return pay


@pytest.fixture
def inspect(application, sessions, tickets, zone, agent, session):
    """What an agent finds: the vehicle's check, and that of the ticket by code and by plate, which agree."""

    async def look() -> tuple[bool, str, int]:
        code = (await application.domains.sessions.get_any(session.id)).ticket.code
        vehicle = pb.CheckVehicleRequest(license_plate=session.license_plate, zone_id=zone.id)
        check = await sessions.CheckVehicle(vehicle, metadata=agent.metadata)
        assert [found.id for found in check.sessions] == [session.id]
        by_code = tickets_pb.VerifyParkingTicketRequest(qr_code=code)
        by_plate = tickets_pb.VerifyParkingTicketByPlateRequest(
            license_plate=session.license_plate, zone_code=zone.code
        )
        one = await tickets.VerifyParkingTicket(by_code, metadata=agent.metadata)
        other = await tickets.VerifyParkingTicketByPlate(by_plate, metadata=agent.metadata)
        assert (one.is_valid, one.message) == (other.is_valid, other.message)
        assert one.is_valid == check.is_valid
        return one.is_valid, one.message.split()[1], one.parking_ticket.status

    return look


class TestUnpaidExtension:
    async def test_a_session_says_until_when_it_is_paid(self, session, tickets, driver) -> None:
        assert not session.is_paid
        assert session.paid_until.ToDatetime() == session.start_time.ToDatetime() + timedelta(minutes=10)
        mine = await tickets.ListParkingTickets(tickets_pb.ListParkingTicketsRequest(), metadata=driver.metadata)
        assert [ticket.paid_until for ticket in mine.parking_tickets] == [session.paid_until]

    async def test_what_was_paid_for_is_good_until_it_is_over(self, inspect, clock) -> None:
        assert await inspect() == (True, "valide", Ticket.STATUS_VERIFIED)
        clock.move(minutes=9, seconds=30)
        assert await inspect() == (True, "valide", Ticket.STATUS_VERIFIED)

    async def test_after_that_it_is_not(self, inspect, tickets, driver, clock) -> None:
        await inspect()
        clock.move(minutes=10)
        assert await inspect() == (False, "payé", Ticket.STATUS_ACTIVE)
        for status, count in ((Ticket.STATUS_ACTIVE, 1), (Ticket.STATUS_VERIFIED, 0)):
            request = tickets_pb.ListParkingTicketsRequest(status=status, with_total_size=True)
            assert (await tickets.ListParkingTickets(request, metadata=driver.metadata)).total_size == count

    async def test_once_the_rest_is_paid_it_is_good_to_the_end(self, inspect, session, pay_rest, clock) -> None:
        clock.move(minutes=10)
        await pay_rest(session)
        assert await inspect() == (True, "valide", Ticket.STATUS_VERIFIED)

    async def test_more_time_that_is_paid_reaches_as_far_as_all_the_money(self, session, sessions, driver) -> None:
        more = pb.ExtendSessionRequest(session_id=session.id, additional_minutes=10, payment_method_id="wallet")
        extended = (await sessions.ExtendSession(more, metadata=driver.metadata)).session
        assert (extended.duration_minutes, extended.is_paid) == (30, False)
        assert extended.paid_until.ToDatetime() == session.start_time.ToDatetime() + timedelta(minutes=20)

    async def test_what_is_kept_for_queries_is_what_the_rule_says(
        self, session, sessions, pay_rest, application, driver, database
    ) -> None:
        async def kept_and_ruled() -> tuple[datetime | None, datetime | None]:
            found = await application.domains.sessions.get_any(session.id)
            document = await database["parkingSessions"].find_one({"ticket.qrCode": found.ticket.code})
            return document.get("paidUntil"), found.paid_until

        kept, ruled = await kept_and_ruled()
        assert kept == ruled == instant(session.paid_until)
        await pay_rest(session)
        kept, ruled = await kept_and_ruled()
        assert kept == ruled == instant(session.end_time)
        await sessions.EndSession(pb.EndSessionRequest(session_id=session.id), metadata=driver.metadata)
        kept, ruled = await kept_and_ruled()
        assert kept == ruled < instant(session.end_time)
