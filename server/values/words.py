"""Text as people search for it: without case, accents and the several ways to write an Arabic letter."""

from __future__ import annotations

import re
import unicodedata

_ONE_LETTER = str.maketrans({"ة": "ه", "ى": "ي", "ٱ": "ا", "ـ": None, "œ": "oe", "æ": "ae"})  # noqa: RUF001  # Arabic is meant
_WORDS = re.compile(r"[^\W_]+")


def words_of(text: str) -> list[str]:
    """The words of a text, each in one way of writing: `Sidi Bou Saïd, SBS-001` → sidi bou said sbs 001."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return _WORDS.findall(plain.translate(_ONE_LETTER))
