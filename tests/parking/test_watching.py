"""Who watches a zone or their own session is told what happens, and what they missed."""

import asyncio
import contextlib
import json
from dataclasses import replace
from datetime import timedelta

import grpc.aio
import pytest
from bson import ObjectId

from parkup.parking.v1 import live_service_pb2 as pb
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.live_service_pb2_grpc import LiveServiceStub
from server import app
from server.auth.sign_ins.model import SignIn
from server.values.caller import CallerKind, Role
from tests.errors import refused
from tests.gateway.test_streams import events
from tests.parking.conftest import plate
from tests.parking.watching import CHANGED, ENDED, EXPIRING, EXTENDED, PATIENCE_SECONDS, STARTED, watching


@pytest.fixture(scope="session")
def live(channel: grpc.aio.Channel) -> LiveServiceStub:
    return LiveServiceStub(channel)


@pytest.fixture
def park(sessions, zone):
    async def start(driver, minutes: int = 60, **fields) -> str:
        request = session_pb.StartSessionRequest(
            zone_id=zone.id, license_plate=plate(), duration_minutes=minutes, **fields
        )
        return (await sessions.StartSession(request, metadata=driver.metadata)).session.id

    return start


@pytest.fixture
def for_long(application, clock):
    """The same driver with a token that lives for hours, for tests that make time pass."""

    def sign_in(driver):
        sign_in = SignIn(str(ObjectId()), CallerKind.DRIVER, driver.id)
        token = application.domains.auth.tokens.write(sign_in, None, clock() + timedelta(hours=3))
        return replace(driver, access_token=token.text)

    return sign_in


@pytest.fixture
def extend(sessions):
    async def more(driver, session_id: str, minutes: int = 30) -> None:
        request = session_pb.ExtendSessionRequest(session_id=session_id, additional_minutes=minutes)
        await sessions.ExtendSession(request, metadata=driver.metadata)

    return more


@pytest.fixture
def end(sessions):
    async def leave(driver, session_id: str) -> None:
        await sessions.EndSession(session_pb.EndSessionRequest(session_id=session_id), metadata=driver.metadata)

    return leave


def watch_zone(live, who, zone, token: str = ""):
    return watching(live.WatchZone(pb.WatchZoneRequest(zone_id=zone.id, resume_token=token), metadata=who.metadata))


def watch_own(live, driver, token: str = ""):
    return watching(live.WatchMySession(pb.WatchMySessionRequest(resume_token=token), metadata=driver.metadata))


