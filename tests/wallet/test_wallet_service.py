import asyncio
import contextlib
import time

import grpc.aio
import pytest
from bson import ObjectId

from parkup.wallet.v1 import wallet_service_pb2 as pb
from parkup.wallet.v1.wallet_pb2 import WalletTransaction
from tests.errors import reason_of, refused
from tests.invariants import assert_books_balance
from tests.money import DECLINED_WHEN_CHARGED, WANTS_AUTHENTICATION, Money
from tests.people import bearer


def keyed(person, key: str):
    return bearer(person.access_token, idempotency_key=key)


class TestGetWallet:
    async def test_anonymous_callers_have_none(self, money: Money) -> None:
        with refused("UNAUTHORIZED"):
            await money.wallet.GetWallet(pb.GetWalletRequest())

    async def test_a_new_driver_has_an_empty_one(self, money: Money) -> None:
        driver = await money.driver()
        wallet = await money.wallet.GetWallet(pb.GetWalletRequest(), metadata=driver.metadata)
        assert (wallet.user_id, wallet.balance, wallet.currency) == (driver.id, 0, "TND")

    async def test_it_tells_the_balance_in_dinars(self, money: Money) -> None:
        driver = await money.driver(millimes=25_010)
        assert (await money.wallet.GetWallet(pb.GetWalletRequest(), metadata=driver.metadata)).balance == 25.01


class TestListWalletTransactions:
    async def test_anonymous_callers_see_nothing(self, money: Money) -> None:
        with refused("UNAUTHORIZED"):
            await money.wallet.ListWalletTransactions(pb.ListWalletTransactionsRequest())

    async def test_one_sees_only_ones_own_newest_first(self, money: Money) -> None:
        driver, other = await asyncio.gather(money.driver(millimes=1_000), money.driver(millimes=7_000))
        await money.fill(driver, 2_000)
        answer = await money.wallet.ListWalletTransactions(pb.ListWalletTransactionsRequest(), metadata=driver.metadata)
        assert [entry.amount for entry in answer.transactions] == [2, 1]
        assert [entry.balance_after for entry in answer.transactions] == [3, 1]
        assert not answer.HasField("total_size")
        assert other.id not in {entry.user_id for entry in answer.transactions}

    async def test_pages_hold_every_entry_once(self, money: Money) -> None:
        driver = await money.driver()
        for _ in range(5):
            await money.fill(driver, 1_000)
        seen, token = [], ""
        while True:
            request = pb.ListWalletTransactionsRequest(page_size=2, page_token=token)
            answer = await money.wallet.ListWalletTransactions(request, metadata=driver.metadata)
            seen += [entry.balance_after for entry in answer.transactions]
            if not (token := answer.next_page_token):
                break
        assert seen == [5, 4, 3, 2, 1]

    async def test_filters_by_way_and_reason(self, money: Money) -> None:
        driver = await money.driver(millimes=1_000)
        await money.wallet.PayFromWallet(pb.PayFromWalletRequest(amount=0.5), metadata=driver.metadata)

        async def amounts(**wanted) -> list[float]:
            request = pb.ListWalletTransactionsRequest(**wanted)
            answer = await money.wallet.ListWalletTransactions(request, metadata=driver.metadata)
            return [entry.amount for entry in answer.transactions]

        assert await amounts(type=WalletTransaction.TYPE_DEBIT) == [0.5]
        assert await amounts(type=WalletTransaction.TYPE_CREDIT) == [1]
        assert await amounts(reason=WalletTransaction.REASON_PARKING_PAYMENT) == [0.5]
        assert await amounts(reason=WalletTransaction.REASON_REFUND) == []


