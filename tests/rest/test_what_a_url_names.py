"""A URL means what it names, a key what it says in any spelling, an update what its body holds: over the gateway."""

from itertools import product

import pytest

from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from server.values.caller import Role
from tests.enforcement.city import City


def bearer(person) -> dict[str, str]:
    return {"authorization": dict(person.metadata)["authorization"]}


@pytest.fixture(scope="module")
def city(application, channel, people, money) -> City:
    return City(application, channel, people, money)


class TestThePathWins:
    """Whoever owns two things could otherwise be shown one and touch the other."""

    SPELLINGS = ("violation_ticket_id", "violationTicketId", "VIOLATIONTICKETID", "violationTicket_id")

    @pytest.mark.parametrize(("spelling", "place"), list(product(SPELLINGS, ("body", "query"))))
    async def test_the_fine_that_is_paid_is_the_one_in_the_path(self, rest, city: City, spelling, place) -> None:
        zone = await city.zone()
        agent = await city.agent(zone)
        named, other = await city.fined(agent), await city.fined(agent)
        more = {"json": {"paymentMethod": "cash", spelling: other.id}}
        if place == "query":
            more = {"json": {"paymentMethod": "cash"}, "params": {spelling: other.id}}

        paid = await rest.patch(f"/api/v1/tickets/{named.id}/pay", headers=bearer(agent), **more)

        assert paid.status_code == 200, paid.text
        assert paid.json()["data"]["_id"] == named.id
        assert (await city.read(agent, other.id)).status == other.status

    @pytest.mark.parametrize(
        ("spelling", "place"), list(product(("session_id", "sessionId", "s%65ssion_id"), ("body", "query")))
    )
    async def test_the_session_that_is_cancelled_is_the_one_in_the_path(
        self, rest, city: City, channel, spelling, place
    ) -> None:
        zone, driver = await city.zone(), await city.driver()
        session_id = await city.parked(driver, zone, city.plate())
        missing = "0" * 24
        path = f"/v1/parking/sessions/{missing}"
        if place == "query":
            answer = await rest.delete(f"{path}?{spelling}={session_id}", headers=bearer(driver))
        else:
            answer = await rest.request("DELETE", path, headers=bearer(driver), json={spelling: session_id})

        assert (answer.status_code, answer.json()["code"]) == (404, "SESSION_NOT_FOUND")
        sessions = SessionServiceStub(channel)
        request = session_pb.GetSessionRequest(session_id=session_id)
        assert (await sessions.GetSession(request, metadata=driver.metadata)).session.status == 1

    @pytest.mark.parametrize("spelling", ["zone_id", "zoneId", "ZoneID"])
    async def test_the_zone_that_is_read_is_the_one_in_the_path(self, rest, city: City, spelling) -> None:
        named, other = await city.zone(), await city.zone()

        for path, key in ((f"/v1/zones/{named.id}", "zone"), (f"/api/v1/zones/{named.id}", "data")):
            answer = await rest.get(path, params={spelling: other.id})
            assert answer.json()[key]["id"] == named.id

    @pytest.mark.parametrize("spelling", ["with_total_size", "withTotalSize", "WITHTOTALSIZE"])
    async def test_what_a_dialect_fixes_cannot_be_changed(self, rest, city: City, spelling) -> None:
        driver = await city.driver()

        answer = await rest.get("/api/v1/parking-sessions", params={spelling: "false"}, headers=bearer(driver))

        assert answer.json() == {"success": True, "data": [], "count": 0, "nextPageToken": ""}


