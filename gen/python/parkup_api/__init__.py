"""A typed client of ParkUp.

`connect` gives a channel for the stubs of `parkup.*` that keeps itself alive, signs its calls in, repeats what is safe
to repeat and ends calls that take too long; `parkup_api.aio.connect` gives one for asyncio. `reason_of` says why a call
was refused.
"""

from parkup.errors.v1.error_reason_pb2 import ErrorReason
from parkup_api.calls import TIMEOUT_SECONDS
from parkup_api.errors import Refusal, reason_of, refusal_of
from parkup_api.sync import connect
from parkup_api.tokens import InMemory, Tokens, TokenStore

__all__ = [
    "TIMEOUT_SECONDS",
    "ErrorReason",
    "InMemory",
    "Refusal",
    "TokenStore",
    "Tokens",
    "connect",
    "reason_of",
    "refusal_of",
]
