"""What each dialect bears of its clients, item by item, through the real gateway and the real server."""

import gzip
import json
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.enforcement.city import City
from tests.gateway.running import ORIGIN


@dataclass(frozen=True)
class Dialect:
    """Where a dialect has the same things; the `{}` in `vehicles` is for the driver's id."""

    name: str
    zones: str
    sessions: str
    vehicles: str
    camel: bool

    def key(self, name: str) -> str:
        head, *rest = name.split("_")
        return head + "".join(part.capitalize() for part in rest) if self.camel else name

    def said(self, answer: httpx.Response, name: str) -> Any:
        """What an answer says under a name of the contract: in `data`, or bare."""
        assert answer.is_success, answer.text
        return answer.json()["data" if self.camel else name]


V1 = Dialect("v1", "/v1/zones", "/v1/parking/sessions", "/v1/users/{}/vehicles", camel=False)
API = Dialect("api", "/api/v1/zones", "/api/v1/parking-sessions", "/api/v1/users/{}/vehicles", camel=True)


@pytest.fixture(params=[V1, API], ids=lambda dialect: dialect.name)
def dialect(request) -> Dialect:
    return request.param


@pytest.fixture(scope="module")
def city(application, channel, people, money) -> City:
    return City(application, channel, people, money)


@pytest.fixture
async def driver(city):
    return await city.driver()


@pytest.fixture
def who(driver) -> dict[str, str]:
    return {"authorization": dict(driver.metadata)["authorization"]}


@pytest.fixture
async def zone(city):
    return await city.zone()


@pytest.fixture
def order(city, zone) -> dict[str, Any]:
    """The body of a request that starts a session, in the contract's spelling."""
    return {"zone_id": zone.id, "license_plate": city.plate(), "duration_minutes": 60}


class TestIds:
    async def test_the_api_has_both_ids_and_v1_one(self, rest, zone) -> None:
        shown = API.said(await rest.get(f"{API.zones}/{zone.id}"), "zone")
        assert shown["_id"] == shown["id"] == zone.id
        listed = API.said(await rest.get(API.zones, params={"limit": 1000}), "zones")
        assert all(each["_id"] == each["id"] for each in listed)

        assert "_id" not in V1.said(await rest.get(f"{V1.zones}/{zone.id}"), "zone")


class TestKeysAndValues:
    async def test_unknown_keys_are_ignored(self, rest, dialect, who, order) -> None:
        more = {"app_version": {"a": [1, None]}, "": 1, "__proto__": {}, "zone_idd": 7}
        started = await rest.post(f"{dialect.sessions}?unknown=1&utm[]=2", json=order | more, headers=who)
        assert dialect.said(started, "session")[dialect.key("duration_minutes")] == 60

    @pytest.mark.parametrize("spelled", [V1.key, API.key, str.upper], ids=["snake_case", "camelCase", "UPPER_CASE"])
    async def test_keys_in_either_spelling(self, rest, dialect, who, order, spelled) -> None:
        body = {spelled(name): value for name, value in order.items()}
        started = await rest.post(dialect.sessions, json=body, headers=who)
        assert dialect.said(started, "session")[dialect.key("duration_minutes")] == 60

    @pytest.mark.parametrize("minutes", ["60", " 60 ", "6e1", 60, 60.0])
    async def test_numbers_as_text(self, rest, dialect, who, order, minutes) -> None:
        started = await rest.post(dialect.sessions, json=order | {"duration_minutes": minutes}, headers=who)
        assert dialect.said(started, "session")[dialect.key("duration_minutes")] == 60

    async def test_text_as_numbers_and_truth_as_text(self, rest, dialect, driver, who, city) -> None:
        car = {"license_plate": city.plate(), "nickname": 205, "is_default": "true"}
        added = dialect.said(await rest.post(dialect.vehicles.format(driver.id), json=car, headers=who), "user")[
            "vehicles"
        ][0]
        assert (added["nickname"], added[dialect.key("is_default")]) == ("205", True)

    @pytest.mark.parametrize("written", ["tunis", "TUNIS", "Tunis", "TYPE_TUNIS"])
    async def test_enum_values_in_either_case(self, rest, dialect, driver, who, written) -> None:
        plate = {"type": written, "left": "123", "right": str(secrets.randbelow(9000) + 1000)}
        added = await rest.post(dialect.vehicles.format(driver.id), json={"plate": plate}, headers=who)
        assert dialect.said(added, "user")["vehicles"][0]["plate"]["type"].lower() in {"tunis", "tun"}

    @pytest.mark.parametrize("status", ["active", "ACTIVE", "Active", "STATUS_ACTIVE", ""])
    async def test_and_in_queries(self, rest, dialect, who, order, status) -> None:
        await rest.post(dialect.sessions, json=order, headers=who)
        listed = await rest.get(dialect.sessions, params={"status": status}, headers=who)
        assert len(dialect.said(listed, "sessions")) == 1

    async def test_empty_query_values_are_none(self, rest, dialect, who) -> None:
        empty = "status=&page_size=&limit=&zone_id=&zoneId=&started_from=&skip=&with_total_size=&page_token="
        assert dialect.said(await rest.get(f"{dialect.sessions}?{empty}", headers=who), "sessions") == []

    async def test_of_a_key_that_comes_twice_the_last_counts(self, rest, dialect, who, order) -> None:
        body = json.dumps(order)[:-1] + ', "duration_minutes": 30, "durationMinutes": 90}'
        started = await rest.post(dialect.sessions, content=body, headers=who)
        assert dialect.said(started, "session")[dialect.key("duration_minutes")] == 90

    @pytest.mark.parametrize("kind", ["", "text/plain", "application/json; charset=utf-8", "APPLICATION/JSON"])
    async def test_json_is_json_whatever_it_is_called(self, rest, dialect, who, order, kind) -> None:
        headers = who | ({"content-type": kind} if kind else {})
        started = await rest.post(dialect.sessions, content=json.dumps(order), headers=headers)
        assert dialect.said(started, "session")


