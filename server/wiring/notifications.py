"""Telling drivers what concerns them: whatever a domain tells goes through here."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from parkup.notifications.v1 import (
    notification_delivery_service_pb2,
    notification_delivery_service_pb2_grpc,
    notification_preference_service_pb2,
    notification_preference_service_pb2_grpc,
    notification_service_pb2,
    notification_service_pb2_grpc,
)
from server.auth.drivers.service import DriverService
from server.integrations.mail import SmtpMailer
from server.integrations.push import ConsolePush, FcmPush, NoPush, ServiceAccount
from server.jobs.runner import Job
from server.kernel import Kernel, Parts, ThirdParties
from server.notifications.deliveries.bounces import Bounces
from server.notifications.deliveries.ports import Outdated, Ways
from server.notifications.deliveries.repository import DeliveryRepository
from server.notifications.deliveries.sending import Sending
from server.notifications.deliveries.service import DeliveryService
from server.notifications.deliveries.servicer import NotificationDeliveryServicer
from server.notifications.inbox.repository import InboxRepository
from server.notifications.inbox.service import InboxService
from server.notifications.inbox.servicer import NotificationServicer
from server.notifications.model import Contact, Device, Kind, NoticeLanguage
from server.notifications.personal_data import NoticesOfDrivers
from server.notifications.preferences.links import UnsubscribeLinks
from server.notifications.preferences.repository import PreferenceRepository
from server.notifications.preferences.service import PreferenceService
from server.notifications.preferences.servicer import NotificationPreferenceServicer
from server.parking.reminders.repository import DeviceRepository
from server.settings import Settings
from server.wiring.auth import Auth, sms_sender
from server.wiring.live import resume_tokens

SEND_EVERY = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Notifications:
    """What domains note notices with. Those whose notices can be out of date put into `outdated` how that is found."""

    notices: Sending
    devices: DeviceRepository
    bounces: Bounces
    outdated: dict[Kind, Outdated] = field(default_factory=dict)


class People:
    """Implements Drivers and Devices."""

    def __init__(self, drivers: DriverService, devices: DeviceRepository) -> None:
        self._drivers = drivers
        self._devices = devices
        self.forget = devices.forget

    async def contacts_of(self, user_ids: Collection[str]) -> Mapping[str, Contact]:
        return {user: Contact(*reached) for user, reached in (await self._drivers.contacts_of(user_ids)).items()}

    async def devices_of(self, user_ids: Collection[str]) -> Mapping[str, Sequence[Device]]:
        found = await self._devices.of_drivers(user_ids)
        return {
            user: [Device(each.token, NoticeLanguage(each.language.value)) for each in devices]
            for user, devices in found.items()
        }


def wire_notifications(kernel: Kernel, parts: Parts, third_parties: ThirdParties, auth: Auth) -> Notifications:
    settings, db = kernel.settings, kernel.database
    sms_kinds, outdated = frozenset(map(Kind, settings.sms_kinds)), dict[Kind, Outdated]()
    devices, preferences = DeviceRepository(db), PreferenceRepository(db)
    people = People(auth.drivers, devices)
    links = UnsubscribeLinks(settings.public_url, settings.page_token_secret.get_secret_value())
    deliveries = DeliveryRepository(db, timedelta(days=settings.notice_retention_days))
    ways = _ways(parts, settings, third_parties, people, sms_kinds)
    sending = Sending(deliveries, preferences, ways, links, outdated, clock=kernel.clock)
    parts.jobs.append(Job("send-notices", SEND_EVERY, sending.run))
    parts.measures.append(sending.measure)
    auth.keepers.append(NoticesOfDrivers(db))
    _serve(
        kernel,
        parts,
        InboxService(InboxRepository(db), preferences, kernel.clock),
        PreferenceService(preferences, people, deliveries, links, sms_kinds),
        DeliveryService(deliveries),
    )
    return Notifications(sending, devices, Bounces(deliveries, auth.drivers, kernel.clock), outdated)


def _ways(
    parts: Parts, settings: Settings, third_parties: ThirdParties, people: People, sms_kinds: frozenset[Kind]
) -> Ways:
    push, sms = third_parties.push, third_parties.sms
    if push is None:
        push = own = _push_sender(settings)
        parts.closers.append(own.close)
    if sms is None:
        sms = own_sms = sms_sender(settings)
        parts.closers.append(own_sms.close)
    return Ways(people, people, third_parties.mail or SmtpMailer(settings), push, sms, sms_kinds)


def _push_sender(settings: Settings) -> FcmPush | ConsolePush | NoPush:
    if settings.fcm_service_account:
        return FcmPush(ServiceAccount.read(settings.fcm_service_account), settings.fcm_api_base)
    return NoPush() if settings.environment == "production" else ConsolePush(settings.data_dir / "push.jsonl")


def _serve(
    kernel: Kernel, parts: Parts, inbox: InboxService, preferences: PreferenceService, deliveries: DeliveryService
) -> None:
    parts.serve(
        notification_service_pb2.DESCRIPTOR.services_by_name["NotificationService"],
        notification_service_pb2_grpc.add_NotificationServiceServicer_to_server,
        NotificationServicer(inbox, kernel.pages, resume_tokens(kernel)),
    )
    parts.serve(
        notification_preference_service_pb2.DESCRIPTOR.services_by_name["NotificationPreferenceService"],
        notification_preference_service_pb2_grpc.add_NotificationPreferenceServiceServicer_to_server,
        NotificationPreferenceServicer(preferences),
    )
    parts.serve(
        notification_delivery_service_pb2.DESCRIPTOR.services_by_name["NotificationDeliveryService"],
        notification_delivery_service_pb2_grpc.add_NotificationDeliveryServiceServicer_to_server,
        NotificationDeliveryServicer(deliveries, kernel.pages),
    )
