"""Whatever agents and operators do to something is noted in the audit log, with the change itself where it can be."""

from __future__ import annotations

from typing import Protocol

import structlog
from google.protobuf.message import Message
from pymongo.errors import PyMongoError

from parkup.options.v1.access_pb2 import Access
from server.rpc.context import Call
from server.rpc.method import Handler, Method
from server.values.acting import Actor, act_as
from server.values.clock import Clock

_log = structlog.get_logger("parkup.audit")


class CallLog(Protocol):
    async def note_call(self, actor: Actor, kind: str | None, key: str | None) -> None:
        """That a method was called, for what nothing else is on record of."""
        ...


class AuditTrail:
    """Says who acts while the servicer works: what is written by server/mongo/audit.py or the engine is noted so.

    A method that writes in another way is noted all the same when it has succeeded, without what it changed: a method
    that somebody adds is on record whether they thought of it or not.
    """

    def __init__(self, log: CallLog, clock: Clock) -> None:
        self._log = log
        self._clock = clock

    def __call__(self, method: Method, proceed: Handler) -> Handler:
        if method.only_looks or Access.CALLER_ANYONE in method.access.allow:
            return proceed
        log, clock = self._log, self._clock

        async def act(request: Message, call: Call) -> Message:
            if (caller := call.caller) is None or caller.is_driver:
                return await proceed(request, call)
            actor = Actor(caller.kind.value, caller.id, caller.role, method.name, call.request_id, clock)
            act_as(actor)
            response = await proceed(request, call)
            if not actor.is_noted:
                try:
                    await log.note_call(actor, *_subject_of(request))
                except PyMongoError:
                    # What was done is done: an error would only make the client do it again.
                    _log.exception("call not noted", method=method.name, request_id=call.request_id, caller=caller.id)
            return response

        return act


def _subject_of(request: Message) -> tuple[str | None, str | None]:
    """What a request names first: of `zone_id: "a1"` that is a zone, a1."""
    for field, value in request.ListFields():
        if field.name.endswith("_id") and isinstance(value, str):
            return field.name.removesuffix("_id"), value.lower()
    return None, None
