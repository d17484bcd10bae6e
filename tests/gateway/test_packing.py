"""Long answers are packed for whom reads that; a request may come in gzip."""

import gzip
import json
import secrets
import struct

import brotli
import httpx
import pytest

from tests.gateway.conftest import body
from tests.gateway.running import MAX_REQUEST_BYTES
from tests.gateway.toy import ZONE_ID

NAME = "Centre ville " * 200
UNPACK = {"gzip": gzip.decompress, "br": brotli.decompress}


@pytest.fixture
async def raw(gateway):
    """Gives answers with their bytes as they came."""
    async with httpx.AsyncClient(base_url=f"http://{gateway.address}") as client:

        async def get(path: str, accepted: str) -> tuple[httpx.Response, bytes]:
            async with client.stream("GET", path, headers={"accept-encoding": accepted}) as response:
                return response, b"".join([part async for part in response.aiter_raw()])

        yield get


class TestAnswers:
    @pytest.mark.parametrize(
        ("accepted", "packing"),
        [("gzip", "gzip"), ("br", "br"), ("gzip, deflate, br", "br"), ("br;q=0.5, gzip", "gzip")],
    )
    @pytest.mark.parametrize("path", ["/v1/zones/{}", "/api/v1/zones/{}"])
    async def test_long_ones_are_packed(self, raw, accepted, packing, path):
        plain, expected = await raw(path.format(NAME), "identity")
        packed, content = await raw(path.format(NAME), accepted)

        assert packed.headers["content-encoding"] == packing
        assert "accept-encoding" in packed.headers["vary"].lower()
        assert UNPACK[packing](content) == expected
        assert len(content) < len(expected) / 3
        assert "content-encoding" not in plain.headers
        assert int(plain.headers["content-length"]) == len(expected)

    @pytest.mark.parametrize("accepted", ["", "identity", "zstd", "gzip;q=0"])
    async def test_not_for_whom_does_not_read_it(self, raw, accepted):
        answer, content = await raw(f"/v1/zones/{NAME}", accepted)

        assert "content-encoding" not in answer.headers
        assert json.loads(content)["zone"]["name"] == NAME

    async def test_short_ones_are_not(self, raw):
        answer, _ = await raw("/v1/zones/a", "gzip, br")
        assert "content-encoding" not in answer.headers

    async def test_pictures_are_not(self, raw):
        answer, _ = await raw("/v1/zones/a/picture", "gzip, br")
        assert "content-encoding" not in answer.headers

    async def test_nothing_stays_nothing(self, rest):
        for _ in range(2):  # on one connection: a byte too many would be read as the next answer
            answer = await rest.delete(f"/v1/zones/{ZONE_ID}", headers={"accept-encoding": "gzip, br"})
            assert (answer.status_code, answer.content) == (204, b"")
            assert "content-encoding" not in answer.headers

    async def test_head_states_the_length_of_the_body_as_it_is(self, rest, raw):
        for path in ("/v1/zones/a", f"/v1/zones/{NAME}"):
            _, content = await raw(path, "identity")
            head = await rest.head(path, headers={"accept-encoding": "gzip, br"})

            assert (head.status_code, head.content) == (200, b"")
            assert int(head.headers["content-length"]) == len(content)

    async def test_events_are_not_held_back_to_be_packed(self, rest):
        headers = {"accept-encoding": "gzip, br"}
        async with rest.stream("GET", "/v1/zones/events/packed?count=1", headers=headers) as response:
            assert "content-encoding" not in response.headers
            assert (await anext(aiter(response.aiter_raw()))).startswith(b"id: t-0\ndata: {")

    async def test_the_documentation_keeps_its_etag(self, rest, raw):
        answer, content = await raw("/openapi.json", "gzip, br")

        assert answer.headers["content-encoding"] == "gzip"
        assert json.loads(gzip.decompress(content))["openapi"]
        again = await rest.get("/openapi.json", headers={"if-none-match": answer.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")

    async def test_grpc_web_is_left_as_it_is(self, rest, toy):
        message = toy.EchoRequest(text="a" * 4000).SerializeToString()
        answer = await rest.post(
            "/parkup.toy.v1.ToyOddityService/Echo",
            content=struct.pack(">BI", 0, len(message)) + message,
            headers={"content-type": "application/grpc-web+proto", "x-grpc-web": "1", "accept-encoding": "gzip, br"},
        )
        assert "content-encoding" not in answer.headers
        assert b"grpc-status:0" in answer.content


def zone(name: str) -> bytes:
    return json.dumps({"name": name}).encode()


async def post_packed(rest, content: bytes, packing: str = "gzip", path: str = "/v1/zones"):
    return await rest.post(path, content=content, headers={"content-encoding": packing})


class TestRequests:
    @pytest.mark.parametrize("path", ["/v1/zones", "/api/v1/zones"])
    @pytest.mark.parametrize("packing", ["gzip", "GZIP"])
    async def test_gzip_is_unpacked(self, rest, path, packing):
        answer = await post_packed(rest, gzip.compress(zone(NAME)), packing, path)

        assert answer.status_code in {200, 201}
        assert (answer.json().get("zone") or answer.json()["data"])["name"] == NAME

    async def test_identity_is_no_packing(self, rest):
        assert (await post_packed(rest, zone("a"), "identity")).status_code == 201

    @pytest.mark.parametrize("packing", ["br", "deflate", "zstd", "x-gzip", "gzip, gzip", "nonsense"])
    async def test_others_are_refused_by_name(self, rest, packing):
        answer = await post_packed(rest, gzip.compress(zone("a")), packing)

        assert (answer.status_code, body(answer)["code"]) == (415, "UNSUPPORTED_MEDIA_TYPE")
        assert answer.headers["accept-encoding"] == "gzip"

    @pytest.mark.parametrize(
        "content",
        [
            pytest.param(b"not gzip at all", id="no gzip"),
            pytest.param(zone("a"), id="plain JSON"),
            pytest.param(gzip.compress(zone(NAME))[:-20], id="cut off"),
            pytest.param(gzip.compress(b""), id="nothing"),
            pytest.param(gzip.compress(b"  \n"), id="spaces"),
            pytest.param(gzip.compress(b'{"name":') + gzip.compress(b'"a"}'), id="two members"),
            # Envoy stops unpacking at a hundred times the size: what is left of it must not count as no body at all.
            pytest.param(gzip.compress(b" " * (MAX_REQUEST_BYTES - 100) + zone("a")), id="spaces without end"),
        ],
    )
    async def test_what_cannot_be_unpacked_is_malformed(self, rest, workers, content):
        before = sum(worker.calls for worker in workers[0].values())

        answer = await post_packed(rest, content)

        assert (answer.status_code, body(answer)["code"]) == (400, "MALFORMED_REQUEST")
        assert sum(worker.calls for worker in workers[0].values()) == before

    @pytest.mark.parametrize(
        "content",
        [
            pytest.param(zone(secrets.token_hex(MAX_REQUEST_BYTES // 2)), id="a little too large"),
            pytest.param(b" " * 1_000_000, id="a megabyte in one kilobyte"),
            pytest.param(b" " * 50_000_000, id="fifty megabytes in fifty kilobytes"),
        ],
    )
    async def test_it_counts_as_what_it_is_unpacked(self, rest, content):
        answer = await post_packed(rest, gzip.compress(content))

        assert (answer.status_code, body(answer)["code"]) == (413, "REQUEST_TOO_LARGE")

    async def test_the_server_does_not_learn_how_it_came(self, rest):
        answer = await rest.post(
            "/v1/echo", content=gzip.compress(b'{"text":"a"}'), headers={"content-encoding": "gzip"}
        )
        assert not {"content-encoding", "x-parkup-encoding"} & set(body(answer)["metadata"])
