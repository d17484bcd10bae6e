"""Zones by text and by place, and how many of their places are free."""

import secrets

import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1 import zone_pb2
from parkup.parking.v1 import zone_service_pb2 as pb
from server.parking.zones.model import Place
from tests.errors import refused
from tests.parking.conftest import plate
from tests.parking.test_zones import new_zone


@pytest.fixture
def word() -> str:
    """A word that no other zone has."""
    return f"mot{secrets.token_hex(6)}"


@pytest.fixture
def sea() -> Place:
    """A point of the ocean that nobody else uses."""
    return Place(-60 + secrets.randbelow(20_000) / 1_000, secrets.randbelow(30_000) / 1_000)


def around(place: Place, degrees: float) -> tuple[Place, ...]:
    longitude, latitude = place
    return tuple(
        Place(longitude + east * degrees, latitude + north * degrees)
        for east, north in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    )


class TestByText:
    @pytest.fixture
    def found(self, zones):
        async def ask(query: str, **fields) -> list[str]:
            answer = await zones.ListZones(pb.ListZonesRequest(query=query, **fields))
            assert answer.total_size >= len(answer.zones)
            return [zone.id for zone in answer.zones]

        return ask

    @pytest.mark.parametrize(
        ("name", "query"),
        [
            ("Sidi Bou Saïd {}", "SAID {}"),
            ("Médina {}", "medina {}"),
            ("المدينة {}", "المدينه {}"),
            ("أريانة {}", "اريانة {}"),
            ("Œuvre {}", "oeuvre {}"),
            ("Lac 2, {}", "{} lac"),
            ("Avenue {} Habib", "hab {}"),
        ],
    )
    async def test_words_are_found_however_they_are_written(self, found, make_zone, word, name, query) -> None:
        zone = await make_zone(name=name.format(word))
        assert await found(query.format(word)) == [zone.id]

    async def test_code_address_and_description_are_searched_too(self, found, make_zone, word) -> None:
        zone = await make_zone(address=f"Rue {word}A", description=f"Près de {word}B", code=f"C-{word}")
        for query in (f"{word}a", f"{word}b", f"c-{word}", f"{word}a près"):
            assert await found(query) == [zone.id]

    async def test_all_words_count_and_words_only_from_their_beginning(self, found, make_zone, word) -> None:
        await make_zone(name=f"Centre {word}")
        for query in (f"{word} nulle part", f"entre {word}", "---", f"{word}x"):
            assert not await found(query)

    async def test_what_fits_best_comes_first(self, found, zones, make_zone, word) -> None:
        code = word.upper()
        anywhere = await make_zone(name=f"Zone {word}", code=f"A{code}")
        by_name = await make_zone(name=f"{word} centre", code=f"B{code}")
        by_code = await make_zone(code=f"{code}-2", name="Deux")
        exact = await make_zone(code=code, name="Un")
        ids = [zone.id for zone in (exact, by_code, by_name, anywhere)]
        assert await found(word) == ids
        pages, token = [], ""
        for _ in ids:
            answer = await zones.ListZones(pb.ListZonesRequest(query=word, page_size=1, page_token=token))
            assert answer.total_size == len(ids)
            token = answer.next_page_token
            pages += [zone.id for zone in answer.zones]
        assert (pages, token) == (ids, "")
        assert await found(word, skip=3) == ids[3:]

    async def test_a_new_name_is_found_and_the_old_one_is_not(self, found, zones, make_zone, admin, word) -> None:
        zone = await make_zone(name=word)
        await zones.UpdateZone(pb.UpdateZoneRequest(zone_id=zone.id, name=f"{word}z"), metadata=admin.metadata)
        await zones.UpdateZone(
            pb.UpdateZoneRequest(zone_id=zone.id, address="Ailleurs", update_mask=FieldMask(paths=["address"])),
            metadata=admin.metadata,
        )
        assert await found(f"{word}z ailleurs") == [zone.id]
        await zones.UpdateZone(pb.UpdateZoneRequest(zone_id=zone.id, name="Autre"), metadata=admin.metadata)
        assert not await found(word)

    async def test_text_goes_with_state_and_place(self, found, make_zone, word, sea) -> None:
        here = await make_zone(name=word, centre=sea)
        await make_zone(name=word, centre=Place(sea.longitude + 5, sea.latitude))
        closed = await make_zone(name=word, centre=sea, is_active=False)
        await make_zone(name="Autre", centre=sea)
        near = {"latitude": sea.latitude, "longitude": sea.longitude}
        assert await found(word, **near) == [here.id]
        assert await found(word, is_active=False) == [closed.id]

    async def test_operators_search_among_their_own(self, zones, make_zone, people, admin, word) -> None:
        mine, other = await make_zone(name=word), await make_zone(name=word)
        operator = await people.operator(zone_ids=(mine.id,))
        request = pb.ListAssignedZonesRequest(query=word)
        answer = await zones.ListAssignedZones(request, metadata=operator.metadata)
        assert ([zone.id for zone in answer.zones], answer.total_size) == ([mine.id], 1)
        every = await zones.ListAssignedZones(request, metadata=admin.metadata)
        assert {zone.id for zone in every.zones} == {mine.id, other.id}

    async def test_a_text_has_an_end(self, zones) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await zones.ListZones(pb.ListZonesRequest(query="x" * 101))
        assert list(refusal.fields) == ["query"]


