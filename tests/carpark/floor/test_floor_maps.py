"""Maps of levels through the server: who draws them, who sees what, what a change leaves behind."""

import asyncio
import io
import json

import pytest
from PIL import Image

from parkup.carpark.v1 import floor_map_service_pb2 as pb
from parkup.carpark.v1 import navigation_service_pb2 as nav_pb
from parkup.carpark.v1.car_park_service_pb2 import DeactivateCarParkRequest
from parkup.carpark.v1.car_park_service_pb2_grpc import CarParkServiceStub
from parkup.carpark.v1.floor_map_pb2 import FloorElement, FloorMapProblem, FloorPoint
from tests.carpark.floor.conftest import GRID
from tests.carpark.floor.drawn import LOWER, UPPER
from tests.errors import reason_of, refused

NOWHERE = 2_000_000_000
LIFT = FloorElement(
    id="lift", kind=FloorElement.KIND_LIFT, points=[FloorPoint(x=10, y=17)], shaft="Lift A", name="Lift A"
)


@pytest.fixture
def put(maps, admin):
    async def put_element(level_id, element, **fields):
        request = pb.SetFloorElementRequest(level_id=level_id, element_id="lift", element=element, **fields)
        return await maps.SetFloorElement(request, metadata=admin.metadata)

    return put_element


