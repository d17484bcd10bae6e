"""What a dialect can ask of the gateway beyond names: every adapter of stays.yaml, on the way in and on the way out."""

import pytest

from tests.gateway.conftest import body
from tests.gateway.running import ORIGIN
from tests.gateway.toy import AGENT_ID


@pytest.fixture
def sent(rest, workers):
    """Sends a request and gives the message that the server got."""

    async def send(method: str, path: str, **request):
        for worker in workers[0].values():
            worker.received.clear()
        response = await rest.request(method, path, **request)
        assert response.status_code == 200, response.text
        return next(worker.received[-1] for worker in workers[0].values() if worker.received)

    return send


async def refused(rest, method: str, path: str, **request):
    """The violations of a request that has to be refused."""
    response = await rest.request(method, path, **request)
    assert response.status_code == 422, response.text
    return body(response)["detail"]


class TestWhatThePathDecides:
    @pytest.mark.parametrize(
        "key", ["stay_id", "stayId", "StayID", "stay__id", "ticket", "stay\\u005fid", "\\u0073tayId"]
    )
    async def test_a_body_cannot_change_it(self, sent, key):
        for method in ("PATCH", "DELETE", "GET"):
            stay = await sent(method, "/stays/one/a", content=f'{{"{key}": "b"}}')
            assert stay.stay_id == "a"

    @pytest.mark.parametrize("key", ["stay_id", "stayId", "STAYID", "stay%5Fid", "%73tayId", "stay%5fID"])
    async def test_a_query_cannot_change_it(self, sent, key):
        for method in ("PATCH", "DELETE", "GET"):
            assert (await sent(method, f"/stays/one/a?{key}=b&{key}=c")).stay_id == "a"

    @pytest.mark.parametrize(
        "written",
        [
            {"params": {"plate.left": "b"}},
            {"params": {"plate.series": "b"}},
            {"params": {"Plate.LEFT": "b"}},
            {"content": '{"plate": {"series": "b"}}'},
            {"content": '{"plate": {"left": "b", "LEFT": "c"}}'},
            {"content": '{"plate": {"right": "1"}, "PLATE": {"Left": "b", "right": "1"}}'},
        ],
    )
    async def test_part_of_a_message_can_be_decided_as_well(self, sent, written):
        stay = await sent("PATCH", "/stays/plate/a", **written)
        assert stay.plate.left == "a"
        assert stay.plate.right == ("1" if "right" in written.get("content", "") else "")

    async def test_fixed_values_hold_against_body_and_query(self, sent):
        content = '{"minutes": 5, "MINUTES": 6, "plate": {"right": "1", "left": "2"}, "code": "z"}'
        stay = await sent("PATCH", "/stays/one/a?minutes=7&plate.right=8", content=content)
        assert (stay.minutes, stay.plate.right, stay.plate.left, stay.code) == (30, "9", "2", "z")

    async def test_a_route_beats_the_dialect(self, sent):
        assert (await sent("GET", "/stays?scope=all")).scope == "own"
        assert (await sent("GET", "/stays/full?scope=all")).scope == "full"

    async def test_a_body_where_the_route_has_none_is_dropped(self, sent):
        for content in ('{"code": "z"}', "no JSON at all", "[1"):
            assert (await sent("DELETE", "/stays/one/a", content=content)).code == ""

    async def test_a_field_in_body_and_query_is_the_bodys(self, sent):
        stay = await sent("POST", "/stays?minutes=7&code=q", json={"minutes": 5})
        assert (stay.minutes, stay.code) == (5, "q")

    async def test_a_body_that_is_one_field(self, sent):
        stay = await sent("PUT", "/stays/plate/a?code=z&plate.left=q", json={"SERIES": 7, "right": "8", "x": 1})
        assert (stay.stay_id, stay.plate.left, stay.plate.right, stay.code) == ("a", "7", "8", "z")


