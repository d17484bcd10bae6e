"""parkup.notifications.v1.NotificationDeliveryService."""

from __future__ import annotations

from parkup.notifications.v1 import notification_delivery_service_pb2 as pb
from parkup.notifications.v1 import notification_delivery_service_pb2_grpc as pb_grpc
from server.notifications.deliveries import wire
from server.notifications.deliveries.service import DeliveryService
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 50
MAX_PAGE_SIZE = 200


class NotificationDeliveryServicer(pb_grpc.NotificationDeliveryServiceServicer):
    def __init__(self, service: DeliveryService, pages: PageTokens) -> None:
        self._service = service
        self._pages = pages

    async def ListNotificationDeliveries(
        self, request: pb.ListNotificationDeliveriesRequest, context: object
    ) -> pb.ListNotificationDeliveriesResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._service.list(request.user_id.lower(), page)
        return pb.ListNotificationDeliveriesResponse(
            deliveries=map(wire.delivery_message, found.items), next_page_token=self._pages.write(request, found)
        )

    async def ListStoppedAddresses(
        self, request: pb.ListStoppedAddressesRequest, context: object
    ) -> pb.ListStoppedAddressesResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._service.list_stopped(page)
        return pb.ListStoppedAddressesResponse(
            addresses=map(wire.stopped_message, found.items), next_page_token=self._pages.write(request, found)
        )

    async def RestoreAddress(self, request: pb.RestoreAddressRequest, context: object) -> pb.RestoreAddressResponse:
        await self._service.restore(request.email)
        return pb.RestoreAddressResponse()
