"""Numbers of receipts without a gap, the value added tax, the PDF, and sending them."""

import asyncio
import io
from datetime import UTC, datetime
from decimal import Decimal

import pypdf
import pytest
from bson import ObjectId

from parkup.payments.v1 import payment_service_pb2 as payments_pb
from parkup.payments.v1 import receipt_service_pb2 as pb
from parkup.payments.v1.payment_pb2 import Payment
from parkup.payments.v1.payment_service_pb2_grpc import PaymentServiceStub
from parkup.payments.v1.receipt_service_pb2_grpc import ReceiptServiceStub
from server.engine.engine import Engine
from server.messages import Mail
from server.mongo.client import database as database_of
from server.payments.receipts.model import receipt_number, receipt_year, vat_in
from server.payments.receipts.numbering import NumberReceipts
from server.payments.receipts.sending import MOST_AN_HOUR
from tests.enforcement.city import City
from tests.errors import refused
from tests.money import Money
from tests.payments.records import Records


@pytest.fixture(scope="session")
def receipts(channel) -> ReceiptServiceStub:
    return ReceiptServiceStub(channel)


async def send(receipts: ReceiptServiceStub, who, payment_id: str, email: str = "") -> pb.SendPaymentReceiptResponse:
    request = pb.SendPaymentReceiptRequest(payment_id=payment_id, email=email)
    return await receipts.SendPaymentReceipt(request, metadata=who.metadata)


def link_of(payment: Payment) -> dict[str, str]:
    payment_id, proof = payment.receipt_url.rsplit("/", 2)[1:]
    return {"payment_id": payment_id, "proof": proof}


async def counted(database) -> tuple[int, list[int]]:
    """The counter of this year's receipts, and the numbers that are given, in order."""
    year = receipt_year(datetime.now(UTC))
    counter = await database["counters"].find_one({"_id": f"receipts:{year}"})
    given = database["payments"].find({"receiptNumber": {"$regex": f"^{year}-"}}, {"receiptNumber": 1})
    return (counter or {"count": 0})["count"], sorted([int(each["receiptNumber"][5:]) async for each in given])


async def assert_no_gap(database) -> None:
    count, numbers = await counted(database)
    assert numbers == list(range(1, count + 1))