class TestSpellings:
    @pytest.mark.parametrize("key", ["begins", "starts_at", "startsAt", "STARTS_AT", "Begins"])
    async def test_every_spelling_of_a_key_is_understood(self, sent, key):
        stay = await sent(
            "POST", "/stays", json={key: "2024-01-01T10:00:00Z", "earlier": [{key: "2024-01-01T11:00:00Z"}]}
        )
        assert stay.starts_at.ToJsonString() == "2024-01-01T10:00:00Z"
        assert stay.earlier[0].starts_at.ToJsonString() == "2024-01-01T11:00:00Z"

    @pytest.mark.parametrize("key", ["perPage", "per_page", "page_size", "pageSize", "PageSize"])
    async def test_in_a_query_as_well(self, sent, key):
        assert (await sent("GET", f"/stays?{key}=7")).page_size == 7

    async def test_the_last_of_several_spellings_counts(self, sent):
        assert (
            await sent("POST", "/stays", content='{"minutes": 1, "Minutes": 2, "minutes": 3, "x": {}}')
        ).minutes == 3
        assert (await sent("GET", "/stays?page_size=1&perPage=2&pageSize=3")).page_size == 3
        assert list((await sent("GET", "/stays?tags=a&Tags=b")).tags) == ["a", "b"]

    async def test_names_that_differ_by_case_alone_are_taken_exactly(self, sent):
        stay = await sent("POST", "/stays", json={"e_mail": "1", "email": "2"})
        assert (stay.e_mail, stay.email) == ("1", "2")
        stay = await sent("POST", "/stays", json={"eMail": "1", "EMAIL": "3"})
        assert (stay.e_mail, stay.email) == ("1", "3")

    async def test_null_is_absent(self, sent):
        assert not (await sent("POST", "/stays", json={"isPaid": None, "plate": None, "code": "z"})).HasField("is_paid")

    async def test_a_mask_names_fields_in_the_dialects_spelling(self, sent):
        for mask in ("begins,plate.series,isPaid", ["begins", "plate.series", "is_paid"]):
            stay = await sent("POST", "/stays", json={"updateMask": mask})
            assert list(stay.update_mask.paths) == ["starts_at", "plate.left", "is_paid"]


class TestDefaults:
    async def test_a_default_holds_where_nothing_is_given(self, sent):
        assert (await sent("GET", "/stays")).page_size == 20
        assert (await sent("GET", "/stays?perPage=")).page_size == 20
        assert (await sent("GET", "/stays/bare")).page_size == 3
        assert (await sent("GET", "/stays/bare?page_size=5")).page_size == 5

    async def test_a_default_inside_of_a_message_yields_to_the_message(self, sent):
        assert (await sent("POST", "/stays/plated", json={"code": "z"})).plate.left == "TUN"
        stay = await sent("POST", "/stays/plated?plate.right=3", json={"plate": {"left": "1", "right": "2"}})
        assert (stay.plate.left, stay.plate.right) == ("1", "2")

    async def test_pages_become_a_number_to_skip(self, sent, rest):
        asked = await sent("GET", "/stays?page=3&perPage=10")
        assert (asked.skip, asked.page_size) == (20, 10)
        assert (await sent("GET", "/stays?page=2")).skip == 20
        assert (await sent("GET", "/stays?page=1")).skip == 0
        answer = body(await rest.get("/stays?page=3&per_page=10"))
        assert (answer["page"], answer["limit"]) == (3, 10)
        answer = body(await rest.get("/stays"))
        assert (answer["page"], answer["limit"]) == (1, 20)

    @pytest.mark.parametrize("page", ["0", "-1", "x", "1.5", "1e3", "99999999999999999999"])
    async def test_pages_begin_with_one(self, rest, page):
        (violation,) = await refused(rest, "GET", f"/stays?page={page}")
        assert violation["loc"] == ["query", "page"]
        assert violation["msg"] == "must be a whole number from 1 on"


