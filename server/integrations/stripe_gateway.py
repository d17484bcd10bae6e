"""Stripe, and the only module that knows its library.

Implements CardProcessor, CardVault, PayoutSource and EventReader.

Amounts: Stripe counts dinars in millimes and takes multiples of ten only, because cards know two decimals.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from typing import Any, NoReturn, ParamSpec, TypeVar

import stripe
import structlog
from stripe.params import PaymentIntentCreateParams

from server.errors import FieldViolation, InvalidArgument, Unavailable
from server.integrations import stripe_payouts
from server.integrations.stripe_words import brand_name, decline_reason, kind_of
from server.payments.cards.model import CardSetup, ConfirmedSetup, KeptCard, TypedCard
from server.payments.errors import InvalidCardNumber, InvalidWebhookSignature, RefundRefused, decline
from server.payments.model import Charge, Intent, IntentState, Reversed
from server.payments.payouts.model import Payout, Transaction
from server.payments.webhooks.model import EventKind, ProviderEvent

SIGNATURE_HEADER = "stripe-signature"
CURRENCY = "tnd"
STEP = 10
TIMEOUT_SECONDS = 8.0
# Safe: every call that changes something carries an idempotency key, the library's own where it has none of ours.
RETRIES = 2
NOT_FOUND = 404
MOST_LISTED = 100
_INTENT_ID = re.compile(r"pi_[A-Za-z0-9_]+")
_SETUP_ID = re.compile(r"seti_[A-Za-z0-9_]+")
_METHOD_ID = re.compile(r"pm_[A-Za-z0-9_]+")

_log = structlog.get_logger("parkup.stripe")

P = ParamSpec("P")
R = TypeVar("R")


def _speaks_our_errors(call: Callable[P, Coroutine[Any, Any, R]]) -> Callable[P, Coroutine[Any, Any, R]]:
    """Turns Stripe's refusals into ours, and everything that leaves the outcome open into Unavailable."""

    @functools.wraps(call)
    async def wrapped(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return await call(*args, **kwargs)
        except stripe.StripeError as error:
            _refuse(error)

    return wrapped


def _refuse(error: stripe.StripeError) -> NoReturn:
    if isinstance(error, stripe.CardError):
        raise decline(decline_reason(error.code, _decline_code(error))) from error
    # Stripe's message may quote the request, and the request may hold a card: only names are logged.
    _log.error("stripe refused", kind=type(error).__name__, code=error.code, request_id=error.request_id)
    raise Unavailable from error


def _decline_code(error: stripe.StripeError) -> str | None:
    return getattr(error.error, "decline_code", None)


class StripeGateway:
    """Speaks to Stripe, or with `api_base` to something that behaves like it."""

    name = "Stripe"

    def __init__(self, secret_key: str, webhook_secret: str, api_base: str = "") -> None:
        self._http = stripe.HTTPXClient(timeout=TIMEOUT_SECONDS)
        self._webhook_secret = webhook_secret
        self._client = stripe.StripeClient(
            secret_key,
            base_addresses={"api": api_base} if api_base else None,
            http_client=self._http,
            max_network_retries=RETRIES,
        ).v1

    async def close(self) -> None:
        await self._http.close_async()  # type: ignore[no-untyped-call]  # the library forgot

    # CardProcessor

    @_speaks_our_errors
    async def open(self, charge: Charge) -> Intent:
        if charge.amount % STEP:
            raise InvalidArgument(
                FieldViolation(
                    "amount",
                    "doit être un multiple de 10 millimes par carte",
                    "must be a multiple of 10 millimes by card",
                )
            )
        try:
            intent = await self._client.payment_intents.create_async(
                _parameters(charge), {"idempotency_key": f"payment:{charge.payment_id}:open"}
            )
        except stripe.InvalidRequestError as error:
            # The card is gone at Stripe, or the amount below what it charges: it will say so however often we ask.
            _log.warning("stripe cannot charge", code=error.code, payment_id=charge.payment_id)
            raise decline(None) from error
        return _intent(intent)

    @_speaks_our_errors
    async def confirm(self, intent_id: str, payment_id: str, *, is_automatic: bool = False) -> Intent:
        try:
            confirmed = await self._client.payment_intents.confirm_async(
                intent_id,
                {"off_session": True} if is_automatic else {},
                {"idempotency_key": f"payment:{payment_id}:confirm"},
            )
        except (stripe.CardError, stripe.InvalidRequestError):
            # Declined; or not to be confirmed, because it was cancelled or confirmed meanwhile. The intent knows.
            return await self._retrieve(intent_id)
        return _intent(confirmed)

    @_speaks_our_errors
    async def find(self, intent_id: str) -> Intent | None:
        # Clients name intents, and the name stands in the path: `..` would be the address of something else.
        if not _INTENT_ID.fullmatch(intent_id):
            return None
        try:
            return await self._retrieve(intent_id)
        except stripe.InvalidRequestError as error:
            if error.http_status == NOT_FOUND:
                return None
            raise

    @_speaks_our_errors
    async def cancel(self, intent_id: str) -> Intent:
        try:
            return _intent(await self._client.payment_intents.cancel_async(intent_id))
        except stripe.InvalidRequestError:
            return await self._retrieve(intent_id)

    @_speaks_our_errors
    async def refund(self, intent_id: str, amount: int, key: str) -> None:
        try:
            await self._client.refunds.create_async(
                {"payment_intent": intent_id, "amount": amount}, {"idempotency_key": key}
            )
        except stripe.InvalidRequestError as error:
            if error.code == "charge_already_refunded":
                return
            raise RefundRefused(error.code) from error

    @_speaks_our_errors
    async def reversals(self, intent_id: str, *, disputes: bool = False) -> Reversed:
        refunds = (await self._client.refunds.list_async({"payment_intent": intent_id, "limit": MOST_LISTED})).data
        disputed = None
        if disputes:
            found = await self._client.disputes.list_async({"payment_intent": intent_id, "limit": MOST_LISTED})
            # What was withdrawn is negative there, and what was won back positive; Stripe's fees are apart.
            disputed = -sum(each.amount for dispute in found.data for each in dispute.balance_transactions)
        return Reversed(
            refunded=sum(refund.amount for refund in refunds if refund.status == "succeeded"),
            pending=sum(refund.amount for refund in refunds if refund.status in ("pending", "requires_action")),
            disputed=disputed,
            attempts=len(refunds),
        )

    @_speaks_our_errors
    async def standing(self, intent_id: str) -> tuple[Intent, Reversed] | None:
        """In one call, unless something went back of the charge: then its refunds or disputes are asked for, too."""
        if not _INTENT_ID.fullmatch(intent_id):
            return None
        try:
            intent = await self._client.payment_intents.retrieve_async(intent_id, {"expand": ["latest_charge"]})
        except stripe.InvalidRequestError as error:
            if error.http_status == NOT_FOUND:
                return None
            raise
        charge = intent.latest_charge
        if not isinstance(charge, stripe.Charge):
            return _intent(intent), Reversed(0, disputed=0)
        is_disputed = getattr(charge, "disputed", False)
        if not charge.amount_refunded and not is_disputed:
            return _intent(intent), Reversed(0, disputed=0)
        found = await self.reversals(intent_id, disputes=is_disputed)
        return _intent(intent), replace(found, disputed=found.disputed or 0)

    # CardVault

    @_speaks_our_errors
    async def make_customer(self, user_id: str) -> str:
        customer = await self._client.customers.create_async(
            {"metadata": {"user_id": user_id}}, {"idempotency_key": f"customer:{user_id}"}
        )
        return customer.id

    @_speaks_our_errors
    async def keep_typed(self, customer_id: str, card: TypedCard) -> KeptCard:
        try:
            method = await self._client.payment_methods.create_async(
                {
                    "type": "card",
                    "card": {
                        "number": card.number,
                        "exp_month": card.expiry_month,
                        "exp_year": card.expiry_year,
                        "cvc": card.security_code,
                    },
                }
            )
        except stripe.InvalidRequestError as error:
            raise InvalidCardNumber from error
        return await self._attach(customer_id, method.id)

    @_speaks_our_errors
    async def keep_tokenized(self, customer_id: str, token: str) -> KeptCard:
        if not _METHOD_ID.fullmatch(token):
            raise InvalidCardNumber
        return await self._attach(customer_id, token)

    @_speaks_our_errors
    async def forget(self, card_id: str) -> None:
        try:
            await self._client.payment_methods.detach_async(card_id)
        except stripe.InvalidRequestError as error:
            # It belongs to nobody any more, or never did.
            _log.info("card forgotten before", code=error.code)

    @_speaks_our_errors
    async def begin_setup(self, user_id: str, customer_id: str, *, is_default: bool) -> CardSetup:
        setup = await self._client.setup_intents.create_async(
            {
                "customer": customer_id,
                "usage": "off_session",
                "allowed_payment_method_types": ["card"],
                "metadata": {"user_id": user_id, "is_default": str(is_default).lower()},
            }
        )
        assert setup.client_secret
        return CardSetup(setup.id, setup.client_secret)

    @_speaks_our_errors
    async def find_setup(self, setup_id: str) -> ConfirmedSetup | None:
        if not _SETUP_ID.fullmatch(setup_id):
            return None
        try:
            setup = await self._client.setup_intents.retrieve_async(setup_id)
        except stripe.InvalidRequestError as error:
            if error.http_status == NOT_FOUND:
                return None
            raise
        method_id = setup.payment_method
        card = None
        if setup.status == "succeeded" and isinstance(method_id, str):
            card = _kept(await self._client.payment_methods.retrieve_async(method_id))
        return ConfirmedSetup(
            user_id=getattr(setup.metadata, "user_id", ""),
            customer_id=str(setup.customer),
            is_default=getattr(setup.metadata, "is_default", "") == "true",
            card=card,
        )

    @_speaks_our_errors
    async def forget_customer(self, customer_id: str) -> None:
        try:
            await self._client.customers.delete_async(customer_id)
        except stripe.InvalidRequestError as error:
            if error.http_status != NOT_FOUND:
                raise
            # Gone already: the call before got so far.

    # PayoutSource

    @_speaks_our_errors
    async def payouts(self, after: str | None) -> tuple[list[Payout], bool]:
        more: stripe.params.PayoutListParams = {"starting_after": after} if after else {}
        found = await self._client.payouts.list_async({"limit": MOST_LISTED, **more})
        return [stripe_payouts.payout(each) for each in found.data], found.has_more

    @_speaks_our_errors
    async def payout_transactions(self, payout_id: str, after: str | None) -> tuple[list[Transaction], bool]:
        more: stripe.params.BalanceTransactionListParams = {"starting_after": after} if after else {}
        try:
            found = await self._client.balance_transactions.list_async(
                {"payout": payout_id, "limit": MOST_LISTED, "expand": ["data.source"], **more}
            )
        except stripe.InvalidRequestError as error:
            # Of a payout that somebody made by hand, Stripe does not say what is in it.
            _log.warning("stripe does not itemize a payout", code=error.code, payout=payout_id)
            return [], False
        of_it = [each for each in found.data if each.type not in stripe_payouts.OF_PAYOUTS]
        return [stripe_payouts.transaction(each, payout_id) for each in of_it], found.has_more

    # EventReader

    def read_event(self, payload: bytes, headers: Mapping[str, str]) -> ProviderEvent:
        try:
            event = stripe.Webhook.construct_event(payload, headers.get(SIGNATURE_HEADER, ""), self._webhook_secret)
        except (stripe.SignatureVerificationError, ValueError) as error:
            raise InvalidWebhookSignature from error
        about = event.data.object
        kind = getattr(about, "object", None)
        intent_id = getattr(about, "id" if kind == "payment_intent" else "payment_intent", None)
        return ProviderEvent(
            event.id,
            event.type,
            intent_id if isinstance(intent_id, str) else None,
            str(about.id) if kind == "setup_intent" else None,
        )

    def kind_of(self, event: ProviderEvent) -> EventKind:
        return kind_of(event.type)

    async def _retrieve(self, intent_id: str) -> Intent:
        return _intent(await self._client.payment_intents.retrieve_async(intent_id))

    async def _attach(self, customer_id: str, method_id: str) -> KeptCard:
        try:
            # The answer may carry another id than the one we gave: Stripe's test methods become real ones here.
            method = await self._client.payment_methods.attach_async(method_id, {"customer": customer_id})
        except stripe.InvalidRequestError as error:
            raise InvalidCardNumber from error
        if (kept := _kept(method)) is None:
            await self.forget(method.id)
            raise InvalidCardNumber
        return kept


def _kept(method: stripe.PaymentMethod) -> KeptCard | None:
    """None when it is no card."""
    if (card := method.card) is None:
        return None
    return KeptCard(
        card_id=method.id,
        brand=brand_name(card.brand),
        last_4_digits=card.last4,
        expiry_month=card.exp_month,
        expiry_year=card.exp_year,
        # Stripe leaves it out for some wallets' cards; then these facts must do.
        fingerprint=card.fingerprint or f"{card.brand}:{card.last4}:{card.exp_month}/{card.exp_year}",
    )


def _intent(intent: stripe.PaymentIntent) -> Intent:
    customer = intent.customer
    state, reason = _state(intent)
    return Intent(
        id=intent.id,
        state=state,
        amount=intent.amount,
        currency=intent.currency,
        customer_id=customer.id if isinstance(customer, stripe.Customer) else customer,
        user_id=getattr(intent.metadata, "user_id", None),
        decline_reason=reason,
        client_secret=intent.client_secret,
    )


def _parameters(charge: Charge) -> PaymentIntentCreateParams:
    parameters: PaymentIntentCreateParams = {
        "amount": charge.amount,
        "currency": CURRENCY,
        "customer": charge.customer_id,
        "allowed_payment_method_types": ["card"],
        "metadata": {
            "payment_id": charge.payment_id,
            "user_id": charge.user_id,
            "description": charge.description,
        },
    }
    if charge.card_id:
        parameters["payment_method"] = charge.card_id
    return parameters


def _state(intent: stripe.PaymentIntent) -> tuple[IntentState, str | None]:
    """How the intent stands, and the ErrorReason when something is wrong with the card."""
    failure = intent.last_payment_error
    reason = decline_reason(failure.code, getattr(failure, "decline_code", None)) if failure else None
    match intent.status:
        case "succeeded":
            return IntentState.SUCCEEDED, None
        case "canceled":
            return IntentState.CANCELLED, reason
        case "processing":
            return IntentState.UNDECIDED, None
        case "requires_payment_method" if reason:
            return IntentState.DECLINED, reason
        case "requires_action":
            return IntentState.AWAITS_HOLDER, "CARD_AUTHENTICATION_REQUIRED"
        case _:
            return IntentState.UNCONFIRMED, None