class TestTopUpWallet:
    async def test_anonymous_callers_are_refused(self, money: Money) -> None:
        with refused("UNAUTHORIZED"):
            await money.wallet.TopUpWallet(pb.TopUpWalletRequest(amount=10))

    async def test_names_one_source_of_money(self, money: Money) -> None:
        driver = await money.driver()
        for sources in ({}, {"payment_method_id": "0" * 24, "reference_id": "pi_1"}):
            with refused("TOPUP_SOURCE_REQUIRED"):
                await money.wallet.TopUpWallet(pb.TopUpWalletRequest(amount=10, **sources), metadata=driver.metadata)

    async def test_somebody_elses_card_is_not_found(self, money: Money) -> None:
        driver, other = await asyncio.gather(money.driver(), money.driver())
        card = await money.add_card(other)
        request = pb.TopUpWalletRequest(amount=10, payment_method_id=card)
        with refused("METHOD_NOT_FOUND"):
            await money.wallet.TopUpWallet(request, metadata=driver.metadata)

    @pytest.mark.parametrize("amount", [0.99, 1000.01, 10.005, 10.0001])
    async def test_takes_1_to_1000_dinars_in_tens_of_millimes(self, money: Money, amount: float) -> None:
        driver = await money.driver()
        request = pb.TopUpWalletRequest(amount=amount, payment_method_id="0" * 24)
        with refused("INVALID_ARGUMENT"):
            await money.wallet.TopUpWallet(request, metadata=driver.metadata)

    async def test_a_declined_card_brings_nothing(self, money: Money) -> None:
        driver = await money.driver()
        card = await money.add_card(driver, DECLINED_WHEN_CHARGED)
        request = pb.TopUpWalletRequest(amount=10, payment_method_id=card)
        for _ in range(2):  # a repeated call is declined again, not charged anew
            with refused("CARD_DECLINED"):
                await money.wallet.TopUpWallet(request, metadata=keyed(driver, "k"))
        assert await money.balance(driver) == 0

    @pytest.mark.usefixtures("nothing_waits")
    async def test_a_card_that_wants_its_holder_is_refused_and_not_charged_later(self, money: Money) -> None:
        driver = await money.driver()
        card = await money.add_card(driver, WANTS_AUTHENTICATION)
        with refused("CARD_AUTHENTICATION_REQUIRED"):
            request = pb.TopUpWalletRequest(amount=10, payment_method_id=card)
            await money.wallet.TopUpWallet(request, metadata=driver.metadata)
        assert await money.charged(driver) == []

    async def test_a_saved_card_is_charged_and_credited(self, money: Money, database) -> None:
        driver = await money.driver(millimes=5_000)
        card = await money.add_card(driver)
        answer = await money.wallet.TopUpWallet(
            pb.TopUpWalletRequest(amount=50.01, payment_method_id=card), metadata=driver.metadata
        )
        assert answer.new_balance == 55.01
        assert answer.payment.status == answer.payment.STATUS_COMPLETED
        assert answer.payment.payment_method_id == card
        assert "/v1/receipts/" in answer.payment.receipt_url
        assert answer.transaction.reason == WalletTransaction.REASON_TOPUP
        assert answer.transaction.payment_id == answer.payment.id
        assert await money.charged(driver) == [50_010]
        await assert_books_balance(database)

    async def test_a_repeated_call_charges_once(self, money: Money) -> None:
        driver = await money.driver()
        card = await money.add_card(driver)
        request = pb.TopUpWalletRequest(amount=20, payment_method_id=card)
        first = await money.wallet.TopUpWallet(request, metadata=keyed(driver, "same"))
        again = await money.wallet.TopUpWallet(request, metadata=keyed(driver, "same"))
        assert first == again
        assert await money.charged(driver) == [20_000]
        assert await money.balance(driver) == 20_000

    async def test_calls_with_one_key_at_the_same_time_charge_once(self, money: Money, database) -> None:
        driver = await money.driver()
        card = await money.add_card(driver)
        request = pb.TopUpWalletRequest(amount=20, payment_method_id=card)
        answers = await asyncio.gather(
            *(money.wallet.TopUpWallet(request, metadata=keyed(driver, "same")) for _ in range(10)),
            return_exceptions=True,
        )
        assert [str(answer) for answer in answers] == [str(answers[0])] * 10, "all are given the one answer"
        assert answers[0].new_balance == 20
        assert await money.charged(driver) == [20_000]
        assert await money.balance(driver) == 20_000
        await assert_books_balance(database)

    async def test_a_key_used_for_another_amount_is_refused(self, money: Money) -> None:
        driver = await money.driver()
        card = await money.add_card(driver)
        await money.wallet.TopUpWallet(
            pb.TopUpWalletRequest(amount=20, payment_method_id=card), metadata=keyed(driver, "same")
        )
        with refused("IDEMPOTENCY_KEY_REUSED"):
            await money.wallet.TopUpWallet(
                pb.TopUpWalletRequest(amount=30, payment_method_id=card), metadata=keyed(driver, "same")
            )


