"""TicketPrintService: a fine on paper, as the agents' app reads it and as a PDF."""

import base64
import io

import pypdf
import pytest
from bson import ObjectId
from PIL import Image

from parkup.common.v1.payment_method_pb2 import PAYMENT_METHOD_CASH
from parkup.enforcement.v1 import ticket_print_service_pb2 as pb
from parkup.enforcement.v1.ticket_print_pb2 import TicketPrint
from parkup.enforcement.v1.ticket_print_service_pb2_grpc import TicketPrintServiceStub
from server.enforcement.printing.model import Line, LineType
from server.enforcement.printing.model import TicketPrint as Content
from server.enforcement.printing.pdf import pdf_of
from server.enforcement.printing.texts import METHODS, REASONS, STATUSES, TEXTS
from server.enforcement.tickets.model import PaymentMethod, Reason, Status
from server.values.caller import Role
from server.values.language import Language
from server.values.qr import qr_png
from tests.enforcement.city import City, Patrol
from tests.errors import refused
from tests.people import Person

NO_SUCH_ID = "6584f3e9a1234567890abcde"
TUNIS = (10.1815, 36.8065)


@pytest.fixture(scope="session")
def prints(channel) -> TicketPrintServiceStub:
    return TicketPrintServiceStub(channel)


async def content(prints: TicketPrintServiceStub, who: Person | Patrol, ticket_id: str, language: int = 0):
    request = pb.GetTicketPrintRequest(violation_ticket_id=ticket_id, language=language)
    return (await prints.GetTicketPrint(request, metadata=who.metadata)).ticket_print


async def pdf(prints: TicketPrintServiceStub, who: Person | Patrol, ticket_id: str, language: int = 0):
    request = pb.GetTicketPdfRequest(violation_ticket_id=ticket_id, language=language)
    return await prints.GetTicketPdf(request, metadata=who.metadata)


def values(printed: TicketPrint) -> dict[str, str]:
    return {line.label: line.value for line in printed.lines}


def typed(printed: TicketPrint, type_: int) -> list[str]:
    return [line.value for line in printed.lines if line.type == type_]


@pytest.mark.parametrize("ask", [content, pdf])
class TestAccess:
    async def test_is_that_of_the_ticket(self, prints, city: City, agent: Patrol, ask) -> None:
        driver = await city.driver()
        ticket = await city.fined_parked(agent, driver)
        elsewhere = await city.zone()

        for reader in (agent, driver, await city.operator(Role.OPERATOR, agent.zones[0])):
            await ask(prints, reader, ticket.id)
        for stranger in (await city.agent(elsewhere), await city.operator(Role.OPERATOR, elsewhere)):
            with refused("ZONE_NOT_ASSIGNED"):
                await ask(prints, stranger, ticket.id)
        with refused("TICKET_NOT_FOUND"):
            await ask(prints, await city.driver(), ticket.id)
        with refused("TICKET_NOT_FOUND"):
            await ask(prints, agent, NO_SUCH_ID)

    async def test_an_unknown_language_is_refused(self, prints, city: City, agent: Patrol, ask) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await ask(prints, agent, NO_SUCH_ID, 9)
        assert set(refusal.fields) == {"language"}


