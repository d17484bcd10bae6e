import hashlib

import pytest
from pydantic import SecretStr, ValidationError

from server.settings import DEV_SECRET, Settings

# As if drawn, and the same in every process of a run.
STRONG, OTHER, THIRD = (hashlib.sha256(name.encode()).hexdigest()[:32] for name in ("one", "two", "three"))
SAFE = {
    "PARKUP_ENV": "production",
    "JWT_SECRET": f"k1:{STRONG}",
    "TICKET_TOKEN_SECRET": f"k1:{OTHER}",
    "PAGE_TOKEN_SECRET": THIRD,
    "MONGODB_URI": "mongodb://db.example/?replicaSet=rs",
    "STRIPE_SECRET_KEY": "sk_live_x",
    "STRIPE_WEBHOOK_SECRET": "whsec_4Kd8Qm2ZrT7uXvB1",
    "SMTP_HOST": "smtp.example",
    "SMS_GATEWAY_URL": "https://sms.example/messages",
    "SMS_GATEWAY_TOKEN": "t",
    "APP_BASE_URL": "https://api.parkup.example/",
    "CLIENT_BASE_URL": "https://app.parkup.example",
    "PARKUP_CORS_ORIGINS": "https://app.parkup.example, https://admin.parkup.example",
}


@pytest.fixture
def environment(monkeypatch):
    """Sets the environment of a program: what is safe in production, with changes; None takes away."""
    for field in Settings.model_fields.values():
        monkeypatch.delenv(str(field.validation_alias), raising=False)

    def set_to(**changes: str | None) -> None:
        for name, value in (SAFE | changes).items():
            if value is not None:
                monkeypatch.setenv(name, value)

    return set_to


def faults() -> str:
    with pytest.raises(ValidationError) as error:
        Settings(_env_file=None)
    return str(error.value)


class TestProduction:
    def test_takes_values_that_are_safe(self, environment):
        environment()

        settings = Settings(_env_file=None)

        assert settings.cors_origins == ("https://app.parkup.example", "https://admin.parkup.example")
        assert settings.public_url == "https://api.parkup.example"

    @pytest.mark.parametrize(
        "name",
        [
            "MONGODB_URI",
            "STRIPE_SECRET_KEY",
            "STRIPE_WEBHOOK_SECRET",
            "SMTP_HOST",
            "SMS_GATEWAY_URL",
            "SMS_GATEWAY_TOKEN",
            "JWT_SECRET",
            "TICKET_TOKEN_SECRET",
            "PAGE_TOKEN_SECRET",
            "APP_BASE_URL",
            "CLIENT_BASE_URL",
        ],
    )
    def test_refuses_what_is_missing(self, environment, name):
        environment(**{name: None})

        assert name in faults()

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("JWT_SECRET", "k1:short"),
            ("JWT_SECRET", f"k1:{DEV_SECRET}"),
            ("JWT_SECRET", f"k1:{STRONG},k0:short"),
            ("TICKET_TOKEN_SECRET", f"k1:{DEV_SECRET}"),
            ("PAGE_TOKEN_SECRET", "short"),
            ("PARKUP_DEV_OTP", "123456"),
            ("APP_BASE_URL", "http://api.parkup.example"),
            ("CLIENT_BASE_URL", "http://app.parkup.example"),
            ("PARKUP_CORS_ORIGINS", "https://app.parkup.example,*"),
            ("STRIPE_WEBHOOK_SECRET", "whsec_development"),
            ("STRIPE_WEBHOOK_SECRET", "4Kd8Qm2ZrT7uXvB1"),
            ("JWT_SECRET", f"k1:{'s' * 64}"),
            ("JWT_SECRET", f"k1:{'abcd1234' * 8}"),
            ("JWT_SECRET", "k1:abcdefghijklmnopqrstuvwxyz0123456789"),
            ("JWT_SECRET", "k1:please-change-me-before-it-is-too-late"),
            ("TICKET_TOKEN_SECRET", f"k1:{STRONG}"),
            ("PAGE_TOKEN_SECRET", OTHER),
            ("STRIPE_SECRET_KEY", "sk_test_51Hx"),
            ("STRIPE_API_BASE", "http://127.0.0.1:8420"),
            ("SMS_GATEWAY_URL", "http://sms.example/messages"),
            ("APP_BASE_URL", "https://localhost:8080"),
            ("CLIENT_BASE_URL", "https://127.0.0.1"),
            ("PARKUP_CORS_ORIGINS", None),
            ("PARKUP_CORS_ORIGINS", "null"),
            ("PARKUP_CORS_ORIGINS", "https://app.parkup.example,https://localhost:3000"),
            ("PARKUP_CORS_ORIGINS", "http://app.parkup.example"),
            ("PARKUP_SMS_KINDS", "fine,gossip"),
            ("PARKUP_BCRYPT_COST", "9"),
            ("PARKUP_ACCESS_TOKEN_MINUTES", "100000"),
            ("PARKUP_STAFF_ACCESS_TOKEN_MINUTES", "100000"),
            ("PARKUP_REFRESH_TOKEN_DAYS", "10000"),
            ("PARKUP_OTP_MINUTES", "1000"),
            ("PARKUP_SIGN_IN_TRIES_PER_ACCOUNT", "1000000"),
            ("PARKUP_OTP_SENDS_PER_ADDRESS", "1000000"),
            ("PARKUP_DEFAULT_DEADLINE_SECONDS", "3600"),
            ("PARKUP_MAX_REQUEST_BYTES", "100000000"),
            ("PARKUP_DECLINED_CARDS_PER_HOUR", "1000000"),
            ("PARKUP_WALLET_MAXIMUM", "1000000"),
            ("PARKUP_TLS_CERTIFICATE", "/certificate.pem"),
            ("PARKUP_TLS_CLIENT_CA", "/ca.pem"),
        ],
    )
    def test_refuses_what_is_fit_for_development_only(self, environment, name, value):
        environment(**{name: value})

        assert name in faults()

    def test_names_all_faults_at_once(self, environment):
        environment(SMTP_HOST=None, PARKUP_DEV_OTP="123456")

        found = faults()

        assert "SMTP_HOST" in found
        assert "PARKUP_DEV_OTP" in found


