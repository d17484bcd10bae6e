"""The update of schedules of reports."""

import contextlib
import secrets
from datetime import UTC, datetime

import grpc.aio
from bson import ObjectId

from parkup.carpark.v1.car_park_service_pb2 import CreateCarParkRequest
from parkup.carpark.v1.car_park_service_pb2_grpc import CarParkServiceStub
from parkup.reports.v1.report_schedule_service_pb2 import (
    CreateReportScheduleRequest,
    GetReportScheduleRequest,
    ReportSchedule,
    ReportScope,
)
from parkup.reports.v1.report_schedule_service_pb2_grpc import ReportScheduleServiceStub
from server.auth.errors import DuplicateOperator
from server.auth.operators.model import NewOperator, Operator
from server.values.caller import CallerKind, Role
from tests.people import FROM_HERE, Metadata, People, bearer
from tests.rpc.update_case import Change, Subject, Update, as_fields, plain

FIRST, SECOND = f"U-{secrets.token_hex(6).upper()}", f"U-{secrets.token_hex(6).upper()}"
"""Codes of two car parks."""
BEFORE, AFTER = str(ObjectId()), str(ObjectId())
"""Ids of operators with an e-mail address."""
FIELDS = {
    "cadence": (ReportSchedule.CADENCE_MONTHLY, "CADENCE_MONTHLY"),
    "format": (1, "NAME_CSV"),
    "language": (2, "NAME_EN"),
}


def report_updates() -> dict[str, Update]:
    """By the full name of the method."""
    return {
        "parkup.reports.v1.ReportScheduleService.UpdateReportSchedule": Update(
            make=_schedule,
            # When it comes next follows from the rest.
            see=lambda answer: {**as_fields(answer.schedule), "next_run_at": None},
            key=lambda schedule: {"schedule_id": schedule["id"]},
            changes={
                **plain(name="Mois", weekday=3, month_day=31, hour=9, is_paused=True),
                **{name: Change({name: number}, {name: text}) for name, (number, text) in FIELDS.items()},
                "sections": Change({"sections": [2]}, {"sections": ["NAME_REVENUE"]}),
                "scope": Change(
                    {"scope": ReportScope(car_park=SECOND)}, {"scope": as_fields(ReportScope(car_park=SECOND))}
                ),
                "recipient_ids": Change({"recipient_ids": [AFTER]}, {"recipient_ids": [AFTER]}),
            },
            clears={
                "sections": {"sections": []},
                "scope": {"scope": None},
                "recipient_ids": {"recipient_ids": []},
            },
            required=("name", "cadence", "weekday", "month_day", "hour", "format", "language", "is_paused"),
        )
    }


async def _schedule(people: People, channel: grpc.aio.Channel) -> Subject:
    metadata = await _owner(people)
    for code in (FIRST, SECOND):
        with contextlib.suppress(grpc.aio.AioRpcError):  # it is there since the last time
            request = CreateCarParkRequest(code=code, name="Lac")
            await CarParkServiceStub(channel).CreateCarPark(request, metadata=metadata)
    for operator_id in (BEFORE, AFTER):
        await _operator(people, operator_id)
    schedules = ReportScheduleServiceStub(channel)
    given = CreateReportScheduleRequest(
        name="Semaine",
        cadence=ReportSchedule.CADENCE_WEEKLY,
        sections=[1, 8],
        scope=ReportScope(car_park=FIRST),
        language=1,
        recipient_ids=[BEFORE],
    )
    made = (await schedules.CreateReportSchedule(given, metadata=metadata)).schedule
    request = GetReportScheduleRequest(schedule_id=made.id)
    return Subject(metadata, lambda: schedules.GetReportSchedule(request, metadata=metadata))


async def _owner(people: People) -> Metadata:
    """An admin with an e-mail address."""
    auth = people._auth
    owner = await auth.operators.create(NewOperator("Ines", people.phone(), Role.ADMIN, people.email()))
    return bearer((await auth.sign_ins.start(CallerKind.OPERATOR, owner.id, FROM_HERE)).access_token)


async def _operator(people: People, operator_id: str) -> None:
    with contextlib.suppress(DuplicateOperator):
        await people._auth.operator_repository.insert(
            Operator(
                operator_id, "Ines", None, Role.OPERATOR, True, datetime.now(UTC), email=f"{operator_id}@example.com"
            )
        )
