"""RecordCashPayment: staff take cash for what is owed in their zones, and it is theirs until they hand it in."""

import asyncio

import pytest
from bson import ObjectId

from parkup.common.v1.payment_method_pb2 import PAYMENT_METHOD_CASH
from parkup.payments.v1 import cash_service_pb2 as pb
from parkup.payments.v1.cash_service_pb2_grpc import CashServiceStub
from parkup.payments.v1.payment_pb2 import Payment
from server.ledger.model import cash
from server.values.caller import Role
from tests.enforcement.city import City
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.parking.badges import Counter
from tests.payments.records import Records

NOBODY = "f" * 24


class TestWhoMay:
    async def test_anonymous_callers_and_drivers_do_not(self, channel, records: Records, money: Money) -> None:
        with refused("UNAUTHORIZED"):
            await CashServiceStub(channel).RecordCashPayment(pb.RecordCashPaymentRequest(amount=3))
        with refused("PERMISSION_DENIED"):
            await records.take_cash(await money.driver(), 3, zone_id=NOBODY, description="Lavage")

    async def test_agents_take_none_for_wallets_and_badges(self, channel, records: Records, city: City) -> None:
        zone = await city.zone(badge_price=12)
        agent, driver = await city.agent(zone), await city.driver()
        with refused("PERMISSION_DENIED"):
            await records.take_cash(agent, 3, user_id=driver.id, zone_id=zone.id)
        badge = await Counter(channel).make(await city.operator(Role.OPERATOR, zone), zone, city.plate())
        with refused("PERMISSION_DENIED"):
            await records.take_cash(agent, 12, season_badge_id=badge.id)

    async def test_nobody_takes_any_in_other_zones(self, records: Records, city: City) -> None:
        here, there = await city.zone(), await city.zone()
        agent, driver, plate = await city.agent(here), await city.driver(), city.plate()
        session = await city.parked(driver, there, plate)
        ticket = await city.fined(await city.agent(there), plate)
        for named in (
            {"session_id": session},
            {"violation_ticket_id": ticket.id},
            {"zone_id": there.id, "description": "Lavage"},
        ):
            with refused("ZONE_NOT_ASSIGNED"):
                await records.take_cash(agent, 3, **named)


class TestWhatIsRefused:
    async def test_what_does_not_say_what_is_paid_or_where(self, records: Records, city: City) -> None:
        zone = await city.zone()
        operator, driver = await city.operator(Role.OPERATOR, zone), await city.driver()
        for field, named in (
            ("description", {"zone_id": zone.id, "description": "  "}),
            ("zone_id", {"description": "Lavage"}),
            ("zone_id", {"user_id": driver.id}),
            ("user_id", {"user_id": driver.id, "session_id": NOBODY}),
            ("season_badge_id", {"season_badge_id": NOBODY, "session_id": NOBODY}),
        ):
            with refused("INVALID_ARGUMENT") as refusal:
                await records.take_cash(operator, 3, **named)
            assert list(refusal.fields) == [field]
        with refused("INVALID_ARGUMENT") as refusal:
            await records.take_cash(operator, 1000.001, zone_id=zone.id, description="Lavage")
        assert list(refusal.fields) == ["amount"]

    async def test_what_is_not_there(self, records: Records, city: City) -> None:
        admin, zone = await city.operator(Role.ADMIN), await city.zone()
        for reason, named in {
            "SESSION_NOT_FOUND": {"session_id": NOBODY},
            "TICKET_NOT_FOUND": {"violation_ticket_id": NOBODY},
            "SEASON_BADGE_NOT_FOUND": {"season_badge_id": NOBODY},
            "ACCOUNT_NOT_FOUND": {"user_id": NOBODY, "zone_id": zone.id},
            "ZONE_NOT_FOUND": {"zone_id": NOBODY, "description": "Lavage"},
        }.items():
            with refused(reason):
                await records.take_cash(admin, 3, **named)

    async def test_what_cannot_be_paid_any_more_or_costs_something_else(
        self, channel, records: Records, city: City, database, clock
    ) -> None:
        zone, counter = await city.zone(badge_price=12), Counter(channel)
        agent, operator = await city.agent(zone), await city.operator(Role.OPERATOR, zone)
        driver, plate = await city.driver(), city.plate()
        session = await city.parked(driver, zone, plate)
        with refused("AMOUNT_MISMATCH"):
            await records.take_cash(agent, 3, session_id=session)
        await records.take_cash(agent, 1.5, session_id=session)
        with refused("SESSION_ALREADY_PAID"):
            await records.take_cash(agent, 1.5, session_id=session)
        other = await city.driver()
        second = await city.parked(other, zone, plate)
        with refused("PLATE_ALREADY_PARKED"):
            await records.take_cash(agent, 1.5, session_id=second)
        await database["parkingSessions"].update_one({"_id": ObjectId(second)}, {"$set": {"status": "cancelled"}})
        with refused("SESSION_CANCELLED"):
            await records.take_cash(agent, 1.5, session_id=second)

        ticket = await city.fined(agent)
        for status, reason in {
            "paid": "TICKET_ALREADY_PAID",
            "dismissed": "TICKET_DISMISSED",
            "appealed": "TICKET_APPEALED",
        }.items():
            await database["tickets"].update_one({"_id": ObjectId(ticket.id)}, {"$set": {"status": status}})
            with refused(reason):
                await records.take_cash(agent, 50, violation_ticket_id=ticket.id)

        badge, twin = [await counter.make(operator, zone, plate) for _ in range(2)]
        await records.take_cash(operator, 12, season_badge_id=badge.id)
        with refused("SEASON_BADGE_ALREADY_PAID"):
            await records.take_cash(operator, 12, season_badge_id=badge.id)
        with refused("SEASON_BADGE_EXISTS"):
            await records.take_cash(operator, 12, season_badge_id=twin.id)
        await counter.take_back(operator, twin)
        with refused("SEASON_BADGE_INVALIDATED"):
            await records.take_cash(operator, 12, season_badge_id=twin.id)
        old = await counter.make(operator, zone, city.plate())
        await database["seasonBadges"].update_one({"_id": ObjectId(old.id)}, {"$set": {"year": 2021}})
        with refused("SEASON_BADGE_EXPIRED"):
            await records.take_cash(operator, 12, season_badge_id=old.id)


