"""Errors of MongoDB that are over a moment later, though PyMongo gives them no label that says so."""

from __future__ import annotations

from pymongo.errors import OperationFailure, PyMongoError

_CODES = frozenset(
    {
        91,  # ShutdownInProgress
        134,  # ReadConcernMajorityNotAvailableYet: a new primary has confirmed nothing yet
        189,  # PrimarySteppedDown: so it ends writes of many documents, which PyMongo does not repeat by itself
        262,  # ExceededTimeLimit: what the server gives itself for a step, such as taking a lock
        10107,  # NotWritablePrimary
        11600,  # InterruptedAtShutdown
        11602,  # InterruptedDueToReplStateChange
    }
)


def is_passing(error: PyMongoError) -> bool:
    """Whether the server refused for what it is just about to be, not for what it was asked: no more was written."""
    return isinstance(error, OperationFailure) and error.code in _CODES
