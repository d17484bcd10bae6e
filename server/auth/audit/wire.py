"""The audit log ↔ parkup.auth.v1."""

from __future__ import annotations

from parkup.auth.v1 import audit_service_pb2 as pb
from parkup.auth.v1.operator_pb2 import Operator
from server.auth.audit.model import AuditEntry, AuditFilter
from server.rpc.wire import instant, timestamp


def entry_message(entry: AuditEntry) -> pb.AuditEntry:
    return pb.AuditEntry(
        id=entry.id,
        occurred_at=timestamp(entry.at),
        action=pb.AuditEntry.Action.Value(f"ACTION_{entry.action.upper()}"),
        actor_kind=pb.AuditEntry.ActorKind.Value(f"ACTOR_KIND_{entry.actor_kind.upper()}"),
        actor_id=entry.actor_id,
        actor_role=Operator.Role.Value(f"ROLE_{entry.actor_role.name if entry.actor_role else 'UNSPECIFIED'}"),
        method=entry.method,
        request_id=entry.request_id,
        reason=entry.reason,
        subject_kind=entry.subject_kind,
        subject_id=entry.subject_id,
        changes=[
            pb.AuditChange(field=change.field, before=change.before, after=change.after) for change in entry.changes
        ],
    )


def audit_filter(request: pb.ListAuditEntriesRequest) -> AuditFilter:
    """Raises InvalidArgument for what is no date."""
    return AuditFilter(
        actor_id=request.actor_id.lower() or None,
        subject_kind=request.subject_kind.lower() or None,
        subject_id=request.subject_id or None,
        request_id=request.request_id or None,
        since=instant(request.from_time, "from_time") if request.HasField("from_time") else None,
        until=instant(request.to_time, "to_time") if request.HasField("to_time") else None,
    )
