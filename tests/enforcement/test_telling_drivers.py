"""Drivers are told once, by mail and on their devices, of fines issued, paid, decided, and of clamps taken off."""

import asyncio
import secrets
from datetime import timedelta

import pytest
from bson import ObjectId

from parkup.auth.v1 import vehicle_service_pb2 as vehicle_pb
from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.enforcement.v1 import violation_ticket_case_service_pb2 as case_pb
from parkup.enforcement.v1.violation_ticket_case_service_pb2_grpc import ViolationTicketCaseServiceStub
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from parkup.parking.v1 import reminder_service_pb2 as reminder_pb
from parkup.parking.v1.reminder_service_pb2_grpc import ReminderServiceStub
from server.notifications.deliveries.repository import DeliveryRepository
from server.notifications.model import Channel
from server.values.caller import Role
from tests.enforcement.city import City, Patrol
from tests.errors import refused
from tests.people import Person, bearer

WALLET, CASH = PaymentMethod.PAYMENT_METHOD_WALLET, PaymentMethod.PAYMENT_METHOD_CASH


@pytest.fixture
def tell(application):
    """Runs the job once."""
    return next(each for each in application.parts.jobs if each.name == "send-ticket-messages").run


@pytest.fixture
async def driver(city: City) -> Person:
    return await city.driver(millimes=200_000)


@pytest.fixture
def cases(channel) -> ViolationTicketCaseServiceStub:
    return ViolationTicketCaseServiceStub(channel)


@pytest.fixture
def register(channel):
    async def add(driver: Person, language: str = "fr") -> str:
        token = secrets.token_hex(20)
        metadata = bearer(driver.access_token, accept_language=language)
        await ReminderServiceStub(channel).RegisterDevice(
            reminder_pb.RegisterDeviceRequest(token=token), metadata=metadata
        )
        return token

    return add


def mails(outbox, driver: Person, ticket: ViolationTicket) -> list:
    return [mail for mail in outbox.messages.get(driver.address, []) if ticket.ticket_number in mail.subject]


async def appeal(cases, driver: Person, ticket: ViolationTicket) -> None:
    request = case_pb.AppealViolationTicketRequest(violation_ticket_id=ticket.id, appeal_reason="Payé")
    await cases.AppealViolationTicket(request, metadata=driver.metadata)


async def confirm(city: City, driver: Person, plate: str) -> None:
    operator = await city.operator(Role.OPERATOR)
    request = vehicle_pb.ConfirmVehicleRequest(user_id=driver.id, license_plate=plate)
    await city.vehicles.ConfirmVehicle(request, metadata=operator.metadata)


