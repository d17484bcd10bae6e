"""What clients of each dialect get when a call fails, be it in the server or on the way there."""

import pytest

from tests.gateway.conftest import body
from tests.gateway.running import MAX_REQUEST_BYTES

MESSAGE = 'Zone "A" \\ introuvable'


class TestServerErrors:
    async def test_the_shape_is_error_code_details_message_status(self, rest):
        response = await rest.get("/v1/fail/missing")
        assert response.status_code == 404
        assert body(response) == {
            "error": MESSAGE,
            "code": "ZONE_NOT_FOUND",
            "details": {"zone_id": "42"},
            "message": MESSAGE,
            "statusCode": 404,
        }

    async def test_api_shows_names_in_camel_case(self, rest):
        answer = body(await rest.get("/api/v1/problem/invalid"))
        assert answer["details"]["fieldViolations"] == [
            {"field": "licensePlate", "description": "trop court", "reason": "string.min_len"}
        ]
        assert body(await rest.get("/api/v1/problem/missing"))["details"] == {"zoneId": "42"}

    async def test_fields_have_the_names_of_the_dialect(self, rest):
        answer = body(await rest.get("/api/v1/zones?limit=101"))
        assert answer["message"] == "limit trop"
        assert answer["details"]["fields"] == "limit, boundary[3].lastEdge, zones.near"
        assert answer["details"]["fieldViolations"][0]["field"] == "limit"
        answer = body(await rest.get("/v1/zones?page_size=101"))
        assert answer["message"] == "page_size trop"
        assert answer["details"]["fields"] == "page_size, boundary[3].last_edge, zones.near"
        assert answer["details"]["field_violations"][0]["field"] == "page_size"

    async def test_a_field_of_another_type_has_the_name_of_the_dialect_too(self, rest):
        answer = body(await rest.get("/api/v1/zones?limit=many"))
        assert answer["message"] == "limit doit être un nombre"
        assert answer["details"]["fieldViolations"][0]["field"] == "limit"

    async def test_some_paths_show_the_reason_phrase(self, rest):
        answer = body(await rest.get("/api/v1/fail/missing"))
        assert (answer["error"], answer["message"], answer["statusCode"]) == ("Not Found", MESSAGE, 404)
        assert answer["code"] == "ZONE_NOT_FOUND"

    async def test_payment_errors_have_the_fields_of_the_guide_too(self, rest):
        response = await rest.get("/v1/fail/broke")
        assert response.status_code == 402
        answer = body(response)
        assert (answer["success"], answer["error_message"]) == (False, "Solde insuffisant")
        assert answer["error_code"] == answer["code"] == "INSUFFICIENT_WALLET_BALANCE"
        assert "error_code" not in body(await rest.get("/api/v1/problem/broke"))

    async def test_the_status_is_right_when_the_error_comes_after_the_headers(self, rest):
        assert (await rest.get("/v1/fail/late")).status_code == 402

    async def test_without_a_named_status_that_of_the_grpc_code_holds(self, rest):
        assert (await rest.get("/v1/fail/unmapped")).status_code == 403

    async def test_a_rate_limit_says_when_to_come_back(self, rest):
        response = await rest.get("/v1/fail/often")
        assert (response.status_code, response.headers["retry-after"]) == (429, "30")
        assert body(response)["details"] == {"retry_after_seconds": 30}

    async def test_an_exception_shows_nothing_of_itself(self, rest):
        response = await rest.get("/v1/fail/crash", headers={"accept-language": "en"})
        assert response.status_code == 500
        assert body(response)["code"] == "INTERNAL"
        assert body(response)["error"] == "An internal error occurred. Please try again later."
        assert "secret" not in response.text

    async def test_a_slow_call_ends_with_504(self, rest):
        response = await rest.get("/v1/fail/slow")
        assert (response.status_code, body(response)["code"]) == (504, "DEADLINE_EXCEEDED")

    async def test_grpc_headers_stay_inside(self, rest):
        for path in ("/v1/zones", "/v1/fail/missing", "/api/v1/zones"):
            assert not [name for name in (await rest.get(path)).headers if name.startswith(("grpc-", "x-http"))]