class TestTaken:
    async def test_it_settles_what_is_paid_and_says_who_where_and_when(
        self, channel, records: Records, city: City, database
    ) -> None:
        zone = await city.zone(badge_price=12)
        agent, operator = await city.agent(zone), await city.operator(Role.OPERATOR, zone)
        driver, plate = await city.driver(), city.plate()
        session = await city.parked(driver, zone, plate)
        ticket = await city.fined(agent, plate, session_id=session)
        badge = await Counter(channel).make(operator, zone, plate, user_id=driver.id)

        parking = await records.take_cash(agent, 1.5, session_id=session)
        fine = await records.take_cash(agent, 50, violation_ticket_id=ticket.id)
        season = await records.take_cash(operator, 12, season_badge_id=badge.id)

        for payment, kind, taker in (
            (parking, Payment.KIND_PARKING, agent),
            (fine, Payment.KIND_FINE, agent),
            (season, Payment.KIND_BADGE, operator),
        ):
            assert (payment.kind, payment.payment_method) == (kind, PAYMENT_METHOD_CASH)
            assert (payment.recorded_by, payment.zone_id, payment.user_id) == (taker.id, zone.id, driver.id)
            assert payment.completed_at.seconds
        assert (await city.read(agent, ticket.id)).payment_method == PAYMENT_METHOD_CASH
        held = await database["ledger"].find({"lines.account": cash(agent.id)}).to_list()
        assert sum(entry["lines"][0]["amount"].to_decimal() for entry in held) == pytest.approx(-51.5)
        await assert_books_balance(database)

    async def test_it_fills_wallets_and_pays_what_only_words_name(
        self, records: Records, city: City, money: Money, database
    ) -> None:
        zone = await city.zone()
        operator, driver = await city.operator(Role.OPERATOR, zone), await city.driver()
        filled = await records.take_cash(operator, 20, user_id=driver.id, zone_id=zone.id)
        assert (filled.kind, filled.zone_id) == (Payment.KIND_TOPUP, zone.id)
        assert await money.balance(driver) == 20_000
        named = await records.take_cash(operator, 3, zone_id=zone.id, description=" Lavage ")
        assert (named.description, named.user_id) == ("Lavage", "")

        admin = await city.operator(Role.ADMIN)
        await records.refund(admin, filled.id, 5)
        assert await money.balance(driver) == 15_000
        await assert_books_balance(database)

    async def test_a_repeated_call_takes_it_once(self, records: Records, city: City, database) -> None:
        zone = await city.zone()
        agent = await city.agent(zone)
        calls = [records.take_cash(agent, 3, key="k", zone_id=zone.id, description="Lavage") for _ in range(5)]
        taken = await asyncio.gather(*calls)
        assert len({payment.id for payment in taken}) == 1
        assert await database["payments"].count_documents({"recordedBy": ObjectId(agent.id)}) == 1
        await assert_books_balance(database)

    async def test_two_agents_take_cash_for_a_fine_once(
        self, records: Records, another_server, city: City, database
    ) -> None:
        zone = await city.zone()
        agents = [await city.agent(zone) for _ in range(2)]
        ticket = await city.fined(agents[0])
        async with another_server() as channel:
            desks = [records, Records(channel)]
            outcomes = await asyncio.gather(
                *(
                    desk.take_cash(agent, 50, violation_ticket_id=ticket.id)
                    for desk in desks
                    for agent in agents
                    for _ in range(3)
                ),
                return_exceptions=True,
            )
        assert len([outcome for outcome in outcomes if not isinstance(outcome, BaseException)]) == 1
        assert len(await city.payments_of(ticket)) == 1
        await assert_books_balance(database)