class TestDrawing:
    async def test_whoever_is_signed_in_reads_and_only_admins_draw(self, maps, park, map_of, driver) -> None:
        level_id = park.levels[0]
        with refused("UNAUTHORIZED"):
            await maps.GetFloorMap(pb.GetFloorMapRequest(level_id=level_id))
        for who in (driver, park.operator):
            with refused("PERMISSION_DENIED"):
                request = pb.ReplaceFloorMapRequest(level_id=level_id, width_metres=1, height_metres=1)
                await maps.ReplaceFloorMap(request, metadata=who.metadata)
        seen, by_staff = await map_of(driver, level_id), await map_of(park.operator, level_id)
        assert (seen.version, seen.is_draft, seen.updated_by) == (2, False, "")
        assert by_staff.updated_by
        spaces = [each for each in seen.elements if each.kind == FloorElement.KIND_SPACE]
        assert [each.space_number for each in spaces] == [f"A-{number}" for number in range(1, 12)]

    async def test_a_map_is_replaced_by_what_is_given(self, maps, park, map_of, admin, read_grid) -> None:
        level_id = park.levels[0]
        elements = list((await map_of(admin, level_id)).elements)
        request = pb.ReplaceFloorMapRequest(
            level_id=level_id,
            building="North",
            width_metres=65,
            height_metres=30,
            elements=elements,
            reason="named the building",
            expected_version=2,
        )
        drawn = await maps.ReplaceFloorMap(request, metadata=admin.metadata)
        assert (drawn.map.version, drawn.map.building, drawn.map.reason) == (3, "North", "named the building")
        assert list(drawn.map.elements) == elements
        assert [problem for problem in drawn.problems if not problem.is_hint] == []
        with refused("FLOOR_MAP_CHANGED") as refusal:
            await maps.ReplaceFloorMap(request, metadata=admin.metadata)
        assert refusal.metadata == {"version": "3"}
        listed = await maps.ListFloorMaps(pb.ListFloorMapsRequest(car_park=park.code), metadata=admin.metadata)
        assert [(each.level_id, each.building) for each in listed.maps] == [
            (park.levels[0], "North"),
            (park.levels[1], ""),
        ]
        request = pb.ListFloorMapsRequest(car_park=park.code, building="North")
        assert len((await maps.ListFloorMaps(request, metadata=admin.metadata)).maps) == 1

    @pytest.mark.parametrize(
        ("element", "field"),
        [
            ({"kind": FloorElement.KIND_LANE, "from_id": "a"}, "elements[0].to_id"),
            ({"kind": FloorElement.KIND_LANE, "from_id": "a", "to_id": "a"}, "elements[0].to_id"),
            ({"kind": FloorElement.KIND_SPACE}, "elements[0].points"),
            ({"kind": FloorElement.KIND_WALL, "points": [FloorPoint()]}, "elements[0].points"),
            ({"kind": FloorElement.KIND_LIFT, "points": [FloorPoint()]}, "elements[0].shaft"),
            ({"kind": FloorElement.KIND_RAMP, "points": [FloorPoint()], "to_id": "a"}, "elements[0].to_level_id"),
            ({"kind": FloorElement.KIND_JUNCTION, "points": [FloorPoint()], "id": ""}, "elements[0].id"),
            ({"kind": FloorElement.KIND_UNSPECIFIED}, "elements[0].kind"),
            ({"kind": FloorElement.KIND_EXIT, "points": [FloorPoint(x=1e9)]}, "elements[0].points[0].x"),
        ],
    )
    async def test_an_element_says_what_its_kind_needs(self, maps, park, admin, element, field) -> None:
        request = pb.ReplaceFloorMapRequest(
            level_id=park.levels[0], width_metres=1, height_metres=1, elements=[FloorElement(**{"id": "x"} | element)]
        )
        with refused("INVALID_ARGUMENT") as refusal:
            await maps.ReplaceFloorMap(request, metadata=admin.metadata)
        assert [*refusal.fields] == [field]

    async def test_an_id_is_there_once(self, maps, park, admin) -> None:
        request = pb.ReplaceFloorMapRequest(
            level_id=park.levels[0], width_metres=1, height_metres=1, elements=[LIFT, LIFT]
        )
        with refused("INVALID_ARGUMENT") as refusal:
            await maps.ReplaceFloorMap(request, metadata=admin.metadata)
        assert [*refusal.fields] == ["elements[1].id"]

    async def test_what_is_not_there(self, maps, park, admin, garage, application) -> None:
        empty = await garage([])
        calls = [
            (maps.GetFloorMap, pb.GetFloorMapRequest, {}),
            (maps.DeleteFloorMap, pb.DeleteFloorMapRequest, {}),
            (maps.SetFloorElement, pb.SetFloorElementRequest, {"element_id": "lift", "element": LIFT}),
            (maps.DeleteFloorElement, pb.DeleteFloorElementRequest, {"element_id": "lift"}),
            (maps.SetFloorElementClosed, pb.SetFloorElementClosedRequest, {"element_id": "lift", "reason": "x"}),
            (maps.PublishFloorMap, pb.PublishFloorMapRequest, {}),
            (maps.RestoreFloorMap, pb.RestoreFloorMapRequest, {"version": 7}),
            (maps.ExportFloorMap, pb.ExportFloorMapRequest, {}),
            (maps.RenderFloorMap, pb.RenderFloorMapRequest, {}),
        ]
        for call, request, fields in calls:
            with refused("LEVEL_NOT_FOUND"):
                await call(request(level_id=NOWHERE, **fields), metadata=admin.metadata)
            with refused("FLOOR_MAP_NOT_FOUND"):
                await call(request(level_id=empty.levels[0], **fields), metadata=admin.metadata)
        more = [
            (maps.ListFloorMapVersions, pb.ListFloorMapVersionsRequest(level_id=NOWHERE)),
            (maps.ReplaceFloorMap, pb.ReplaceFloorMapRequest(level_id=NOWHERE, width_metres=1, height_metres=1)),
            (maps.ImportFloorMap, pb.ImportFloorMapRequest(level_id=NOWHERE, content="E", format=GRID)),
            (maps.ImportFloorPicture, pb.ImportFloorPictureRequest(level_id=NOWHERE, picture=_picture())),
        ]
        for call, request in more:
            with refused("LEVEL_NOT_FOUND"):
                await call(request, metadata=admin.metadata)
        for call, request in (
            (maps.ListFloorMaps, pb.ListFloorMapsRequest(car_park="NOWHERE")),
            (maps.CheckFloorMaps, pb.CheckFloorMapsRequest(car_park="NOWHERE")),
        ):
            with refused("CAR_PARK_NOT_FOUND"):
                await call(request, metadata=admin.metadata)

    async def test_a_car_park_that_is_switched_off_shows_its_maps_to_staff(
        self, channel, park, map_of, admin, driver
    ) -> None:
        request = DeactivateCarParkRequest(code=park.code)
        await CarParkServiceStub(channel).DeactivateCarPark(request, metadata=admin.metadata)
        with refused("LEVEL_NOT_FOUND"):
            await map_of(driver, park.levels[0])
        assert await map_of(park.operator, park.levels[0])


