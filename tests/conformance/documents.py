"""Reads the documents and their exchanges from the folders beside this file. The format is explained in README.md."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.conformance.shapes import Shape, whole

HERE = Path(__file__).parent
REFUSALS = ("unauthorized", "forbidden", "not_found")


@dataclass(frozen=True)
class Answer:
    """What an exchange ends with. `type` is the content type without parameters; headers are regular expressions."""

    status: int
    body: Shape = None
    type: str | None = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    begins: str = ""
    """What a body that is no JSON begins with."""

    @property
    def is_success(self) -> bool:
        return self.status < 400


@dataclass(frozen=True)
class Endpoint:
    """What a document says of one path."""

    status: int | None = 200
    """Of success; None: the document says nothing of it."""
    shows: tuple[str, ...] = ()
    """The further answers that it shows, mostly errors, in its own words."""
    signed_in: bool = False
    """Without a token it is refused with the document's `unauthorized`."""
    departs: str = ""
    forbidden_to: tuple[str, ...] = ()
    """Who is signed in and still refused, with the document's `forbidden`."""
    needs: tuple[str, ...] = ()
    """Fields of the body without which it is refused as the document's `lacking` says."""
    unknown: bool = False
    """With a number that nothing has in its path it is answered with the document's `not_found`."""
    pages: str = ""
    """The key of the list that it answers page by page."""


@dataclass(frozen=True)
class Exchange:
    """One documented request and what it is answered with."""

    document: str
    endpoint: str
    exchange: str
    answer: Answer
    caller: str = "driver"
    before: tuple[dict[str, Any], ...] = ()
    path: dict[str, str] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    sent: dict[str, Any] = field(default_factory=dict)
    """`body` (JSON), `text` (as it stands) or nothing."""
    shows: str = ""
    """Which of the endpoint's `shows` it is, or a row of the document's table of errors."""
    departs: str = ""
    bank: str = ""
    """The code with which the bank declines the next charge."""
    port: str = ""
    """Which of the gateway's ports it is sent to; the public one has no name."""
    after: tuple[dict[str, Any], ...] = ()

    @property
    def name(self) -> str:
        return f"{self.document}: {self.endpoint}: {self.exchange}"


@dataclass(frozen=True)
class Document:
    """A folder: what its document.yaml lists, and the exchanges of its other files."""

    name: str
    title: str
    endpoints: dict[str, Endpoint]
    table: dict[str, int]
    """The rows of its table of errors: codes and HTTP statuses."""
    refusals: dict[str, Answer]
    """Of what every endpoint refuses alike: `unauthorized`, `forbidden`, `not_found`."""
    placeholder: str
    """A value for the variables of paths, where it does not matter which."""
    exchanges: tuple[Exchange, ...]


def read_document(folder: Path) -> Document:
    """Raises KeyError, TypeError or ValueError for a mistake in a file, before any test runs."""
    told = yaml.safe_load((folder / "document.yaml").read_text(encoding="utf-8"))
    shapes = told.get("shapes", {})
    endpoints = {
        name: Endpoint(**{key: tuple(value) if isinstance(value, list) else value for key, value in endpoint.items()})
        for name, endpoint in told["endpoints"].items()
    }
    exchanges = [
        _exchange(folder.name, exchange | {"port": told.get("port", "")}, shapes, endpoints)
        for path in sorted(folder.glob("*.yaml"))
        if path.name != "document.yaml"
        for exchange in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]
    names = [each.name for each in exchanges]
    if twice := {name for name in names if names.count(name) > 1}:
        raise ValueError(f"exchanges with the same name: {twice}")
    refusals = {name: _answer(told[name], shapes) for name in REFUSALS if name in told}
    placeholder = told.get("placeholder", "0" * 24)
    return Document(
        folder.name, told["title"], endpoints, told.get("errors", {}), refusals, placeholder, tuple(exchanges)
    )


def _exchange(document: str, told: dict[str, Any], shapes: dict[str, Shape], known: dict[str, Endpoint]) -> Exchange:
    told = dict(told)
    if told["endpoint"] not in known:
        raise ValueError(f"{document}: no endpoint {told['endpoint']} in document.yaml")
    sent = {name: told.pop(name) for name in ("body", "text") if name in told}
    return Exchange(
        document,
        answer=_answer(told.pop("answer"), shapes),
        caller=told.pop("as", "driver"),
        before=tuple(told.pop("before", ())),
        after=tuple(told.pop("after", ())),
        sent=sent,
        **told,
    )


def _answer(told: dict[str, Any], shapes: dict[str, Shape]) -> Answer:
    given = dict(told)
    if "like" in given:
        # An error of the document's, by name: its status and body.
        given = {**shapes[given.pop("like")], **given}
    if given["status"] == 204:
        given.setdefault("type", None)
    return Answer(**given | {"body": whole(given.get("body"), shapes)})


DOCUMENTS = [read_document(path.parent) for path in sorted(HERE.glob("*/document.yaml"))]
