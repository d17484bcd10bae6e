"""The filter's JSON: whatever a client may send arrives as it was meant, or is refused; nothing breaks the gateway."""

import json
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.gateway.conftest import body
from tests.gateway.running import running_gateway

# One running gateway serves all examples; how long one takes says nothing.
SETTINGS = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
# google.protobuf.Value holds doubles, and prints none that are not finite.
SCALARS = (
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False) | TEXT
)
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4))
JSONISH = st.text('{}[]",:.\\-+eE0123456789 \t\n\rtruefalsnN\'"/u\x00\x7fé', max_size=60).map(str.encode)


def urlencode_pair(pair: tuple[str, str]) -> str:
    return urlencode([pair])


def to_text(value: object, *, ascii_only: bool, indent: int | None) -> str:
    return json.dumps({"json": value}, ensure_ascii=ascii_only, indent=indent)


@SETTINGS
@given(
    value=VALUES.filter(lambda value: value is not None), ascii_only=st.booleans(), indent=st.sampled_from([None, 1])
)
async def test_json_arrives_and_comes_back_as_python_reads_it(rest, value, ascii_only, indent):
    answer = await rest.post("/stays/json", content=to_text(value, ascii_only=ascii_only, indent=indent).encode())
    assert body(answer)["json"] == value


@SETTINGS
@given(content=st.binary(max_size=200) | JSONISH)
async def test_garbage_is_never_an_error_of_ours(rest, content):
    response = await rest.post("/stays/created", content=content)
    try:
        text = content.decode()
        is_object = isinstance(json.loads(text, parse_constant=_refuse), dict)
    except (ValueError, RecursionError):
        is_object = False
    assert response.status_code in ((201, 400, 422) if is_object or not content.strip(b" \t\r\n") else (400,))
    body(response)


STAY_KEYS = st.sampled_from(
    [
        "stayId",
        "plate",
        "boundary",
        "begins",
        "minutes",
        "isPaid",
        "code",
        "status",
        "tags",
        "plates",
        "updateMask",
        "place",
        "note",
        "earlier",
        "price",
        "left",
        "latitude",
        "formatted",
        "series",
        "STARTS_AT",
        "is__paid",
    ]
)
STAYS = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(STAY_KEYS, inner, max_size=4), max_leaves=10
)


@SETTINGS
@given(stay=st.dictionaries(STAY_KEYS, STAYS))
async def test_values_of_any_type_for_known_fields_are_never_an_error_of_ours(rest, stay):
    response = await rest.post("/stays/created", json=stay)
    assert response.status_code in (201, 400, 422)


@SETTINGS
@given(
    query=st.text("abcdefpSTAGE_.%&=+-0123456789[]{}\"'", max_size=60)
    | st.tuples(st.sampled_from(["page", "fromTime", "plate.left", "tags", "skip", "page_size"]), TEXT).map(
        urlencode_pair
    )
)
async def test_odd_queries_are_never_an_error_of_ours(rest, query):
    response = await rest.get(f"/stays?{query}")
    assert response.status_code in (200, 400, 422)


def _refuse(constant: str):
    raise ValueError(constant)


REFUSED = {
    "single quotes": b"{'code': 'a'}",
    "no quotes": b"{code: 1}",
    "more after the end": b'{"code": "a"} {}',
    "two values": b"{}{}",
    "a comma too many": b'{"code": "a",}',
    "a comma too many in a list": b'{"tags": ["a",]}',
    "no comma": b'{"code": "a" "note": "b"}',
    "no number": b'{"price": NaN}',
    "no end": b'{"price": Infinity}',
    "a zero before": b'{"price": 01}',
    "a point without digits": b'{"price": 1.}',
    "a point first": b'{"price": .5}',
    "a plus": b'{"price": +1}',
    "hexadecimal": b'{"price": 0x10}',
    "a comment": b'{"code": "a"} // b',
    "a control character": b'{"code": "a\nb"}',
    "an unknown escape": b'{"code": "\\x41"}',
    "half an escape": b'{"code": "\\u00"}',
    "half a surrogate pair": b'{"code": "\\ud800"}',
    "the other half": b'{"code": "\\udc00a"}',
    "not UTF-8": b'{"code": "\xff"}',
    "too long a UTF-8 sequence": b'{"code": "\xc0\xaf"}',
    "a surrogate in UTF-8": b'{"code": "\xed\xa0\x80"}',
    "a byte order mark": b'\xef\xbb\xbf{"code": "a"}',
    "65 levels": b'{"earlier":' + b"[" * 64 + b"]" * 64 + b"}",
    "thousands of levels": b"[" * 19_000,
    "thousands of objects": b'{"a":' * 3_900,
    "a literal with more": b'{"isPaid": truefalse}',
    "a text alone": b'"a"',
    "a number alone": b"1",
}


@pytest.mark.parametrize("case", REFUSED)
async def test_what_is_not_json_is_refused(rest, case):
    response = await rest.post("/stays/created", content=REFUSED[case])
    assert (response.status_code, body(response)["code"]) == (400, "MALFORMED_REQUEST")


@pytest.mark.parametrize("query", ["plate=%ff", "scope=%C0%AF", "x=%ed%a0%80"])
async def test_a_query_that_is_not_utf_8_is_refused(rest, query):
    assert (await rest.get(f"/stays?{query}")).status_code == 400
    assert (await rest.get("/v1/echo/%ff")).status_code == 400


async def test_sixty_four_levels_pass(rest):
    content = b'{"x":' * 63 + b"{}" + b"}" * 63
    assert (await rest.post("/stays/created", content=content)).status_code == 201


MEGABYTE = 1_000_000
LONG = {
    "spaces before what is no time": b'{"begins": "2024-01-01' + b" " * MEGABYTE + b'x"}',
    "spaces before what is no number": b'{"minutes": "' + b" " * MEGABYTE + b'x"}',
    "brackets": b"[" * MEGABYTE,
    "quotes": b'"' * MEGABYTE,
    "backslashes": b'{"code": "' + b"\\\\" * (MEGABYTE // 2),
    "digits": b'{"minutes": ' + b"1" * MEGABYTE + b"}",
    "empty lists": b'{"x": [' + b"[]," * (MEGABYTE // 3) + b"[]",
    "one key again and again": b'{"minutes": 1,' * 2 + b'"minutes": 1,' * (MEGABYTE // 13),
    "commas in a mask": b'{"updateMask": "' + b"a.," * (MEGABYTE // 3) + b'"',
    "a form without an end": b"a" * MEGABYTE,
    "a form of equals signs": b"=" * MEGABYTE,
}


@pytest.fixture(scope="module")
async def roomy_rest(views, workers, tmp_path_factory):
    """A gateway that takes bodies of more than a megabyte."""
    folder = tmp_path_factory.mktemp("roomy")
    async with running_gateway(folder, views, *workers[1], max_request_bytes=2 * MEGABYTE) as running:
        yield running.rest


# A pattern that takes the square of the time would be at it for hours with a megabyte.
@pytest.mark.parametrize("case", LONG)
async def test_long_bodies_take_time_in_proportion_to_their_length(roomy_rest, case):
    kind = "application/x-www-form-urlencoded" if case.startswith("a form") else "application/json"
    response = await roomy_rest.post("/stays", content=LONG[case], headers={"content-type": kind}, timeout=60)
    assert response.status_code in (200, 400, 422)
