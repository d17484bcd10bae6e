"""Reminders of sessions and season badges that are about to end, and the devices that they go to."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from parkup.parking.v1 import reminder_service_pb2, reminder_service_pb2_grpc
from server.jobs.runner import Job
from server.kernel import Kernel, Parts
from server.notifications.model import Kind
from server.parking.badges.repository import BadgeRepository
from server.parking.badges.telling import BadgeNotices
from server.parking.reminders.repository import SessionNotices
from server.parking.reminders.sending import Reminding, outdated
from server.parking.reminders.service import ReminderService
from server.parking.reminders.servicer import ReminderServicer
from server.wiring.notifications import Notifications

REMIND_EVERY = timedelta(seconds=30)
WARN_EVERY = timedelta(hours=1)


def wire_reminders(kernel: Kernel, parts: Parts, notifications: Notifications) -> None:
    sessions, devices = SessionNotices(kernel.database), notifications.devices
    notifications.outdated[Kind.TIME_RUNNING_OUT] = partial(outdated, sessions, kernel.clock)
    if minutes := kernel.settings.reminder_minutes:
        before = timedelta(minutes=minutes)
        reminding = Reminding(sessions, notifications.notices, clock=kernel.clock, before=before)
        parts.jobs.append(Job("send-reminders", REMIND_EVERY, reminding.run))
    if days := kernel.settings.badge_reminder_days:
        badges, ahead = BadgeRepository(kernel.database), timedelta(days=days)
        telling = BadgeNotices(badges, notifications.notices, kernel.clock, ahead)
        parts.jobs.append(Job("warn-of-ending-badges", WARN_EVERY, telling.run))
    parts.serve(
        reminder_service_pb2.DESCRIPTOR.services_by_name["ReminderService"],
        reminder_service_pb2_grpc.add_ReminderServiceServicer_to_server,
        ReminderServicer(ReminderService(devices, kernel.clock)),
    )
