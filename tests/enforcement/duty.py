"""Agents on duty, as their devices and those who run the zones see them."""

from collections.abc import Callable
from datetime import datetime, timedelta

import grpc.aio

from parkup.enforcement.v1 import shift_pb2
from parkup.enforcement.v1 import shift_service_pb2 as pb
from parkup.enforcement.v1.shift_service_pb2_grpc import ShiftServiceStub
from server.app import Application
from tests.enforcement.city import Patrol
from tests.people import Person

NORTH = 0.0001
"""Degrees: about 11 metres."""


class Duty:
    """Calls of ShiftService."""

    def __init__(self, channel: grpc.aio.Channel, application: Application, clock: Callable[[], datetime]) -> None:
        self.stub = ShiftServiceStub(channel)
        self._jobs = {job.name: job for job in application.parts.jobs}
        self._clock = clock

    def at(self, seconds: float, steps: float = 0, **fields: object) -> shift_pb2.DutyPosition:
        """Where an agent is so many seconds from now, some steps of 11 metres to the north."""
        message = shift_pb2.DutyPosition(latitude=36.8 + steps * NORTH, longitude=10.18, **fields)
        message.time.FromDatetime(self._clock() + timedelta(seconds=seconds))
        return message

    async def start(self, agent: Patrol, **fields: object) -> pb.StartShiftResponse:
        return await self.stub.StartShift(pb.StartShiftRequest(**fields), metadata=agent.metadata)

    async def end(self, agent: Patrol) -> pb.EndShiftResponse:
        return await self.stub.EndShift(pb.EndShiftRequest(), metadata=agent.metadata)

    async def end_for(self, manager: Person, shift_id: str) -> pb.EndShiftOfAgentResponse:
        request = pb.EndShiftOfAgentRequest(shift_id=shift_id)
        return await self.stub.EndShiftOfAgent(request, metadata=manager.metadata)

    async def report(self, agent: Patrol, *positions: shift_pb2.DutyPosition, shift_id: str = "") -> tuple[int, int]:
        """How many were kept, and how many left out."""
        request = pb.ReportPositionsRequest(positions=positions, shift_id=shift_id)
        answer = await self.stub.ReportPositions(request, metadata=agent.metadata)
        return answer.kept, answer.left_out

    async def current(self, agent: Patrol) -> shift_pb2.Shift | None:
        answer = await self.stub.GetMyShift(pb.GetMyShiftRequest(), metadata=agent.metadata)
        return answer.shift if answer.HasField("shift") else None

    async def get(self, reader: Patrol | Person, shift_id: str) -> shift_pb2.Shift:
        request = pb.GetShiftRequest(shift_id=shift_id)
        return (await self.stub.GetShift(request, metadata=reader.metadata)).shift

    async def on_duty(self, reader: Person, **fields: object) -> list[str]:
        """Ids of agents."""
        answer = await self.stub.ListAgentsOnDuty(pb.ListAgentsOnDutyRequest(**fields), metadata=reader.metadata)
        return [shift.agent_id for shift in answer.shifts]

    async def listed(self, reader: Patrol | Person, **fields: object) -> list[str]:
        """Ids of shifts."""
        answer = await self.stub.ListShifts(pb.ListShiftsRequest(**fields), metadata=reader.metadata)
        return [shift.id for shift in answer.shifts]

    async def route(self, reader: Patrol | Person, shift_id: str) -> pb.DutyRoute:
        request = pb.GetShiftRouteRequest(shift_id=shift_id)
        return (await self.stub.GetShiftRoute(request, metadata=reader.metadata)).route

    async def day(self, reader: Patrol | Person, agent_id: str, day: str = "") -> pb.GetRoutesOfDayResponse:
        request = pb.GetRoutesOfDayRequest(agent_id=agent_id, day=day)
        return await self.stub.GetRoutesOfDay(request, metadata=reader.metadata)

    async def statistics(self, reader: Patrol | Person, **fields: object) -> list[pb.DutyStatistics]:
        request = pb.GetDutyStatisticsRequest(**fields)
        return list((await self.stub.GetDutyStatistics(request, metadata=reader.metadata)).agents)

    async def keep_shifts(self) -> None:
        """The job."""
        await self._jobs["keep-shifts"].run()
