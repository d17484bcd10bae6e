"""What payments have to know of memberships."""

from __future__ import annotations

from server.carpark.memberships.errors import ActiveMembershipExists
from server.carpark.memberships.operations import (
    ID_FIELD,
    MEMBERSHIP,
    look,
    reads,
    release,
    settle,
    unique_index_in_the_way,
)
from server.ledger.model import EntryReason
from server.payments.model import Kind
from server.payments.payable import Payable

REVENUE = "revenue:memberships"

MEMBERSHIPS = Payable(
    kind=MEMBERSHIP,
    id_field=ID_FIELD,
    message_field="membership_id",
    reason=EntryReason.PARKING_PAYMENT,
    account=lambda _: REVENUE,
    reads=reads,
    settle=settle,
    look=look,
    release=release,
    duplicate=unique_index_in_the_way,
    told_to_payers=(ActiveMembershipExists,),
    sort=Kind.OTHER,
)
