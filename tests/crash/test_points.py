"""A server that is killed while drivers buy and spend points: each is spent once, and none are made of nothing."""

from collections import Counter
from collections.abc import Awaitable, Callable

import grpc.aio
import pytest
from bson import ObjectId

from parkup.payments.v1 import payment_service_pb2 as payments_pb
from parkup.payments.v1.payment_service_pb2_grpc import PaymentServiceStub
from parkup.wallet.v1 import points_service_pb2 as points_pb
from parkup.wallet.v1.points_service_pb2_grpc import PointsServiceStub
from server.points.document import ENTRIES
from tests.crash.killed_server import Load, assert_stripe_took_what_we_say, prepare, server_process
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.people import bearer
from tests.points.purse import Purse

Call = Callable[[grpc.aio.Channel], Awaitable[object]]


class PointsLoad(Load):
    """Everybody spends points, by wallet and by card, and buys some, of which half are given back."""

    def _calls(self, token: str, card: str, name: str) -> dict[str, Call]:
        return {
            f"wallet-{name}": lambda channel: self._spend(channel, token, "wallet", f"wallet-{name}"),
            f"card-{name}": lambda channel: self._spend(channel, token, card, f"card-{name}"),
            f"buy-{name}": lambda channel: self._buy(channel, token, card, f"buy-{name}"),
        }

    async def _spend(self, channel, token: str, method: str, key: str) -> object:
        request = payments_pb.ProcessPaymentRequest(
            amount=0.5, description="Lavage", payment_method_id=method, points_to_use=100
        )
        return await PaymentServiceStub(channel).ProcessPayment(request, metadata=bearer(token, idempotency_key=key))

    async def _buy(self, channel, token: str, card: str, key: str) -> object:
        points, keyed = PointsServiceStub(channel), bearer(token, idempotency_key=key)
        request = points_pb.BuyPointsRequest(points=200, payment_method_id=card)
        bought = await points.BuyPoints(request, metadata=keyed)
        if int(key[-1]) % 2:
            await points.CancelPointsPurchase(
                points_pb.CancelPointsPurchaseRequest(payment_id=bought.payment.id),
                metadata=bearer(token, idempotency_key=f"back-{key}"),
            )
        return bought


@pytest.mark.parametrize("answers_before_the_end", [4, 40])
async def test_after_a_sigkill_points_are_what_their_entries_say(
    crash_settings, money: Money, clock, answers_before_the_end
) -> None:
    prepared, purse = await prepare(money), Purse(money.application, money.channel)
    load = PointsLoad(prepared.drivers, prepared.cards, prepared.zone_id)
    for driver in load.drivers:
        await purse.give(driver, 5_000)
    async with server_process(crash_settings, crash_settings.data_dir) as (server, channel):
        await load.run(channel, until_answers=answers_before_the_end, enough=server.kill)
    assert load.unanswered, "nothing was under way when the server died"
    database = money.application.kernel.database

    clock.move(minutes=2)
    await money.domain.payments.reconcile(clock())
    await purse.follow()
    assert await purse.findings() == []
    async with server_process(crash_settings, crash_settings.data_dir) as (_, channel):
        await load.repeat(channel)
    assert not load.unanswered
    assert load.refused <= {"POINTS_ALREADY_SPENT"}
    clock.move(minutes=2)
    await money.domain.payments.reconcile(clock())
    await purse.follow()
    await purse.follow()

    await assert_books_balance(database, settled=True)
    await assert_stripe_took_what_we_say(money, load)
    assert await purse.findings() == []
    await assert_every_answer_moved_points_once(database, load)


async def assert_every_answer_moved_points_once(database, load: Load) -> None:
    entries = [entry async for entry in database[ENTRIES].find({"paymentId": {"$exists": True}})]
    by_payment = Counter((entry["paymentId"], entry["reason"]) for entry in entries)
    answered = Counter(ObjectId(answer.payment.id) for answer in load.answered.values())
    assert set(answered.values()) == {1}, "two keys were given one effect"
    for key, answer in load.answered.items():
        payment_id = ObjectId(answer.payment.id)
        assert by_payment[payment_id, "bought" if key.startswith("buy-") else "spent"] == 1, key
        assert by_payment[payment_id, "returned"] == 0, key
    # What was spent, less what came back of calls that came to nothing, is what was answered.
    moved = sum(entry["points"] for entry in entries if entry["reason"] in ("spent", "returned"))
    assert moved == -100 * sum(not key.startswith("buy-") for key in load.answered)
