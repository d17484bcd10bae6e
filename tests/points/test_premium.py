"""Premium: subscribed to, renewed or not, called off, over; and what it does to points."""

import asyncio
import secrets
from typing import Any

import grpc.aio
import pytest
from bson import ObjectId

from parkup.notifications.v1.notification_pb2 import Notification
from parkup.notifications.v1.notification_service_pb2 import ListNotificationsRequest
from parkup.notifications.v1.notification_service_pb2_grpc import NotificationServiceStub
from parkup.payments.v1 import payment_service_pb2 as payment_pb
from parkup.wallet.v1 import premium_admin_service_pb2 as admin_pb
from parkup.wallet.v1 import premium_service_pb2 as pb
from parkup.wallet.v1.premium_admin_service_pb2_grpc import PremiumAdminServiceStub
from parkup.wallet.v1.premium_pb2 import PremiumPlan, PremiumSubscription
from parkup.wallet.v1.premium_service_pb2_grpc import PremiumServiceStub
from server.mongo.indexes import make_indexes
from tests.bank import DECLINES
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import DECLINED_WHEN_CHARGED, WANTS_AUTHENTICATION, Money
from tests.people import Person, bearer
from tests.points.purse import Purse

MONTH, YEAR = PremiumSubscription.PERIOD_MONTH, PremiumSubscription.PERIOD_YEAR
ACTIVE, CANCELLED = PremiumSubscription.STATUS_ACTIVE, PremiumSubscription.STATUS_CANCELLED
EXPIRED = PremiumSubscription.STATUS_EXPIRED


class Premium:
    """`admin` keeps the price list; `later` makes time pass, and signs a driver in again."""

    def __init__(self, application, channel: grpc.aio.Channel, admin: Person, people, clock) -> None:
        self.domain = application.domains.points
        self._notices = application.domains.notifications.notices
        self.drivers = PremiumServiceStub(channel)
        self.admins = PremiumAdminServiceStub(channel)
        self.admin, self._people, self._clock = admin, people, clock

    async def plan(self, **fields: Any) -> PremiumPlan:
        given = {"name": "Plus", "month_price": 10, "year_price": 100, "points_per_tnd": 30} | fields
        request = admin_pb.CreatePremiumPlanRequest(**{"code": f"p{secrets.token_hex(6)}"} | given)
        return (await self.admins.CreatePremiumPlan(request, metadata=self.admin.metadata)).plan

    async def change_plan(self, plan: PremiumPlan, **fields: Any) -> PremiumPlan:
        request = admin_pb.UpdatePremiumPlanRequest(code=plan.code, **fields)
        return (await self.admins.UpdatePremiumPlan(request, metadata=self.admin.metadata)).plan

    async def subscribe(self, driver: Person, plan: PremiumPlan, method: str = "wallet", key: str = "", **fields: Any):
        given = {"plan_code": plan.code, "period": MONTH, "payment_method_id": method} | fields
        keyed = bearer(driver.access_token, idempotency_key=key) if key else driver.metadata
        return (await self.drivers.SubscribePremium(pb.SubscribePremiumRequest(**given), metadata=keyed)).subscription

    async def of(self, driver: Person) -> PremiumSubscription:
        return (await self.drivers.GetPremium(pb.GetPremiumRequest(), metadata=driver.metadata)).subscription

    async def change(self, driver: Person, **fields: Any) -> PremiumSubscription:
        request = pb.SetPremiumRequest(**fields)
        return (await self.drivers.SetPremium(request, metadata=driver.metadata)).subscription

    async def cancel(self, driver: Person) -> PremiumSubscription:
        return (await self.drivers.CancelPremium(pb.CancelPremiumRequest(), metadata=driver.metadata)).subscription

    async def later(self, driver: Person, **time: float) -> Person:
        self._clock.move(**time)
        return await self._people.driver(driver.address)

    async def jobs(self) -> None:
        """Twice at once, as two processes would."""
        for job in (self.domain.premium.renew, self.domain.premium.expire, self.domain.premium.warn):
            await asyncio.gather(job(), job())
        await self._notices.run()


