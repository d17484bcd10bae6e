"""A server in a process of its own, a load of payments on it, and the moment it is killed."""

import asyncio
import contextlib
import itertools
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

import grpc.aio
import stripe
from bson import Decimal128, ObjectId

from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from parkup.payments.v1 import payment_record_service_pb2 as records_pb
from parkup.payments.v1 import payment_service_pb2 as payments_pb
from parkup.payments.v1.payment_record_service_pb2_grpc import PaymentRecordServiceStub
from parkup.payments.v1.payment_service_pb2_grpc import PaymentServiceStub
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from server import app
from server.kernel import ThirdParties
from server.mongo.client import Database
from server.mongo.money import to_millimes
from server.processes import ChildProcess
from server.settings import Settings
from server.values.clock import Clock
from server.workers import socket_path
from tests.enforcement.city import City
from tests.errors import reason_of
from tests.money import Money
from tests.people import Outbox, People, Person, bearer
from tests.processes import program_environment

START_SECONDS = 30
DRIVERS = 8


@dataclass
class Load:
    """Payments of every kind by several drivers at once, each with its idempotency key, until the server is gone."""

    drivers: list[Person]
    cards: list[str]
    zone_id: str
    answered: dict[str, object] = field(default_factory=dict)
    """The answer by idempotency key."""
    unanswered: dict[str, Callable[[grpc.aio.Channel], Awaitable[object]]] = field(default_factory=dict)
    """What to send again, by idempotency key."""
    refused: set[str] = field(default_factory=set)

    async def run(self, channel: grpc.aio.Channel, *, until_answers: int, enough: Callable[[], None]) -> None:
        """Calls `enough` after so many answers, and ends when nothing answers any more."""

        async def driver(number: int) -> None:
            token, card = self.drivers[number].access_token, self.cards[number]
            for turn in itertools.count():
                calls = self._calls(token, card, f"{number}-{turn}")
                for key, call in calls.items():
                    self.unanswered[key] = call
                outcomes = await asyncio.gather(*(call(channel) for call in calls.values()), return_exceptions=True)
                for key, outcome in zip(calls, outcomes, strict=True):
                    self._note(key, outcome)
                if len(self.answered) >= until_answers:
                    enough()
                if any(isinstance(outcome, BaseException) and is_gone(outcome) for outcome in outcomes):
                    return

        await asyncio.gather(*(driver(number) for number in range(len(self.drivers))))

    async def repeat(self, channel: grpc.aio.Channel) -> None:
        """Sends again, with their keys, the calls that the crash left without an answer, as a client would."""
        pending = dict(self.unanswered)
        outcomes = await asyncio.gather(*(call(channel) for call in pending.values()), return_exceptions=True)
        for key, outcome in zip(pending, outcomes, strict=True):
            self._note(key, outcome)

    def _note(self, key: str, outcome: object) -> None:
        if not isinstance(outcome, BaseException):
            self.answered[key] = outcome
            self.unanswered.pop(key, None)
        elif not is_gone(outcome):
            self.refused.add(reason_of(outcome))
            self.unanswered.pop(key, None)

    def _calls(self, token: str, card: str, name: str) -> dict[str, Callable[[grpc.aio.Channel], Awaitable[object]]]:
        pay = wallet_pb.PayFromWalletRequest(amount=0.5)
        top_up = wallet_pb.TopUpWalletRequest(amount=2, payment_method_id=card)
        method = card if name.endswith(("1", "3", "5", "7", "9")) else "wallet"
        park = session_pb.StartSessionRequest(
            zone_id=self.zone_id, license_plate=f"{name} TUN 1", duration_minutes=60, payment_method_id=method
        )
        return {
            f"pay-{name}": lambda channel: WalletServiceStub(channel).PayFromWallet(
                pay, metadata=bearer(token, idempotency_key=f"pay-{name}")
            ),
            f"top-{name}": lambda channel: WalletServiceStub(channel).TopUpWallet(
                top_up, metadata=bearer(token, idempotency_key=f"top-{name}")
            ),
            f"park-{name}": lambda channel: self._park_and_cancel(channel, token, park, name),
            f"give-{name}": lambda channel: self._pay_and_give_back(channel, token, card, name),
        }

    async def _pay_and_give_back(self, channel, token: str, card: str, name: str) -> object:
        """A payment by card whose receipt is looked at, and of which a part goes back to the card."""
        pay = payments_pb.ProcessPaymentRequest(amount=2, description="Lavage", payment_method_id=card)
        paid = await PaymentServiceStub(channel).ProcessPayment(
            pay, metadata=bearer(token, idempotency_key=f"p-{name}")
        )
        payment_id, proof = paid.payment.receipt_url.rsplit("/", 2)[1:]
        await PaymentServiceStub(channel).GetPaymentReceipt(
            payments_pb.GetPaymentReceiptRequest(payment_id=payment_id, proof=proof)
        )
        return await PaymentRecordServiceStub(channel).RefundPayment(
            records_pb.RefundPaymentRequest(payment_id=paid.payment.id, amount=0.5),
            metadata=bearer(token, idempotency_key=f"give-{name}"),
        )

    async def _park_and_cancel(self, channel, token: str, park: session_pb.StartSessionRequest, name: str) -> object:
        """A whole round, so that the driver can park again: what was paid comes back."""
        sessions = SessionServiceStub(channel)
        started = await sessions.StartSession(park, metadata=bearer(token, idempotency_key=f"park-{name}"))
        return await sessions.CancelSession(
            session_pb.CancelSessionRequest(session_id=started.session.id),
            metadata=bearer(token, idempotency_key=f"cancel-{name}"),
        )


