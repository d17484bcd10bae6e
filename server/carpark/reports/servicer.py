"""parkup.carpark.v1.CarParkReportService."""

from __future__ import annotations

from parkup.carpark.v1 import car_park_report_service_pb2 as pb
from parkup.carpark.v1 import car_park_report_service_pb2_grpc
from server.carpark.reports import wire
from server.carpark.reports.service import ReportService


class CarParkReportServicer(car_park_report_service_pb2_grpc.CarParkReportServiceServicer):
    def __init__(self, service: ReportService) -> None:
        self._service = service

    async def GetCarParkDashboard(
        self, request: pb.GetCarParkDashboardRequest, context: object
    ) -> pb.GetCarParkDashboardResponse:
        dashboard = await self._service.dashboard(request.car_park or None)
        return pb.GetCarParkDashboardResponse(dashboard=wire.dashboard_message(dashboard))
