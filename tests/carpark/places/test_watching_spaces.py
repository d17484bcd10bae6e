"""Who watches spaces is told how they stand, what happens to them, and what they missed."""

import asyncio
import contextlib
import json

import pytest

from parkup.carpark.v1 import space_service_pb2 as pb
from parkup.carpark.v1.car_park_service_pb2 import DeactivateCarParkRequest
from parkup.carpark.v1.car_park_service_pb2_grpc import CarParkServiceStub
from parkup.carpark.v1.space_pb2 import CarParkSpace
from server import app
from server.carpark.live.boards import MOST_WAITING, Board, Feed
from server.carpark.spaces.repository import SpaceRepository
from tests.carpark.places.test_spaces import HOLD
from tests.carpark.yard import no_stay
from tests.errors import refused
from tests.gateway.test_streams import events
from tests.parking.watching import PATIENCE_SECONDS, watching


@pytest.fixture
def watch(spaces):
    def begin(who, **fields):
        return watching(spaces.WatchSpaces(pb.WatchSpacesRequest(**fields), metadata=who.metadata))

    return begin


@pytest.fixture
def remove(spaces, admin):
    async def delete(space) -> None:
        await spaces.DeleteSpace(pb.DeleteSpaceRequest(space_id=space.id), metadata=admin.metadata)

    return delete


