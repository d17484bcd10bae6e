"""Holds what the server refused during a run of the tests against the reasons that its methods declare.

The server counts each refusal by method and reason (`parkup_refusals`); nothing here reads code or comments. A reason
that came and is not declared fails any run; one that is declared and never came fails a run of the whole suite, and so
does one of those that follow from what a method is, when no server at all refused with it.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from google.protobuf import descriptor_pool
from google.protobuf.descriptor import MethodDescriptor

from parkup.errors.v1.error_reason_pb2 import ErrorReason
from parkup.options.v1 import access_pb2, reasons_pb2
from server.rpc.errors import PREFIX, REFUSALS

Refusal = tuple[str, str]
"""`/package.Service/Method`, empty for a method of a server that a test made up, and the reason without its prefix."""

ALWAYS = {"INVALID_ARGUMENT", "OVERLOADED", "UNAVAILABLE", "DEADLINE_EXCEEDED", "INTERNAL"}
SIGNED_IN = {"UNAUTHORIZED", "TOKEN_EXPIRED", "PERMISSION_DENIED"}
KEYED = {"INVALID_IDEMPOTENCY_KEY", "IDEMPOTENCY_KEY_REUSED", "IDEMPOTENCY_KEY_IN_USE"}
LISTING = {"INVALID_PAGE_TOKEN"}
BY_CHANCE = {"IDEMPOTENCY_KEY_IN_USE"}
"""Only processes that commit at the same moment bring it about; tests that let them race expect it or an answer."""


_made_up: set[Refusal] = set()


def seen() -> set[Refusal]:
    """What the servers of this process have refused so far."""
    return _made_up | _counted()


def _counted() -> set[Refusal]:
    return {
        (sample.labels["method"], sample.labels["reason"])
        for metric in REFUSALS.collect()
        for sample in metric.samples
        if sample.name.endswith("_total") and sample.value
    }


@contextmanager
def not_counted() -> Iterator[None]:
    """Around servicers that a test made up: what they refuse says nothing about the contract's methods."""
    before = _counted()
    yield
    for method, reason in _counted() - before:
        REFUSALS.remove(method, reason)
        _made_up.add(("", reason))


def declared(method: MethodDescriptor) -> set[str]:
    """The reasons that stand beside a method."""
    names = method.GetOptions().Extensions[reasons_pb2.reasons].names
    return {ErrorReason.Name(name).removeprefix(PREFIX) for name in names}


def implied(method: MethodDescriptor) -> set[str]:
    """The reasons that follow from what a method is, as protos/parkup/options/v1/reasons.proto says."""
    access = method.GetOptions().Extensions[access_pb2.access]
    reasons = set(ALWAYS)
    if access_pb2.Access.CALLER_ANYONE not in access.allow:
        reasons |= SIGNED_IN
    if access.takes_idempotency_key:
        reasons |= KEYED
    if "page_token" in method.input_type.fields_by_name:
        reasons |= LISTING
    return reasons


def undeclared(refusals: Iterable[Refusal]) -> list[str]:
    """What was refused for a reason that the method does not declare."""
    found = []
    for name, reason in sorted(refusal for refusal in refusals if refusal[0]):
        service, _, method = name.lstrip("/").partition("/")
        described = descriptor_pool.Default().FindServiceByName(service).FindMethodByName(method)
        if reason not in declared(described) | implied(described):
            found.append(f"{service}/{method} refused with {reason}, which it does not declare")
    return found


def never_seen(methods: Iterable[MethodDescriptor], refusals: Iterable[Refusal]) -> list[str]:
    """What methods declare and no test brought about."""
    came = set(refusals)
    anywhere = {reason for _, reason in came}
    return [
        f"{reason} is for many methods, and no test brings it about"
        for reason in sorted((ALWAYS | SIGNED_IN | KEYED | LISTING) - BY_CHANCE)
        if reason not in anywhere
    ] + [
        f"{method.full_name} declares {reason}, and no test brings it about"
        for method in methods
        for reason in sorted(declared(method))
        if (f"/{method.containing_service.full_name}/{method.name}", reason) not in came
    ]
