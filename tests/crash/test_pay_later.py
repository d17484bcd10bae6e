"""A server that is killed while drivers park for later, settle, have that back and call off: what they owe is what the
books say.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

import grpc.aio
from bson import ObjectId

from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from parkup.wallet.v1 import pay_later_service_pb2 as later_pb
from parkup.wallet.v1.pay_later_service_pb2_grpc import PayLaterServiceStub
from server.payments.later.model import due_of, month_of
from tests.crash.killed_server import Load, assert_stripe_took_what_we_say, prepare, server_process
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.events import Sender, about
from tests.payments.street import Street
from tests.payments.tab import PLAN, Tab
from tests.people import bearer

Call = Callable[[grpc.aio.Channel], Awaitable[object]]


@dataclass
class LaterLoad(Load):
    """Everybody parks for later and settles by card; then they call it off.

    With `money` somebody gives back by hand at Stripe what was settled, and it is settled again.
    """

    money: Money | None = None

    def _calls(self, token: str, card: str, name: str) -> dict[str, Call]:
        return {f"later-{name}": lambda channel: self._round(channel, token, card, name)}

    async def _round(self, channel: grpc.aio.Channel, token: str, card: str, name: str) -> object:
        def keyed(step: str):
            return bearer(token, idempotency_key=f"{step}-{name}")

        sessions = SessionServiceStub(channel)
        park = session_pb.StartSessionRequest(
            zone_id=self.zone_id, license_plate=f"{name} TUN 1", duration_minutes=60, payment_method_id="later"
        )
        session_id = (await sessions.StartSession(park, metadata=keyed("park"))).session.id
        settle = later_pb.SettlePayLaterRequest(payment_method_id=card)
        settled = await PayLaterServiceStub(channel).SettlePayLater(settle, metadata=keyed("settle"))
        if self.money:
            await give_back_by_hand(self.money, settled.payment.id, channel)
            await PayLaterServiceStub(channel).SettlePayLater(settle, metadata=keyed("again"))
        cancel = session_pb.CancelSessionRequest(session_id=session_id)
        await sessions.CancelSession(cancel, metadata=keyed("cancel"))
        return settled


async def give_back_by_hand(money: Money, payment_id: str, channel: grpc.aio.Channel) -> None:
    """Once, and Stripe tells the server of it, each time anew."""
    payment = await money.application.kernel.database["payments"].find_one({"_id": ObjectId(payment_id)})
    intent, refunds = payment["stripePaymentIntentId"], money.sandbox.v1.refunds
    if not (await refunds.list_async({"payment_intent": intent})).data:
        await refunds.create_async({"payment_intent": intent})
    secret = money.application.kernel.settings.stripe_webhook_secret.get_secret_value()
    await Sender(secret, channel).send("charge.refunded", about("charge", intent))


async def killed_and_repeated(crash_settings, money: Money, clock, *, is_taken_back: bool) -> tuple[Tab, LaterLoad]:
    """The server is killed under a load of drivers who may pay later; the next one answers what was unanswered."""
    prepared, street = await prepare(money, millimes=PLAN), Street(money, money.channel)
    tab = Tab(money, street, money.channel, clock)
    tab.admin = await money.people.admin()
    for driver in prepared.drivers:
        await tab.subscribe(driver, 5)
    taken_back_by = money if is_taken_back else None
    load = LaterLoad(prepared.drivers, prepared.cards, prepared.zone_id, money=taken_back_by)
    async with server_process(crash_settings, crash_settings.data_dir) as (server, channel):
        await load.run(channel, until_answers=10, enough=server.kill)
    assert load.unanswered, "nothing was under way when the server died"
    await assert_books_balance(money.application.kernel.database)

    async with server_process(crash_settings, crash_settings.data_dir) as (_, channel):
        await load.repeat(channel)
    assert not load.unanswered
    assert not load.refused
    clock.move(minutes=2)
    return tab, load


async def test_after_a_sigkill_what_was_taken_back_is_owed_once(crash_settings, money: Money, clock) -> None:
    tab, load = await killed_and_repeated(crash_settings, money, clock, is_taken_back=True)
    database = money.application.kernel.database
    await money.domain.webhooks.handle_due()
    await money.domain.payments.reconcile(clock())

    await assert_books_balance(database, settled=True)
    await assert_stripe_took_what_we_say(money, load)
    assert await tab.findings() == []
    assert not [each async for each in database["payLaterDebts"].find({"status": "open"})]
    assert await database["payments"].count_documents({"status": "refunded", "methodType": "card"}) == len(
        load.answered
    )


async def test_after_a_sigkill_everybody_owes_what_they_parked_for(crash_settings, money: Money, clock) -> None:
    tab, load = await killed_and_repeated(crash_settings, money, clock, is_taken_back=False)
    database = money.application.kernel.database
    await money.domain.payments.reconcile(clock())
    await assert_books_balance(database, settled=True)
    clock.move(seconds=(due_of(month_of(clock())) + timedelta(minutes=1) - clock()).total_seconds())
    await tab.jobs()

    await assert_books_balance(database, settled=True)
    await assert_stripe_took_what_we_say(money, load)
    assert await tab.findings() == []
    assert not [each async for each in database["payLaterDebts"].find({"status": "open"})]
