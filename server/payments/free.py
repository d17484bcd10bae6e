"""Payments for nothing that the system knows of: their description says what for."""

from __future__ import annotations

from server.errors import FieldViolation, InvalidArgument
from server.ledger.model import EntryReason
from server.payments.model import Kind
from server.payments.payable import Payable
from server.values.money import millimes_to_text

OTHER = "other"
REVENUE = "revenue:other"
MOST_FREELY_PAID = 1_000_000
"""Millimes that are paid at once for what nothing has a price for."""

FREE = Payable(
    kind=OTHER,
    id_field=None,
    message_field=None,
    reason=EntryReason.PARKING_PAYMENT,
    account=lambda _: REVENUE,
    # The payment and its entry in the books are all that comes of it.
    reads=lambda _: (),
    settle=lambda _payment, _state, _now: (None, ()),
    look=lambda _payment, _state: None,
    sort=Kind.OTHER,
    drivers_have_it_back=True,
)


def check_free(amount: int, description: str) -> None:
    """Raises InvalidArgument when it is too much, or nothing says what it is for."""
    if not description:
        raise InvalidArgument(FieldViolation("description", "est obligatoire", "value is required"))
    if amount > MOST_FREELY_PAID:
        most = millimes_to_text(MOST_FREELY_PAID)
        raise InvalidArgument(FieldViolation("amount", f"doit être au plus {most}", f"must be at most {most}"))
