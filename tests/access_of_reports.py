"""Who may call what of reports by job and by mail: a part of the table in test_access.py."""

from tests.callers import ANYONE, OPERATORS

OF_REPORTS = {
    **dict.fromkeys(("CreateReportExport", "GetReportExport", "ListReportExports", "CancelReportExport"), OPERATORS),
    **dict.fromkeys(("CreateReportSchedule", "GetReportSchedule", "ListReportSchedules"), OPERATORS),
    **dict.fromkeys(("UpdateReportSchedule", "DeleteReportSchedule"), OPERATORS),
    "DownloadReportExport": ANYONE,
}
