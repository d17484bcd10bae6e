"""Files come through the gateway as browsers save them."""

import csv
import io

import pytest
from bson import Decimal128

from server.payments.revenue.service import MOST_ROWS


@pytest.fixture
async def admin(people):
    token = (await people.admin()).access_token
    return {"authorization": f"Bearer {token}"}


async def test_a_closing_is_saved_as_csv_and_as_pdf(rest, admin):
    path = "/v1/closings/2031-05-04/zones/none/export"
    as_csv = await rest.get(path, headers=admin)
    assert as_csv.status_code == 200
    assert as_csv.headers["content-type"] == "text/csv; charset=utf-8"
    assert as_csv.headers["content-disposition"] == 'attachment; filename="closing-2031-05-04.csv"'
    assert [row["row"] for row in csv.DictReader(io.StringIO(as_csv.text))] == ["total"]
    as_pdf = await rest.get(path, params={"format": "pdf"}, headers=admin)
    assert as_pdf.headers["content-type"] == "application/pdf"
    assert as_pdf.headers["content-disposition"] == 'attachment; filename="closing-2031-05-04.pdf"'
    assert as_pdf.content.startswith(b"%PDF-")


async def test_revenue_is_saved_as_csv_and_as_pdf(rest, admin):
    query = {"from_day": "2031-05-01", "to_day": "2031-05-31", "group_by": ["day", "zone"], "format": "csv"}
    as_csv = await rest.get("/v1/revenue/export", params=query, headers=admin)
    assert as_csv.headers["content-type"] == "text/csv; charset=utf-8"
    assert as_csv.headers["content-disposition"] == 'attachment; filename="revenue-2031-05-01-2031-05-31.csv"'
    assert as_csv.text.startswith("day,zone_id,zone_name,payment_count,takings,refunds,disputes,fees,net,")
    as_pdf = await rest.get("/v1/revenue/export", params=query | {"format": "pdf"}, headers=admin)
    assert as_pdf.content.startswith(b"%PDF-")


async def test_a_refusal_of_a_file_is_an_error_like_any_other(rest, people):
    token = (await people.operator()).access_token
    refused = await rest.get("/v1/closings/2031-05-04/zones/none/export", headers={"authorization": f"Bearer {token}"})
    assert (refused.status_code, refused.json()["code"]) == (403, "ZONE_NOT_ASSIGNED")


async def test_the_largest_report_there_is_comes_through(rest, admin, application, database):
    await application.domains.finance.follower.run()
    state = await database["revenueState"].find_one({"_id": "figures"})
    slot = {"generation": state["generation"], "day": "1998-01-01", "zone": "none", "method": "card", "count": 1}
    slot |= {"source": "card_clearing", "target": "revenue:parking", "reason": "parking_payment"}
    sums = [{**slot, "_id": f"large:{n}", "kind": f"k{n:05}", "amount": Decimal128("1.5")} for n in range(MOST_ROWS)]
    await database["revenueSums"].insert_many(sums)
    query = {"from_day": "1998-01-01", "group_by": ["day", "zone", "kind", "payment_method"]}
    as_csv = await rest.get("/v1/revenue/export", params=query, headers=admin, timeout=60)
    assert len(as_csv.text.splitlines()) == MOST_ROWS + 1
    as_json = await rest.get("/v1/revenue", params=query, headers=admin, timeout=60)
    assert as_json.json()["totals"]["takings"] == 1.5 * MOST_ROWS
    assert len(as_json.json()["rows"]) == MOST_ROWS
    await database["revenueSums"].delete_many({"_id": {"$regex": "^large:"}})
