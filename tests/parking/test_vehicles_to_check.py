"""The list of vehicles to check, and plates completed while they are typed."""

from dataclasses import dataclass

import grpc.aio
import pytest

from parkup.parking.v1 import session_service_pb2 as sessions_pb
from parkup.parking.v1 import vehicle_check_service_pb2 as pb
from parkup.parking.v1.vehicle_check_service_pb2_grpc import VehicleCheckServiceStub
from server.parking.hours import DailyHours
from server.values.clock import TUNIS
from tests.enforcement.city import City
from tests.errors import refused
from tests.parking.conftest import plate

EXPIRED, UNPAID, EXPIRING = (
    pb.VehicleToCheck.STATE_EXPIRED,
    pb.VehicleToCheck.STATE_UNPAID,
    pb.VehicleToCheck.STATE_EXPIRING,
)


@pytest.fixture(scope="session")
def checks(channel: grpc.aio.Channel) -> VehicleCheckServiceStub:
    return VehicleCheckServiceStub(channel)


@pytest.fixture
def listed(checks, zone):
    async def read(person, **fields) -> pb.ListVehiclesToCheckResponse:
        request = pb.ListVehiclesToCheckRequest(**({"zone_id": zone.id} | fields))
        return await checks.ListVehiclesToCheck(request, metadata=person.metadata)

    return read


@pytest.fixture
def states(listed, agent):
    """Plate and state of those listed."""

    async def read(person=agent, **fields) -> list[tuple[str, int]]:
        return [(each.session.license_plate, each.state) for each in (await listed(person, **fields)).vehicles]

    return read


@pytest.fixture
def park(start, fund, people):
    """Starts a session of a new driver, paid at once."""

    async def paid(**fields):
        person = await people.driver()
        await fund(person.id, 10_000)
        return await start(person, payment_method_id="wallet", **fields)

    return paid


class TestListVehiclesToCheck:
    async def test_drivers_do_not_look(self, listed, driver) -> None:
        with refused("PERMISSION_DENIED"):
            await listed(driver)

    async def test_staff_look_in_their_own_zones(self, listed, agent, operator, people, admin, make_zone) -> None:
        elsewhere = await make_zone()
        for person in (agent, operator, await people.operator()):
            with refused("ZONE_NOT_ASSIGNED"):
                await listed(person, zone_id=elsewhere.id)
        with refused("ZONE_NOT_FOUND"):
            await listed(agent, zone_id="0" * 24)
        assert not (await listed(admin, zone_id=elsewhere.id)).vehicles

    async def test_without_a_zone_it_is_all_of_the_callers_and_admins_name_one(
        self, listed, states, park, zone, make_zone, patrol, people, admin
    ) -> None:
        elsewhere = await make_zone()
        first = await park(duration_minutes=5)
        second = await park(duration_minutes=8, zone_id=elsewhere.id)
        await park(duration_minutes=8, zone_id=(await make_zone()).id)
        both = await patrol(zone, elsewhere)
        assert await states(both, zone_id="") == [(first.license_plate, EXPIRING), (second.license_plate, EXPIRING)]
        assert await states(await people.operator(), zone_id="") == []
        with refused("INVALID_ARGUMENT") as refusal:
            await listed(admin, zone_id="")
        assert list(refusal.fields) == ["zone_id"]

    @pytest.mark.parametrize(
        "wish", [{"expired_within_minutes": -1}, {"expired_within_minutes": 1441}, {"expiring_within_minutes": 241}]
    )
    async def test_spans_have_limits(self, listed, agent, wish) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await listed(agent, **wish)
        assert list(refusal.fields) == list(wish)

    async def test_what_ran_out_first_comes_first_and_each_says_why(
        self, states, listed, park, start, sessions, people, fund, agent, clock
    ) -> None:
        over = await park(duration_minutes=10)
        extended = await park(duration_minutes=15)
        soon = await park(duration_minutes=28)
        later = await park(duration_minutes=60)
        clock.move(minutes=5)
        unpaid = await start(await people.driver())
        clock.move(minutes=15)
        # An extension that nobody pays for: what counts is where the money ends.
        owner = await people.driver()
        await fund(owner.id, 10_000)
        theirs = await start(owner, payment_method_id="wallet", duration_minutes=5)
        more = sessions_pb.ExtendSessionRequest(session_id=theirs.id, additional_minutes=60)
        await sessions.ExtendSession(more, metadata=owner.metadata)

        assert await states() == [
            (unpaid.license_plate, UNPAID),
            (over.license_plate, EXPIRED),
            (extended.license_plate, EXPIRED),
            (theirs.license_plate, EXPIRING),
            (soon.license_plate, EXPIRING),
        ]
        first, *_, last = (await listed(agent)).vehicles
        assert first.good_until == unpaid.start_time
        assert last.good_until == soon.end_time
        clock.move(minutes=6)
        assert (theirs.license_plate, UNPAID) in await states()
        assert later.license_plate not in [text for text, _ in await states()]

    async def test_spans_narrow_the_list(self, states, park, clock) -> None:
        over, soon = await park(duration_minutes=10), await park(duration_minutes=45)
        clock.move(minutes=30)
        assert await states() == [(over.license_plate, EXPIRED)]
        assert await states(expiring_within_minutes=15, expired_within_minutes=0) == [(soon.license_plate, EXPIRING)]
        assert await states(expired_within_minutes=19) == []
        assert await states(expired_within_minutes=21) == [(over.license_plate, EXPIRED)]

    async def test_who_was_fined_for_it_is_left_out_and_comes_again_for_another_time(
        self, states, park, start, application, channel, people, money, agent, zone, driver, clock
    ) -> None:
        city = City(application, channel, people, money)
        session = await park(duration_minutes=5)
        clock.move(minutes=6)
        assert await states() == [(session.license_plate, EXPIRED)]
        await city.fined(agent, session.license_plate, zone_id=zone.id)
        assert await states() == []
        clock.move(minutes=10)
        again = await park(duration_minutes=5, license_plate=session.license_plate)
        clock.move(minutes=6)
        assert await states() == [(again.license_plate, EXPIRED)]

    async def test_who_is_paid_for_again_is_left_out(self, states, park, clock) -> None:
        session = await park(duration_minutes=5)
        clock.move(minutes=6)
        assert await states() == [(session.license_plate, EXPIRED)]
        await park(license_plate=session.license_plate)
        assert await states() == []

    async def test_who_has_left_or_called_it_off_is_left_out(
        self, states, start, end, sessions, driver, people
    ) -> None:
        await end((await start()).id)
        session = await start()
        assert await states() == [(session.license_plate, UNPAID)]
        await sessions.CancelSession(sessions_pb.CancelSessionRequest(session_id=session.id), metadata=driver.metadata)
        assert await states() == []

    async def test_where_parking_is_free_by_then_nobody_is_listed(self, states, make_zone, park, patrol, clock) -> None:
        now = clock().astimezone(TUNIS)
        minute = now.hour * 60 + now.minute
        closing = await make_zone(operating_hours=DailyHours(minute, minute + 8))
        agent = await patrol(closing)
        paid = await park(zone_id=closing.id, duration_minutes=4)
        past_closing = await park(zone_id=closing.id, duration_minutes=20)
        assert past_closing.is_paid
        assert await states(agent, zone_id=closing.id) == [(paid.license_plate, EXPIRING)]
        clock.move(minutes=9)
        assert await states(agent, zone_id=closing.id) == []

    async def test_pages_hold_each_once(self, listed, park, agent) -> None:
        started = [(await park(duration_minutes=minutes)).id for minutes in (5, 6, 7, 8, 9)]
        seen, token = [], ""
        while True:
            page = await listed(agent, page_size=2, page_token=token)
            seen += [each.session.id for each in page.vehicles]
            if not (token := page.next_page_token):
                break
        assert seen == started
        assert [each.session.id for each in (await listed(agent, skip=3)).vehicles] == started[3:]
        token = (await listed(agent, page_size=2)).next_page_token
        with refused("INVALID_PAGE_TOKEN"):
            await listed(agent, page_size=2, page_token=token, expired_within_minutes=1)