class TestAnySpelling:
    @pytest.mark.parametrize("path", ["/v1/parking/sessions", "/api/v1/parking-sessions"])
    @pytest.mark.parametrize("keys", [("zone_id", "payment_method_id"), ("zoneId", "paymentMethodId")])
    async def test_a_session_is_paid_whichever_way_the_key_is_written(self, rest, city: City, path, keys) -> None:
        zone, driver = await city.zone(), await city.driver(millimes=100_000)
        zone_key, method_key = keys
        order = {zone_key: zone.id, "licensePlate": city.plate(), "duration_minutes": 60, method_key: "wallet"}

        started = await rest.post(path, json=order, headers=bearer(driver))

        answer = started.json()
        session = answer.get("session") or answer["data"]
        assert session.get("is_paid") or session.get("isPaid"), answer

    async def test_keys_that_nobody_knows_are_ignored(self, rest, city: City) -> None:
        zone, driver = await city.zone(), await city.driver()
        order = {"zoneId": zone.id, "licensePlate": city.plate(), "durationMinutes": "60", "appVersion": {"a": [1]}}

        started = await rest.post("/api/v1/parking-sessions", json=order, headers=bearer(driver))

        assert started.json()["data"]["durationMinutes"] == 60

    async def test_a_refusal_names_the_field_as_the_client_knows_it(self, rest, city: City) -> None:
        driver = await city.driver()
        for path, name in (
            ("/v1/parking/sessions", "duration_minutes"),
            ("/api/v1/parking-sessions", "durationMinutes"),
        ):
            order = {"zone_id": "0" * 24, "license_plate": "1 TUN 1", "duration_minutes": 0}
            answer = (await rest.post(path, json=order, headers=bearer(driver))).json()
            assert answer["message"] == f"{name} doit être compris entre 1 et 44 640 minutes"
            assert answer["message"] == answer["error"]

    async def test_an_unknown_value_is_told_what_there_is(self, rest, city: City) -> None:
        driver, ticket = await city.driver(), "0" * 24

        answer = await rest.patch(
            f"/api/v1/tickets/{ticket}/pay", json={"paymentMethod": "gold"}, headers=bearer(driver)
        )

        # Spec 002 is in English.
        assert answer.json()["message"] == "paymentMethod must be one of card, wallet, cash"
        assert (answer.status_code, answer.json()["error"]) == (400, "Bad Request")

    async def test_a_value_that_is_not_taken_is_told_which_are(self, rest, city: City) -> None:
        headers = bearer(await city.driver()) | {"accept-language": "fr"}
        for path, name in (
            (f"/api/v1/tickets/{'0' * 24}/pay", "paymentMethod"),
            (f"/v1/violation-tickets/{'0' * 24}/pay", "payment_method"),
        ):
            for sent in ("later", 99):
                answer = await rest.request(
                    "PATCH" if "api" in path else "POST", path, json={"payment_method": sent}, headers=headers
                )
                assert answer.json()["message"] == f"{name} doit être l'une des valeurs card, wallet, cash"
                assert answer.status_code == 400


class TestUpdatesOverRest:
    async def vehicle(self, rest, driver, current: str, **change):
        path = f"/v1/users/me/vehicles/{current}"
        answer = await rest.patch(path, json=change, headers=bearer(driver))
        assert answer.status_code == 200, answer.text
        return answer.json()["user"]["vehicles"][0]

    async def test_null_clears_and_what_is_not_there_stays(self, rest, city: City) -> None:
        plate = city.plate()
        driver = await city.driver(plate)
        assert (await self.vehicle(rest, driver, plate, nickname="Ma voiture"))["nickname"] == "Ma voiture"
        assert (await self.vehicle(rest, driver, plate, is_default=True))["nickname"] == "Ma voiture"

        cleared = await self.vehicle(rest, driver, plate, nickname=None)

        assert cleared["nickname"] is None
        assert cleared["is_default"]

    @pytest.mark.parametrize("mask", ["nickname", "nickname,is_default", "nickname,isDefault"])
    async def test_a_mask_of_the_clients_own_counts(self, rest, city: City, mask) -> None:
        plate = city.plate()
        driver = await city.driver(plate)
        await self.vehicle(rest, driver, plate, nickname="Ma voiture")

        changed = await self.vehicle(rest, driver, plate, update_mask=mask, license_plate="1 TUN 1", is_default=True)

        assert changed["license_plate"] == plate  # not named, so not written
        assert changed["nickname"] is None  # named and absent, so cleared

    async def test_a_plate_in_parts_is_written_whole(self, rest, city: City) -> None:
        plate = city.plate()
        driver = await city.driver(plate)

        changed = await self.vehicle(rest, driver, plate, plate={"type": "TUNIS", "left": 77, "right": "8888"})

        assert changed["license_plate"] == "77 TUN 8888"

    async def test_a_required_field_cannot_be_cleared(self, rest, city: City) -> None:
        zone = await city.zone()
        admin = await city.operator(Role.ADMIN)

        answer = await rest.put(f"/api/v1/zones/{zone.id}", json={"name": None}, headers=bearer(admin))

        assert (answer.status_code, answer.json()["code"]) == (400, "INVALID_ARGUMENT")
        assert answer.json()["details"]["fields"] == "name"
