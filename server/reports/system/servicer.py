"""parkup.reports.v1.SystemService."""

from __future__ import annotations

from parkup.reports.v1 import system_service_pb2 as pb
from parkup.reports.v1.system_service_pb2_grpc import SystemServiceServicer
from server.reports.system import wire
from server.reports.system.service import SystemService


class SystemServicer(SystemServiceServicer):
    def __init__(self, service: SystemService) -> None:
        self._service = service

    async def GetDataStatistics(
        self, request: pb.GetDataStatisticsRequest, context: object
    ) -> pb.GetDataStatisticsResponse:
        return wire.statistics_message(await self._service.statistics(request.days))