class TestWhatIsTold:
    async def test_the_fine_its_payment_and_the_clamp(
        self, city: City, cases, agent: Patrol, driver, outbox, tell
    ) -> None:
        ticket = await city.fined_parked(agent, driver)
        await tell()
        (issued,) = mails(outbox, driver, ticket)
        for part in (ticket.license_plate, ticket.zone_name, "50.000 TND", "pose d'un sabot"):
            assert part in issued.text
        assert issued.subject == f"Contravention {ticket.ticket_number}"

        await city.pay(driver, ticket, WALLET)
        await tell()
        request = case_pb.RecordSabotRemovalRequest(violation_ticket_id=ticket.id)
        await cases.RecordSabotRemoval(request, metadata=agent.metadata)
        await tell()
        _, paid, removed = mails(outbox, driver, ticket)
        assert "50.000 TND ont été payés. Le sabot sera retiré." in paid.text
        assert "le sabot a été retiré" in removed.text

    async def test_each_decision_about_an_appeal(
        self, city: City, cases, agent: Patrol, driver, outbox, tell, clock
    ) -> None:
        ticket, admin = await city.fined_parked(agent, driver), await city.operator(Role.ADMIN)
        for reason in ("Le disque manquait", "Toujours pas"):
            await appeal(cases, driver, ticket)
            clock.move(seconds=1)
            request = case_pb.RejectViolationTicketAppealRequest(violation_ticket_id=ticket.id, reason=reason)
            await cases.RejectViolationTicketAppeal(request, metadata=admin.metadata)
            await tell()
        dismiss = case_pb.DismissViolationTicketRequest(violation_ticket_id=ticket.id, reason="Erreur de zone.")
        await cases.DismissViolationTicket(dismiss, metadata=admin.metadata)
        await tell()

        first, second, dismissed = mails(outbox, driver, ticket)[-3:]
        assert "rejeté. Motif : Le disque manquait. 50.000 TND à payer avant le" in first.text
        assert "Motif : Toujours pas." in second.text
        assert "rien à payer. Motif : Erreur de zone." in dismissed.text

    async def test_nobody_is_asked_to_pay_what_is_paid(self, city: City, agent: Patrol, driver, outbox, tell) -> None:
        ticket = await city.fined_parked(agent, driver)
        await city.pay(driver, ticket, WALLET)
        await tell()
        (paid,) = mails(outbox, driver, ticket)
        assert paid.subject.endswith("payée")

    async def test_nobody_is_told_of_what_was_refused_or_is_gone(
        self, city: City, cases, agent: Patrol, driver, outbox, tell, database
    ) -> None:
        plate = city.plate()
        session_id = await city.parked(driver, agent.zones[0], plate)
        ticket = await city.fined(agent, plate, session_id=session_id)
        with refused("DUPLICATE_VIOLATION"):
            await city.fined(agent, plate, session_id=session_id)
        request = case_pb.DeleteViolationTicketRequest(violation_ticket_id=ticket.id)
        await cases.DeleteViolationTicket(request, metadata=(await city.operator(Role.ADMIN)).metadata)
        await tell()
        assert not mails(outbox, driver, ticket)
        assert await database["ticketNotices"].count_documents({}) == 0


class TestWhoIsTold:
    async def test_the_owner_of_the_vehicle_and_nobody_who_only_says_so(
        self, city: City, agent: Patrol, outbox, tell
    ) -> None:
        plate, later = city.plate(), city.plate()
        owner, liar = await city.driver(plate, later), await city.driver(plate)
        await confirm(city, owner, plate)
        ticket, before = await city.fined(agent, plate), await city.fined(agent, later)
        await confirm(city, owner, later)
        await tell()
        assert len(mails(outbox, owner, ticket)) == 1
        assert not mails(outbox, liar, ticket)
        assert not mails(outbox, owner, before)

    async def test_who_pays_and_who_appeals(self, city: City, cases, agent: Patrol, driver, outbox, tell) -> None:
        """They have opened the code on the windshield; the vehicle is of nobody we know."""
        admin, other = await city.operator(Role.ADMIN), await city.driver()
        ticket, token = await city.fined_with_qr(agent)
        contested, token_of_contested = await city.fined_with_qr(agent)
        for who in (driver, other):
            await city.open(who, token)
        await city.open(driver, token_of_contested)
        await city.pay(driver, ticket, WALLET)
        await appeal(cases, driver, contested)
        dismiss = case_pb.DismissViolationTicketRequest(violation_ticket_id=contested.id)
        await cases.DismissViolationTicket(dismiss, metadata=admin.metadata)
        await tell()
        assert [mail.subject for mail in mails(outbox, driver, ticket)] == [
            f"Contravention {ticket.ticket_number} payée"
        ]
        assert len(mails(outbox, driver, contested)) == 1
        assert not mails(outbox, other, ticket)

    async def test_of_cash_the_driver_of_the_session(self, city: City, agent: Patrol, driver, outbox, tell) -> None:
        ticket = await city.fined_parked(agent, driver)
        await city.pay(agent, ticket, CASH)
        await tell()
        assert len(mails(outbox, driver, ticket)) == 1

    async def test_each_device_in_its_language_and_the_mail_in_that_of_the_driver(
        self, city: City, agent: Patrol, driver, outbox, phones, register, channel, tell
    ) -> None:
        french, english = await register(driver), await register(driver, "en")
        await ReminderServiceStub(channel).ChooseReminders(
            reminder_pb.ChooseRemindersRequest(email=False),
            metadata=bearer(driver.access_token, accept_language="en"),
        )
        ticket = await city.fined_parked(agent, driver)
        await tell()
        (push,), (other,) = phones.got[french], phones.got[english]
        assert (push.title, other.title) == (
            f"Contravention {ticket.ticket_number}",
            f"Parking violation {ticket.ticket_number}",
        )
        assert dict(push.data) == {
            "notification_id": push.data["notification_id"],
            "kind": "ticket_issued",
            "violation_ticket_id": ticket.id,
            "ticket_number": ticket.ticket_number,
        }
        # A fine is no reminder: the mail comes whatever was chosen for these.
        (mail,) = mails(outbox, driver, ticket)
        assert "wheel clamp" in mail.text

    async def test_who_wants_no_pushes_gets_a_mail(
        self, city: City, agent: Patrol, driver, outbox, phones, register, channel, tell
    ) -> None:
        token = await register(driver)
        choice = reminder_pb.ChooseRemindersRequest(push=False)
        await ReminderServiceStub(channel).ChooseReminders(choice, metadata=driver.metadata)
        ticket = await city.fined_parked(agent, driver)
        await tell()
        assert token not in phones.got
        assert len(mails(outbox, driver, ticket)) == 1


