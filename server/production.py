"""What production refuses: whatever is fit for development only, was never set, or can only be a mistake."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import ip_address
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pydantic import SecretStr

from server.integrations import card_provider_settings

if TYPE_CHECKING:
    from server.settings import Settings

MIN_SECRET_BYTES = 32
_FEWEST_CHARACTERS = 8
_PLACEHOLDERS = (
    "change",
    "default",
    "develop",
    "example",
    "insert",
    "parkup",
    "passw",
    "placeholder",
    "secret",
    "your",
)
# The least and the most that make sense. What a city may set at all: server/settings.py.
_RANGES: dict[str, tuple[float, float]] = {
    "access_token_minutes": (1, 60),
    "staff_access_token_minutes": (1, 1_440),
    "refresh_token_days": (1, 365),
    "otp_minutes": (1, 60),
    "cancel_refund_minutes": (0, 1_440),
    "otp_sends_per_address": (1, 50),
    "otp_sends_per_caller": (1, 10_000),
    "otp_sends_per_day": (1, 200),
    "sign_in_tries_per_day": (1, 1_000),
    "password_queue": (4, 1_024),
    "refresh_repeat_seconds": (0, 600),
    "refunded_cancellations_per_day": (0, 1_000),
    "declined_cards_per_hour": (1, 100),
    "wallet_maximum": (10, 100_000),
    "sign_in_tries_per_account": (1, 100),
    "sign_in_tries_per_caller": (1, 10_000),
    "default_deadline_seconds": (1, 60),
    "drain_seconds": (1, 600),
    "max_request_bytes": (1_024, 1_048_576),
    "max_calls_per_worker": (8, 4_096),
    "max_streams_per_worker": (8, 100_000),
    "streams_per_client": (1, 1_000),
    "max_connections": (100, 1_000_000),
    "bcrypt_cost": (10, 16),
}


def faults(settings: Settings) -> list[str]:
    """Everything that has to change, a sentence each, with the names of the environment."""
    return [*_not_chosen(settings), *_missing(settings), *_weak(settings), *_open(settings), *_absurd(settings)]


def _name(field: str) -> str:
    from server.settings import Settings

    return str(Settings.model_fields[field].validation_alias)


def _text(settings: Settings, field: str) -> str:
    value = getattr(settings, field)
    return value.get_secret_value() if isinstance(value, SecretStr) else str(value or "")


def _not_chosen(settings: Settings) -> Iterator[str]:
    if "environment" not in settings.model_fields_set:
        yield "PARKUP_ENV must be set to `production` (`parkup dev` runs the development stack)"
    if settings.dev_otp:
        yield "PARKUP_DEV_OTP is for development only"


def _missing(settings: Settings) -> Iterator[str]:
    needed = ("mongodb_uri", *card_provider_settings.NEEDED, "smtp_host", "sms_gateway_url", "sms_gateway_token")
    for field in needed:
        if not _text(settings, field):
            yield f"{_name(field)} must be set"
    if bool(settings.facebook_app_id) != bool(_text(settings, "facebook_app_secret")):
        yield "FACEBOOK_APP_ID and FACEBOOK_APP_SECRET belong together"
    secrets = ("jwt_secret", "ticket_token_secret", "page_token_secret", *card_provider_settings.DRAWN)
    for field in secrets:
        if field not in settings.model_fields_set:
            yield f"{_name(field)} must be set"


def _weak(settings: Settings) -> Iterator[str]:
    known: dict[str, str] = {}
    for field in ("jwt_secret", "ticket_token_secret", "page_token_secret"):
        if field not in settings.model_fields_set:
            continue
        for part in _text(settings, field).split(","):
            secret = part.strip().partition(":")[2] or part.strip()
            if problem := weakness(secret):
                yield f"{_name(field)} {problem}"
            if (other := known.setdefault(secret, field)) != field:
                yield f"{_name(field)} must differ from {_name(other)}"
    webhook = settings.drawn_webhook_secret
    if webhook is None or _is_placeholder(webhook):
        yield card_provider_settings.BAD_WEBHOOK_SECRET
    if settings.is_test_key:
        yield card_provider_settings.BAD_KEY


def weakness(secret: str) -> str:
    """What is wrong with a secret, empty when it may be one. It cannot tell chance from a good imitation."""
    if len(secret.encode()) < MIN_SECRET_BYTES:
        return f"must have {MIN_SECRET_BYTES} bytes or more"
    repeats = secret in (secret + secret)[1:-1]
    steps = sum(abs(ord(one) - ord(other)) <= 1 for one, other in pairwise(secret))
    if repeats or len(set(secret)) < _FEWEST_CHARACTERS or steps > len(secret) / 2 or _is_placeholder(secret):
        return "must be drawn at random, as `openssl rand -hex 32` does"
    return ""


def _is_placeholder(secret: str) -> bool:
    return len(set(secret)) < _FEWEST_CHARACTERS or any(word in secret.lower() for word in _PLACEHOLDERS)


def _open(settings: Settings) -> Iterator[str]:
    for field in (
        *("app_base_url", "client_base_url", "sms_gateway_url", *card_provider_settings.ADDRESSES),
        *("fcm_api_base", "google_certs_url", "facebook_api_base"),
    ):
        address = _text(settings, field)
        needed = field in {"app_base_url", "client_base_url"}
        if (address or needed) and not _is_public_https(address):
            yield f"{_name(field)} must be an https:// address of another host than this one"
    for origin in settings.cors_origins:
        if not _is_public_https(origin) or urlsplit(origin).path or "*" in origin:
            yield f"{_name('cors_origins')} must name https:// origins, not `{origin}`"
    if (settings.tls_certificate is None) != (settings.tls_key is None):
        yield "PARKUP_TLS_CERTIFICATE and PARKUP_TLS_KEY belong together"
    if settings.tls_client_ca and not settings.tls_certificate:
        yield "PARKUP_TLS_CLIENT_CA needs PARKUP_TLS_CERTIFICATE"


def _is_public_https(address: str) -> bool:
    parts = urlsplit(address)
    host = parts.hostname or ""
    if parts.scheme != "https" or not host or host == "localhost" or host.endswith(".localhost"):
        return False
    try:
        own = ip_address(host)
    except ValueError:
        return True
    return not (own.is_loopback or own.is_unspecified)


def _absurd(settings: Settings) -> Iterator[str]:
    for field, (least, most) in _RANGES.items():
        value = getattr(settings, field)
        if not least <= value <= most:
            yield f"{_name(field)} must be from {least:g} to {most:g}, not {value:g}"
