"""TicketService.PayViolationTicket: the ticket and the money change together or not at all."""

import asyncio
from datetime import UTC

import pytest
from bson import ObjectId

from parkup.enforcement.v1 import violation_ticket_service_pb2 as pb
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_pb2 import WalletTransaction
from server.values.caller import Role
from tests.enforcement.city import City, Patrol, ZoneOnMap
from tests.errors import reason_of, refused
from tests.invariants import assert_books_balance
from tests.money import DECLINED_WHEN_CHARGED

WALLET, CARD, CASH = Ticket.PAYMENT_METHOD_WALLET, Ticket.PAYMENT_METHOD_CARD, Ticket.PAYMENT_METHOD_CASH
NO_SUCH_ID = "6584f3e9a1234567890abcde"
ENGLISH = ("accept-language", "en")


@pytest.fixture
async def zone(city: City) -> ZoneOnMap:
    return await city.zone()


@pytest.fixture
async def agent(city: City, zone: ZoneOnMap) -> Patrol:
    return await city.agent(zone)


async def put_into(database, ticket: Ticket, status: str) -> None:
    await database["tickets"].update_one({"_id": ObjectId(ticket.id)}, {"$set": {"status": status}})


async def payments_of(database, ticket: Ticket) -> list[dict]:
    return await database["payments"].find({"ticketId": ObjectId(ticket.id)}).to_list()


