"""Movements are balanced whatever they are."""

import pytest

from server.ledger.model import (
    ADJUSTMENTS,
    CARD_CLEARING,
    REFUNDS,
    EntryReason,
    Movement,
    adjustment,
    entry_id,
    revenue,
    wallet,
)

USER, OTHER = "a" * 24, "b" * 24


def movement(source: str, target: str, amount: int = 1_000) -> Movement:
    return Movement(source, target, amount, EntryReason.TOPUP, "test")


@pytest.mark.parametrize(
    ("source", "target", "owner"),
    [
        (CARD_CLEARING, wallet(USER), USER),
        (wallet(USER), revenue(EntryReason.PARKING_PAYMENT), USER),
        (CARD_CLEARING, revenue(EntryReason.TICKET_PAYMENT), None),
        (REFUNDS, CARD_CLEARING, None),
    ],
)
def test_what_leaves_one_account_comes_into_the_other(source: str, target: str, owner: str | None) -> None:
    moved = movement(source, target)
    assert {line.account: line.amount for line in moved.lines} == {source: -1_000, target: 1_000}
    assert moved.wallet_owner == owner


@pytest.mark.parametrize("amount", [0, -1])
def test_nothing_is_no_movement(amount: int) -> None:
    with pytest.raises(ValueError, match="positive"):
        movement(CARD_CLEARING, REFUNDS, amount)


def test_an_entry_is_about_one_wallet() -> None:
    for source, target in ((wallet(USER), wallet(OTHER)), (REFUNDS, REFUNDS)):
        with pytest.raises(ValueError, match="does not go"):
            movement(source, target)


def test_an_adjustment_goes_either_way() -> None:
    more, less = adjustment(USER, 500, "k"), adjustment(USER, -500, "k")
    assert (more.source, more.target, more.amount) == (ADJUSTMENTS, wallet(USER), 500)
    assert (less.source, less.target, less.amount) == (wallet(USER), ADJUSTMENTS, 500)


def test_the_id_of_an_entry_is_made_of_its_cause() -> None:
    assert entry_id("payment:1") == entry_id("payment:1") != entry_id("payment:2")
    assert len(bytes.fromhex(entry_id("x"))) == 12