@dataclass(frozen=True)
class Typed:
    """What is typed, and whether `731 TUN 4567` is suggested for it."""

    text: str
    is_suggested: bool


class TestSuggestPlates:
    @pytest.fixture
    def suggested(self, checks):
        async def read(person, prefix) -> list[str]:
            request = pb.SuggestPlatesRequest(prefix=prefix)
            answer = await checks.SuggestPlates(request, metadata=person.metadata)
            return [each.formatted for each in answer.plates]

        return read

    async def test_drivers_are_told_no_plates(self, suggested, driver) -> None:
        with refused("PERMISSION_DENIED"):
            await suggested(driver, "731")

    async def test_nothing_typed_is_refused_and_too_little_completes_nothing(self, suggested, agent, start) -> None:
        await start(license_plate="731 TUN 4567")
        for text in ("", "x" * 49):
            with refused("INVALID_ARGUMENT") as refusal:
                await suggested(agent, text)
            assert list(refusal.fields) == ["prefix"]
        for text in ("7", "-", "*", "..."):
            assert await suggested(agent, text) == []

    @pytest.mark.parametrize(
        "typed",
        [
            Typed("731", True),
            Typed("731 T", True),
            Typed("731 tu", True),
            Typed("731 TUN", True),
            Typed("731 TUN 45", True),
            Typed("731تونس45", True),
            Typed("731 تو", True),
            Typed("731-tun-4567", True),
            Typed("731 TUN 46", False),
            Typed("731 TUN 45678", False),
            Typed("31", False),
            Typed("732", False),
        ],
        ids=lambda typed: typed.text,
    )
    async def test_the_beginning_of_a_plate_finds_it(self, suggested, start, agent, typed) -> None:
        await start(license_plate="731 TUN 4567")
        assert ("731 TUN 4567" in await suggested(agent, typed.text)) is typed.is_suggested

    async def test_only_vehicles_that_are_parked_now(self, suggested, start, end, agent, clock) -> None:
        await end((await start(license_plate="641 TUN 9901")).id)
        await start(license_plate="641 TUN 9902", duration_minutes=5)
        assert await suggested(agent, "641 TUN 990") == ["641 TUN 9902"]
        clock.move(minutes=5)
        assert await suggested(agent, "641 TUN 990") == []

    async def test_ten_at_most_each_once_in_order(self, suggested, start, people, agent) -> None:
        texts = [f"552 TUN {number}" for number in range(9910, 9922)]
        for text in (texts[0], *reversed(texts)):
            await start(await people.driver(), license_plate=text)
        assert await suggested(agent, "552 TUN 99") == texts[:10]

    async def test_operators_are_told_of_their_zones_and_agents_of_all(
        self, suggested, start, operator, patrol, agent, make_zone, people
    ) -> None:
        text = plate()
        await start(license_plate=text, zone_id=(await make_zone()).id)
        assert await suggested(operator, text) == []
        assert await suggested(agent, text) == [text]
        assert await suggested(await patrol(), text) == []
        assert await suggested(await people.admin(), text) == [text]
