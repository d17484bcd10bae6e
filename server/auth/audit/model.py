"""The audit log as it is read: what agents and operators changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from server.values.caller import Role


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What a field held and holds, as JSON; None where it was not there."""

    field: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """`action` is create, update, delete or call; `actor_kind` that of an account, or `command_line`."""

    id: str
    at: datetime
    action: str
    actor_kind: str
    actor_id: str | None
    actor_role: Role | None
    method: str
    request_id: str
    subject_kind: str | None
    subject_id: str | None
    changes: tuple[FieldChange, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """What to show; None: all. From `since` on, before `until`."""

    actor_id: str | None = None
    subject_kind: str | None = None
    subject_id: str | None = None
    request_id: str | None = None
    since: datetime | None = None
    until: datetime | None = None
