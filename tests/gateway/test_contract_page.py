"""What is made beside the documents: the contract as a page, collections for Postman and Bruno."""

import json
import re
from html.parser import HTMLParser

import pytest

from gateway.docs.templates import render
from tests.contract import ENUMS, MESSAGES, METHODS
from tests.gateway.running import REAL_VIEWS

DIALECTS = sorted(path.name.partition(".")[0] for path in REAL_VIEWS.glob("*.openapi.json"))


class Page(HTMLParser):
    """The ids, the links and the text of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        if "id" in told:
            self.ids.append(told["id"])
        if "href" in told:
            self.links.append(told["href"])
        if tag not in {"meta", "link"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.fixture(scope="module")
def html() -> str:
    return (REAL_VIEWS / "contract.html").read_text()


@pytest.fixture(scope="module")
def page(html) -> Page:
    return Page(html)


def test_the_page_has_every_method_message_and_enum(page):
    methods = {f"{method.containing_service.full_name}/{method.name}" for method in METHODS}
    assert methods | {each.full_name for each in (*MESSAGES, *ENUMS)} <= set(page.ids)
    assert not page.open
    assert len(page.ids) == len(set(page.ids))


def test_every_link_of_the_page_leads_somewhere(page):
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)
    assert {link for link in page.links if not link.startswith("#")} == {"/docs", "/docs/assets/pages.css"}


def test_a_method_has_its_comment_its_callers_its_reasons_and_its_paths(html):
    section = html.partition('id="parkup.parking.v1.SessionService/StartSession"')[2].partition("<h4")[0]

    assert "Starts to park, and pays for it" in section
    assert "<code>POST /v1/parking/sessions</code>" in section
    assert "Who may call: driver, operator" in section
    assert "idempotency-key" in section
    assert "PLATE_ALREADY_PARKED" in section


def test_a_field_has_its_comment_and_its_rules(html):
    row = html.partition('id="parkup.parking.v1.StartSessionRequest.zone_id"')[2].partition("</tr>")[0]

    assert "The zone." in row
    assert "required" in row
    assert "object_id" in row


def test_what_comments_say_is_text_and_no_markup():
    enum = {"name": "a.E", "short": "E", "comment": "<script> `x<y>`", "values": []}
    shown = render(
        "contract.html.j2", packages=[{"name": "a", "services": [], "messages": [], "enums": [enum]}]
    ).decode()

    assert "&lt;script&gt; <code>x&lt;y&gt;</code>" in shown


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_collection_has_a_request_for_each_operation(dialect):
    document = json.loads((REAL_VIEWS / f"{dialect}.openapi.json").read_text())
    collection = json.loads((REAL_VIEWS / f"{dialect}.postman.json").read_text())

    asked = sorted(
        (
            each["request"]["method"],
            re.sub(r":([\w.]+)", r"{\1}", each["request"]["url"]["raw"].removeprefix("{{baseUrl}}")),
        )
        for folder in collection["item"]
        for each in folder["item"]
    )
    assert asked == sorted((method.upper(), path) for path, item in document["paths"].items() for method in item)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_collection_has_bodies_that_can_be_sent_and_a_place_for_the_token(dialect):
    collection = json.loads((REAL_VIEWS / f"{dialect}.postman.json").read_text())

    bodies = [
        json.loads(each["request"]["body"]["raw"])
        for folder in collection["item"]
        for each in folder["item"]
        if "raw" in each["request"].get("body", {})
    ]
    assert all(isinstance(body, dict | list) for body in bodies)
    assert collection["auth"]["bearer"][0]["value"] == "{{token}}"
    assert {each["key"] for each in collection["variable"]} == {"baseUrl", "token"}
