"""Wallets for admins: looking, putting money in, and putting right what does not hold what its entries say."""

import asyncio
from datetime import timedelta

import pytest
from bson import ObjectId
from google.protobuf.timestamp_pb2 import Timestamp

from parkup.auth.v1 import user_service_pb2 as user_pb
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from parkup.wallet.v1 import wallet_admin_service_pb2 as pb
from parkup.wallet.v1.wallet_admin_service_pb2_grpc import WalletAdminServiceStub
from parkup.wallet.v1.wallet_pb2 import WalletTransaction
from server.ledger.books import Book
from server.ledger.model import CARD_CLEARING, EntryReason, Movement, wallet
from server.mongo.money import to_decimal128
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.people import Person

NOBODY = "f" * 24


class Desk:
    """Calls of WalletAdminService by one of the staff."""

    def __init__(self, channel, who: Person) -> None:
        self.stub = WalletAdminServiceStub(channel)
        self.who = who

    def _with_key(self, key: str):
        return (*self.who.metadata, *((("idempotency-key", key),) if key else ()))

    async def wallets(self, **fields: object) -> pb.ListWalletsResponse:
        return await self.stub.ListWallets(pb.ListWalletsRequest(**fields), metadata=self.who.metadata)

    async def wallet(self, user_id: str) -> pb.Wallet:
        request = pb.GetUserWalletRequest(user_id=user_id)
        return (await self.stub.GetUserWallet(request, metadata=self.who.metadata)).wallet

    async def entries(self, **fields: object) -> pb.ListAllWalletTransactionsResponse:
        request = pb.ListAllWalletTransactionsRequest(**fields)
        return await self.stub.ListAllWalletTransactions(request, metadata=self.who.metadata)

    async def credit(self, user_id: str, amount: float, *, key: str = "", **fields: object) -> pb.CreditWalletResponse:
        request = pb.CreditWalletRequest(user_id=user_id, amount=amount, **fields)
        return await self.stub.CreditWallet(request, metadata=self._with_key(key))

    async def rebuild(self, user_id: str) -> pb.RebuildWalletResponse:
        request = pb.RebuildWalletRequest(user_id=user_id)
        return await self.stub.RebuildWallet(request, metadata=self.who.metadata)


@pytest.fixture
async def admin(channel, people) -> Desk:
    return Desk(channel, await people.admin())


@pytest.fixture
async def super_admin(channel, people) -> Desk:
    return Desk(channel, await people.super_admin())


async def owe(money: Money, driver: Person, millimes: int) -> None:
    """A bank takes back what the driver has spent."""
    key = f"test:{ObjectId()}"
    movement = Movement(wallet(driver.id), CARD_CLEARING, millimes, EntryReason.DISPUTE, key, may_owe=True)
    await money.application.kernel.engine.run(Book(movement))


