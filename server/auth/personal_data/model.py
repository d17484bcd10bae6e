"""What a driver takes with them, and what stands in the way of an account's end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from server.auth.drivers.model import Driver
from server.auth.errors import WalletNotEmpty, WalletOwes
from server.auth.sign_ins.model import SeenSignIn
from server.values.money import millimes_to_text, millimes_to_wire

MOST_EXPORTED = 2_000
"""Of each kind: so that a copy is smaller than what clients take in one message, 4 MB."""

Row = Mapping[str, Any]
"""Values that JSON has, and instants; money in TND."""


@dataclass(frozen=True, slots=True)
class Section:
    """What is kept of one kind, the newest first; `is_complete` is False where older ones are left out."""

    rows: Sequence[Row]
    is_complete: bool = True


def require_settled(balance: int, *, forfeit: bool) -> None:
    """Whether an account whose wallet holds so many millimes may end. Raises WalletNotEmpty, WalletOwes."""
    if balance < 0:
        raise WalletOwes(millimes_to_text(-balance))
    if balance > 0 and not forfeit:
        raise WalletNotEmpty(millimes_to_text(balance))


def exported(
    driver: Driver, balance: int, sign_ins: Sequence[SeenSignIn], sections: Mapping[str, Section], now: datetime
) -> Row:
    """The whole document."""
    return {
        "exported_at": now,
        "account": _account(driver),
        "vehicles": [
            {
                "license_plate": each.plate.formatted,
                "type": each.plate.type,
                "nickname": each.nickname,
                "is_default": each.is_default,
                "fuel": each.fuel,
                "vehicle_type": each.size,
                "confirmed_at": each.confirmed_at,
            }
            for each in driver.vehicles
        ],
        "sign_ins": [
            {
                "device": each.client,
                "address": each.address,
                "created_at": each.created_at,
                "last_seen_at": each.last_seen_at,
            }
            for each in sign_ins
        ],
        "wallet": {"balance": millimes_to_wire(balance), "currency": "TND"},
        **{name: section.rows for name, section in sections.items()},
        "incomplete": [name for name, section in sections.items() if not section.is_complete],
    }


def _account(driver: Driver) -> Row:
    return {
        "id": driver.id,
        "email": driver.email,
        "is_email_verified": driver.is_email_verified,
        "first_name": driver.first_name,
        "last_name": driver.last_name,
        "phone": driver.phone.given if driver.phone else None,
        "has_password": driver.has_password,
        "created_at": driver.created_at,
        "updated_at": driver.updated_at,
    }