class TestGatewayErrors:
    @pytest.mark.parametrize("path", ["/", "/v2/zones", "/v1/nothing", "/v1/zones/a/b", "/api/v1/auth/nothing", "/v1x"])
    async def test_an_unknown_path_is_marked(self, rest, path):
        response = await rest.get(path)
        assert (response.status_code, response.headers["x-parkup-route"]) == (404, "none")
        assert body(response)["code"] == "ROUTE_NOT_FOUND"

    async def test_a_404_about_an_object_is_not_marked(self, rest):
        assert "x-parkup-route" not in (await rest.get("/v1/fail/missing")).headers

    async def test_the_text_is_french_unless_english_is_asked_for(self, rest):
        languages = {None: "Cette", "fr,en;q=0.5": "Cette", "en-GB,fr;q=0.5": "There", "ar": "Cette"}
        for language, begin in languages.items():
            response = await rest.get("/v1/nothing", headers={"accept-language": language} if language else {})
            assert body(response)["message"].startswith(begin)

    async def test_the_dialects_own_shape_holds_for_unknown_paths(self, rest):
        assert body(await rest.get("/api/v1/fail"))["error"] == "Not Found"

    async def test_another_method_on_a_known_path_is_405(self, rest):
        response = await rest.put("/v1/zones")
        assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")
        assert body(response)["code"] == "METHOD_NOT_ALLOWED"

    @pytest.mark.parametrize("path", ["/v1/zones", "/api/v1/zones"])
    async def test_malformed_json_is_400(self, rest, path):
        response = await rest.post(path, content=b'{"name":')
        assert (response.status_code, body(response)["code"]) == (400, "MALFORMED_REQUEST")
        assert "end of string" in body(response)["details"]["problem"]

    async def test_an_unknown_enum_value_names_the_field_and_the_values_there_are(self, rest):
        for response in (await rest.post("/v1/zones", json={"status": "x"}), await rest.get("/v1/zones?status=x")):
            answer = body(response)
            assert (response.status_code, answer["code"]) == (400, "INVALID_ARGUMENT")
            assert answer["details"]["field_violations"] == [
                {"field": "status", "description": "doit être l'une des valeurs active, closed", "reason": "type"}
            ]

    async def test_a_value_of_another_type_names_the_field(self, rest):
        answer = body(await rest.post("/api/v1/zones", json={"hourlyRate": "x"}, headers={"accept-language": "en"}))
        violation = {"field": "hourlyRate", "description": "must be a number", "reason": "type"}
        assert answer["details"]["fieldViolations"] == [violation]

    async def test_too_large_a_body_is_413(self, rest):
        response = await rest.post("/v1/zones", content=b" " * (MAX_REQUEST_BYTES + 1))
        assert (response.status_code, body(response)["code"]) == (413, "REQUEST_TOO_LARGE")

    async def test_without_a_healthy_worker_it_is_503(self, lonely_rest):
        for path in ("/v1/zones", "/api/v1/zones"):
            response = await lonely_rest.get(path)
            assert (response.status_code, body(response)["code"]) == (503, "UNAVAILABLE")

    async def test_readiness_tells_whether_a_worker_is_healthy(self, rest, lonely_rest):
        for path in ("/healthz", "/readyz"):
            assert (await rest.get(path)).status_code == 200
            assert (await lonely_rest.get(path)).status_code == 503


@pytest.mark.parametrize(
    "path", ["/v1/zones", "/api/v1", "/api/v1/zones", "/v1/nothing", "/v1/fail/missing", "/v1/open/a", "/healthz"]
)
async def test_every_answer_carries_security_headers_and_no_server_name(rest, path):
    headers = (await rest.get(path)).headers
    assert headers["strict-transport-security"].startswith("max-age=")
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "no-referrer"
    assert "x-request-id" in headers
    assert not {"server", "x-envoy-upstream-service-time"} & set(headers)
