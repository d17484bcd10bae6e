"""What the bank or a person at Stripe takes back: refunds by hand and disputes, told by Stripe's events."""

import asyncio

import pytest
from bson import ObjectId

from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_pb2 import WalletTransaction
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from tests.bank import Bank
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.events import about
from tests.payments.street import Street
from tests.payments.till import Till

WITHDRAWN, REINSTATED = "charge.dispute.funds_withdrawn", "charge.dispute.funds_reinstated"


@pytest.fixture
def wallet(bank_channel) -> WalletServiceStub:
    return WalletServiceStub(bank_channel)


@pytest.fixture
async def topped_up(money: Money, wallet, database):
    """A driver with 10 TND from a card, and the intent of that."""
    driver = await money.driver()
    request = wallet_pb.TopUpWalletRequest(amount=10, payment_method_id=await money.add_card(driver))
    await wallet.TopUpWallet(request, metadata=driver.metadata)
    payment = await database["payments"].find_one({"userId": ObjectId(driver.id)})
    return driver, payment["stripePaymentIntentId"]


async def entries_of(wallet, driver) -> list[tuple[int, float, float]]:
    """(reason, amount, balance after), the oldest first."""
    request = wallet_pb.ListWalletTransactionsRequest()
    listed = (await wallet.ListWalletTransactions(request, metadata=driver.metadata)).transactions
    sign = {WalletTransaction.TYPE_CREDIT: 1, WalletTransaction.TYPE_DEBIT: -1}
    return [(each.reason, sign[each.type] * each.amount, each.balance_after) for each in reversed(listed)]


async def accounts(database, driver) -> dict[str, int]:
    """What the accounts hold of a driver's payments, in millimes."""
    totals: dict[str, int] = {}
    ids = [each["_id"] async for each in database["payments"].find({"userId": ObjectId(driver.id)})]
    async for entry in database["ledger"].find({"paymentId": {"$in": ids}}):
        for line in entry["lines"]:
            amount = int(line["amount"].to_decimal() * 1000)
            totals[line["account"]] = totals.get(line["account"], 0) + amount
    return {account.removesuffix(driver.id): total for account, total in totals.items() if total}


class TestARefundByHand:
    async def test_of_a_top_up_leaves_the_wallet(self, stripe_says, wallet, topped_up, money: Money, database) -> None:
        driver, intent = topped_up
        for amount, left in ((4_000, 6_000), (6_000, 0)):
            await money.sandbox.v1.refunds.create_async({"payment_intent": intent, "amount": amount})
            for _ in range(2):
                await stripe_says.send("charge.refunded", about("charge", intent))
            assert await money.balance(driver) == left
        refund = WalletTransaction.REASON_REFUND
        assert (await entries_of(wallet, driver))[1:] == [(refund, -4, 6), (refund, -6, 0)]
        assert await accounts(database, driver) == {}
        await assert_books_balance(database)

    async def test_of_what_was_spent_leaves_a_wallet_that_owes_and_pays_nothing(
        self, stripe_says, wallet, topped_up, money: Money, database
    ) -> None:
        driver, intent = topped_up
        pay = wallet_pb.PayFromWalletRequest(amount=8)
        await wallet.PayFromWallet(pay, metadata=driver.metadata)
        await money.sandbox.v1.refunds.create_async({"payment_intent": intent})
        await stripe_says.send("charge.refunded", about("charge", intent))
        shown = await wallet.GetWallet(wallet_pb.GetWalletRequest(), metadata=driver.metadata)
        assert shown.balance == -8
        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await wallet.PayFromWallet(wallet_pb.PayFromWalletRequest(amount=0.001), metadata=driver.metadata)

        await money.fill(driver, 8_500)
        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await wallet.PayFromWallet(wallet_pb.PayFromWalletRequest(amount=0.6), metadata=driver.metadata)
        await wallet.PayFromWallet(wallet_pb.PayFromWalletRequest(amount=0.5), metadata=driver.metadata)
        assert await money.balance(driver) == 0
        await assert_books_balance(database)

    @pytest.mark.parametrize("told_by", ["refund.failed", "refund.updated", "charge.refund.updated"])
    async def test_that_fails_is_in_the_wallet_again(
        self, stripe_says, topped_up, money: Money, door: Bank, database, told_by: str
    ) -> None:
        driver, intent = topped_up
        refund = {"id": "re_1", "object": "refund", "amount": 10_000, "payment_intent": intent, "status": "succeeded"}
        door.refunds = [refund]
        await stripe_says.send("charge.refunded", about("charge", intent))
        assert await money.balance(driver) == 0
        refund["status"] = "failed"
        await stripe_says.send(told_by, about("refund", intent))
        assert await money.balance(driver) == 10_000
        payment = await database["payments"].find_one({"userId": ObjectId(driver.id)})
        assert payment["status"] == "completed"
        assert "nextAttemptAt" not in payment, "nobody here had asked for it"
        await assert_books_balance(database, settled=True)

    async def test_of_parking_is_no_matter_of_the_wallet(
        self, stripe_says, bank_channel, money: Money, database
    ) -> None:
        driver, street = await money.driver(millimes=5_000), Street(money, bank_channel)
        await street.open()
        await street.park(driver, method=await money.add_card(driver))
        payment = await database["payments"].find_one({"userId": ObjectId(driver.id)})
        intent = payment["stripePaymentIntentId"]
        await money.sandbox.v1.refunds.create_async({"payment_intent": intent})
        await stripe_says.send("charge.refunded", about("charge", intent))
        assert await money.balance(driver) == 5_000
        assert await accounts(database, driver) == {"revenue:parking": 1_500, "refunds": -1_500}
        await assert_books_balance(database, settled=True)


