"""Hostile and hopeless requests to the real gateway and server: a clean answer, and the next client notices nothing.

All of it goes to 127.0.0.1 and is bounded in number and size.
"""

import asyncio
import contextlib

import httpx
import pytest

from tests.gateway.running import REAL_VIEWS, Gateway, running_gateway

PATIENCE_SECONDS = 2
"""How long the hasty gateway waits for a request to be whole."""
SLOW_CLIENTS = 50


@pytest.fixture(scope="module")
async def gateway(server_address, tmp_path_factory):
    async with running_gateway(tmp_path_factory.mktemp("gateway"), REAL_VIEWS, server_address) as running:
        yield running


@pytest.fixture(scope="module")
async def hasty_gateway(server_address, tmp_path_factory):
    folder = tmp_path_factory.mktemp("hasty")
    async with running_gateway(folder, REAL_VIEWS, server_address, request_timeout=PATIENCE_SECONDS) as running:
        yield running


async def assert_unharmed(gateway: Gateway) -> None:
    async with httpx.AsyncClient(base_url=f"http://{gateway.address}", timeout=60) as another:
        assert (await another.get("/readyz")).status_code == 200
        assert (await another.get("/v1/zones")).status_code == 200


class TestRequests:
    @pytest.mark.parametrize("path", ["/v1/parking/sessions", "/api/v1/parking-sessions"])
    @pytest.mark.parametrize(
        ("content", "status", "code"),
        [
            pytest.param(b'{"zone_id":', 400, "MALFORMED_REQUEST", id="cut off"),
            pytest.param(b"[" * 10_000, 400, "MALFORMED_REQUEST", id="deep lists"),
            pytest.param(b'{"a":' * 3_000 + b"1" + b"}" * 3_000, 400, "MALFORMED_REQUEST", id="deep objects"),
            pytest.param(b'{"license_plate": "\xc3\x28\xed\xa0\x80"}', 400, "MALFORMED_REQUEST", id="no UTF-8"),
            pytest.param(b'{"a":1,' * 2_000, 400, "MALFORMED_REQUEST", id="the same key for ever"),
            pytest.param(b"{" + b'"a":1,' * 3_000 + b'"a":1}', 401, "UNAUTHORIZED", id="a key three thousand times"),
            pytest.param(b'{"duration_minutes":' + b"9" * 15_000 + b"}", 400, None, id="a number without end"),
            pytest.param(b'{"a":"' + b"x" * 10_000_000 + b'"}', 413, "REQUEST_TOO_LARGE", id="ten megabytes"),
        ],
    )
    async def test_bodies(self, gateway, path, content, status, code) -> None:
        answer = await asyncio.to_thread(self._post, gateway, path, content)

        assert (answer.status_code, answer.headers["content-type"]) == (status, "application/json")
        assert code in {None, answer.json()["code"]}
        await assert_unharmed(gateway)

    @staticmethod
    def _post(gateway: Gateway, path: str, content: bytes) -> httpx.Response:
        """As a client of plain sockets: it reads what was answered when it is hung up on while it still sends.

        One on asyncio sees such an answer only when it came before the end of the connection was noticed.
        """
        with httpx.Client(base_url=f"http://{gateway.address}", timeout=60) as client:
            return client.post(path, content=content)

    async def test_a_body_that_does_not_say_how_long_it_is(self, gateway) -> None:
        async def parts():
            with contextlib.suppress(GeneratorExit):
                for _ in range(160):
                    yield b" " * 65_536

        with contextlib.suppress(httpx.WriteError, httpx.ReadError):  # it may be hung up on while it still sends
            answer = await gateway.rest.post("/v1/parking/sessions", content=parts())
            assert (answer.status_code, answer.json()["code"]) == (413, "REQUEST_TOO_LARGE")
        await assert_unharmed(gateway)

    @pytest.mark.parametrize(
        ("path", "headers", "status"),
        [
            ("/v1/zones/" + "a" * 9_000, {}, 400),
            ("/v1/" + "a/" * 4_000, {}, 404),
            ("/v1/zones?" + "a=1&" * 2_000, {}, 200),
            ("/v1/zones/" + "a" * 30_000, {}, 431),
            ("/v1/zones", {f"x-{number}": "a" for number in range(2_000)}, 431),
            ("/v1/zones", {"x": "a" * 30_000}, 431),
            ("/v1/zones", {"authorization": "Bearer " + "a" * 10_000}, 200),
        ],
        ids=["long id", "many parts", "many parameters", "too long", "many headers", "long header", "long token"],
    )
    async def test_paths_and_headers(self, gateway, path, headers, status) -> None:
        answer = await gateway.rest.get(path, headers=headers)

        assert answer.status_code == status, answer.text
        assert answer.headers["content-type"] == "application/json"
        await assert_unharmed(gateway)


class TestSlowClients:
    @pytest.mark.parametrize(
        "beginning",
        [
            pytest.param(b"GET /v1/zones HTTP/1.1\r\nhost: a\r\nx-slow: ", id="headers"),
            pytest.param(b'POST /v1/auth/otp/send HTTP/1.1\r\nhost: a\r\ncontent-length: 99\r\n\r\n{"em', id="body"),
        ],
    )
    async def test_who_does_not_come_to_an_end_is_hung_up_on(self, hasty_gateway, beginning) -> None:
        async with _open(hasty_gateway, SLOW_CLIENTS) as clients, asyncio.timeout(60):
            for _, writer in clients:
                writer.write(beginning)
            await assert_unharmed(hasty_gateway)
            answers = await asyncio.gather(*(reader.read() for reader, _ in clients))

        assert {answer[:12] for answer in answers} == {b"HTTP/1.1 408"}
        await assert_unharmed(hasty_gateway)

    async def test_who_does_not_read_keeps_nobody_waiting(self, hasty_gateway) -> None:
        asked = b"GET /openapi/v1.json HTTP/1.1\r\nhost: a\r\n\r\n"
        async with _open(hasty_gateway, SLOW_CLIENTS, limit=1) as clients:
            for _, writer in clients:
                writer.write(asked * 20)
                await writer.drain()
            await assert_unharmed(hasty_gateway)


@contextlib.asynccontextmanager
async def _open(gateway: Gateway, count: int, *, limit: int = 65_536):
    """Connections by hand; `limit` is how much of an answer a client takes before it stops reading."""
    host, _, port = gateway.address.partition(":")
    clients = [await asyncio.open_connection(host, int(port), limit=limit) for _ in range(count)]
    try:
        yield clients
    finally:
        for _, writer in clients:
            writer.transport.abort()