class TestTopUpWalletByReference:
    """Money that came in by a PaymentIntent of the driver's, made without us."""

    async def received(self, money: Money, *, amount: int = 10_000, currency: str = "tnd", **more) -> str:
        intent = await money.sandbox.v1.payment_intents.create_async(
            {"amount": amount, "currency": currency, "payment_method": "pm_card_visa", "confirm": True, **more}
        )
        return intent.id

    async def top_up(self, money: Money, driver, reference: str, amount: float = 10, **metadata):
        return await money.wallet.TopUpWallet(
            pb.TopUpWalletRequest(amount=amount, reference_id=reference),
            metadata=bearer(driver.access_token, **metadata),
        )

    async def test_an_unknown_reference_proves_nothing(self, money: Money) -> None:
        with refused("TOPUP_NOT_PROVEN"):
            await self.top_up(money, await money.driver(), "pi_nothing")

    async def test_somebody_elses_intent_proves_nothing(self, money: Money) -> None:
        driver, other = await asyncio.gather(money.driver(), money.driver())
        reference = await self.received(money, metadata={"user_id": other.id})
        with refused("TOPUP_NOT_PROVEN"):
            await self.top_up(money, driver, reference)

    async def test_another_amount_or_currency_proves_nothing(self, money: Money) -> None:
        driver = await money.driver()
        mine = {"user_id": driver.id}
        for reference in (
            await self.received(money, amount=9_000, metadata=mine),
            await self.received(money, currency="eur", metadata=mine),
        ):
            with refused("TOPUP_NOT_PROVEN"):
                await self.top_up(money, driver, reference)
        assert await money.balance(driver) == 0

    async def test_an_intent_that_was_not_paid_or_was_refunded_proves_nothing(self, money: Money) -> None:
        driver = await money.driver()
        mine = {"user_id": driver.id}
        open_intent = await money.sandbox.v1.payment_intents.create_async(
            {"amount": 10_000, "currency": "tnd", "metadata": mine}
        )
        refunded = await self.received(money, metadata=mine)
        await money.sandbox.v1.refunds.create_async({"payment_intent": refunded})
        for reference in (open_intent.id, refunded):
            with refused("TOPUP_NOT_PROVEN"):
                await self.top_up(money, driver, reference)

    async def test_it_is_credited_once(self, money: Money, database) -> None:
        driver = await money.driver()
        reference = await self.received(money, metadata={"user_id": driver.id})
        answer = await self.top_up(money, driver, reference)
        assert answer.new_balance == 10
        assert answer.transaction.reference_id == reference
        with refused("TOPUP_REFERENCE_USED"):
            await self.top_up(money, driver, reference)
        assert await money.balance(driver) == 10_000
        await assert_books_balance(database)

    async def test_a_repeated_call_gets_the_first_answer(self, money: Money) -> None:
        driver = await money.driver()
        reference = await self.received(money, metadata={"user_id": driver.id})
        first = await self.top_up(money, driver, reference, idempotency_key="k")
        assert await self.top_up(money, driver, reference, idempotency_key="k") == first

    async def test_at_the_same_time_it_is_credited_once(self, money: Money, database) -> None:
        driver = await money.driver()
        reference = await self.received(money, metadata={"user_id": driver.id})
        answers = await asyncio.gather(
            *(self.top_up(money, driver, reference) for _ in range(10)), return_exceptions=True
        )
        refusals = [reason_of(answer) for answer in answers if isinstance(answer, BaseException)]
        assert refusals == ["TOPUP_REFERENCE_USED"] * 9
        assert await money.balance(driver) == 10_000

    async def test_a_charge_of_ours_cannot_be_credited_again(self, money: Money, database) -> None:
        driver = await money.driver()
        card = await money.add_card(driver)
        await money.wallet.TopUpWallet(
            pb.TopUpWalletRequest(amount=10, payment_method_id=card), metadata=driver.metadata
        )
        payment = await database["payments"].find_one({"userId": ObjectId(driver.id)})
        with refused("TOPUP_REFERENCE_USED"):
            await self.top_up(money, driver, payment["stripePaymentIntentId"])