class TestPayTicket:
    async def test_needs_a_sign_in(self, city: City) -> None:
        with refused("UNAUTHORIZED"):
            await city.tickets.PayViolationTicket(pb.PayViolationTicketRequest(ticket_id=NO_SUCH_ID, payment_method=WALLET))

    async def test_drivers_do_not_record_cash_and_staff_does_not_pay_by_wallet_or_card(
        self, city: City, agent: Patrol, zone: ZoneOnMap
    ) -> None:
        plate = city.plate()
        driver = await city.driver(plate, millimes=100_000)
        ticket = await city.fined(agent, plate)
        staff = (agent, await city.operator(Role.OPERATOR, zone), await city.operator(Role.ADMIN))

        for payer, method in ((driver, CASH), *((each, method) for each in staff for method in (WALLET, CARD))):
            with refused("PAYMENT_METHOD_NOT_ALLOWED") as refusal:
                await city.pay(payer, ticket, method)
            assert refusal.http_status == 403
        assert await city.read(agent, ticket.id) == ticket

    async def test_hides_it_from_others_as_get_ticket_does(self, city: City, agent: Patrol) -> None:
        ticket = await city.fined(agent)

        with refused("TICKET_NOT_FOUND"):
            await city.pay(await city.driver(millimes=100_000), ticket, WALLET)
        with refused("ZONE_NOT_ASSIGNED"):
            await city.pay(await city.agent(await city.zone()), ticket, CASH)
        with refused("ZONE_NOT_ASSIGNED"):
            await city.pay(await city.operator(), ticket, CASH)
        with refused("TICKET_NOT_FOUND"):
            await city.pay(agent, Ticket(id=NO_SUCH_ID), CASH)

    @pytest.mark.parametrize(
        ("fields", "named"),
        [
            ({"ticket_id": "x", "payment_method": CASH}, "ticket_id"),
            ({"ticket_id": NO_SUCH_ID}, "payment_method"),
            ({"ticket_id": NO_SUCH_ID, "payment_method": 7}, "payment_method"),
            ({"ticket_id": NO_SUCH_ID, "payment_method": CARD, "payment_method_id": "x"}, "payment_method_id"),
            ({"ticket_id": NO_SUCH_ID, "payment_method": CASH, "amount": 0}, "amount"),
            ({"ticket_id": NO_SUCH_ID, "payment_method": CASH, "amount": float("inf")}, "amount"),
            ({"ticket_id": NO_SUCH_ID, "payment_method": CASH, "amount": 1.2345}, "amount"),
        ],
    )
    async def test_names_the_field_that_cannot_be_right(self, city: City, agent: Patrol, fields, named) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await city.tickets.PayViolationTicket(pb.PayViolationTicketRequest(**fields), metadata=agent.metadata)
        assert set(refusal.fields) == {named}

    @pytest.mark.parametrize("shown", [49.99, 50.001, 100])
    async def test_refuses_an_amount_that_is_not_the_fine(self, city: City, agent: Patrol, shown: float) -> None:
        plate = city.plate()
        driver = await city.driver(plate, millimes=200_000)
        ticket = await city.fined(agent, plate)

        for payer, method in ((driver, WALLET), (agent, CASH)):
            with refused("AMOUNT_MISMATCH") as refusal:
                await city.pay(payer, ticket, method, amount=shown)
            assert refusal.metadata == {"price": "50.000"}
        assert await city.money.balance(driver) == 200_000

    @pytest.mark.parametrize(
        ("status", "reason", "text"),
        [
            ("paid", "TICKET_ALREADY_PAID", "Ticket is already paid"),
            ("sabot_removed", "TICKET_ALREADY_PAID", "Ticket is already paid"),
            ("dismissed", "TICKET_DISMISSED", "Cannot pay a dismissed ticket"),
            ("appealed", "TICKET_APPEALED", "The ticket is under appeal"),
        ],
    )
    async def test_says_in_the_words_of_the_spec_why_it_cannot_be_paid(
        self, city: City, agent: Patrol, database, status: str, reason: str, text: str
    ) -> None:
        plate = city.plate()
        driver = await city.driver(plate, millimes=100_000)
        await city.money.add_card(driver)
        ticket = await city.fined(agent, plate)
        await put_into(database, ticket, status)

        for payer, method in ((driver, WALLET), (driver, CARD), (agent, CASH)):
            request = pb.PayViolationTicketRequest(ticket_id=ticket.id, payment_method=method)
            with refused(reason) as refusal:
                await city.tickets.PayViolationTicket(request, metadata=(*payer.metadata, ENGLISH))
            assert (refusal.message, refusal.http_status) == (text, 400)
        assert await city.money.balance(driver) == 100_000
        assert await city.money.charged(driver) == []

    async def test_a_wallet_with_too_little_pays_nothing(self, city: City, agent: Patrol, database) -> None:
        plate = city.plate()
        driver = await city.driver(plate, millimes=49_999)
        ticket, token = await city.fined_with_qr(agent, plate)

        with refused("INSUFFICIENT_WALLET_BALANCE") as refusal:
            await city.pay(driver, ticket, WALLET)

        assert refusal.http_status == 402
        assert await city.read(driver, ticket.id) == ticket
        assert await city.money.balance(driver) == 49_999
        assert (await city.tickets.VerifyViolationTicketToken(pb.VerifyViolationTicketTokenRequest(token=token))).success
        assert await payments_of(database, ticket) == []

    async def test_a_card_that_is_not_there_or_not_theirs_or_declined_pays_nothing(
        self, city: City, agent: Patrol
    ) -> None:
        plate = city.plate()
        driver, other = await city.driver(plate), await city.driver()
        others_card = await city.money.add_card(other)
        ticket = await city.fined(agent, plate)

        with refused("METHOD_NOT_FOUND"):
            await city.pay(driver, ticket, CARD)
        with refused("METHOD_NOT_FOUND"):
            await city.pay(driver, ticket, CARD, payment_method_id=others_card)
        declined = await city.money.add_card(driver, DECLINED_WHEN_CHARGED)
        with refused("CARD_DECLINED") as refusal:
            await city.pay(driver, ticket, CARD, payment_method_id=declined)

        assert refusal.http_status == 402
        assert await city.read(driver, ticket.id) == ticket
        assert await city.money.charged(driver) == []

    @pytest.mark.parametrize("method", [WALLET, CARD, CASH])
    async def test_a_repeated_call_moves_money_once_and_gives_the_first_answer(
        self, city: City, agent: Patrol, database, method: int
    ) -> None:
        plate = city.plate()
        driver = await city.driver(plate, millimes=200_000)
        await city.money.add_card(driver)
        ticket = await city.fined(agent, plate)
        payer = agent if method == CASH else driver

        first = await city.pay(payer, ticket, method, key="once")
        again = await asyncio.gather(*(city.pay(payer, ticket, method, key="once") for _ in range(3)))

        assert all(answer == first for answer in again)
        assert len(await payments_of(database, ticket)) == 1
        assert await city.money.balance(driver) == (150_000 if method == WALLET else 200_000)
        assert await city.money.charged(driver) == ([50_000] if method == CARD else [])
        with refused("IDEMPOTENCY_KEY_REUSED"):
            await city.pay(payer, ticket, method, key="once", amount=50)

    async def test_repeated_calls_at_the_same_time_move_money_once(self, city: City, agent: Patrol, database) -> None:
        plate = city.plate()
        driver = await city.driver(plate, millimes=200_000)
        ticket = await city.fined(agent, plate)

        outcomes = await asyncio.gather(
            *(city.pay(driver, ticket, WALLET, key="same") for _ in range(10)), return_exceptions=True
        )

        paid = [outcome for outcome in outcomes if isinstance(outcome, Ticket)]
        assert paid
        assert all(outcome == paid[0] for outcome in paid)
        assert {reason_of(outcome) for outcome in outcomes if outcome not in paid} <= {"IDEMPOTENCY_KEY_IN_USE"}
        assert await city.money.balance(driver) == 150_000
        assert len(await payments_of(database, ticket)) == 1

    async def test_twenty_calls_of_two_drivers_at_the_same_time_pay_one_ticket_once(
        self, city: City, agent: Patrol, database
    ) -> None:
        plate = city.plate()
        one, two = await city.driver(plate, millimes=500_000), await city.driver(plate, millimes=500_000)
        ticket = await city.fined(agent, plate)

        outcomes = await asyncio.gather(
            *(city.pay(driver, ticket, WALLET) for _ in range(10) for driver in (one, two)), return_exceptions=True
        )

        paid = [outcome for outcome in outcomes if isinstance(outcome, Ticket)]
        assert len(paid) == 1
        assert {reason_of(outcome) for outcome in outcomes if outcome not in paid} == {"TICKET_ALREADY_PAID"}
        assert await city.money.balance(one) + await city.money.balance(two) == 950_000
        assert len(await payments_of(database, ticket)) == 1
        await assert_books_balance(database)

    async def test_wallet_and_card_and_cash_at_the_same_time_pay_once_and_the_rest_is_given_back(
        self, city: City, agent: Patrol, database
    ) -> None:
        for _ in range(4):
            plate = city.plate()
            driver, other = await city.driver(plate, millimes=100_000), await city.driver(plate)
            await city.money.add_card(driver)
            await city.money.add_card(other)
            ticket = await city.fined(agent, plate)

            outcomes = await asyncio.gather(
                city.pay(driver, ticket, CARD),
                city.pay(agent, ticket, CASH),
                city.pay(driver, ticket, WALLET),
                city.pay(other, ticket, CARD),
                return_exceptions=True,
            )

            paid = [outcome for outcome in outcomes if isinstance(outcome, Ticket)]
            assert len(paid) == 1
            assert {reason_of(outcome) for outcome in outcomes if outcome not in paid} <= {
                "TICKET_ALREADY_PAID",
                "PAYMENT_IN_PROGRESS",
            }
            by_card = await city.money.charged(driver) + await city.money.charged(other)
            from_wallet = 100_000 - await city.money.balance(driver)
            by_cash = 50_000 if paid[0].payment_method == CASH else 0
            assert sum(by_card) + from_wallet + by_cash == 50_000
            kept = [each for each in await payments_of(database, ticket) if each["status"] == "completed"]
            assert len(kept) == 1
        await assert_books_balance(database)

    async def test_money_that_a_card_brought_after_cash_was_taken_is_given_back(
        self, city: City, agent: Patrol, database
    ) -> None:
        plate = city.plate()
        driver = await city.driver(plate)
        await city.money.add_card(driver)
        for _ in range(20):  # until the cash comes while the bank is being asked; it nearly always does
            charged_before = await city.money.charged(driver)
            ticket = await city.fined(agent, plate)
            by_card = asyncio.create_task(city.pay(driver, ticket, CARD))
            while not await payments_of(database, ticket):
                await asyncio.sleep(0)
            outcomes = await asyncio.gather(city.pay(agent, ticket, CASH), by_card, return_exceptions=True)
            if isinstance(outcomes[0], Ticket):
                break

        assert outcomes[0].payment_method == CASH
        assert reason_of(outcomes[1]) == "TICKET_ALREADY_PAID"
        assert await city.money.charged(driver) == charged_before
        statuses = sorted(each["status"] for each in await payments_of(database, ticket))
        assert statuses == ["completed", "refunded"]

    async def test_pays_from_the_wallet(self, city: City, agent: Patrol, clock, database) -> None:
        plate = city.plate()
        driver = await city.driver(plate, millimes=80_000)
        ticket, token = await city.fined_with_qr(agent, plate)
        before = clock()

        paid = await city.pay(driver, ticket, WALLET, amount=50)

        assert (paid.status, paid.payment_method) == (Ticket.STATUS_PAID, WALLET)
        assert before <= paid.paid_at.ToDatetime(UTC) == paid.updated_at.ToDatetime(UTC) <= clock()
        assert paid.agent == ticket.agent
        assert await city.read(agent, ticket.id) == paid
        assert await city.money.balance(driver) == 30_000
        opened = await city.tickets.VerifyViolationTicketToken(pb.VerifyViolationTicketTokenRequest(token=token))
        assert opened.error_code == "TOKEN_REVOKED"
        with refused("TICKET_TOKEN_REVOKED"):
            await city.tickets.GetViolationTicketQrImage(
                pb.GetViolationTicketQrImageRequest(ticket_id=ticket.id), metadata=driver.metadata
            )
        await assert_books_balance(database)

    async def test_pays_by_the_default_card_or_the_one_that_is_named(self, city: City, agent: Patrol) -> None:
        plate = city.plate()
        driver = await city.driver(plate)
        default = await city.money.add_card(driver)
        other = await city.money.add_card(driver, "5555 5555 5555 4444")
        first, second = await city.fined(agent, plate), await city.fined(agent, plate, reason=Ticket.REASON_POUND)

        by_default = await city.pay(driver, first, CARD)
        by_name = await city.pay(driver, second, CARD, payment_method_id=other)

        assert default != other
        assert by_default.status == by_name.status == Ticket.STATUS_PAID
        assert by_default.payment_method == by_name.payment_method == CARD
        assert sorted(await city.money.charged(driver)) == [50_000, 100_000]

    async def test_a_scanned_ticket_can_be_paid_by_whoever_opened_it(self, city: City, agent: Patrol) -> None:
        friend = await city.driver(millimes=50_000)
        ticket, token = await city.fined_with_qr(agent)
        await city.tickets.VerifyViolationTicketToken(pb.VerifyViolationTicketTokenRequest(token=token), metadata=friend.metadata)

        assert (await city.pay(friend, ticket, WALLET)).status == Ticket.STATUS_PAID
        assert await city.money.balance(friend) == 0

    async def test_staff_of_the_zone_records_cash_with_their_id(
        self, city: City, agent: Patrol, zone: ZoneOnMap, database
    ) -> None:
        plate = city.plate()
        driver = await city.driver(plate)
        staff = (
            agent,
            await city.agent(zone),
            await city.operator(Role.OPERATOR, zone),
            await city.operator(Role.ADMIN),
        )

        for payer, known in zip(staff, (plate, None, plate, None), strict=True):
            ticket = await city.fined(agent, known)
            paid = await city.pay(payer, ticket, CASH)
            assert (paid.status, paid.payment_method) == (Ticket.STATUS_PAID, CASH)
            (payment,) = await payments_of(database, ticket)
            assert payment["recordedBy"] == ObjectId(payer.id)
            assert payment.get("userId") == (ObjectId(driver.id) if known else None)

    async def test_an_overdue_ticket_can_still_be_paid(self, city: City, agent: Patrol, database) -> None:
        ticket = await city.fined(agent)
        await put_into(database, ticket, "overdue")

        assert (await city.pay(agent, ticket, CASH)).status == Ticket.STATUS_PAID


class TestPayFromWallet:
    """The wallet's own way of paying a ticket."""

    async def test_naming_a_ticket_pays_it(self, city: City, agent: Patrol) -> None:
        plate = city.plate()
        driver, stranger = await city.driver(plate, millimes=50_000), await city.driver(millimes=50_000)
        ticket = await city.fined(agent, plate)
        request = wallet_pb.PayFromWalletRequest(
            amount=50, reason=WalletTransaction.REASON_TICKET_PAYMENT, reference_id=ticket.id
        )

        with refused("TICKET_NOT_FOUND"):
            await city.money.wallet.PayFromWallet(request, metadata=stranger.metadata)
        await city.money.wallet.PayFromWallet(request, metadata=driver.metadata)
        with refused("TICKET_ALREADY_PAID"):
            await city.money.wallet.PayFromWallet(request, metadata=driver.metadata)

        assert (await city.read(agent, ticket.id)).payment_method == WALLET
        assert await city.money.balance(driver) == 0
        assert await city.money.balance(stranger) == 50_000
