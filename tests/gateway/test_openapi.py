"""OpenAPI documents: valid, complete, and in each dialect's own words. The toy contract has one of each thing."""

import asyncio
import json

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from gateway.openapi import openapi_file
from gateway.views import build_all
from tests.gateway.running import REAL_VIEWS
from tests.gateway.toy import DIALECTS

TOYS = sorted(path.stem for path in DIALECTS.glob("*.yaml"))
EXAMPLE = {"stay_id": "7", "minutes": 5, "status": "active", "plate": {"left": "12", "right": "3"}, "nobody_has": 1}
REAL = sorted(REAL_VIEWS.glob("*.openapi.json"))


@pytest.fixture(scope="session")
def toys(views) -> dict[str, dict]:
    return {name: json.loads((views / openapi_file(name)).read_text()) for name in TOYS}


@pytest.fixture(scope="session")
def v1() -> dict:
    return json.loads((REAL_VIEWS / "v1.openapi.json").read_text())


@pytest.fixture(scope="session")
def paths(toy_files) -> dict:
    """Those of the dialect with one of each adapter, with an example."""
    built = build_all(toy_files, DIALECTS, {"ToyStayService/ReflectStay": EXAMPLE})
    return json.loads(built["stays.openapi.json"])["paths"]


def answer(document: dict, method: str, path: str, status: str = "200") -> dict:
    return document["paths"][path][method]["responses"][status]["content"]["application/json"]["schema"]


def body(document: dict, method: str, path: str) -> dict:
    return document["paths"][path][method]["requestBody"]["content"]["application/json"]["schema"]


def parameters(document: dict, method: str, path: str) -> dict[str, dict]:
    return {each["name"]: each for each in document["paths"][path][method].get("parameters", ())}


def component(document: dict, reference: dict, kind: str = "schemas") -> dict:
    return document["components"][kind][reference["$ref"].rpartition("/")[2]]


async def problems(document: dict) -> list[str]:
    """In a thread: it takes seconds, in which the workers of other tests have to answer."""
    return await asyncio.to_thread(lambda: [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()])


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
async def test_a_document_of_the_contract_is_valid(path):
    assert not await problems(json.loads(path.read_text()))


@pytest.mark.parametrize("name", TOYS)
async def test_a_document_of_the_toy_is_valid(toys, name):
    assert not await problems(toys[name])


@pytest.mark.parametrize("folder", [REAL_VIEWS, None], ids=["contract", "toy"])
def test_every_route_is_in_the_document_of_its_dialect_and_nothing_else_is(folder, views):
    folder = folder or views
    listeners = json.loads((folder / "routes.json").read_text())["listeners"]
    routes = [route for listener in listeners for route in listener["routes"]]
    documented = [
        (method, path)
        for file in folder.glob("*.openapi.json")
        for path, item in json.loads(file.read_text())["paths"].items()
        for method in item
    ]

    assert len(documented) == len(routes)


