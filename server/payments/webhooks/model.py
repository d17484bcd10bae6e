"""What a payment provider tells us."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class EventKind(StrEnum):
    """What an event says; others are stored, and that is all."""

    CHARGE = "charge"
    """Something became of a charge, or of a refund of it."""
    DISPUTE = "dispute"
    """A bank takes a charge back, or gives it again."""
    CARD_SETUP = "card_setup"
    """A holder has confirmed, or not, that a card is to be saved."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ProviderEvent:
    """An event whose signature was good, with its `type` in the provider's words.

    `intent_id` is the charge it is about, `setup_id` the card setup, if it is about one.

    `received_at` is when it was stored, None before. Until it is handled `next_attempt_at` says when it is tried
    (again), `attempts` how often that failed, and `last_error` why.
    """

    id: str
    type: str
    intent_id: str | None
    setup_id: str | None = None
    received_at: datetime | None = None
    attempts: int = 0
    next_attempt_at: datetime | None = None
    last_error: str | None = None
    needs_attention: bool = False