class TestWatchZone:
    async def test_staff_of_another_zone_are_refused(self, live, people, make_zone, patrol, zone):
        elsewhere = await make_zone()
        for stranger in (await people.operator(zone_ids=(elsewhere.id,)), await patrol(elsewhere)):
            with refused("ZONE_NOT_ASSIGNED"):
                async with watch_zone(live, stranger, zone) as watch:
                    await watch.next()

    async def test_an_unknown_zone_is_refused(self, live, operator, driver):
        for who in (operator, driver):
            with refused("ZONE_NOT_FOUND"):
                async with watching(
                    live.WatchZone(pb.WatchZoneRequest(zone_id=str(ObjectId())), metadata=who.metadata)
                ) as watch:
                    await watch.next()

    async def test_staff_are_told_how_things_are_and_then_what_happens(
        self, live, operator, agent, zone, driver, other_driver, park, extend, end
    ):
        first = await park(driver)
        async with watch_zone(live, operator, zone) as of_operator, watch_zone(live, agent, zone) as of_agent:
            for watch in (of_operator, of_agent):
                told = await watch.next()
                assert [session.id for session in told.snapshot.sessions] == [first]
                assert told.active_sessions == 1
                assert not told.HasField("free_places")
            second = await park(other_driver)
            await extend(driver, first)
            await end(other_driver, second)
            for watch in (of_operator, of_agent):
                told = [await watch.event() for _ in range(3)]
                kinds = [(each.event.kind, each.event.session.id) for each in told]
                assert kinds == [(STARTED, second), (EXTENDED, first), (ENDED, second)]
                assert [each.active_sessions for each in told] == [2, 2, 1]
                assert told[1].event.session.duration_minutes == 90

    async def test_payment_is_a_change_of_a_session(self, live, operator, zone, driver, park, fund, database):
        session_id = await park(driver)
        async with watch_zone(live, operator, zone) as watch:
            assert (await watch.next()).snapshot.sessions
            await database["parkingSessions"].update_one(
                {"_id": ObjectId(session_id)}, {"$set": {"ticket.verifiedAt": None}}
            )
            assert (await watch.event()).event.kind == CHANGED

    async def test_time_brings_warnings_and_ends_once_whether_the_job_notes_them_or_not(
        self, live, operator, zone, driver, other_driver, for_long, park, clock, application
    ):
        session_id = await park(driver, 60)
        async with watch_zone(live, operator, zone) as watch:
            await watch.next()
            clock.move(minutes=51)
            warning = (await watch.event()).event
            assert (warning.kind, warning.session.id, warning.minutes_left) == (EXPIRING, session_id, 10)
            clock.move(minutes=10)
            over = await watch.event()
            assert (over.event.kind, over.event.session.status) == (ENDED, over.event.session.STATUS_EXPIRED)
            assert over.active_sessions == 0
            await application.domains.sessions.expire_due()
            later = await park(for_long(other_driver))
            assert (await watch.event()).event.session.id == later

    async def test_drivers_see_free_places_and_nothing_else(
        self, live, people, make_zone, sessions, driver, extend, end
    ):
        zone = await make_zone(number_of_places=3)
        parked = [await people.driver() for _ in range(2)]
        async with watch_zone(live, driver, zone) as watch:
            told = [await watch.next()]
            for each in parked:
                request = session_pb.StartSessionRequest(zone_id=zone.id, license_plate=plate(), duration_minutes=60)
                session = (await sessions.StartSession(request, metadata=each.metadata)).session
                await extend(each, session.id)
                told.append(await watch.next())
            await end(each, session.id)
            told.append(await watch.next())
        assert [message.free_places for message in told] == [3, 2, 1, 2]
        assert not any(message.WhichOneof("about") or message.HasField("active_sessions") for message in told)

    async def test_sessions_of_other_zones_are_not_told(
        self, live, operator, make_zone, zone, sessions, driver, other_driver, park
    ):
        elsewhere = await make_zone()
        async with watch_zone(live, operator, zone) as watch:
            await watch.next()
            request = session_pb.StartSessionRequest(zone_id=elsewhere.id, license_plate=plate(), duration_minutes=60)
            await sessions.StartSession(request, metadata=other_driver.metadata)
            here = await park(driver)
            assert (await watch.event()).event.session.id == here

    async def test_a_session_whose_document_is_gone_has_ended(self, live, operator, zone, driver, park, database):
        session_id = await park(driver)
        async with watch_zone(live, operator, zone) as watch:
            await watch.next()
            await database["parkingSessions"].delete_one({"_id": ObjectId(session_id)})
            told = await watch.event()
            assert (told.event.kind, told.event.session.id, told.active_sessions) == (ENDED, session_id, 0)


class TestWatchMySession:
    async def test_it_is_the_callers_own_and_nobody_elses(self, live, driver, other_driver, park):
        async with watch_own(live, driver) as watch:
            assert not (await watch.next()).snapshot.sessions
            await park(other_driver)
            own = await park(driver)
            told = (await watch.event()).event
            assert (told.kind, told.session.id, told.session.user_id) == (STARTED, own, driver.id)

    async def test_it_warns_ten_and_five_minutes_before_the_end_and_tells_the_end(
        self, live, driver, for_long, park, extend, clock
    ):
        driver = for_long(driver)
        session_id = await park(driver, 60)
        async with watch_own(live, driver) as watch:
            assert [session.id for session in (await watch.next()).snapshot.sessions] == [session_id]
            clock.move(minutes=51)
            assert (await watch.event()).event.minutes_left == 10
            await extend(driver, session_id, 30)
            assert (await watch.event()).event.kind == EXTENDED
            told = []
            for minutes in (30, 5, 5):
                clock.move(minutes=minutes)
                event = (await watch.event()).event
                told.append((event.kind, event.minutes_left))
            assert told == [(EXPIRING, 10), (EXPIRING, 5), (ENDED, 0)]

    async def test_a_stay_of_eight_minutes_is_warned_once(self, live, driver, park, clock):
        async with watch_own(live, driver) as watch:
            await watch.next()
            await park(driver, 8)
            assert (await watch.event()).event.kind == STARTED
            clock.move(minutes=4)
            assert (await watch.event()).event.minutes_left == 5


