"""Which of the gateway's routes are tried for a path."""

import json
import re

import pytest

from gateway.route_groups import beginning_of, groups
from tests.gateway.running import REAL_VIEWS

TABLE = json.loads((REAL_VIEWS / "routes.json").read_text(encoding="utf-8"))


def paths_of(regex):
    """Paths that a route's pattern matches, with and without a slash after them; variables look like words too."""
    plain = regex.removeprefix("^").removesuffix("/?$")
    for variable in ("x", "me", "token", "zz-9"):
        path = re.sub(r"\\(.)", r"\1", plain.replace("[^/]+", variable).replace(".+", f"{variable}/a"))
        yield from (path, path + "/")


def group_of(all_groups, path):
    """As Envoy finds it: the longest prefix."""
    return max((group for group in all_groups if path.startswith(group.prefix)), key=lambda group: len(group.prefix))


@pytest.mark.parametrize(
    ("regex", "beginning"),
    [
        (r"^/v1/zones/?$", "/v1/zones"),
        (r"^/v1/zones/[^/]+/rates/?$", "/v1/zones/"),
        (r"^/v1/files/.+/?$", "/v1/files/"),
        (r"^/v1/openapi\.json/?$", "/v1/openapi.json"),
        (r"^//?$", "/"),
    ],
)
def test_a_pattern_begins_with_what_stands_before_its_first_variable(regex, beginning):
    assert beginning_of(regex) == beginning


@pytest.mark.parametrize("listener", TABLE["listeners"], ids=lambda listener: listener["port_setting"] or "public")
def test_the_routes_tried_for_a_path_are_all_that_match_it(listener):
    regexes = [route["regex"] for route in listener["routes"]]
    compiled = {regex: re.compile(regex) for regex in dict.fromkeys(regexes)}
    begins = {regex: beginning_of(regex) for regex in compiled}
    all_groups = groups(begins.values())

    for path in (path for regex in compiled for path in paths_of(regex)):
        group = group_of(all_groups, path)
        assert [r for r in compiled if group.has(begins[r]) and compiled[r].search(path)] == [
            r for r in compiled if compiled[r].search(path)
        ]


@pytest.mark.parametrize("listener", TABLE["listeners"], ids=lambda listener: listener["port_setting"] or "public")
def test_few_routes_are_tried_for_a_path(listener):
    begins = [beginning_of(route["regex"]) for route in listener["routes"]]

    tried = [sum(map(group.has, begins)) for group in groups(begins)]

    assert max(tried) <= len(begins) / 5
