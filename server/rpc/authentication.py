"""Who calls: the bearer token of the `authorization` metadata → the caller."""

from __future__ import annotations

from typing import Protocol

from google.protobuf.message import Message

from parkup.options.v1.access_pb2 import Access
from server.errors import DomainError, Unauthorized
from server.rpc.context import Call
from server.rpc.method import Handler, Method
from server.values.caller import Caller

SCHEME = "bearer"


class AccessTokenReader(Protocol):
    """Reads access tokens without asking the database."""

    def read(self, token: str) -> Caller:
        """Raises TokenExpired when its time is over, Unauthorized when it was never good or is revoked."""
        ...


class Authentication:
    """Puts the caller into the call.

    A token that is no good is refused, except where anyone may call: there it counts as none, so that an app which
    sends its old token along can still sign in.
    """

    def __init__(self, tokens: AccessTokenReader) -> None:
        self._tokens = tokens

    def __call__(self, method: Method, proceed: Handler) -> Handler:
        open_to_anyone = Access.CALLER_ANYONE in method.access.allow

        async def authenticate(request: Message, call: Call) -> Message:
            try:
                self.identify(call)
            except DomainError:
                if not open_to_anyone:
                    raise
            return await proceed(request, call)

        return authenticate

    def identify(self, call: Call) -> None:
        """Reads the call's token, if it has one. Raises Unauthorized, TokenExpired."""
        if header := call.metadata.get("authorization"):
            call.caller = self._tokens.read(_bearer_token(header))


def _bearer_token(header: str) -> str:
    scheme, _, token = header.partition(" ")
    if scheme.lower() != SCHEME or not token.strip():
        raise Unauthorized
    return token.strip()