class TestLooking:
    async def test_others_than_admins_are_refused(self, channel, people) -> None:
        for who in (await people.driver(), await people.operator()):
            desk = Desk(channel, who)
            for call in (desk.wallets(), desk.wallet(NOBODY), desk.entries(), desk.credit(NOBODY, 1)):
                with refused("PERMISSION_DENIED"):
                    await call

    async def test_wallets_with_their_owners_those_of_the_newest_drivers_first(
        self, admin: Desk, money: Money, channel
    ) -> None:
        older, newer = await money.driver(millimes=1_000), await money.driver(millimes=2_500)
        request = user_pb.UpdateProfileRequest(first_name="Amel", last_name="Ben Ali", phone="22 345 678")
        await UserServiceStub(channel).UpdateProfile(request, metadata=newer.metadata)

        answer = await admin.wallets(page_size=1, with_total_size=True)

        [first] = answer.wallets
        assert (first.id, first.balance, first.currency) == (newer.id, 2.5, "TND")
        assert first.updated_at.seconds
        owner = first.user
        assert (owner.id, owner.email, owner.phone) == (newer.id, newer.address, "22 345 678")
        assert (owner.first_name, owner.last_name) == ("Amel", "Ben Ali")
        assert answer.count == 1
        assert answer.total_size >= 2
        second = await admin.wallets(page_size=1, page_token=answer.next_page_token)
        assert second.wallets[0].id == older.id

    async def test_by_the_beginning_of_an_address_or_a_number(self, admin: Desk, money: Money) -> None:
        driver, unused = await money.driver(millimes=1_000), await money.driver()
        [found] = (await admin.wallets(email=driver.address.upper())).wallets
        assert (found.id, found.balance) == (driver.id, 1)
        [found] = (await admin.wallets(email=unused.address[:-4])).wallets
        assert (found.id, found.balance, found.HasField("updated_at")) == (unused.id, 0, False)
        assert not (await admin.wallets(phone="99 999 999")).wallets
        with refused("INVALID_PHONE_NUMBER"):
            await admin.wallets(phone="x")
        with refused("INVALID_ARGUMENT") as refusal:
            await admin.wallets(email="a", owing=True)
        assert list(refusal.fields) == ["owing"]

    async def test_those_that_owe_the_deepest_first(self, admin: Desk, money: Money) -> None:
        little, much = await money.driver(), await money.driver()
        await owe(money, little, 900_001)
        await owe(money, much, 900_002)
        first = await admin.wallets(owing=True, page_size=1)
        assert (first.wallets[0].id, first.wallets[0].balance) == (much.id, -900.002)
        second = await admin.wallets(owing=True, page_size=1, page_token=first.next_page_token)
        assert second.wallets[0].id == little.id
        for driver in (little, much):  # so that other tests find wallets that owe nothing so deep
            await money.fill(driver, 900_002)

    async def test_one_wallet_also_of_an_account_that_is_gone(self, admin: Desk, money: Money, database) -> None:
        driver = await money.driver(millimes=1_000)
        assert (await admin.wallet(driver.id.upper())).user.email == driver.address
        await database["users"].delete_one({"_id": ObjectId(driver.id)})
        gone = await admin.wallet(driver.id)
        assert (gone.balance, gone.user.id, gone.user.HasField("email")) == (1, driver.id, False)
        with refused("ACCOUNT_NOT_FOUND"):
            await admin.wallet(NOBODY)

    async def test_entries_of_all_wallets_and_of_one(self, admin: Desk, money: Money, clock) -> None:
        one, other = await money.driver(millimes=1_000), await money.driver()
        await owe(money, other, 2_000)
        begin = Timestamp()
        begin.FromDatetime(clock() + timedelta(seconds=30))
        clock.move(minutes=1)
        await admin.credit(one.id, 3, reason=WalletTransaction.REASON_REFUND, note=" Geste ")

        async def ours(**filters: object) -> list[tuple[str, float]]:
            """Of all wallets page by page, those of the two drivers."""
            seen, token = list[pb.WalletLedgerEntry](), ""
            while True:
                page = await admin.entries(page_size=50, page_token=token, **filters)
                assert page.count == len(page.transactions)
                seen += page.transactions
                if not (token := page.next_page_token):
                    break
            assert len({each.id for each in seen}) == len(seen)
            return [(each.user.email, each.amount) for each in seen if each.user.id in {one.id, other.id}]

        first, debt, credit = (one.address, 1), (other.address, 2), (one.address, 3)
        assert await ours() == [credit, debt, first]
        assert await ours(type=WalletTransaction.TYPE_DEBIT) == [debt]
        assert await ours(type=WalletTransaction.TYPE_CREDIT, reason=WalletTransaction.REASON_ADJUSTMENT) == [first]
        assert await ours(reason=WalletTransaction.REASON_DISPUTE) == [debt]
        assert await ours(written_from=begin) == [credit]
        assert await ours(written_before=begin) == [debt, first]
        counted = await admin.entries(written_before=begin, page_size=1, with_total_size=True)
        assert counted.total_size >= 2

        own = (await admin.entries(user_id=one.id)).transactions
        assert [each.amount for each in own] == [3, 1]
        newest = own[0]
        assert (newest.user.email, newest.note, newest.made_by) == (one.address, "Geste", admin.who.id)
        assert (newest.type, newest.reason) == (WalletTransaction.TYPE_CREDIT, WalletTransaction.REASON_REFUND)
        with refused("INVALID_ARGUMENT") as refusal:
            await admin.entries(user_id=one.id, written_from=begin)
        assert list(refusal.fields) == ["user_id"]