class TestElements:
    async def test_one_is_put_replaced_and_taken_away(self, maps, park, map_of, put, admin) -> None:
        level_id = park.levels[0]
        made = await put(level_id, LIFT, reason="a new lift")
        assert (made.version, made.element) == (3, LIFT)
        moved = FloorElement()
        moved.CopyFrom(LIFT)
        moved.points[0].y = 1000
        changed = await put(level_id, moved)
        assert [problem.kind for problem in changed.problems] == [
            FloorMapProblem.KIND_NO_LANE,
            FloorMapProblem.KIND_OUTSIDE,
        ]
        with refused("FLOOR_MAP_CHANGED"):
            await put(level_id, LIFT, expected_version=3)
        with refused("INVALID_ARGUMENT"):
            await put(level_id, FloorElement(id="lift", kind=FloorElement.KIND_LIFT, shaft="A"))
        with refused("INVALID_ARGUMENT"):
            await put(level_id, FloorElement(id="other", kind=FloorElement.KIND_LIFT, shaft="A"))
        request = pb.DeleteFloorElementRequest(level_id=level_id, element_id="lift", expected_version=3)
        with refused("FLOOR_MAP_CHANGED"):
            await maps.DeleteFloorElement(request, metadata=admin.metadata)
        request.expected_version = 0
        assert (await maps.DeleteFloorElement(request, metadata=admin.metadata)).version == 5
        assert "lift" not in {each.id for each in (await map_of(admin, level_id)).elements}
        with refused("FLOOR_ELEMENT_NOT_FOUND"):
            await maps.DeleteFloorElement(request, metadata=admin.metadata)

    async def test_changes_at_the_same_moment_all_count(self, maps, park, map_of, admin) -> None:
        level_id = park.levels[0]

        async def put_one(number: int) -> None:
            element = FloorElement(id=f"j{number}", kind=FloorElement.KIND_JUNCTION, points=[FloorPoint(x=1, y=1)])
            request = pb.SetFloorElementRequest(level_id=level_id, element_id=element.id, element=element)
            await maps.SetFloorElement(request, metadata=admin.metadata)

        done = await asyncio.gather(*map(put_one, range(3)), return_exceptions=True)
        came = {each.id for each in (await map_of(admin, level_id)).elements}
        refusals = [reason_of(each) for each in done if each is not None]
        assert set(refusals) <= {"UNAVAILABLE"}
        assert len({f"j{number}" for number in range(3)} & came) == 3 - len(refusals)

    async def test_staff_of_the_car_park_close_a_lane_and_nobody_is_led_there(
        self, maps, navigation, park, driver, garage
    ) -> None:
        level_id, elsewhere = park.levels[0], await garage([])
        lane = "lane-junction-6-1-d"
        request = pb.SetFloorElementClosedRequest(level_id=level_id, element_id=lane, is_closed=True, reason="Water")
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await maps.SetFloorElementClosed(request, metadata=elsewhere.operator.metadata)
        with refused("PERMISSION_DENIED"):
            await maps.SetFloorElementClosed(request, metadata=driver.metadata)
        closed = await maps.SetFloorElementClosed(request, metadata=park.operator.metadata)
        assert closed.element.is_closed
        upstairs = (await park.space("B-1"))["_id"]
        way = nav_pb.FindRouteRequest(
            car_park=park.code,
            start={"level_id": level_id, "element_id": "entrance-0-1"},
            destination={"space_id": upstairs},
        )
        with refused("NO_FLOOR_ROUTE"):
            await navigation.FindRoute(way, metadata=driver.metadata)
        request.is_closed = False
        await maps.SetFloorElementClosed(request, metadata=park.operator.metadata)
        assert (await navigation.FindRoute(way, metadata=driver.metadata)).route.length_metres
        for element_id in ("space-2-2", "nowhere"):
            request.element_id = element_id
            with refused("FLOOR_ELEMENT_NOT_FOUND"):
                await maps.SetFloorElementClosed(request, metadata=park.operator.metadata)