@pytest.fixture
async def premium(application, channel, people, clock) -> Premium:
    return Premium(application, channel, await people.admin(), people, clock)


async def wash(money: Money, driver: Person, amount: float = 10) -> None:
    request = payment_pb.ProcessPaymentRequest(amount=amount, description="Lavage", payment_method_id="wallet")
    await money.payments.ProcessPayment(request, metadata=driver.metadata)


async def test_it_earns_more_points_until_it_is_over(premium, money: Money, purse: Purse, outbox, database) -> None:
    plan, driver = await premium.plan(), await money.driver(millimes=60_000)
    await wash(money, driver)
    await purse.follow()

    made = await premium.subscribe(driver, plan, key="once", amount=10, auto_renew=False)
    assert await premium.subscribe(driver, plan, key="once", amount=10, auto_renew=False) == made
    assert (made.status, made.points_per_tnd, made.price) == (CANCELLED, 30, 10)
    assert await money.balance(driver) == 40_000
    await wash(money, driver)
    await purse.follow()
    assert (await purse.of(driver)).points_per_tnd == 30
    driver = await premium.later(driver, days=32)
    assert (await premium.of(driver)).status == EXPIRED  # before the job comes
    await wash(money, driver)
    await purse.follow()
    told = outbox.count(driver.address)
    await premium.jobs()

    assert (await purse.of(driver)).points_per_tnd == 10
    earned = [points for _, points in await purse.entries(driver)]
    # Without it, by its own payment, with it, and without it again.
    assert earned == [100, 100, 300, 100]
    assert "est terminé" in (await outbox.last(driver.address, count=told + 1)).subject
    with refused("PREMIUM_NOT_FOUND"):
        await premium.cancel(driver)
    await assert_books_balance(database)


async def test_it_is_renewed_once_with_what_was_paid_with(premium, money: Money, outbox, database) -> None:
    plan, driver = await premium.plan(), await money.driver()
    card = await money.add_card(driver)
    made = await premium.subscribe(driver, plan, card)
    assert (made.status, made.auto_renew, made.payment_method_id) == (ACTIVE, True, card)
    dearer = await premium.change_plan(plan, month_price=12)
    await premium.jobs()
    assert await money.charged(driver) == [10_000]

    driver = await premium.later(driver, days=31)
    count = outbox.count(driver.address)
    await premium.jobs()
    await premium.jobs()

    assert sorted(await money.charged(driver)) == [10_000, 12_000]
    seen = await premium.of(driver)
    assert (seen.status, dearer.month_price) == (ACTIVE, 12)
    assert seen.end_time.ToDatetime() > made.end_time.ToDatetime()
    assert outbox.count(driver.address) == count + 1
    assert "est renouvelé pour 12,000 TND" in (await outbox.last(driver.address)).text
    await assert_books_balance(database)


async def test_who_cannot_pay_falls_back_to_the_basic_rate(premium, money: Money, outbox, purse: Purse) -> None:
    plan, driver = await premium.plan(), await money.driver(millimes=10_000)
    made = await premium.subscribe(driver, plan)
    days = (made.end_time.ToDatetime() - made.start_time.ToDatetime()).days

    driver = await premium.later(driver, days=days - 1, minutes=5)
    await premium.jobs()
    failed = await premium.of(driver)
    assert (failed.status, failed.last_error_code) == (ACTIVE, "INSUFFICIENT_WALLET_BALANCE")
    assert "n'a pas pu" in (await outbox.last(driver.address)).subject
    for _ in range(3):
        driver = await premium.later(driver, hours=6, minutes=10)
        await premium.jobs()
    given_up = await premium.of(driver)
    assert sum("n'a pas pu" in mail.subject for mail in outbox.messages[driver.address]) == 1
    driver = await premium.later(driver, days=1)
    await premium.jobs()

    assert (given_up.status, given_up.auto_renew) == (CANCELLED, False)
    assert (await premium.of(driver)).status == EXPIRED
    assert (await purse.of(driver)).points_per_tnd == 10
    await money.fill(driver, 10_000)
    assert (await premium.subscribe(driver, plan)).status == ACTIVE


