"""The routes of all dialects as gateway/envoy.yaml and the Lua filter need them, and the content of routes.json."""

import json
from typing import Any

from gateway.dialect import Dialect
from gateway.options import error_options
from gateway.routes import Route


def routing_table(planned: list[tuple[Dialect, list[Route]]]) -> list[dict[str, Any]]:
    """The listeners of routes.json, the public one first.

    port_setting   the setting that holds its port; empty: the public one
    dialects       name and services of each transcoder; whether its paths are the contract's own
    routes         every path with its method, the most specific path first
    other_methods  the same paths for any other method, with the methods that there are
    unknown        path prefixes of the dialects, longest first: what begins so and is no route is a 404
    """
    ports = sorted({""} | {dialect.listener for dialect, _ in planned})
    return [
        {"port_setting": port, **_listener([each for each in planned if each[0].listener == port])} for port in ports
    ]


def _listener(planned: list[tuple[Dialect, list[Route]]]) -> dict[str, Any]:
    routes = sorted(
        (route for _, each in planned for route in each), key=lambda route: (route.specificity, route.method)
    )
    methods: dict[str, list[Route]] = {}
    for route in routes:
        methods.setdefault(route.regex, []).append(route)
    unknown = {prefix: error_options(dialect, prefix) for dialect, _ in planned for prefix in dialect.prefixes}
    owners = {id(route): dialect for dialect, each in planned for route in each}
    return {
        "dialects": [
            {
                "name": dialect.name,
                "services": sorted({route.service for route in each if route.service}),
                "contract": dialect.contract_rules,
            }
            for dialect, each in planned
        ],
        "routes": [route.as_json() for route in routes],
        "other_methods": [
            {
                "regex": regex,
                "allow": ", ".join(route.method for route in same),
                "options": error_options(owners[id(same[0])], same[0].path),
            }
            for regex, same in methods.items()
        ],
        "unknown": [
            {"prefix": prefix, "options": unknown[prefix]}
            for prefix in sorted(unknown, key=lambda prefix: (-len(prefix), prefix))
        ],
    }


def numbered_styles(listeners: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Takes the error styles out of all options and leaves their number there, from 1. Gives the styles."""
    numbers: dict[str, int] = {}
    styles = []
    for listener in listeners:
        for each in (*listener["routes"], *listener["other_methods"], *listener["unknown"]):
            options = each["options"]
            if "errors" in options:
                text = json.dumps(options["errors"], ensure_ascii=False)
                if text not in numbers:
                    styles.append(options["errors"])
                    numbers[text] = len(styles)
                options["errors"] = numbers[text]
    return styles
