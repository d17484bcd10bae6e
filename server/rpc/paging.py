"""Page tokens: where the next page begins, bound to the filters of the list and signed.

Signed by the standard library: `itsdangerous` would bring a format of its own for the same HMAC, and what makes these
tokens safe, that they are bound to method, caller and filters, would still be ours.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from typing import Protocol, TypeVar

import bson
from google.protobuf.message import Message

from server.errors import FieldViolation, InvalidArgument, InvalidPageToken
from server.rpc.context import current_call
from server.values.paging import Page, Position, Slice

SIGNATURE_BYTES = 16
FINGERPRINT_BYTES = 8
PAGING_FIELDS = ("page_size", "page_token", "skip", "with_total_size")

T = TypeVar("T")


class ListRequest(Protocol):
    """What every list request has beside its filters; nearly all of them have `skip` as well."""

    page_size: int
    page_token: str

    def SerializeToString(self, *, deterministic: bool = ...) -> bytes: ...


class PageTokens:
    """Reads and writes page tokens. A token opens only the list, the filters and the caller it was made for."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()

    def read(self, request: ListRequest, *, default_size: int, max_size: int) -> Page:
        """The page that a list request asks for, cut to `max_size` items (AIP-158).

        Raises InvalidPageToken, and InvalidArgument for a token together with `skip`: it says already where to begin.
        """
        size = min(request.page_size or default_size, max_size)
        with_total, skip = getattr(request, "with_total_size", False), getattr(request, "skip", 0)
        if not request.page_token:
            return Page(size, skip, with_total=with_total)
        if skip:
            raise InvalidArgument(FieldViolation("skip", "ne va pas avec page_token", "does not go with page_token"))
        try:
            raw = base64.urlsafe_b64decode(request.page_token.encode() + b"=" * (-len(request.page_token) % 4))
        except (binascii.Error, ValueError) as error:
            raise InvalidPageToken from error
        signature, body = raw[:SIGNATURE_BYTES], raw[SIGNATURE_BYTES:]
        if not hmac.compare_digest(signature, self._sign(body + _fingerprint(request))):
            raise InvalidPageToken
        after: Position = bson.decode(body, codec_options=bson.CodecOptions(tz_aware=True))["p"]
        return Page(size, 0, after, with_total)

    def write(self, request: ListRequest, result: Slice[T]) -> str:
        """`next_page_token` for the answer to `request`; empty when this was the last page."""
        if result.next is None:
            return ""
        body = bson.encode({"p": result.next})
        return base64.urlsafe_b64encode(self._sign(body + _fingerprint(request)) + body).rstrip(b"=").decode()

    def _sign(self, content: bytes) -> bytes:
        return hmac.digest(self._secret, content, "sha256")[:SIGNATURE_BYTES]


def _fingerprint(request: ListRequest) -> bytes:
    """Hash of the method, the caller and all fields but those that turn the page."""
    assert isinstance(request, Message)
    filters = type(request)()
    filters.CopyFrom(request)
    for name in PAGING_FIELDS:
        if name in filters.DESCRIPTOR.fields_by_name:
            filters.ClearField(name)
    call = current_call()
    head = f"{call.method} {call.caller.id if call.caller else ''} ".encode()
    return hashlib.sha256(head + filters.SerializeToString(deterministic=True)).digest()[:FINGERPRINT_BYTES]