async def test_a_card_that_is_declined_or_gone_at_renewal(premium, money: Money) -> None:
    plan, driver, other = await premium.plan(), await money.driver(millimes=20_000), await money.driver(millimes=20_000)
    declined = await money.add_card(driver, DECLINED_WHEN_CHARGED)
    await premium.subscribe(driver, plan)
    assert (await premium.change(driver, payment_method_id=declined)).payment_method_id == declined
    await premium.subscribe(other, plan)
    card = await money.add_card(other)
    await premium.change(other, payment_method_id=card)
    await premium.domain.premium._cards.remove(other.id, card)  # as its own RPC does

    driver = await premium.later(driver, days=31)
    await premium.jobs()
    other = await premium.later(other)

    assert (await premium.of(driver)).last_error_code == "CARD_DECLINED"
    assert (await premium.of(other)).HasField("last_error_code") is False
    assert await money.balance(other) == 0  # from the wallet, as there was no other card


async def test_what_was_called_off_runs_on_and_can_be_taken_up_again(premium, money: Money) -> None:
    plan, better = await premium.plan(), await premium.plan(name="Max", year_price=200, points_per_tnd=50)
    driver = await money.driver(millimes=300_000)
    first = await premium.subscribe(driver, plan)
    with refused("PREMIUM_ACTIVE"):
        await premium.subscribe(driver, better)

    assert (await premium.cancel(driver)).status == CANCELLED
    assert (await premium.cancel(driver)).status == CANCELLED
    again = await premium.subscribe(driver, better, period=YEAR)
    changed = await premium.change(driver, next_plan_code=plan.code, next_period=MONTH)

    # The year begins where the month ends.
    assert (again.plan_code, again.status) == (plan.code, ACTIVE)
    assert (again.end_time.ToDatetime() - first.end_time.ToDatetime()).days in (365, 366)
    assert (changed.next_plan_code, changed.next_period) == (plan.code, MONTH)
    driver = await premium.later(driver, days=40)
    assert ((await premium.of(driver)).plan_code, await money.balance(driver)) == (better.code, 90_000)


async def test_who_is_not_renewed_is_told_a_week_before_the_end_once_and_again_when_it_is_over(
    premium, money: Money, channel, outbox
) -> None:
    plan, driver, other = await premium.plan(), await money.driver(millimes=20_000), await money.driver(millimes=20_000)
    made = await premium.subscribe(driver, plan, auto_renew=False)
    await premium.subscribe(other, plan)
    days = (made.end_time.ToDatetime() - made.start_time.ToDatetime()).days
    told = dict[str, list[str]]()
    for name, later in (("before", days - 8), ("soon", 2), ("still", 1), ("over", 7)):
        driver = await premium.later(driver, days=later)
        await premium.jobs()
        request = ListNotificationsRequest(kind=Notification.KIND_SUBSCRIPTION)
        listed = await NotificationServiceStub(channel).ListNotifications(request, metadata=driver.metadata)
        told[name] = [each.data["premium"] for each in listed.notifications]

    assert told == {"before": [], "soon": ["expiring"], "still": ["expiring"], "over": ["expired", "expiring"]}
    assert sum("se termine bientôt" in mail.subject for mail in outbox.messages[driver.address]) == 1
    assert not [mail for mail in outbox.messages.get(other.address, []) if "se termine" in mail.subject]


async def test_two_taps_pay_once_by_card(premium, money: Money) -> None:
    plan, driver = await premium.plan(), await money.driver()
    card = await money.add_card(driver)

    taps = (premium.subscribe(driver, plan, card, key=f"tap-{number}") for number in range(2))
    outcomes = await asyncio.gather(*taps, return_exceptions=True)

    assert sum(not isinstance(each, BaseException) for each in outcomes) == 1
    assert await money.charged(driver) == [10_000]