class TestInputAdapters:
    async def test_a_message_as_text(self, sent):
        assert (await sent("POST", "/stays", json={"plate": "123 TUN 4567"})).plate.formatted == "123 TUN 4567"
        assert (await sent("POST", "/stays", json={"plate": {"left": "1"}})).plate.left == "1"
        assert (await sent("GET", "/stays?plate=123+TUN%204567")).plate.formatted == "123 TUN 4567"
        assert (await sent("POST", "/stays", json={"plates": {"a B": "1"}})).plates["a B"].formatted == "1"

    async def test_a_message_as_a_list(self, sent):
        stay = await sent("POST", "/stays", json={"boundary": [[10.25, 36.5], {"latitude": 1}], "place": [1, 2]})
        assert (stay.boundary[0].longitude, stay.boundary[0].latitude) == (10.25, 36.5)
        assert (stay.boundary[1].latitude, stay.place.longitude, stay.place.latitude) == (1, 1, 2)

    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("2024-01-01T10:00:00Z", "2024-01-01T10:00:00Z"),
            ("2024-01-01T10:00:00", "2024-01-01T09:00:00Z"),
            ("2024-01-01 10:00:00", "2024-01-01T09:00:00Z"),
            ("2024-01-01T10:00", "2024-01-01T09:00:00Z"),
            ("2024-01-01", "2023-12-31T23:00:00Z"),
            ("2024-01-01T10:00:00.123456", "2024-01-01T09:00:00.123456Z"),
            ("2024-01-01T10:00:00.1234567891234Z", "2024-01-01T10:00:00.123456789Z"),
            ("2024-01-01T10:00:00+02:00", "2024-01-01T08:00:00Z"),
            ("2024-01-01T10:00:00-0200", "2024-01-01T12:00:00Z"),
        ],
    )
    async def test_times_without_a_zone_are_local(self, sent, written, read):
        assert (await sent("POST", "/stays", json={"begins": written})).starts_at.ToJsonString() == read
        # Unencoded, a plus in a query is a space.
        path = f"/stays?fromTime={written.replace(' ', '%20')}"
        assert (await sent("GET", path)).from_time.ToJsonString() == read

    @pytest.mark.parametrize(
        "written", ["yesterday", "2024-01-01T10", "2024-13-01", "2024-01-01T10:00:00+1", 5, [], {}]
    )
    async def test_what_is_no_time_is_refused(self, rest, written):
        (violation,) = await refused(rest, "POST", "/stays", json={"begins": written})
        assert (violation["loc"], violation["msg"]) == (["body", "begins"], "must be a date and time")

    async def test_numbers_as_text_and_text_as_numbers(self, sent):
        stay = await sent(
            "POST", "/stays", json={"minutes": " 30 ", "price": "1.5", "code": 12, "isPaid": "true", "note": 1.5}
        )
        assert (stay.minutes, stay.price, stay.code, stay.is_paid, stay.note) == (30, 1.5, "12", True, "1.5")

    async def test_one_value_is_a_list_of_one(self, sent):
        assert list((await sent("POST", "/stays", json={"tags": "a"})).tags) == ["a"]

    @pytest.mark.parametrize(
        ("written", "field", "said"),
        [
            ({"minutes": "x"}, ["minutes"], "must be a number"),
            ({"price": "NaN"}, ["price"], "must be a number"),
            ({"code": True}, ["code"], "must be text"),
            ({"isPaid": "perhaps"}, ["isPaid"], "must be true or false"),
            ({"plate": 5}, ["plate"], "must be an object"),
            ({"earlier": [{}, {"plate": {"series": {}}}]}, ["earlier", 1, "plate", "series"], "must be text"),
            ({"status": "open"}, ["status"], "must be one of active, closed"),
        ],
    )
    async def test_what_does_not_fit_is_refused_by_name(self, rest, written, field, said):
        (violation,) = await refused(rest, "POST", "/stays", json=written)
        assert (violation["loc"], violation["msg"]) == (["body", *field], said)

    async def test_every_field_that_does_not_fit_is_named(self, rest):
        violations = await refused(rest, "POST", "/stays?price=x", json={"minutes": "x", "status": "y"})
        assert {each["name"] for each in violations} == {"minutes", "status", "price"}

    async def test_form_bodies(self, sent, rest):
        form = {"minutes": "5", "plate": "1 TUN 2", "stay_id": "a b&c", "tags": ["x", "y"], "code": ""}
        stay = await sent("POST", "/stays", data=form)
        assert (stay.minutes, stay.plate.formatted, stay.stay_id, list(stay.tags)) == (
            5,
            "1 TUN 2",
            "a b&c",
            ["x", "y"],
        )
        headers = {"content-type": "application/x-www-form-urlencoded"}
        assert (await sent("POST", "/stays", content=b'{"minutes": 6}', headers=headers)).minutes == 6
        response = await rest.post("/stays/created", data=form)
        assert (response.status_code, body(response)["code"]) == (415, "UNSUPPORTED_MEDIA_TYPE")

    async def test_a_body_of_unknown_length(self, sent):
        async def chunks():
            for part in (b'{"minutes": ', b"7, ", b'"code": "z"}'):
                yield part

        stay = await sent("POST", "/stays", content=chunks())
        assert (stay.minutes, stay.code) == (7, "z")

    async def test_a_list_as_body(self, sent, rest):
        assert list((await sent("POST", "/stays", json=["a", 2])).tags) == ["a", "2"]
        response = await rest.post("/stays/created", json=["a"])
        assert (response.status_code, body(response)["code"]) == (400, "MALFORMED_REQUEST")


