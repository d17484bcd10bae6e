"""GetPayment, ListPayments with filters, ListAllPayments: everybody sees what they have to do with."""

from datetime import timedelta

from google.protobuf.timestamp_pb2 import Timestamp

from parkup.common.v1.payment_method_pb2 import PAYMENT_METHOD_CARD, PAYMENT_METHOD_CASH, PAYMENT_METHOD_WALLET
from parkup.payments.v1 import payment_record_service_pb2 as pb
from parkup.payments.v1.payment_pb2 import Payment
from server.values.caller import Role
from tests.enforcement.city import City
from tests.errors import refused
from tests.money import Money
from tests.parking.badges import Counter
from tests.payments.records import Records

NOBODY = "f" * 24


def at(instant) -> Timestamp:
    stamp = Timestamp()
    stamp.FromDatetime(instant)
    return stamp


class TestGetPayment:
    async def test_who_has_nothing_to_do_with_it_does_not_see_it(
        self, records: Records, city: City, money: Money
    ) -> None:
        here, there = await city.zone(), await city.zone()
        agent, colleague = await city.agent(here), await city.agent(here)
        taken = await records.take_cash(agent, 3, zone_id=here.id, description="Lavage")
        with refused("UNAUTHORIZED"):
            await records.stub.GetPayment(pb.GetPaymentRequest(payment_id=taken.id))
        with refused("PAYMENT_NOT_FOUND"):
            await records.get(await money.driver(), taken.id)
        with refused("PAYMENT_NOT_FOUND"):
            await records.get(await city.operator(Role.ADMIN), NOBODY)
        with refused("PERMISSION_DENIED"):
            await records.get(colleague, taken.id)
        with refused("ZONE_NOT_ASSIGNED"):
            await records.get(await city.operator(Role.OPERATOR, there), taken.id)
        free = await records.pay(await money.driver(millimes=5_000))
        with refused("PERMISSION_DENIED"):
            await records.get(await city.operator(Role.OPERATOR, here), free.id)

    async def test_the_payer_and_who_took_it_and_their_operators_do(
        self, records: Records, city: City, money: Money
    ) -> None:
        zone = await city.zone()
        agent = await city.agent(zone)
        taken = await records.take_cash(agent, 3, zone_id=zone.id, description="Lavage")
        for who in (agent, await city.operator(Role.OPERATOR, zone), await city.operator(Role.ADMIN)):
            assert await records.get(who, taken.id.upper()) == taken
        driver = await money.driver(millimes=5_000)
        paid = await records.pay(driver)
        assert await records.get(driver, paid.id) == paid
        assert (paid.kind, paid.description, paid.zone_id) == (Payment.KIND_OTHER, "Lavage", "")


class TestOwnPayments:
    async def test_by_kind_method_status_time_amount_and_thing(
        self, city: City, channel, records: Records, money: Money, clock
    ) -> None:
        zone = await city.zone(badge_price=12)
        agent, driver = await city.agent(zone), await city.driver(millimes=500_000)
        card, plate = await money.add_card(driver), city.plate()
        session = await city.parked(driver, zone, plate)
        parking = await records.pay(driver, amount=1.5, session_id=session)
        ticket = await city.fined(agent, plate, session_id=session)
        fine = await records.pay(driver, card, amount=50, violation_ticket_id=ticket.id)
        counter, operator = Counter(channel), await city.operator(Role.OPERATOR, zone)
        badge = await counter.make(operator, zone, plate, user_id=driver.id)
        season = await records.pay(driver, amount=12, season_badge_id=badge.id)
        clock.move(minutes=5)
        free = await records.pay(driver, amount=7.77)

        assert await records.own(driver) == [free.id, season.id, fine.id, parking.id]
        assert [await records.own(driver, kind=kind) for kind in range(1, 6)] == [
            [parking.id],
            [fine.id],
            [season.id],
            [],
            [free.id],
        ]
        assert await records.own(driver, payment_method=PAYMENT_METHOD_CARD) == [fine.id]
        assert await records.own(driver, payment_method=PAYMENT_METHOD_WALLET, kind=Payment.KIND_BADGE) == [season.id]
        assert await records.own(driver, status=Payment.STATUS_FAILED) == []
        assert await records.own(driver, session_id=session) == [parking.id]
        assert await records.own(driver, violation_ticket_id=ticket.id.upper()) == [fine.id]
        assert await records.own(driver, season_badge_id=badge.id, status=Payment.STATUS_COMPLETED) == [season.id]
        assert await records.own(driver, amount=7.77) == [free.id]
        just = clock() - timedelta(minutes=1)
        assert await records.own(driver, made_from=at(just)) == [free.id]
        assert await records.own(driver, made_before=at(just), kind=Payment.KIND_FINE) == [fine.id]
        assert (parking.zone_id, fine.zone_id, season.zone_id) == (zone.id,) * 3

        someone = await money.driver()
        assert await records.own(someone, session_id=session) == []

    async def test_filters_that_do_not_go_together(self, records: Records, money: Money) -> None:
        driver = await money.driver()
        for field, filters in {
            "amount": {"amount": 3, "status": Payment.STATUS_COMPLETED},
            "violation_ticket_id": {"session_id": NOBODY, "violation_ticket_id": NOBODY},
        }.items():
            with refused("INVALID_ARGUMENT") as refusal:
                await records.own(driver, **filters)
            assert list(refusal.fields) == [field]


