"""A process that ends in the middle of an automatic top-up loses none, and brings none twice."""

from dataclasses import dataclass, field

import pytest

from parkup.wallet.v1 import auto_top_up_service_pb2 as pb
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.auto_top_up_service_pb2_grpc import AutoTopUpServiceStub
from server.kernel import new_id
from server.payments.amounts import CardAmounts
from server.payments.declines import Declines
from server.payments.repository import PaymentRepository
from server.payments.service import PaymentService
from server.wallet.auto_top_up.repository import AutoTopUpRepository
from server.wallet.auto_top_up.service import AutoTopUpService
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.till import Crash, Interrupted, Steps, crash


@dataclass
class Process:
    """A process that tops wallets up and repairs payments, and can end at any step."""

    top_ups: AutoTopUpService
    payments: PaymentService
    steps: Steps = field(default_factory=Steps)


@pytest.fixture
def start(application, money: Money, database, clock):
    """Another process over the same database; what it has begun ends with it."""

    def one() -> Process:
        kernel, steps, domain = application.kernel, Steps(), money.domain
        payments = PaymentService(
            engine=kernel.engine,
            payables=domain.payables,
            payments=PaymentRepository(database),
            cards=domain.cards,
            processor=Interrupted(domain.card_provider, steps),
            clock=clock,
            new_id=new_id,
            declines=Declines(kernel.limits, 100),
            amounts=CardAmounts({}),
        )
        top_ups = AutoTopUpService(
            autos=AutoTopUpRepository(database),
            engine=kernel.engine,
            payments=payments,
            cards=domain.cards,
            amounts=CardAmounts({}),
            clock=clock,
            maximum=10**9,
            most_a_day=3,
        )
        return Process(top_ups, payments, steps)

    return one


@pytest.mark.parametrize(
    ("point", "is_charged"),
    [
        ("open:before", False),
        ("open:after", False),
        ("confirm:before", False),
        ("confirm:after", True),
    ],
)
async def test_it_comes_once_all_the_same(
    start, money: Money, channel, database, clock, point: str, *, is_charged: bool
) -> None:
    driver = await money.driver(millimes=12_000)
    card = await money.add_card(driver)
    request = pb.SetAutoTopUpRequest(is_on=True, threshold=10, amount=20, payment_method_id=card)
    await AutoTopUpServiceStub(channel).SetAutoTopUp(request, metadata=driver.metadata)
    await money.wallet.PayFromWallet(wallet_pb.PayFromWalletRequest(amount=3), metadata=driver.metadata)

    dying, sound = start(), start()
    dying.steps.at[point] = crash
    with pytest.raises(Crash):
        await dying.top_ups.run()
    assert await money.charged(driver) == ([20_000] if is_charged else [])
    await sound.top_ups.run()  # somebody else has it, as far as is known
    assert await money.charged(driver) == ([20_000] if is_charged else [])

    clock.move(minutes=2)  # the job looks after what was left
    await sound.payments.reconcile(clock())
    clock.move(minutes=6)
    await sound.top_ups.run()

    assert await money.charged(driver) == [20_000]
    assert await money.balance(driver) == 29_000
    auto = await sound.top_ups.get(driver.id)
    assert (auto.is_under_way, auto.failures, auto.count) == (False, 0, 1)
    await assert_books_balance(database, settled=True)