class TestRequests:
    def test_names_are_the_dialects_and_the_path_takes_its_fields_out_of_the_body(self, toys):
        document = toys["stays"]
        whole = body(document, "patch", "/stays/one/{stayId}")["properties"]

        assert {"begins", "isPaid", "updateMask"} <= set(whole)
        assert not {"stayId", "minutes", "starts_at"} & set(whole)
        assert set(whole["plate"]["properties"]) == {"series", "formatted"}  # `right` is fixed
        assert parameters(document, "patch", "/stays/one/{stayId}")["stayId"]["required"]

    def test_a_path_inside_of_a_message_is_taken_out_of_it(self, toys):
        document = toys["stays"]

        assert set(parameters(document, "patch", "/stays/plate/{plate.series}")) == {"plate.series"}
        assert (
            "series" not in body(document, "patch", "/stays/plate/{plate.series}")["properties"]["plate"]["properties"]
        )

    def test_all_ways_of_saying_a_message_are_told(self, toys):
        ways = body(toys["stays"], "post", "/stays")["anyOf"][0]["properties"]

        text, place = ways["plate"]["anyOf"][1], ways["place"]["anyOf"][1]
        assert text == {"type": "string"}
        assert [each["type"] for each in place["prefixItems"]] == ["number", "number"]
        assert (place["minItems"], place["maxItems"]) == (2, 2)

    def test_a_form_and_a_body_that_is_a_list_are_told(self, toys):
        content = toys["stays"]["paths"]["/stays"]["post"]["requestBody"]["content"]

        assert set(content) == {"application/json", "application/x-www-form-urlencoded"}
        assert content["application/json"]["schema"]["anyOf"][1] == {"type": "array", "items": {"type": "string"}}

    def test_a_body_that_is_one_field_is_that_field(self, toys):
        document = toys["stays"]

        path = "/stays/plate/{plate.series}"  # a shape has one path, whatever its methods call the variable
        assert body(document, "put", path)["anyOf"][1] == {"type": "string"}
        assert {"plate.series", "begins", "tags", "place.latitude"} <= set(parameters(document, "put", path))

    def test_a_query_has_defaults_pages_and_nothing_that_is_fixed(self, toys):
        query = parameters(toys["stays"], "get", "/stays")

        assert query["perPage"]["schema"]["default"] == 20
        assert query["page"]["schema"]["minimum"] == 1
        assert query["tags"]["schema"] == {"type": "array", "items": {"type": "string"}}
        assert {"plate", "fromTime", "skip"} <= set(query)
        assert "scope" not in query
        assert parameters(toys["stays"], "get", "/stays/bare")["perPage"]["schema"]["default"] == 3

    def test_enum_values_are_those_of_the_dialect_without_the_one_that_says_nothing(self, toys):
        status = parameters(toys["v1"], "get", "/v1/zones")["status"]["schema"]

        assert component(toys["v1"], status)["enum"] == ["active", "closed"]
        assert toys["api"]["components"]["schemas"]["Zone.Kind"]["enum"] == ["unspecified", "street", "PARK"]

    def test_bytes_are_taken_as_they_come(self, toys):
        content = toys["v1"]["paths"]["/v1/webhooks/toy"]["post"]["requestBody"]["content"]

        assert content == {"*/*": {"schema": {"type": "string", "format": "binary"}}}


class TestAnswers:
    def test_what_has_no_presence_is_always_there(self, toys):
        zone = component(toys["v1"], {"$ref": "/Zone"})

        assert {"id", "name", "hourly_rate", "status"} <= set(zone["required"])
        assert not {"kind", "created_at", "agent_id", "last_4_digits"} & set(zone["required"])
        assert "location" not in zone["properties"]

    def test_the_envelope_stands_around_a_message_or_in_front_of_its_data(self, toys):
        around = answer(toys["api"], "post", "/api/v1/login")
        front = answer(toys["api"], "get", "/api/v1/zones")

        assert set(around["properties"]) == {"success", "data"}
        assert around["required"] == ["success", "data"]
        assert front["properties"]["data"]["type"] == "array"
        assert front["required"] == ["success", "data", "count"]
        assert answer(toys["api"], "delete", "/api/v1/streets/{zoneId}")["properties"]["data"] == {"type": "null"}

    def test_ids_have_their_second_name_and_nothing_stands_where_nothing_is_found(self, toys):
        assert "_id" in component(toys["api"], {"$ref": "/Zone"})["properties"]
        nothing = answer(toys["v1"], "get", "/v1/zones/active")["properties"]["zone"]
        assert {"type": "null"} in nothing["anyOf"]

    def test_what_a_dialect_does_with_fields_is_told(self, toys):
        stay = component(toys["stays"], {"$ref": "/Stay"})["properties"]

        assert stay["boundary"]["items"] == {
            "type": "array",
            "items": {"type": "number", "format": "double"},
            "minItems": 2,
            "maxItems": 2,
        }
        assert stay["plate"] == {"type": "string"}
        assert {"type": "null"} in stay["note"]["anyOf"]
        assert {"note", "isPaid"} <= set(component(toys["stays"], {"$ref": "/Stay"})["required"])
        signed_in = answer(toys["stays"], "post", "/stays/sign-in")["properties"]
        assert {"accessToken", "token", "refreshToken", "agent", "success", "message"} == set(signed_in)
        assert signed_in["message"] == {"const": "ok"}

    def test_a_bare_answer_is_the_value_itself(self, toys):
        assert answer(toys["stays"], "get", "/stays/bare")["type"] == "array"

    def test_statuses_bytes_streams_and_fixed_answers_are_told(self, toys):
        paths = toys["v1"]["paths"]

        assert "content" not in paths["/v1/zones/{zone_id}"]["delete"]["responses"]["204"]
        assert "201" in paths["/v1/zones"]["post"]["responses"]
        assert set(paths["/v1/zones/{zone_id}/picture"]["get"]["responses"]["200"]["content"]) == {"*/*"}
        stream = paths["/v1/zones/events/{kind}"]["get"]
        assert stream["responses"]["200"]["content"]["text/event-stream"]["x-event-data"]
        assert "last-event-id" in parameters(toys["v1"], "get", "/v1/zones/events/{kind}")
        assert answer(toys["api"], "get", "/api/v1")["properties"] == {"message": {"const": "Hello from ParkUp API!"}}

    def test_errors_have_the_shapes_and_statuses_of_their_path(self, toys):
        responses = toys["stays"]["paths"]["/stays/verify"]["post"]["responses"]

        assert set(responses) == {"200", "422"}  # the line shows all errors as answers but that of its dialect
        assert len(responses["200"]["content"]["application/json"]["schema"]["anyOf"]) == 2
        phrases = toys["api"]["paths"]["/api/v1/fail/{reason}"]["get"]["responses"]["503"]
        told = component(toys["api"], phrases, "responses") if "$ref" in phrases else phrases
        example = component(toys["api"], told["content"]["application/json"]["examples"]["UNAVAILABLE"], "examples")
        assert example["value"]["error"] == "Service Unavailable"


