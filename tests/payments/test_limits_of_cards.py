"""What cards are charged at least and at most, how many may be declined, and what a wallet may hold."""

from decimal import Decimal

import pytest

from parkup.wallet.v1 import top_up_service_pb2 as begin_pb
from parkup.wallet.v1 import wallet_service_pb2 as pb
from parkup.wallet.v1.top_up_service_pb2_grpc import TopUpServiceStub
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from server.payments.amounts import CardAmounts
from server.payments.errors import AmountNotAccepted
from tests.enforcement.city import City
from tests.errors import refused
from tests.money import DECLINED_WHEN_CHARGED, Money
from tests.payments.ways import NAMES, Ways
from tests.people import Person


@pytest.fixture
async def ways(application, channel, people, money: Money) -> Ways:
    city = City(application, channel, people, money)
    return Ways(city, channel, await city.zone(badge_price=120))


@pytest.fixture
async def driver(money: Money) -> Person:
    return await money.driver()


async def in_the_other_one(ways: Ways, name: str, driver: Person, channel):
    """The way to pay, and once the other server has heard of the zone."""
    from parkup.parking.v1.zone_service_pb2 import GetZoneRequest
    from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub

    await ZoneServiceStub(channel).GetZone(GetZoneRequest(zone_id=ways.zone.id))
    return await ways.of(name, driver, channel)


class TestAmounts:
    @pytest.mark.parametrize("way", NAMES)
    async def test_more_than_the_most_is_refused_before_anything_is_noted(
        self, ways, driver, money, another_server, database, way
    ) -> None:
        card = await money.add_card(driver)
        async with another_server(card_amounts="all=0.010-0.100") as channel:
            pay = await in_the_other_one(ways, way, driver, channel)
            before = await database["payments"].count_documents({})
            with refused("AMOUNT_NOT_ACCEPTED") as refusal:
                await pay(card, "k")
        assert refusal.http_status == 400
        assert refusal.metadata == {"least": "0.010", "most": "0.100"}
        assert await database["payments"].count_documents({}) == before
        await pay_here(ways, money, driver, card)

    async def test_are_those_of_the_kind_before_those_of_all(self) -> None:
        amounts = CardAmounts.parse("topup=5-50, all=0.5-1")
        amounts.require("topup", 5_000)
        amounts.require("topup", 50_000)
        amounts.require("ticket", 1_000)
        for kind, amount in (("topup", 4_990), ("topup", 50_010), ("ticket", 490), ("ticket", 1_010)):
            with pytest.raises(AmountNotAccepted):
                amounts.require(kind, amount)

    async def test_what_is_not_named_has_none(self) -> None:
        CardAmounts.parse("").require("ticket", 10**9)

    @pytest.mark.parametrize(
        "text", ["topup", "topup=1", "topup=2-1", "topup=0-1", "topup=1-2.0001", "TOPUP=1-2", "=1-2"]
    )
    def test_that_make_no_sense_are_no_setting(self, text: str) -> None:
        with pytest.raises(ValueError, match="must"):
            CardAmounts.parse(text)

    async def test_a_card_pays_whole_tens_of_millimes(self, money, driver) -> None:
        card = await money.add_card(driver)
        request = pb.TopUpWalletRequest(amount=10.005, payment_method_id=card)
        with refused("INVALID_ARGUMENT") as refusal:
            await money.wallet.TopUpWallet(request, metadata=driver.metadata)
        assert refusal.fields.keys() == {"amount"}
        assert "0,010" in refusal.message


async def pay_here(ways: Ways, money: Money, driver: Person, card: str) -> None:
    """The same driver and card pay where limits are as usual."""
    await (await ways.of("top up", driver))(card)
    assert await money.charged(driver) == [10_000]


class TestDeclinedCards:
    @pytest.mark.parametrize("way", NAMES)
    async def test_too_many_keep_the_driver_from_charging_for_a_while(
        self, ways, driver, money, another_server, clock, database, way
    ) -> None:
        good, bad = await money.add_card(driver), await money.add_card(driver, DECLINED_WHEN_CHARGED)
        async with another_server(declined_cards_per_hour=2) as channel:
            top_up = await in_the_other_one(ways, "top up", driver, channel)
            pay = await in_the_other_one(ways, way, driver, channel)
            await top_up(good)
            for _ in range(2):
                with refused("CARD_DECLINED"):
                    await top_up(bad)
            before = await database["payments"].count_documents({})
            with refused("TOO_MANY_DECLINED_CARDS") as refusal:
                await pay(good)
            assert refusal.http_status == 429
            assert 0 < refusal.retry_after_seconds <= 3600
            assert await database["payments"].count_documents({}) == before

    async def test_count_for_an_hour_and_not_against_others_or_the_wallet(
        self, driver, money, another_server, clock, people
    ) -> None:
        bad, other = await money.add_card(driver, DECLINED_WHEN_CHARGED), await money.driver()
        others = await money.add_card(other)
        await money.fill(driver, 5_000)
        async with another_server(declined_cards_per_hour=1) as channel:
            stub = WalletServiceStub(channel)

            async def top_up(person: Person, card: str, key: str = "") -> None:
                request = pb.TopUpWalletRequest(amount=10, payment_method_id=card)
                keyed = (("idempotency-key", key),) if key else ()
                await stub.TopUpWallet(request, metadata=(*person.metadata, *keyed))

            with refused("CARD_DECLINED"):
                await top_up(driver, bad, "k")
            with refused("TOO_MANY_DECLINED_CARDS"):
                await top_up(driver, bad)
            with refused("CARD_DECLINED"):  # what was asked before is told again, and asked of no bank
                await top_up(driver, bad, "k")
            await top_up(other, others)
            await stub.PayFromWallet(pb.PayFromWalletRequest(amount=1), metadata=driver.metadata)
            clock.move(hours=1, seconds=1)
            driver = await people.driver(driver.address)
            with refused("CARD_DECLINED"):
                await top_up(driver, bad)


class TestTheWalletsMaximum:
    async def test_no_top_up_takes_a_wallet_above_it(self, driver, money, another_server, database) -> None:
        card = await money.add_card(driver)
        await money.fill(driver, 15_000)
        metadata = driver.metadata
        async with another_server(wallet_maximum=Decimal(20)) as channel:
            stub = WalletServiceStub(channel)
            before = await database["payments"].count_documents({})
            with refused("WALLET_LIMIT_EXCEEDED") as refusal:
                await stub.TopUpWallet(pb.TopUpWalletRequest(amount=5.01, payment_method_id=card), metadata=metadata)
            assert refusal.http_status == 409
            assert refusal.metadata == {"maximum": "20.000"}
            with refused("WALLET_LIMIT_EXCEEDED"):
                request = begin_pb.BeginTopUpRequest(amount=5.01)
                await TopUpServiceStub(channel).BeginTopUp(request, metadata=metadata)
            intent = await money.sandbox.v1.payment_intents.create_async(
                {
                    "amount": 10_000,
                    "currency": "tnd",
                    "payment_method": "pm_card_visa",
                    "confirm": True,
                    "metadata": {"user_id": driver.id},
                }
            )
            with refused("WALLET_LIMIT_EXCEEDED"):
                await stub.TopUpWallet(pb.TopUpWalletRequest(amount=10, reference_id=intent.id), metadata=metadata)
            assert await database["payments"].count_documents({}) == before
            await stub.TopUpWallet(pb.TopUpWalletRequest(amount=5, payment_method_id=card), metadata=metadata)
        assert await money.balance(driver) == 20_000