class TestVersions:
    async def test_each_change_is_one_and_can_be_gone_back_to(self, maps, park, map_of, put, admin, driver) -> None:
        level_id = park.levels[0]
        await put(level_id, LIFT, reason="a new lift")
        request = pb.ListFloorMapVersionsRequest(level_id=level_id, page_size=2)
        with refused("PERMISSION_DENIED"):
            await maps.ListFloorMapVersions(request, metadata=driver.metadata)
        first = await maps.ListFloorMapVersions(request, metadata=park.operator.metadata)
        assert [(each.version, each.reason) for each in first.versions] == [(3, "a new lift"), (2, "")]
        request.page_token = first.next_page_token
        second = await maps.ListFloorMapVersions(request, metadata=park.operator.metadata)
        assert [each.version for each in second.versions] == [1]
        with refused("FLOOR_MAP_NOT_FOUND"):
            await map_of(driver, level_id, 1)
        earlier = await map_of(park.operator, level_id, 2)
        restored = await maps.RestoreFloorMap(
            pb.RestoreFloorMapRequest(level_id=level_id, version=2, reason="no lift after all"), metadata=admin.metadata
        )
        assert restored.map.version == 4
        assert list(restored.map.elements) == list(earlier.elements)

    async def test_only_staff_of_the_car_park_look_at_its_problems_and_versions(self, maps, park, garage) -> None:
        other = (await garage([])).operator
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await maps.CheckFloorMaps(pb.CheckFloorMapsRequest(car_park=park.code), metadata=other.metadata)
        with refused("CAR_PARK_NOT_ASSIGNED"):
            request = pb.ListFloorMapVersionsRequest(level_id=park.levels[0])
            await maps.ListFloorMapVersions(request, metadata=other.metadata)
        request = pb.CheckFloorMapsRequest(car_park=park.code, level_id=park.levels[1])
        found = await maps.CheckFloorMaps(request, metadata=(*park.operator.metadata, ("accept-language", "en")))
        assert [problem.message for problem in found.problems] == ["At junction-5-1 cars have to turn round."]

    async def test_a_map_is_deleted_with_its_versions(self, maps, park, map_of, admin) -> None:
        level_id = park.levels[0]
        await maps.DeleteFloorMap(pb.DeleteFloorMapRequest(level_id=level_id), metadata=admin.metadata)
        for version in (0, 1):
            with refused("FLOOR_MAP_NOT_FOUND"):
                await map_of(admin, level_id, version)
        listed = await maps.ListFloorMaps(pb.ListFloorMapsRequest(car_park=park.code), metadata=admin.metadata)
        assert [each.level_id for each in listed.maps] == [park.levels[1]]


