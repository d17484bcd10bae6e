"""parkup.parking.v1.ReminderService."""

from __future__ import annotations

from parkup.parking.v1 import reminder_service_pb2 as pb
from parkup.parking.v1 import reminder_service_pb2_grpc
from server.parking.reminders import wire
from server.parking.reminders.service import ReminderService
from server.rpc.context import caller, language


class ReminderServicer(reminder_service_pb2_grpc.ReminderServiceServicer):
    def __init__(self, service: ReminderService) -> None:
        self._service = service

    async def RegisterDevice(self, request: pb.RegisterDeviceRequest, context: object) -> pb.RegisterDeviceResponse:
        driver_id = caller().require_driver()
        device = await self._service.register(driver_id, request.token, wire.platform_of(request), language())
        return pb.RegisterDeviceResponse(device=wire.device_message(device))

    async def ListDevices(self, request: pb.ListDevicesRequest, context: object) -> pb.ListDevicesResponse:
        devices = await self._service.devices(caller().require_driver())
        return pb.ListDevicesResponse(devices=[wire.device_message(device) for device in devices])

    async def RemoveDevice(self, request: pb.RemoveDeviceRequest, context: object) -> pb.RemoveDeviceResponse:
        await self._service.remove(caller().require_driver(), request.device_id)
        return pb.RemoveDeviceResponse()

    async def GetReminders(self, request: pb.GetRemindersRequest, context: object) -> pb.GetRemindersResponse:
        choice = await self._service.choice(caller().require_driver())
        return pb.GetRemindersResponse(reminders=wire.choice_message(choice))

    async def ChooseReminders(self, request: pb.ChooseRemindersRequest, context: object) -> pb.ChooseRemindersResponse:
        choice = await self._service.choose(caller().require_driver(), wire.given(request), language())
        return pb.ChooseRemindersResponse(reminders=wire.choice_message(choice))
