"""Season badges are valid parking: vehicle checks, and the verification of parking tickets."""

import pytest

from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.parking.v1 import parking_ticket_service_pb2 as ticket_pb
from parkup.parking.v1 import session_pb2
from parkup.parking.v1 import session_service_pb2 as session_pb
from server.parking.badges.model import year_of
from tests.errors import refused
from tests.parking.badges import MILLIMES, PRICE, Counter
from tests.parking.conftest import plate

CASH = PaymentMethod.PAYMENT_METHOD_CASH


@pytest.fixture
def counter(channel) -> Counter:
    return Counter(channel)


@pytest.fixture
async def zone(make_zone):
    return await make_zone(season_badge_price=MILLIMES)


@pytest.fixture
async def badge(counter, operator, zone):
    """Good from a moment ago on."""
    return await counter.pay(operator, await counter.make(operator, zone, plate()), CASH)


@pytest.fixture
def check(sessions, agent):
    async def look(text: str, zone_id: str = "", by=agent, **more) -> session_pb.CheckVehicleResponse:
        request = session_pb.CheckVehicleRequest(license_plate=text, zone_id=zone_id, **more)
        return await sessions.CheckVehicle(request, metadata=by.metadata)

    return look


@pytest.fixture
def verify(tickets, agent, zone):
    async def look(text: str, zone_code: str = zone.code, *, language: str = "fr"):
        request = ticket_pb.VerifyParkingTicketByPlateRequest(license_plate=text, zone_code=zone_code)
        metadata = (*agent.metadata, ("accept-language", language))
        return await tickets.VerifyParkingTicketByPlate(request, metadata=metadata)

    return look


@pytest.fixture
def park(sessions, driver, zone):
    """Parks a vehicle unpaid; gives its ticket's code."""

    async def begin(text: str) -> str:
        request = session_pb.StartSessionRequest(zone_id=zone.id, license_plate=text, duration_minutes=60)
        return (await sessions.StartSession(request, metadata=driver.metadata)).parking_ticket.qr_code

    return begin


class TestCheckVehicle:
    async def test_a_badge_is_valid_parking_in_its_zone(self, check, badge, zone, make_zone) -> None:
        here, anywhere = await check(badge.license_plate, zone.id), await check(badge.license_plate)

        assert here == anywhere
        assert (here.is_valid, list(here.season_badges), list(here.sessions)) == (True, [badge], [])
        elsewhere = await check(badge.license_plate, (await make_zone()).id)
        assert (elsewhere.is_valid, list(elsewhere.season_badges)) == (False, [])

    async def test_operators_see_those_of_their_zones(self, check, badge, people, operator, make_zone) -> None:
        stranger = await people.operator(zone_ids=((await make_zone()).id,))

        assert (await check(badge.license_plate, by=operator)).is_valid
        assert not (await check(badge.license_plate, by=stranger)).season_badges

    async def test_stands_beside_a_session_that_is_not_paid(self, check, badge, park) -> None:
        await park(badge.license_plate)

        found = await check(badge.license_plate)

        assert (found.is_valid, found.total_size, len(found.season_badges)) == (True, 1, 1)

    async def test_shows_badges_as_sessions_to_clients_that_know_nothing_else(self, check, badge, park) -> None:
        await park(badge.license_plate)

        found = await check(badge.license_plate, badges_as_sessions=True)

        shown, parked = found.sessions
        assert found.total_size == 2
        assert (shown.id, shown.status, shown.is_paid) == (badge.id, session_pb2.Session.STATUS_ACTIVE, True)
        assert (shown.start_time, shown.end_time, shown.amount) == (badge.valid_from, badge.valid_until, PRICE)
        assert shown.end_time.seconds > parked.end_time.seconds
        assert shown.duration_minutes == (shown.end_time.seconds - shown.start_time.seconds) // 60

    async def test_what_is_not_good_is_not_shown(self, check, counter, operator, badge, zone, money, clock) -> None:
        pending = await counter.make(operator, zone, plate())
        driver = await money.driver(millimes=MILLIMES)
        ahead = await counter.buy(driver, zone, plate(), year=year_of(clock()) + 1)
        await counter.take_back(operator, badge)

        for each in (pending, ahead, badge):
            found = await check(each.license_plate, badges_as_sessions=True)
            assert (found.is_valid, list(found.season_badges), list(found.sessions)) == (False, [], [])

    async def test_ends_with_its_year(self, application, badge) -> None:
        """Asked of the service: no access token lives that long."""
        badges = application.domains.badges
        end = badge.valid_until.ToDatetime(application.kernel.clock().tzinfo)
        key = badge.license_plate.replace(" ", "")

        assert await badges.valid_for(key, None, badge.valid_from.ToDatetime(end.tzinfo))
        assert not await badges.valid_for(key, None, end)


class TestVerifyingParkingTickets:
    async def test_by_plate_with_a_badge_and_no_ticket(self, verify, badge, make_zone) -> None:
        found = await verify(badge.license_plate)

        assert (found.is_valid, found.season_badge) == (True, badge)
        assert not found.HasField("parking_ticket")
        assert found.message == f"Vignette valide jusqu'au 31/12/{badge.year}"
        english = await verify(badge.license_plate, language="en")
        assert english.message == f"Season badge valid until 31/12/{badge.year}"
        with refused("PARKING_TICKET_NOT_FOUND"):
            await verify(badge.license_plate, (await make_zone()).code)

    async def test_by_plate_with_a_ticket_that_is_not_good(self, verify, badge, park) -> None:
        code = await park(badge.license_plate)

        found = await verify(badge.license_plate)

        assert (found.is_valid, found.season_badge.id) == (True, badge.id)
        assert found.parking_ticket.qr_code == code

    async def test_by_code(self, tickets, agent, badge, park, counter, operator) -> None:
        code = await park(badge.license_plate)
        request = ticket_pb.VerifyParkingTicketRequest(qr_code=code)

        found = await tickets.VerifyParkingTicket(request, metadata=agent.metadata)
        assert (found.is_valid, found.season_badge.id) == (True, badge.id)

        await counter.take_back(operator, badge)
        found = await tickets.VerifyParkingTicket(request, metadata=agent.metadata)
        assert (found.is_valid, found.message) == (False, "Ticket non payé")
        assert not found.HasField("season_badge")
