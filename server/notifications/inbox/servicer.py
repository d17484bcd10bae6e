"""parkup.notifications.v1.NotificationService."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing

from parkup.notifications.v1 import notification_service_pb2 as pb
from parkup.notifications.v1.notification_service_pb2_grpc import NotificationServiceServicer
from server.notifications.inbox import wire
from server.notifications.inbox.service import InboxService
from server.notifications.wire import KINDS_BACK
from server.rpc.context import caller, current_call, language
from server.rpc.paging import PageTokens
from server.rpc.resuming import LAST_EVENT_ID, ResumeTokens
from server.rpc.wire import instant

DEFAULT_PAGE_SIZE = 50
MAX_PAGE_SIZE = 200


class NotificationServicer(NotificationServiceServicer):
    def __init__(self, service: InboxService, pages: PageTokens, tokens: ResumeTokens) -> None:
        self._service = service
        self._pages = pages
        self._tokens = tokens

    async def ListNotifications(
        self, request: pb.ListNotificationsRequest, context: object
    ) -> pb.ListNotificationsResponse:
        driver_id, kind = caller().require_driver(), KINDS_BACK.get(request.kind)
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        preferences = await self._service.preferences(driver_id)
        found = await self._service.list(driver_id, kind, page, unread_only=request.unread_only)
        return pb.ListNotificationsResponse(
            notifications=[wire.message(each, preferences, language()) for each in found.items],
            unread_count=await self._service.unread(driver_id),
            next_page_token=self._pages.write(request, found),
        )

    async def CountUnreadNotifications(
        self, request: pb.CountUnreadNotificationsRequest, context: object
    ) -> pb.CountUnreadNotificationsResponse:
        unread = await self._service.unread(caller().require_driver())
        return pb.CountUnreadNotificationsResponse(unread_count=unread)

    async def MarkNotificationRead(
        self, request: pb.MarkNotificationReadRequest, context: object
    ) -> pb.MarkNotificationReadResponse:
        driver_id = caller().require_driver()
        entry = await self._service.mark_read(driver_id, request.notification_id)
        preferences = await self._service.preferences(driver_id)
        return pb.MarkNotificationReadResponse(notification=wire.message(entry, preferences, language()))

    async def MarkAllNotificationsRead(
        self, request: pb.MarkAllNotificationsReadRequest, context: object
    ) -> pb.MarkAllNotificationsReadResponse:
        driver_id = caller().require_driver()
        until = instant(request.until, "until") if request.HasField("until") else None
        marked = await self._service.mark_all_read(driver_id, KINDS_BACK.get(request.kind), until)
        unread = await self._service.unread(driver_id)
        return pb.MarkAllNotificationsReadResponse(marked=marked, unread_count=unread)

    async def DeleteNotification(
        self, request: pb.DeleteNotificationRequest, context: object
    ) -> pb.DeleteNotificationResponse:
        await self._service.delete(caller().require_driver(), request.notification_id)
        return pb.DeleteNotificationResponse()

    async def WatchInbox(self, request: pb.WatchInboxRequest, context: object) -> AsyncIterator[pb.WatchInboxResponse]:
        driver_id, spoken = caller().require_driver(), language()
        stream = f"inbox:{driver_id}"
        token = request.resume_token or current_call().metadata.get(LAST_EVENT_ID, "")
        after = self._tokens.read(stream, token)[0] if token else None
        async with aclosing(self._service.watch(driver_id, after)) as told:
            async for news in told:
                preferences = await self._service.preferences(driver_id)
                resume = self._tokens.write(stream, (news.position, int(news.time.timestamp() * 1_000_000)))
                yield wire.watch_response(news, preferences, spoken, resume)