class TestADispute:
    async def test_of_a_top_up_takes_the_money_and_may_bring_it_back(
        self, stripe_says, wallet, topped_up, money: Money, door: Bank, database
    ) -> None:
        driver, intent = topped_up
        door.disputes[intent] = []
        await stripe_says.send("charge.dispute.created", about("dispute", intent))
        assert await money.balance(driver) == 10_000, "nothing was withdrawn yet"

        door.disputes[intent] = [-10_000]
        for _ in range(2):
            await stripe_says.send(WITHDRAWN, about("dispute", intent))
        assert await money.balance(driver) == 0

        door.disputes[intent] = [-10_000, 10_000]
        await stripe_says.send(REINSTATED, about("dispute", intent))
        await stripe_says.send("charge.dispute.closed", about("dispute", intent))
        assert await money.balance(driver) == 10_000
        dispute = WalletTransaction.REASON_DISPUTE
        assert (await entries_of(wallet, driver))[1:] == [(dispute, -10, 0), (dispute, 10, 10)]
        await assert_books_balance(database, settled=True)

    async def test_of_what_was_spent_leaves_a_wallet_that_owes(
        self, stripe_says, wallet, topped_up, money: Money, door: Bank, database
    ) -> None:
        driver, intent = topped_up
        await wallet.PayFromWallet(wallet_pb.PayFromWalletRequest(amount=10), metadata=driver.metadata)
        door.disputes[intent] = [-10_000]
        await stripe_says.send(WITHDRAWN, about("dispute", intent))
        assert await money.balance(driver) == -10_000
        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await wallet.PayFromWallet(wallet_pb.PayFromWalletRequest(amount=0.001), metadata=driver.metadata)
        await assert_books_balance(database)

    async def test_of_parking_stands_in_an_account_of_its_own(
        self, stripe_says, bank_channel, money: Money, door: Bank, database
    ) -> None:
        driver, street = await money.driver(), Street(money, bank_channel)
        await street.open()
        session = await street.park(driver, method=await money.add_card(driver))
        payment = await database["payments"].find_one({"userId": ObjectId(driver.id)})
        intent = payment["stripePaymentIntentId"]
        door.disputes[intent] = [-1_500]
        await stripe_says.send(WITHDRAWN, about("dispute", intent))
        assert await accounts(database, driver) == {"revenue:parking": 1_500, "disputes": -1_500}
        assert await street.is_paid(driver, session)
        door.disputes[intent] = [-1_500, 1_500]
        await stripe_says.send(REINSTATED, about("dispute", intent))
        assert await accounts(database, driver) == {"revenue:parking": 1_500, "card_clearing": -1_500}
        await assert_books_balance(database, settled=True)


@pytest.mark.parametrize(("moved", "is_proof"), [([-10_000], False), ([-10_000, 10_000], True)])
async def test_a_payment_received_that_a_bank_took_back_is_no_proof_of_a_top_up(
    wallet, money: Money, door: Bank, database, moved: list[int], is_proof: bool
) -> None:
    driver = await money.driver()
    received = await money.sandbox.v1.payment_intents.create_async(
        {
            "amount": 10_000,
            "currency": "tnd",
            "payment_method": "pm_card_visa",
            "confirm": True,
            "metadata": {"user_id": driver.id},
        }
    )
    door.disputes[received.id] = moved
    request = wallet_pb.TopUpWalletRequest(amount=10, reference_id=received.id)
    if is_proof:
        await wallet.TopUpWallet(request, metadata=driver.metadata)
    else:
        with refused("TOPUP_NOT_PROVEN"):
            await wallet.TopUpWallet(request, metadata=driver.metadata)
    assert await money.balance(driver) == (10_000 if is_proof else 0)
    await assert_books_balance(database)


async def test_events_about_one_payment_in_any_order_and_at_once_are_booked_once(
    stripe_says, topped_up, money: Money, till: Till, door: Bank, database
) -> None:
    driver, intent = topped_up
    door.disputes[intent] = [-7_000]
    await money.sandbox.v1.refunds.create_async({"payment_intent": intent, "amount": 3_000})
    kinds = [WITHDRAWN, "charge.refunded", "charge.dispute.updated", "refund.updated"] * 3
    await asyncio.gather(*(stripe_says.send(kind, about("dispute", intent)) for kind in kinds))
    await asyncio.gather(*(till.tampered.service.reconcile_intent(intent, disputes=True) for _ in range(3)))
    assert await money.balance(driver) == 0
    assert await database["ledger"].count_documents({"userId": ObjectId(driver.id)}) == 3
    await assert_books_balance(database, settled=True)
