"""@parkup/api as a web team uses it: compiled, in Node over gRPC, in a browser of another origin over gRPC-Web."""

from typing import Any

from tests.clients.typescript_app import TypeScriptApp
from tests.gateway.running import ORIGIN

SEEN = {
    "people": 1,
    "refreshed": 1,
    "zones": 1,
    "sameSession": True,
    "second": "ACTIVE_SESSION_EXISTS",
    "broken": {"name": "INVALID_ARGUMENT", "fields": ["duration_minutes"]},
    "french": "Session de stationnement introuvable.",
    "english": "Parking session not found.",
    "late": "DeadlineExceeded",
    "watched": True,
    "ended": "Canceled",
    "over": True,
}


MOST_OF_A_BUNDLE = 200_000
"""Bytes of the journey for a page: rules and options of the contract would be 80 000 more."""


class TestTypeScript:
    def test_a_page_loads_nothing_that_only_the_server_needs(self, typescript: TypeScriptApp) -> None:
        bundle = (typescript.folder / "page.js").read_bytes()

        assert b"SessionService" in bundle
        assert b"buf.validate" not in bundle
        assert len(bundle) < MOST_OF_A_BUNDLE

    async def test_in_node_over_grpc(self, typescript: TypeScriptApp, facts: dict[str, Any]) -> None:
        assert await typescript.journey("node.ts", facts) == SEEN

    async def test_in_a_browser_of_another_origin(self, typescript: TypeScriptApp, facts: dict[str, Any]) -> None:
        seen = await typescript.journey("browser.ts", facts, ORIGIN=ORIGIN)

        assert seen.pop("rest") == {
            "zones": 1,
            "refused": [401, "UNAUTHORIZED"],
            "nowhere": [404, "ROUTE_NOT_FOUND"],
        }
        assert seen == SEEN
