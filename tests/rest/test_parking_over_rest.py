"""Zones, sessions and parking tickets in the documented JSON, through the real gateway and the real server."""

import io

import pytest
from PIL import Image

from server.kernel import new_id
from server.parking.tariff import Tariff
from server.parking.zones.model import Place
from server.parking.zones.service import NewZone


@pytest.fixture
async def zone(application):
    """The zone of spec 000, under a code of its own."""
    return await application.domains.zones.create(
        NewZone(
            code=f"SBS-{new_id()}",
            name="Sidi Bou Said Centre",
            description="Zone centre-ville",
            address="Avenue Habib Bourguiba",
            tariff=Tariff(1_500, 10_000, 480),
            is_active=True,
            centre=Place(10.3489, 36.8689),
            boundary=(),
            car_sabot_fine=50_000,
            pound_fine=100_000,
        )
    )


def headers(person, **more: str) -> dict[str, str]:
    return {"authorization": f"Bearer {person.access_token}"} | {key.replace("_", "-"): more[key] for key in more}


class TestGuide:
    """Spec 000, under /v1."""

    async def test_a_zone_and_its_price(self, rest, zone) -> None:
        answer = (await rest.get(f"/v1/zones/{zone.id}")).json()["zone"]
        expected = {
            "id": zone.id,
            "code": zone.code.upper(),
            "name": "Sidi Bou Said Centre",
            "description": "Zone centre-ville",
            "address": "Avenue Habib Bourguiba",
            "hourly_rate": 1.5,
            "daily_rate": 10.0,
            "max_duration_minutes": 480,
            "is_active": True,
            "latitude": 36.8689,
            "longitude": 10.3489,
        }
        assert answer.items() >= expected.items()
        price = await rest.post(f"/v1/zones/{zone.id}/calculate-price", json={"duration_minutes": 120})
        assert price.json().items() >= {"price": 3, "currency": "TND"}.items()
        assert [(line["kind"], line["minutes"], line["amount"]) for line in price.json()["lines"]] == [("paid", 120, 3)]
        missing = await rest.get("/v1/zones/" + "0" * 24)
        assert (missing.status_code, missing.json()["code"]) == (404, "ZONE_NOT_FOUND")

    async def test_a_stay_from_start_to_end(self, rest, zone, people) -> None:
        driver = await people.driver()
        wish = {"license_plate": "123 TUN 4567", "zone_id": zone.id, "duration_minutes": 120, "amount": 3.0}
        started = await rest.post("/v1/parking/sessions", json=wish, headers=headers(driver))
        assert started.status_code == 201
        session, ticket = started.json()["session"], started.json()["ticket"]
        expected = {
            "user_id": driver.id,
            "zone_id": zone.id,
            "license_plate": "123 TUN 4567",
            "zone_name": "Sidi Bou Said Centre",
            "duration_minutes": 120,
            "amount": 3,
            "status": "active",
            "ticket_id": ticket["id"],
        }
        assert session.items() >= expected.items()
        assert ticket["qr_code"].startswith("PKP-")

        second = await rest.post("/v1/parking/sessions", json=wish, headers=headers(driver))
        assert (second.status_code, second.json()["code"]) == (409, "ACTIVE_SESSION_EXISTS")

        path = f"/v1/parking/sessions/{session['id']}"
        active = await rest.get("/v1/parking/sessions/active", headers=headers(driver))
        assert active.json()["session"]["id"] == session["id"]
        more = {"additional_minutes": 60, "additional_amount": 1.5}
        extended = await rest.post(f"{path}/extend", json=more, headers=headers(driver))
        assert extended.json()["session"].items() >= {"duration_minutes": 180, "amount": 4.5}.items()
        ended = await rest.post(f"{path}/end", headers=headers(driver))
        assert ended.json()["session"]["status"] == "completed"
        assert (await rest.get("/v1/parking/sessions/active", headers=headers(driver))).json().get("session") is None
        listed = await rest.get("/v1/parking/sessions?status=completed&limit=5", headers=headers(driver))
        assert [each["id"] for each in listed.json()["sessions"]] == [session["id"]]

    async def test_cancelling_answers_without_content(self, rest, zone, people) -> None:
        driver = await people.driver()
        wish = {"license_plate": f"C {new_id()}", "zone_id": zone.id, "duration_minutes": 60}
        session = (await rest.post("/v1/parking/sessions", json=wish, headers=headers(driver))).json()["session"]
        answer = await rest.delete(f"/v1/parking/sessions/{session['id']}", headers=headers(driver))
        assert (answer.status_code, answer.content) == (204, b"")

    async def test_a_parking_ticket_is_shown_and_checked(self, rest, zone, people) -> None:
        driver, operator = await people.driver(), await people.operator(zone_ids=(zone.id,))
        wish = {"license_plate": f"T {new_id()}", "zone_id": zone.id, "duration_minutes": 60}
        await rest.post("/v1/parking/sessions", json=wish, headers=headers(driver, idempotency_key="one"))
        (ticket,) = (await rest.get("/v1/tickets?status=active", headers=headers(driver))).json()["tickets"]
        assert ticket.items() >= {"zone_code": zone.code, "amount": 1.5, "status": "active"}.items()
        image = await rest.get(f"/v1/tickets/{ticket['id']}/qr/image?size=200", headers=headers(driver))
        assert image.headers["content-type"] == "image/png"
        assert Image.open(io.BytesIO(image.content)).size == (200, 200)
        checks = (
            await rest.get(f"/v1/tickets/verify/{ticket['qr_code']}", headers=headers(operator)),
            await rest.post(
                "/v1/tickets/verify-by-plate",
                json={"license_plate": wish["license_plate"], "zone_code": zone.code},
                headers=headers(operator),
            ),
        )
        for check in checks:
            answer = check.json()
            assert (answer["is_valid"], answer["message"]) == (False, "Ticket non payé")
            assert answer["ticket"]["id"] == ticket["id"]
            assert "verified_at" in answer