class TestResuming:
    async def test_what_was_missed_comes_as_events(
        self, live, operator, agent, zone, driver, other_driver, park, extend, end
    ):
        """Out of the process's memory, while somebody else watches the zone."""
        first = await park(driver)
        async with watch_zone(live, agent, zone) as somebody:
            await somebody.next()
            async with watch_zone(live, operator, zone) as watch:
                await watch.next()
            second = await park(other_driver)
            await extend(driver, first)
            await end(driver, first)
            for _ in range(3):
                await somebody.event()
            async with watch_zone(live, operator, zone, watch.token) as watch:
                told = [(await watch.event()).event for _ in range(3)]
                assert (await watch.next()).WhichOneof("about") is None
            kinds = [(event.kind, event.session.id) for event in told]
            assert kinds == [(STARTED, second), (EXTENDED, first), (ENDED, first)]
            async with watch_zone(live, operator, zone, watch.token) as watch:
                assert (await watch.next()).WhichOneof("about") is None

    async def test_what_nobody_saw_is_read_again(self, live, operator, zone, driver, other_driver, park, extend, end):
        first = await park(driver)
        async with watch_zone(live, operator, zone) as watch:
            await watch.next()
        second = await park(other_driver)
        await extend(driver, first)
        await end(driver, first)
        async with watch_zone(live, operator, zone, watch.token) as watch:
            told = [(await watch.event()).event for _ in range(2)]
            assert (await watch.next()).WhichOneof("about") is None
        # The session is as it is by now: of more time for one that has ended there is nothing to tell.
        assert [(event.kind, event.session.id) for event in told] == [(STARTED, second), (ENDED, first)]

    async def test_another_process_goes_on_where_the_first_one_ended(
        self, settings, third_parties, session_clock, folder_of_run, live, operator, zone, driver, park, end
    ):
        async with watch_zone(live, operator, zone) as watch:
            await watch.next()
            token = watch.token
        session_id = await park(driver)
        async with app.build(settings, clock=session_clock, third_parties=third_parties) as other:
            server = other.server_on(f"unix:{folder_of_run}/other.sock")
            await server.start()
            async with (
                grpc.aio.insecure_channel(f"unix:{folder_of_run}/other.sock") as channel,
                watch_zone(LiveServiceStub(channel), operator, zone, token) as watch,
            ):
                told = await watch.event()
                assert (told.event.kind, told.event.session.id) == (STARTED, session_id)
                await end(driver, session_id)
                assert (await watch.event()).event.kind == ENDED
            await server.stop(None)

    async def test_warnings_that_were_missed_come_too(self, live, driver, for_long, park, clock):
        driver = for_long(driver)
        session_id = await park(driver, 60)
        async with watch_own(live, driver) as watch:
            await watch.next()
            token = watch.token
        clock.move(minutes=51)
        async with watch_own(live, driver, token) as watch:
            event = (await watch.event()).event
            assert (event.kind, event.minutes_left, event.session.id) == (EXPIRING, 10, session_id)

    async def test_browsers_send_the_token_as_the_last_events_id(self, live, driver, park):
        async with watch_own(live, driver) as watch:
            await watch.next()
            token = watch.token
        session_id = await park(driver)
        call = live.WatchMySession(pb.WatchMySessionRequest(), metadata=(*driver.metadata, ("last-event-id", token)))
        async with watching(call) as watch:
            assert (await watch.event()).event.session.id == session_id

    async def test_a_token_of_another_stream_or_of_nobody_is_refused(
        self, live, driver, other_driver, operator, zone, make_zone, people
    ):
        async with watch_own(live, driver) as own, watch_zone(live, operator, zone) as of_zone:
            await own.next()
            await of_zone.next()
        elsewhere = await make_zone()
        for token in (own.token, of_zone.token, "é", "AAAA", of_zone.token[:-4] + "AAAA"):
            with refused("INVALID_RESUME_TOKEN"):
                async with watch_own(live, other_driver, token) as watch:
                    await watch.next()
            with refused("INVALID_RESUME_TOKEN"):
                async with watch_zone(live, driver, elsewhere, token) as watch:
                    await watch.next()


