"""parkup.notifications.v1.NotificationPreferenceService."""

from __future__ import annotations

from google.api.httpbody_pb2 import HttpBody

from parkup.notifications.v1 import notification_preference_service_pb2 as pb
from parkup.notifications.v1 import notification_preference_service_pb2_grpc as pb_grpc
from server.notifications.preferences import page, wire
from server.notifications.preferences.service import PreferenceService
from server.rpc.context import caller, set_answer_metadata


class NotificationPreferenceServicer(pb_grpc.NotificationPreferenceServiceServicer):
    def __init__(self, service: PreferenceService) -> None:
        self._service = service

    async def GetNotificationPreferences(
        self, request: pb.GetNotificationPreferencesRequest, context: object
    ) -> pb.GetNotificationPreferencesResponse:
        shown = await self._service.get(caller().require_driver())
        return pb.GetNotificationPreferencesResponse(preferences=wire.preferences_message(shown))

    async def ChooseNotifications(
        self, request: pb.ChooseNotificationsRequest, context: object
    ) -> pb.ChooseNotificationsResponse:
        shown = await self._service.choose(caller().require_driver(), wire.choice_of(request))
        return pb.ChooseNotificationsResponse(preferences=wire.preferences_message(shown))

    async def RestoreMyAddress(
        self, request: pb.RestoreMyAddressRequest, context: object
    ) -> pb.RestoreMyAddressResponse:
        address = await self._service.restore_own(caller().require_driver())
        return pb.RestoreMyAddressResponse(address=wire.address_message(address))

    async def ShowUnsubscribePage(self, request: pb.ShowUnsubscribePageRequest, context: object) -> HttpBody:
        kind, language = await self._service.asked(request.token)
        return _html(page.question(kind, language))

    async def Unsubscribe(self, request: pb.UnsubscribeRequest, context: object) -> HttpBody:
        kind, language = await self._service.unsubscribe(request.token)
        return _html(page.done(kind, language))


def _html(text: str) -> HttpBody:
    set_answer_metadata("content-security-policy", page.POLICY)
    return HttpBody(content_type="text/html; charset=utf-8", data=text.encode())
