"""What a bank may say, and what may happen meanwhile, while a session is paid for or a wallet topped up by card."""

import pytest

from parkup.payments.v1 import payment_service_pb2 as pb
from parkup.payments.v1.payment_service_pb2_grpc import PaymentServiceStub
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_pb2 import WalletTransaction
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from tests.bank import DECLINES
from tests.errors import refused
from tests.money import Money
from tests.payments.street import PRICE, Street


@pytest.fixture
def payments(bank_channel) -> PaymentServiceStub:
    return PaymentServiceStub(bank_channel)


@pytest.fixture
def wallet(bank_channel) -> WalletServiceStub:
    return WalletServiceStub(bank_channel)


@pytest.fixture
def order(money: Money, street: Street):
    """A driver with money in the wallet, and what pays their session by card."""

    async def make():
        driver = await money.driver(millimes=100_000)
        session = await street.park(driver)
        card = await money.add_card(driver)
        return driver, pb.ProcessPaymentRequest(amount=PRICE, session_id=session, payment_method_id=card)

    return make


@pytest.mark.parametrize("code", DECLINES)
async def test_what_the_bank_says_is_what_the_driver_hears(bank, payments, wallet, money: Money, order, code) -> None:
    driver, request = await order()

    bank[0].decline = code
    with refused(DECLINES[code]):
        await payments.ProcessPayment(request, metadata=driver.metadata)
    bank[0].decline = code
    with refused(DECLINES[code]):
        await wallet.TopUpWallet(
            wallet_pb.TopUpWalletRequest(amount=10, payment_method_id=request.payment_method_id),
            metadata=driver.metadata,
        )

    assert await money.balance(driver) == 100_000
    assert await money.charged(driver) == []


async def test_what_a_card_is_being_charged_for_no_wallet_pays(bank, payments, wallet, money: Money, order) -> None:
    driver, request = await order()
    from_wallet = wallet_pb.PayFromWalletRequest(
        amount=PRICE, reason=WalletTransaction.REASON_PARKING_PAYMENT, reference_id=request.session_id
    )

    async def pay_at_the_same_time() -> None:
        with refused("PAYMENT_IN_PROGRESS"):
            await wallet.PayFromWallet(from_wallet, metadata=driver.metadata)

    bank[0].meanwhile = pay_at_the_same_time
    await payments.ProcessPayment(request, metadata=driver.metadata)

    assert bank[0].meanwhile is None
    assert await money.balance(driver) == 100_000
    assert len(await money.charged(driver)) == 1
