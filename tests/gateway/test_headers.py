"""Headers that HTTP allows and gRPC does not: they are of no meaning to the server, and do not reach it."""

import pytest

HEADERS = {
    "a name that gRPC has not": {"x^y": "1"},
    "each character that only HTTP allows": {f"x{each}": "1" for each in "!#$%&'*+^`|~"},
    "a name that begins with a dot": {".x": "1"},
    "bytes that are no base64": {"x-bin": "%%%"},
    "a value in UTF-8": {"device-name": "téléphone".encode()},
    "a value in no encoding": {"x-name": b"\xff\xfe"},
    "a value with a tab": {"x-name": "a\tb"},
    "an empty value": {"x-name": ""},
    "a name that is gRPC's own": {"grpc-encoding": "nonsense"},
    "another one": {"grpc-accept-encoding": "nonsense", "grpc-tags-bin": "1", "grpc-trace-bin": "%"},
    "a time that is none": {"grpc-timeout": "soon"},
    "hops": {"te": "nonsense", "connection": "x-one", "x-one": "1"},
}


@pytest.mark.parametrize("headers", HEADERS.values(), ids=HEADERS)
async def test_it_changes_nothing(rest, headers):
    answer = await rest.get("/v1/echo/hello", headers=headers)

    assert answer.status_code == 200, answer.text