class TestOutputAdapters:
    async def test_fields_are_printed_as_the_dialect_says(self, rest):
        (stay,) = body(await rest.get("/stays"))["stays"]
        assert stay["boundary"] == [[10.25, 36.5], [10.25, 37.5]]
        assert stay["place"] == [10.25, 36.5]
        assert stay["plate"] == "123TUN4567"
        assert stay["code"] == "Z 1é"
        assert stay["tags"] == ["a b", "c"]

    async def test_documented_nulls_are_there_inside_lists_too(self, rest):
        (stay,) = body(await rest.get("/stays"))["stays"]
        assert stay["note"] is None
        assert stay["isPaid"] is None
        stay = body(await rest.post("/stays", json={"note": "n", "earlier": [{"isPaid": False}]}))
        assert (stay["note"], stay["earlier"][0]["isPaid"], stay["earlier"][0]["note"]) == ("n", False, None)

    async def test_the_answer_may_be_one_field_alone(self, rest):
        answer = body(await rest.get("/stays/bare"))
        assert isinstance(answer, list)
        assert answer[0]["plate"] == "123TUN4567"

    async def test_fields_are_lifted_doubled_and_added(self, rest):
        assert body(await rest.post("/stays/sign-in")) == {
            "success": True,
            "message": "ok",
            "accessToken": "t0ken",
            "token": "t0ken",
            "refreshToken": "again",
            "agent": {"id": AGENT_ID, "firstName": "Ahmed"},
        }

    async def test_the_dialects_status_beats_the_servers_and_the_routes_beats_both(self, rest):
        assert (await rest.post("/stays", json={})).status_code == 200
        assert (await rest.post("/stays/created", json={})).status_code == 201


