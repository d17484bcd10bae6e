"""How requests reach the server, and who gets them."""

import base64
import struct
from urllib.parse import unquote

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from tests.errors import reason_of
from tests.gateway.conftest import body
from tests.gateway.running import MAX_REQUEST_BYTES, ORIGIN, running_gateway
from tests.gateway.toy import ToyWorker

ECHO = "/parkup.toy.v1.ToyOddityService/Echo"


async def echo(rest, path: str = "/v1/echo/a", **request):
    return body(await rest.get(path, **request))


class TestPathsAndQueries:
    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("123%20TUN%204567", "123 TUN 4567"),
            ("a%2Fb", "a/b"),
            ("123%20%D8%AA%D9%88%D9%86%D8%B3", "123 تونس"),
            ("a%25", "a%"),
        ],
    )
    async def test_path_variables_arrive_decoded(self, rest, written, read):
        assert (await echo(rest, f"/v1/echo/{written}"))["text"] == read

    async def test_a_trailing_slash_is_the_same_path(self, rest):
        assert (await echo(rest, "/v1/echo/a/"))["text"] == "a"

    async def test_the_more_specific_path_wins(self, rest):
        assert body(await rest.get("/v1/zones/active")) == {"zone": None}

    async def test_empty_query_values_count_as_absent(self, rest):
        assert body(await rest.get("/v1/zones?status=&page_size=&is_active="))["count"] == 2

    async def test_unknown_query_parameters_are_ignored(self, rest):
        assert (await echo(rest, "/v1/echo/a?unknown=1&scope=x"))["scope"] == "x"

    async def test_unknown_keys_in_a_body_are_ignored(self, rest):
        assert (await rest.post("/v1/zones", json={"name": "a", "unknown": {"b": [1]}})).status_code == 201

    async def test_a_renamed_field_is_understood_under_both_names(self, rest, workers):
        for name in ("limit", "page_size"):
            await rest.get(f"/api/v1/zones?{name}=7")
            assert any(
                worker.received and getattr(worker.received[-1], "page_size", 0) == 7 for worker in workers[0].values()
            )
            for worker in workers[0].values():
                worker.received.clear()

    async def test_what_the_path_decides_cannot_be_changed_by_the_client(self, rest, workers):
        await rest.get("/api/v1/zones/mine?scope=all&isActive=false&is_active=false&%73cope=all&limit=3")
        request = next(worker.received[-1] for worker in workers[0].values() if worker.received)
        assert (request.scope, request.is_active, request.page_size) == ("mine", True, 3)

    async def test_head_answers_as_get_without_the_body(self, rest):
        response = await rest.head("/v1/zones")
        assert (response.status_code, response.content) == (200, b"")


class TestMetadata:
    async def test_headers_reach_the_server_with_a_request_id_that_comes_back(self, rest):
        response = await rest.get("/v1/echo/a", headers={"authorization": "Bearer t", "idempotency-key": "k"})
        metadata = body(response)["metadata"]
        assert (metadata["authorization"], metadata["idempotency-key"]) == ("Bearer t", "k")
        assert metadata["x-request-id"] == response.headers["x-request-id"]

    async def test_what_a_client_says_about_itself_is_not_believed(self, rest):
        forged = {"x-request-id": "forged", "x-forwarded-for": "8.8.8.8", "x-envoy-upstream-rq-timeout-ms": "1"}
        metadata = (await echo(rest, headers=forged))["metadata"]
        assert metadata["x-request-id"] != "forged"
        assert metadata["x-forwarded-for"] == "127.0.0.1"

    @pytest.mark.parametrize(
        ("hops", "said", "believed"),
        [
            (0, "203.0.113.7", "127.0.0.1"),
            (1, "203.0.113.7", "203.0.113.7"),
            (1, "8.8.8.8, 203.0.113.7", "203.0.113.7"),
            (2, "8.8.8.8, 203.0.113.7, 10.0.0.1", "203.0.113.7"),
        ],
    )
    async def test_behind_load_balancers_the_address_is_the_one_that_the_first_of_them_saw(
        self, views, workers, tmp_path, hops, said, believed
    ):
        async with running_gateway(tmp_path, views, *workers[1], trusted_hops=hops) as gateway:
            metadata = (await echo(gateway.rest, headers={"x-forwarded-for": said}))["metadata"]
        assert metadata["x-forwarded-for"] == believed

    async def test_the_path_with_its_tokens_stays_at_the_gateway(self, rest):
        metadata = (await echo(rest, "/v1/echo/secret-token?scope=secret"))["metadata"]
        assert "secret" not in str(metadata)


