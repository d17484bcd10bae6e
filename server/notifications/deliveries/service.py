"""What admins see of messages to drivers."""

from __future__ import annotations

from server.notifications.deliveries.repository import DeliveryRepository
from server.notifications.errors import AddressNotStopped
from server.notifications.model import Delivery, StoppedAddress
from server.values.paging import Page, Slice


class DeliveryService:
    def __init__(self, deliveries: DeliveryRepository) -> None:
        self._deliveries = deliveries

    async def list(self, user_id: str, page: Page) -> Slice[Delivery]:
        return await self._deliveries.list(user_id, page)

    async def list_stopped(self, page: Page) -> Slice[StoppedAddress]:
        return await self._deliveries.list_stopped(page)

    async def restore(self, email: str) -> None:
        """Raises AddressNotStopped."""
        if not await self._deliveries.restore(email.strip().lower()):
            raise AddressNotStopped
