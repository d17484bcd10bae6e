"""News → parkup.parking.v1."""

from __future__ import annotations

from parkup.parking.v1 import live_service_pb2 as pb
from server.parking.live.model import EventKind, News
from server.parking.live.service import ZoneNews
from server.parking.sessions.wire import session_message
from server.rpc import wire

_KINDS = {kind: pb.SessionEvent.Kind.Value(f"KIND_{kind.name}") for kind in EventKind}


def zone_response(told: ZoneNews, resume_token: str) -> pb.WatchZoneResponse:
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