class TestGrpc:
    async def test_grpc_passes_on_the_same_port(self, gateway, toy):
        call = gateway.channel.unary_unary(
            ECHO,
            request_serializer=toy.EchoRequest.SerializeToString,
            response_deserializer=toy.EchoResponse.FromString,
        )
        assert (await call(toy.EchoRequest(text="a"))).text == "a"

    async def test_a_grpc_error_keeps_its_details(self, gateway, toy):
        call = gateway.channel.unary_unary(
            "/parkup.toy.v1.ToyOddityService/Fail", request_serializer=toy.FailRequest.SerializeToString
        )
        with pytest.raises(grpc.aio.AioRpcError) as error:
            await call(toy.FailRequest(reason="missing"))
        assert error.value.code() is grpc.StatusCode.NOT_FOUND
        assert "grpc-status-details-bin" in dict(error.value.trailing_metadata())

    async def test_an_unknown_rpc_is_unimplemented(self, gateway):
        with pytest.raises(grpc.aio.AioRpcError) as error:
            await gateway.channel.unary_unary("/parkup.toy.v1.Nothing/Here")(b"")
        assert error.value.code() is grpc.StatusCode.UNIMPLEMENTED

    async def test_a_message_above_the_limit_is_refused_with_its_reason(self, gateway, toy):
        call = gateway.channel.unary_unary(ECHO, request_serializer=toy.EchoRequest.SerializeToString)
        with pytest.raises(grpc.aio.AioRpcError) as error:
            await call(toy.EchoRequest(text="a" * (MAX_REQUEST_BYTES + 1)))
        assert error.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
        assert reason_of(error.value) == "REQUEST_TOO_LARGE"

    async def test_streams_pass(self, gateway):
        stub = health_pb2_grpc.HealthStub(gateway.channel)
        watch = stub.Watch(health_pb2.HealthCheckRequest())
        assert (await watch.read()).status == health_pb2.HealthCheckResponse.SERVING
        watch.cancel()

    async def test_grpc_web_passes_on_the_same_port(self, rest, toy):
        message = toy.EchoRequest(text="web").SerializeToString()
        response = await rest.post(
            ECHO,
            content=struct.pack(">BI", 0, len(message)) + message,
            headers={"content-type": "application/grpc-web+proto", "x-grpc-web": "1", "origin": ORIGIN},
        )
        assert response.headers["content-type"] == "application/grpc-web+proto"
        assert response.headers["access-control-allow-origin"] == ORIGIN
        _, length = struct.unpack(">BI", response.content[:5])
        assert toy.EchoResponse.FromString(response.content[5 : 5 + length]).text == "web"
        assert b"grpc-status:0" in response.content[5 + length :]

    @pytest.mark.parametrize("kind", ["application/grpc-web+proto", "application/grpc-web-text"])
    @pytest.mark.parametrize("deadline", [{"grpc-timeout": "50m"}, {}], ids=["its own", "the gateway's"])
    async def test_grpc_web_is_told_of_deadlines_as_grpc_is(self, rest, toy, kind, deadline):
        message = toy.FailRequest(reason="slow").SerializeToString()
        framed = struct.pack(">BI", 0, len(message)) + message
        response = await rest.post(
            "/parkup.toy.v1.ToyOddityService/Fail",
            content=base64.b64encode(framed) if kind.endswith("text") else framed,
            headers={"content-type": kind, "x-grpc-web": "1", "origin": ORIGIN, **deadline},
        )

        # Not a 504: browsers' clients would read UNAVAILABLE from it.
        assert (response.status_code, response.headers["grpc-status"]) == (200, "4")
        assert response.headers["content-type"].startswith("application/grpc-web")
        assert response.headers["access-control-allow-origin"] == ORIGIN
        # A worker that was told of the deadline may notice it first, in the words of gRPC's own library.
        said = {"Le délai de réponse est dépassé."} | ({"Deadline Exceeded"} if deadline else set())
        assert unquote(response.headers["grpc-message"]) in said

    @pytest.mark.parametrize("kind", ["application/json", "application/proto", "application/connect+json"])
    async def test_connect_is_told_what_is_spoken_here(self, rest, kind):
        headers = {"content-type": kind, "connect-protocol-version": "1", "origin": ORIGIN}
        response = await rest.post(ECHO, content=b"{}", headers=headers)

        assert (response.status_code, body(response)["code"]) == (415, "UNSUPPORTED_MEDIA_TYPE")
        assert response.headers["accept-post"] == "application/grpc, application/grpc-web+proto"
        assert response.headers["access-control-allow-origin"] == ORIGIN


