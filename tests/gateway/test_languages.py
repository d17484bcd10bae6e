"""What is spoken: to those who say, to those who do not, and where a dialect or a route has a default of its own."""

import pytest

from tests.gateway.conftest import body


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("en", "en"),
        ("EN-us;q=0.9, fr;q=0.8", "en"),
        ("en;q=0.3, fr;q=0.8", "fr"),
        ("ar, en;q=0.1", "en"),
        ("ar", "fr"),
        ("fr, en", "fr"),
        ("en;q=0", "fr"),
        ("*", "fr"),
        (";;,q=,en;q=x", "en"),
    ],
)
async def test_the_server_gets_one_plain_language(rest, header, language):
    answer = body(await rest.get("/v1/echo/a", headers={"accept-language": header}))
    assert answer["metadata"]["accept-language"] == language


async def test_each_dialect_has_its_default(rest):
    assert body(await rest.get("/v1/echo/a"))["metadata"]["accept-language"] == "fr"
    assert body(await rest.get("/stays/nothing"))["detail"].startswith("There")
    assert body(await rest.get("/stays/nothing", headers={"accept-language": "fr"}))["detail"].startswith("Cette")


async def test_a_route_may_have_a_default_of_its_own(rest):
    async def told(path: str, **headers: str) -> str:
        return body(await rest.post(path, content=b"{", headers=headers))["detail"]

    french = await told("/stays/french")
    assert french == await told("/stays", **{"accept-language": "fr"}) != await told("/stays")
    assert await told("/stays/french", **{"accept-language": "en"}) == await told("/stays")
