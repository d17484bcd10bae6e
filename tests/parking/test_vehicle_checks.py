"""What a check of a vehicle tells: why it may stand or not, its badges, what it owes."""

import pytest
from bson import ObjectId

from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from parkup.parking.v1 import session_service_pb2 as pb
from parkup.parking.v1.vehicle_check_service_pb2 import ListVehiclesToCheckRequest
from parkup.parking.v1.vehicle_check_service_pb2_grpc import VehicleCheckServiceStub
from server.parking.hours import DailyHours
from server.values.clock import TUNIS
from server.values.plate import parse_plate
from tests.enforcement.city import City
from tests.errors import refused
from tests.parking.badges import MILLIMES, Counter
from tests.parking.conftest import plate

Answer = pb.CheckVehicleResponse
MINUTES_PER_DAY = 24 * 60


@pytest.fixture
def check(sessions):
    async def look_up(person, text, zone_id="", language="fr") -> Answer:
        request = pb.CheckVehicleRequest(license_plate=text, zone_id=zone_id)
        metadata = (*person.metadata, ("accept-language", language))
        return await sessions.CheckVehicle(request, metadata=metadata)

    return look_up


@pytest.fixture
async def park(start, fund, driver):
    """Starts a session that is paid at once."""

    async def paid(person=driver, **fields):
        await fund(person.id, 10_000)
        return await start(person, payment_method_id="wallet", **fields)

    return paid


class TestWhy:
    async def test_a_paid_session_is_why(self, check, park, agent, zone) -> None:
        session = await park()
        answer = await check(agent, session.license_plate, zone.id)
        assert (answer.is_valid, answer.validity) == (True, Answer.VALIDITY_SESSION)
        assert answer.decisive_session == session
        assert answer.message.startswith("Ticket valide jusqu'")
        english = await check(agent, session.license_plate, zone.id, "en")
        assert english.message.startswith("Ticket valid until ")

    async def test_an_unpaid_session_is_why_not(self, check, start, agent, zone) -> None:
        session = await start()
        answer = await check(agent, session.license_plate, zone.id)
        assert (answer.is_valid, answer.validity, answer.message) == (False, Answer.VALIDITY_UNPAID, "Ticket non payé")
        assert answer.decisive_session == session

    async def test_so_is_one_whose_extension_is_not_paid_once_it_is_reached(
        self, check, park, sessions, driver, agent, zone, clock
    ) -> None:
        session = await park(duration_minutes=30)
        more = pb.ExtendSessionRequest(session_id=session.id, additional_minutes=30)
        await sessions.ExtendSession(more, metadata=driver.metadata)
        assert (await check(agent, session.license_plate, zone.id)).validity == Answer.VALIDITY_SESSION
        clock.move(minutes=30)
        answer = await check(agent, session.license_plate, zone.id)
        assert (answer.is_valid, answer.validity) == (False, Answer.VALIDITY_UNPAID)
        assert answer.message.startswith("Ticket payé jusqu'")

    async def test_a_session_that_ran_out_is_told_for_a_day(self, check, park, patrol, agent, zone, clock) -> None:
        session = await park(duration_minutes=30)
        clock.move(minutes=42)
        answer = await check(agent, session.license_plate, zone.id)
        assert (answer.validity, answer.message) == (Answer.VALIDITY_EXPIRED, "Ticket expiré depuis 12 minutes")
        assert (list(answer.sessions), answer.decisive_session.id) == ([], session.id)
        clock.move(days=1)
        late = await check(await patrol(zone), session.license_plate, zone.id)
        assert (late.validity, late.message) == (Answer.VALIDITY_NO_SESSION, "Aucun stationnement payé")
        assert not late.HasField("decisive_session")

    async def test_one_that_was_ended_or_called_off_says_so(
        self, check, start, end, sessions, driver, agent, zone
    ) -> None:
        ended = await end((await start()).id)
        cancelled = await start()
        await sessions.CancelSession(pb.CancelSessionRequest(session_id=cancelled.id), metadata=driver.metadata)
        assert (await check(agent, ended.license_plate, zone.id)).validity == Answer.VALIDITY_ENDED
        answer = await check(agent, cancelled.license_plate, zone.id)
        assert (answer.validity, answer.message) == (Answer.VALIDITY_CANCELLED, "Ticket annulé")

    async def test_an_agent_is_told_that_it_is_paid_for_in_another_zone(
        self, check, park, agent, make_zone, zone
    ) -> None:
        elsewhere = await make_zone()
        session = await park(zone_id=elsewhere.id)
        answer = await check(agent, session.license_plate, zone.id)
        assert (answer.is_valid, answer.validity) == (False, Answer.VALIDITY_OTHER_ZONE)
        assert answer.message == f"Payé pour une autre zone : {elsewhere.code}"
        assert (list(answer.sessions), answer.total_size) == ([], 0)
        assert answer.decisive_session == session

    async def test_an_operator_is_told_nothing_of_zones_of_others(
        self, check, park, start, operator, people, make_zone, zone, clock
    ) -> None:
        elsewhere = await make_zone()
        session = await park(zone_id=elsewhere.id, duration_minutes=30)
        for minutes in (0, 30):
            clock.move(minutes=minutes)
            for zone_id in (zone.id, ""):
                answer = await check(operator, session.license_plate, zone_id)
                assert answer.validity == Answer.VALIDITY_NO_SESSION
                assert not answer.HasField("decisive_session")
        both = await people.operator(zone_ids=(zone.id, elsewhere.id))
        assert (await check(both, session.license_plate)).validity == Answer.VALIDITY_EXPIRED

    async def test_where_parking_is_free_at_this_hour_nobody_needs_a_session(
        self, check, start, agent, make_zone, clock
    ) -> None:
        now = clock().astimezone(TUNIS)
        minute = now.hour * 60 + now.minute
        opens = (minute + 120) % MINUTES_PER_DAY
        closed = await make_zone(operating_hours=DailyHours(opens, opens + 60))
        answer = await check(agent, plate(), closed.id)
        assert (answer.is_valid, answer.validity) == (True, Answer.VALIDITY_FREE)
        assert answer.message == "Stationnement gratuit à cette heure"
        free = await make_zone(free_hours=(DailyHours(minute, minute + 60),))
        assert (await check(agent, plate(), free.id)).validity == Answer.VALIDITY_FREE
        some_minutes = await make_zone(free_minutes_per_day=60)
        assert (await check(agent, plate(), some_minutes.id)).validity == Answer.VALIDITY_NO_SESSION


