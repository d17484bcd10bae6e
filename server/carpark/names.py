"""Names that tell things of a car park apart."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pymongo.errors import DuplicateKeyError

from server.errors import DomainError


class NameTaken(DomainError):
    """Another one has this name or number already."""

    reason = "NAME_TAKEN"

    def __init__(self, name: object) -> None:
        super().__init__(name=str(name))


def name_key(name: str) -> str:
    """By which names are told apart: `level 1` is `Level 1`."""
    return " ".join(name.split()).casefold()


@contextmanager
def unique(name: object) -> Iterator[None]:
    """What an index refuses is told as the name that is taken. Raises NameTaken."""
    try:
        yield
    except DuplicateKeyError as error:
        raise NameTaken(name) from error
