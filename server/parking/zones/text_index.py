"""Which zones have the words of a text. One is put in or taken out at the same cost however many there are."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator
from dataclasses import dataclass

from server.parking.zones.model import Zone, zone_code
from server.values.words import words_of

_AFTER_ALL = "\U0010ffff"
"""Comes after every letter that a word can have."""


@dataclass(frozen=True, slots=True)
class _Text:
    """What a zone is found by: `code` is as it is written, in words it and the name stand beside."""

    source: tuple[str | None, ...]
    words: frozenset[str]
    code: str
    code_words: str
    name_words: str

    @classmethod
    def of(cls, zone: Zone) -> _Text:
        source = _source(zone)
        words = frozenset(word for text in source if text for word in words_of(text))
        return cls(source, words, zone.code, _joined(words_of(zone.code)), _joined(words_of(zone.name)))

    def rank(self, code: str, joined: str) -> int:
        """How well it fits: 0 is the code itself; 1 a code and 2 a name that begins with the words; 3 is the rest."""
        if self.code == code:
            return 0
        if self.code_words.startswith(joined):
            return 1
        return 2 if self.name_words.startswith(joined) else 3


class TextIndex:
    """For each word the zones that have it, and all words in order, for those that are not finished."""

    def __init__(self) -> None:
        self._texts: dict[str, _Text] = {}
        self._zones: dict[str, dict[str, None]] = {}
        self._words: list[str] = []

    def put(self, zone: Zone) -> None:
        """Takes a zone in, in the place of what it was before."""
        known = self._texts.get(zone.id)
        if known and known.source == _source(zone):
            return
        self.remove(zone.id)
        self._texts[zone.id] = text = _Text.of(zone)
        for word in text.words:
            if word not in self._zones:
                self._zones[word] = {}
                insort(self._words, word)
            self._zones[word][zone.id] = None

    def remove(self, zone_id: str) -> None:
        if (text := self._texts.pop(zone_id, None)) is None:
            return
        for word in text.words:
            del self._zones[word][zone_id]
            if not self._zones[word]:
                del self._zones[word]
                del self._words[bisect_left(self._words, word)]

    def find(self, text: str) -> dict[str, int]:
        """Ids of the zones that have all words of a text, or words that begin with them, and how well they fit."""
        words = words_of(text)
        if not words:
            return {}
        # The longest first: fewest zones have it, and most of the others are then not asked about.
        first, *others = sorted(words, key=len, reverse=True)
        found = {zone_id for word in self._beginning_with(first) for zone_id in self._zones[word]}
        for other in others:
            if not found:
                break
            found &= {zone_id for word in self._beginning_with(other) for zone_id in self._zones[word]}
        code, joined = zone_code(text), _joined(words)
        return {zone_id: self._texts[zone_id].rank(code, joined) for zone_id in found}

    def _beginning_with(self, beginning: str) -> Iterator[str]:
        for place in range(bisect_left(self._words, beginning), bisect_left(self._words, beginning + _AFTER_ALL)):
            yield self._words[place]


def _source(zone: Zone) -> tuple[str | None, ...]:
    return (zone.code, zone.name, zone.address, zone.description)


def _joined(words: list[str]) -> str:
    return "".join(f" {word}" for word in words)