@pytest.mark.usefixtures("nothing_waits")
async def test_what_is_refused(premium, money: Money, people) -> None:
    plan, driver = await premium.plan(year_price=0), await money.driver(millimes=5_000)
    for call in (premium.of(driver), premium.cancel(driver), premium.change(driver, auto_renew=True)):
        with refused("PREMIUM_NOT_FOUND"):
            await call
    with refused("PREMIUM_PLAN_NOT_FOUND"):
        await premium.subscribe(driver, PremiumPlan(code="nothing"))
    with refused("PREMIUM_PLAN_NOT_SOLD"):
        await premium.subscribe(driver, plan, period=YEAR)
    with refused("INVALID_ARGUMENT"):
        await premium.subscribe(driver, plan, period=0)
    with refused("AMOUNT_MISMATCH"):
        await premium.subscribe(driver, plan, amount=9)
    with refused("INSUFFICIENT_WALLET_BALANCE"):
        await premium.subscribe(driver, plan)
    with refused("METHOD_NOT_FOUND"):
        await premium.subscribe(driver, plan, str(ObjectId()))
    waiting = await money.add_card(driver, WANTS_AUTHENTICATION)
    with refused("CARD_AUTHENTICATION_REQUIRED"):
        await premium.subscribe(driver, plan, waiting)
    with refused("PAYMENT_IN_PROGRESS"):
        await premium.subscribe(driver, plan, waiting)
    await money.fill(driver, 10_000)
    other = await money.driver(millimes=10_000)
    await premium.subscribe(other, plan)
    with refused("PREMIUM_PLAN_NOT_FOUND"):
        await premium.change(other, next_plan_code="nothing")
    with refused("PREMIUM_PLAN_NOT_SOLD"):
        await premium.change(other, next_period=YEAR)
    with refused("METHOD_NOT_FOUND"):
        await premium.change(other, payment_method_id=str(ObjectId()))


@pytest.mark.parametrize("code", DECLINES)
async def test_what_the_bank_says_is_what_the_driver_hears(bank, bank_channel, premium, money: Money, code) -> None:
    plan, driver = await premium.plan(), await money.driver()
    card = await money.add_card(driver)
    bank[0].decline = code
    with refused(DECLINES[code]):
        await PremiumServiceStub(bank_channel).SubscribePremium(
            pb.SubscribePremiumRequest(plan_code=plan.code, period=MONTH, payment_method_id=card),
            metadata=driver.metadata,
        )
    with refused("PREMIUM_NOT_FOUND"):
        await premium.of(driver)


async def test_the_price_list(premium, people, channel, money: Money) -> None:
    plan = await premium.plan(description="Trois fois plus de points")
    with refused("PREMIUM_PLAN_EXISTS"):
        await premium.plan(code=plan.code)
    with refused("PREMIUM_PLAN_NOT_FOUND"):
        await premium.change_plan(PremiumPlan(code="nothing"), name="X")
    for fields in ({"code": "A B"}, {"month_price": 1.005}, {"name": ""}, {"points_per_tnd": 1001}):
        with refused("INVALID_ARGUMENT"):
            await premium.plan(**fields)
    driver = await money.driver(millimes=20_000)
    subscribed = await premium.subscribe(driver, plan)
    changed = await premium.change_plan(
        plan, points_per_tnd=5, update_mask={"paths": ["points_per_tnd", "description"]}
    )
    off = await premium.change_plan(plan, is_active=False)

    listed, drivers = pb.ListPremiumPlansRequest(include_inactive=True), premium.drivers
    assert plan.code in {
        each.code for each in (await drivers.ListPremiumPlans(listed, metadata=premium.admin.metadata)).plans
    }
    assert plan.code not in {each.code for each in (await drivers.ListPremiumPlans(listed)).plans}
    assert (changed.points_per_tnd, changed.HasField("description"), off.is_active) == (5, False, False)
    assert (await premium.of(driver)).points_per_tnd == subscribed.points_per_tnd == 30
    with refused("PREMIUM_PLAN_NOT_SOLD"):
        await premium.subscribe(await money.driver(millimes=20_000), plan)
    driver = await premium.later(driver, days=31)
    await premium.jobs()
    assert (await premium.of(driver)).last_error_code == "PREMIUM_PLAN_NOT_SOLD"


