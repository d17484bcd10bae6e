"""Drivers who are told things, and the job that tells them."""

import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import pytest
import pytest_asyncio

from parkup.notifications.v1 import notification_preference_service_pb2 as preference_pb
from parkup.notifications.v1.notification_preference_service_pb2_grpc import NotificationPreferenceServiceStub
from parkup.notifications.v1.notification_service_pb2_grpc import NotificationServiceStub
from parkup.parking.v1.reminder_service_pb2 import RegisterDeviceRequest
from parkup.parking.v1.reminder_service_pb2_grpc import ReminderServiceStub
from server.dev.ports import free_ports
from server.integrations.mail import SmtpMailer
from server.notifications.deliveries.ports import Ways
from server.notifications.deliveries.repository import DeliveryRepository
from server.notifications.deliveries.sending import Sending
from server.notifications.model import Kind, Notice
from tests.carpark.garage import Garage
from tests.carpark.prices import Prices
from tests.carpark.yard import Yard
from tests.enforcement.city import City
from tests.notifications.choosy import Choosy
from tests.people import Person, bearer

FACTS = {
    Kind.CARD_EXPIRING: ("card_expiring", {"card": "Visa ****4242", "month": "11/2041"}),
    Kind.RECEIPT: ("receipt", {"number": "2041-000001", "amount": "80,000", "paid_for": "session", "paid_by": "card"}),
    Kind.PAYMENT_DUE: ("top_up_failed", {"amount": "20,000"}),
}


@pytest.fixture(scope="session")
def inbox(channel) -> NotificationServiceStub:
    return NotificationServiceStub(channel)


@pytest.fixture(scope="session")
def preferences(channel) -> NotificationPreferenceServiceStub:
    return NotificationPreferenceServiceStub(channel)


@pytest.fixture
async def driver(people) -> Person:
    return await people.driver()


@pytest.fixture
async def other_driver(people) -> Person:
    return await people.driver()


@pytest.fixture
def city(application, channel, people, money) -> City:
    return City(application, channel, people, money)


@pytest.fixture
def garage(application, channel, people) -> Callable[..., Awaitable[Garage]]:
    """`await garage([STANDARD])`: a car park with a level for each list of spaces."""
    return Garage(application, channel, Yard(application, channel, people)).open


@pytest.fixture
def later(clock, people) -> Callable[..., Awaitable[Person]]:
    """`driver = await later(driver, minutes=90)`: time passes, and who was signed in signs in again."""

    async def moved(driver: Person, **time: float) -> Person:
        clock.move(**time)
        return await people.driver(driver.address)

    return moved


@pytest.fixture
async def prices(application, channel, people) -> Prices:
    yard = Yard(application, channel, people)
    return Prices(channel, yard, (await yard.car_park()).code, await people.admin())


@pytest.fixture
async def plan(prices):
    return await prices.plan()


@pytest.fixture
def job(application) -> Callable[[str], Awaitable[object]]:
    """Runs a job once, by its name."""
    return lambda name: next(each for each in application.parts.jobs if each.name == name).run()


@pytest.fixture
def send(job) -> Callable[[], Awaitable[object]]:
    return lambda: job("send-notices")


@pytest.fixture
def note(application, clock):
    """Notes something to be told, as a job would; gives its id."""

    async def one(
        who: Person, kind: Kind = Kind.CARD_EXPIRING, *, key: str = "", at: datetime | None = None, **fields
    ) -> str:
        subject, facts = FACTS[kind]
        key = key or secrets.token_hex(8)
        notice = Notice(key, who.id, kind, subject, at or clock(), facts, {"about": key}, **fields)
        await application.domains.notifications.notices.note([notice])
        return key

    return one


@pytest.fixture
def register(channel):
    async def device(who: Person, language: str = "fr") -> str:
        token = secrets.token_hex(20)
        metadata = bearer(who.access_token, accept_language=language)
        await ReminderServiceStub(channel).RegisterDevice(RegisterDeviceRequest(token=token), metadata=metadata)
        return token

    return device


@pytest.fixture
def sending(application, clock):
    """The job of another process, which sends by something else."""

    def by(**ways) -> Sending:
        known = application.domains.notifications.notices
        parts = {name: getattr(known._ways, name) for name in ("drivers", "devices", "mail", "push", "sms")}
        sms_kinds = ways.pop("sms_kinds", frozenset())
        repository = DeliveryRepository(application.kernel.database, timedelta(days=180))
        own = Ways(**{**parts, **ways}, sms_kinds=sms_kinds)
        return Sending(repository, known._preferences, own, known._links, known._outdated, clock=clock)

    return by


@pytest_asyncio.fixture
async def mail_server(tmp_path):
    (port,) = free_ports(1)
    server = Choosy(port=port, folder=tmp_path, show=lambda _: None)
    server.port_number, server.mails = port, tmp_path
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def over_smtp(application, settings, mail_server, sending):
    own = settings.model_copy(update={"smtp_host": "127.0.0.1", "smtp_port": mail_server.port_number})
    return sending(mail=SmtpMailer(own))


@pytest.fixture
def stopped(preferences):
    async def is_stopped(who) -> bool:
        request = preference_pb.GetNotificationPreferencesRequest()
        shown = await preferences.GetNotificationPreferences(request, metadata=who.metadata)
        return shown.preferences.address.HasField("stopped_at")

    return is_stopped
