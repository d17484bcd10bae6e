"""Parking tickets: whether one is good, and how to say so. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from server.parking.badges.model import Badge
from server.parking.sessions.model import Session, SessionStatus
from server.values.caller import Caller
from server.values.clock import TUNIS
from server.values.language import Language

MINUTES_PER_HOUR = 60
MINUTES_PER_DAY = 24 * 60
_UNITS = {
    MINUTES_PER_DAY: {Language.FR: ("jour", "jours"), Language.EN: ("day", "days")},
    MINUTES_PER_HOUR: {Language.FR: ("heure", "heures"), Language.EN: ("hour", "hours")},
    1: {Language.FR: ("minute", "minutes"), Language.EN: ("minute", "minutes")},
}


class TicketStatus(StrEnum):
    """Where a parking ticket stands; follows from its session and the time."""

    ACTIVE = "active"
    EXPIRED = "expired"
    VERIFIED = "verified"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check found: the ticket's session as it is at `checked_at`, and a season badge by which the vehicle parks.

    One of the two is there. The badge is looked for where the ticket is not good.
    """

    session: Session | None
    checked_at: datetime
    badge: Badge | None = None

    @property
    def is_valid(self) -> bool:
        """The stay is under way, and what is paid reaches further than now; or there is a badge."""
        return self.badge is not None or (self.session is not None and self.session.is_good(self.checked_at))

    def message(self, language: Language) -> str:
        """What to tell the agent, in Tunisian time."""
        french = language is Language.FR
        if self.badge:
            last = f"{self.badge.valid_until.astimezone(TUNIS) - timedelta(days=1):%d/%m/%Y}"
            return f"Vignette valide jusqu'au {last}" if french else f"Season badge valid until {last}"
        assert self.session
        return _ticket_message(self.session, self.checked_at, language)


def _ticket_message(session: Session, now: datetime, language: Language) -> str:
    french = language is Language.FR
    match session.status:
        case SessionStatus.CANCELLED:
            return "Ticket annulé" if french else "Ticket cancelled"
        case SessionStatus.ACTIVE:
            return _while_active(session, now, language)
        case SessionStatus.EXPIRED | SessionStatus.COMPLETED:
            ago = _length(session.end_time, now, language)
            return f"Ticket expiré depuis {ago}" if french else f"Ticket expired {ago} ago"


def _while_active(session: Session, now: datetime, language: Language) -> str:
    french = language is Language.FR
    if (until := session.paid_until) is None:
        return "Ticket non payé" if french else "Ticket not paid"
    reached = _time_of_day(until, now, language)
    if until == session.end_time:
        return f"Ticket valide jusqu'{reached}" if french else f"Ticket valid until {reached}"
    end = _time_of_day(session.end_time, now, language)
    if not session.paid_amount:
        free = f"Stationnement gratuit jusqu'{reached}" if french else f"Free parking until {reached}"
        return free + (f", la suite jusqu'{end} non payée" if french else f", the rest to {end} not paid")
    is_valid = session.is_good(now)
    if french:
        return f"Ticket {'valide' if is_valid else 'payé'} jusqu'{reached}, prolongation jusqu'{end} non payée"
    return f"Ticket {'valid' if is_valid else 'paid'} until {reached}, extension to {end} not paid"


def ticket_status(session: Session, now: datetime) -> TicketStatus:
    if session.at(now).status is not SessionStatus.ACTIVE:
        return TicketStatus.EXPIRED
    # A check that found it unpaid says nothing good of it.
    return TicketStatus.VERIFIED if session.ticket.verified_at and session.is_good(now) else TicketStatus.ACTIVE


def _time_of_day(instant: datetime, now: datetime, language: Language) -> str:
    """`à 12:00`, with the day in front when it is not today's: `au 02/01 à 12:00`."""
    local = instant.astimezone(TUNIS)
    is_today = local.date() == now.astimezone(TUNIS).date()
    if language is Language.FR:
        return f"à {local:%H:%M}" if is_today else f"au {local:%d/%m} à {local:%H:%M}"
    return f"{local:%H:%M}" if is_today else f"{local:%H:%M} on {local:%d/%m}"


def _length(start: datetime, end: datetime, language: Language) -> str:
    """`30 minutes`, `2 heures`, `3 jours`: whole ones of the largest unit that is full."""
    minutes = int((end - start).total_seconds()) // 60
    if minutes < 1:
        return "moins d'une minute" if language is Language.FR else "less than a minute"
    unit = next(unit for unit in _UNITS if minutes >= unit)
    count = minutes // unit
    return f"{count} {_UNITS[unit][language][count > 1]}"


@dataclass(frozen=True, slots=True)
class Check:
    """Who checks a ticket, and when."""

    caller: Caller
    at: datetime