class TestTheEndOfAStream:
    async def test_it_ends_with_the_token(self, live, driver, clock):
        async with watch_own(live, driver) as watch:
            await watch.next()
            clock.move(minutes=16)
            with refused("TOKEN_EXPIRED"):
                await watch.end()

    async def test_it_ends_with_the_account(self, live, driver, application):
        async with watch_own(live, driver) as watch:
            await watch.next()
            await application.domains.auth.standings.switch_off(CallerKind.DRIVER, driver.id)
            with refused("UNAUTHORIZED"):
                await watch.end()

    async def test_it_ends_when_the_zone_is_taken_away(self, live, operator, zone, application):
        async with watch_zone(live, operator, zone) as watch:
            await watch.next()
            await application.domains.auth.standings.assign_zones(CallerKind.OPERATOR, operator.id, [])
            with refused("ZONE_NOT_ASSIGNED"):
                await watch.end()

    async def test_it_ends_when_a_role_is_taken_away(self, live, admin, zone, application):
        async with watch_zone(live, admin, zone) as watch:
            await watch.next()
            await application.domains.auth.standings.change_role(admin.id, Role.OPERATOR)
            with refused("ZONE_NOT_ASSIGNED"):
                await watch.end()

    async def test_it_ends_with_the_zone(self, live, driver, make_zone, database):
        zone = await make_zone()
        async with watch_zone(live, driver, zone) as watch:
            await watch.next()
            await database["parkingZones"].delete_one({"_id": ObjectId(zone.id)})
            with refused("ZONE_NOT_FOUND"):
                await watch.end()

    async def test_an_account_has_so_many_streams_and_room_for_another_when_one_is_over(
        self, live, settings, driver, other_driver, zone
    ):
        async with contextlib.AsyncExitStack() as stack:
            for _ in range(settings.streams_per_client):
                await (await stack.enter_async_context(watch_own(live, driver))).next()
            for watch in (watch_own(live, driver), watch_zone(live, driver, zone)):
                with refused("TOO_MANY_STREAMS") as refusal:
                    async with watch as one_more:
                        await one_more.next()
                assert refusal.metadata == {"limit": str(settings.streams_per_client)}
                assert refusal.http_status == 429
            async with watch_own(live, other_driver) as of_another:
                await of_another.next()
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:  # the server hears a moment later that the others hung up
                with contextlib.suppress(grpc.aio.AioRpcError):
                    async with watch_own(live, driver) as watch:
                        await watch.next()
                        break


class TestOverRest:
    async def test_a_zone_as_server_sent_events(self, rest, operator, zone, driver, park):
        headers = dict(operator.metadata)
        async with rest.stream("GET", f"/v1/zones/{zone.id}/events", headers=headers) as response:
            assert response.headers["content-type"] == "text/event-stream"
            lines = response.aiter_lines()
            (first,) = await events(lines, 1)
            session_id = await park(driver)
            (second,) = await events(lines, 1)
        assert json.loads(first["data"])["snapshot"] == {"sessions": []}
        told = json.loads(second["data"])
        assert told["event"]["kind"] == "started"
        assert told["event"]["session"]["id"] == session_id
        assert told["event"]["session"]["status"] == "active"
        assert second["id"] == told["resume_token"]

        headers |= {"last-event-id": first["id"]}
        async with rest.stream("GET", f"/v1/zones/{zone.id}/events", headers=headers) as response:
            (again,) = await events(response.aiter_lines(), 1)
        assert json.loads(again["data"])["event"]["session"]["id"] == session_id

    async def test_ones_own_session(self, rest, driver, park):
        session_id = await park(driver)
        path = "/v1/parking/sessions/active/events"
        async with rest.stream("GET", path, headers=dict(driver.metadata)) as response:
            (first,) = await events(response.aiter_lines(), 1)
        assert [each["id"] for each in json.loads(first["data"])["snapshot"]["sessions"]] == [session_id]

    async def test_a_refusal_is_an_answer_like_any_other(self, rest, zone):
        response = await rest.get(f"/v1/zones/{zone.id}/events")
        assert (response.status_code, response.json()["code"]) == (401, "UNAUTHORIZED")
