"""The JSON that specs 001 and 002 show for agents and violation tickets, through the real gateway."""

import re

import httpx
import pytest

from parkup.common.v1.geo_point_pb2 import GeoPoint
from tests.enforcement.city import PASSWORD, City, Patrol
from tests.people import Person

NO_SUCH_ID = "6584f3e9a1234567890abcde"


def signed_in(account: Person | Patrol, **more: str) -> dict[str, str]:
    return dict(account.metadata) | {name.replace("_", "-"): value for name, value in more.items()}


class TestAgents:
    async def test_sign_in_and_see_themselves(self, rest, city: City, agent: Patrol) -> None:
        credentials = {"email": agent.email, "password": PASSWORD}

        login = (await rest.post("/api/v1/agents/login", json=credentials)).json()

        assert set(login) == {"success", "data"}
        assert login["success"] is True
        account = login["data"]["agent"]
        assert account["id"] == account["_id"] == agent.id
        assert (account["agentCode"], account["isActive"]) == (agent.code, True)
        assert "password" not in account
        bearer = {"authorization": f"Bearer {login['data']['accessToken']}"}
        me = (await rest.get("/api/v1/agents/me", headers=bearer)).json()
        assert me == {"success": True, "data": {"agent": account}}

    async def test_a_wrong_password_is_401(self, rest) -> None:
        answer = await rest.post("/api/v1/agents/login", json={"email": "nobody@example.com", "password": "wrong"})

        assert (answer.status_code, answer.json()["code"]) == (401, "INVALID_CREDENTIALS")


class TestIssuing:
    async def test_with_qr_answers_200_with_the_ticket_and_its_code(
        self, rest, city: City, agent: Patrol, settings
    ) -> None:
        body = {"agentId": agent.id, "licensePlate": "123 TUN 4567", "reason": "car_sabot", "fineAmount": 50}

        answer = await rest.post("/api/v1/tickets/with-qr", json=body, headers=signed_in(agent))

        assert answer.status_code == 200, answer.text
        data = answer.json()["data"]
        assert set(data) == {"ticket", "qrCode"}
        assert set(data["qrCode"]) == {"token", "qrCodeDataUrl", "qrCodeContent", "expiresAt"}
        link = f"{settings.public_url}/api/v1/tickets/token/verify/{data['qrCode']['token']}"
        assert data["qrCode"]["qrCodeContent"] == link
        assert data["qrCode"]["qrCodeDataUrl"].startswith("data:image/png;base64,")

    async def test_an_unknown_reason_is_a_400_in_the_shape_of_the_ticket_pages(self, rest, agent: Patrol) -> None:
        body = {"licensePlate": "123 TUN 4567", "reason": "boot"}

        answer = await rest.post("/api/v1/tickets", json=body, headers=signed_in(agent))

        assert answer.status_code == 400
        assert (answer.json()["statusCode"], answer.json()["error"]) == (400, "Bad Request")


