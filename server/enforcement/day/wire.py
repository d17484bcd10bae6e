"""An agent's day ↔ parkup.enforcement.v1."""

from __future__ import annotations

from datetime import date

from parkup.enforcement.v1 import agent_day_service_pb2 as pb
from server.enforcement.day.model import PAID, UNPAID, AgentDay
from server.enforcement.tickets.model import Reason, Status
from server.errors import FieldViolation, InvalidArgument
from server.rpc.wire import optional_timestamp
from server.values.money import millimes_to_wire


def day_of(request: pb.GetAgentDayRequest) -> date | None:
    """None: today. Raises InvalidArgument for what is no day of the calendar."""
    if not request.day:
        return None
    try:
        day = date.fromisoformat(request.day)
    except ValueError:
        day = date.min
    # The next day is asked for, too.
    if not date.min < day < date.max:
        fr, en = "n'est pas une date", "is not a date"
        raise InvalidArgument(FieldViolation("day", fr, en))
    return day


def day_response(day: AgentDay) -> pb.GetAgentDayResponse:
    return pb.GetAgentDayResponse(
        agent_id=day.agent_id,
        day=day.day.isoformat(),
        issued=day.count(),
        car_sabots=day.count_for(Reason.CAR_SABOT),
        pounds=day.count_for(Reason.POUND),
        paid=day.count(*PAID),
        unpaid=day.count(*UNPAID),
        appealed=day.count(Status.APPEALED),
        dismissed=day.count(Status.DISMISSED),
        total_fines=millimes_to_wire(day.total_fines),
        paid_fines=millimes_to_wire(day.paid_fines),
        sabots_removed=day.sabots_removed,
        first_issued_at=optional_timestamp(day.first_issued_at),
        last_issued_at=optional_timestamp(day.last_issued_at),
    )