class TestLocateZone:
    @pytest.fixture
    def locate(self, zones):
        async def ask(place: Place, **fields) -> pb.LocateZoneResponse:
            request = pb.LocateZoneRequest(latitude=place.latitude, longitude=place.longitude, **fields)
            return await zones.LocateZone(request)

        return ask

    @pytest.mark.parametrize("fields", [{}, {"latitude": 36.0}, {"latitude": 91.0, "longitude": 10.0}])
    async def test_a_point_has_both_parts(self, zones, fields) -> None:
        with refused("INVALID_ARGUMENT"):
            await zones.LocateZone(pb.LocateZoneRequest(**fields))

    async def test_a_point_tells_its_zone_the_smallest_one_first(self, locate, make_zone, sea) -> None:
        wide = await make_zone(centre=sea, boundary=around(sea, 0.02))
        small = await make_zone(centre=sea, boundary=around(sea, 0.001))
        closed = await make_zone(centre=sea, boundary=around(sea, 0.0005), is_active=False)
        assert (await locate(sea)).zone.id == small.id
        assert (await locate(around(sea, 0.001)[0])).zone.id == small.id
        assert (await locate(Place(sea.longitude + 0.01, sea.latitude))).zone.id == wide.id
        answer = await locate(sea, is_active=False)
        assert answer.zone.id == closed.id
        assert not answer.HasField("nearest")

    async def test_outside_of_all_zones_the_nearest_is_named(self, locate, make_zone, sea) -> None:
        zone = await make_zone(centre=sea, boundary=around(sea, 0.001))
        answer = await locate(Place(sea.longitude, sea.latitude + 0.01))
        assert not answer.HasField("zone")
        assert answer.nearest.id == zone.id
        assert answer.nearest.distance_meters == pytest.approx(1_112, abs=5)
        far = await locate(Place(sea.longitude, sea.latitude + 0.1))
        assert not far.HasField("zone")
        assert not far.HasField("nearest")


class TestFreePlaces:
    @pytest.fixture
    def park(self, sessions, people):
        async def start(zone) -> None:
            driver = await people.driver()
            request = session_pb.StartSessionRequest(zone_id=zone.id, license_plate=plate(), duration_minutes=60)
            await sessions.StartSession(request, metadata=driver.metadata)

        return start

    async def test_sessions_under_way_take_places(self, zones, make_zone, park, clock) -> None:
        zone, full = await make_zone(number_of_places=3), await make_zone(number_of_places=1)
        uncounted = await make_zone()
        for each in (zone, full, full, uncounted):
            await park(each)

        async def free(zone) -> int | None:
            answer = await zones.GetZone(pb.GetZoneRequest(zone_id=zone.id, with_free_places=True))
            return answer.zone.free_places if answer.zone.HasField("free_places") else None

        assert [await free(each) for each in (zone, full, uncounted)] == [2, 0, None]
        by_code = pb.GetZoneByCodeRequest(code=zone.code, with_free_places=True)
        assert (await zones.GetZoneByCode(by_code)).zone.free_places == 2
        assert not (await zones.GetZone(pb.GetZoneRequest(zone_id=zone.id))).zone.HasField("free_places")
        # Over, and noted by no job yet.
        clock.move(minutes=61)
        assert [await free(each) for each in (zone, full)] == [3, 1]

    async def test_lists_tell_them_when_asked(self, zones, make_zone, park, word, sea, admin) -> None:
        zone = await make_zone(name=word, centre=sea, number_of_places=5, boundary=around(sea, 0.001))
        uncounted = await make_zone(name=word, centre=sea)
        await park(zone)
        at = {"latitude": sea.latitude, "longitude": sea.longitude, "with_free_places": True}
        assigned = pb.ListAssignedZonesRequest(query=word, with_free_places=True)
        for listed in (
            (await zones.ListZones(pb.ListZonesRequest(query=word, with_free_places=True))).zones,
            (await zones.ListZones(pb.ListZonesRequest(**at))).zones,
            (await zones.ListAssignedZones(assigned, metadata=admin.metadata)).zones,
        ):
            assert {each.id: each.HasField("free_places") for each in listed} == {zone.id: True, uncounted.id: False}
            assert {each.free_places for each in listed if each.id == zone.id} == {4}
        assert (await zones.LocateZone(pb.LocateZoneRequest(**at))).zone.free_places == 4
        assert not any(
            each.HasField("free_places") for each in (await zones.ListZones(pb.ListZonesRequest(query=word))).zones
        )


