"""Reports as files: on paper in both languages, for spreadsheets of any size, and through the gateway."""

import csv
import io
import tracemalloc
from datetime import date, timedelta

import pytest
from pypdf import PdfReader

from server.reports.model import Period, ReportQuery, Section, Sight
from server.reports.rows import PIECE
from tests.reports.bureau import START, Bureau

MANY = 60_000


@pytest.fixture
async def month(bureau: Bureau) -> Bureau:
    days = [START + timedelta(days=day, hours=8) for day in range(31)]
    await bureau.put("carParkSessions", *(bureau.stay(day, 60 + 10 * count) for count, day in enumerate(days)))
    await bureau.put("carParkSessions", *(bureau.stay(day - timedelta(days=31), 90) for day in days[3:15]))
    await bureau.put("parkingSessions", *(bureau.session(day, 45) for day in days))
    await bureau.put("tickets", *(bureau.fine(day) for day in days[:7]))
    await bureau.put("chargingSessions", *(bureau.charging(day) for day in days[:5]))
    await bureau.put("memberships", bureau.membership(days[0], 30))
    await bureau.follow()
    return bureau


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "fr",
            ["Rapport d'activité", "Du 01/03/2026 au 31/03/2026", "Occupation", "Heures de pointe", "Page 1 sur"],
        ),
        ("en", ["Activity report", "From 1 March 2026 to 31 March 2026", "Occupancy", "Peak hours", "Page 1 of"]),
    ],
)
async def test_on_paper_a_report_has_its_figures_and_charts_in_the_language_asked_for(month, language, said) -> None:
    file = await month.file(month.admin, language=language, format=2, car_park=month.park)
    pages = PdfReader(io.BytesIO(file)).pages
    text = "\n".join(page.extract_text() for page in pages)
    for words in [*said, "Lac Parking", "22 kW"]:
        assert words in text
    occupancy = (await month.report(month.admin, "occupancy", car_park=month.park)).occupancy
    assert (occupancy.figures.arrivals, occupancy.previous.arrivals) == (31, 12)
    change = "+158,3 %" if language == "fr" else "+158.3 %"
    assert f"31 12 {change}" in " ".join(text.split())
    assert sum(len(page.images) for page in pages) >= 5
    width, height = pages[0].mediabox.width, pages[0].mediabox.height
    assert (round(width), round(height)) == (595, 842)


async def test_a_report_on_nothing_says_so_on_paper(bureau) -> None:
    file = await bureau.file(bureau.garage.operator, format=2, from_day="1999-01-01", to_day="1999-01-31")
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(file)).pages)
    assert text.count("Rien dans cette période.") == 9


async def test_a_spreadsheet_of_any_size_is_sent_while_it_is_read(bureau) -> None:
    await bureau.follow()
    state = await bureau.database["reportState"].find_one({"_id": "figures"})
    slot = {"generation": state["generation"], "subject": "fines", "place": f"zone:{bureau.zone.id}"}
    zeros = {"seconds": 0, "day_seconds": 0, "amount": 50_000, "energy": 0, "count": 1}
    for start in range(0, MANY, 20_000):
        await bureau.database["reportSums"].insert_many(
            [
                {**slot, **zeros, "_id": f"many:{n}", "day": "1998-01-01", "hour": n % 24, "key": f"k{n}"}
                for n in range(start, start + 20_000)
            ],
            ordered=False,
        )
    service = bureau.office.application.domains.reports.service
    day = date(1998, 1, 1)
    query, sight = ReportQuery(Period(day, day), frozenset({Section.FINES})), Sight(None, None)
    rows = largest = 0
    tracemalloc.start()
    async for piece in service.csv(sight, query):
        rows += piece.count(b"\r\n")
        largest = max(largest, len(piece))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert rows == MANY + 1
    assert largest < 2 * PIECE
    assert peak < 24 * 1024 * 1024, "what is read at a time has a bound, the file has none"
    pieces = [piece async for piece in bureau.pieces(bureau.admin, "fines", from_day="1998-01-01", to_day="")]
    assert sum(piece.count(b"\r\n") for piece in pieces) == MANY + 1
    await bureau.database["reportSums"].delete_many({"_id": {"$regex": "^many:"}})


async def test_files_come_through_the_gateway_as_browsers_save_them(rest, people, application) -> None:
    await application.domains.reports.follower.run()
    admin = {"authorization": f"Bearer {(await people.admin()).access_token}"}
    query = {"from_day": "1997-05-01", "to_day": "1997-05-31"}
    as_csv = await rest.get("/v1/reports/export", params=query, headers=admin)
    assert as_csv.status_code == 200
    assert as_csv.headers["content-type"] == "text/csv; charset=utf-8"
    assert as_csv.headers["content-disposition"] == 'attachment; filename="report-1997-05-01-1997-05-31.csv"'
    assert next(csv.reader(io.StringIO(as_csv.text)))[:3] == ["subject", "day", "hour"]
    as_pdf = await rest.get("/v1/reports/export", params=query | {"format": "pdf"}, headers=admin, timeout=60)
    assert as_pdf.headers["content-type"] == "application/pdf"
    assert as_pdf.content.startswith(b"%PDF-")
    as_json = await rest.get("/v1/reports", params=query | {"sections": ["fines"]}, headers=admin)
    assert as_json.json()["report"]["fines"]["figures"]["issued"] in (0, "0")
    warden = {"authorization": f"Bearer {(await people.operator()).access_token}"}
    refused = await rest.get("/v1/reports/export", params=query | {"zone_id": "0" * 24}, headers=warden)
    assert (refused.status_code, refused.json()["code"]) == (403, "ZONE_NOT_ASSIGNED")
