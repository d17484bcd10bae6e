"""Points that come: by payments, off-peak, by reservations kept, bought, given; and go when they are old."""

import asyncio
import secrets
from datetime import timedelta

import pytest
from bson import ObjectId

from parkup.auth.v1 import audit_service_pb2 as audit_pb
from parkup.auth.v1.audit_service_pb2_grpc import AuditServiceStub
from parkup.notifications.v1.notification_pb2 import Notification
from parkup.notifications.v1.notification_preference_service_pb2 import ChooseNotificationsRequest, NotificationChoice
from parkup.notifications.v1.notification_preference_service_pb2_grpc import NotificationPreferenceServiceStub
from parkup.notifications.v1.notification_service_pb2 import ListNotificationsRequest
from parkup.notifications.v1.notification_service_pb2_grpc import NotificationServiceStub
from parkup.payments.v1 import payment_service_pb2 as pb
from parkup.wallet.v1 import points_admin_service_pb2 as admin_pb
from parkup.wallet.v1 import points_service_pb2 as points_pb
from parkup.wallet.v1.points_pb2 import PointsEntry
from parkup.wallet.v1.points_service_pb2_grpc import PointsServiceStub
from server.points.document import ACCOUNTS, ENTRIES
from tests.bank import DECLINES
from tests.carpark.booking import Booking
from tests.carpark.garage import STANDARD, WALLET
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.street import Street
from tests.points.purse import Purse

ALL_DAY = {"off_peak_from": "00:00", "off_peak_until": "23:59"}


async def age(database, person, **time: float) -> None:
    """Makes the points of a driver so much older."""
    earlier = timedelta(**time)
    account = await database[ACCOUNTS].find_one({"_id": ObjectId(person.id)})
    lots = [{**lot, "expires": lot["expires"] - earlier} for lot in account["lots"]]
    times = {name: account[name] - earlier for name in ("expiresNext", "tellAt") if name in account}
    await database[ACCOUNTS].update_one({"_id": account["_id"]}, {"$set": {"lots": lots, **times}})


@pytest.mark.parametrize("broken", ["purpose.kind", "status"])
async def test_what_cannot_be_read_keeps_nobody_waiting(money: Money, purse: Purse, database, broken) -> None:
    strange, usual = await money.driver(millimes=9_000), await money.driver(millimes=9_000)
    for driver in (strange, usual):
        request = pb.ProcessPaymentRequest(amount=2, description="Lavage", payment_method_id="wallet")
        await money.payments.ProcessPayment(request, metadata=driver.metadata)
    unknown = {"$set": {broken: "of a newer release"}}
    changed = await database["payments"].find_one_and_update({"userId": ObjectId(strange.id)}, unknown)

    await purse.follow()

    assert (await purse.balance(strange), await purse.balance(usual)) == (0, 20)
    await database["payments"].update_one(
        {"_id": changed["_id"]}, {"$set": {name: changed[name] for name in ("purpose", "status")}}
    )
    await purse.follow()
    assert await purse.balance(strange) == 20


async def test_parking_off_peak_earns_more(money: Money, purse: Purse, street: Street, people) -> None:
    admin = await people.admin()
    await purse.set_terms(admin, **ALL_DAY)
    driver = await money.driver(millimes=20_000)

    session = await street.park(driver, method="wallet")
    await purse.follow()
    await purse.follow()
    await street.cancel(driver, session)
    await purse.follow()

    assert await purse.entries(driver) == [("earned", 15), ("off_peak", 7), ("taken_back", -22)]
    assert await purse.findings() == []


