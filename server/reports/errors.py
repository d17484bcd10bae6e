"""Why reports by job and by mail are refused."""

from __future__ import annotations

from server.errors import DomainError


class ReportExportNotFound(DomainError):
    """No such export, or it is somebody else's."""

    reason = "REPORT_EXPORT_NOT_FOUND"


class TooManyReportExports(DomainError):
    """As many are not made yet as one may ask for."""

    reason = "TOO_MANY_REPORT_EXPORTS"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class ReportExportOver(DomainError):
    """It is made, failed or deleted."""

    reason = "REPORT_EXPORT_OVER"

    def __init__(self, state: str) -> None:
        super().__init__(state=state)


class ReportLinkInvalid(DomainError):
    """The link is none of ours."""

    reason = "REPORT_LINK_INVALID"


class ReportLinkExpired(DomainError):
    """The link has ended, its file is deleted, or its owner may not see any more what is in it."""

    reason = "REPORT_LINK_EXPIRED"


class ReportScheduleNotFound(DomainError):
    """No such schedule, or it is somebody else's."""

    reason = "REPORT_SCHEDULE_NOT_FOUND"


class TooManyReportSchedules(DomainError):
    """As many as one may have."""

    reason = "TOO_MANY_REPORT_SCHEDULES"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class ReportRecipientNotAllowed(DomainError):
    """Others than the owner, who is no admin."""

    reason = "REPORT_RECIPIENT_NOT_ALLOWED"


class ReportRecipientUnreachable(DomainError):
    """No operator, one who is switched off, or one without an e-mail address."""

    reason = "REPORT_RECIPIENT_UNREACHABLE"

    def __init__(self, operator_id: str) -> None:
        super().__init__(operator_id=operator_id)
