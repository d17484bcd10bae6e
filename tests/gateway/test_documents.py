"""The tests' own helper finds what a document does not say."""

import httpx
import pytest

from tests.openapi import Documents

ZONE = {
    "id": "6584f3e9a1234567890abcde",
    "name": "a",
    "hourly_rate": 1.5,
    "status": "active",
    "latitude": 1,
    "longitude": 2,
}


def answered(method: str, path: str, status: int = 200, body=None, **more) -> httpx.Response:
    return httpx.Response(status, json=body, request=httpx.Request(method, f"http://gateway{path}"), **more)


@pytest.fixture(scope="module")
def documents(views) -> Documents:
    return Documents(views)


def test_what_is_documented_is_fine(documents):
    assert not documents.problems(answered("GET", "/v1/zones/1", body={"zone": ZONE}))
    assert not documents.problems(answered("GET", "/v1/zones/1/?x=1", body={}))
    assert not documents.problems(answered("GET", "/healthz", body="anything"))


@pytest.mark.parametrize(
    ("problem", "response"),
    [
        ("hum", answered("GET", "/v1/zones/1", body={"zone": ZONE | {"hum": 1}})),
        ("required", answered("GET", "/v1/zones/1", body={"zone": {"id": "1"}})),
        ("number", answered("GET", "/v1/zones/1", body={"zone": ZONE | {"hourly_rate": "1.5"}})),
        ("date-time", answered("GET", "/v1/zones/1", body={"zone": ZONE | {"created_at": "yesterday"}})),
        ("paused", answered("GET", "/v1/zones/1", body={"zone": ZONE | {"status": "paused"}})),
        ("not documented", answered("GET", "/v1/zones/1", 418, body={})),
        ("text/plain", httpx.Response(200, text="a", request=httpx.Request("GET", "http://gateway/v1/zones/1"))),
        ("has a body", answered("DELETE", "/v1/zones/1", 204, body={})),
    ],
)
def test_what_is_not_is_named(documents, problem, response):
    assert problem in "".join(documents.problems(response))
