"""The languages that messages to people come in.

The header is read here, not by a library: those that do it well are parts of whole web frameworks, and Babel's
`negotiate_locale` takes a list of languages, with the `q` values already read.
"""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    FR = "fr"
    EN = "en"


def preferred_language(accept_language: str | None) -> Language:
    """The language of an `accept-language` header: the best-ranked one that there is; French when none is asked for.

    Ranks are the header's `q` values (RFC 9110 §12.5.4); between equals the first counts.
    """
    best, best_rank = Language.FR, 0.0
    for part in (accept_language or "").split(","):
        tag, _, parameters = part.strip().partition(";")
        rank = _rank(parameters)
        primary = tag.strip().lower().partition("-")[0]
        if primary in set(Language) and rank > best_rank:
            best, best_rank = Language(primary), rank
    return best


def _rank(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
