import pytest
from pydantic import SecretStr, ValidationError

from server.settings import DEV_SECRET, Settings

STRONG = "s" * 32
SAFE = {
    "PARKUP_ENV": "production",
    "JWT_SECRET": f"k1:{STRONG}",
    "TICKET_TOKEN_SECRET": f"k1:{STRONG}",
    "PAGE_TOKEN_SECRET": STRONG,
    "MONGODB_URI": "mongodb://db.example/?replicaSet=rs",
    "STRIPE_SECRET_KEY": "sk_live_x",
    "STRIPE_WEBHOOK_SECRET": "whsec_x",
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
    def test_development_needs_nothing(self, environment, monkeypatch):
        settings = Settings(_env_file=None)

        assert settings.environment == "development"
        assert settings.public_url == "http://localhost:8080"

    @pytest.mark.parametrize("code", ["12345", "1234567", "abcdef"])
    def test_a_fixed_code_has_six_digits(self, environment, monkeypatch, code):
        monkeypatch.setenv("PARKUP_DEV_OTP", code)

        assert "PARKUP_DEV_OTP" in faults()

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
            Settings(_env_file=None).jwt_secret = SecretStr("x")

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

        assert Settings(_env_file=None).default_deadline_seconds == 59.9