class TestFines:
    @pytest.fixture
    def city(self, application, channel, people, money) -> City:
        return City(application, channel, people, money)

    async def test_what_is_still_to_be_paid_is_told_the_newest_first(
        self, check, city, patrol, agent, zone, admin
    ) -> None:
        text = plate()
        # By three agents: of one of them the others would be second taps.
        first = await city.fined(agent, text, zone_id=zone.id)
        second = await city.fined(await patrol(zone), text, zone_id=zone.id, reason=ViolationTicket.REASON_POUND)
        paid = await city.fined(await patrol(zone), text, zone_id=zone.id)
        await city.pay(agent, paid, PaymentMethod.PAYMENT_METHOD_CASH)
        answer = await check(agent, text, zone.id)
        assert (answer.unpaid_fine_count, answer.unpaid_fine_amount) == (2, 150)
        assert {fine.ticket_number for fine in answer.unpaid_fines} == {first.ticket_number, second.ticket_number}
        newest = answer.unpaid_fines[0]
        assert (newest.violation_ticket_id, newest.fine_amount) == (second.id, 100)
        assert (newest.zone_id, newest.issued_at, newest.due_date) == (zone.id, second.issued_at, second.due_date)

    async def test_staff_are_told_of_those_in_their_zones_only(
        self, check, city, patrol, agent, zone, make_zone, admin
    ) -> None:
        elsewhere, text = await make_zone(), plate()
        await city.fined(await patrol(elsewhere), text, zone_id=elsewhere.id)
        assert (await check(agent, text)).unpaid_fine_count == 0
        assert (await check(agent, text, elsewhere.id)).unpaid_fine_count == 0
        assert (await check(admin, text)).unpaid_fine_count == 1

    async def test_a_valid_session_does_not_hide_them(self, check, city, park, agent, zone) -> None:
        session = await park()
        await city.fined(agent, session.license_plate, zone_id=zone.id)
        answer = await check(agent, session.license_plate, zone.id)
        assert (answer.is_valid, answer.unpaid_fine_count) == (True, 1)

    async def test_twenty_are_shown_and_a_hundred_counted(self, check, agent, zone, city, database) -> None:
        text = plate()
        await city.fined(agent, text, zone_id=zone.id)
        one = await database["tickets"].find_one({"licensePlate": parse_plate(text).key})
        more = [one | {"_id": ObjectId(), "ticketNumber": f"{one['ticketNumber']}-{number}"} for number in range(120)]
        await database["tickets"].insert_many(more)
        answer = await check(agent, text, zone.id)
        assert (len(answer.unpaid_fines), answer.unpaid_fine_count, answer.unpaid_fine_amount) == (20, 100, 5_000)


class TestBadges:
    @pytest.fixture
    def give_badge(self, channel, admin):
        """Sells a vehicle a badge for this year."""
        counter = Counter(channel)

        async def give(text: str, zone):
            badge = await counter.make(admin, zone, text)
            return await counter.pay(admin, badge, PaymentMethod.PAYMENT_METHOD_CASH)

        return give

    @pytest.fixture
    async def zone(self, make_zone):
        return await make_zone(season_badge_price=MILLIMES)

    async def test_a_badge_of_the_zone_is_as_good_as_a_session(self, check, give_badge, agent, zone) -> None:
        badge = await give_badge(plate(), zone)
        answer = await check(agent, badge.license_plate, zone.id)
        assert (answer.is_valid, answer.validity) == (True, Answer.VALIDITY_BADGE)
        assert list(answer.season_badges) == [badge]
        assert answer.message == f"Vignette valide jusqu'au 31/12/{badge.year}"

    async def test_a_badge_of_another_zone_says_why_not(self, check, give_badge, agent, zone, make_zone) -> None:
        badge = await give_badge(plate(), await make_zone(season_badge_price=MILLIMES))
        answer = await check(agent, badge.license_plate, zone.id)
        assert (answer.is_valid, answer.validity) == (False, Answer.VALIDITY_OTHER_ZONE)
        assert (list(answer.season_badges), answer.message) == ([], "Vignette d'une autre zone")

    async def test_a_vehicle_with_a_badge_is_not_to_be_checked(self, channel, give_badge, agent, start, zone) -> None:
        patrols = VehicleCheckServiceStub(channel)

        async def to_check() -> list[str]:
            request = ListVehiclesToCheckRequest(zone_id=zone.id)
            answer = await patrols.ListVehiclesToCheck(request, metadata=agent.metadata)
            return [vehicle.session.id for vehicle in answer.vehicles]

        session = await start(zone_id=zone.id)
        assert await to_check() == [session.id]
        await give_badge(session.license_plate, zone)
        assert not await to_check()


async def test_agents_without_zones_check_nothing(check, patrol, zone) -> None:
    nobody = await patrol()
    assert (await check(nobody, plate())).validity == Answer.VALIDITY_NO_SESSION
    with refused("ZONE_NOT_ASSIGNED"):
        await check(nobody, plate(), zone.id)
