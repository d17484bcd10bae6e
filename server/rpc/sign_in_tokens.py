"""What a sign-in answers, whoever signs in."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from parkup.auth.v1.sign_in_tokens_pb2 import SignInTokens
from server.rpc.wire import timestamp


class Tokens(Protocol):
    """The tokens of a sign-in, and when they stop working."""

    @property
    def access_token(self) -> str: ...
    @property
    def refresh_token(self) -> str: ...
    @property
    def access_token_expires_at(self) -> datetime: ...
    @property
    def refresh_token_expires_at(self) -> datetime: ...


def sign_in_tokens(tokens: Tokens) -> SignInTokens:
    return SignInTokens(
        access_token=tokens.access_token,
        refresh_token=tokens.refresh_token,
        access_token_expires_at=timestamp(tokens.access_token_expires_at),
        refresh_token_expires_at=timestamp(tokens.refresh_token_expires_at),
    )
