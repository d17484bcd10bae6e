"""What fills a wallet is a top-up to those who count money, whoever asked for it."""

import pytest
from bson import ObjectId

from server.payments.model import Kind
from server.payments.revenue.document import to_paid_for
from server.payments.revenue.model import TOPUP


def test_every_payment_that_fills_a_wallet_is_a_top_up(application) -> None:
    kinds = application.domains.money.payables.kinds_of(Kind.TOPUP)
    assert len(kinds) > 1

    assert {to_paid_for(payment(kind)).kind for kind in kinds} == {TOPUP}


@pytest.mark.parametrize("kind", ["session", "ticket", "season_badge"])
def test_nothing_else_is(kind: str) -> None:
    assert to_paid_for(payment(kind)).kind == kind


def payment(kind: str) -> dict:
    return {"purpose": {"kind": kind}, "methodType": "card", "zoneId": ObjectId()}