class TestEverywhere:
    def test_nothing_said_is_production_and_says_what_is_missing(self, environment):
        found = faults()

        for name in ("PARKUP_ENV", "JWT_SECRET", "MONGODB_URI", "STRIPE_SECRET_KEY", "APP_BASE_URL"):
            assert name in found

    def test_development_needs_nothing_and_draws_its_secrets(self, environment, monkeypatch):
        monkeypatch.setenv("PARKUP_ENV", "development")
        settings, other = Settings(_env_file=None), Settings(_env_file=None)

        assert settings.jwt_secret != other.jwt_secret
        assert settings.page_token_secret != settings.jwt_secret
        assert settings.environment == "development"
        assert settings.public_url == "http://localhost:8080"

    @pytest.mark.parametrize("code", ["12345", "1234567", "abcdef"])
    def test_a_fixed_code_has_six_digits(self, environment, monkeypatch, code):
        monkeypatch.setenv("PARKUP_ENV", "development")
        monkeypatch.setenv("PARKUP_DEV_OTP", code)

        assert "PARKUP_DEV_OTP" in faults()

    @pytest.mark.parametrize("amounts", ["topup", "topup=1", "topup=10-1", "all=0-1"])
    def test_amounts_of_cards_have_a_least_and_a_most(self, environment, monkeypatch, amounts):
        monkeypatch.setenv("PARKUP_CARD_AMOUNTS", amounts)

        assert "PARKUP_CARD_AMOUNTS" in faults()

    @pytest.mark.parametrize("name", ["JWT_SECRET", "TICKET_TOKEN_SECRET"])
    def test_keys_that_cannot_be_told_apart_are_refused_without_showing_them(self, environment, monkeypatch, name):
        monkeypatch.setenv(name, f"k1:{STRONG},k1:other-{STRONG}")

        found = faults()

        assert name in found
        assert STRONG not in found

    def test_secrets_do_not_show(self, environment):
        environment(SMTP_PASS="hunter2")

        shown = repr(Settings(_env_file=None))
        assert "db.example" not in shown, "the address may hold a password"

        assert STRONG not in shown
        assert "hunter2" not in shown
        assert "sk_live_x" not in shown

    def test_settings_cannot_be_changed(self):
        with pytest.raises(ValidationError):
            Settings(_env_file=None, environment="development").jwt_secret = SecretStr("x")

    @pytest.mark.parametrize("seconds", ["60", "60.5", "3600", "inf"])
    def test_no_call_may_take_as_long_as_the_job_waits_before_it_repairs_payments(
        self, environment, monkeypatch, seconds
    ):
        monkeypatch.setenv("PARKUP_DEFAULT_DEADLINE_SECONDS", seconds)

        found = faults()

        assert "PARKUP_DEFAULT_DEADLINE_SECONDS" in found
        assert "must be less than 60" in found

    def test_any_shorter_deadline_is_fine(self, environment, monkeypatch):
        monkeypatch.setenv("PARKUP_DEFAULT_DEADLINE_SECONDS", "59.9")

        assert Settings(_env_file=None, environment="development").default_deadline_seconds == 59.9


@pytest.mark.parametrize("zone", ["Africa/Tunisia", "", "../etc/passwd", "/etc/localtime"])
def test_the_time_zone_of_the_books_is_one_that_there_is(zone):
    with pytest.raises(ValidationError, match="there is no time zone"):
        Settings(_env_file=None, environment="development", books_time_zone=zone)
    assert Settings(_env_file=None, environment="development").books_time_zone == "Africa/Tunis"
