"""What is printed, in both languages."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from pypdf import PdfReader

from server.payments.closing.files import file_page
from server.payments.closing.model import CashCount, Closing, StaffCash, ZoneDay
from server.payments.finance_texts import TEXTS
from server.payments.revenue.files import report_page
from server.payments.revenue.model import Dimension, Figures, Method, Report, ReportQuery, ReportRow, Slot, Sum
from server.payments.tables import Printer
from server.values.clock import TUNIS
from server.values.language import Language

AGENT = "a" * 24
TAKEN = Slot("2026-03-01", "b" * 24, "ticket", Method.CASH, AGENT, "cash", "revenue:fines", "ticket_payment")
COUNT = CashCount("c" * 24, "2026-03-01", "b" * 24, AGENT, 1_249_000, "Un billet manque", "d" * 24, datetime.now(UTC))
DAY = ZoneDay(
    Closing("2026-03-01", "b" * 24, (Sum(TAKEN, 1_250_500, 25),)),
    "La Marsa",
    [StaffCash(AGENT, 1_250_500, [COUNT])],
    {AGENT: "Amel"},
)
REPORT = Report(
    [ReportRow({Dimension.ZONE: "none", Dimension.KIND: "topup", Dimension.METHOD: "card"}, Figures(topups=20_000))],
    Figures(topups=20_000),
    None,
)


async def printed(page) -> str:
    """Without the spaces, which differ by how a line is set."""
    text = " ".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(await Printer().pdf(page))).pages)
    return "".join(text.split())


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.FR, ["Clôture du 01/03/2026", "provisoires", "La Marsa", "Contravention", "Espèces", "1 250,500"]),
        (Language.EN, ["Closing of 01/03/2026", "may change", "La Marsa", "Fine", "Cash", "1,250.500", "-1.500"]),
    ],
)
async def test_a_closing_is_printed_in_the_readers_language(language, words):
    text = await printed(file_page(DAY, TUNIS, language))
    for word in (*words, "Amel", "Un billet manque"):
        assert "".join(word.split()) in text


async def test_a_closed_day_says_since_when_by_clocks_in_tunis():
    closed = replace(DAY, closing=replace(DAY.closing, closed_at=datetime(2026, 3, 2, 23, 30, tzinfo=UTC)))
    assert "03/03/202600:30" in await printed(file_page(closed, TUNIS, Language.FR))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.FR, ["Du 01/03/2026 au 31/03/2026", "Sans zone", "Recharge", "Carte", "20,000"]),
        (Language.EN, ["From 01/03/2026 to 31/03/2026", "No zone", "Top-up", "Card", "20.000"]),
    ],
)
async def test_a_report_is_printed_in_the_readers_language(language, words):
    query = ReportQuery(date(2026, 3, 1), date(2026, 3, 31), frozenset(REPORT.rows[0].part))
    text = await printed(report_page(query, REPORT, language))
    for word in words:
        assert "".join(word.split()) in text


async def test_arabic_names_are_printed():
    arabic = replace(DAY, zone_name="المرسى", staff_names={AGENT: "سامي"})
    text = await printed(file_page(arabic, TUNIS, Language.FR))
    assert "Contravention" in text
    assert any("\u0600" <= letter <= "\ufeff" for letter in text)


def test_both_languages_have_the_same_words():
    assert TEXTS[Language.FR].keys() == TEXTS[Language.EN].keys()