class TestReadingAndPaying:
    async def test_a_ticket_is_the_json_of_the_flutter_document(self, rest, city: City, agent: Patrol) -> None:
        driver = await city.driver(millimes=50_000)
        issued = await city.fined_parked(
            agent, driver, position=GeoPoint(coordinates=[10.1815, 36.8065]), notes="En double file"
        )
        path = f"/api/v1/tickets/{issued.id}"

        answer = (await rest.get(path, headers=signed_in(driver))).json()

        assert answer["success"] is True
        ticket = answer["data"]
        assert ticket["_id"] == issued.id
        assert re.fullmatch(r"TKT-\d{8}-\d{5}", ticket["ticketNumber"])
        assert ticket["position"] == {"type": "Point", "coordinates": [10.1815, 36.8065]}
        assert ticket["agentId"] == {
            "_id": agent.id,
            "id": agent.id,
            "firstName": "Sami",
            "lastName": "Ben Youssef",
            "name": "Sami Ben Youssef",
            "badgeNumber": agent.code,
        }
        assert ticket["userId"] == driver.id
        assert ticket["plate"]["type"] == "TUN"
        assert ticket["parkingSessionId"] == issued.session_id
        # Without spaces, here alone.
        assert ticket["licensePlate"] == ticket["plate"]["formatted"] == issued.license_plate.replace(" ", "")
        assert (ticket["reason"], ticket["fineAmount"], ticket["status"]) == ("car_sabot", 50, "pending")
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", ticket["dueDate"])
        assert not {"paidAt", "paymentMethod", "appealReason", "appealedAt"} & set(ticket)
        by_number = await rest.get(f"/api/v1/tickets/number/{issued.ticket_number}", headers=signed_in(driver))
        assert by_number.json() == answer

        paid = await rest.patch(f"{path}/pay", json={"paymentMethod": "wallet"}, headers=signed_in(driver))

        assert paid.status_code == 200, paid.text
        assert paid.json()["data"]["status"] == "paid"
        assert paid.json()["data"]["paymentMethod"] == "wallet"
        again = await rest.patch(
            f"{path}/pay", json={"paymentMethod": "wallet"}, headers=signed_in(driver, accept_language="en")
        )
        assert _documented(again) == (400, "Ticket is already paid", "Bad Request")

    async def test_refusals_are_those_of_the_flutter_document(self, rest, city: City, agent: Patrol, database) -> None:
        driver = await city.driver()
        ticket = await city.fined_parked(agent, driver)
        english = signed_in(driver, accept_language="en")
        pay = f"/api/v1/tickets/{ticket.id}/pay"

        missing = await rest.get(f"/api/v1/tickets/{NO_SUCH_ID}", headers=english)
        anonymous = await rest.get(f"/api/v1/tickets/{NO_SUCH_ID}")
        malformed = await rest.get("/api/v1/tickets/6584f5b9c3456789012cdefg", headers=english)
        poor = await rest.patch(pay, json={"paymentMethod": "wallet"}, headers=english)
        unknown = await rest.patch(pay, json={"paymentMethod": "gold"}, headers=english)
        nothing = await rest.patch(pay, json={}, headers=english)

        assert _documented(missing) == (404, f"Ticket #{NO_SUCH_ID} not found", "Not Found")
        assert _documented(poor) == (402, "Insufficient wallet balance", "Payment Required")
        assert (anonymous.status_code, anonymous.json()["error"]) == (401, "Unauthorized")
        for refusal in (malformed, unknown, nothing):
            assert (refusal.status_code, refusal.json()["error"]) == (400, "Bad Request")

    async def test_the_qr_code_is_a_png(self, rest, city: City, agent: Patrol) -> None:
        ticket = await city.fined(agent)

        answer = await rest.get(f"/api/v1/tickets/{ticket.id}/qr/image?size=200", headers=signed_in(agent))

        assert (answer.status_code, answer.headers["content-type"]) == (200, "image/png")
        assert answer.content.startswith(b"\x89PNG")


@pytest.mark.parametrize("base", ["/api/v1/tickets/token/verify", "/api/v1/ticket-tokens/verify"])
class TestScanning:
    async def test_a_good_token_redirects_and_its_json_names_the_ticket(
        self, rest, city: City, agent: Patrol, settings, base: str
    ) -> None:
        ticket, token = await city.fined_with_qr(agent)

        browser = await rest.get(f"{base}/{token}", follow_redirects=False)
        client = await rest.get(f"{base}/{token}/json")

        assert (browser.status_code, browser.content) == (302, b"")
        assert browser.headers["location"] == f"{settings.client_base_url}/tickets/t/{token}"
        assert "x-http-code" not in browser.headers
        assert client.status_code == 200
        assert client.json()["success"] is True
        assert client.json()["data"]["ticketId"] == ticket.id

    @pytest.mark.parametrize("token", ["Njk0YTM4", "%D8%B1%D9%85%D8%B2", "%27%20OR%201", "A" * 512])
    async def test_a_bad_one_redirects_to_the_error_page_and_its_json_says_why(
        self, rest, settings, base: str, token: str
    ) -> None:
        browser = await rest.get(f"{base}/{token}", follow_redirects=False)
        client = await rest.get(f"{base}/{token}/json", headers={"accept-language": "en"})

        assert browser.status_code == 302
        assert browser.headers["location"] == f"{settings.client_base_url}/tickets/error?code=INVALID_TOKEN"
        assert client.status_code == 200
        assert client.json() == {
            "success": False,
            "error": "This QR code is not valid.",
            "errorCode": "INVALID_TOKEN",
        }


def _documented(answer: httpx.Response) -> tuple[int, str, str]:
    body = answer.json()
    assert body["statusCode"] == answer.status_code
    return body["statusCode"], body["message"], body["error"]