DAY = zone_pb2.DailyHours(hours_from="08:00", hours_to="20:00")


class TestHoursAsParts:
    @pytest.mark.parametrize(
        ("text", "parts"),
        [
            ("08:00 - 20:00", DAY),
            ("24h/24", zone_pb2.DailyHours(is_24h=True)),
            ("18:00 - 00:00", zone_pb2.DailyHours(hours_from="18:00", hours_to="24:00")),
            ("20:00 - 02:00", zone_pb2.DailyHours(hours_from="20:00", hours_to="02:00")),
        ],
    )
    async def test_text_and_parts_say_the_same(self, zones, admin, text, parts) -> None:
        for fields in (
            {"operating_hours": text},
            {"daily_hours": parts},
            {"operating_hours": text, "daily_hours": parts},
        ):
            made = (await zones.CreateZone(new_zone(**fields), metadata=admin.metadata)).zone
            assert made.daily_hours == parts
            again = new_zone(operating_hours=made.operating_hours, daily_hours=made.daily_hours)
            assert (await zones.CreateZone(again, metadata=admin.metadata)).zone.daily_hours == parts

    async def test_an_update_writes_one_or_both_and_clears(self, zones, zone, admin) -> None:
        async def update(**fields) -> zone_pb2.Zone:
            request = pb.UpdateZoneRequest(zone_id=zone.id, **fields)
            return (await zones.UpdateZone(request, metadata=admin.metadata)).zone

        assert (await update(daily_hours=DAY)).operating_hours == "08:00 - 20:00"
        assert (await update(operating_hours="24h/24")).daily_hours.is_24h
        both = await update(operating_hours="8h-20h", daily_hours=DAY)
        assert both.operating_hours == "08:00 - 20:00"
        # Clients send the whole zone back, with what they changed in one of the two ways.
        assert (await update(operating_hours="08:00 - 20:00", daily_hours={"is_24h": True})).daily_hours.is_24h
        assert (
            await update(operating_hours="09:00 - 17:00", daily_hours={"is_24h": True})
        ).daily_hours.hours_to == "17:00"
        cleared = await update(update_mask=FieldMask(paths=["daily_hours"]))
        assert not cleared.HasField("daily_hours")
        assert not cleared.HasField("operating_hours")

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"operating_hours": "24h/24", "daily_hours": DAY}, "daily_hours"),
            ({"daily_hours": zone_pb2.DailyHours(hours_from="08:00")}, "daily_hours.hours_from"),
            ({"daily_hours": zone_pb2.DailyHours(hours_from="08:00", hours_to="25:00")}, "daily_hours.hours_to"),
            ({"daily_hours": zone_pb2.DailyHours(hours_from="08:00", hours_to="08:00")}, "daily_hours"),
        ],
    )
    async def test_what_makes_no_hours_is_refused(self, zones, zone, admin, fields, field) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await zones.CreateZone(new_zone(**fields), metadata=admin.metadata)
        assert list(refusal.fields) == [field]
        with refused("INVALID_ARGUMENT") as refusal:
            await zones.UpdateZone(pb.UpdateZoneRequest(zone_id=zone.id, **fields), metadata=admin.metadata)
        assert list(refusal.fields) == [field]
