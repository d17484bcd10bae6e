"""What plays against a running stack share: calls that are told, and what is expected of their answers."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping
from typing import Any

from google.protobuf.descriptor import MethodDescriptor

from parkup.options.v1 import access_pb2
from server.dev.demo_calls import Answer, Transport


class StepFailed(Exception):
    """A call went through, but what it gave is not what the system promises."""


class Play:
    """`methods` are those that are called, by name; tokens are kept by who they are of."""

    def __init__(
        self, transport: Transport, methods: Mapping[str, MethodDescriptor], say: Callable[[str], None]
    ) -> None:
        self._transport = transport
        self._methods = methods
        self._say = say
        self._tokens: dict[str, str] = {}

    async def _call(self, rpc: str, caller: str = "", **request: Any) -> Answer:  # noqa: ANN401  # any contract field
        """Make a call, with a new idempotency key where the method takes one, and tell it."""
        return await self._call_over(self._transport, rpc, caller, **request)

    async def _call_over(self, transport: Transport, rpc: str, caller: str = "", **request: Any) -> Answer:  # noqa: ANN401
        method = self._methods[rpc]
        headers = {"authorization": f"Bearer {self._tokens[caller]}"} if caller else {}
        if method.GetOptions().Extensions[access_pb2.access].takes_idempotency_key:
            headers["idempotency-key"] = secrets.token_hex(16)
        self._say(f"    {transport.title(method, request)}")
        began = time.perf_counter()
        answer = await transport.call(method, request, headers)
        self._say(f"      {answer.outcome} in {1000 * (time.perf_counter() - began):.0f} ms")
        return answer

    def _expect_equal(self, got: object, wanted: object, what: str) -> None:
        self._expect(got == wanted, what if got == wanted else f"{what}, got {got!r}")

    def _expect(self, holds: bool, what: str) -> None:  # noqa: FBT001  # reads as a sentence
        if not holds:
            raise StepFailed(f"expected that {what}")
        self._say(f"      ✓ {what}")


def access_token(signed_in: Answer) -> str:
    """REST shows the tokens in the answer itself, beside the account."""
    return str(signed_in.fields.get("tokens", signed_in.fields)["access_token"])