class TestGetTicketPrint:
    async def test_says_all_that_the_driver_must_know(self, prints, city: City, agent: Patrol) -> None:
        ticket, token = await city.fined_with_qr(
            agent,
            "123 تونس 4567",
            position={"type": "Point", "coordinates": TUNIS},
            zone_id=agent.zones[0].id,
            address="Avenue Habib Bourguiba",
            notes="Stationné sur un passage",
        )

        printed = await content(prints, agent, ticket.id, TicketPrint.LANGUAGE_EN)

        assert (printed.violation_ticket_id, printed.ticket_number) == (ticket.id, ticket.ticket_number)
        assert [(line.label, line.value) for line in printed.lines if not line.label] == [
            ("", "Parking violation"),
            ("", "Scan the code to read, pay or contest it."),
        ]
        assert typed(printed, TicketPrint.Line.TYPE_HEADER) == [printed.lines[0].value]
        assert typed(printed, TicketPrint.Line.TYPE_FOOTER) == [printed.lines[-1].value]
        assert typed(printed, TicketPrint.Line.TYPE_PLATE) == ["123 TUN 4567"]
        assert typed(printed, TicketPrint.Line.TYPE_AMOUNT) == ["50.000 TND"]
        assert typed(printed, TicketPrint.Line.TYPE_STATUS) == ["pending"]
        assert typed(printed, TicketPrint.Line.TYPE_COORDINATES) == ["36.8065, 10.1815"]
        assert len(typed(printed, TicketPrint.Line.TYPE_DATE)) == 2
        said = values(printed)
        assert said["Number"] == ticket.ticket_number
        assert said["Address"] == "Avenue Habib Bourguiba"
        assert said["Notes"] == "Stationné sur un passage"
        assert said["Agent"] == f"Sami Ben Youssef {agent.code}"
        assert said["Measure"] == "Wheel clamp"
        assert printed.qr_code.content.endswith(f"/api/v1/tickets/token/verify/{token}")
        assert printed.qr_code.buffer == qr_png(printed.qr_code.content, 300)
        drawn = base64.b64decode(printed.qr_code.data_url.removeprefix("data:image/png;base64,"))
        assert drawn == printed.qr_code.buffer
        assert Image.open(io.BytesIO(drawn)).size == (300, 300)

    async def test_speaks_the_callers_language_unless_another_is_asked_for(
        self, prints, city: City, agent: Patrol
    ) -> None:
        ticket = await city.fined(agent)
        request = pb.GetTicketPrintRequest(violation_ticket_id=ticket.id)
        english = await prints.GetTicketPrint(request, metadata=(*agent.metadata, ("accept-language", "en")))

        assert english.ticket_print.lines[0].value == "Parking violation"
        assert (await content(prints, agent, ticket.id)).lines[0].value == "Avis de contravention"
        french = await content(prints, agent, ticket.id, TicketPrint.LANGUAGE_FR)
        assert typed(french, TicketPrint.Line.TYPE_AMOUNT) == ["50,000 TND"]

    async def test_a_paid_ticket_says_so_and_its_code_leads_nowhere_that_is_closed(
        self, prints, city: City, agent: Patrol, database
    ) -> None:
        ticket = await city.fined(agent)
        await city.pay(agent, ticket, PAYMENT_METHOD_CASH)

        printed = await content(prints, agent, ticket.id, TicketPrint.LANGUAGE_EN)

        assert typed(printed, TicketPrint.Line.TYPE_STATUS) == ["paid"]
        assert values(printed)["Paid by"] == "cash"
        assert "To be paid by" not in values(printed)
        assert printed.qr_code.content == ticket.ticket_number
        await database["ticketTokens"].delete_many({"ticketId": ObjectId(ticket.id)})
        assert (await content(prints, agent, ticket.id)).qr_code.content == ticket.ticket_number

    async def test_a_ticket_whose_zone_is_gone_can_still_be_printed(
        self, prints, city: City, agent: Patrol, database
    ) -> None:
        ticket = await city.fined(agent)
        gone = ObjectId()
        await database["tickets"].update_one({"_id": ObjectId(ticket.id)}, {"$set": {"parkingZoneId": gone}})

        printed = await content(prints, await city.operator(Role.ADMIN), ticket.id)

        assert "Zone" not in values(printed)

    def test_there_is_a_word_for_everything_in_both_languages(self) -> None:
        assert set(TEXTS) == set(REASONS) == set(STATUSES) == set(METHODS) == set(Language)
        assert set(TEXTS[Language.FR]) == set(TEXTS[Language.EN])
        for language in Language:
            assert set(REASONS[language]) == set(Reason)
            assert set(STATUSES[language]) == set(Status)
            assert set(METHODS[language]) == set(PaymentMethod)


class TestGetTicketPdf:
    async def test_holds_what_the_print_holds_on_a_page(self, prints, city: City, agent: Patrol) -> None:
        ticket = await city.fined(agent, address="شارع الحبيب بورقيبة")

        answer = await pdf(prints, agent, ticket.id, TicketPrint.LANGUAGE_EN)

        assert answer.content_type == "application/pdf"
        read = pypdf.PdfReader(io.BytesIO(answer.data))
        [page] = read.pages
        text = page.extract_text()
        for value in ("Parking violation", ticket.ticket_number, ticket.license_plate, "50.000 TND", "pending"):
            assert value in text
        assert "شارع الحبيب بورقيبة" in text
        assert len(page.images) == 1
        assert read.metadata.title == ticket.ticket_number

    async def test_is_a_pdf_to_browsers_in_both_dialects(self, rest, city: City, agent: Patrol) -> None:
        ticket = await city.fined(agent)

        for path in (f"/v1/violation-tickets/{ticket.id}/pdf", f"/api/v1/tickets/{ticket.id}/pdf"):
            answer = await rest.get(path, headers=dict(agent.metadata))
            assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
            assert answer.content.startswith(b"%PDF-")

    def test_long_notes_take_more_pages_and_the_code_is_never_cut(self) -> None:
        lines = (
            Line("", "Avis", LineType.HEADER),
            Line("Observations", "constaté sur place " * 105, LineType.TEXT),
            Line("", "Scannez", LineType.FOOTER),
        )
        made = pdf_of(Content("1", "TKT-20260101-00001", lines, "x", qr_png("x", 300)))

        *before, last = pypdf.PdfReader(io.BytesIO(made)).pages
        assert before
        assert not any(page.images for page in before)
        assert len(last.images) == 1
        assert "Scannez" in last.extract_text()
