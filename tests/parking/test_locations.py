"""Where a vehicle stands: how that is known, and whether it lies in the zone."""

import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from parkup.common.v1.geo_point_pb2 import GeoPoint
from parkup.parking.v1 import session_pb2
from parkup.parking.v1 import session_service_pb2 as pb
from server.parking.zones.model import Place
from tests.errors import refused

Session = session_pb2.Session
CENTRE, INSIDE, EDGE, OUTSIDE = (10.35, 36.87), (10.355, 36.872), (10.34, 36.87), (10.4, 36.87)
SQUARE = tuple(Place(*corner) for corner in ((10.34, 36.86), (10.36, 36.86), (10.36, 36.88), (10.34, 36.88)))


def point(place: tuple[float, float]) -> GeoPoint:
    return GeoPoint(type="Point", coordinates=place)


@pytest.fixture
async def zone(make_zone):
    """With a boundary."""
    return await make_zone(centre=Place(*CENTRE), boundary=SQUARE)


@pytest.mark.parametrize(("place", "is_in_zone"), [(INSIDE, True), (EDGE, True), (OUTSIDE, False)])
async def test_a_session_says_whether_it_lies_in_its_zone(start, get, driver, place, is_in_zone) -> None:
    session = await start(location=point(place))
    assert session.location == point(place)
    assert session.location_source == Session.LOCATION_SOURCE_GPS
    assert (session.HasField("is_in_zone"), session.is_in_zone) == (True, is_in_zone)
    assert await get(session.id, driver) == session


async def test_a_place_that_was_set_by_hand_says_so(start) -> None:
    session = await start(location=point(INSIDE), location_source=Session.LOCATION_SOURCE_PIN)
    assert session.location_source == Session.LOCATION_SOURCE_PIN


@pytest.mark.parametrize(
    "wish",
    [
        {},
        {"location_source": Session.LOCATION_SOURCE_GPS},
        {"location": point(OUTSIDE), "location_source": Session.LOCATION_SOURCE_ZONE_CENTROID},
    ],
    ids=["nothing said", "a source without a place", "the centre"],
)
async def test_without_a_place_it_is_the_centre_of_the_zone(start, wish) -> None:
    session = await start(**wish)
    assert session.location == point(CENTRE)
    assert session.location_source == Session.LOCATION_SOURCE_ZONE_CENTROID
    assert session.is_in_zone


async def test_without_a_boundary_nothing_is_said_about_the_zone(start, make_zone) -> None:
    session = await start(zone_id=(await make_zone()).id, location=point(INSIDE))
    assert not session.HasField("is_in_zone")


async def test_a_place_that_is_none_is_refused(start) -> None:
    for coordinates in ([], [10.3], [200, 36.8], [10.3, 91]):
        with refused("INVALID_ARGUMENT") as refusal:
            await start(location=GeoPoint(coordinates=coordinates))
        assert next(iter(refusal.fields)).startswith("location")


async def test_an_operator_puts_the_place_right(sessions, start, operator, get) -> None:
    session = await start(location=point(OUTSIDE))

    async def update(**fields) -> Session:
        request = pb.UpdateSessionRequest(session_id=session.id, **fields)
        return (await sessions.UpdateSession(request, metadata=operator.metadata)).session

    pinned = await update(location=point(INSIDE))
    assert (pinned.location_source, pinned.is_in_zone) == (Session.LOCATION_SOURCE_PIN, True)
    measured = await update(location_source=Session.LOCATION_SOURCE_GPS)
    assert (measured.location, measured.location_source) == (point(INSIDE), Session.LOCATION_SOURCE_GPS)
    centred = await update(location_source=Session.LOCATION_SOURCE_ZONE_CENTROID)
    assert centred.location == point(CENTRE)
    assert await get(session.id, operator) == centred
    with refused("INVALID_ARGUMENT"):
        await update(update_mask=FieldMask(paths=["location"]))


async def test_a_session_of_an_earlier_version_has_no_place_until_it_gets_one(
    sessions, start, get, operator, database
) -> None:
    session = await start()
    gone = {"location": "", "locationSource": "", "isInZone": "", "goodUntil": ""}
    await database["parkingSessions"].update_one(
        {"ticket.qrCode": {"$exists": True}, "zoneCode": session.zone_code}, {"$unset": gone}
    )
    before = await get(session.id, operator)
    assert not before.HasField("location")
    assert before.location_source == Session.LOCATION_SOURCE_UNSPECIFIED
    request = pb.UpdateSessionRequest(session_id=session.id, location_source=Session.LOCATION_SOURCE_GPS)
    after = (await sessions.UpdateSession(request, metadata=operator.metadata)).session
    assert (after.location, after.location_source) == (point(CENTRE), Session.LOCATION_SOURCE_ZONE_CENTROID)
