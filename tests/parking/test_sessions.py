"""Looking at sessions, ending them, checking vehicles."""

import asyncio

import pytest
from bson import ObjectId
from google.protobuf.timestamp_pb2 import Timestamp

from parkup.common.v1.license_plate_pb2 import LicensePlate
from parkup.parking.v1 import session_pb2
from parkup.parking.v1 import session_service_pb2 as pb
from tests.errors import reason_of, refused
from tests.parking.conftest import plate

Session = session_pb2.Session


class TestGetSession:
    async def test_nobody_looks_anonymously(self, sessions) -> None:
        with refused("UNAUTHORIZED"):
            await sessions.GetSession(pb.GetSessionRequest(session_id="0" * 24))

    async def test_a_driver_cannot_tell_another_ones_session_from_none(self, start, get, other_driver) -> None:
        session = await start()
        for session_id in (session.id, "0" * 24):
            with refused("SESSION_NOT_FOUND"):
                await get(session_id, other_driver)

    async def test_staff_see_the_sessions_of_their_zones(self, start, get, operator, people) -> None:
        session = await start()
        assert await get(session.id, operator) == session
        assert await get(session.id, await people.admin()) == session
        with refused("ZONE_NOT_ASSIGNED"):
            await get(session.id, await people.operator())

    async def test_time_ends_a_session_not_the_job(self, start, get, driver, clock) -> None:
        session = await start(duration_minutes=5)
        clock.move(minutes=5)
        assert (await get(session.id, driver)).status == Session.STATUS_EXPIRED


