"""What drivers are told of premium, noted by the operation that it tells of; what ends soon by a job. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from server.engine.operation import Insert
from server.notifications.document import noted
from server.notifications.model import Kind, Notice
from server.premium.model import Subscription
from server.values.language import Language
from server.values.money import amount_text, millimes_to_text

_BEFORE_THE_END = ("not_renewed", "expiring")


def renewed(subscription: Subscription, now: datetime) -> Insert:
    """Another term was paid by itself."""
    return noted(_notice(subscription, Kind.SUBSCRIPTION, "renewed", now))


def not_renewed(subscription: Subscription, now: datetime) -> Sequence[Insert]:
    """A renewal did not succeed: told of the first one, as others follow until the end."""
    if subscription.failures > 1:
        return ()
    return (noted(_notice(subscription, Kind.PAYMENT_DUE, "not_renewed", now)),)


def expired(subscription: Subscription, now: datetime) -> Insert:
    """It is over."""
    return noted(_notice(subscription, Kind.SUBSCRIPTION, "expired", now))


def expiring(subscription: Subscription, now: datetime) -> Notice:
    """It ends soon and is not renewed by itself."""
    return _notice(subscription, Kind.SUBSCRIPTION, "expiring", now)


def _notice(subscription: Subscription, kind: Kind, what: str, now: datetime) -> Notice:
    """Each once for an end."""
    term = subscription.terms[-1]
    return Notice(
        key=f"premium:{subscription.user_id}:{what}:{int(term.end.timestamp() * 1000)}",
        user_id=subscription.user_id,
        kind=kind,
        subject=f"premium_{what}",
        at=now,
        facts={
            "plan": term.offer.name,
            "amount": amount_text(millimes_to_text(term.offer.price), Language.FR),
            "end": term.end,
        },
        data={"premium": what},
        until=term.end if what in _BEFORE_THE_END else None,
    )
