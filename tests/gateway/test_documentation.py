"""gateway/README.md lists what a dialect file may say: every key, and no other."""

import re
from pathlib import Path

import pytest

import gateway
from gateway.dialect import DIALECT_KEYS, ROUTE_KEYS
from gateway.error_style import ANSWER_PLACEHOLDERS, ERROR_KEYS, VIOLATION_PLACEHOLDERS
from gateway.source import Source, load, read_keys

SECTIONS = {"Keys of a dialect": DIALECT_KEYS, "Keys of a route": ROUTE_KEYS, "Errors": ERROR_KEYS}
TEXT = (Path(gateway.__file__).parent / "README.md").read_text()


def listed(title: str) -> dict[str, str]:
    """The keys of a section's table with their examples."""
    section = TEXT.partition(f"\n## {title}\n")[2].partition("\n## ")[0]
    return dict(re.findall(r"^\| `(\w+)` \| (.*?) \|", section, re.MULTILINE))


def test_every_key_is_documented_and_every_documented_key_is_known():
    assert {title: set(listed(title)) for title in SECTIONS} == {title: set(keys) for title, keys in SECTIONS.items()}


@pytest.mark.parametrize(("title", "keys"), SECTIONS.items())
def test_every_example_is_what_the_key_takes(title, keys):
    examples = {key: example.strip("`") for key, example in listed(title).items() if example != "see below"}
    for key, example in examples.items():
        source = Source("README.md", (f"{key}: {example}",))
        assert key in read_keys(source, load(source), {key: keys[key]})


def test_every_placeholder_is_documented():
    for name in (*ANSWER_PLACEHOLDERS, *VIOLATION_PLACEHOLDERS):
        assert "{" + name in TEXT