class TestFiles:
    async def test_a_map_goes_out_and_comes_back(self, maps, park, map_of, driver, admin) -> None:
        level_id = park.levels[0]
        request = pb.ExportFloorMapRequest(level_id=level_id)
        body = await maps.ExportFloorMap(request, metadata=driver.metadata)
        assert body.content_type == "application/geo+json"
        assert json.loads(body.data)["parkup"]["level_id"] == level_id
        back = pb.ImportFloorMapRequest(level_id=level_id, content=body.data.decode())
        read = await maps.ImportFloorMap(back, metadata=admin.metadata)
        there = await map_of(admin, level_id)
        assert (list(read.map.elements), read.map.width_metres) == (list(there.elements), 65)
        # Nothing is saved that nobody asked to save.
        assert there.version == 2
        request = pb.ExportFloorMapRequest(level_id=park.levels[1], format=GRID, cell_metres=5)
        body = await maps.ExportFloorMap(request, metadata=driver.metadata)
        assert (body.content_type, body.data.decode()) == ("text/plain; charset=utf-8", UPPER.lstrip())

    async def test_what_cannot_be_read_says_why(self, maps, park, read_grid, admin) -> None:
        level_id = park.levels[0]
        with refused("FLOOR_MAP_UNREADABLE") as refusal:
            await read_grid(level_id, "E?X")
        assert "column 2" in refusal.metadata["problem"]
        with refused("FLOOR_MAP_UNREADABLE"):
            # A ramp upwards on the highest level leads nowhere.
            await read_grid(park.levels[1], "E+U")
        with refused("FLOOR_MAP_UNREADABLE"):
            request = pb.ImportFloorPictureRequest(level_id=level_id, picture=b"no picture")
            await maps.ImportFloorPicture(request, metadata=admin.metadata)
        with refused("FLOOR_MAP_CHANGED"):
            await read_grid(level_id, LOWER, expected_version=1)
        with refused("FLOOR_MAP_CHANGED"):
            request = pb.ImportFloorPictureRequest(level_id=level_id, picture=_picture(), save=True, expected_version=1)
            await maps.ImportFloorPicture(request, metadata=admin.metadata)

    async def test_a_picture_becomes_a_draft(self, maps, garage, admin) -> None:
        park = await garage([])
        legend = [
            {"colour": "#ffffff", "meaning": pb.FloorColour.MEANING_ENTRANCE},
            {"colour": "#000000", "meaning": pb.FloorColour.MEANING_LANE_RIGHT},
            {"colour": "#ff0000", "meaning": pb.FloorColour.MEANING_EXIT},
        ]
        request = pb.ImportFloorPictureRequest(
            level_id=park.levels[0], picture=_picture(), legend=legend, cell_pixels=2, save=True, building="North"
        )
        read = (await maps.ImportFloorPicture(request, metadata=admin.metadata)).map
        assert (read.is_draft, read.version, read.building) == (True, 1, "North")
        assert (read.width_metres, read.height_metres) == (7.5, 2.5)
        [lane] = [each for each in read.elements if each.kind == FloorElement.KIND_LANE]
        assert (lane.from_id, lane.to_id, lane.one_way) == ("entrance-0-0", "exit-2-0", True)
        # A legend that speaks of neither white nor nothing: paper is nothing.
        request.legend.pop(0)
        read = (await maps.ImportFloorPicture(request, metadata=admin.metadata)).map
        assert {each.kind for each in read.elements} == {
            FloorElement.KIND_LANE,
            FloorElement.KIND_JUNCTION,
            FloorElement.KIND_EXIT,
        }

    async def test_over_rest_a_picture_is_base64(self, rest, park, admin) -> None:
        """Whoever sends the file itself is told what is wrong with it."""
        path, headers = f"/v1/carpark/levels/{park.levels[0]}/map/picture", dict(admin.metadata)
        headers["accept-language"] = "en"
        response = await rest.post(path, json={"picture": "%PNG ..."}, headers=headers)
        [violation] = response.json()["details"]["field_violations"]
        assert (response.status_code, violation["field"]) == (400, "picture")
        assert violation["description"] == "must be base64 text"
        # Both alphabets, and slashes that are escaped.
        for written in ('"iVBORw0KGgo="', '"_-_-"', '"\\/\\/8="'):
            response = await rest.post(path, content=f'{{"picture": {written}}}', headers=headers)
            assert response.json()["code"] == "FLOOR_MAP_UNREADABLE"

    async def test_a_missing_space_is_called_what_is_painted_on_it(self, park, read_grid) -> None:
        read = await read_grid(park.levels[1], "E+X\nPPP", save=False)
        missing = [each for each in read.problems if each.kind == FloorMapProblem.KIND_MISSING_SPACE]
        assert "B-4" in missing[0].message


class TestPictures:
    async def test_who_sees_whose_car(self, maps, park, driver, people, garage) -> None:
        session = await park.enter_of(driver)
        level_id = park.levels[0]

        async def drawn(who) -> str:
            request = pb.RenderFloorMapRequest(level_id=level_id)
            body = await maps.RenderFloorMap(request, metadata=who.metadata)
            assert body.content_type == "image/svg+xml"
            return body.data.decode()

        others = (await people.driver(), (await garage([])).operator)
        assert session.license_plate in await drawn(park.operator)
        assert session.license_plate in await drawn(driver)
        for other in others:
            text = await drawn(other)
            assert session.license_plate not in text
            assert "A-1: occupied" in text
        request = pb.RenderFloorMapRequest(level_id=level_id, format=pb.FloorMapImage.FORMAT_PNG, scale=4)
        body = await maps.RenderFloorMap(request, metadata=driver.metadata)
        assert Image.open(io.BytesIO(body.data)).size == (260, 120)


def _picture() -> bytes:
    """Squares of two pixels: white, black, red."""
    image = Image.new("RGB", (6, 2), "white")
    image.paste("#000000", (2, 0, 4, 2))
    image.paste("#ff0000", (4, 0, 6, 2))
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()