class TestNumbers:
    async def test_the_job_gives_the_next_ones_in_the_order_of_completion(
        self, records: Records, money: Money, database
    ) -> None:
        driver = await money.driver(millimes=5_000)
        made = [await records.pay(driver, amount=1) for _ in range(3)]
        assert not made[0].HasField("receipt_number")

        await money.domain.receipts.number_due()

        numbers = [(await records.get(driver, each.id)).receipt_number for each in made]
        assert numbers == sorted(numbers)
        assert len(set(numbers)) == 3
        await money.domain.receipts.number_due()  # of others, whose payments came meanwhile
        assert [(await records.get(driver, each.id)).receipt_number for each in made] == numbers
        await assert_no_gap(database)

    async def test_what_cannot_be_read_waits_and_keeps_nobody_waiting(
        self, records: Records, money: Money, database
    ) -> None:
        driver = await money.driver(millimes=5_000)
        strange, usual = [await records.pay(driver, amount=1) for _ in range(2)]
        found = {"_id": ObjectId(strange.id)}
        await database["payments"].update_one(found, {"$set": {"status": "of a newer release"}})
        await money.domain.receipts.number_due()
        assert (await records.get(driver, usual.id)).HasField("receipt_number")
        await assert_no_gap(database)
        await database["payments"].update_one(found, {"$set": {"status": "completed"}})
        await money.domain.receipts.number_due()
        assert (await records.get(driver, strange.id)).HasField("receipt_number")
        await assert_no_gap(database)

    async def test_who_looks_earlier_has_it_numbered_then(self, records: Records, money: Money, database) -> None:
        driver = await money.driver(millimes=5_000)
        payment = await records.pay(driver, amount=1)
        page = await money.payments.GetPaymentReceipt(payments_pb.GetPaymentReceiptRequest(**link_of(payment)))
        number = (await records.get(driver, payment.id)).receipt_number
        assert number in page.data.decode()
        await assert_no_gap(database)

    async def test_one_from_before_there_were_numbers_gets_one_when_it_is_looked_at(
        self, records: Records, money: Money, database
    ) -> None:
        driver = await money.driver(millimes=5_000)
        payment = await records.pay(driver, amount=1)
        await database["payments"].update_one({"_id": ObjectId(payment.id)}, {"$unset": {"receiptDue": ""}})
        await money.payments.GetPaymentReceipt(payments_pb.GetPaymentReceiptRequest(**link_of(payment)))
        assert (await records.get(driver, payment.id)).HasField("receipt_number")
        await assert_no_gap(database)

    async def test_a_process_that_dies_before_it_has_noted_that_it_is_done_tells_nothing_twice(
        self, records: Records, money: Money, database
    ) -> None:
        driver = await money.driver(millimes=5_000)
        payment = await records.pay(driver, amount=1)
        await money.domain.receipts.number_due()
        numbered = await database["payments"].find_one({"_id": ObjectId(payment.id)})
        await database["payments"].update_one(
            {"_id": numbered["_id"]}, {"$set": {"receiptDue": numbered["completedAt"]}}
        )

        assert await money.domain.receipts.number_due() == 0

        assert await database["payments"].find_one({"_id": numbered["_id"]}) == numbered
        assert await database["notices"].count_documents({"userId": ObjectId(driver.id), "kind": "receipt"}) == 1
        await assert_no_gap(database)

    async def test_processes_that_number_at_once_while_others_pay_leave_no_gap(
        self, records: Records, another_server, money: Money, application, database, clock
    ) -> None:
        driver = await money.driver(millimes=100_000)
        other = Engine(database_of(application.kernel.client, database.name), clock)
        year = receipt_year(clock())

        async def number_as_another_process() -> None:
            due = database["payments"].find({"receiptDue": {"$exists": True}}, {"_id": 1})
            ids = tuple([str(each["_id"]) async for each in due])
            await other.run(NumberReceipts(ids, year, "", frozenset(), money.domain.receipts.link))

        async with another_server() as channel:
            desks = [records, Records(channel)]
            for _ in range(4):
                await asyncio.gather(
                    *(desks[turn % 2].pay(driver, amount=0.1) for turn in range(10)),
                    money.domain.receipts.number_due(),
                    number_as_another_process(),
                )
        await other.close()
        await money.domain.receipts.number_due()
        assert await database["payments"].count_documents({"receiptDue": {"$exists": True}}) == 0
        await assert_no_gap(database)

    def test_a_year_is_that_of_tunisia(self) -> None:
        assert receipt_year(datetime(2026, 12, 31, 22, 59, tzinfo=UTC)) == 2026
        assert receipt_year(datetime(2026, 12, 31, 23, 0, tzinfo=UTC)) == 2027
        assert receipt_number(2026, 7) == "2026-000007"


class TestTax:
    @pytest.mark.parametrize(
        ("amount", "rate", "vat"), [(3_000, "19", 479), (119, "19", 19), (1, "19", 0), (1_000, "7.5", 70)]
    )
    def test_is_in_the_price(self, amount: int, rate: str, vat: int) -> None:
        assert vat_in(amount, Decimal(rate)) == vat

    async def test_stays_as_it_was_when_the_receipt_was_numbered(
        self, another_server, city: City, money: Money
    ) -> None:
        """Parking holds it; fines and top-ups do not."""
        taxed = {"vat_percent": Decimal(19), "company_name": "Ville de Tunis", "tax_number": "0001234/A"}
        async with another_server(**taxed) as channel:
            records, payments = Records(channel), PaymentServiceStub(channel)
            zone = await city.zone()
            agent, driver, plate = await city.agent(zone), await city.driver(millimes=100_000), city.plate()
            session = await city.parked(driver, zone, plate)
            ticket = await city.fined(agent, plate, session_id=session)
            parking = await records.pay(driver, amount=1.5, session_id=session)
            fine = await records.pay(driver, amount=50, violation_ticket_id=ticket.id)

            async def page(payment: Payment) -> str:
                request = payments_pb.GetPaymentReceiptRequest(**link_of(payment))
                return (await payments.GetPaymentReceipt(request)).data.decode()

            shown = await page(parking)
            for text in ("Ville de Tunis", "Matricule fiscal 0001234/A", "dont TVA 19 %", "0,239 TND", "1,261 TND"):
                assert text in shown
            assert "TVA" not in await page(fine)
        # A server without the tax shows what was charged then.
        again = await money.payments.GetPaymentReceipt(payments_pb.GetPaymentReceiptRequest(**link_of(parking)))
        assert "dont TVA 19 %" in again.data.decode()


