"""What the parking domain is made of."""

from __future__ import annotations

from datetime import timedelta

from parkup.parking.v1 import (
    live_service_pb2,
    live_service_pb2_grpc,
    parking_ticket_service_pb2,
    parking_ticket_service_pb2_grpc,
    reminder_service_pb2,
    reminder_service_pb2_grpc,
    session_service_pb2,
    session_service_pb2_grpc,
    zone_service_pb2,
    zone_service_pb2_grpc,
)
from server.auth.staff_zones import StaffZones
from server.integrations.mail import SmtpMailer
from server.integrations.push import ConsolePush, FcmPush, NoPush, ServiceAccount
from server.jobs.runner import Job
from server.kernel import Kernel, Parts, ThirdParties, new_id
from server.mongo.retention import old_sessions
from server.parking.live.boards import Boards
from server.parking.live.repository import LiveSessions
from server.parking.live.service import LiveService
from server.parking.live.servicer import LiveServicer
from server.parking.reminders.repository import DeviceRepository, ReminderOutbox
from server.parking.reminders.sending import Reminding
from server.parking.reminders.service import ReminderService
from server.parking.reminders.servicer import ReminderServicer
from server.parking.sessions.payable import payables
from server.parking.sessions.repository import SessionRepository
from server.parking.sessions.service import SessionService
from server.parking.sessions.servicer import SessionServicer
from server.parking.tickets.codes import new_code
from server.parking.tickets.repository import ParkingTicketRepository
from server.parking.tickets.service import ParkingTicketService
from server.parking.tickets.servicer import ParkingTicketServicer
from server.parking.zones.catalogue import ZoneCatalogue
from server.parking.zones.repository import HeldZones, ZoneRepository
from server.parking.zones.service import ZoneService
from server.parking.zones.servicer import ZoneServicer
from server.rpc.resuming import ResumeTokens
from server.settings import Settings
from server.wiring.auth import Auth
from server.wiring.money import Money

EXPIRE_EVERY = timedelta(minutes=1)
REMIND_EVERY = timedelta(seconds=30)


def wire_zones(kernel: Kernel, parts: Parts, staff_zones: StaffZones) -> ZoneService:
    repository, catalogue = ZoneRepository(kernel.database), ZoneCatalogue()
    zones = ZoneService(repository, catalogue, staff_zones, kernel.clock, new_id)
    parts.held.append(HeldZones(catalogue))
    parts.serve(
        zone_service_pb2.DESCRIPTOR.services_by_name["ZoneService"],
        zone_service_pb2_grpc.add_ZoneServiceServicer_to_server,
        ZoneServicer(zones, kernel.pages),
    )
    return zones


def wire_sessions(kernel: Kernel, parts: Parts, auth: Auth, money: Money, zones: ZoneService) -> SessionService:
    repository = SessionRepository(kernel.database)
    money.payables.register(*payables(repository))
    sessions = SessionService(
        sessions=repository,
        zones=zones,
        engine=kernel.engine,
        payments=money.payments,
        drivers=auth.drivers,
        staff_zones=auth.staff_zones,
        clock=kernel.clock,
        new_id=new_id,
        new_code=new_code,
        refund_window=timedelta(minutes=kernel.settings.cancel_refund_minutes),
        refunds_per_day=kernel.settings.refunded_cancellations_per_day,
    )
    parts.jobs.append(Job("expire-sessions", EXPIRE_EVERY, sessions.expire_due))
    if days := kernel.settings.session_retention_days:
        parts.forget("sessions", old_sessions(kernel.database, days), kernel.clock)
    parts.serve(
        session_service_pb2.DESCRIPTOR.services_by_name["SessionService"],
        session_service_pb2_grpc.add_SessionServiceServicer_to_server,
        SessionServicer(sessions, kernel.pages, kernel.answers),
    )
    return sessions


def wire_parking_tickets(kernel: Kernel, parts: Parts, auth: Auth, zones: ZoneService) -> None:
    repository = ParkingTicketRepository(kernel.database)
    tickets = ParkingTicketService(repository, zones, auth.staff_zones, kernel.clock)
    parts.serve(
        parking_ticket_service_pb2.DESCRIPTOR.services_by_name["ParkingTicketService"],
        parking_ticket_service_pb2_grpc.add_ParkingTicketServiceServicer_to_server,
        ParkingTicketServicer(tickets, kernel.pages, kernel.clock),
    )


def wire_live(kernel: Kernel, parts: Parts, staff_zones: StaffZones, zones: ZoneService) -> None:
    boards = Boards(LiveSessions(kernel.database), kernel.clock)
    parts.closers.append(boards.close)
    parts.serve(
        live_service_pb2.DESCRIPTOR.services_by_name["LiveService"],
        live_service_pb2_grpc.add_LiveServiceServicer_to_server,
        LiveServicer(
            LiveService(boards, zones, staff_zones), ResumeTokens(kernel.settings.page_token_secret.get_secret_value())
        ),
    )


def wire_reminders(kernel: Kernel, parts: Parts, third_parties: ThirdParties, auth: Auth) -> None:
    settings, db = kernel.settings, kernel.database
    devices = DeviceRepository(db)
    if minutes := settings.reminder_minutes:
        push = third_parties.push
        if push is None:
            push = _push_sender(settings)
            parts.closers.append(push.close)
        reminding = Reminding(
            ReminderOutbox(db),
            devices,
            auth.drivers,
            third_parties.mail or SmtpMailer(settings),
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


def _push_sender(settings: Settings) -> FcmPush | ConsolePush | NoPush:
    if settings.fcm_service_account:
        return FcmPush(ServiceAccount.read(settings.fcm_service_account), settings.fcm_api_base)
    return NoPush() if settings.environment == "production" else ConsolePush(settings.data_dir / "push.jsonl")
