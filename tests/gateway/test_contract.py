"""The real contract through the real dialects: every documented path of the slice reaches the RPC it names."""

import asyncio
import json
import re

import grpc
import pytest
from grpc_health.v1 import health_pb2

from tests.gateway.running import PATIENCE_SECONDS, REAL_VIEWS, running_gateway

LISTENERS = json.loads((REAL_VIEWS / "routes.json").read_text())["listeners"]
LINES = [(listener["port_setting"], route) for listener in LISTENERS for route in listener["routes"] if route["rpc"]]
ROUTES = [route for _, route in LINES]

# The paths of specs 000, 001 and 002 that the first slice promises; {} stands for any path variable.
PROMISED = """
POST /v1/auth/otp/send, POST /v1/auth/otp/verify, POST /v1/auth/refresh, POST /v1/auth/logout, GET /v1/auth/me,
PATCH /v1/auth/profile, POST /v1/users/me/vehicles, PATCH /v1/users/me/vehicles/{}, DELETE /v1/users/me/vehicles/{},
GET /v1/zones, GET /v1/zones/{}, POST /v1/zones/{}/calculate-price,
POST /v1/parking/sessions, GET /v1/parking/sessions, GET /v1/parking/sessions/active,
POST /v1/parking/sessions/{}/extend, POST /v1/parking/sessions/{}/end, DELETE /v1/parking/sessions/{},
GET /v1/tickets, GET /v1/tickets/verify/{}, POST /v1/tickets/verify-by-plate,
GET /v1/payments/methods, POST /v1/payments/methods, POST /v1/payments, GET /v1/payments, POST /v1/webhooks/stripe,
GET /v1/wallet/balance, POST /v1/wallet/topup,
POST /api/v1/auth/otp/send, POST /api/v1/auth/otp/verify, POST /api/v1/auth/refresh, POST /api/v1/auth/logout,
GET /api/v1/auth/me, PATCH /api/v1/auth/profile,
POST /api/v1/operators/auth/request-otp, POST /api/v1/operators/auth/verify-otp, GET /api/v1/operators/me,
POST /api/v1/zones, GET /api/v1/zones, GET /api/v1/zones/admin, GET /api/v1/zones/code/{}, GET /api/v1/zones/{},
PUT /api/v1/zones/{}, POST /api/v1/parking-sessions, GET /api/v1/parking-sessions,
GET /api/v1/parking-sessions/user/{}/active, GET /api/v1/parking-sessions/user/{}/history,
GET /api/v1/parking-sessions/user/{}, POST /api/v1/parking-sessions/check-vehicle,
GET /api/v1/parking-sessions/plate/{}/active, GET /api/v1/parking-sessions/{},
PATCH /api/v1/parking-sessions/{}/extend, PATCH /api/v1/parking-sessions/{}/end,
PATCH /api/v1/parking-sessions/{}/cancel, POST /api/v1/tickets, POST /api/v1/tickets/with-qr,
GET /api/v1/tickets/number/{}, GET /api/v1/tickets/token/verify/{}, GET /api/v1/tickets/token/verify/{}/json,
GET /api/v1/tickets/{}, GET /api/v1/tickets/{}/qr/image, PATCH /api/v1/tickets/{}/pay,
GET /api/v1/ticket-tokens/verify/{}, GET /api/v1/ticket-tokens/verify/{}/json,
POST /api/v1/agents/login, GET /api/v1/agents/me,
GET /api/v1/wallet, GET /api/v1/wallet/transactions, POST /api/v1/wallet/topup, POST /api/v1/wallet/pay
"""


class _Recorder(grpc.GenericRpcHandler):
    """Answers every call with nothing and remembers which RPC it was."""

    def __init__(self) -> None:
        self.called: list[str] = []

    def service(self, handler_call_details):
        name = handler_call_details.method.lstrip("/")

        async def answer(request: bytes, context) -> bytes:
            if name == "grpc.health.v1.Health/Check":
                serving = health_pb2.HealthCheckResponse(status=health_pb2.HealthCheckResponse.SERVING)
                return serving.SerializeToString()
            self.called.append(name)
            return b""

        return grpc.unary_unary_rpc_method_handler(answer)


@pytest.fixture(scope="module")
async def recorded(tmp_path_factory):
    """The clients of a gateway with the real views, by port, and the RPCs that were called through it."""
    recorder, server = _Recorder(), grpc.aio.server()
    server.add_generic_rpc_handlers((recorder,))
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    async with running_gateway(tmp_path_factory.mktemp("real"), REAL_VIEWS, f"127.0.0.1:{port}") as gateway:
        yield {"": gateway.rest} | gateway.others, recorder.called
    await server.stop(0)


@pytest.mark.parametrize(("port", "route"), LINES, ids=[f"{port}{route['name']}" for port, route in LINES])
async def test_every_line_reaches_its_rpc(recorded, port, route):
    clients, called = recorded
    rest = clients[port]
    called.clear()
    path = re.sub(r"\{.*?\}", "1", route["name"].partition(" ")[2])
    async with asyncio.timeout(PATIENCE_SECONDS):
        response = await rest.request(route["method"], path)
    assert (called, response.status_code) == ([route["rpc"]], int(route["options"].get("status", 200)))


def test_the_promised_paths_are_all_there():
    there = {re.sub(r"\{.*?\}", "{}", route["name"]) for route in ROUTES}
    assert {path.strip() for path in PROMISED.split(",")} - there == set()
