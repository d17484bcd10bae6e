"""Channels for programs with threads."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

import grpc

from parkup.auth.v1.auth_service_pb2 import RefreshTokenRequest
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup_api.calls import TIMEOUT_SECONDS, channel_options, headers_of, name_of
from parkup_api.tokens import Tokens, TokenStore


def connect(
    target: str,
    *,
    tokens: TokenStore | None = None,
    language: str = "fr",
    timeout: float = TIMEOUT_SECONDS,
    credentials: grpc.ChannelCredentials | None = None,
    options: Mapping[str, int | str] | None = None,
) -> grpc.Channel:
    """A channel to ParkUp for the stubs of `parkup.*`; close it when done.

    Without `credentials` the connection is plain, for development. `timeout` (seconds) is for calls that do not say
    theirs; `options` are gRPC's own, above ours. A call made as a future waits for its answer if it may have to sign in
    again.
    """
    settings = channel_options(options)
    channel = (
        grpc.secure_channel(target, credentials, settings) if credentials else grpc.insecure_channel(target, settings)
    )
    sign_in = _SignIn(tokens, AuthServiceStub(channel), timeout) if tokens else None
    return grpc.intercept_channel(channel, _Calls(language, timeout, sign_in))


class _SignIn:
    """One sign-in: of several calls whose token is over one refreshes it, and the others wait."""

    def __init__(self, store: TokenStore, auth: AuthServiceStub, timeout: float) -> None:
        self.store = store
        self._auth = auth
        self._timeout = timeout
        self._lock = threading.Lock()

    def renewed(self, refused: str) -> Tokens | None:
        """Other tokens than the one that was refused; None when there are none to be had.

        A lost answer costs nothing: the server gives the same new pair for the same refresh token for a minute.
        """
        with self._lock:
            tokens = self.store.read()
            if tokens is None or tokens.access != refused:
                return tokens
            try:
                answer = self._auth.RefreshToken(
                    RefreshTokenRequest(refresh_token=tokens.refresh), timeout=self._timeout
                ).tokens
            except grpc.RpcError as error:
                # Only a refusal ends a sign-in: whoever is merely offline stays signed in.
                if error.code() is grpc.StatusCode.UNAUTHENTICATED:
                    self.store.write(None)
                    return None
                raise
            newer = Tokens(answer.access_token, answer.refresh_token)
            self.store.write(newer)
            return newer


class _Details(NamedTuple):
    method: str
    timeout: float | None
    metadata: Any
    credentials: grpc.CallCredentials | None
    wait_for_ready: bool | None
    compression: Any


class _Calls(
    grpc.UnaryUnaryClientInterceptor,
    grpc.UnaryStreamClientInterceptor,
    grpc.StreamUnaryClientInterceptor,
):
    def __init__(self, language: str, timeout: float, sign_in: _SignIn | None) -> None:
        self._language = language
        self._timeout = timeout
        self._sign_in = sign_in

    def intercept_unary_unary(
        self, continuation: Callable[[Any, Any], Any], client_call_details: grpc.ClientCallDetails, request: object
    ) -> Any:  # noqa: ANN401  # a call or a future, as grpc makes it
        headers, token = self._headers(client_call_details, renew_early=False)
        call = continuation(self._details(client_call_details, headers, self._timeout), request)
        if self._sign_in is None or token is None or call.code() is not grpc.StatusCode.UNAUTHENTICATED:
            return call
        newer = self._sign_in.renewed(token)
        if newer is None:
            return call
        headers["authorization"] = f"Bearer {newer.access}"
        return continuation(self._details(client_call_details, headers, self._timeout), request)

    def intercept_unary_stream(
        self, continuation: Callable[[Any, Any], Any], client_call_details: grpc.ClientCallDetails, request: object
    ) -> Any:  # noqa: ANN401
        # A stream says too late for another try that its token is over.
        headers, _ = self._headers(client_call_details, renew_early=True)
        return continuation(self._details(client_call_details, headers, None), request)

    def intercept_stream_unary(
        self,
        continuation: Callable[[Any, Any], Any],
        client_call_details: grpc.ClientCallDetails,
        request_iterator: Iterator[Any],
    ) -> Any:  # noqa: ANN401
        headers, _ = self._headers(client_call_details, renew_early=True)
        return continuation(self._details(client_call_details, headers, None), request_iterator)

    def _headers(self, details: Any, *, renew_early: bool) -> tuple[dict[str, Any], str | None]:  # noqa: ANN401
        """The call's metadata, and the token that we put in it."""
        headers = headers_of(name_of(details.method), details.metadata, self._language)
        if self._sign_in is None or "authorization" in headers:
            return headers, None
        tokens = self._sign_in.store.read()
        if tokens and renew_early and tokens.is_over:
            tokens = self._sign_in.renewed(tokens.access)
        if tokens is None:
            return headers, None
        headers["authorization"] = f"Bearer {tokens.access}"
        return headers, tokens.access

    @staticmethod
    def _details(details: Any, headers: Mapping[str, Any], timeout: float | None) -> _Details:  # noqa: ANN401
        return _Details(
            details.method,
            details.timeout if details.timeout is not None else timeout,
            tuple(headers.items()),
            details.credentials,
            details.wait_for_ready,
            details.compression,
        )
