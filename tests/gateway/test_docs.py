"""The documentation that the gateway serves by itself: pages, documents, files of Swagger UI and Redoc."""

import gzip
import html
import json
import re

import pytest

PLAIN = {"accept-encoding": "identity"}
PAGES = ("/docs", "/redoc", "/docs/grpc")


def urls_in(page: str) -> set[str]:
    return set(re.findall(r'(?:src|href)="([^"#]+)', page))


def documents_of(page: str) -> list[dict[str, str]]:
    return json.loads(html.unescape(re.search(r'data-documents="([^"]+)"', page)[1]))


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_and_all_it_loads_come_from_the_gateway_alone(rest, path):
    page = await rest.get(path)

    assert page.status_code == 200
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    urls = urls_in(page.text)
    assert urls
    for url in urls:
        assert url.startswith("/")
        assert (await rest.get(url)).status_code == 200, url


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_runs_no_script_of_another_host_nor_one_that_somebody_wrote_into_it(rest, path):
    page = await rest.get(path)

    policy = dict(part.strip().partition(" ")[::2] for part in page.headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy.get("script-src", "'none'") in {"'self'", "'none'"}
    assert all("http" not in sources and "*" not in sources for sources in policy.values())
    assert not re.search(r"<script>|\son\w+=", page.text)


@pytest.mark.parametrize("path", ["/docs", "/redoc"])
async def test_the_reader_chooses_among_the_dialects_of_the_port(gateway, path):
    public = documents_of((await gateway.rest.get(path)).text)
    car_park = documents_of((await gateway.others["carpark"].get(path)).text)

    assert public[0] == {"name": "v1", "url": "/openapi/v1.json"}  # the contract's own paths come first
    assert {"name": "api", "url": "/openapi/api.json"} in public
    assert [each["name"] for each in car_park] == ["carpark"]
    for each in public:
        document = (await gateway.rest.get(each["url"])).json()
        assert document["info"]["title"] == f"ParkUp {each['name']}"


async def test_one_address_gives_the_document_of_each_dialect(rest):
    assert (await rest.get("/openapi.json")).json() == (await rest.get("/openapi/v1.json")).json()
    asked = await rest.get("/openapi.json", params={"dialect": "api"})
    assert asked.headers["content-type"] == "application/json"
    assert asked.json() == (await rest.get("/openapi/api.json")).json()


@pytest.mark.parametrize(
    "path",
    [
        "/openapi.json?dialect=nobody",
        "/openapi/nobody.json",
        "/openapi/",
        "/docs/nothing",
        "/docs/assets/..%2f",
        "/redoc/x",
    ],
)
async def test_what_there_is_not_is_404(rest, path):
    assert (await rest.get(path)).status_code == 404


async def test_another_port_tells_nothing_of_the_others(gateway):
    car_park = gateway.others["carpark"]

    assert (await car_park.get("/openapi/carpark.json")).status_code == 200
    for path in ("/openapi/v1.json", "/docs/grpc", "/openapi.json?dialect=api"):
        assert (await car_park.get(path)).status_code == 404


@pytest.mark.parametrize("path", ["/docs", "/openapi.json", "/docs/assets/swagger-ui-bundle.js"])
class TestCaching:
    async def test_what_is_known_is_not_sent_again(self, rest, path):
        first = await rest.get(path)
        again = await rest.get(path, headers={"if-none-match": f'"other", W/{first.headers["etag"]}'})
        changed = await rest.get(path, headers={"if-none-match": '"other"'})

        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == first.headers["etag"]
        assert first.headers["cache-control"] == again.headers["cache-control"] == "no-cache"
        assert (changed.status_code, changed.content) == (200, first.content)

    async def test_it_is_sent_in_gzip_to_those_who_take_it(self, rest, path):
        plain = await rest.get(path, headers=PLAIN)
        async with rest.stream("GET", path, headers={"accept-encoding": "br, gzip;q=0.8"}) as zipped:
            raw = b"".join([chunk async for chunk in zipped.aiter_raw()])

        assert "content-encoding" not in plain.headers
        assert zipped.headers["content-encoding"] == "gzip"
        assert zipped.headers["vary"] == plain.headers["vary"] == "accept-encoding"
        assert gzip.decompress(raw) == plain.content
        assert len(raw) < len(plain.content)

    async def test_head_says_as_much_without_the_body(self, rest, path):
        whole = await rest.get(path, headers=PLAIN)
        head = await rest.head(path, headers=PLAIN)

        assert (head.status_code, head.content) == (200, b"")
        for name in ("content-type", "content-length", "etag", "cache-control"):
            assert head.headers[name] == whole.headers[name]

    @pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
    async def test_another_method_is_refused(self, rest, path, method):
        refused = await rest.request(method, path)

        assert refused.status_code == 405
        assert refused.headers["allow"] == "GET, HEAD"
        assert refused.json()["code"] == "METHOD_NOT_ALLOWED"


async def test_it_is_there_when_no_worker_is(lonely_rest):
    assert (await lonely_rest.get("/docs")).status_code == 200
    assert (await lonely_rest.get("/openapi.json")).status_code == 200


async def test_the_other_security_headers_stay(rest):
    page = await rest.get("/docs")

    assert page.headers["x-content-type-options"] == "nosniff"
    assert page.headers["x-frame-options"] == "DENY"
