"""May this kind of caller call this method? Decided by the method's `access` option alone."""

from __future__ import annotations

from google.protobuf.message import Message

from parkup.options.v1.access_pb2 import Access
from server.errors import PermissionDenied, Unauthorized
from server.rpc.context import Call
from server.rpc.method import Handler, Method
from server.values.caller import Caller, CallerKind, Role

_LEAST_ROLE = {
    Access.CALLER_OPERATOR: Role.OPERATOR,
    Access.CALLER_MANAGER: Role.MANAGER,
    Access.CALLER_ADMIN: Role.ADMIN,
    Access.CALLER_SUPER_ADMIN: Role.SUPER_ADMIN,
}


def check_access(method: Method, proceed: Handler) -> Handler:
    """Lets through the callers that the option names; all others get UNAUTHORIZED (anonymous) or PERMISSION_DENIED."""
    allowed = frozenset(method.access.allow)
    if Access.CALLER_ANYONE in allowed:
        return proceed

    async def check(request: Message, call: Call) -> Message:
        require_allowed(call.caller, allowed)
        return await proceed(request, call)

    return check


def require_allowed(caller: Caller | None, allowed: frozenset[Access.Caller.ValueType]) -> None:
    """Raises Unauthorized for nobody, PermissionDenied for somebody whom the rule does not let in."""
    if caller is None:
        raise Unauthorized
    if not is_allowed(caller, allowed):
        raise PermissionDenied


def is_allowed(caller: Caller, allowed: frozenset[Access.Caller.ValueType]) -> bool:
    match caller.kind:
        case CallerKind.DRIVER:
            return Access.CALLER_DRIVER in allowed
        case CallerKind.AGENT:
            return Access.CALLER_AGENT in allowed
        case CallerKind.OPERATOR:
            role = caller.role
            return role is not None and any(
                kind in allowed and role.reaches(least) for kind, least in _LEAST_ROLE.items()
            )