class TestExamples:
    """Requests in the contract's names come in the dialect's words, where they are asked for."""

    def test_a_body_has_its_fields(self, paths):
        content = paths["/stays/created"]["post"]["requestBody"]["content"]["application/json"]

        assert content["example"] == {
            "stayId": "7",
            "minutes": 5,
            "status": "active",
            "plate": {"series": "12", "right": "3"},
        }

    def test_what_the_path_takes_stands_there(self, paths):
        patch = paths["/stays/one/{stayId}"]["patch"]

        assert patch["parameters"][0]["example"] == "7"
        assert patch["requestBody"]["content"]["application/json"]["example"] == {"status": "active"}

    def test_a_body_that_is_one_field_is_its_value(self, paths):
        content = paths["/stays/plate/{plate.series}"]["put"]["requestBody"]["content"]["application/json"]

        assert content["example"] == {"series": "12", "right": "3"}

    def test_optional_filters_have_none(self, paths):
        assert not [each for each in paths["/stays"]["get"]["parameters"] if "example" in each]


class TestContract:
    """Of the real contract: what comments, options and rules add."""

    def test_a_method_says_what_it_does_who_may_call_it_and_how(self, v1):
        start = v1["paths"]["/v1/parking/sessions"]["post"]

        assert start["summary"].startswith("Starts to park")
        assert "Who may call: driver, operator." in start["description"]
        assert start["security"] == [{"bearer": []}]
        assert start["tags"] == ["SessionService"]
        assert "idempotency-key" in parameters(v1, "post", "/v1/parking/sessions")
        assert v1["paths"]["/v1/zones"]["get"]["security"] == [{}, {"bearer": []}]

    def test_each_declared_reason_is_an_example_of_its_status_in_both_languages(self, v1):
        found = v1["paths"]["/v1/parking/sessions"]["post"]["responses"]["402"]
        told = component(v1, found, "responses") if "$ref" in found else found
        example = component(v1, told["content"]["application/json"]["examples"]["CARD_DECLINED"], "examples")

        assert example["value"]["code"] == example["value"]["error_code"] == "CARD_DECLINED"
        assert example["value"]["statusCode"] == 402
        assert example["summary"] != example["value"]["message"]

    def test_rules_are_constraints(self, v1):
        start = body(v1, "post", "/v1/parking/sessions")

        assert start["properties"]["zone_id"]["pattern"] == "^([0-9a-fA-F]{24})?$"
        assert start["properties"]["zone_id"]["minLength"] == 1
        assert "zone_id" in start["required"]
        assert start["properties"]["duration_minutes"]["maximum"] == 44_640

    def test_statuses_and_content_types_that_the_server_chooses_are_told(self, v1):
        assert {"200", "204"} <= set(v1["paths"]["/v1/zones/{zone_id}"]["delete"]["responses"])
        picture = v1["paths"]["/v1/tickets/{parking_ticket_id}/qr/image"]["get"]["responses"]["200"]
        assert set(picture["content"]) == {"image/png"}