class TestPaymentsOfTheCity:
    async def test_agents_see_their_cash_operators_their_zones_admins_all(
        self, records: Records, city: City, money: Money
    ) -> None:
        here, there = await city.zone(), await city.zone()
        agent, colleague = await city.agent(here), await city.agent(here, there)
        operator, admin = await city.operator(Role.OPERATOR, here), await city.operator(Role.ADMIN)
        driver = await city.driver(millimes=5_000)
        session = await city.parked(driver, here, city.plate())
        parking = await records.pay(driver, amount=1.5, session_id=session)
        first = await records.take_cash(agent, 3, zone_id=here.id, description="Lavage")
        second = await records.take_cash(colleague, 4, zone_id=here.id, description="Lavage")
        elsewhere = await records.take_cash(colleague, 5, zone_id=there.id, description="Lavage")
        free = await records.pay(driver, amount=2)

        assert await records.all(agent) == [first.id]
        assert await records.all(colleague) == [elsewhere.id, second.id]
        with refused("PERMISSION_DENIED"):
            await records.all(agent, recorded_by=colleague.id)
        assert await records.all(operator) == [second.id, first.id, parking.id]
        with refused("ZONE_NOT_ASSIGNED"):
            await records.all(operator, zone_id=there.id)
        cash = {"zone_id": here.id, "payment_method": PAYMENT_METHOD_CASH}
        assert await records.all(operator, **cash) == [second.id, first.id]
        assert await records.all(operator, user_id=driver.id) == [parking.id]
        assert await records.all(admin, user_id=driver.id) == [free.id, parking.id]
        assert await records.all(admin, zone_id=there.id) == [elsewhere.id]
        assert await records.all(admin, recorded_by=colleague.id) == [elsewhere.id, second.id]
        assert await records.all(admin, session_id=session) == [parking.id]
        assert await records.all(admin, kind=Payment.KIND_OTHER, user_id=driver.id) == [free.id]

    async def test_filters_that_no_index_has_together(self, records: Records, city: City) -> None:
        operator, admin = await city.operator(Role.OPERATOR, await city.zone()), await city.operator(Role.ADMIN)
        for who, field, filters in (
            (operator, "zone_id", {"payment_method": PAYMENT_METHOD_CASH}),
            (operator, "amount", {"amount": 3}),
            (admin, "amount", {"amount": 3, "kind": Payment.KIND_OTHER}),
            (admin, "recorded_by", {"recorded_by": NOBODY, "status": Payment.STATUS_COMPLETED}),
        ):
            with refused("INVALID_ARGUMENT") as refusal:
                await records.all(who, **filters)
            assert list(refusal.fields) == [field]
        assert await records.all(admin, amount=999.999) == []

    async def test_a_page_token_is_of_its_filters(self, records: Records, city: City) -> None:
        zone = await city.zone()
        agent, operator = await city.agent(zone), await city.operator(Role.OPERATOR, zone)
        for _ in range(2):
            await records.take_cash(agent, 3, zone_id=zone.id, description="Lavage")
        first = await records.stub.ListAllPayments(
            pb.ListAllPaymentsRequest(page_size=1, with_total_size=True), metadata=operator.metadata
        )
        assert first.total_size == 2
        token = first.next_page_token
        assert len(await records.all(operator, page_size=1, page_token=token)) == 1
        with refused("INVALID_PAGE_TOKEN"):
            await records.all(operator, zone_id=zone.id, page_token=token)
