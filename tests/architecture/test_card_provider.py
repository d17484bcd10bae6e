"""Only the integration knows which card processor there is: another one takes its place by wiring alone."""

import re

from parkup.errors.v1 import error_reason_pb2
from tests.architecture.source import ROOT, imports, modules, name_of
from tests.contract import ENUMS, MESSAGES, METHODS

HOMES = ("server/integrations/", "server/dev/")
PROVIDER = "stripe"

STORED = {"stripePaymentIntentId", "stripePaymentMethodId", "stripeCustomers", "stripeEvents"}
"""Fields and collections that spec 000 names so, and that are full of data: names, whoever the processor is."""
ON_RECORD = {"stripe_event"}
"""What the audit log calls an event; the contract says so."""


def contract_names() -> set[str]:
    """What the contract, which clients have, calls methods, messages, fields and reasons."""
    names = {each.name for each in (*METHODS, *MESSAGES, *ENUMS)}
    names |= {field.name for message in MESSAGES for field in message.fields}
    reasons = error_reason_pb2.ErrorReason.DESCRIPTOR.values_by_name
    return {
        name for name in names | {each.removeprefix("ERROR_REASON_") for each in reasons} if PROVIDER in name.lower()
    }


def test_nothing_else_names_it() -> None:
    """Neither code nor comments. What is only a name by now is taken out, as a whole word, before the look."""
    known = contract_names() | STORED | ON_RECORD
    words = re.compile(r"\b(?:" + "|".join(sorted(known, key=len, reverse=True)) + r")\b")

    found = [
        f"{name_of(path)}:{number}: {line.strip()}"
        for path in modules("server")
        if not name_of(path).startswith(HOMES)
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if PROVIDER in words.sub("", line).lower()
    ]

    assert not found


def test_nothing_else_imports_what_speaks_to_it() -> None:
    speakers = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in modules("server/integrations")
        if PROVIDER in path.name
    }
    assert speakers

    found = [
        f"{name_of(path)} imports {imported}"
        for path in modules("server")
        if not name_of(path).startswith(HOMES)
        for imported in imports(path)
        if imported in speakers or imported.split(".")[0] == PROVIDER
    ]

    assert not found