class TestApi:
    """Spec 001, under /api/v1."""

    async def test_zones_are_made_listed_and_changed(self, rest, people) -> None:
        admin = await people.admin()
        code = f"API-{new_id()}".upper()
        wish = {
            "code": code,
            "name": "Sidi Bou Said Centre",
            "hourlyRate": 1.5,
            "dailyRate": 10.0,
            "maxDurationMinutes": 480,
            "location": {"type": "Point", "coordinates": [10.3489, 36.8689]},
        }
        made = await rest.post("/api/v1/zones", json=wish, headers=headers(admin))
        assert (made.status_code, made.json()["success"]) == (200, True)
        zone = made.json()["data"]
        assert zone.items() >= wish.items()
        assert zone["_id"] == zone["id"]
        changed = await rest.put(f"/api/v1/zones/{zone['id']}", json={"hourlyRate": 2.0}, headers=headers(admin))
        assert changed.json()["data"].items() >= {"hourlyRate": 2, "name": "Sidi Bou Said Centre"}.items()
        assert (await rest.get(f"/api/v1/zones/code/{code.lower()}")).json()["data"]["id"] == zone["id"]
        again = await rest.post("/api/v1/zones", json=wish, headers=headers(admin))
        assert (again.status_code, again.json()["code"]) == (409, "DUPLICATE_ZONE_CODE")

    async def test_a_stay_and_its_vehicle_check(self, rest, zone, people) -> None:
        driver, operator = await people.driver(), await people.operator(zone_ids=(zone.id,))
        plate = f"A {new_id()}"
        wish = {
            "userId": driver.id,
            "zoneId": zone.id,
            "licensePlate": plate,
            "zoneName": "ignored",
            "durationMinutes": 120,
            "amount": 3.0,
        }
        started = await rest.post("/api/v1/parking-sessions", json=wish, headers=headers(driver))
        assert started.status_code == 200
        session = started.json()["data"]
        assert session.items() >= {"status": "active", "amount": 3, "isPaid": False}.items()
        checked = await rest.post(
            "/api/v1/parking-sessions/check-vehicle",
            json={"plate": plate.lower(), "zoneId": zone.id},
            headers=headers(operator),
        )
        assert checked.json()["count"] == 1
        assert checked.json()["data"][0]["id"] == session["id"]
        path = f"/api/v1/parking-sessions/{session['id']}"
        more = {"additionalMinutes": 60, "additionalAmount": 1.5}
        extended = await rest.patch(f"{path}/extend", json=more, headers=headers(driver))
        assert extended.json()["data"]["durationMinutes"] == 180
        mine = await rest.get(f"/api/v1/parking-sessions/user/{driver.id}/active", headers=headers(driver))
        assert mine.json()["data"]["id"] == session["id"]
        cancelled = await rest.patch(f"{path}/cancel", headers=headers(driver))
        assert (cancelled.status_code, cancelled.json()["data"]["status"]) == (200, "cancelled")
        history = await rest.get(f"/api/v1/parking-sessions/user/{driver.id}/history", headers=headers(driver))
        assert [each["status"] for each in history.json()["data"]] == ["cancelled"]
