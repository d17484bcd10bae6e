"""What is paid later, settled by drivers, taken back, and looked at by admins."""

import asyncio

import pytest
from bson import Decimal128, ObjectId

from parkup.auth.v1 import personal_data_service_pb2 as data_pb
from parkup.auth.v1.personal_data_service_pb2_grpc import PersonalDataServiceStub
from parkup.wallet.v1 import pay_later_admin_service_pb2 as admin_pb
from parkup.wallet.v1 import pay_later_service_pb2 as pb
from parkup.wallet.v1.pay_later_pb2 import PayLaterItem
from parkup.wallet.v1.pay_later_service_pb2_grpc import PayLaterServiceStub
from tests.bank import DECLINES
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import WANTS_AUTHENTICATION, Money
from tests.payments.holder import Holder
from tests.payments.tab import Tab

SETTLED, CANCELLED = PayLaterItem.STATUS_SETTLED, PayLaterItem.STATUS_CANCELLED


@pytest.fixture
def holder(settings) -> Holder:
    return Holder(settings.stripe_api_base)


class TestSettling:
    async def test_two_taps_pay_once(self, tab: Tab, money: Money, database) -> None:
        by_card, by_wallet = await tab.driver(), await tab.driver(millimes=3_000)
        card = await money.add_card(by_card)
        for driver, method in ((by_card, card), (by_wallet, "wallet")):
            await tab.park(driver)
            taps = (tab.settle(driver, method, key=f"tap-{number}") for number in range(2))
            outcomes = await asyncio.gather(*taps, return_exceptions=True)
            assert sum(not isinstance(each, BaseException) for each in outcomes) == 1

        assert await money.charged(by_card) == [1_500]
        assert await money.balance(by_wallet) == 1_500
        await assert_books_balance(database)

    async def test_the_same_call_has_the_same_answer(self, tab: Tab, money: Money) -> None:
        driver = await tab.driver(millimes=3_000)
        card = await money.add_card(driver)
        for method in ("wallet", card):
            await tab.park(driver)
            first = await tab.settle(driver, method, key=method, amount=1.5)
            assert await tab.settle(driver, method, key=method, amount=1.5) == first

        assert (await money.balance(driver), await money.charged(driver)) == (1_500, [1_500])

    async def test_what_is_refused(self, tab: Tab, money: Money) -> None:
        driver = await tab.driver()
        await tab.park(driver)
        with refused("AMOUNT_MISMATCH"):
            await tab.settle(driver, amount=1)
        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await tab.settle(driver)
        with refused("METHOD_NOT_FOUND"):
            await tab.settle(driver, str(ObjectId()))

    @pytest.mark.parametrize("code", DECLINES)
    async def test_what_the_bank_says_is_what_the_driver_hears(self, tab: Tab, money, door, bank_channel, code) -> None:
        driver = await tab.driver()
        card = await money.add_card(driver)
        await tab.park(driver)
        door.decline = code
        with refused(DECLINES[code]):
            await PayLaterServiceStub(bank_channel).SettlePayLater(
                pb.SettlePayLaterRequest(payment_method_id=card), metadata=driver.metadata
            )
        assert (await tab.of(driver)).open_amount == 1.5


class TestWhatGoesBack:
    async def test_who_calls_off_owes_nothing_for_it(self, tab: Tab, money: Money, database) -> None:
        driver = await tab.driver()
        session_id = await tab.park(driver, ends=False)
        await tab.extend(driver, session_id)
        answer = await tab.street.cancel_as(driver.metadata, session_id)

        assert answer.refunded_amount == 3
        account = await tab.of(driver)
        assert (account.used, account.open_amount) == (0, 0)
        assert {each.status for each in await tab.items(driver)} == {CANCELLED}
        await assert_books_balance(database)
        assert await tab.findings() == []

    async def test_what_was_settled_before_goes_into_the_wallet(self, tab: Tab, money: Money, database) -> None:
        driver = await tab.driver()
        card = await money.add_card(driver)
        session_id = await tab.park(driver, ends=False)
        await tab.settle(driver, card)
        await tab.street.cancel(driver, session_id)

        assert await money.balance(driver) == 1_500
        (item,) = await tab.items(driver)
        assert item.status == SETTLED
        await assert_books_balance(database)

    @pytest.mark.usefixtures("nothing_waits")
    async def test_while_a_bank_is_asked_goes_into_the_wallet_or_back_to_the_card(
        self, tab: Tab, money: Money, holder, database
    ) -> None:
        several, only = await tab.driver(), await tab.driver()
        await tab.park(several)
        secrets = []
        for driver in (several, only):
            card = await money.add_card(driver, WANTS_AUTHENTICATION)
            session_id = await tab.park(driver, ends=False)
            with refused("CARD_AUTHENTICATION_REQUIRED") as refusal:
                await tab.settle(driver, card, key="mine")
            secrets.append((driver, card, refusal.metadata["client_secret"]))
            await tab.street.cancel(driver, session_id)
        for _, _, secret in secrets:
            await holder.confirms(secret)

        assert (await tab.settle(several, secrets[0][1], key="mine")).payment.amount == 3
        with refused("PAY_LATER_NOTHING_DUE"):
            await tab.settle(only, secrets[1][1], key="mine")
        await money.repair()

        assert (await money.balance(several), await money.charged(several)) == (1_500, [3_000])
        assert (await money.balance(only), await money.charged(only)) == (0, [])
        await assert_books_balance(database)

    async def test_a_wallet_pays_no_more_than_is_owed(self, tab: Tab, money: Money, database) -> None:
        """What was looked at before the payment may have been called off since."""
        driver = await tab.driver(millimes=5_000)
        await tab.park(driver)
        session_id = await tab.park(driver, ends=False)
        outcomes = await asyncio.gather(
            tab.settle(driver), tab.street.cancel_as(driver.metadata, session_id), return_exceptions=True
        )

        assert not isinstance(outcomes[1], BaseException)
        account = await tab.of(driver)
        # Whichever came first: nothing is paid twice, and nothing is lost.
        assert await money.balance(driver) == 5_000 - 1_500 + round(account.open_amount * 1_000)
        await assert_books_balance(database)

    async def test_an_admin_lets_a_part_off(self, tab: Tab, money: Money, records, database) -> None:
        driver = await tab.driver(millimes=5_000)
        await tab.park(driver)
        (item,) = await tab.items(driver)
        await records.refund(tab.admin, item.id, 0.5, reason="Panne")
        after = await tab.of(driver)
        settled = await tab.settle(driver)
        await records.refund(tab.admin, item.id, 0.3, reason="Panne")

        assert (after.open_amount, settled.payment.amount) == (1, 1)
        assert await money.balance(driver) == 5_000 - 1_000 + 300
        with refused("REFUND_NOT_ALLOWED"):
            await records.refund(driver, item.id)
        await assert_books_balance(database)
        assert await tab.findings() == []