class TestListSessions:
    @pytest.fixture
    def copies_of(self, database):
        """Puts more sessions like one that is over into the database."""

        async def copy(session: Session, count: int) -> None:
            stored = await database["parkingSessions"].find_one({"_id": ObjectId(session.id)})
            others = (
                stored
                | {"_id": ObjectId(), "ticket": stored["ticket"] | {"_id": ObjectId(), "qrCode": str(ObjectId())}}
                for _ in range(count)
            )
            await database["parkingSessions"].insert_many(others)

        return copy

    @pytest.fixture
    def list_of(self, sessions):
        async def read(person, **filters) -> pb.ListSessionsResponse:
            return await sessions.ListSessions(pb.ListSessionsRequest(**filters), metadata=person.metadata)

        return read

    async def test_a_driver_cannot_list_another_ones(self, list_of, driver, other_driver) -> None:
        with refused("SESSION_NOT_FOUND"):
            await list_of(driver, user_id=other_driver.id)

    async def test_a_page_size_below_zero_is_refused(self, list_of, driver) -> None:
        with refused("INVALID_ARGUMENT"):
            await list_of(driver, page_size=-1)

    async def test_a_page_holds_a_thousand_however_many_are_asked_for(
        self, list_of, start, end, driver, copies_of
    ) -> None:
        session = await end((await start()).id)
        await copies_of(session, 1_000)
        page = await list_of(driver, page_size=2_000)
        assert len(page.sessions) == 1_000
        rest = await list_of(driver, page_size=2_000, page_token=page.next_page_token)
        assert len(rest.sessions) == 1
        assert not rest.next_page_token

    async def test_all_that_match_are_counted_when_asked_for(
        self, list_of, start, end, driver, operator, people
    ) -> None:
        for _ in range(3):
            await end((await start()).id)
        active = await start()
        assert not (await list_of(driver)).HasField("total_size")
        first = await list_of(driver, page_size=2, with_total_size=True)
        assert (len(first.sessions), first.total_size) == (2, 4)
        second = await list_of(driver, page_size=2, with_total_size=True, page_token=first.next_page_token)
        assert (len(second.sessions), second.total_size) == (2, 4)
        assert (await list_of(driver, skip=3, with_total_size=True)).total_size == 4
        for person in (driver, operator):
            for filters, total in (
                ({"status": Session.STATUS_COMPLETED}, 3),
                ({"status": Session.STATUS_EXPIRED}, 0),
                ({"license_plate": active.license_plate}, 1),
            ):
                assert (await list_of(person, with_total_size=True, **filters)).total_size == total
        nobody = await list_of(await people.operator(), with_total_size=True)
        assert nobody.HasField("total_size")
        assert nobody.total_size == 0
        assert (await list_of(await people.admin(), with_total_size=True)).total_size >= 4

    async def test_the_count_ends_at_ten_thousand(self, list_of, start, end, operator, copies_of) -> None:
        await copies_of(await end((await start()).id), 10_001)
        assert (await list_of(operator, page_size=1, with_total_size=True)).total_size == 10_000

    async def test_a_plate_without_letter_or_digit_finds_nothing_to_look_for(self, list_of, driver) -> None:
        with refused("INVALID_LICENSE_PLATE"):
            await list_of(driver, license_plate="---")

    async def test_a_token_opens_only_its_own_list(self, list_of, start, end, driver, other_driver) -> None:
        for _ in range(2):
            await end((await start()).id)
        token = (await list_of(driver, page_size=1)).next_page_token
        for person, filters in ((driver, {"status": Session.STATUS_ACTIVE}), (other_driver, {})):
            with refused("INVALID_PAGE_TOKEN"):
                await list_of(person, page_size=1, page_token=token, **filters)

    async def test_pages_hold_every_session_once_the_newest_first(self, list_of, start, end, driver) -> None:
        started = [(await end((await start()).id)).id for _ in range(5)]
        seen, token = [], ""
        while True:
            page = await list_of(driver, page_size=2, page_token=token)
            seen += [session.id for session in page.sessions]
            if not (token := page.next_page_token):
                break
        assert seen == started[::-1]
        skipped = await list_of(driver, skip=3)
        assert [session.id for session in skipped.sessions] == started[1::-1]

    async def test_filters_narrow_the_list_and_time_counts(
        self, list_of, start, end, sessions, driver, zone, clock
    ) -> None:
        ended, cancelled = await end((await start()).id), await start()
        await sessions.CancelSession(pb.CancelSessionRequest(session_id=cancelled.id), metadata=driver.metadata)
        over = await start(duration_minutes=1)
        clock.move(minutes=1)
        active = await start(license_plate="9 TUN 9")
        for status, session in (
            (Session.STATUS_COMPLETED, ended),
            (Session.STATUS_CANCELLED, cancelled),
            (Session.STATUS_EXPIRED, over),
            (Session.STATUS_ACTIVE, active),
        ):
            found = (await list_of(driver, status=status)).sessions
            assert [each.id for each in found] == [session.id]
            assert found[0].status == status
        assert [each.id for each in (await list_of(driver, license_plate="9 تونس 9")).sessions] == [active.id]
        assert len((await list_of(driver, zone_id=zone.id, user_id=driver.id)).sessions) == 4
        assert not (await list_of(driver, zone_id="0" * 24)).sessions

    async def test_only_those_that_are_over_by_now_noted_or_not(
        self, list_of, start, end, sessions, driver, operator, clock
    ) -> None:
        ended, cancelled = await end((await start()).id), await start()
        await sessions.CancelSession(pb.CancelSessionRequest(session_id=cancelled.id), metadata=driver.metadata)
        over = await start(duration_minutes=1)
        clock.move(minutes=1)
        active = await start()
        for person in (driver, operator):
            past = await list_of(person, only_over=True, with_total_size=True)
            assert [each.id for each in past.sessions] == [over.id, cancelled.id, ended.id]
            assert past.total_size == 3
            both = await list_of(person, only_over=True, status=Session.STATUS_ACTIVE)
            assert [each.id for each in both.sessions] == [active.id]

    async def test_only_those_that_started_within_a_span_of_time(
        self, list_of, start, end, driver, operator, clock
    ) -> None:
        started = []
        for _ in range(3):
            started.append(await end((await start()).id))
            clock.move(minutes=3)
        first, second, third = started
        for person in (driver, operator):
            for span, expected in (
                ({"started_from": second.start_time}, [third, second]),
                ({"started_before": third.start_time}, [second, first]),
                ({"started_from": second.start_time, "started_before": third.start_time}, [second]),
                ({"started_from": third.start_time, "started_before": first.start_time}, []),
                ({"started_from": Timestamp(seconds=-(10**10)), "started_before": Timestamp(seconds=10**11)}, started),
            ):
                found = await list_of(person, with_total_size=True, **span)
                assert {each.id for each in found.sessions} == {each.id for each in expected}
                assert found.total_size == len(expected)
        page = await list_of(driver, page_size=1, started_before=third.start_time)
        rest = await list_of(driver, page_size=1, started_before=third.start_time, page_token=page.next_page_token)
        assert [each.id for each in (*page.sessions, *rest.sessions)] == [second.id, first.id]
        with refused("INVALID_ARGUMENT") as refusal:
            await list_of(driver, started_from=Timestamp(seconds=10**13))
        assert list(refusal.fields) == ["started_from"]

    async def test_staff_see_their_zones_only(self, list_of, start, operator, people, make_zone, other_driver) -> None:
        here, elsewhere = await start(), await make_zone()
        await start(other_driver, zone_id=elsewhere.id)
        assert [session.id for session in (await list_of(operator)).sessions] == [here.id]
        assert not (await list_of(operator, zone_id=elsewhere.id)).sessions
        assert not (await list_of(operator, user_id=other_driver.id)).sessions
        assert not (await list_of(await people.operator())).sessions
        assert len((await list_of(await people.admin(), user_id=other_driver.id)).sessions) == 1


