"""Of what stays prices are asked ahead: from when to when, and which starts of a window are tried. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from server.errors import FieldViolation, InvalidArgument
from server.values.language import Language

ASKED_BEFORE = timedelta(days=1)
ASKED_AHEAD = timedelta(days=365)
"""How far from now a stay may begin whose price is asked for."""
USUAL_MINUTES = 60
USUAL_STEP = 30
MOST_STARTS = 97
"""A day in quarters of an hour, both ends included."""


def asked_start(given: datetime | None, now: datetime, field: str) -> datetime:
    """Raises InvalidArgument for what is too far from now."""
    start = given or now
    if not now - ASKED_BEFORE <= start <= now + ASKED_AHEAD:
        fr, en = "doit être entre hier et dans un an", "must be between a day ago and a year ahead"
        raise InvalidArgument(FieldViolation(field, fr, en))
    return start


def starts_between(earliest: datetime, latest: datetime, step_minutes: int) -> Sequence[datetime]:
    """The starts that are tried. Raises InvalidArgument for none and for too many."""
    if latest < earliest:
        raise InvalidArgument(FieldViolation("latest", "doit être après earliest", "must be after earliest"))
    step = timedelta(minutes=step_minutes or USUAL_STEP)
    count = (latest - earliest) // step + 1
    if count > MOST_STARTS:
        fr = f"donne {count} débuts, {MOST_STARTS} au plus sont essayés"
        raise InvalidArgument(FieldViolation("step_minutes", fr, f"gives {count} starts, at most {MOST_STARTS} are"))
    return [earliest + number * step for number in range(count)]


def rules_of_days(language: Language) -> Sequence[str]:
    """How prices of days and peaks go together, for people."""
    if language is Language.FR:
        return (
            "Un moment coûte le tarif, multiplié par le coefficient du jour, puis par celui de l'heure de pointe.",
            "Un jour férié compte comme jour férié seulement, même le week-end : les deux ne se multiplient jamais.",
        )
    return (
        "What a moment costs is the rate, times the multiplier of its day, times that of the peak if it is in one.",
        "A public holiday counts as a holiday only, on weekends too: the two are never multiplied with each other.",
    )
