"""Money for tests: stubs, filled wallets, cards, and a look at what the Stripe sandbox really charged."""

import asyncio
from dataclasses import dataclass

import grpc.aio
import stripe
from bson import ObjectId

from parkup.payments.v1 import payment_service_pb2 as payments_pb
from parkup.payments.v1.payment_service_pb2_grpc import PaymentServiceStub
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from server.app import Application
from server.ledger.books import Book
from server.ledger.model import adjustment
from tests.people import People, Person

GOOD_CARD = "4242 4242 4242 4242"
# localstripe keeps these, and then declines each charge / wants the holder to confirm it.
DECLINED_WHEN_CHARGED = "4000 0000 0000 0341"
WANTS_AUTHENTICATION = "4000 0025 0000 3155"
DECLINED_WHEN_ADDED = "4000 0000 0000 0002"


@dataclass
class Money:
    application: Application
    people: People
    channel: grpc.aio.Channel
    sandbox: stripe.StripeClient

    def __post_init__(self) -> None:
        self.wallet = WalletServiceStub(self.channel)
        self.payments = PaymentServiceStub(self.channel)
        self.domain = self.application.domains.money

    async def driver(self, *, millimes: int = 0) -> Person:
        """A new driver with money in the wallet."""
        person = await self.people.driver()
        if millimes:
            await self.fill(person, millimes)
        return person

    async def fill(self, person: Person, millimes: int) -> None:
        movement = adjustment(person.id, millimes, f"test:{ObjectId()}")
        await self.application.kernel.engine.run(Book(movement))

    async def balance(self, person: Person) -> int:
        return await self.domain.ledger.balance(person.id)

    async def repair(self) -> None:
        """Does what the job does: brings what is due to its end, and what follows from that."""
        engine = self.application.kernel.engine
        await self.domain.payments.reconcile(self.application.kernel.clock())
        while refunds := [work for key, work in engine._work.items() if key.startswith("repair:")]:
            await asyncio.wait(refunds)  # what is given back is asked for with nobody waiting

    async def add_card(self, person: Person, number: str = GOOD_CARD, *, default: bool = False) -> str:
        """Gives our id of the card."""
        request = payments_pb.AddPaymentMethodRequest(
            card_number=number, expiry_date="12/34", cvv="123", set_as_default=default
        )
        return (await self.payments.AddPaymentMethod(request, metadata=person.metadata)).method.id

    async def charged(self, person: Person) -> list[int]:
        """Millimes of every charge that Stripe holds on a driver's cards, refunded ones left out."""
        customers = self.application.kernel.database["stripeCustomers"]
        customer = await customers.find_one({"_id": ObjectId(person.id)})
        if customer is None:
            return []
        charges = await self.sandbox.v1.charges.list_async({"customer": customer["customerId"], "limit": 100})
        return [charge.amount for charge in charges.data if charge.status == "succeeded" and not charge.refunded]
