"""The card processor that is chosen by the settings. There is one so far."""

from __future__ import annotations

from server.integrations.card_provider_settings import CardProviderSettings
from server.integrations.stripe_gateway import StripeGateway
from server.payments.provider import CardProvider


def card_provider(settings: CardProviderSettings) -> CardProvider:
    # Without a key everything but Stripe works, as in `parkup dev --without stripe`.
    key = settings.stripe_secret_key.get_secret_value() or "sk_test_missing"
    return StripeGateway(key, settings.stripe_webhook_secret.get_secret_value(), settings.stripe_api_base)
