"""Errors of MongoDB that are over a moment later, though PyMongo gives them no label that says so."""

from __future__ import annotations

from pymongo.errors import OperationFailure, PyMongoError

_CODES = frozenset(
    {
        134,  # ReadConcernMajorityNotAvailableYet: a new primary has confirmed nothing yet
        262,  # ExceededTimeLimit: what the server gives itself for a step, such as taking a lock
    }
)


def is_passing(error: PyMongoError) -> bool:
    """Whether the server refused for what it is just about to be, not for what it was asked: nothing was written."""
    return isinstance(error, OperationFailure) and error.code in _CODES
