"""PaymentService: money and what it is for change together, whoever else pays."""

import asyncio

import pytest

from server.errors import IdempotencyKeyReused
from server.ledger.errors import InsufficientWalletBalance
from server.payments.errors import CardDeclined, MethodNotFound, PaymentInProgress, RefusedBefore
from server.payments.model import Status
from tests.invariants import assert_books_balance
from tests.money import DECLINED_WHEN_CHARGED, Money
from tests.payments.things import SETTLED, UNTOUCHED, AlreadyPaid
from tests.payments.till import Till


class TestByWallet:
    async def test_too_little_money_changes_nothing(self, money: Money, till: Till) -> None:
        driver, thing = await money.driver(millimes=1_000), await till.things.make()
        with pytest.raises(InsufficientWalletBalance):
            await till.sound.pay(driver, thing, method="wallet")
        assert await till.things.state(thing) == UNTOUCHED
        assert await money.balance(driver) == 1_000

    async def test_what_fails_in_the_middle_changes_nothing(self, money: Money, till: Till, database) -> None:
        driver, thing = await money.driver(millimes=5_000), await till.things.make()

        def fail() -> None:
            raise RuntimeError

        till.things.settling.append(fail)
        with pytest.raises(RuntimeError):
            await till.sound.pay(driver, thing, method="wallet")
        assert await till.things.state(thing) == UNTOUCHED
        assert await money.balance(driver) == 5_000
        await assert_books_balance(database)

    async def test_money_and_thing_change_together(self, money: Money, till: Till, database) -> None:
        driver, thing = await money.driver(millimes=5_000), await till.things.make()
        paid = await till.sound.pay(driver, thing, method="wallet")
        assert paid.payment.status is Status.COMPLETED
        assert (paid.entry.amount, paid.entry.balance_after, paid.entry.payment_id) == (-3_000, 2_000, paid.payment.id)
        assert paid.outcome["paid"] == 1
        assert await till.things.state(thing) == SETTLED
        assert await money.balance(driver) == 2_000
        await assert_books_balance(database)

    async def test_waits_for_nobody_while_a_card_pays_for_the_same(self, money: Money, till: Till) -> None:
        driver, thing = await money.driver(millimes=5_000), await till.things.make()
        card = await money.add_card(driver)
        refusals = []

        async def pay_by_wallet_too() -> None:
            for desk in (till.sound, till.tampered):
                with pytest.raises(PaymentInProgress):
                    await desk.pay(driver, thing, method="wallet")
                refusals.append(desk)

        till.steps.at["confirm:before"] = pay_by_wallet_too
        await till.tampered.pay(driver, thing, method=card, reserve=True)
        assert len(refusals) == 2
        assert await money.balance(driver) == 5_000

    async def test_20_at_the_same_time_in_two_processes_pay_once(self, money: Money, till: Till, database) -> None:
        driver, thing = await money.driver(millimes=60_000), await till.things.make()
        desks = [till.sound, till.tampered] * 10
        calls = [desk.pay(driver, thing, method="wallet") for desk in desks]
        answers = await asyncio.gather(*calls, return_exceptions=True)
        assert sum(not isinstance(answer, Exception) for answer in answers) == 1
        assert sum(isinstance(answer, AlreadyPaid) for answer in answers) == 19
        assert await money.balance(driver) == 57_000
        await assert_books_balance(database)

    async def test_two_processes_in_conflict_on_the_same_wallets_pay_for_each_thing_once(
        self, money: Money, till: Till, database
    ) -> None:
        drivers = [await money.driver(millimes=15_000) for _ in range(4)]
        things = [await till.things.make() for _ in range(20)]
        calls = [
            desk.pay(drivers[number % 4], thing, method="wallet", amount=1_000, key=f"{thing}")
            for number, thing in enumerate(things)
            for desk in (till.sound, till.tampered)  # the same call reaches both, as when a gateway sends it again
        ]
        answers = await asyncio.gather(*calls)
        for first, second in zip(answers[::2], answers[1::2], strict=True):
            assert first == second
        assert {str(await till.things.state(thing)) for thing in things} == {str(SETTLED)}
        assert [await money.balance(driver) for driver in drivers] == [10_000] * 4
        await assert_books_balance(database)