class TestErrorShapes:
    async def test_violations_have_the_dialects_shape_names_and_places(self, rest):
        assert await refused(rest, "POST", "/stays", json={"code": "broken"}) == [
            {"loc": ["body", "begins"], "msg": "est requis", "type": "required", "in": "body", "name": "begins"},
            {
                "loc": ["body", "boundary", 1, "latitude"],
                "msg": "est trop grand",
                "type": "double.lte",
                "in": "body",
                "name": "boundary[1].latitude",
            },
            {
                "loc": ["body", "plate", "series"],
                "msg": 'contient "x"',
                "type": "string.pattern",
                "in": "body",
                "name": "plate.series",
            },
        ]

    async def test_a_field_of_the_path_is_in_the_path(self, rest):
        assert (await refused(rest, "GET", "/stays/one/a?minutes=x"))[0]["in"] == "query"
        (violation,) = await refused(rest, "PATCH", "/stays/one/a?price=x", json={})
        assert violation["in"] == "body"

    async def test_the_shape_may_depend_on_the_status(self, rest):
        assert body(await rest.get("/stays/fail/broke")) == {"success": False, "error": "Solde insuffisant"}

    async def test_headers_may_depend_on_the_status(self, rest):
        response = await rest.get("/stays/fail/missing")
        assert response.headers["www-authenticate"] == "Bearer"
        assert body(response) == {
            "detail": 'Zone "A" \\ introuvable',
            "code": "ZONE_NOT_FOUND",
            "text": '404 Not Found: Zone "A" \\ introuvable',
        }
        assert "www-authenticate" not in (await rest.get("/stays/fail/broke")).headers

    async def test_the_gateways_own_errors_have_the_shape_too(self, rest, lonely_rest):
        assert set(body(await rest.get("/stays/nothing"))) == {"detail", "code", "text"}
        assert body(await rest.put("/stays"))["text"].startswith("405 Method Not Allowed: ")
        assert body(await rest.post("/stays", content="{"))["code"] == "MALFORMED_REQUEST"
        assert body(await rest.post("/stays", content=b"[" * 20_001))["code"] == "REQUEST_TOO_LARGE"
        assert body(await lonely_rest.get("/stays"))["code"] == "UNAVAILABLE"

    async def test_a_route_may_have_its_own(self, rest):
        response = await rest.post("/stays/verify", json={"code": "EXPIRED"})
        assert response.status_code == 200
        assert body(response) == {
            "success": False,
            "error": "Le lien a expiré",
            "errorCode": "TOKEN_EXPIRED",
            "since": "2024",
        }
        invalid = body(await rest.post("/stays/verify", json={"minutes": "x"}))
        assert invalid["error"] == "minutes must be a number"

    async def test_the_message_names_the_first_field_as_the_dialect_does(self, rest):
        answer = body(await rest.post("/stays/verify", json={"code": "broken"}))
        assert answer["error"] == "begins est requis"

    async def test_texts_come_from_the_contract(self, rest):
        assert body(await rest.put("/v1/zones"))["message"] == "Méthode du contrat."
        assert body(await rest.put("/stays"))["detail"] == "The contract's method."
        assert body(await rest.get("/stays/nothing"))["detail"] == "There is nothing at this address."


class TestMoreDialects:
    async def test_a_dialect_that_extends_another_has_its_settings_and_changes_some(self, rest):
        response = await rest.get("/api/v1/shown/a")
        zone = body(response)["data"]
        assert response.status_code == 203
        assert (zone["price"], zone["status"], zone["kind"]) == (1.5, "ACTIVE", "PARK")
        assert zone["agentId"]["_id"] == AGENT_ID

    async def test_it_takes_over_the_paths_it_names(self, rest):
        assert body(await rest.get("/api/v1/upper/mine"))["data"][0]["status"] == "ACTIVE"
        assert body(await rest.get("/api/v1/upper"))["data"][0]["price"] == 1.5
        assert body(await rest.get("/api/v1/zones/a"))["data"]["status"] == "active"
        assert body(await rest.get("/api/v1/upper/nothing")) == {"oops": "ROUTE_NOT_FOUND"}
        assert body(await rest.get("/api/v1/nothing"))["code"] == "ROUTE_NOT_FOUND"

    async def test_a_dialect_may_have_a_port_of_its_own_and_paths_that_others_have(self, gateway):
        carpark = gateway.others["carpark"]
        assert body(await carpark.get("/v1/zones"))["zones"][0]["hourlyRate"] == 1.5
        assert body(await gateway.rest.get("/v1/zones"))["zones"][0]["hourly_rate"] == 1.5
        assert (await carpark.get("/api/v1/zones")).status_code == 404
        assert (await gateway.rest.post("/v1/stays")).status_code == 404
        stay = body(await carpark.post("/v1/stays", json={"startsAt": "2024-01-01T10:00:00"}))
        assert stay["startsAt"] == "2024-01-01T10:00:00Z"
        grpc = await carpark.post("/parkup.toy.v1.ToyZoneService/GetZone", headers={"content-type": "application/grpc"})
        assert grpc.headers["grpc-status"] == "12"

    async def test_errors_carry_the_cors_headers(self, rest):
        for path in ("/v1/nothing", "/v1/fail/missing", "/stays?page=0"):
            assert (await rest.get(path, headers={"origin": ORIGIN})).headers["access-control-allow-origin"] == ORIGIN
