"""3-D Secure as a browser goes through it: the refusal says how to confirm, and asking brings it to its end."""

import pytest

from parkup.payments.v1 import payment_service_pb2 as payment_pb
from tests.money import WANTS_AUTHENTICATION, Money
from tests.payments.holder import Holder

pytestmark = pytest.mark.usefixtures("nothing_waits")


@pytest.mark.parametrize("path", ["/v1/wallet/topup", "/api/v1/wallet/topup"])
async def test_a_top_up_is_confirmed(rest, money: Money, settings, path: str) -> None:
    driver, holder = await money.driver(), Holder(settings.stripe_api_base)
    card = await money.add_card(driver, WANTS_AUTHENTICATION)
    headers = {**dict(driver.metadata), "idempotency-key": "k"}
    body = {"amount": 10, "payment_method_id": card, "paymentMethodId": card}

    refused = await rest.post(path, json=body, headers=headers)
    assert refused.status_code == 402
    told = refused.json()
    assert told["code"] == "CARD_AUTHENTICATION_REQUIRED"
    names = ("paymentId", "clientSecret", "confirmUntil")
    if path.startswith("/v1"):
        names = ("payment_id", "client_secret", "confirm_until")
    payment_id, client_secret, _ = (told["details"][name] for name in names)
    await holder.confirms(client_secret)

    confirmed = await rest.post(f"/v1/payments/{payment_id}/confirm", headers=dict(driver.metadata))
    assert confirmed.status_code == 200
    assert confirmed.json()["payment"]["status"] == "completed"
    assert "confirmation" not in confirmed.json()
    answered = await rest.post(path, json=body, headers=headers)
    assert answered.status_code == 200
    assert await money.balance(driver) == 10_000
    listed = await money.payments.ListPayments(payment_pb.ListPaymentsRequest(), metadata=driver.metadata)
    assert len(listed.payments) == 1
