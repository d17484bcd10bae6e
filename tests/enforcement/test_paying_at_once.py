"""ViolationTicketService.PayViolationTicket called by many at the same time: a ticket is paid once."""

import asyncio

from bson import ObjectId

from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from tests.enforcement.city import City, Patrol
from tests.errors import reason_of, refused
from tests.invariants import assert_books_balance
from tests.money import DECLINED_WHEN_CHARGED

WALLET, CARD = PaymentMethod.PAYMENT_METHOD_WALLET, PaymentMethod.PAYMENT_METHOD_CARD
CASH = PaymentMethod.PAYMENT_METHOD_CASH


class TestPayTicket:
    async def test_nobody_pays_while_a_card_is_being_charged(self, city: City, agent: Patrol, database) -> None:
        driver = await city.driver(millimes=100_000)
        await city.money.add_card(driver, DECLINED_WHEN_CHARGED)
        ticket = await city.fined_parked(agent, driver)
        with refused("CARD_DECLINED"):
            await city.pay(driver, ticket, CARD)
        under_way = {"ticketId": ObjectId(ticket.id)}
        await database["payments"].update_one(under_way, {"$set": {"openFor": f"ticketId:{ticket.id}"}})

        for method in (WALLET, CARD):
            with refused("PAYMENT_IN_PROGRESS"):
                await city.pay(driver, ticket, method)

        await database["payments"].update_one(under_way, {"$unset": {"openFor": ""}})
        assert (await city.pay(driver, ticket, WALLET)).status == ViolationTicket.STATUS_PAID

    async def test_repeated_calls_at_the_same_time_move_money_once(self, city: City, agent: Patrol, database) -> None:
        driver = await city.driver(millimes=200_000)
        ticket = await city.fined_parked(agent, driver)

        outcomes = await asyncio.gather(
            *(city.pay(driver, ticket, WALLET, key="same") for _ in range(10)), return_exceptions=True
        )

        paid = [outcome for outcome in outcomes if isinstance(outcome, ViolationTicket)]
        assert paid
        assert all(outcome == paid[0] for outcome in paid)
        assert {reason_of(outcome) for outcome in outcomes if outcome not in paid} <= {"IDEMPOTENCY_KEY_IN_USE"}
        assert await city.money.balance(driver) == 150_000
        assert len(await city.payments_of(ticket)) == 1

    async def test_twenty_calls_of_two_drivers_at_the_same_time_pay_one_ticket_once(
        self, city: City, agent: Patrol, database
    ) -> None:
        one, two = await city.driver(millimes=500_000), await city.driver(millimes=500_000)
        ticket, token = await city.fined_with_qr(agent)
        for driver in (one, two):
            await city.open(driver, token)

        outcomes = await asyncio.gather(
            *(city.pay(driver, ticket, WALLET) for _ in range(10) for driver in (one, two)), return_exceptions=True
        )

        paid = [outcome for outcome in outcomes if isinstance(outcome, ViolationTicket)]
        assert len(paid) == 1
        assert {reason_of(outcome) for outcome in outcomes if outcome not in paid} == {"TICKET_ALREADY_PAID"}
        assert await city.money.balance(one) + await city.money.balance(two) == 950_000
        assert len(await city.payments_of(ticket)) == 1
        await assert_books_balance(database)

    async def test_wallet_and_card_and_cash_at_the_same_time_pay_once_and_the_rest_is_given_back(
        self, city: City, agent: Patrol, database
    ) -> None:
        for _ in range(4):
            driver, other = await city.driver(millimes=100_000), await city.driver()
            ticket, token = await city.fined_with_qr(agent)
            for each in (driver, other):
                await city.money.add_card(each)
                await city.open(each, token)

            outcomes = await asyncio.gather(
                city.pay(driver, ticket, CARD),
                city.pay(agent, ticket, CASH),
                city.pay(driver, ticket, WALLET),
                city.pay(other, ticket, CARD),
                return_exceptions=True,
            )

            paid = [outcome for outcome in outcomes if isinstance(outcome, ViolationTicket)]
            assert len(paid) == 1
            assert {reason_of(outcome) for outcome in outcomes if outcome not in paid} <= {
                "TICKET_ALREADY_PAID",
                "PAYMENT_IN_PROGRESS",
            }
            await city.money.repair()
            by_card = await city.money.charged(driver) + await city.money.charged(other)
            from_wallet = 100_000 - await city.money.balance(driver)
            by_cash = 50_000 if paid[0].payment_method == CASH else 0
            assert sum(by_card) + from_wallet + by_cash == 50_000
            kept = [each for each in await city.payments_of(ticket) if each["status"] == "completed"]
            assert len(kept) == 1
        await assert_books_balance(database)

    async def test_money_that_a_card_brought_after_cash_was_taken_is_given_back(
        self, city: City, agent: Patrol, database
    ) -> None:
        driver = await city.driver()
        await city.money.add_card(driver)
        for _ in range(20):  # until the cash comes while the bank is being asked; it nearly always does
            charged_before = await city.money.charged(driver)
            ticket, token = await city.fined_with_qr(agent)
            await city.open(driver, token)
            by_card = asyncio.create_task(city.pay(driver, ticket, CARD))
            while not await city.payments_of(ticket):
                await asyncio.sleep(0)
            outcomes = await asyncio.gather(city.pay(agent, ticket, CASH), by_card, return_exceptions=True)
            if isinstance(outcomes[0], ViolationTicket):
                break

        assert outcomes[0].payment_method == CASH
        assert reason_of(outcomes[1]) == "TICKET_ALREADY_PAID"
        await city.money.repair()
        assert await city.money.charged(driver) == charged_before
        statuses = sorted(each["status"] for each in await city.payments_of(ticket))
        assert statuses == ["completed", "refunded"]