PREFLIGHT = {"access-control-request-method": "POST", "access-control-request-headers": "authorization"}


class TestCors:
    async def test_preflight_of_a_configured_origin_is_answered(self, rest):
        response = await rest.options("/api/v1/zones", headers={"origin": ORIGIN, **PREFLIGHT})
        assert response.status_code == 200
        assert response.headers["access-control-allow-origin"] == ORIGIN
        allowed = set(response.headers["access-control-allow-headers"].split(", "))
        assert {"authorization", "idempotency-key", "traceparent", "tracestate"} <= allowed

    @pytest.mark.parametrize(("method", "path", "status"), [("GET", "/nowhere", 404), ("PUT", "/v1/zones", 405)])
    async def test_what_is_not_there_can_be_read_by_a_page(self, rest, method, path, status):
        response = await rest.request(method, path, headers={"origin": ORIGIN})
        assert response.status_code == status
        assert response.headers["access-control-allow-origin"] == ORIGIN

    async def test_other_origins_are_not_allowed(self, rest):
        response = await rest.options("/api/v1/zones", headers={"origin": "https://evil.example", **PREFLIGHT})
        assert response.status_code == 405
        assert "access-control-allow-origin" not in response.headers


class TestWorkers:
    async def test_calls_of_one_connection_are_spread_over_the_workers(self, rest):
        assert {(await echo(rest))["worker"] for _ in range(40)} == {"port", "socket"}

    async def test_a_draining_worker_gets_no_calls_until_it_is_back(self, rest, workers):
        worker = workers[0]["socket"]
        await worker.set_serving(serving=False)
        try:
            await self._until(rest, {"port"})
        finally:
            await worker.set_serving(serving=True)
        await self._until(rest, {"port", "socket"})

    async def test_a_worker_that_goes_away_costs_no_call(self, toy, views, tmp_path):
        stays, goes = ToyWorker(toy, "stays"), ToyWorker(toy, "goes")
        upstreams = [await stays.start(), await goes.start()]
        async with running_gateway(tmp_path, views, *upstreams) as gateway:
            assert {(await echo(gateway.rest))["worker"] for _ in range(40)} == {"stays", "goes"}
            await goes.stop()
            assert {(await echo(gateway.rest))["worker"] for _ in range(40)} == {"stays"}
        await stays.stop()

    async def _until(self, rest, expected: set[str]) -> None:
        for _ in range(200):
            if {(await echo(rest))["worker"] for _ in range(20)} == expected:
                return
        pytest.fail(f"the calls never went to {expected}")


async def test_the_access_log_holds_no_paths_and_no_queries(gateway):
    await gateway.rest.get("/v1/echo/secret-token?scope=secret")
    await gateway.rest.get("/v1/secret-token")
    # Envoy writes its log in blocks.
    await gateway.rest.get("/v1/zones")
    assert "secret" not in gateway.access_log.read_text()
