"""Whether a vehicle may stand where it is checked, and why; which vehicles are to be checked. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from server.parking.badges.model import Badge
from server.parking.checks.ports import Fined, UnpaidFine
from server.parking.sessions.model import Session, SessionStatus
from server.parking.tickets.model import Verdict
from server.values.language import Language

REMEMBERED = timedelta(days=1)
"""What was over for longer says nothing about a vehicle that stands here now."""


class Validity(StrEnum):
    """Why a vehicle may stand where it is checked, or why not; CheckVehicleResponse.Validity says what each is."""

    SESSION = "session"
    BADGE = "badge"
    FREE = "free"
    UNPAID = "unpaid"
    OTHER_ZONE = "other_zone"
    EXPIRED = "expired"
    ENDED = "ended"
    CANCELLED = "cancelled"
    NO_SESSION = "no_session"


MAY_STAND = frozenset({Validity.SESSION, Validity.BADGE, Validity.FREE})
_HOW_OVER = {
    SessionStatus.EXPIRED: Validity.EXPIRED,
    SessionStatus.COMPLETED: Validity.ENDED,
    SessionStatus.CANCELLED: Validity.CANCELLED,
}


@dataclass(frozen=True, slots=True)
class Found:
    """What is known of a plate at an instant.

    `here` are its sessions under way where it is checked, `elsewhere` those in other zones, the furthest paid ones
    first; `last` is the newest one here, over or not. `badges` are those that are good, here or elsewhere. Without
    `zone_ids` everywhere is here. `is_free` says that parking costs nobody anything here.
    """

    at: datetime
    zone_ids: Collection[str] | None
    here: Sequence[Session]
    elsewhere: Sequence[Session]
    badges: Sequence[Badge]
    is_free: bool = False
    last: Session | None = None

    @property
    def badges_here(self) -> Sequence[Badge]:
        return [badge for badge in self.badges if self.zone_ids is None or badge.zone_id in self.zone_ids]


@dataclass(frozen=True, slots=True)
class VehicleCheck:
    """What a check found: the sessions under way here, why the vehicle may stand here or not, and what it owes.

    `decisive` is the session that this is about; `fines` are the newest unpaid ones, `fine_count` all of them.
    """

    at: datetime
    sessions: Sequence[Session]
    validity: Validity
    decisive: Session | None
    badges: Sequence[Badge]
    fines: Sequence[UnpaidFine]

    @property
    def is_good(self) -> bool:
        return self.validity in MAY_STAND

    def message(self, language: Language) -> str:
        """What to tell the agent, in Tunisian time."""
        french = language is Language.FR
        match self.validity:
            case Validity.BADGE:
                longest = max(self.badges, key=lambda badge: badge.valid_until)
                return Verdict(None, self.at, longest).message(language)
            case Validity.FREE:
                return "Stationnement gratuit à cette heure" if french else "Parking is free at this hour"
            case Validity.OTHER_ZONE if self.decisive:
                code = self.decisive.zone_code
                return f"Payé pour une autre zone : {code}" if french else f"Paid for another zone: {code}"
            case Validity.OTHER_ZONE:
                return "Vignette d'une autre zone" if french else "Season badge of another zone"
            case _ if self.decisive:
                return Verdict(self.decisive.at(self.at), self.at).message(language)
            case _:
                return "Aucun stationnement payé" if french else "No parking was paid for"


def judge(found: Found, fines: Sequence[UnpaidFine]) -> VehicleCheck:
    """Why the vehicle may stand here, or why not: of several reasons the first one that fits."""
    validity, decisive = next(_reasons(found), (Validity.NO_SESSION, None))
    return VehicleCheck(found.at, found.here, validity, decisive, found.badges_here, fines)


def _reasons(found: Found) -> Iterator[tuple[Validity, Session | None]]:
    """All that can be said, with the session that it is about; what counts first comes first."""
    if good := _good(found.here, found.at):
        yield Validity.SESSION, good
    if found.badges_here:
        yield Validity.BADGE, None
    if found.is_free:
        yield Validity.FREE, None
    if found.here:
        yield Validity.UNPAID, found.here[0]
    if paid := _good(found.elsewhere, found.at):
        yield Validity.OTHER_ZONE, paid
    if found.badges:
        yield Validity.OTHER_ZONE, None
    if found.last and (last := found.last.at(found.at)).status in _HOW_OVER and _is_recent(last, found.at):
        yield _HOW_OVER[last.status], last


def _good(sessions: Iterable[Session], at: datetime) -> Session | None:
    return next((session for session in sessions if session.is_good(at)), None)


def _is_recent(session: Session, at: datetime) -> bool:
    over_since = session.updated_at if session.status is SessionStatus.CANCELLED else session.end_time
    return over_since is None or at - over_since <= REMEMBERED


class CheckState(StrEnum):
    """Why a vehicle is to be checked."""

    EXPIRED = "expired"
    UNPAID = "unpaid"
    EXPIRING = "expiring"


@dataclass(frozen=True, slots=True)
class VehicleToCheck:
    """A session whose paid time, up to `good_until`, is over or is about to be."""

    session: Session
    state: CheckState
    good_until: datetime


@dataclass(frozen=True, slots=True)
class Excuses:
    """Why vehicles need not be checked: other sessions that are good, badges, and fines that were issued already."""

    good: Collection[tuple[str, str]]
    """Plate and zone of sessions that are good now."""
    badges: Sequence[Badge]
    fined: Sequence[Fined]

    def excuse(self, session: Session, good_until: datetime, now: datetime) -> bool:
        place = (session.plate.key, session.zone_id)
        if any((badge.plate.key, badge.zone_id) == place for badge in self.badges):
            return True
        if good_until <= now and place in self.good:
            return True
        return any((fine.plate_key, fine.zone_id) == place and fine.issued_at >= good_until for fine in self.fined)


def to_check(session: Session, good_until: datetime, now: datetime) -> VehicleToCheck:
    """Why a session whose paid time ends at `good_until` is to be checked."""
    session = session.at(now)
    if session.status is SessionStatus.EXPIRED:
        return VehicleToCheck(session, CheckState.EXPIRED, good_until)
    return VehicleToCheck(session, CheckState.EXPIRING if now < good_until else CheckState.UNPAID, good_until)
