"""Requests of scenarios become examples."""

import json

import pytest
from jsonschema_rs import Draft202012Validator

from gateway.openapi import openapi_file
from server.dev.examples import documented_bodies, example_requests
from tests.architecture.source import ROOT
from tests.cases.transports import find_method

SCENARIOS = """
- scenario: one
  steps:
    - call: A/Do
      request: {zone_id: "${zone.id}", name: x}
    - call: A/Do
      request: {zone_id: "${zone.id}", name: y, email: "${new_email}", token: "${me.token}"}
    - call: A/Do
      request: {a: 1, b: 2, c: 3, d: 4, e: 5}
      refused: NOT_FOUND
    - code_sent_to: somebody
      call: B/None
"""


def test_the_fullest_request_that_succeeded_stands_for_its_method(tmp_path):
    (tmp_path / "some.yaml").write_text(SCENARIOS)

    assert example_requests(tmp_path) == {
        "A/Do": {"zone_id": "6584f3e9a1234567890abcde", "name": "y", "email": "driver@parkup.tn", "token": "<token>"}
    }


def test_without_scenarios_there_are_none(tmp_path):
    assert example_requests(tmp_path / "nothing") == {}


def test_every_example_is_of_a_method_and_has_its_fields():
    for call, request in example_requests(ROOT / "tests" / "cases").items():
        fields = find_method(call).input_type.fields_by_name
        assert set(request) <= set(fields), call


def test_what_a_document_shows_is_taken_and_not_what_an_app_sends(tmp_path):
    for document, name in (("agents_app", "Sami"), ("guide", "Ali")):
        (tmp_path / document).mkdir()
        (tmp_path / document / "document.yaml").write_text("title: x")
        (tmp_path / document / "some.yaml").write_text(
            f"""
- {{endpoint: "POST /a/{{x_id}}", body: {{name: Nobody}}, answer: {{status: 400}}}}
- {{endpoint: "POST /a/{{x_id}}", body: {{name: {name}, zone: "${{zone.id}}"}}, answer: {{status: 201}}}}
- {{endpoint: "POST /a/{{x_id}}", body: {{name: Another}}, answer: {{status: 200}}}}
"""
        )

    assert documented_bodies(tmp_path) == {"POST /a/{*}": {"name": "Ali", "zone": "6584f3e9a1234567890abcde"}}


@pytest.mark.parametrize("dialect", ["v1", "api", "api_auth", "api_tickets", "api_wallets", "carpark"])
def test_every_example_is_as_its_schema_says(dialect):
    document = json.loads((ROOT / "gen" / "gateway" / openapi_file(dialect)).read_text())
    found = [
        f"{method} {path}: {error.message}"
        for path, item in document["paths"].items()
        for method, operation in item.items()
        for content in operation.get("requestBody", {}).get("content", {}).values()
        if "example" in content
        for error in Draft202012Validator(
            {**content["schema"], "components": document["components"]}, validate_formats=True
        ).iter_errors(content["example"])
        # A document may write the words of an enum in another case than answers do; all are understood.
        if f'"{str(error.instance).upper()}"' not in error.message
    ]

    assert not found


def test_what_is_sent_to_a_port_of_its_own_is_told_apart(tmp_path):
    for document, port in (("streets", ""), ("carpark", "port: carpark")):
        (tmp_path / document).mkdir()
        (tmp_path / document / "document.yaml").write_text(f"title: x\n{port}")
        (tmp_path / document / "some.yaml").write_text(
            '- {endpoint: POST /a, body: {zone: "${zone.id}"}, answer: {status: 200}}'
        )

    assert documented_bodies(tmp_path) == {
        "POST /a": {"zone": "6584f3e9a1234567890abcde"},
        "carpark POST /a": {"zone": 1},
    }
