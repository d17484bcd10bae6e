"""ViolationTicketService.PayViolationTicket: the ticket and the money change together or not at all."""

import asyncio
from datetime import UTC

import pytest
from bson import ObjectId

from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.enforcement.v1 import violation_ticket_service_pb2 as pb
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_pb2 import WalletTransaction
from server.values.caller import Role
from tests.enforcement.city import City, Patrol, ZoneOnMap
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import DECLINED_WHEN_CHARGED, WANTS_AUTHENTICATION

WALLET, CARD = PaymentMethod.PAYMENT_METHOD_WALLET, PaymentMethod.PAYMENT_METHOD_CARD
CASH, MOBILE = PaymentMethod.PAYMENT_METHOD_CASH, PaymentMethod.PAYMENT_METHOD_MOBILE
NO_SUCH_ID = "6584f3e9a1234567890abcde"
ENGLISH = ("accept-language", "en")


async def put_into(database, ticket: ViolationTicket, status: str) -> None:
    await database["tickets"].update_one({"_id": ObjectId(ticket.id)}, {"$set": {"status": status}})


class TestPayTicket:
    async def test_needs_a_sign_in(self, city: City) -> None:
        with refused("UNAUTHORIZED"):
            await city.tickets.PayViolationTicket(
                pb.PayViolationTicketRequest(violation_ticket_id=NO_SUCH_ID, payment_method=WALLET)
            )

    async def test_drivers_do_not_record_cash_and_staff_does_not_pay_by_wallet_or_card(
        self, city: City, agent: Patrol, zone: ZoneOnMap
    ) -> None:
        driver = await city.driver(millimes=100_000)
        ticket = await city.fined_parked(agent, driver)
        staff = (agent, await city.operator(Role.OPERATOR, zone), await city.operator(Role.ADMIN))

        for payer, method in ((driver, CASH), *((each, method) for each in staff for method in (WALLET, CARD))):
            with refused("PAYMENT_METHOD_NOT_ALLOWED") as refusal:
                await city.pay(payer, ticket, method)
            assert refusal.http_status == 403
        assert await city.read(agent, ticket.id) == ticket

    async def test_a_method_that_fines_do_not_take_is_told_which_they_take(self, city: City) -> None:
        request = pb.PayViolationTicketRequest(
            violation_ticket_id=NO_SUCH_ID, payment_method=PaymentMethod.PAYMENT_METHOD_LATER
        )
        taken = "PAYMENT_METHOD_CARD, PAYMENT_METHOD_WALLET, PAYMENT_METHOD_CASH"
        driver = await city.driver()
        for metadata, text in (
            (driver.metadata, f"doit être l'une des valeurs {taken}"),
            ((*driver.metadata, ENGLISH), f"must be one of {taken}"),
        ):
            with refused("INVALID_ARGUMENT") as refusal:
                await city.tickets.PayViolationTicket(request, metadata=metadata)
            assert refusal.fields == {"payment_method": text}

    async def test_hides_it_from_others_as_get_ticket_does(self, city: City, agent: Patrol) -> None:
        ticket = await city.fined(agent)
        neighbour = await city.driver(ticket.license_plate, millimes=100_000)
        await city.money.add_card(neighbour)

        for method in (WALLET, CARD):
            with refused("TICKET_NOT_FOUND"):
                await city.pay(neighbour, ticket, method)
        assert await city.money.balance(neighbour) == 100_000
        assert await city.money.charged(neighbour) == []
        with refused("ZONE_NOT_ASSIGNED"):
            await city.pay(await city.agent(await city.zone()), ticket, CASH)
        with refused("ZONE_NOT_ASSIGNED"):
            await city.pay(await city.operator(), ticket, CASH)
        with refused("TICKET_NOT_FOUND"):
            await city.pay(agent, ViolationTicket(id=NO_SUCH_ID), CASH)

    @pytest.mark.parametrize(
        ("fields", "named"),
        [
            ({"violation_ticket_id": "x", "payment_method": CASH}, "violation_ticket_id"),
            ({"violation_ticket_id": NO_SUCH_ID}, "payment_method"),
            ({"violation_ticket_id": NO_SUCH_ID, "payment_method": 7}, "payment_method"),
            ({"violation_ticket_id": NO_SUCH_ID, "payment_method": MOBILE}, "payment_method"),
            (
                {"violation_ticket_id": NO_SUCH_ID, "payment_method": CARD, "payment_method_id": "x"},
                "payment_method_id",
            ),
            ({"violation_ticket_id": NO_SUCH_ID, "payment_method": CASH, "amount": 0}, "amount"),
            ({"violation_ticket_id": NO_SUCH_ID, "payment_method": CASH, "amount": float("inf")}, "amount"),
            ({"violation_ticket_id": NO_SUCH_ID, "payment_method": CASH, "amount": 1.2345}, "amount"),
        ],
    )
    async def test_names_the_field_that_cannot_be_right(self, city: City, agent: Patrol, fields, named) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await city.tickets.PayViolationTicket(pb.PayViolationTicketRequest(**fields), metadata=agent.metadata)
        assert set(refusal.fields) == {named}

    @pytest.mark.parametrize("shown", [49.99, 50.001, 100])
    async def test_refuses_an_amount_that_is_not_the_fine(self, city: City, agent: Patrol, shown: float) -> None:
        driver = await city.driver(millimes=200_000)
        ticket = await city.fined_parked(agent, driver)

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
        driver = await city.driver(millimes=100_000)
        await city.money.add_card(driver)
        ticket = await city.fined_parked(agent, driver)
        await put_into(database, ticket, status)

        for payer, method in ((driver, WALLET), (driver, CARD), (agent, CASH)):
            request = pb.PayViolationTicketRequest(violation_ticket_id=ticket.id, payment_method=method)
            with refused(reason) as refusal:
                await city.tickets.PayViolationTicket(request, metadata=(*payer.metadata, ENGLISH))
            assert (refusal.message, refusal.http_status) == (text, 400)
        assert await city.money.balance(driver) == 100_000
        assert await city.money.charged(driver) == []

    async def test_a_wallet_with_too_little_pays_nothing(self, city: City, agent: Patrol, database) -> None:
        driver = await city.driver(millimes=49_999)
        ticket, token = await city.fined_with_qr(agent)
        await city.open(driver, token)
        ticket = await city.read(driver, ticket.id)

        with refused("INSUFFICIENT_WALLET_BALANCE") as refusal:
            await city.pay(driver, ticket, WALLET)

        assert refusal.http_status == 402
        assert await city.read(driver, ticket.id) == ticket
        assert await city.money.balance(driver) == 49_999
        await city.open(driver, token)
        assert await city.payments_of(ticket) == []

    @pytest.mark.usefixtures("nothing_waits")
    async def test_a_card_that_is_not_there_or_not_theirs_or_declined_pays_nothing(
        self, city: City, agent: Patrol
    ) -> None:
        driver, other = await city.driver(), await city.driver()
        others_card = await city.money.add_card(other)
        ticket = await city.fined_parked(agent, driver)

        with refused("METHOD_NOT_FOUND"):
            await city.pay(driver, ticket, CARD)
        with refused("METHOD_NOT_FOUND"):
            await city.pay(driver, ticket, CARD, payment_method_id=others_card)
        for number, reason in (
            (DECLINED_WHEN_CHARGED, "CARD_DECLINED"),
            (WANTS_AUTHENTICATION, "CARD_AUTHENTICATION_REQUIRED"),
        ):
            useless = await city.money.add_card(driver, number)
            with refused(reason) as refusal:
                await city.pay(driver, ticket, CARD, payment_method_id=useless)
            assert refusal.http_status == 402

        assert (await city.read(driver, ticket.id)).status == ViolationTicket.STATUS_PENDING
        assert await city.money.charged(driver) == []

    @pytest.mark.parametrize(
        "reason",
        [
            "CARD_DECLINED",
            "INSUFFICIENT_FUNDS",
            "CARD_AUTHENTICATION_REQUIRED",
            "CARD_EXPIRED",
            "INVALID_CARD_NUMBER",
        ],
    )
    async def test_a_repeated_call_is_refused_for_what_the_bank_said_first(
        self, city: City, agent: Patrol, database, reason: str
    ) -> None:
        driver = await city.driver()
        await city.money.add_card(driver, DECLINED_WHEN_CHARGED)
        ticket = await city.fined_parked(agent, driver)
        with refused("CARD_DECLINED"):
            await city.pay(driver, ticket, CARD, key="once")
        # The sandbox has no card for each of the reasons that a bank may have.
        await database["payments"].update_one({"ticketId": ObjectId(ticket.id)}, {"$set": {"errorReason": reason}})

        with refused(reason):
            await city.pay(driver, ticket, CARD, key="once")

        assert len(await city.payments_of(ticket)) == 1

    @pytest.mark.parametrize("method", [WALLET, CARD, CASH])
    async def test_a_repeated_call_moves_money_once_and_gives_the_first_answer(
        self, city: City, agent: Patrol, database, method: int
    ) -> None:
        driver = await city.driver(millimes=200_000)
        await city.money.add_card(driver)
        ticket = await city.fined_parked(agent, driver)
        payer = agent if method == CASH else driver

        first = await city.pay(payer, ticket, method, key="once")
        again = await asyncio.gather(*(city.pay(payer, ticket, method, key="once") for _ in range(3)))

        assert all(answer == first for answer in again)
        assert len(await city.payments_of(ticket)) == 1
        assert await city.money.balance(driver) == (150_000 if method == WALLET else 200_000)
        assert await city.money.charged(driver) == ([50_000] if method == CARD else [])
        with refused("IDEMPOTENCY_KEY_REUSED"):
            await city.pay(payer, ticket, method, key="once", amount=50)

    async def test_pays_from_the_wallet(self, city: City, agent: Patrol, clock, database) -> None:
        driver = await city.driver(millimes=80_000)
        ticket, token = await city.fined_with_qr(agent)
        await city.open(driver, token)
        before = clock()

        paid = await city.pay(driver, ticket, WALLET, amount=50)

        assert (paid.status, paid.payment_method) == (ViolationTicket.STATUS_PAID, WALLET)
        assert before <= paid.paid_at.ToDatetime(UTC) == paid.updated_at.ToDatetime(UTC) <= clock()
        assert (paid.issuer.id, paid.issuer.agent_code, paid.issuer.email) == (agent.id, agent.code, "")
        assert await city.read(driver, ticket.id) == paid
        assert await city.money.balance(driver) == 30_000
        with refused("TICKET_TOKEN_REVOKED"):
            await city.open(driver, token)
        with refused("TICKET_TOKEN_REVOKED"):
            await city.tickets.GetViolationTicketQrImage(
                pb.GetViolationTicketQrImageRequest(violation_ticket_id=ticket.id), metadata=driver.metadata
            )
        await assert_books_balance(database)

    async def test_pays_by_the_default_card_or_the_one_that_is_named(self, city: City, agent: Patrol) -> None:
        driver = await city.driver()
        default = await city.money.add_card(driver)
        other = await city.money.add_card(driver, "5555 5555 5555 4444")
        first = await city.fined_parked(agent, driver)
        second, token = await city.fined_with_qr(agent, reason=ViolationTicket.REASON_POUND)
        await city.open(driver, token)

        by_default = await city.pay(driver, first, CARD)
        by_name = await city.pay(driver, second, CARD, payment_method_id=other)

        assert default != other
        assert by_default.status == by_name.status == ViolationTicket.STATUS_PAID
        assert by_default.payment_method == by_name.payment_method == CARD
        assert sorted(await city.money.charged(driver)) == [50_000, 100_000]

    async def test_a_scanned_ticket_can_be_paid_by_whoever_opened_it(self, city: City, agent: Patrol) -> None:
        friend = await city.driver(millimes=50_000)
        ticket, token = await city.fined_with_qr(agent)
        await city.open(friend, token)

        assert (await city.pay(friend, ticket, WALLET)).status == ViolationTicket.STATUS_PAID
        assert await city.money.balance(friend) == 0

    async def test_staff_of_the_zone_records_cash_with_their_id(
        self, city: City, agent: Patrol, zone: ZoneOnMap, database
    ) -> None:
        driver = await city.driver()
        staff = (
            agent,
            await city.agent(zone),
            await city.operator(Role.OPERATOR, zone),
            await city.operator(Role.ADMIN),
        )

        for payer, is_known in zip(staff, (True, False, False, False), strict=True):
            ticket = await (city.fined_parked(agent, driver) if is_known else city.fined(agent))
            paid = await city.pay(payer, ticket, CASH)
            assert (paid.status, paid.payment_method) == (ViolationTicket.STATUS_PAID, CASH)
            (payment,) = await city.payments_of(ticket)
            assert payment["recordedBy"] == ObjectId(payer.id)
            assert payment.get("userId") == (ObjectId(driver.id) if is_known else None)

    async def test_an_overdue_ticket_can_still_be_paid(self, city: City, agent: Patrol, database) -> None:
        ticket = await city.fined(agent)
        await put_into(database, ticket, "overdue")

        assert (await city.pay(agent, ticket, CASH)).status == ViolationTicket.STATUS_PAID


class TestPayFromWallet:
    """The wallet's own way of paying a ticket."""

    async def test_naming_a_ticket_pays_it(self, city: City, agent: Patrol) -> None:
        driver, stranger = await city.driver(millimes=50_000), await city.driver(millimes=50_000)
        ticket = await city.fined_parked(agent, driver)
        await city.add_car(stranger, ticket.license_plate)
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

    @pytest.mark.parametrize(("status", "reason"), [("dismissed", "TICKET_DISMISSED"), ("appealed", "TICKET_APPEALED")])
    async def test_says_why_a_ticket_cannot_be_paid(
        self, city: City, agent: Patrol, database, status: str, reason: str
    ) -> None:
        driver = await city.driver(millimes=50_000)
        ticket = await city.fined_parked(agent, driver)
        await put_into(database, ticket, status)
        request = wallet_pb.PayFromWalletRequest(
            amount=50, reason=WalletTransaction.REASON_TICKET_PAYMENT, reference_id=ticket.id
        )

        with refused(reason):
            await city.money.wallet.PayFromWallet(request, metadata=driver.metadata)

        assert await city.money.balance(driver) == 50_000
