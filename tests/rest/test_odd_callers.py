"""Through the real gateway and server: requests that are too large for their method, and tokens with odd claims."""

import grpc.aio
import jwt
import pytest

from parkup.parking.v1.session_service_pb2 import StartSessionRequest
from parkup.parking.v1.zone_service_pb2 import CreateZoneRequest
from server.values.signing_keys import SigningKeys
from tests.errors import reason_of
from tests.gateway.running import MAX_REQUEST_BYTES, REAL_VIEWS, running_gateway

ZONES, SESSIONS = "/parkup.parking.v1.ZoneService/CreateZone", "/parkup.parking.v1.SessionService/StartSession"
LARGER = 262_144


@pytest.fixture(scope="module")
async def gateway(server_address, tmp_path_factory):
    async with running_gateway(tmp_path_factory.mktemp("gateway"), REAL_VIEWS, server_address) as running:
        yield running


class TestSizes:
    @pytest.mark.parametrize(
        ("path", "size", "status"),
        [
            ("/v1/parking/sessions", MAX_REQUEST_BYTES - 100, 401),
            ("/v1/parking/sessions", MAX_REQUEST_BYTES + 100, 413),
            ("/v1/zones", MAX_REQUEST_BYTES + 100, 401),
            ("/v1/zones", LARGER + 100, 413),
            ("/api/v1/zones", MAX_REQUEST_BYTES + 100, 401),
            ("/v1/webhooks/stripe", LARGER + 100, 413),
        ],
    )
    async def test_over_rest_each_method_takes_what_it_says(self, rest, path, size, status):
        response = await rest.post(path, content=b'{"name":"' + b"a" * (size - 11) + b'"}')

        assert response.status_code == status

    @pytest.mark.parametrize(
        ("method", "request_", "size", "reason"),
        [
            (SESSIONS, StartSessionRequest, MAX_REQUEST_BYTES + 100, "REQUEST_TOO_LARGE"),
            (ZONES, CreateZoneRequest, MAX_REQUEST_BYTES + 100, "UNAUTHORIZED"),
            (ZONES, CreateZoneRequest, LARGER + 100, "REQUEST_TOO_LARGE"),
        ],
    )
    async def test_over_grpc_too(self, gateway, method, request_, size, reason):
        filled = request_(**{request_.DESCRIPTOR.fields_by_number[1].name: "a" * size})

        with pytest.raises(grpc.aio.AioRpcError) as error:
            await gateway.channel.unary_unary(method)(filled.SerializeToString())

        assert reason_of(error.value) == reason


@pytest.mark.parametrize(
    "odd",
    [{"sid": ["a"]}, {"sub": 7}, {"sub": "nobody"}, {"typ": []}, {"role": {}}, {"exp": 10**40}, {"exp": float("inf")}],
    ids=str,
)
async def test_odd_but_signed_claims_are_401(rest, settings, odd):
    keys = SigningKeys.parse(settings.jwt_secret.get_secret_value())
    good = {"iss": "parkup", "aud": "parkup-api", "sub": "a" * 24, "typ": "driver", "sid": "b" * 24, "iat": 1, "exp": 1}
    token = jwt.encode(good | odd, keys.secrets[keys.current], "HS256", headers={"kid": keys.current})

    response = await rest.get("/v1/auth/me", headers={"authorization": f"Bearer {token}"})

    assert (response.status_code, response.json()["code"]) == (401, "UNAUTHORIZED")