class TestPlatesInThePath:
    @pytest.mark.parametrize(
        "written",
        ["{left}%20TUN%20{right}", "{left}TUN{right}", "{left}%20tun%20{right}", "{left}-TUN-{right}",
         "{left}%20%D8%AA%D9%88%D9%86%D8%B3%20{right}", "{left} تونس {right}", "%31{rest}%20TUN%20{right}"],
    )  # fmt: skip
    async def test_it_is_found_however_it_is_written(self, rest, dialect, driver, who, written) -> None:
        left, right = f"1{secrets.randbelow(90) + 10}", str(secrets.randbelow(9000) + 1000)
        await rest.post(dialect.vehicles.format(driver.id), json={"license_plate": f"{left} TUN {right}"}, headers=who)

        path = f"{dialect.vehicles.format(driver.id)}/{written.format(left=left, right=right, rest=left[1:])}"
        changed = await rest.patch(path, json={"nickname": "Ma voiture"}, headers=who)

        assert dialect.said(changed, "user")["vehicles"][0]["nickname"] == "Ma voiture"


class TestDates:
    @pytest.mark.parametrize(
        "form", ["%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%S.%fZ", "%Y-%m-%d %H:%M:%S+00:00", "%Y-%m-%dT%H:%MZ"]
    )
    async def test_with_a_zone_in_any_form(self, rest, dialect, who, order, form) -> None:
        await rest.post(dialect.sessions, json=order, headers=who)
        now = datetime.now(UTC)
        for from_time, found in ((now - timedelta(hours=1), 1), (now + timedelta(hours=1), 0)):
            written = {dialect.key("started_from"): from_time.strftime(form)}
            listed = await rest.get(dialect.sessions, params=written, headers=who)
            assert len(dialect.said(listed, "sessions")) == found

    @pytest.mark.parametrize("form", ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S.%f"])
    async def test_without_one_they_are_tunisian_in_the_api_and_refused_in_v1(self, rest, who, order, form) -> None:
        await rest.post(V1.sessions, json=order, headers=who)
        tunisian = datetime.now(UTC) + timedelta(hours=1)
        for from_time, found in ((tunisian - timedelta(minutes=5), 1), (tunisian + timedelta(minutes=5), 0)):
            written = {"startedFrom": from_time.strftime(form)}
            assert len(API.said(await rest.get(API.sessions, params=written, headers=who), "sessions")) == found

        refused = await rest.get(V1.sessions, params={"started_from": tunisian.strftime(form)}, headers=who)
        assert (refused.status_code, refused.json()["details"]["fields"]) == (400, "started_from")


class TestHttp:
    @pytest.mark.parametrize("header", ["Idempotency-Key", "idempotency-key", "IDEMPOTENCY-KEY"])
    async def test_the_same_key_gives_the_same_answer(self, rest, dialect, who, order, header) -> None:
        first, again = [await rest.post(dialect.sessions, json=order, headers=who | {header: "k-1"}) for _ in range(2)]
        assert first.json() == again.json()
        other = await rest.post(dialect.sessions, json=order | {"duration_minutes": 30}, headers=who | {header: "k-1"})
        assert (other.status_code, other.json()["code"]) == (422, "IDEMPOTENCY_KEY_REUSED")

    async def test_head_is_get_without_the_body(self, rest, dialect, zone) -> None:
        path = f"{dialect.zones}/{zone.id}"
        got, head = await rest.get(path, headers={"accept-encoding": "identity"}), await rest.head(path)
        assert (head.status_code, head.content) == (200, b"")
        assert head.headers["content-length"] == str(len(got.content))
        assert (await rest.head(f"{dialect.zones}/{'0' * 24}")).status_code == 404

    async def test_options_says_what_there_is(self, rest, dialect) -> None:
        asked = {"origin": ORIGIN, "access-control-request-method": "POST"}
        preflight = await rest.options(dialect.sessions, headers=asked)
        assert (preflight.status_code, preflight.headers["access-control-allow-origin"]) == (200, ORIGIN)
        assert "POST" in preflight.headers["access-control-allow-methods"]

        plain = await rest.options(dialect.sessions)
        assert (plain.status_code, set(plain.headers["allow"].split(", "))) == (405, {"GET", "POST"})

    async def test_a_trailing_slash_is_none(self, rest, dialect, who, order) -> None:
        assert dialect.said(await rest.get(f"{dialect.zones}/"), "zones")
        started = await rest.post(f"{dialect.sessions}/", json=order, headers=who)
        assert dialect.said(started, "session")

    async def test_a_double_slash_is_one(self, rest, dialect) -> None:
        assert dialect.said(await rest.get(dialect.zones.replace("/zones", "//zones")), "zones")

    async def test_gzip_both_ways(self, rest, dialect, who, order) -> None:
        packed = gzip.compress(json.dumps(order).encode())
        headers = who | {"content-encoding": "gzip", "content-type": "application/json"}
        assert dialect.said(await rest.post(dialect.sessions, content=packed, headers=headers), "session")

        listed = await rest.get(dialect.zones, headers={"accept-encoding": "gzip"})
        assert dialect.said(listed, "zones")
        assert len(listed.content) < 1024 or listed.headers["content-encoding"] == "gzip"


class TestWhatCannotBeUnderstood:
    @pytest.mark.parametrize(
        ("content", "status", "code"),
        [
            pytest.param(b'{"zone_id":', 400, "MALFORMED_REQUEST", id="cut off"),
            pytest.param(b"[]", 400, "MALFORMED_REQUEST", id="a list"),
            pytest.param(b'"text"', 400, "MALFORMED_REQUEST", id="a text"),
            pytest.param(b'{"a": NaN}', 400, "MALFORMED_REQUEST", id="not a number"),
            pytest.param(b'{"a": "\xff"}', 400, "MALFORMED_REQUEST", id="no UTF-8"),
            pytest.param(b"\xff\xfe{\x00}\x00", 400, "MALFORMED_REQUEST", id="UTF-16"),
            pytest.param(b'{"a":' * 65 + b"1" + b"}" * 65, 400, "MALFORMED_REQUEST", id="too deep"),
            pytest.param(b"<a/>", 400, "MALFORMED_REQUEST", id="XML"),
            pytest.param(b'{"duration_minutes": "many"}', 400, "INVALID_ARGUMENT", id="no number"),
            pytest.param(b'{"duration_minutes": 1e99}', 400, None, id="too large a number"),
            pytest.param(b'{"duration_minutes": 1.5}', 400, None, id="half a minute"),
            pytest.param(b'{"zone_id": {}}', 400, "INVALID_ARGUMENT", id="an object for a text"),
            pytest.param(b"", 400, "INVALID_ARGUMENT", id="nothing"),
        ],
    )
    async def test_a_body_is_refused_cleanly(self, rest, dialect, who, content, status, code) -> None:
        answer = await rest.post(dialect.sessions, content=content, headers=who)

        assert (answer.status_code, answer.headers["content-type"]) == (status, "application/json")
        assert answer.json()["code"] in ({code} if code else {"MALFORMED_REQUEST", "INVALID_ARGUMENT"})
        assert answer.json()["message"]

    @pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=a"])
    async def test_what_is_no_json_is_415(self, rest, dialect, who, kind) -> None:
        answer = await rest.post(dialect.sessions, content=b"zone_id=1", headers=who | {"content-type": kind})
        assert (answer.status_code, answer.json()["code"]) == (415, "UNSUPPORTED_MEDIA_TYPE")

    @pytest.mark.parametrize(
        ("query", "field"),
        [("status=gone", "status"), ("page_size=many", "page_size"), ("started_from=soon", "started_from")],
    )
    async def test_a_query_is_refused_by_name(self, rest, dialect, who, query, field) -> None:
        answer = await rest.get(f"{dialect.sessions}?{query}", headers=who)
        assert (answer.status_code, answer.json()["code"]) == (400, "INVALID_ARGUMENT")
        shown = "limit" if field == "page_size" else dialect.key(field)  # as both dialects name it
        assert answer.json()["details"]["fields"] == shown

    @pytest.mark.parametrize(
        ("method", "path", "status"),
        [
            ("GET", "nowhere", 404),
            ("DELETE", "", 405),
            ("GET", "%ff", 400),
            ("GET", "%zz", 400),
            ("GET", "a" * 9_000, 400),
        ],
    )
    async def test_so_is_a_path(self, rest, dialect, method, path, status) -> None:
        where = f"{dialect.zones}/{path}" if path != "nowhere" else dialect.zones.replace("zones", path)
        answer = await rest.request(method, where.rstrip("/"))
        assert answer.status_code == status
        assert answer.json()["code"] in {
            "ROUTE_NOT_FOUND",
            "METHOD_NOT_ALLOWED",
            "INVALID_ARGUMENT",
            "MALFORMED_REQUEST",
        }