def is_gone(error: BaseException) -> bool:
    """No server answered: the outcome of the call is not known."""
    return isinstance(error, grpc.aio.AioRpcError) and not error.trailing_metadata()


@contextlib.asynccontextmanager
async def own_application(
    settings: Settings, clock: Clock, third_parties: ThirdParties, outbox: Outbox, sandbox: stripe.StripeClient
) -> AsyncIterator[Money]:
    """An application in this process over the same database: it prepares, repairs and looks."""
    address = f"unix:{settings.data_dir}/local.sock"
    async with app.build(settings, clock=clock, third_parties=third_parties) as application:
        server = application.server_on(address)
        await server.start()
        async with grpc.aio.insecure_channel(address, options=[("grpc.use_local_subchannel_pool", 1)]) as channel:
            yield Money(application, People(application, channel, outbox), channel, sandbox)
        await server.stop(None)


@contextlib.asynccontextmanager
async def server_process(settings: Settings, folder: Path) -> AsyncIterator[tuple[ChildProcess, grpc.aio.Channel]]:
    """One worker over the settings' database, and a channel to it."""
    address = socket_path(settings, 0)
    address.parent.mkdir(parents=True, exist_ok=True)
    address.unlink(missing_ok=True)
    argv = [sys.executable, "-m", "server", "worker", "--index", "0"]
    async with contextlib.AsyncExitStack() as stack:
        environment = stack.enter_context(program_environment(folder, settings))
        quiet = {"PARKUP_LOG_LEVEL": "error"}
        process = ChildProcess("server", argv, env=environment | quiet, log=folder / "server.log")
        await process.start()
        stack.push_async_callback(process.wait)
        stack.callback(process.kill)
        options = [("grpc.use_local_subchannel_pool", 1)]
        async with grpc.aio.insecure_channel(f"unix:{address}", options=options) as channel:

            async def ready() -> bool:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(channel.channel_ready(), 0.1)
                    return True
                return False

            await process.until_ready(ready, seconds=START_SECONDS)
            yield process, channel


async def prepare(money: Money, *, millimes: int = 20_000) -> Load:
    """Drivers with money and a card, made through a server that is not going to die."""
    city = City(money.application, money.channel, money.people, money)
    drivers = [await money.driver(millimes=millimes) for _ in range(DRIVERS)]
    cards = [await money.add_card(driver) for driver in drivers]
    return Load(drivers, cards, (await city.zone()).id)


async def assert_every_answer_has_one_effect(database: Database, load: Load) -> None:
    """A call that was answered, before or after the crash, moved money once."""
    entries = [entry async for entry in database["ledger"].find()]
    by_id = Counter(str(entry["_id"]) for entry in entries)
    for key, answer in load.answered.items():
        if key.startswith(("pay-", "top-")):
            assert by_id[answer.transaction.id] == 1, key
    given = {key: answer.payment.id for key, answer in load.answered.items() if key.startswith("give-")}
    assert len(set(given.values())) == len(given)
    for key, payment_id in given.items():
        payment = await database["payments"].find_one({"_id": ObjectId(payment_id)})
        assert [str(part["amount"]) for part in payment["refunds"]] == ["0.500"], key
        assert (payment["status"], str(payment["refundedAmount"])) == ("completed", "0.500"), key
    moved = Counter(answer.transaction.id for key, answer in load.answered.items() if key.startswith(("pay-", "top-")))
    assert set(moved.values()) == {1}, "two keys were given one effect"


async def assert_money_is_told_of_once(database: Database) -> None:
    """Each payment that was received has one notice, and what they say went back is what went back."""
    told, back = list[str](), Counter[str]()
    async for notice in database["notices"].find({"kind": "receipt"}):
        if notice["subject"] == "receipt":
            told.append(notice["data"]["payment_id"])
        else:
            back[notice["data"]["payment_id"]] += to_millimes(Decimal128(notice["facts"]["amount"].replace(",", ".")))
    received = [each async for each in database["payments"].find({"completedAt": {"$exists": True}})]
    gone = {
        str(each["_id"]): to_millimes(each["refundedAmount"] if "refundedAmount" in each else each["amount"])
        for each in received
        if "refundedAmount" in each or each["status"] == "refunded"
    }
    assert sorted(told) == sorted(str(each["_id"]) for each in received)
    assert back == {payment_id: amount for payment_id, amount in gone.items() if amount}


async def assert_stripe_took_what_we_say(money: Money, load: Load) -> None:
    """What Stripe charged each driver, and did not give back, is what our completed card payments say."""
    payments = money.application.kernel.database["payments"]
    for driver in load.drivers:
        completed = {"userId": ObjectId(driver.id), "methodType": "card", "status": "completed"}
        ours = [to_millimes(payment["amount"]) async for payment in payments.find(completed)]
        assert sorted(await money.charged(driver)) == sorted(ours)
