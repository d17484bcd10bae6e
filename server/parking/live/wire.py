"""News → parkup.parking.v1."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakKeyDictionary

from parkup.parking.v1 import live_service_pb2 as pb
from server.parking.live.model import EventKind, News
from server.parking.live.service import ZoneNews
from server.parking.sessions.wire import session_message
from server.rpc import wire

_KINDS = {kind: pb.SessionEvent.Kind.Value(f"KIND_{kind.name}") for kind in EventKind}


class ZoneResponses:
    """Makes messages of news, once for all who are told the same."""

    def __init__(self) -> None:
        self._made: WeakKeyDictionary[News, dict[tuple[int | None, bool], pb.WatchZoneResponse]] = WeakKeyDictionary()

    def __call__(self, told: ZoneNews, resume_token: Callable[[], str]) -> pb.WatchZoneResponse:
        """`resume_token` is asked for where the message is not there yet."""
        made = self._made.setdefault(told.news, {})
        kind = told.free_places, told.shows_sessions
        if (response := made.get(kind)) is None:
            response = made[kind] = _zone_response(told, resume_token())
        return response


def _zone_response(told: ZoneNews, resume_token: str) -> pb.WatchZoneResponse:
    response = pb.WatchZoneResponse(
        free_places=told.free_places, resume_token=resume_token, time=wire.timestamp(told.news.mark.time)
    )
    if told.shows_sessions:
        response.active_sessions = told.news.under_way
        _say(response, told.news)
    return response


def own_response(news: News, resume_token: str) -> pb.WatchMySessionResponse:
    response = pb.WatchMySessionResponse(resume_token=resume_token, time=wire.timestamp(news.mark.time))
    _say(response, news)
    return response


def _say(response: pb.WatchZoneResponse | pb.WatchMySessionResponse, news: News) -> None:
    if news.snapshot is not None:
        response.snapshot.SetInParent()
        response.snapshot.sessions.extend(session_message(session) for session in news.snapshot)
    elif news.event:
        event = news.event
        response.event.CopyFrom(
            pb.SessionEvent(
                kind=_KINDS[event.kind], session=session_message(event.session), minutes_left=event.minutes_left
            )
        )