class TestCredit:
    async def test_puts_money_in_once_and_is_on_record(self, admin: Desk, money: Money, database) -> None:
        driver = await money.driver()
        answers = await asyncio.gather(*(admin.credit(driver.id, 10.5, key="k", note="Panne") for _ in range(5)))
        assert all(answer == answers[0] for answer in answers)
        assert answers[0].new_balance == 10.5
        assert answers[0].transaction.reason == WalletTransaction.REASON_ADJUSTMENT
        assert await money.balance(driver) == 10_500
        [line] = await database["auditLog"].find({"subjectId": driver.id, "subjectKind": "wallet"}).to_list()
        assert (line["actorId"], line["action"]) == (ObjectId(admin.who.id), "create")
        entry = await database["ledger"].find_one({"userId": ObjectId(driver.id)})
        assert (entry["note"], entry["actor"]) == ("Panne", admin.who.id)
        await assert_books_balance(database)

    async def test_what_is_refused(self, admin: Desk, money: Money) -> None:
        with refused("ACCOUNT_NOT_FOUND"):
            await admin.credit(NOBODY, 1)
        driver = await money.driver()
        for fields in (
            {"amount": 0},
            {"amount": 10_001},
            {"amount": 1, "reason": WalletTransaction.REASON_PARKING_PAYMENT},
        ):
            with refused("INVALID_ARGUMENT"):
                await admin.credit(driver.id, fields.pop("amount"), **fields)


class TestRebuild:
    async def test_is_for_super_admins(self, admin: Desk, money: Money) -> None:
        with refused("PERMISSION_DENIED"):
            await admin.rebuild((await money.driver()).id)

    async def test_sound_wallets_stay_as_they_are(self, super_admin: Desk, money: Money, database) -> None:
        driver = await money.driver(millimes=2_000)
        before = await database["wallets"].find_one({"_id": ObjectId(driver.id)})
        answer = await super_admin.rebuild(driver.id)
        assert (answer.old_balance, answer.new_balance, answer.difference) == (2, 2, 0)
        assert await database["wallets"].find_one({"_id": ObjectId(driver.id)}) == before
        unused = await money.driver()
        assert await super_admin.rebuild(unused.id) == pb.RebuildWalletResponse()
        with refused("ACCOUNT_NOT_FOUND"):
            await super_admin.rebuild(NOBODY)

    async def test_says_how_far_a_wallet_was_from_its_entries(self, super_admin: Desk, money: Money, database) -> None:
        driver = await money.driver(millimes=125_500)
        query = {"_id": ObjectId(driver.id)}
        await database["wallets"].update_one(query, {"$set": {"balance": to_decimal128(100_000), "sequence": 7}})

        answer = await super_admin.rebuild(driver.id)

        assert (answer.old_balance, answer.new_balance, answer.difference) == (100, 125.5, 25.5)
        assert await money.balance(driver) == 125_500
        await assert_books_balance(database)
        lines = (
            await database["auditLog"].find({"subjectId": driver.id, "actorId": ObjectId(super_admin.who.id)}).to_list()
        )
        assert {change["field"] for change in lines[0]["changes"]} == {"balance", "sequence"}

    async def test_a_wallet_that_is_lost_comes_back(self, super_admin: Desk, money: Money, database) -> None:
        driver = await money.driver(millimes=3_000)
        await database["wallets"].delete_one({"_id": ObjectId(driver.id)})
        assert (await super_admin.rebuild(driver.id)).difference == 3
        await assert_books_balance(database)

    async def test_while_it_is_in_use_nothing_is_lost(self, super_admin: Desk, money: Money, database) -> None:
        driver = await money.driver(millimes=1_000)

        async def fill() -> None:
            for _ in range(10):
                await money.fill(driver, 100)

        async def rebuild() -> None:
            for _ in range(5):
                assert (await super_admin.rebuild(driver.id)).difference == 0

        await asyncio.gather(fill(), rebuild())
        assert await money.balance(driver) == 2_000
        await assert_books_balance(database)