async def news_of(watched):
    """The next message that is about a space."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (message := await watched.next()).WhichOneof("about") not in ("space", "removed_space_id"):
            pass
        return message


def numbers(message) -> list[str]:
    return [space.space_number for space in message.snapshot.spaces]


class TestBeginning:
    async def test_what_is_not_there(self, watch, driver) -> None:
        for fields, reason in (
            ({"car_park": "NOWHERE"}, "CAR_PARK_NOT_FOUND"),
            ({"level_id": 2_000_000_000}, "LEVEL_NOT_FOUND"),
            ({"zone_id": 2_000_000_000}, "CAR_PARK_ZONE_NOT_FOUND"),
            ({"zone_id": 2_000_000_000, "resume_token": "no token"}, "INVALID_RESUME_TOKEN"),
        ):
            with refused(reason):
                async with watch(driver, **fields) as watched:
                    await watched.next()

    async def test_nobody_without_an_account(self, spaces, zone) -> None:
        with refused("UNAUTHORIZED"):
            async with watching(spaces.WatchSpaces(pb.WatchSpacesRequest(zone_id=zone.id))) as watched:
                await watched.next()

    async def test_an_account_has_so_many_streams(self, watch, zone, driver, settings) -> None:
        async with contextlib.AsyncExitStack() as open_ones:
            for _ in range(settings.streams_per_client):
                await (await open_ones.enter_async_context(watch(driver, zone_id=zone.id))).next()
            with refused("TOO_MANY_STREAMS"):
                async with watch(driver, zone_id=zone.id) as watched:
                    await watched.next()


class TestFollowing:
    async def test_how_things_are_and_then_what_happens(self, watch, zone, make_spaces, take, remove, staff) -> None:
        space, other = await make_spaces(zone, "A-2", "A-1")
        async with watch(staff, zone_id=zone.id) as watched:
            first = await watched.next()
            assert numbers(first) == ["A-1", "A-2"]
            assert (first.figures.total, first.figures.available) == (2, 2)
            await take(space, sessionId=no_stay(space.id))
            told = await news_of(watched)
            assert (told.space.id, told.space.status) == (space.id, CarParkSpace.STATUS_OCCUPIED)
            assert (told.figures.available, told.figures.occupied, told.figures.occupancy_rate) == (1, 1, 50)
            [made] = await make_spaces(zone, "A-3")
            assert (await news_of(watched)).space.id == made.id
            await remove(other)
            gone = await news_of(watched)
            assert (gone.removed_space_id, gone.figures.total) == (other.id, 2)

    async def test_only_staff_of_the_car_park_see_whose_car_it_is(
        self, watch, zone, make_spaces, take, driver, staff, stranger
    ) -> None:
        [space] = await make_spaces(zone, "A-1")
        async with (
            watch(driver, zone_id=zone.id) as public,
            watch(stranger, zone_id=zone.id) as foreign,
            watch(staff, zone_id=zone.id) as inside,
        ):
            for each in (public, foreign, inside):
                await each.next()
            await take(space, sessionId=no_stay(space.id), hold=HOLD)
            seen = (await news_of(inside)).space
            assert (seen.session_id, seen.reserved_license_plate) == (no_stay(space.id), "RS 77")
            for each in (public, foreign):
                seen = (await news_of(each)).space
                assert seen.status == CarParkSpace.STATUS_OCCUPIED
                assert not seen.HasField("session_id")
                assert not seen.HasField("reserved_license_plate")

    async def test_a_level_and_a_car_park(
        self, spaces, watch, zone, car_park, make_level, make_zone, make_spaces, take, driver, admin
    ) -> None:
        [below] = await make_spaces(zone, "A-1")
        upstairs = await make_zone(await make_level(2))
        [above] = await make_spaces(upstairs, "B-1")
        async with (
            watch(driver, level_id=upstairs.level_id) as level,
            watch(driver, car_park=car_park.code) as whole,
        ):
            assert numbers(await level.next()) == ["B-1"]
            assert numbers(await whole.next()) == ["A-1", "B-1"]
            await take(below, sessionId=no_stay(below.id))
            await take(above, sessionId=no_stay(above.id))
            assert [(await news_of(whole)).space.id for _ in range(2)] == [below.id, above.id]
            assert (await news_of(level)).space.id == above.id
            # Moved to another level, it is not among them any more.
            await take(above, sessionId=None)
            await news_of(level)
            request = pb.UpdateSpaceRequest(space_id=above.id, zone_id=zone.id)
            await spaces.UpdateSpace(request, metadata=admin.metadata)
            assert (await news_of(level)).removed_space_id == above.id


class TestEnding:
    async def test_a_car_park_that_is_switched_off_is_there_for_its_staff_only(
        self, channel, watch, car_park, zone, make_spaces, take, driver, staff, admin
    ) -> None:
        [space] = await make_spaces(zone, "A-1")
        async with watch(driver, car_park=car_park.code) as public, watch(staff, car_park=car_park.code) as inside:
            for each in (public, inside):
                await each.next()
            request = DeactivateCarParkRequest(code=car_park.code)
            await CarParkServiceStub(channel).DeactivateCarPark(request, metadata=admin.metadata)
            with refused("CAR_PARK_NOT_FOUND"):
                await public.end()
            await take(space, sessionId=no_stay(space.id))
            assert (await news_of(inside)).space.id == space.id


class TestComingBack:
    async def test_what_was_missed_is_told(
        self, spaces, watch, zone, make_level, make_zone, make_spaces, take, remove, driver, admin, staff
    ) -> None:
        kept, gone, moved, _ = await make_spaces(zone, "A-1", "A-2", "A-3", "A-4")
        elsewhere = await make_zone(await make_level(2))
        # Somebody else watches on, so that the server has seen what happened meanwhile.
        async with watch(staff, zone_id=zone.id) as other:
            await other.next()
            async with watch(driver, zone_id=zone.id) as watched:
                token = (await watched.next()).resume_token
            await take(kept, sessionId=no_stay(kept.id))
            await remove(gone)
            request = pb.UpdateSpaceRequest(space_id=moved.id, zone_id=elsewhere.id)
            await spaces.UpdateSpace(request, metadata=admin.metadata)
            for _ in range(3):
                await news_of(other)
            async with watch(driver, zone_id=zone.id, resume_token=token) as watched:
                told = [await watched.next() for _ in range(3)]
                assert {each.space.id for each in told if each.WhichOneof("about") == "space"} == {kept.id}
                removed = {each.removed_space_id for each in told if each.WhichOneof("about") == "removed_space_id"}
                assert removed == {gone.id, moved.id}
                await take(kept, sessionId=None)
                assert (await news_of(watched)).space.status == CarParkSpace.STATUS_AVAILABLE

    async def test_a_token_is_good_for_the_same_spaces_only(self, watch, zone, car_park, make_spaces, driver) -> None:
        await make_spaces(zone, "A-1")
        async with watch(driver, zone_id=zone.id) as watched:
            token = (await watched.next()).resume_token
        with refused("INVALID_RESUME_TOKEN"):
            async with watch(driver, car_park=car_park.code, resume_token=token) as watched:
                await watched.next()


async def test_whoever_reads_too_slowly_is_told_how_things_are(
    application: app.Application, car_park, zone, make_spaces, clock
) -> None:
    [space] = await make_spaces(zone, "A-1")
    store = SpaceRepository(application.kernel.database)
    board = Board(car_park.code, store, None, clock)  # type: ignore[arg-type]
    before = await store.find(space.id)
    assert before
    feed = Feed(board, lambda _: True)
    for number in range(MOST_WAITING + 1):
        feed.take(before, before, f"{number}")
    news = await feed.next(0)
    assert news
    assert news.snapshot is not None
    assert await feed.next(0) is None


async def test_a_document_that_somebody_broke_hides_no_other(
    application, watch, zone, make_spaces, take, staff
) -> None:
    broken, whole = await make_spaces(zone, "A-1", "A-2")
    await take(broken, type="boat")
    async with watch(staff, zone_id=zone.id) as watched:
        assert numbers(await watched.next()) == ["A-2"]
        await take(whole, sessionId=no_stay(whole.id))
        assert (await news_of(watched)).space.id == whole.id


async def test_over_rest_as_server_sent_events(carpark, zone, make_spaces, take, driver) -> None:
    [space] = await make_spaces(zone, "A-1")
    headers = dict(driver.metadata)
    async with carpark.stream("GET", f"/api/v1/spaces/events?zone_id={zone.id}", headers=headers) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        lines = answer.aiter_lines()
        [first] = await events(lines, 1)
        assert [each["space_number"] for each in json.loads(first["data"])["snapshot"]["spaces"]] == ["A-1"]
        await take(space, sessionId=no_stay(space.id))
        [second] = await events(lines, 1)
    assert json.loads(second["data"])["space"]["status"] == "occupied"
    assert second["id"]


async def test_who_comes_again_over_rest_hears_what_they_missed(rest, carpark, zone, make_spaces, take, driver) -> None:
    space, other = await make_spaces(zone, "A-1", "A-2")
    headers, path = dict(driver.metadata), f"/api/v1/spaces/events?zone_id={zone.id}"
    async with carpark.stream("GET", path, headers=headers) as answer:
        lines = answer.aiter_lines()
        await events(lines, 1)
        await take(space, sessionId=no_stay(space.id))
        [told] = await events(lines, 1)
    await take(other, sessionId=no_stay(other.id))
    async with carpark.stream("GET", path, headers={**headers, "last-event-id": told["id"]}) as answer:
        [missed] = await events(answer.aiter_lines(), 1)
    assert json.loads(missed["data"])["space"]["space_number"] == "A-2"

    async with rest.stream("GET", f"/v1/carpark/zones/{zone.id}/events", headers=headers) as answer:
        [first] = await events(answer.aiter_lines(), 1)
    shown = json.loads(first["data"])
    assert [each["status"] for each in shown["snapshot"]["spaces"]] == ["occupied", "occupied"]
    refusal = await carpark.get("/api/v1/spaces/events?zone_id=2000000000", headers=headers)
    assert (refusal.status_code, list(refusal.json())) == (404, ["detail"])
