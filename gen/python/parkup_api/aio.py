"""Channels for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import grpc
import grpc.aio

from parkup.auth.v1.auth_service_pb2 import RefreshTokenRequest
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup_api.calls import REFRESH, TIMEOUT_SECONDS, channel_options, headers_of, name_of
from parkup_api.tokens import Tokens, TokenStore


def connect(
    target: str,
    *,
    tokens: TokenStore | None = None,
    language: str = "fr",
    timeout: float = TIMEOUT_SECONDS,
    credentials: grpc.ChannelCredentials | None = None,
    options: Mapping[str, int | str] | None = None,
) -> grpc.aio.Channel:
    """A channel to ParkUp for the stubs of `parkup.*`, on the running loop; a context manager that closes it.

    Without `credentials` the connection is plain, for development. `timeout` (seconds) is for calls that do not say
    theirs; `options` are gRPC's own, above ours.
    """
    settings = channel_options(options)
    calls = _Calls(language, timeout, tokens)
    interceptors = (_Unary(calls), _Streamed(calls), _Uploads(calls))
    channel = (
        grpc.aio.secure_channel(target, credentials, settings, interceptors=interceptors)
        if credentials
        else grpc.aio.insecure_channel(target, settings, interceptors=interceptors)
    )
    # Its calls pass the same interceptors, which leave this one method without a token.
    calls.auth = AuthServiceStub(channel)
    return channel


class _Calls:
    """What the interceptors share. Of several calls whose token is over one refreshes it, and the others wait."""

    def __init__(self, language: str, timeout: float, store: TokenStore | None) -> None:
        self.timeout = timeout
        self.auth: Any = None
        self._language = language
        self._store = store
        self._lock = asyncio.Lock()

    async def headers(self, details: Any, *, renew_early: bool) -> tuple[dict[str, Any], str | None]:  # noqa: ANN401
        """The call's metadata, and the token that we put in it."""
        method = name_of(details.method)
        headers = headers_of(method, details.metadata, self._language)
        if self._store is None or "authorization" in headers or method == REFRESH:
            return headers, None
        tokens = self._store.read()
        if tokens and renew_early and tokens.is_over:
            tokens = await self.renewed(tokens.access)
        if tokens is None:
            return headers, None
        headers["authorization"] = f"Bearer {tokens.access}"
        return headers, tokens.access

    async def renewed(self, refused: str) -> Tokens | None:
        """Other tokens than the one that was refused; None when there are none to be had.

        A lost answer costs nothing: the server gives the same new pair for the same refresh token for a minute.
        """
        assert self._store
        async with self._lock:
            tokens = self._store.read()
            if tokens is None or tokens.access != refused:
                return tokens
            try:
                answer = (await self.auth.RefreshToken(RefreshTokenRequest(refresh_token=tokens.refresh))).tokens
            except grpc.aio.AioRpcError as error:
                # Only a refusal ends a sign-in: whoever is merely offline stays signed in.
                if error.code() is grpc.StatusCode.UNAUTHENTICATED:
                    self._store.write(None)
                    return None
                raise
            newer = Tokens(answer.access_token, answer.refresh_token)
            self._store.write(newer)
            return newer

    @staticmethod
    def details(details: Any, headers: Mapping[str, Any], timeout: float | None) -> grpc.aio.ClientCallDetails:  # noqa: ANN401
        return grpc.aio.ClientCallDetails(
            details.method,
            details.timeout if details.timeout is not None else timeout,
            grpc.aio.Metadata(*headers.items()),
            details.credentials,
            details.wait_for_ready,
        )


class _Unary(grpc.aio.UnaryUnaryClientInterceptor):
    def __init__(self, calls: _Calls) -> None:
        self._calls = calls

    async def intercept_unary_unary(
        self, continuation: Callable[[Any, Any], Any], client_call_details: grpc.aio.ClientCallDetails, request: object
    ) -> Any:  # noqa: ANN401  # a call, as grpc makes it
        headers, token = await self._calls.headers(client_call_details, renew_early=False)
        timeout = self._calls.timeout
        call = await continuation(self._calls.details(client_call_details, headers, timeout), request)
        if token is None or await call.code() is not grpc.StatusCode.UNAUTHENTICATED:
            return call
        newer = await self._calls.renewed(token)
        if newer is None:
            return call
        headers["authorization"] = f"Bearer {newer.access}"
        return await continuation(self._calls.details(client_call_details, headers, timeout), request)


class _Streamed(grpc.aio.UnaryStreamClientInterceptor):
    def __init__(self, calls: _Calls) -> None:
        self._calls = calls

    async def intercept_unary_stream(
        self, continuation: Callable[[Any, Any], Any], client_call_details: grpc.aio.ClientCallDetails, request: object
    ) -> Any:  # noqa: ANN401
        # A stream says too late for another try that its token is over.
        headers, _ = await self._calls.headers(client_call_details, renew_early=True)
        return await continuation(self._calls.details(client_call_details, headers, None), request)


class _Uploads(grpc.aio.StreamUnaryClientInterceptor):
    def __init__(self, calls: _Calls) -> None:
        self._calls = calls

    async def intercept_stream_unary(
        self,
        continuation: Callable[[Any, Any], Any],
        client_call_details: grpc.aio.ClientCallDetails,
        request_iterator: Any,  # noqa: ANN401  # whatever grpc makes of what a program sends
    ) -> Any:  # noqa: ANN401
        headers, _ = await self._calls.headers(client_call_details, renew_early=True)
        return await continuation(self._calls.details(client_call_details, headers, None), request_iterator)