class TestPdf:
    async def test_says_what_the_page_says(self, receipts, records: Records, money: Money) -> None:
        driver = await money.driver(millimes=5_000_000)
        payment = await records.pay(driver, amount=1000, description="لافاج Lavage")
        await records.refund(driver, payment.id, 250)
        request = pb.GetPaymentReceiptPdfRequest(**link_of(payment))

        answer = await receipts.GetPaymentReceiptPdf(request)

        assert answer.content_type == "application/pdf"
        [page] = pypdf.PdfReader(io.BytesIO(answer.data)).pages
        number = (await records.get(driver, payment.id)).receipt_number
        for text in ("Reçu ParkUp", number, payment.id, "Lavage", "1 000,000 TND", "250,000 TND"):
            assert text in page.extract_text()

    async def test_without_the_proof_there_is_none(self, receipts, records: Records, money: Money) -> None:
        payment = await records.pay(await money.driver(millimes=5_000))
        with refused("PAYMENT_NOT_FOUND"):
            await receipts.GetPaymentReceiptPdf(pb.GetPaymentReceiptPdfRequest(payment_id=payment.id, proof="x"))


class TestSending:
    async def test_a_driver_has_it_sent_to_their_own_address(
        self, receipts, records: Records, money: Money, outbox
    ) -> None:
        driver = await money.driver(millimes=5_000)
        payment = await records.pay(driver)
        answer = await send(receipts, driver, payment.id, driver.address.upper())
        assert (answer.email, answer.receipt_number) == (
            driver.address,
            (await records.get(driver, payment.id)).receipt_number,
        )
        mail: Mail = await outbox.last(driver.address)
        assert answer.receipt_number in mail.subject
        assert "3,000 TND" in mail.text
        [file] = mail.attachments
        assert (file.name, file.content_type) == (f"{answer.receipt_number}.pdf", "application/pdf")
        assert file.content.startswith(b"%PDF-")

    async def test_who_may_not_and_what_cannot_be_sent(
        self, receipts, records: Records, money: Money, city: City, database
    ) -> None:
        driver, other = await money.driver(millimes=5_000), await money.driver()
        payment = await records.pay(driver)
        with refused("PAYMENT_NOT_FOUND"):
            await send(receipts, other, payment.id)
        with refused("PERMISSION_DENIED"):
            await send(receipts, driver, payment.id, other.address)
        with refused("PERMISSION_DENIED"):
            await send(receipts, await money.people.operator(), payment.id)
        with refused("INVALID_EMAIL"):
            await send(receipts, await money.people.admin(), payment.id, "nobody@")
        zone = await city.zone()
        cash = await records.take_cash(await city.agent(zone), 3, zone_id=zone.id, description="Lavage")
        with refused("INVALID_ARGUMENT") as refusal:
            await send(receipts, await money.people.admin(), cash.id)
        assert list(refusal.fields) == ["email"]
        query = {"_id": ObjectId(payment.id)}
        kept = await database["payments"].find_one(query)
        await database["payments"].update_one(query, {"$set": {"status": "failed"}, "$unset": {"completedAt": ""}})
        with refused("PAYMENT_NOT_COMPLETED"):
            await send(receipts, driver, payment.id)
        await database["payments"].replace_one(query, kept)

    async def test_an_admin_names_the_address_and_nobody_sends_many(
        self, receipts, money: Money, city: City, records: Records, outbox, people
    ) -> None:
        zone, admin, address = await city.zone(), await people.admin(), people.email()
        cash = await records.take_cash(await city.agent(zone), 3, zone_id=zone.id, description="Lavage")
        for _ in range(MOST_AN_HOUR):
            await send(receipts, admin, cash.id, address)
        assert outbox.count(address) == MOST_AN_HOUR
        with refused("RATE_LIMITED"):
            await send(receipts, admin, cash.id, address)