class TestAdmins:
    async def test_see_who_owes(self, tab: Tab, money: Money, people) -> None:
        drivers = [await tab.driver() for _ in range(3)]
        for driver in drivers:
            await tab.park(driver)
        own = {each.id for each in drivers}

        page = await tab.debtors(page_size=2, with_total_size=True)
        assert page.total_size >= len(own)
        seen = [*page.debtors]
        while page.next_page_token:
            page = await tab.debtors(page_size=2, page_token=page.next_page_token)
            seen += page.debtors
        seen = [each for each in seen if each.user_id in own]
        request = admin_pb.GetPayLaterDebtorRequest(user_id=drivers[0].id)
        debtor = await tab.admins.GetPayLaterDebtor(request, metadata=tab.admin.metadata)

        assert {each.user_id for each in seen} == own
        assert len(seen) == len(own)
        assert (debtor.account.limit, debtor.account.open_amount, len(debtor.items)) == (2, 1.5, 1)
        with refused("ACCOUNT_NOT_FOUND"):
            await tab.admins.GetPayLaterDebtor(
                admin_pb.GetPayLaterDebtorRequest(user_id=str(ObjectId())), metadata=tab.admin.metadata
            )
        nothing = await people.driver()
        request = admin_pb.GetPayLaterDebtorRequest(user_id=nothing.id)
        assert (await tab.admins.GetPayLaterDebtor(request, metadata=tab.admin.metadata)).account.used == 0

    async def test_are_told_of_damage_by_the_verification(self, tab: Tab, database) -> None:
        driver = await tab.driver()
        await tab.park(driver)
        debts, own = database["payLaterDebts"], {"userId": ObjectId(driver.id)}
        await debts.update_one(own, {"$set": {"open": Decimal128("9.000")}})
        try:
            (finding,) = await tab.findings()
        finally:
            await debts.update_one(own, {"$set": {"open": Decimal128("1.500")}})

        assert finding == (
            f"receivable:{driver.id}: sum of its entries: expected 9.000, which is to be paid, found 1.500"
        )


async def test_who_owes_keeps_the_account_until_it_is_settled(tab: Tab, money: Money, channel, outbox) -> None:
    driver = await tab.driver(millimes=1_500)
    await tab.park(driver)
    data = PersonalDataServiceStub(channel)
    by_admin = data_pb.DeleteUserRequest(user_id=driver.id, forfeit_balance=True)
    with refused("PAY_LATER_OWED") as refusal:
        await data.DeleteUser(by_admin, metadata=tab.admin.metadata)
    assert refusal.metadata == {"amount": "1.500"}
    with refused("PAY_LATER_OWED"):
        await data.DeleteMyAccount(
            data_pb.DeleteMyAccountRequest(code="123456", forfeit_balance=True), metadata=driver.metadata
        )
    keepers = money.application.domains.auth.keepers
    keeper = next(each for each in keepers if type(each).__name__ == "DebtsOfDrivers")
    (row,) = (await keeper.export(driver.id, 10))["paid_later"].rows
    assert (row["amount"], row["open_amount"], row["status"]) == (1.5, 1.5, "open")

    await tab.settle(driver)
    await data.DeleteUser(by_admin, metadata=tab.admin.metadata)

    assert await keeper.erase(driver.id)
    assert (await money.application.domains.pay_later.standing(driver.id)).account.turn == 0
