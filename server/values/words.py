"""Text as people search for it: without case, accents and the several ways to write an Arabic letter."""

from __future__ import annotations

import re
import unicodedata

_ONE_LETTER = str.maketrans({"ة": "ه", "ى": "ي", "ٱ": "ا", "ـ": None, "œ": "oe", "æ": "ae"})  # noqa: RUF001  # Arabic is meant
_WORDS = re.compile(r"\w+")


def words_of(text: str) -> list[str]:
    """The words of a text, each in one way of writing: `Sidi Bou Saïd, SBS-001` → sidi bou said sbs 001."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return _WORDS.findall(plain.translate(_ONE_LETTER).replace("_", " "))


class Searchable:
    """Several texts to be searched at once."""

    __slots__ = ("_words",)

    def __init__(self, *texts: str | None) -> None:
        self._words = "".join(f" {word}" for text in texts if text for word in words_of(text))

    def has(self, words: list[str]) -> bool:
        """True when each of the words, as `words_of` gives them, begins one of the text's; never for none at all."""
        return bool(words) and all(f" {word}" in self._words for word in words)

    def begins_with(self, words: list[str]) -> bool:
        """True when the text begins with the words, the last of which may be unfinished."""
        return self._words.startswith("".join(f" {word}" for word in words))
