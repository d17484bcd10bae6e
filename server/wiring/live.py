"""What parking tells people by itself: streams to those who watch, reminders to drivers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from parkup.parking.v1 import live_service_pb2, live_service_pb2_grpc, reminder_service_pb2, reminder_service_pb2_grpc
from server.auth.staff_zones import StaffZones
from server.integrations.mail import SmtpMailer
from server.integrations.push import ConsolePush, FcmPush, NoPush, ServiceAccount
from server.jobs.runner import Job
from server.kernel import Kernel, Parts, ThirdParties
from server.messages import MailSender, PushSender
from server.parking.live.boards import Boards
from server.parking.live.repository import LiveSessions
from server.parking.live.service import LiveService
from server.parking.live.servicer import LiveServicer
from server.parking.reminders.repository import DeviceRepository, ReminderOutbox
from server.parking.reminders.sending import Reminding
from server.parking.reminders.service import ReminderService
from server.parking.reminders.servicer import ReminderServicer
from server.parking.zones.service import ZoneService
from server.rpc.resuming import ResumeTokens
from server.settings import Settings
from server.wiring.auth import Auth

REMIND_EVERY = timedelta(seconds=30)


def wire_live(kernel: Kernel, parts: Parts, staff_zones: StaffZones, zones: ZoneService) -> LiveService:
    boards = Boards(LiveSessions(kernel.database), kernel.clock)
    service = LiveService(boards, zones, staff_zones)
    parts.closers.append(boards.close)
    parts.serve(
        live_service_pb2.DESCRIPTOR.services_by_name["LiveService"],
        live_service_pb2_grpc.add_LiveServiceServicer_to_server,
        LiveServicer(service, resume_tokens(kernel)),
    )
    return service


def resume_tokens(kernel: Kernel) -> ResumeTokens:
    return ResumeTokens(kernel.settings.page_token_secret.get_secret_value())


@dataclass(frozen=True, slots=True)
class Ways:
    """How drivers are reached, for whoever tells them something."""

    devices: DeviceRepository
    mail: MailSender
    push: PushSender


def wire_reminders(kernel: Kernel, parts: Parts, third_parties: ThirdParties, auth: Auth) -> Ways:
    settings, db = kernel.settings, kernel.database
    devices = DeviceRepository(db)
    mail, push = third_parties.mail or SmtpMailer(settings), third_parties.push
    if push is None:
        push = own = _push_sender(settings)
        parts.closers.append(own.close)
    if minutes := settings.reminder_minutes:
        reminding = Reminding(
            ReminderOutbox(db),
            devices,
            auth.drivers,
            mail,
            push,
            clock=kernel.clock,
            before=timedelta(minutes=minutes),
        )
        parts.jobs.append(Job("send-reminders", REMIND_EVERY, reminding.run))
    parts.serve(
        reminder_service_pb2.DESCRIPTOR.services_by_name["ReminderService"],
        reminder_service_pb2_grpc.add_ReminderServiceServicer_to_server,
        ReminderServicer(ReminderService(devices, kernel.clock)),
    )
    return Ways(devices, mail, push)


def _push_sender(settings: Settings) -> FcmPush | ConsolePush | NoPush:
    if settings.fcm_service_account:
        return FcmPush(ServiceAccount.read(settings.fcm_service_account), settings.fcm_api_base)
    return NoPush() if settings.environment == "production" else ConsolePush(settings.data_dir / "push.jsonl")