class TestPayFromWallet:
    async def test_anonymous_callers_are_refused(self, money: Money) -> None:
        with refused("UNAUTHORIZED"):
            await money.wallet.PayFromWallet(pb.PayFromWalletRequest(amount=1))

    @pytest.mark.parametrize("amount", [0, -1, 0.0001, float("nan"), float("inf")])
    async def test_refuses_what_is_no_amount(self, money: Money, amount: float) -> None:
        driver = await money.driver(millimes=1_000)
        with refused("INVALID_ARGUMENT"):
            await money.wallet.PayFromWallet(pb.PayFromWalletRequest(amount=amount), metadata=driver.metadata)

    async def test_an_empty_wallet_pays_nothing(self, money: Money) -> None:
        driver = await money.driver()
        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await money.wallet.PayFromWallet(pb.PayFromWalletRequest(amount=1), metadata=driver.metadata)

    async def test_takes_the_amount_and_says_what_for(self, money: Money) -> None:
        driver = await money.driver(millimes=10_000)
        answer = await money.wallet.PayFromWallet(
            pb.PayFromWalletRequest(
                amount=2.5, reason=WalletTransaction.REASON_PARKING_PAYMENT, reference_id="at the counter"
            ),
            metadata=driver.metadata,
        )
        assert answer.new_balance == 7.5
        entry = answer.transaction
        assert (entry.type, entry.amount, entry.reference_id) == (WalletTransaction.TYPE_DEBIT, 2.5, "at the counter")
        assert entry.reason == WalletTransaction.REASON_PARKING_PAYMENT

    @pytest.mark.parametrize("reference", ["", "TKT-20261120-00001"])
    async def test_money_for_a_ticket_is_taken_only_when_the_ticket_is_named_by_its_id(
        self, money: Money, reference: str
    ) -> None:
        driver = await money.driver(millimes=10_000)
        with refused("INVALID_ARGUMENT") as refusal:
            await money.wallet.PayFromWallet(
                pb.PayFromWalletRequest(
                    amount=2.5, reason=WalletTransaction.REASON_TICKET_PAYMENT, reference_id=reference
                ),
                metadata=driver.metadata,
            )
        assert "reference_id" in refusal.fields
        assert await money.balance(driver) == 10_000

    async def test_a_repeated_call_takes_it_once(self, money: Money) -> None:
        driver = await money.driver(millimes=10_000)
        request = pb.PayFromWalletRequest(amount=1)
        first = await money.wallet.PayFromWallet(request, metadata=keyed(driver, "same"))
        again = await money.wallet.PayFromWallet(request, metadata=keyed(driver, "same"))
        assert first == again
        assert await money.balance(driver) == 9_000

    async def test_calls_with_one_key_at_the_same_time_take_it_once(self, money: Money) -> None:
        driver = await money.driver(millimes=10_000)
        request = pb.PayFromWalletRequest(amount=1)
        answers = await asyncio.gather(
            *(money.wallet.PayFromWallet(request, metadata=keyed(driver, "same")) for _ in range(20))
        )
        assert len({answer.transaction.id for answer in answers}) == 1
        assert await money.balance(driver) == 9_000

    async def test_50_at_the_same_time_on_a_wallet_that_covers_10_give_exactly_10(self, money: Money, database) -> None:
        driver = await money.driver(millimes=10_000)
        began = time.perf_counter()
        answers = await asyncio.gather(
            *(
                money.wallet.PayFromWallet(pb.PayFromWalletRequest(amount=1), metadata=driver.metadata)
                for _ in range(50)
            ),
            return_exceptions=True,
        )
        took = time.perf_counter() - began
        refusals = [reason_of(answer) for answer in answers if isinstance(answer, BaseException)]
        assert refusals == ["INSUFFICIENT_WALLET_BALANCE"] * 40
        assert await money.balance(driver) == 0
        assert took < 10, f"50 calls took {took:.1f} s"
        await assert_books_balance(database)


class TestAClientThatGoesAway:
    async def test_leaves_money_and_books_in_order(self, money: Money, database) -> None:
        drivers = await asyncio.gather(*(money.driver() for _ in range(8)))
        cards = await asyncio.gather(*(money.add_card(driver) for driver in drivers))

        async def give_up_after(seconds: float, driver, card: str) -> None:
            request = pb.TopUpWalletRequest(amount=10, payment_method_id=card)
            with contextlib.suppress(grpc.aio.AioRpcError):
                await money.wallet.TopUpWallet(request, metadata=driver.metadata, timeout=seconds)

        # Some leave before the bank was asked, some while it is, some after.
        await asyncio.gather(
            *(
                give_up_after(0.005 * number, driver, card)
                for number, (driver, card) in enumerate(zip(drivers, cards, strict=True), start=1)
            )
        )
        # Nobody drives on what a call had begun: it runs to its end by itself.
        while await database["payments"].find_one({"openFor": {"$exists": True}}):
            await asyncio.sleep(0)
        for driver in drivers:
            assert sum(await money.charged(driver)) == await money.balance(driver)
        await assert_books_balance(database, settled=True)
