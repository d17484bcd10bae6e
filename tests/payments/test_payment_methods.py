import asyncio
import re

import pytest
from bson import ObjectId

from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.payments.v1 import payment_service_pb2 as pb
from tests.errors import reason_of, refused
from tests.money import DECLINED_WHEN_ADDED, GOOD_CARD, Money

MASTERCARD = "5555 5555 5555 4444"


def card(number: str = GOOD_CARD, **more) -> pb.AddPaymentMethodRequest:
    return pb.AddPaymentMethodRequest(**{"card_number": number, "expiry_date": "12/34", "cvv": "123", **more})


def numbers_that_pass(count: int) -> list[str]:
    """Visa numbers with right check digits."""

    def with_check_digit(body: str) -> str:
        digits = [int(digit) * (2 if place % 2 == 0 else 1) for place, digit in enumerate(body)]
        return body + str(-sum(digit // 10 + digit % 10 for digit in digits) % 10)

    return [with_check_digit(f"4111{number:011d}") for number in range(1, count + 1)]


async def methods_of(money: Money, driver) -> list[PaymentMethod]:
    answer = await money.payments.ListPaymentMethods(pb.ListPaymentMethodsRequest(), metadata=driver.metadata)
    return list(answer.methods)


class TestAddPaymentMethod:
    async def test_anonymous_callers_are_refused(self, money: Money) -> None:
        with refused("UNAUTHORIZED"):
            await money.payments.AddPaymentMethod(card())

    @pytest.mark.parametrize(
        ("wrong", "reason"),
        [
            ({"card_number": "4242424242424241"}, "INVALID_CARD_NUMBER"),
            ({"card_number": ""}, "INVALID_CARD_NUMBER"),
            ({"expiry_date": "13/34"}, "INVALID_CARD_NUMBER"),
            ({"cvv": "12"}, "INVALID_CARD_NUMBER"),
            ({"expiry_date": "01/20"}, "CARD_EXPIRED"),
            ({"stripe_payment_method_id": "cus_1"}, "INVALID_CARD_NUMBER"),
            ({"stripe_payment_method_id": "pm_nothing"}, "INVALID_CARD_NUMBER"),
            ({"type": PaymentMethod.PAYMENT_METHOD_WALLET}, "INVALID_ARGUMENT"),
        ],
    )
    async def test_refuses_what_is_no_card(self, money: Money, wrong: dict, reason: str) -> None:
        driver = await money.driver()
        with refused(reason):
            await money.payments.AddPaymentMethod(card(**wrong), metadata=driver.metadata)
        assert len(await methods_of(money, driver)) == 1

    async def test_a_card_that_the_bank_refuses_is_not_kept(self, money: Money) -> None:
        driver = await money.driver()
        with refused("CARD_DECLINED"):
            await money.payments.AddPaymentMethod(card(DECLINED_WHEN_ADDED), metadata=driver.metadata)
        assert len(await methods_of(money, driver)) == 1

    async def test_one_card_is_there_once(self, money: Money, database) -> None:
        driver = await money.driver()
        await money.add_card(driver)
        with refused("DUPLICATE_PAYMENT_METHOD"):
            await money.payments.AddPaymentMethod(card(expiry_date="11/33"), metadata=driver.metadata)
        other = await money.driver()
        await money.add_card(other)  # the same card may belong to a couple

    async def test_the_first_cards_may_come_at_the_same_time(self, money: Money, database) -> None:
        driver = await money.driver()
        requests = [card(number) for number in (GOOD_CARD, GOOD_CARD, MASTERCARD, MASTERCARD)]
        answers = await asyncio.gather(
            *(money.payments.AddPaymentMethod(request, metadata=driver.metadata) for request in requests),
            return_exceptions=True,
        )
        refusals = [reason_of(answer) for answer in answers if isinstance(answer, BaseException)]
        assert refusals == ["DUPLICATE_PAYMENT_METHOD"] * 2
        customer = await database["stripeCustomers"].find_one({"_id": ObjectId(driver.id)})
        assert customer["cards"] == 2
        kept = await money.sandbox.v1.payment_methods.list_async({"customer": customer["customerId"], "type": "card"})
        assert len(kept.data) == 2, "what was refused is not kept by Stripe either"

    async def test_ten_cards_are_the_most_also_at_the_same_time(self, money: Money) -> None:
        driver = await money.driver()
        answers = await asyncio.gather(
            *(
                money.payments.AddPaymentMethod(card(number), metadata=driver.metadata)
                for number in numbers_that_pass(12)
            ),
            return_exceptions=True,
        )
        refusals = [reason_of(answer) for answer in answers if isinstance(answer, BaseException)]
        assert refusals == ["TOO_MANY_PAYMENT_METHODS"] * 2

    async def test_a_driver_cannot_try_out_cards_without_end(self, money: Money) -> None:
        driver = await money.driver()
        for _ in range(30):
            with refused("CARD_DECLINED"):
                await money.payments.AddPaymentMethod(card(DECLINED_WHEN_ADDED), metadata=driver.metadata)
        with refused("RATE_LIMITED"):
            await money.payments.AddPaymentMethod(card(DECLINED_WHEN_ADDED), metadata=driver.metadata)

    async def test_keeps_what_to_show_and_never_the_number(self, money: Money, database) -> None:
        driver = await money.driver()
        answer = await money.payments.AddPaymentMethod(card(cvv="987"), metadata=driver.metadata)
        method = answer.method
        assert (method.display_name, method.last_4_digits, method.card_brand) == ("Visa ****4242", "4242", "Visa")
        assert (method.expiry_month, method.expiry_year) == (12, 2034)
        assert not method.is_default
        document = await database["paymentMethods"].find_one({"_id": ObjectId(method.id)})
        assert not re.search(r"4242424242424242|987\b", str(document).replace(str(document["_id"]), ""))

    async def test_takes_a_payment_method_of_stripes_form(self, money: Money) -> None:
        driver = await money.driver()
        request = pb.AddPaymentMethodRequest(stripe_payment_method_id="pm_card_visa", set_as_default=True)
        answer = await money.payments.AddPaymentMethod(request, metadata=driver.metadata)
        assert answer.method.last_4_digits == "4242"
        assert answer.method.is_default

    @pytest.mark.parametrize(("others", "reason"), [(0, "DUPLICATE_PAYMENT_METHOD"), (9, "TOO_MANY_PAYMENT_METHODS")])
    async def test_a_method_of_stripes_form_added_again_stays_usable(
        self, money: Money, others: int, reason: str
    ) -> None:
        driver = await money.driver()
        typed = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2034, "cvc": "123"}
        made = await money.sandbox.v1.payment_methods.create_async({"type": "card", "card": typed})
        request = pb.AddPaymentMethodRequest(stripe_payment_method_id=made.id)
        await money.payments.AddPaymentMethod(request, metadata=driver.metadata)
        for number in numbers_that_pass(others):
            await money.add_card(driver, number)

        with refused(reason):
            await money.payments.AddPaymentMethod(request, metadata=driver.metadata)

        assert (await money.sandbox.v1.payment_methods.retrieve_async(made.id)).customer, "Stripe keeps the saved card"


class TestListPaymentMethods:
    async def test_anonymous_callers_are_refused(self, money: Money) -> None:
        with refused("UNAUTHORIZED"):
            await money.payments.ListPaymentMethods(pb.ListPaymentMethodsRequest())

    async def test_the_wallet_is_the_default_of_who_has_nothing_else(self, money: Money) -> None:
        [wallet] = await methods_of(money, await money.driver())
        assert (wallet.id, wallet.type, wallet.display_name) == (
            "wallet",
            PaymentMethod.PAYMENT_METHOD_WALLET,
            "Portefeuille ParkUp",
        )
        assert wallet.is_default
        assert wallet.created_at.seconds > 0

    async def test_cards_come_in_the_order_they_were_added_and_the_wallet_last(self, money: Money) -> None:
        driver = await money.driver()
        first = await money.add_card(driver)
        second = await money.add_card(driver, MASTERCARD)
        methods = await methods_of(money, driver)
        assert [method.id for method in methods] == [first, second, "wallet"]
        assert [method.is_default for method in methods] == [False, False, True]

    async def test_exactly_one_is_the_default_also_when_all_want_to_be(self, money: Money) -> None:
        driver = await money.driver()
        await asyncio.gather(*(money.add_card(driver, number, default=True) for number in numbers_that_pass(5)))
        methods = await methods_of(money, driver)
        assert sum(method.is_default for method in methods) == 1
        assert not methods[-1].is_default

    async def test_the_wallet_has_a_name_in_english(self, money: Money) -> None:
        driver = await money.driver()
        answer = await money.payments.ListPaymentMethods(
            pb.ListPaymentMethodsRequest(), metadata=(*driver.metadata, ("accept-language", "en"))
        )
        assert answer.methods[-1].display_name == "ParkUp wallet"