class TestOnceAndSurely:
    async def test_several_that_run_the_job_at_once_tell_once(
        self, city: City, agent: Patrol, driver, outbox, phones, register, tell
    ) -> None:
        token, ticket = await register(driver), await city.fined_parked(agent, driver)
        await asyncio.gather(*(tell() for _ in range(6)))
        assert len(phones.got[token]) == len(mails(outbox, driver, ticket)) == 1

    async def test_what_a_process_planned_or_took_and_left_another_one_sends(
        self, application, city: City, agent: Patrol, driver, outbox, tell, clock, database
    ) -> None:
        """Its notice stands where the operation left it, as if the process had died before it took it away."""
        dying = DeliveryRepository(application.kernel.database, timedelta(days=180))
        ticket = await city.fined_parked(agent, driver)
        left = await database["ticketNotices"].find({"ticketId": ObjectId(ticket.id)}).to_list()
        await tell()
        outbox.messages.pop(driver.address, None)
        await database["noticeMessages"].delete_many({"userId": ObjectId(driver.id)})
        await database["notices"].update_many({"userId": ObjectId(driver.id)}, {"$set": {"planAt": clock()}})
        await database["ticketNotices"].insert_many(left)
        planned = [each for each in await dying.unplanned(clock(), 1_000) if each.user_id == driver.id]
        await dying.plan([(each, [Channel.EMAIL]) for each in planned], clock())
        await dying.plan([(each, [Channel.EMAIL]) for each in planned], clock())
        await dying.take(clock(), clock() + timedelta(minutes=1), 1_000)
        await tell()
        assert not mails(outbox, driver, ticket)
        clock.move(minutes=1, seconds=1)
        await tell()
        assert len(mails(outbox, driver, ticket)) == 1

    async def test_what_cannot_be_sent_is_tried_again(
        self, city: City, agent: Patrol, driver, phones, register, tell, clock
    ) -> None:
        token = await register(driver)
        phones.away[token] = 2
        await city.fined_parked(agent, driver)
        for _ in range(3):
            await tell()
            clock.move(minutes=2)
        assert len(phones.got[token]) == 1

    async def test_after_three_days_it_is_let_be(
        self, city: City, agent: Patrol, driver, phones, register, tell, clock, database
    ) -> None:
        token = await register(driver)
        phones.away[token] = 1_000
        await city.fined_parked(agent, driver)
        await tell()
        clock.move(days=3)
        await tell()
        ours = {"userId": ObjectId(driver.id), "kind": "fine", "channel": "push"}
        (message,) = await database["noticeMessages"].find(ours).to_list()
        assert (message["result"], "nextTryAt" in message) == ("failed", False)
        assert token not in phones.got

    async def test_a_device_whose_app_is_gone_is_forgotten(
        self, city: City, agent: Patrol, driver, phones, register, channel, tell
    ) -> None:
        phones.gone.add(await register(driver))
        await city.fined_parked(agent, driver)
        await tell()
        request = reminder_pb.ListDevicesRequest()
        assert not (await ReminderServiceStub(channel).ListDevices(request, metadata=driver.metadata)).devices
