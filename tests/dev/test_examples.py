"""Requests of scenarios become examples."""

from server.dev.examples import example_requests
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
