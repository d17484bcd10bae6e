"""Alert rules and board speak of metrics that the processes export, with the labels that these have."""

import asyncio
import json
import re
from collections.abc import Iterator
from pathlib import Path

import promql_parser
import pytest
import pytest_asyncio
import yaml

from server.settings import Settings

OPS = Path(__file__).parents[2] / "ops"
RULES = [rule for group in yaml.safe_load((OPS / "alerts.yaml").read_text())["groups"] for rule in group["rules"]]
BOARD = json.loads((OPS / "board.json").read_text())
BY_PROMETHEUS = {"job", "instance", "le"}
"""Labels that Prometheus adds, or that histograms have."""

EXPRESSIONS = {
    **{f"alert {rule['alert']}": rule["expr"] for rule in RULES},
    **{
        f"panel {panel['title']} {each['refId']}": each["expr"]
        for panel in BOARD["panels"]
        for each in panel["targets"]
    },
}


def selectors(expression: object) -> Iterator[promql_parser.VectorSelector]:
    if isinstance(expression, promql_parser.VectorSelector):
        yield expression
    for name in ("lhs", "rhs", "expr", "param", "vector_selector"):
        if (part := getattr(expression, name, None)) is not None:
            yield from selectors(part)
    for part in getattr(expression, "args", ()):
        yield from selectors(part)


def family(sample: str) -> str:
    """The histogram that a sample belongs to; a sample of another kind as it is."""
    return re.sub(r"_(count|sum|bucket)$", "", sample)


def grouped_by(expression: str) -> set[str]:
    return {label.strip() for labels in re.findall(r"\bby \(([^)]*)\)", expression) for label in labels.split(",")}


@pytest_asyncio.fixture(scope="module")
async def samples(running):
    async with asyncio.timeout(60):
        # Jobs measure now and then, and a code counts when it could not be sent.
        while not {"parkup_otp_deliveries_total", "parkup_payments_open"} <= (await running.samples()).keys():
            await asyncio.sleep(0.2)
    return await running.samples()


@pytest.mark.parametrize("place", EXPRESSIONS)
async def test_every_metric_and_label_in_an_expression_is_exported(samples, place):
    found = list(selectors(promql_parser.parse(EXPRESSIONS[place])))
    assert found
    for selector in found:
        if selector.name == "up":  # Prometheus' own
            continue
        assert selector.name in samples, f"nobody exports {selector.name}"
        labels = {label for each in samples[selector.name] for label in each} | BY_PROMETHEUS
        assert {matcher.name for matcher in selector.matchers.matchers} <= labels
        assert grouped_by(EXPRESSIONS[place]) <= labels


def test_every_alert_says_how_urgent_it_is_and_what_is_wrong_with_labels_that_it_has():
    for rule in RULES:
        assert rule["labels"]["severity"] in {"page", "ticket"}
        told = set(re.findall(r"\$labels\.(\w+)", rule["annotations"]["summary"]))
        assert told <= (grouped_by(rule["expr"]) or BY_PROMETHEUS), rule["alert"]
    assert len({rule["alert"] for rule in RULES}) == len(RULES)


def test_the_rules_and_the_board_leave_no_metric_out(samples):
    shown = {selector.name for text in EXPRESSIONS.values() for selector in selectors(promql_parser.parse(text))}
    ours = {name for name in samples if name.startswith("parkup_") and not name.endswith("_created")}
    assert set(map(family, ours)) <= set(map(family, shown))


def test_panels_name_their_source_by_the_boards_variable_and_do_not_overlap():
    variables = {f"${{{each['name']}}}" for each in BOARD["templating"]["list"]}
    taken = set()
    for panel in BOARD["panels"]:
        assert panel["datasource"]["uid"] in variables
        place = panel["gridPos"]
        cells = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert not cells & taken
        taken |= cells
    assert len({panel["id"] for panel in BOARD["panels"]}) == len(BOARD["panels"])


def test_prometheus_looks_where_the_processes_listen():
    config = yaml.safe_load((OPS / "prometheus.yaml").read_text())
    targets = {job["job_name"]: job["static_configs"][0]["targets"][0] for job in config["scrape_configs"]}
    ports = {name: Settings.model_fields[name].default for name in ("metrics_port", "jobs_metrics_port")}
    assert targets == {
        "parkup-serve": f"127.0.0.1:{ports['metrics_port']}",
        "parkup-jobs": f"127.0.0.1:{ports['jobs_metrics_port']}",
    }
    assert config["rule_files"] == ["alerts.yaml"]
