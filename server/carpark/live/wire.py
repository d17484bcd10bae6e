"""News of spaces → parkup.carpark.v1."""

from __future__ import annotations

from parkup.carpark.v1 import space_service_pb2 as pb
from server.carpark.live.service import ShownNews
from server.carpark.spaces.wire import space_message, space_messages
from server.carpark.zones.wire import figures_message
from server.rpc import wire


def watch_response(shown: ShownNews, resume_token: str) -> pb.WatchSpacesResponse:
    news = shown.news
    response = pb.WatchSpacesResponse(
        figures=figures_message(news.figures) if news.figures else None,
        resume_token=resume_token,
        time=wire.timestamp(news.time),
    )
    if news.snapshot is not None:
        response.snapshot.spaces.extend(space_messages(map(shown.view, news.snapshot)))
        response.snapshot.SetInParent()
    elif news.space is not None:
        response.space.CopyFrom(space_message(shown.view(news.space)))
    elif news.removed is not None:
        response.removed_space_id = news.removed
    return response
