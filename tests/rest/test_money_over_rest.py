"""Wallets and payments as the specs show them, through the real gateway and the real server."""

import hashlib
import hmac
import json
import time
from uuid import uuid4

import httpx
import pytest


def body(response: httpx.Response, status: int = 200):
    assert (response.status_code, response.headers["content-type"]) == (status, "application/json"), response.text
    return json.loads(response.content)


CARD = {"type": "card", "card_number": "4242424242424242", "expiry_date": "12/34", "cvv": "123"}


@pytest.fixture
async def driver(money):
    return await money.driver(millimes=25_000)


@pytest.fixture
def bearer(driver):
    return {"authorization": f"Bearer {driver.access_token}"}


class TestPaymentMethodsOverRest:
    async def test_a_card_is_added_and_listed_before_the_wallet(self, rest, bearer):
        added = body(await rest.post("/v1/payments/methods", headers=bearer, json=CARD | {"set_as_default": True}), 201)
        shown = {"type": "card", "display_name": "Visa ****4242", "last_4_digits": "4242", "card_brand": "Visa"}
        assert shown.items() <= added["method"].items()
        listed = body(await rest.get("/v1/payments/methods", headers=bearer))["methods"]
        assert listed[0] == added["method"]
        wallet = {"id": "wallet", "type": "wallet", "display_name": "Portefeuille ParkUp"}
        assert wallet.items() <= listed[1].items()
        assert [method["is_default"] for method in listed] == [True, False]

    async def test_refusals_have_the_documented_codes(self, rest, bearer):
        wrong = await rest.post("/v1/payments/methods", headers=bearer, json=CARD | {"card_number": "4242"})
        assert wrong.status_code == 400
        assert "INVALID_CARD_NUMBER" in wrong.text


class TestWalletOverRest:
    async def test_the_balance_in_both_dialects(self, rest, bearer, driver):
        answer = body(await rest.get("/v1/wallet/balance", headers=bearer))
        assert {"balance": 25, "currency": "TND"}.items() <= answer.items()
        answer = body(await rest.get("/api/v1/wallet", headers=bearer))
        assert answer == {"success": True, "data": {"userId": driver.id, "balance": 25, "currency": "TND"}}

    async def test_a_top_up_by_card(self, rest, bearer):
        card = body(await rest.post("/v1/payments/methods", headers=bearer, json=CARD), 201)["method"]["id"]
        order = {"amount": 50.0, "payment_method_id": card}
        headers = bearer | {"idempotency-key": "k"}
        answer = body(await rest.post("/v1/wallet/topup", headers=headers, json=order))
        assert (answer["success"], answer["new_balance"]) == (True, 75)
        assert answer["payment"]["status"] == "completed"
        assert body(await rest.post("/v1/wallet/topup", headers=headers, json=order)) == answer

    async def test_a_top_up_by_reference_in_camel_case(self, rest, bearer, driver, money):
        intent = await money.sandbox.v1.payment_intents.create_async(
            {
                "amount": 50_000,
                "currency": "tnd",
                "payment_method": "pm_card_visa",
                "confirm": True,
                "metadata": {"user_id": driver.id},
            }
        )
        order = {"amount": 50.0, "referenceId": intent.id}
        answer = body(await rest.post("/api/v1/wallet/topup", headers=bearer, json=order))
        assert answer["success"]
        assert answer["data"]["newBalance"] == 75
        assert answer["data"]["transaction"]["referenceId"] == intent.id

    async def test_paying_and_the_list_of_what_happened(self, rest, bearer):
        order = {"amount": 10.0, "reason": "parking_payment", "referenceId": "meter 7"}
        paid = body(await rest.post("/api/v1/wallet/pay", headers=bearer, json=order))
        assert paid["data"]["newBalance"] == 15
        listed = body(await rest.get("/api/v1/wallet/transactions?limit=1&skip=0", headers=bearer))
        assert listed["data"] == [paid["data"]["transaction"]]
        # All there are, though the page holds one: the apps show it as the total.
        assert listed["count"] == 2

    async def test_an_empty_wallet_is_402_with_its_code(self, rest, bearer):
        answer = await rest.post("/api/v1/wallet/pay", headers=bearer, json={"amount": 26.0})
        assert body(answer, 402)["code"] == "INSUFFICIENT_WALLET_BALANCE"


class TestReceiptsOverRest:
    async def test_the_link_of_a_payment_opens_in_a_browser(self, rest, bearer):
        card = body(await rest.post("/v1/payments/methods", headers=bearer, json=CARD), 201)["method"]["id"]
        order = {"amount": 5.0, "payment_method_id": card}
        payment = body(await rest.post("/v1/wallet/topup", headers=bearer, json=order))["payment"]
        path = httpx.URL(payment["receipt_url"]).path
        page = await rest.get(path)
        assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert "5,000 TND" in page.text
        assert body(await rest.get(path[:-1] + ("A" if path[-1] != "A" else "B")), 404)["code"] == "PAYMENT_NOT_FOUND"


class TestStripeWebhookOverRest:
    async def test_the_signature_covers_the_raw_bytes(self, rest, settings):
        event = {"id": f"evt_{uuid4().hex}", "object": "event", "type": "x.y", "data": {"object": {"object": "x"}}}
        # Spaces and order as Stripe writes them: whoever parses and writes again breaks the signature.
        payload = json.dumps(event, indent=2, sort_keys=True).encode()
        stamp = int(time.time())
        secret = settings.stripe_webhook_secret.get_secret_value().encode()
        signature = hmac.new(secret, b"%d." % stamp + payload, hashlib.sha256).hexdigest()
        headers = {"stripe-signature": f"t={stamp},v1={signature}", "content-type": "application/json; charset=utf-8"}
        answer = await rest.post("/v1/webhooks/stripe", content=payload, headers=headers)
        assert body(answer) == {"received": True}
        answer = await rest.post("/v1/webhooks/stripe", content=payload + b"\n", headers=headers)
        assert body(answer, 400)["code"] == "INVALID_WEBHOOK_SIGNATURE"
