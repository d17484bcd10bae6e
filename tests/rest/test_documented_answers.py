"""The JSON that the specs show, through the real gateway and the real server."""

import json

import httpx
import pytest


def body(response: httpx.Response, status: int = 200):
    assert (response.status_code, response.headers["content-type"]) == (status, "application/json"), response.text
    return json.loads(response.content)


@pytest.mark.parametrize("base", ["/v1/auth", "/api/v1/auth"])
class TestSignInOverRest:
    """Spec 000 and 001 show /auth alike: bare and in snake_case."""

    async def test_a_driver_signs_in_by_code(self, rest, outbox, base):
        email = f"rest-{base.count('/')}@example.tn"
        sent = body(await rest.post(f"{base}/otp/send", json={"email": email}))
        assert sent == {"success": True, "message": sent["message"]}
        code = await outbox.code(email)

        signed_in = body(await rest.post(f"{base}/otp/verify", json={"email": email, "code": code}))
        assert {"access_token", "refresh_token", "user"} <= set(signed_in)
        assert {"id", "email", "is_email_verified", "vehicles", "created_at"} <= set(signed_in["user"])
        assert signed_in["user"]["email"] == email

        bearer = {"authorization": f"Bearer {signed_in['access_token']}"}
        assert body(await rest.get(f"{base}/me", headers=bearer)) == {"user": signed_in["user"]}
        renamed = body(await rest.patch(f"{base}/profile", headers=bearer, json={"first_name": "Ali"}))
        assert renamed["user"]["first_name"] == "Ali"
        assert body(await rest.post(f"{base}/logout", headers=bearer)) == {"success": True}

    async def test_a_wrong_code_is_the_documented_error(self, rest, base):
        response = await rest.post(f"{base}/otp/verify", json={"email": "nobody@example.tn", "code": "000000"})
        answer = body(response, 401)
        assert (answer["error"], answer["code"]) == ("Code invalide ou expiré", "INVALID_OTP")

    async def test_english_is_spoken_to_those_who_ask(self, rest, base):
        wrong = {"email": "nobody@example.tn", "code": "000000"}
        answer = body(await rest.post(f"{base}/otp/verify", json=wrong, headers={"accept-language": "en"}), 401)
        assert answer["error"] == "Invalid or expired code"

    async def test_without_a_token_it_is_401(self, rest, base):
        assert body(await rest.get(f"{base}/me"), 401)["code"] == "UNAUTHORIZED"

    async def test_the_request_id_of_an_answer_is_one(self, rest, base):
        for path in ("/me", "/otp/verify"):
            assert "," not in (await rest.get(base + path)).headers["x-request-id"]


class TestVehiclesOverRest:
    async def test_plates_with_spaces_and_arabic_letters_go_through_the_path(self, rest, people):
        driver = await people.driver()
        bearer = {"authorization": f"Bearer {driver.access_token}"}
        added = body(await rest.post("/v1/users/me/vehicles", headers=bearer, json={"license_plate": "123 TUN 4567"}))
        vehicle = added["user"]["vehicles"][0]
        assert (vehicle["license_plate"], vehicle["plate"]["type"]) == ("123 TUN 4567", "tunis")

        again = await rest.post("/v1/users/me/vehicles", headers=bearer, json={"license_plate": "123TUN4567"})
        answer = body(again, 409)
        assert (answer["error"], answer["code"]) == ("Ce véhicule existe déjà", "DUPLICATE_VEHICLE")

        path = "/v1/users/me/vehicles/123%20%D8%AA%D9%88%D9%86%D8%B3%204567"  # 123 تونس 4567
        changed = body(await rest.patch(path, headers=bearer, json={"nickname": "Ma voiture"}))
        assert changed["user"]["vehicles"][0]["nickname"] == "Ma voiture"
        assert body(await rest.delete(path, headers=bearer))["user"]["vehicles"] == []


class TestZonesOverRest:
    async def test_each_dialect_lists_zones_in_its_own_way(self, rest):
        listed = body(await rest.get("/v1/zones?limit=1"))
        assert {"zones", "total_size", "next_page_token"} == set(listed)
        answer = body(await rest.get("/api/v1/zones?isActive=true&limit=1&skip="))
        assert list(answer)[:2] == ["success", "data"]
        assert answer["count"] == listed["total_size"]

    async def test_a_malformed_id_and_an_unknown_one_differ(self, rest):
        assert body(await rest.get("/api/v1/zones/nonsense"), 400)["code"] == "INVALID_ARGUMENT"
        assert body(await rest.get("/api/v1/zones/" + "0" * 24), 404)["code"] == "ZONE_NOT_FOUND"


@pytest.mark.parametrize("path", ["/v1/zones/code/%FF", "/api/v1/zones/code/%C3%28"])
async def test_a_path_that_is_not_utf8_is_the_clients_fault(rest, path):
    assert body(await rest.get(path), 400)["code"] == "INVALID_ARGUMENT"
