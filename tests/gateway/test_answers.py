"""What clients of each dialect get when a call succeeds."""

import pytest

from tests.gateway.conftest import body
from tests.gateway.toy import AGENT_ID, PNG, ZONE_ID


class TestV1:
    async def test_answers_are_bare_and_in_snake_case(self, rest):
        answer = body(await rest.get("/v1/zones"))
        assert set(answer) == {"zones", "count"}
        assert answer["zones"][0]["hourly_rate"] == 1.5
        assert answer["zones"][0]["last_4_digits"] == "4242"

    async def test_hidden_fields_are_not_shown(self, rest):
        zone = body(await rest.get("/v1/zones/a"))["zone"]
        assert {"latitude", "longitude", "agent_id"} <= set(zone)
        assert not {"location", "agent", "_id"} & set(zone)

    async def test_an_empty_list_is_an_empty_list(self, rest):
        assert body(await rest.get("/v1/zones?status=closed")) == {"zones": [], "count": 0}

    async def test_a_line_of_the_dialect_sets_the_status(self, rest):
        assert (await rest.post("/v1/zones", json={"name": "a"})).status_code == 201

    async def test_no_content_has_no_body(self, rest):
        response = await rest.delete("/v1/zones/a")
        assert (response.status_code, response.content) == (204, b"")
        assert "content-type" not in response.headers

    async def test_a_line_of_the_dialect_says_what_nothing_looks_like(self, rest):
        assert body(await rest.get("/v1/zones/active")) == {"zone": None}


class TestApi:
    async def test_lists_read_success_data_count(self, rest):
        answer = body(await rest.get("/api/v1/zones"))
        assert list(answer) == ["success", "data", "count"]
        assert (answer["success"], answer["count"], len(answer["data"])) == (True, 2, 2)

    async def test_objects_are_in_camel_case_with_their_renamed_and_without_their_hidden_fields(self, rest):
        zone = body(await rest.get("/api/v1/zones/a"))["data"]
        assert zone["hourlyRate"] == 1.5
        assert zone["last4Digits"] == "4242"
        assert zone["location"] == {"type": "Point", "coordinates": [10.3, 36.8]}
        assert zone["agentId"] == {"_id": AGENT_ID, "id": AGENT_ID, "firstName": "Ahmed"}
        assert not {"latitude", "longitude", "agent"} & set(zone)

    async def test_object_ids_stand_there_as_id_and_underscore_id_and_nothing_else_changes(self, rest):
        first, second = body(await rest.get("/api/v1/zones"))["data"]
        assert first["_id"] == first["id"] == ZONE_ID
        assert "_id" not in second  # its id is no ObjectId
        assert first["name"] == f'Centre "id":"{ZONE_ID}" شارع'

    async def test_creation_is_200_as_the_spec_says(self, rest):
        assert (await rest.post("/api/v1/zones", json={"name": "a"})).status_code == 200

    async def test_an_answer_without_payload_field_becomes_data_whole(self, rest):
        answer = body(await rest.post("/api/v1/login", json={"email": "a@b.tn"}))
        assert answer["success"] is True
        assert answer["data"]["accessToken"] == "t0ken"
        assert answer["data"]["agent"]["firstName"] == "Ahmed"

    async def test_a_large_answer_gets_its_envelope_as_well(self, rest):
        assert len(body(await rest.get("/api/v1/zones/large"))["data"]["name"]) == 3_000_000

    async def test_an_empty_message_is_data_null(self, rest):
        nothing = {"success": True, "data": None}
        assert body(await rest.delete("/api/v1/streets/a")) == nothing
        assert body(await rest.get("/api/v1/active")) == nothing

    async def test_success_that_the_message_brings_along_stays(self, rest):
        assert body(await rest.post("/api/v1/announce")) == {"success": True, "message": "OTP envoyé"}

    async def test_the_exception_within_the_dialect_is_bare_and_in_snake_case(self, rest):
        answer = body(await rest.post("/api/v1/auth/login", json={"email": "a@b.tn"}))
        assert answer == {"access_token": "t0ken", "agent": {"id": AGENT_ID, "first_name": "Ahmed"}}

    async def test_the_gateway_itself_gives_a_fixed_answer(self, rest):
        assert body(await rest.get("/api/v1")) == {"message": "Hello from ParkUp API!"}


class TestEnums:
    @pytest.mark.parametrize("written", ["closed", "CLOSED", "STATUS_CLOSED"])
    async def test_every_spelling_is_understood_in_queries_and_bodies(self, rest, written):
        assert body(await rest.get("/v1/zones", params={"status": written}))["count"] == 0
        assert body(await rest.post("/v1/zones", json={"status": written}))["zone"]["status"] == "closed"

    async def test_values_print_in_lower_case_without_their_prefix(self, rest):
        zone = body(await rest.get("/v1/zones/a"))["zone"]
        assert (zone["status"], zone["kind"]) == ("active", "car_park")

    async def test_a_dialect_may_give_a_value_its_own_name(self, rest):
        assert body(await rest.get("/api/v1/zones/a"))["data"]["kind"] == "PARK"


class TestHttpBody:
    async def test_an_image_passes_untouched_and_without_envelope(self, rest):
        for path in ("/v1/zones/a/picture", "/api/v1/zones/a/picture"):
            response = await rest.get(path)
            assert (response.headers["content-type"], response.content) == ("image/png", PNG)

    async def test_the_server_may_redirect(self, rest):
        response = await rest.get("/v1/open/a")
        assert (response.status_code, response.content) == (302, b"")
        assert response.headers["location"] == "https://app.parkup.tn/tickets/t/1"
        assert "x-http-code" not in response.headers

    async def test_a_raw_request_keeps_its_bytes_type_and_headers(self, rest, workers):
        sent = b'{"x": [1 ,2]}\n'
        headers = {"content-type": "application/x-event", "stripe-signature": "t=1,v1=2"}
        answer = body(await rest.post("/v1/webhooks/toy", content=sent, headers=headers))
        received = [worker.received[-1] for worker in workers[0].values() if worker.name == answer["worker"]]
        assert received[0].data == sent
        assert answer["text"] == "application/x-event"
        assert answer["metadata"]["stripe-signature"] == "t=1,v1=2"
