"""What reminders say."""

from __future__ import annotations

import html
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from server.messages import Mail, Push
from server.parking.sessions.model import Session
from server.values.language import Language

CITY = ZoneInfo("Africa/Tunis")

TITLE = {Language.FR: "Votre stationnement se termine", Language.EN: "Your parking ends soon"}
BODY = {
    Language.FR: "{plate} à {zone} : fin à {time}, dans {minutes} min. Prolongez-le ou libérez la place.",
    Language.EN: "{plate} in {zone}: ends at {time}, in {minutes} min. Extend it or leave the place.",
}
WHY = {
    Language.FR: "Vous recevez ce message car votre stationnement est en cours. "
    "Vous pouvez désactiver ces rappels dans l'application.",
    Language.EN: "You get this message because you are parked. You can switch these reminders off in the app.",
}


def _body(session: Session, language: Language, now: datetime) -> str:
    minutes = max(1, round((session.end_time - now) / timedelta(minutes=1)))
    return BODY[language].format(
        plate=session.plate.formatted,
        zone=session.zone_name,
        time=f"{session.end_time.astimezone(CITY):%H:%M}",
        minutes=minutes,
    )


def push_of(session: Session, language: Language, now: datetime) -> Push:
    """One that takes the place of another for the same session, should it come twice."""
    return Push(
        title=TITLE[language],
        text=_body(session, language, now),
        data={"kind": "session_expiring", "session_id": session.id, "end_time": session.end_time.isoformat()},
        topic=f"session-{session.id}",
        valid_for=session.end_time - now,
    )


def mail_of(to: str, session: Session, language: Language, now: datetime) -> Mail:
    body = _body(session, language, now)
    page = (
        f'<!doctype html><html lang="{language}"><body style="font-family:sans-serif">'
        f"<p>{html.escape(body)}</p><p><small>{html.escape(WHY[language])}</small></p></body></html>"
    )
    return Mail(to, TITLE[language], f"{body}\n\n{WHY[language]}\n", page)