class TestGetActiveSession:
    @pytest.fixture
    def active(self, sessions):
        async def read(person, user_id="") -> pb.GetActiveSessionResponse:
            request = pb.GetActiveSessionRequest(user_id=user_id)
            return await sessions.GetActiveSession(request, metadata=person.metadata)

        return read

    async def test_a_driver_asks_for_their_own(self, active, start, driver, other_driver) -> None:
        assert not (await active(driver)).HasField("session")
        session = await start()
        assert (await active(driver)).session == (await active(driver, driver.id)).session == session
        with refused("SESSION_NOT_FOUND"):
            await active(other_driver, driver.id)

    async def test_staff_name_the_driver_and_see_their_zones(self, active, start, driver, operator, people) -> None:
        session = await start()
        assert (await active(operator, driver.id)).session == session
        assert not (await active(await people.operator(), driver.id)).HasField("session")
        with refused("INVALID_ARGUMENT"):
            await active(operator)

    async def test_what_is_over_is_not_active(self, active, start, driver, clock) -> None:
        await start(duration_minutes=1)
        clock.move(minutes=1)
        assert not (await active(driver)).HasField("session")


class TestEndSession:
    async def test_agents_do_not_end_sessions(self, start, end, agent) -> None:
        with refused("PERMISSION_DENIED"):
            await end((await start()).id, agent)

    async def test_an_operator_ends_those_of_their_zones_and_an_admin_all(self, start, end, operator, people) -> None:
        session = await start()
        with refused("ZONE_NOT_ASSIGNED"):
            await end(session.id, await people.operator())
        with refused("SESSION_NOT_FOUND"):
            await end("0" * 24, operator)
        assert (await end(session.id, operator)).status == Session.STATUS_COMPLETED
        with refused("SESSION_COMPLETED"):
            await end(session.id, operator)
        assert (await end((await start()).id, await people.admin())).status == Session.STATUS_COMPLETED

    async def test_another_drivers_session_is_not_there(self, start, end, other_driver) -> None:
        with refused("SESSION_NOT_FOUND"):
            await end((await start()).id, other_driver)

    async def test_what_is_over_cannot_be_ended(self, start, end, sessions, driver, clock) -> None:
        ended = await end((await start()).id)
        with refused("SESSION_COMPLETED"):
            await end(ended.id)
        cancelled = await start()
        await sessions.CancelSession(pb.CancelSessionRequest(session_id=cancelled.id), metadata=driver.metadata)
        with refused("SESSION_CANCELLED"):
            await end(cancelled.id)
        over = await start(duration_minutes=1)
        clock.move(minutes=1)
        with refused("SESSION_EXPIRED") as refusal:
            await end(over.id)
        assert refusal.http_status == 400

    async def test_of_many_ends_at_a_time_one_ends_it(self, start, end) -> None:
        session = await start()
        answers = await asyncio.gather(*(end(session.id) for _ in range(10)), return_exceptions=True)
        assert sum(isinstance(answer, Session) for answer in answers) == 1
        assert {reason_of(answer) for answer in answers if isinstance(answer, Exception)} == {"SESSION_COMPLETED"}

    async def test_ending_keeps_what_was_bought_and_frees_the_driver(self, start, end, clock) -> None:
        session = await start()
        clock.move(minutes=10)
        ended = await end(session.id)
        assert ended.status == Session.STATUS_COMPLETED
        assert 600 <= ended.end_time.seconds - ended.start_time.seconds < 630
        assert (ended.duration_minutes, ended.amount) == (120, 3.0)
        assert ended.HasField("updated_at")
        await start()