async def test_a_stay_that_began_off_peak_does_too(garage, money: Money, purse: Purse, people) -> None:
    await purse.set_terms(await people.admin(), **ALL_DAY)
    park, driver = await garage([STANDARD]), await money.driver(millimes=20_000)
    stay = await park.enter_of(driver)
    await park.stayed(stay, 90)
    paid = await park.pay(stay, driver, WALLET)
    await purse.follow()

    points = round(paid.amount * 10)
    assert await purse.entries(driver) == [("earned", points), ("off_peak", points // 2)]


async def test_fines_and_top_ups_earn_nothing(city, money: Money, purse: Purse) -> None:
    zone = await city.zone()
    driver = await money.driver(millimes=200_000)
    fine = await city.fined_parked(await city.agent(zone), driver)
    before = await purse.entries(driver)
    await purse.follow()
    before = await purse.entries(driver)
    request = pb.ProcessPaymentRequest(amount=fine.fine_amount, violation_ticket_id=fine.id, payment_method_id="wallet")
    await money.payments.ProcessPayment(request, metadata=driver.metadata)
    await purse.follow()

    assert await purse.entries(driver) == before


async def test_a_reservation_that_is_kept_is_rewarded_once(
    garage, channel, application, money: Money, purse: Purse
) -> None:
    park = await garage([STANDARD] * 2)
    booking, driver = Booking(park, channel, application), await money.driver()
    plate = park.plate()
    vehicle = await booking.vehicle(driver, plate=plate)
    reservation = await booking.reserve(driver, vehicle, booking.ahead(0.05))
    await purse.follow()
    assert await purse.entries(driver) == []

    await park.enter(plate)
    await asyncio.gather(purse.follow(), purse.follow())

    assert await purse.entries(driver) == [("reservation", 20)]
    (entry,) = (await purse.page(driver)).entries
    assert entry.reservation_id == reservation.id
    assert await purse.findings() == []


class TestBuying:
    async def test_points_and_money_move_together_and_back(self, money: Money, purse: Purse, database) -> None:
        driver = await money.driver(millimes=3_000)

        bought = await purse.buy(driver, 2_000, amount=2, key="buy")
        assert await purse.buy(driver, 2_000, amount=2, key="buy") == bought
        assert (bought.entry.points, bought.payment.amount, await money.balance(driver)) == (2_000, 2, 1_000)
        assert await purse.balance(driver) == 2_000
        await purse.follow()
        gone = await purse.call_off(driver, bought.payment.id, key="back")
        assert await purse.call_off(driver, bought.payment.id, key="back") == gone
        await purse.follow()

        assert (gone.balance, await money.balance(driver)) == (0, 3_000)
        assert await purse.entries(driver) == [("bought", 2_000), ("taken_back", -2_000)]
        with refused("PAYMENT_ALREADY_REFUNDED"):
            await purse.call_off(driver, bought.payment.id)
        assert await purse.findings() == []
        await assert_books_balance(database)

    async def test_by_card_the_refund_is_asked_for(self, money: Money, purse: Purse) -> None:
        driver = await money.driver()
        bought = await purse.buy(driver, 5_000, await money.add_card(driver))
        assert await money.charged(driver) == [5_000]

        await purse.call_off(driver, bought.payment.id)
        await money.repair()
        await purse.follow()

        assert await money.charged(driver) == []
        assert await purse.balance(driver) == 0
        assert await purse.findings() == []

    async def test_what_the_bank_took_back_is_taken_back_of_the_points(
        self, money: Money, purse: Purse, channel, people
    ) -> None:
        """By an admin here, which is the same to points."""
        from parkup.payments.v1 import payment_record_service_pb2 as records_pb
        from parkup.payments.v1.payment_record_service_pb2_grpc import PaymentRecordServiceStub

        driver, admin = await money.driver(millimes=3_000), await people.admin()
        bought = await purse.buy(driver, 2_000)
        part = records_pb.RefundPaymentRequest(payment_id=bought.payment.id, amount=0.5)
        await PaymentRecordServiceStub(channel).RefundPayment(part, metadata=admin.metadata)
        await purse.follow()

        assert await purse.entries(driver) == [("bought", 2_000), ("taken_back", -500)]

    async def test_what_is_refused(self, money: Money, purse: Purse, people, database) -> None:
        driver, other = await money.driver(millimes=5_000), await money.driver()
        admin = await people.admin()
        bought = await purse.buy(driver, 1_000)

        for person, payment_id in ((other, bought.payment.id), (driver, str(ObjectId()))):
            with refused("POINTS_PURCHASE_NOT_FOUND"):
                await purse.call_off(person, payment_id)
        request = pb.ProcessPaymentRequest(amount=2, description="Lavage", points_to_use=10, payment_method_id="wallet")
        await money.payments.ProcessPayment(request, metadata=driver.metadata)
        with refused("POINTS_ALREADY_SPENT"):
            await purse.call_off(driver, bought.payment.id)
        await purse.give(driver, 10)
        older = {"$set": {"completedAt": purse.application.kernel.clock() - timedelta(days=15)}}
        await database["payments"].update_one({"_id": ObjectId(bought.payment.id)}, older)
        with refused("POINTS_PURCHASE_PERIOD_EXPIRED"):
            await purse.call_off(driver, bought.payment.id)
        with refused("AMOUNT_MISMATCH"):
            await purse.buy(driver, 1_000, amount=0.9)
        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await purse.buy(other, 1_000)
        with refused("METHOD_NOT_FOUND"):
            await purse.buy(driver, 1_000, str(ObjectId()))
        for points in (0, 50, 150, 100_100):
            with refused("INVALID_ARGUMENT"):
                await purse.buy(driver, points)
        await purse.set_terms(admin, price_per_thousand=0)
        with refused("POINTS_NOT_SOLD"):
            await purse.buy(driver, 1_000)

    @pytest.mark.parametrize("code", DECLINES)
    async def test_what_the_bank_says_is_what_the_driver_hears(
        self, bank, bank_channel, money: Money, code, purse: Purse
    ) -> None:
        driver = await money.driver()
        card = await money.add_card(driver)
        bank[0].decline = code
        with refused(DECLINES[code]):
            await PointsServiceStub(bank_channel).BuyPoints(
                points_pb.BuyPointsRequest(points=5_000, payment_method_id=card), metadata=driver.metadata
            )
        assert await purse.balance(driver) == 0


class TestGrowingOld:
    async def test_old_points_are_gone_before_the_job_comes(self, money: Money, purse: Purse, database) -> None:
        driver = await money.driver(millimes=10_000)
        await purse.give(driver, 1_000)
        await age(database, driver, days=400)
        await purse.give(driver, 200)

        seen = await purse.of(driver)
        assert (seen.balance, seen.value, seen.expiring) == (200, 0.2, 200)
        assert await purse.domain.expiry.expire() == 0  # giving took them away
        await age(database, driver, days=400)
        assert await purse.balance(driver) == 0
        request = pb.ProcessPaymentRequest(amount=2, description="Lavage", points_to_use=10, payment_method_id="wallet")
        with refused("INSUFFICIENT_POINTS"):
            await money.payments.ProcessPayment(request, metadata=driver.metadata)
        await asyncio.gather(purse.domain.expiry.expire(), purse.domain.expiry.expire())

        assert await purse.entries(driver) == [
            ("adjusted", 1_000),
            ("expired", -1_000),
            ("adjusted", 200),
            ("expired", -200),
        ]
        assert await purse.findings() == []

    async def test_their_holder_is_told_once_thirty_days_before(
        self, money: Money, purse: Purse, database, outbox
    ) -> None:
        driver, expiry = await money.driver(), purse.domain.expiry
        await purse.give(driver, 1_000)
        before = outbox.count(driver.address)
        await expiry.tell()
        assert outbox.count(driver.address) == before
        lot = (await purse.of(driver)).expires_at.ToDatetime(None)
        now = purse.application.kernel.clock().replace(tzinfo=None)
        await age(database, driver, seconds=(lot - now).total_seconds() - timedelta(days=29).total_seconds())

        await asyncio.gather(expiry.tell(), expiry.tell())
        await expiry.tell()

        mail = await outbox.last(driver.address, count=before + 1)
        assert outbox.count(driver.address) == before + 1
        assert "1000 points" in mail.text

    async def test_each_month_is_told_of_in_its_time_by_the_ways_that_its_holder_chose(
        self, money: Money, purse: Purse, database, outbox, people, channel, clock
    ) -> None:
        driver, inbox = await money.driver(), NotificationServiceStub(channel)
        choice = NotificationChoice(kind=Notification.KIND_POINTS, email=False)
        await NotificationPreferenceServiceStub(channel).ChooseNotifications(
            ChooseNotificationsRequest(kinds=[choice], language="en"), metadata=driver.metadata
        )
        before = outbox.count(driver.address)
        await purse.give(driver, 300)
        await age(database, driver, days=200)
        await purse.give(driver, 700)
        told = list[str]()
        for lot in (await database[ACCOUNTS].find_one({"_id": ObjectId(driver.id)}))["lots"]:
            for days in (31, 29):
                clock.move(seconds=(lot["expires"] - timedelta(days=days) - clock()).total_seconds())
                await purse.domain.expiry.tell()
                driver = await people.driver(driver.address)
                request = ListNotificationsRequest(kind=Notification.KIND_POINTS)
                listed = (await inbox.ListNotifications(request, metadata=driver.metadata)).notifications
                told.append(" ".join(each.data["points"] for each in listed))

        assert told == ["", "300", "300", "700 300"]
        assert outbox.count(driver.address) == before


class TestAdmins:
    async def test_put_points_right_with_a_reason_and_it_is_on_record(
        self, money: Money, purse: Purse, people, channel
    ) -> None:
        admin, driver = await people.admin(), await money.driver()

        given = await purse.adjust(admin, driver.id, 500, "Panne de la barrière", key="give")
        assert await purse.adjust(admin, driver.id, 500, "Panne de la barrière", key="give") == given
        taken = await purse.adjust(admin, driver.id, -100, "Erreur")
        with refused("INSUFFICIENT_POINTS"):
            await purse.adjust(admin, driver.id, -401)
        with refused("ACCOUNT_NOT_FOUND"):
            await purse.adjust(admin, str(ObjectId()), 10)
        for points in (0, 100_001):
            with refused("INVALID_ARGUMENT"):
                await purse.adjust(admin, driver.id, points)

        assert (given.note, given.made_by, taken.balance_after) == ("Panne de la barrière", admin.id, 400)
        listed = admin_pb.ListUserPointsEntriesRequest(user_id=driver.id)
        entries = (await purse.admin.ListUserPointsEntries(listed, metadata=admin.metadata)).entries
        assert [entry.points for entry in entries] == [-100, 500]
        seen = (await purse.page(driver)).entries[0]
        assert (seen.note, seen.HasField("made_by")) == ("Erreur", False)
        held = admin_pb.GetUserPointsRequest(user_id=driver.id)
        assert (await purse.admin.GetUserPoints(held, metadata=admin.metadata)).points.balance == 400
        with refused("ACCOUNT_NOT_FOUND"):
            nobody = admin_pb.GetUserPointsRequest(user_id=str(ObjectId()))
            await purse.admin.GetUserPoints(nobody, metadata=admin.metadata)
        log = audit_pb.ListAuditEntriesRequest(actor_id=admin.id)
        noted = (await AuditServiceStub(channel).ListAuditEntries(log, metadata=admin.metadata)).audit_entries
        assert [entry.subject_kind for entry in noted] == ["points_account"] * 2

    async def test_set_the_terms_and_they_hold_at_once(self, money: Money, purse: Purse, people) -> None:
        admin, driver = await people.admin(), await money.driver(millimes=20_000)

        terms = (
            await purse.set_terms(admin, points_per_tnd=5, value_per_thousand=10, most_percent=20, **ALL_DAY)
        ).terms
        await purse.give(driver, 500)
        offered = await purse.points.GetPointsDiscount(
            points_pb.GetPointsDiscountRequest(amount=5), metadata=driver.metadata
        )
        for fields in (
            {"value_per_thousand": 0.5},
            {"off_peak_from": "25:00"},
            {"price_per_thousand": 1.05},
            {"most_percent": 101},
        ):
            with refused("INVALID_ARGUMENT"):
                await purse.set_terms(admin, **fields)
        seen = await purse.of(driver)

        assert (terms.points_per_tnd, terms.value_per_thousand, terms.reservation_points) == (5, 10, 20)
        assert (offered.points_to_use, offered.discount, offered.amount_left) == (100, 1, 4)
        assert (seen.value, seen.points_per_tnd, seen.terms) == (5, 5, terms)

    async def test_entries_by_reason_and_by_page(self, money: Money, purse: Purse) -> None:
        driver = await money.driver(millimes=5_000)
        for count in range(3):
            await purse.give(driver, 10 + count)
        await purse.buy(driver, 100)

        first = await purse.page(driver, page_size=3, with_total_size=True)
        rest = await purse.page(driver, page_size=3, page_token=first.next_page_token)
        bought = await purse.page(driver, reason=PointsEntry.REASON_BOUGHT)

        assert [entry.points for entry in first.entries] == [100, 12, 11]
        assert ([entry.points for entry in rest.entries], first.total_size) == ([10], 4)
        assert [entry.points for entry in bought.entries] == [100]
        with refused("INVALID_PAGE_TOKEN"):
            await purse.page(driver, reason=PointsEntry.REASON_BOUGHT, page_token=first.next_page_token)


async def test_what_was_tampered_with_is_found(money: Money, purse: Purse, database) -> None:
    driver = await money.driver(millimes=20_000)
    await purse.give(driver, 1_000)
    request = pb.ProcessPaymentRequest(amount=2, description="Lavage", points_to_use=100, payment_method_id="wallet")
    payment = (await money.payments.ProcessPayment(request, metadata=driver.metadata)).payment
    await purse.follow()
    account, id_ = {"_id": ObjectId(driver.id)}, ObjectId(payment.id)
    assert await purse.findings() == []

    await database[ACCOUNTS].update_one(account, {"$inc": {"balance": 5}})
    assert len(await purse.findings()) == 2  # neither its entries nor its lots say so
    await database[ACCOUNTS].update_one(account, {"$inc": {"balance": -5}})
    await database["payments"].update_one({"_id": id_}, {"$inc": {"points.back": 1}})
    (finding,) = await purse.findings()
    assert payment.id in finding
    await database["payments"].update_one({"_id": id_}, {"$inc": {"points.back": -1}})
    await database[ENTRIES].insert_one(
        {"_id": ObjectId(), "key": secrets.token_hex(8), "userId": ObjectId(), "points": 1, "sequence": 1}
        | {"balanceAfter": 1, "reason": "adjusted"}
    )
    assert len(await purse.findings()) == 1
    assert await purse.domain.verification.run() == 1
    await database[ENTRIES].delete_one({"points": 1, "sequence": 1, "createdAt": {"$exists": False}})
    assert await purse.domain.verification.run() == 0


async def test_points_go_with_an_account_that_is_erased(money: Money, purse: Purse) -> None:
    driver = await money.driver()
    await purse.give(driver, 300)
    keeper = next(each for each in purse.application.domains.auth.keepers if type(each).__name__ == "PointsOfDrivers")

    exported = await keeper.export(driver.id, 10)
    await keeper.require_erasable(driver.id)
    assert await keeper.erase(driver.id)
    assert await keeper.erase(driver.id)

    assert [dict(row)["balance"] for row in exported["points"].rows] == [300]
    assert await purse.entries(driver) == [("adjusted", 300), ("expired", -300)]
