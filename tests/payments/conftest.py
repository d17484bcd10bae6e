"""Payments of the test's own, over the server's database: what is paid and the card processor can be tampered with."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from pymongo import AsyncMongoClient

from server.engine.engine import Engine
from server.integrations.stripe_gateway import StripeGateway
from server.kernel import new_id
from server.mongo.client import database as database_of
from server.payments.amounts import CardAmounts
from server.payments.cards.repository import CardRepository
from server.payments.cards.service import CardService
from server.payments.declines import Declines
from server.payments.payable import Payables
from server.payments.repository import PaymentRepository
from server.payments.service import PaymentService
from tests.enforcement.city import City
from tests.money import Money
from tests.payments.events import Sender
from tests.payments.records import Records
from tests.payments.street import Street
from tests.payments.tab import Tab
from tests.payments.things import Things
from tests.payments.till import Desk, Interrupted, Steps, Till, Wire


@pytest_asyncio.fixture(scope="module")
async def at_the_bank(bank) -> AsyncIterator[StripeGateway]:
    """Stripe, as the bank of the tests lets us see it."""
    gateway = StripeGateway("sk_test_parkup", "whsec_test", f"http://127.0.0.1:{bank[1]}")
    yield gateway
    await gateway.close()


@pytest.fixture
def things(database, money: Money, bank_application) -> Things:
    """Known to the payments of all servers of the tests, by a Payable and nothing else."""
    made = Things(database)
    for payables in (money.domain.payables, bank_application.domains.money.payables):
        payables.register(made.payable)
    return made


@pytest_asyncio.fixture
async def till(money: Money, database, application, things, at_the_bank, door, clock) -> AsyncIterator[Till]:
    kernel, repository, steps, wire = application.kernel, PaymentRepository(database), Steps(), Wire()
    cards = CardService(
        cards=CardRepository(database),
        vault=at_the_bank,
        limits=kernel.limits,
        transactions=kernel.transactions,
        clock=clock,
        new_id=new_id,
    )

    def desk(engine: Engine, processor, at: Steps) -> Desk:
        payables: Payables = money.domain.payables
        service = PaymentService(
            engine=engine,
            payables=payables,
            payments=repository,
            cards=cards,
            processor=processor,
            clock=clock,
            new_id=new_id,
            declines=Declines(kernel.limits, 1_000),
            amounts=CardAmounts({}),
        )
        return Desk(service, engine, at, clock)

    async with AsyncMongoClient(kernel.settings.mongo_uri, event_listeners=[wire], tz_aware=True) as client:
        engine = Engine(database_of(client, database.name), clock)
        processor = Interrupted(at_the_bank, steps)
        tampered = desk(engine, processor, steps)
        sound = desk(kernel.engine, at_the_bank, Steps())
        yield Till(tampered, sound, processor, steps, wire, things, repository, door)
        steps.at.clear()
        await engine.close()


@pytest.fixture
async def street(money: Money, channel) -> Street:
    street = Street(money, channel)
    await street.open()
    return street


@pytest.fixture(scope="session")
def city(application, channel, people, money: Money) -> City:
    return City(application, channel, people, money)


@pytest.fixture(scope="session")
def records(channel) -> Records:
    return Records(channel)


@pytest.fixture
def stripe_says(bank_channel, settings) -> Sender:
    """Events to the server that pays at the bank of the tests."""
    return Sender(settings.stripe_webhook_secret.get_secret_value(), bank_channel)


@pytest.fixture
async def tab(money: Money, street: Street, channel, clock) -> Tab:
    return await Tab(money, street, channel, clock).open()