NOTHING_FOUND = pb.CheckVehicleResponse(
    validity=pb.CheckVehicleResponse.VALIDITY_NO_SESSION, message="Aucun stationnement payé"
)


class TestCheckVehicle:
    @pytest.fixture
    def check(self, sessions):
        async def look_up(person, text="", zone_id="", **parts) -> pb.CheckVehicleResponse:
            request = pb.CheckVehicleRequest(license_plate=text, zone_id=zone_id, **parts)
            return await sessions.CheckVehicle(request, metadata=person.metadata)

        return look_up

    async def test_drivers_do_not_check_vehicles(self, check, driver) -> None:
        with refused("PERMISSION_DENIED"):
            await check(driver, plate())

    async def test_operators_check_in_their_zones(self, check, make_zone, operator) -> None:
        with refused("ZONE_NOT_ASSIGNED"):
            await check(operator, plate(), (await make_zone()).id)
        with refused("ZONE_NOT_FOUND"):
            await check(operator, plate(), "0" * 24)
        with refused("INVALID_LICENSE_PLATE"):
            await check(operator, "?")

    async def test_a_vehicle_without_session_is_not_valid(self, check, operator, zone) -> None:
        assert await check(operator, plate(), zone.id) == NOTHING_FOUND

    async def test_an_unpaid_session_is_shown_and_not_valid(self, check, operator, start, zone) -> None:
        session = await start(license_plate="77 TUN 77")
        for zone_id in ("", zone.id):
            answer = await check(operator, "77 تونس 77", zone_id)
            assert (list(answer.sessions), answer.total_size, answer.is_valid) == ([session], 1, False)

    async def test_a_plate_may_come_in_parts_or_formatted(self, check, operator, start) -> None:
        session = await start(license_plate="78 TUN 87")
        in_parts = LicensePlate(type=LicensePlate.TYPE_TUNIS, left="78", right="87")
        for plates in (
            {"plate": in_parts},
            {"plate": in_parts, "text": "nonsense"},
            {"plate": LicensePlate(formatted="78 تونس 87"), "text": "nonsense"},
            {"plate": LicensePlate(), "text": "78TUN87"},
        ):
            assert list((await check(operator, **plates)).sessions) == [session]

    async def test_half_a_plate_is_no_mistake(self, check, operator) -> None:
        for text in ("7", "78 T", "78 TUN"):
            assert await check(operator, text) == NOTHING_FOUND
        with refused("INVALID_ARGUMENT") as refusal:
            await check(operator)
        assert list(refusal.fields) == ["license_plate"]

    async def test_a_paid_session_is_valid_until_its_end(
        self, check, operator, start, fund, driver, zone, clock
    ) -> None:
        await fund(driver.id, 3_000)
        session = await start(payment_method_id="wallet", duration_minutes=10)
        assert (await check(operator, session.license_plate, zone.id)).is_valid
        clock.move(minutes=10)
        after = await check(operator, session.license_plate, zone.id)
        assert (list(after.sessions), after.total_size, after.is_valid) == ([], 0, False)

    async def test_without_a_zone_all_zones_of_the_caller_count(
        self, check, start, operator, people, other_driver, make_zone
    ) -> None:
        elsewhere, text = await make_zone(), plate()
        await start(license_plate=text)
        await start(other_driver, license_plate=text, zone_id=elsewhere.id)
        assert (await check(operator, text)).total_size == 1
        assert (await check(await people.operator(), text)).total_size == 0
        assert (await check(await people.admin(), text)).total_size == 2

    async def test_an_agent_checks_anywhere_unless_they_patrol_nowhere(
        self, check, start, agent, other_driver, make_zone, patrol
    ) -> None:
        elsewhere, text = await make_zone(), plate()
        await start(other_driver, license_plate=text, zone_id=elsewhere.id)
        assert (await check(agent, text, elsewhere.id)).total_size == (await check(agent, text)).total_size == 1
        nowhere = await patrol()
        assert (await check(nowhere, text)).total_size == 0
        with refused("ZONE_NOT_ASSIGNED"):
            await check(nowhere, text, elsewhere.id)
