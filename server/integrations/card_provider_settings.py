"""What has to be set for the card processor: a part of Settings, and what production wants of it."""

from __future__ import annotations

from secrets import token_hex

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings

CARD_PROCESSOR_KEY = "STRIPE_SECRET_KEY"
NEEDED = ("stripe_secret_key",)
DRAWN = ("stripe_webhook_secret",)
ADDRESSES = ("stripe_api_base",)
"""Fields that production wants to be set, set though there is a default, and to lead to a public https host."""

_LIVE_KEYS = ("sk_live_", "rk_live_")
_WEBHOOK_SECRET = "whsec_"  # noqa: S105  # how they begin


class CardProviderSettings(BaseSettings):
    """Stripe's key, where it is, and how its events are signed."""

    stripe_port: int = Field(8420, validation_alias="PARKUP_STRIPE_PORT")
    stripe_secret_key: SecretStr = Field(SecretStr(""), validation_alias=CARD_PROCESSOR_KEY)
    stripe_api_base: str = Field("", validation_alias="STRIPE_API_BASE")
    stripe_webhook_secret: SecretStr = Field(
        default_factory=lambda: SecretStr(f"{_WEBHOOK_SECRET}{token_hex(32)}"),
        validation_alias="STRIPE_WEBHOOK_SECRET",
    )

    @property
    def has_card_processor_key(self) -> bool:
        return bool(self.stripe_secret_key.get_secret_value())

    @property
    def drawn_webhook_secret(self) -> str | None:
        """What is random in the secret that events are signed with; None when it is no such secret."""
        secret = self.stripe_webhook_secret.get_secret_value()
        return secret.removeprefix(_WEBHOOK_SECRET) if secret.startswith(_WEBHOOK_SECRET) else None

    @property
    def is_test_key(self) -> bool:
        return self.has_card_processor_key and not self.stripe_secret_key.get_secret_value().startswith(_LIVE_KEYS)


BAD_WEBHOOK_SECRET = "STRIPE_WEBHOOK_SECRET must be the signing secret that Stripe shows for the webhook"  # noqa: S105
BAD_KEY = f"{CARD_PROCESSOR_KEY} must be a live key"
