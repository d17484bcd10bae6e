"""EnforcementLiveService of the contract."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import UTC, datetime, timedelta

from parkup.enforcement.v1 import enforcement_live_service_pb2 as pb
from parkup.enforcement.v1.enforcement_live_service_pb2_grpc import EnforcementLiveServiceServicer
from server.enforcement.live.service import PatrolService
from server.enforcement.live.wire import SessionMessages, patrol_response
from server.parking.live.model import Mark
from server.rpc.context import caller, current_call
from server.rpc.resuming import LAST_EVENT_ID, ResumeTokens

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class EnforcementLiveServicer(EnforcementLiveServiceServicer):
    def __init__(self, patrols: PatrolService, tokens: ResumeTokens, session_message: SessionMessages) -> None:
        self._patrols = patrols
        self._tokens = tokens
        self._session_message = session_message

    async def WatchEnforcement(
        self, request: pb.WatchEnforcementRequest, context: object
    ) -> AsyncIterator[pb.WatchEnforcementResponse]:
        zone_ids = sorted({zone_id.lower() for zone_id in request.zone_ids})
        stream = f"enforcement:{caller().id}:{','.join(zone_ids)}"
        after = self._mark(stream, request.resume_token)
        async with aclosing(self._patrols.watch(caller, zone_ids, after)) as told:
            async for news in told:
                yield patrol_response(news, self._token(stream, news.mark), self._session_message)

    def _mark(self, stream: str, token: str) -> Mark | None:
        """Where to go on; None: from now. Raises InvalidResumeToken."""
        if not (token := token or current_call().metadata.get(LAST_EVENT_ID, "")):
            return None
        position, microseconds = self._tokens.read(stream, token)
        return Mark(position, _EPOCH + microseconds * _MICROSECOND)

    def _token(self, stream: str, mark: Mark) -> str:
        return self._tokens.write(stream, (mark.position, (mark.time - _EPOCH) // _MICROSECOND))