async def test_its_data_go_with_the_account(premium, money: Money) -> None:
    plan, driver = await premium.plan(), await money.driver(millimes=10_000)
    keepers = money.application.domains.auth.keepers
    keeper = next(each for each in keepers if type(each).__name__ == "PremiumOfDrivers")
    assert (await keeper.export(driver.id, 10))["premium"].rows == []
    await premium.subscribe(driver, plan)

    (row,) = (await keeper.export(driver.id, 10))["premium"].rows
    await keeper.require_erasable(driver.id)
    assert await keeper.erase(driver.id)

    assert (row["plan"], row["auto_renew"]) == ("Plus", True)
    with refused("PREMIUM_NOT_FOUND"):
        await premium.of(driver)


class TestSubscriptionsOfAll:
    async def test_those_of_earlier_versions_are_listed_by_their_plan(
        self, premium: Premium, money: Money, database
    ) -> None:
        before, plan = await premium.plan(), await premium.plan()
        driver = await money.driver(millimes=500_000)
        await premium.subscribe(driver, before)
        await premium.change(driver, next_plan_code=plan.code, next_period=MONTH)
        without = {"$unset": {"planCode": ""}}
        await database["premiumSubscriptions"].update_one({"_id": ObjectId(driver.id)}, without)

        for _ in range(2):
            await make_indexes(database)

        for code, found in ((before.code, [driver.id]), (plan.code, [])):
            request = admin_pb.ListPremiumSubscriptionsRequest(plan_code=code)
            listed = await premium.admins.ListPremiumSubscriptions(request, metadata=premium.admin.metadata)
            assert [each.user_id for each in listed.subscriptions] == found

    async def test_those_that_end_first_first(self, premium: Premium, money: Money) -> None:
        plan, other = await premium.plan(), await premium.plan()
        drivers = [await money.driver(millimes=500_000) for _ in range(4)]
        await premium.subscribe(drivers[0], plan, period=YEAR)
        await premium.subscribe(drivers[1], plan)
        await premium.subscribe(drivers[2], plan)
        await premium.cancel(drivers[2])
        await premium.subscribe(drivers[3], other)

        async def listed(**fields: Any) -> admin_pb.ListPremiumSubscriptionsResponse:
            request = admin_pb.ListPremiumSubscriptionsRequest(**fields)
            return await premium.admins.ListPremiumSubscriptions(request, metadata=premium.admin.metadata)

        async def ids(**fields: Any) -> list[str]:
            return [each.user_id for each in (await listed(**fields)).subscriptions]

        year, month, called_off, others = (driver.id for driver in drivers)
        assert await ids(plan_code=plan.code) == [month, called_off, year]
        page = await listed(plan_code=plan.code, page_size=2, with_total_size=True)
        assert (page.total_size, len(page.subscriptions)) == (3, 2)
        assert await ids(plan_code=plan.code, page_size=2, page_token=page.next_page_token) == [year]
        assert await ids(plan_code=plan.code, status=ACTIVE) == [month, year]
        assert await ids(plan_code=plan.code, status=CANCELLED) == [called_off]
        assert await ids(plan_code=plan.code, status=EXPIRED) == []
        assert await ids(user_id=others) == [others]
        assert await ids(user_id=others, plan_code=plan.code) == []
        end = page.subscriptions[1].end_time.ToDatetime()
        assert await ids(plan_code=plan.code, ends_before=end) == [month]
        assert {month, others} <= {*await ids(status=ACTIVE, page_size=1000)}

        # What is over counts so before a job has noted it.
        premium._clock.move(days=40)
        premium.admin = await premium._people.admin()
        assert await ids(plan_code=plan.code, status=EXPIRED) == [month, called_off]
        assert await ids(plan_code=plan.code, status=ACTIVE) == [year]
        (over, *_) = (await listed(plan_code=plan.code, status=EXPIRED)).subscriptions
        assert over.status == EXPIRED
