"""Wallets and payments as the operators' web admin and the documents show them, through the real gateway."""

import pytest

from tests.money import Money
from tests.rest.test_money_over_rest import body


def as_(person) -> dict[str, str]:
    return {"authorization": f"Bearer {person.access_token}"}


@pytest.fixture
async def driver(money: Money):
    return await money.driver(millimes=25_000)


class TestWalletsOfTheWebAdmin:
    async def test_wallets_with_their_users_and_both_counts(self, rest, people, driver) -> None:
        admin = as_(await people.admin())
        answer = body(await rest.get("/api/v1/wallets?limit=1", headers=admin))
        assert (answer["success"], answer["count"]) == (True, 1)
        assert answer["total"] >= 1
        [wallet] = answer["data"]
        assert (wallet["_id"], wallet["balance"], wallet["currency"]) == (driver.id, 25, "TND")
        assert wallet["updatedAt"].endswith("Z")
        user = wallet["userId"]
        assert (user["_id"], user["email"]) == (driver.id, driver.address)
        one = body(await rest.get(f"/api/v1/wallets/user/{driver.id}", headers=admin))
        assert one == {"success": True, "data": wallet}

    async def test_a_credit_and_the_transactions_in_upper_case(self, rest, people, driver) -> None:
        admin = as_(await people.admin())
        path = f"/api/v1/wallets/user/{driver.id}"
        order = {"amount": 10.5, "reason": "ADJUSTMENT"}
        credited = body(await rest.post(f"{path}/credit", headers=admin, json=order))
        assert credited["success"]
        assert credited["data"]["newBalance"] == 35.5
        assert credited["data"]["transaction"]["type"] == "CREDIT"

        for query in ("?limit=1000", "?limit=1000&type=CREDIT&reason=ADJUSTMENT", "?limit=1000&type=credit"):
            answer = body(await rest.get(f"/api/v1/wallets/transactions{query}", headers=admin))
            entry = next(each for each in answer["data"] if each["userId"]["_id"] == driver.id)
            assert (entry["type"], entry["reason"], entry["amount"]) == ("CREDIT", "ADJUSTMENT", 10.5)
            assert entry["balanceAfter"] == 35.5
            assert answer["total"] >= answer["count"] == len(answer["data"])
        own = body(await rest.get(f"{path}/transactions?limit=50", headers=admin))
        assert [entry["amount"] for entry in own["data"]] == [10.5, 25]
        assert own["count"] == 2

    async def test_a_rebuild_says_the_difference(self, rest, people, driver) -> None:
        path = f"/api/v1/wallets/user/{driver.id}/rebuild"
        refused = await rest.post(path, headers=as_(await people.admin()), json={})
        assert (refused.status_code, refused.json()["code"]) == (403, "PERMISSION_DENIED")
        answer = body(await rest.post(path, headers=as_(await people.super_admin()), json={}))
        assert answer == {
            "success": True,
            "data": {"oldBalance": 25, "newBalance": 25, "difference": 0},
            "message": "Wallet balance rebuilt from ledger",
        }


class TestPaymentsOverRest:
    async def test_a_free_payment_its_history_and_its_refund(self, rest, driver) -> None:
        order = {"amount": 3.0, "description": "Lavage", "payment_method_id": "wallet", "method_type": "wallet"}
        paid = body(await rest.post("/v1/payments", headers=as_(driver), json=order))
        payment = paid["payment"]
        assert (paid["success"], payment["status"], payment["kind"]) == (True, "completed", "other")
        assert payment["method_type"] == "wallet"
        query = "/v1/payments?status=completed&kind=other&method_type=wallet&limit=5"
        assert body(await rest.get(query, headers=as_(driver)))["payments"] == [payment]
        found = body(await rest.get(f"/v1/payments/{payment['id']}", headers=as_(driver)))
        assert found == {"payment": payment}

        refunded = body(
            await rest.post(
                f"/v1/payments/{payment['id']}/refund", headers=as_(driver), json={"reason": "Session annulée"}
            )
        )
        assert (refunded["success"], refunded["refunded_amount"]) == (True, 3)
        assert refunded["payment"]["status"] == "refunded"
        assert refunded["payment"]["refunds"][0]["status"] == "succeeded"

        again = await rest.post(f"/v1/payments/{payment['id']}/cancel", headers=as_(driver), json={})
        assert (again.status_code, again.json()["code"]) == (409, "PAYMENT_NOT_CANCELLABLE")

    async def test_receipts_as_a_page_and_as_a_pdf(self, rest, driver) -> None:
        order = {"amount": 3.0, "description": "Lavage", "payment_method_id": "wallet"}
        payment = body(await rest.post("/v1/payments", headers=as_(driver), json=order))["payment"]
        path = "/v1/receipts/" + payment["receipt_url"].split("/v1/receipts/")[1]
        page = await rest.get(path)
        assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert f"{payment['receipt_url']}/pdf" in page.text
        pdf = await rest.get(f"{path}/pdf")
        assert (pdf.status_code, pdf.headers["content-type"]) == (200, "application/pdf")
        sent = body(await rest.post(f"/v1/payments/{payment['id']}/receipt/send", headers=as_(driver), json={}))
        assert (sent["success"], sent["email"]) == (True, driver.address)
        assert sent["receipt_number"] in page.text
