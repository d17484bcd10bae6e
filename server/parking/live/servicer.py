"""parkup.parking.v1.LiveService."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from functools import partial

from parkup.parking.v1 import live_service_pb2 as pb
from parkup.parking.v1 import live_service_pb2_grpc
from server.parking.live import wire
from server.parking.live.model import Mark
from server.parking.live.service import LiveService
from server.rpc.context import caller, current_call
from server.rpc.resuming import LAST_EVENT_ID, ResumeTokens

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class LiveServicer(live_service_pb2_grpc.LiveServiceServicer):
    def __init__(self, service: LiveService, tokens: ResumeTokens) -> None:
        self._service = service
        self._tokens = tokens
        self._zone_responses = wire.ZoneResponses()

    async def WatchZone(self, request: pb.WatchZoneRequest, context: object) -> AsyncIterator[pb.WatchZoneResponse]:
        stream = f"zone:{request.zone_id.lower()}"
        after = self._mark(stream, request.resume_token)
        async with aclosing(self._service.watch_zone(caller, request.zone_id, after)) as told:
            async for each in told:
                yield self._zone_responses(each, partial(self._token, stream, each.news.mark))

    async def WatchMySession(
        self, request: pb.WatchMySessionRequest, context: object
    ) -> AsyncIterator[pb.WatchMySessionResponse]:
        driver_id = caller().require_driver()
        stream = f"driver:{driver_id}"
        after = self._mark(stream, request.resume_token)
        async with aclosing(self._service.watch_own(driver_id, after)) as told:
            async for news in told:
                yield wire.own_response(news, self._token(stream, news.mark))

    def _mark(self, stream: str, token: str) -> Mark | None:
        """Where to go on; None: from now. Raises InvalidResumeToken."""
        if not (token := token or current_call().metadata.get(LAST_EVENT_ID, "")):
            return None
        position, microseconds = self._tokens.read(stream, token)
        return Mark(position, _EPOCH + microseconds * _MICROSECOND)

    def _token(self, stream: str, mark: Mark) -> str:
        return self._tokens.write(stream, (mark.position, (mark.time - _EPOCH) // _MICROSECOND))