class TestByCard:
    async def test_somebody_elses_card_is_not_found(self, money: Money, till: Till) -> None:
        driver, other = await money.driver(), await money.driver()
        card = await money.add_card(other)
        with pytest.raises(MethodNotFound):
            await till.sound.pay(driver, await till.things.make(), method=card)

    async def test_a_decline_releases_what_was_reserved(self, money: Money, till: Till, database) -> None:
        driver, thing = await money.driver(), await till.things.make()
        card = await money.add_card(driver, DECLINED_WHEN_CHARGED)
        for _ in range(2):
            with pytest.raises(CardDeclined):
                await till.sound.pay(driver, thing, method=card, key="k", reserve=True)
        assert len(await till.cards_of(driver)) == 1
        assert await till.things.state(thing) == UNTOUCHED
        await assert_books_balance(database)

    async def test_the_default_card_pays_when_none_is_named(self, money: Money, till: Till) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver, "5555 5555 5555 4444")
        default = await money.add_card(driver, default=True)
        paid = await till.sound.pay(driver, thing)
        assert paid.payment.method_id == default

    async def test_one_key_pays_once_and_means_one_order(self, money: Money, till: Till) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        first = await till.sound.pay(driver, thing, key="k")
        again = await till.sound.pay(driver, thing, key="k")
        assert first == again
        with pytest.raises(IdempotencyKeyReused):
            await till.sound.pay(driver, thing, key="k", amount=4_000)
        with pytest.raises(IdempotencyKeyReused):
            await till.sound.pay(driver, await till.things.make(), key="k")
        assert await money.charged(driver) == [3_000]

    async def test_while_the_first_call_runs_its_key_means_no_other_order(self, money: Money, till: Till) -> None:
        driver, thing, other = await money.driver(), await till.things.make(), await till.things.make()
        await money.add_card(driver)
        refused = []

        async def try_others() -> None:
            for desk in (till.sound, till.tampered):
                for changed in ({"thing": thing, "amount": 4_000}, {"thing": other}):
                    with pytest.raises(IdempotencyKeyReused):
                        await desk.pay(driver, key="k", **changed)
                    refused.append(changed)

        till.steps.at["confirm:before"] = try_others
        await till.tampered.pay(driver, thing, key="k")
        assert len(refused) == 4
        assert await money.charged(driver) == [3_000]

    async def test_while_the_first_call_runs_the_same_key_gets_its_answer_and_another_payment_is_refused(
        self, money: Money, till: Till, database
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        joined = []

        async def try_again() -> None:
            for desk in (till.sound, till.tampered):
                with pytest.raises(PaymentInProgress):
                    await desk.pay(driver, thing, key="other")
            # In the same process it joins; in another one it drives on, and has the answer before the first call.
            joined.append(asyncio.create_task(till.tampered.pay(driver, thing, key="k")))
            joined.append(asyncio.create_task(till.sound.pay(driver, thing, key="k")))
            await joined[1]

        till.steps.at["confirm:before"] = try_again
        first = await till.tampered.pay(driver, thing, key="k")
        assert [await task for task in joined] == [first, first]
        assert await money.charged(driver) == [3_000]
        await assert_books_balance(database)

    async def test_money_for_what_cannot_be_paid_any_more_goes_back(self, money: Money, till: Till, database) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)

        async def somebody_pays_in_cash() -> None:
            await till.sound.take_cash(driver, thing)

        till.steps.at["confirm:before"] = somebody_pays_in_cash
        with pytest.raises(AlreadyPaid):
            await till.tampered.pay(driver, thing, key="k")
        await till.end()
        assert await money.charged(driver) == []
        with pytest.raises(RefusedBefore):
            await till.sound.pay(driver, thing, key="k")
        assert (await till.things.state(thing))["paid"] == 1
        await assert_books_balance(database, settled=True)


class TestIdempotencyKeys:
    @pytest.mark.parametrize("method", ["wallet", None])
    async def test_after_a_day_a_key_means_a_new_call(
        self, money: Money, till: Till, clock, method: str | None
    ) -> None:
        driver = await money.driver(millimes=10_000)
        await money.add_card(driver)
        first, second = await till.things.make(), await till.things.make()
        paid = await till.sound.pay(driver, first, method=method, key="k")
        clock.move(hours=25)
        again = await till.sound.pay(driver, second, method=method, key="k")
        assert again.payment.id != paid.payment.id
        spent = 10_000 - await money.balance(driver) + sum(await money.charged(driver))
        assert spent == 6_000
