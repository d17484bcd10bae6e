# ruff: noqa: A002, ANN401, SLF001  # localstripe has no types, no public names for what it answers, and calls an id so
"""Cardholders in the Stripe sandbox: what they do in Stripe's own forms, which localstripe knows only in part.

    POST /v1/payment_intents/{id}/confirm        also with a `payment_method` that the app brings, and `off_session`
    POST /v1/payment_intents/{id}/_authenticate  `client_secret`, `success`: what the holder does on the bank's page
    POST /v1/setup_intents/{id}/_authenticate    the same for a card that is only to be saved

Charged or saved, the cards 4000002500003155, 4000002760003184 and 4000000000003220 want that page, 4000008400001629 is
declined after it.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

Route = tuple[str, str, Callable[..., Any]]


class Holders:
    """`resources` is localstripe's module of that name."""

    def __init__(self, resources: ModuleType) -> None:
        self._resources = resources
        self._told = resources.PaymentIntent.last_payment_error.fget

    def teach(self) -> None:
        """Before localstripe's server is imported, which takes the routes as they are then."""
        self._resources.PaymentIntent.last_payment_error = property(self._last_payment_error)
        routes: list[Route] = [
            ("POST", "/v1/payment_intents/{id}/confirm", self._confirm),
            ("POST", "/v1/payment_intents/{id}/_authenticate", self._authenticate),
            ("POST", "/v1/payment_intents/{id}/cancel", self._cancel),
            ("POST", "/v1/setup_intents/{id}/confirm", self._confirm_setup),
            ("POST", "/v1/setup_intents/{id}/_authenticate", self._authenticate_setup),
        ]
        self._resources.extra_apis[:0] = routes

    def _confirm(self, id: str, **given: Any) -> Any:
        intent = self._resources.PaymentIntent._api_retrieve(id)
        if (card := given.pop("payment_method", None)) and intent.status == "requires_payment_method":
            self._resources.PaymentMethod._api_retrieve(card)
            intent.payment_method, intent.latest_charge = card, None
            intent._authentication_failed = False
        if given.pop("off_session", None) == "true" and self._wants_holder(intent.payment_method):
            intent._nobody_there = True
            intent.payment_method = None
            code = {"code": "authentication_required", "decline_code": "authentication_required"}
            raise self._resources.UserError(402, "The bank wants the holder.", code)
        return self._resources.PaymentIntent._api_confirm(id, **given)

    def _authenticate(self, **given: Any) -> Any:
        intent = self._resources.PaymentIntent._api_authenticate(**given)
        if intent.last_payment_error:
            self._tell("payment_intent.payment_failed", intent)
        return intent

    def _cancel(self, **given: Any) -> Any:
        intent = self._resources.PaymentIntent._api_cancel(**given)
        self._tell("payment_intent.canceled", intent)
        return intent

    def _confirm_setup(self, **given: Any) -> Any:
        return self._saved(self._resources.SetupIntent._api_confirm(**given))

    def _authenticate_setup(self, id: str, client_secret: str, success: str = "false") -> Any:
        setup = self._resources.SetupIntent._api_retrieve(id)
        if client_secret != setup.client_secret:
            raise self._resources.UserError(401, "Unauthorized")
        if setup.status != "requires_action":
            raise self._resources.UserError(400, "Bad request")
        setup.next_action = None
        setup.status = "succeeded" if success == "true" else "requires_payment_method"
        if setup.status != "succeeded":
            setup.payment_method = None
        return self._saved(setup)

    def _saved(self, setup: Any) -> Any:
        """The card of a setup that succeeded belongs to the customer, as at Stripe."""
        if setup.status == "succeeded":
            card = self._resources.PaymentMethod._api_retrieve(setup.payment_method)
            card.customer = setup.customer
            setup.payment_method = card.id
            self._tell("setup_intent.succeeded", setup)
        return setup

    def _last_payment_error(self, intent: Any) -> Any:
        if getattr(intent, "_nobody_there", False):
            return {"code": "authentication_required", "decline_code": "authentication_required"}
        return self._told(intent)

    def _wants_holder(self, card: str | None) -> bool:
        return bool(card) and self._resources.PaymentMethod._api_retrieve(card)._requires_authentication()

    def _tell(self, kind: str, about: Any) -> None:
        self._resources.schedule_webhook(self._resources.Event(kind, about))
