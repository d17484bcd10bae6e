"""Everything that can be set from outside, in one frozen object. Read once, at the start of a program.

The names are those of the environment; README.md has the table. Unless `parkup dev` says otherwise this is production,
where values that are fit for development only are refused, all of them in one message (server/production.py).
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from decimal import Decimal
from pathlib import Path
from secrets import token_hex
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import NoDecode, SettingsConfigDict

from server.integrations.card_provider_settings import CardProviderSettings
from server.notifications.model import Kind
from server.payments.amounts import CardAmounts
from server.payments.repairs import PATIENCE
from server.production import faults
from server.values.signing_keys import SigningKeys

DEV_SECRET = "development-only-secret-of-32-bytes-or-more"  # noqa: S105  # for tests; refused in production
# The path of a Unix socket holds 108 bytes on Linux and 104 on macOS; `/worker-63.sock` and a zero must fit as well.
_LONGEST_RUN_DIR = 85


def _drawn() -> SecretStr:
    return SecretStr(f"drawn:{token_hex(32)}")


class Settings(CardProviderSettings):
    """Ports, addresses, secrets and limits."""

    model_config = SettingsConfigDict(
        frozen=True, env_file=".env", extra="ignore", populate_by_name=True, hide_input_in_errors=True
    )

    environment: Literal["development", "production"] = Field("production", validation_alias="PARKUP_ENV")

    # Where the parts listen. Ports of the embedded stack are used by `parkup dev` only.
    http_port: int = Field(8080, validation_alias="PARKUP_HTTP_PORT")
    carpark_port: int = Field(8000, validation_alias="PARKUP_CARPARK_PORT")
    grpc_port: int = Field(50051, validation_alias="PARKUP_GRPC_PORT")
    grpc_host: str = Field("127.0.0.1", validation_alias="PARKUP_GRPC_HOST")
    metrics_host: str = Field("127.0.0.1", validation_alias="PARKUP_METRICS_HOST")
    metrics_port: int = Field(9464, validation_alias="PARKUP_METRICS_PORT")
    jobs_metrics_port: int = Field(9465, validation_alias="PARKUP_JOBS_METRICS_PORT")
    admin_port: int = Field(9901, validation_alias="PARKUP_ADMIN_PORT")
    mongo_port: int = Field(27027, validation_alias="PARKUP_MONGO_PORT")
    smtp_port: int = Field(1025, validation_alias="PARKUP_SMTP_PORT")
    sent_port: int = Field(8025, validation_alias="PARKUP_SENT_PORT")
    data_dir: Path = Field(Path(".parkup"), validation_alias="PARKUP_DATA_DIR")
    run_folder: Path | None = Field(None, validation_alias="PARKUP_RUN_DIR")
    workers: int = Field(1, ge=1, le=64, validation_alias="PARKUP_WORKERS")

    payment_terminal: Literal["simulated", "none"] = Field("simulated", validation_alias="PARKUP_PAYMENT_TERMINAL")

    # The parts we speak to. What is not given is started by `parkup dev`.
    mongodb_uri: str = Field("", repr=False, validation_alias="MONGODB_URI")  # may hold a password
    mongodb_database: str = Field("parkup", validation_alias="MONGODB_DATABASE")
    smtp_host: str = Field("", validation_alias="SMTP_HOST")
    smtp_user: str = Field("", validation_alias="SMTP_USER")
    smtp_password: SecretStr = Field(SecretStr(""), validation_alias="SMTP_PASS")
    sms_gateway_url: str = Field("", validation_alias="SMS_GATEWAY_URL")
    sms_gateway_token: SecretStr = Field(SecretStr(""), validation_alias="SMS_GATEWAY_TOKEN")
    # Push messages: the key file of a service account, as Firebase gives it.
    fcm_service_account: Path | None = Field(None, validation_alias="FCM_SERVICE_ACCOUNT")
    fcm_api_base: str = Field("https://fcm.googleapis.com", validation_alias="FCM_API_BASE")
    # Signing in with accounts elsewhere; without an id of ours there the way is closed.
    google_client_ids: Annotated[tuple[str, ...], NoDecode] = Field((), validation_alias="GOOGLE_CLIENT_ID")
    google_certs_url: str = Field("https://www.googleapis.com/oauth2/v3/certs", validation_alias="GOOGLE_CERTS_URL")
    facebook_app_id: str = Field("", validation_alias="FACEBOOK_APP_ID")
    facebook_app_secret: SecretStr = Field(SecretStr(""), validation_alias="FACEBOOK_APP_SECRET")
    facebook_api_base: str = Field("https://graph.facebook.com", validation_alias="FACEBOOK_API_BASE")
    mail_from: str = Field("ParkUp <noreply@parkup.tn>", validation_alias="MAIL_FROM")

    # `s3://bucket/prefix`, with the AWS_* variables of the environment; a folder in the data folder unless given.
    object_store: str = Field("", pattern=r"^(s3://.+|/.+)?$", validation_alias="PARKUP_OBJECT_STORE")

    # Secrets. JWT_SECRET may hold several `kid:secret` separated by commas: the first signs, all are accepted. One that
    # is not given is drawn: nobody knows it, and no other process either. In production they must be given.
    jwt_secret: SecretStr = Field(default_factory=_drawn, validation_alias="JWT_SECRET")
    ticket_token_secret: SecretStr = Field(default_factory=_drawn, validation_alias="TICKET_TOKEN_SECRET")
    page_token_secret: SecretStr = Field(default_factory=_drawn, validation_alias="PAGE_TOKEN_SECRET")
    dev_otp: str = Field("", pattern=r"^([0-9]{6})?$", validation_alias="PARKUP_DEV_OTP")

    # Links that we hand out.
    app_base_url: str = Field("", validation_alias="APP_BASE_URL")
    client_base_url: str = Field("http://localhost:3000", validation_alias="CLIENT_BASE_URL")
    cors_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        ("http://localhost:3000",), validation_alias="PARKUP_CORS_ORIGINS"
    )

    # Rules that a city may set.
    access_token_minutes: int = Field(15, ge=1, validation_alias="PARKUP_ACCESS_TOKEN_MINUTES")
    # Agents' and operators' existing apps never refresh; switching an account off acts within seconds all the same.
    staff_access_token_minutes: int = Field(720, ge=1, validation_alias="PARKUP_STAFF_ACCESS_TOKEN_MINUTES")
    refresh_token_days: int = Field(30, ge=1, validation_alias="PARKUP_REFRESH_TOKEN_DAYS")
    # How long a client that lost the answer of a refresh can repeat it.
    refresh_repeat_seconds: int = Field(60, ge=0, validation_alias="PARKUP_REFRESH_REPEAT_SECONDS")
    otp_minutes: int = Field(15, ge=1, validation_alias="PARKUP_OTP_MINUTES")
    # The existing web admin types exactly four digits; fewer digits leave fewer tries (server/auth/otp/model.py).
    operator_otp_digits: int = Field(4, ge=4, le=8, validation_alias="PARKUP_OPERATOR_OTP_DIGITS")
    cancel_refund_minutes: int = Field(5, ge=0, validation_alias="PARKUP_CANCEL_REFUND_MINUTES")
    refunded_cancellations_per_day: int = Field(3, ge=0, validation_alias="PARKUP_REFUNDED_CANCELLATIONS_PER_DAY")
    # What receipts say of who gives them; the rate of value added tax that prices hold, 0: receipts say nothing of it.
    company_name: str = Field("ParkUp", min_length=1, max_length=200, validation_alias="PARKUP_COMPANY_NAME")
    tax_number: str = Field("", max_length=50, validation_alias="PARKUP_TAX_NUMBER")
    vat_percent: Decimal = Field(Decimal(0), ge=0, lt=100, decimal_places=2, validation_alias="PARKUP_VAT_PERCENT")
    # In which time zone the days of closings and of revenue reports begin; another one makes all figures anew.
    books_time_zone: str = Field("Africa/Tunis", validation_alias="PARKUP_BOOKS_TIME_ZONE")
    # How long after its end a job closes what nobody has closed of a day; 0: no job does.
    close_days_after_hours: int = Field(12, ge=0, le=24 * 31, validation_alias="PARKUP_CLOSE_DAYS_AFTER_HOURS")
    # Paying by card. Amounts in TND by what is paid: topup, session, extension, ticket, season_badge, or all.
    card_amounts: str = Field("topup=1-1000,all=0.010-10000", validation_alias="PARKUP_CARD_AMOUNTS")
    card_confirm_minutes: int = Field(15, ge=1, le=60, validation_alias="PARKUP_CARD_CONFIRM_MINUTES")
    declined_cards_per_hour: int = Field(10, ge=1, validation_alias="PARKUP_DECLINED_CARDS_PER_HOUR")
    # How long before a saved card expires its holder is told by mail; 0: not at all.
    card_expiry_days: int = Field(30, ge=0, le=90, validation_alias="PARKUP_CARD_EXPIRY_DAYS")
    # What is paid later and could not be charged: when its driver is overdue, and how often they are reminded.
    pay_later_grace_days: int = Field(7, ge=1, le=60, validation_alias="PARKUP_PAY_LATER_GRACE_DAYS")
    pay_later_reminder_days: int = Field(3, ge=1, le=30, validation_alias="PARKUP_PAY_LATER_REMINDER_DAYS")
    wallet_maximum: Decimal = Field(Decimal(5000), gt=0, decimal_places=3, validation_alias="PARKUP_WALLET_MAXIMUM")
    auto_top_ups_per_day: int = Field(3, ge=1, le=20, validation_alias="PARKUP_AUTO_TOP_UPS_PER_DAY")
    # Card processors repeat events for days, and disputes come for months: less would forget what is still to come.
    event_retention_days: int = Field(90, ge=30, validation_alias="PARKUP_EVENT_RETENTION_DAYS")
    ticket_token_retention_days: int = Field(30, ge=0, validation_alias="PARKUP_TICKET_TOKEN_RETENTION_DAYS")
    # A carrier can have a whole city behind one address; tokens cannot be guessed, however many are tried.
    ticket_scans_per_address: int = Field(60, ge=1, validation_alias="PARKUP_TICKET_SCANS_PER_ADDRESS")
    photo_uploads_per_hour: int = Field(120, ge=1, validation_alias="PARKUP_PHOTO_UPLOADS_PER_HOUR")
    # A shift that nobody ends is closed after so long, and positions of agents are deleted.
    longest_shift_hours: int = Field(12, ge=1, le=72, validation_alias="PARKUP_LONGEST_SHIFT_HOURS")
    position_retention_days: int = Field(30, ge=1, le=366, validation_alias="PARKUP_POSITION_RETENTION_DAYS")
    session_retention_days: int | None = Field(None, ge=180, validation_alias="PARKUP_SESSION_RETENTION_DAYS")
    # How long before its end a session's driver is reminded; 0: not at all.
    reminder_minutes: int = Field(10, ge=0, le=60, validation_alias="PARKUP_REMINDER_MINUTES")
    # How long before its end the driver of a membership or premium that is not renewed by itself is told.
    membership_reminder_days: int = Field(7, ge=1, le=60, validation_alias="PARKUP_MEMBERSHIP_REMINDER_DAYS")
    # How long before the end of the year, and after it, drivers are told of season badges; 0: not at all.
    badge_reminder_days: int = Field(14, ge=0, le=60, validation_alias="PARKUP_BADGE_REMINDER_DAYS")
    notice_retention_days: int = Field(180, ge=30, validation_alias="PARKUP_NOTICE_RETENTION_DAYS")
    # Files of reports are deleted after so long; links to them end earlier, as whoever has one reads the file.
    report_retention_days: int = Field(14, ge=1, le=60, validation_alias="PARKUP_REPORT_RETENTION_DAYS")
    report_link_hours: int = Field(72, ge=1, le=720, validation_alias="PARKUP_REPORT_LINK_HOURS")
    # SMS cost money: by kind of notification.
    sms_kinds: Annotated[tuple[str, ...], NoDecode] = Field((), validation_alias="PARKUP_SMS_KINDS")
    # The car park that is meant where a request names none.
    default_car_park: str = Field("MAIN", pattern=r"^[A-Za-z0-9_-]{1,20}$", validation_alias="PARKUP_DEFAULT_CAR_PARK")
    otp_sends_per_address: int = Field(5, ge=1, validation_alias="PARKUP_OTP_SENDS_PER_ADDRESS")
    otp_sends_per_caller: int = Field(30, ge=1, validation_alias="PARKUP_OTP_SENDS_PER_CALLER")
    otp_sends_per_day: int = Field(20, ge=1, validation_alias="PARKUP_OTP_SENDS_PER_DAY")
    sign_in_tries_per_account: int = Field(10, ge=1, validation_alias="PARKUP_SIGN_IN_TRIES_PER_ACCOUNT")
    sign_in_tries_per_caller: int = Field(100, ge=1, validation_alias="PARKUP_SIGN_IN_TRIES_PER_CALLER")
    sign_in_tries_per_day: int = Field(50, ge=1, validation_alias="PARKUP_SIGN_IN_TRIES_PER_DAY")

    # How the server behaves.
    default_deadline_seconds: float = Field(30.0, gt=0, validation_alias="PARKUP_DEFAULT_DEADLINE_SECONDS")
    drain_seconds: float = Field(10.0, ge=0, validation_alias="PARKUP_DRAIN_SECONDS")
    # Above the few seconds that a change of primary takes, and that a lost connection takes to be noticed.
    stale_seconds: float = Field(10.0, ge=5, validation_alias="PARKUP_STALE_SECONDS")
    password_queue: int = Field(32, ge=4, validation_alias="PARKUP_PASSWORD_QUEUE")
    # For what comes through the gateway; single methods may take more, as the contract says.
    max_request_bytes: int = Field(65_536, gt=0, validation_alias="PARKUP_MAX_REQUEST_BYTES")
    max_calls_per_worker: int = Field(256, ge=1, validation_alias="PARKUP_MAX_CALLS_PER_WORKER")
    # Streams stay for long and cost little: they are counted by themselves, those of one account on each worker.
    max_streams_per_worker: int = Field(2_000, ge=1, validation_alias="PARKUP_MAX_STREAMS_PER_WORKER")
    streams_per_client: int = Field(5, ge=1, validation_alias="PARKUP_STREAMS_PER_CLIENT")
    max_connections: int = Field(10_000, ge=10, validation_alias="PARKUP_MAX_CONNECTIONS")
    gateway_heap_mib: int = Field(1024, ge=64, validation_alias="PARKUP_GATEWAY_HEAP_MIB")
    # Proxies before the gateway that add to x-forwarded-for: a load balancer that ends TLS is one.
    trusted_hops: int = Field(0, ge=0, le=10, validation_alias="PARKUP_TRUSTED_HOPS")
    tls_certificate: Path | None = Field(None, validation_alias="PARKUP_TLS_CERTIFICATE")
    tls_key: Path | None = Field(None, validation_alias="PARKUP_TLS_KEY")
    tls_client_ca: Path | None = Field(None, validation_alias="PARKUP_TLS_CLIENT_CA")
    # bcrypt reads 72 bytes; whoever sets more than that would have nobody register.
    password_least_characters: int = Field(8, ge=8, le=64, validation_alias="PARKUP_PASSWORD_LEAST_CHARACTERS")
    bcrypt_cost: int = Field(12, ge=4, le=16, validation_alias="PARKUP_BCRYPT_COST")
    # Where an OpenTelemetry collector listens for OTLP over gRPC. Without it nothing is exported and nothing imported.
    otlp_endpoint: str = Field("", pattern=r"^(https?://[^/\s]+)?$", validation_alias="PARKUP_OTLP_ENDPOINT")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", validation_alias="PARKUP_LOG_LEVEL")

    @field_validator("cors_origins", "google_client_ids", "sms_kinds", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("books_time_zone")
    @classmethod
    def _require_time_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(f"there is no time zone {value}") from error
        return value

    @field_validator("jwt_secret", "ticket_token_secret")
    @classmethod
    def _parse_keys(cls, value: SecretStr) -> SecretStr:
        SigningKeys.parse(value.get_secret_value())
        return value

    @field_validator("card_amounts")
    @classmethod
    def _parse_amounts(cls, value: str) -> str:
        CardAmounts.parse(value)
        return value

    @field_validator("sms_kinds")
    @classmethod
    def _require_kinds(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if unknown := set(value) - set(Kind):
            raise ValueError(f"there is no kind {', '.join(sorted(unknown))}; there are {', '.join(Kind)}")
        return value

    @field_validator("default_deadline_seconds")
    @classmethod
    def _refuse_to_outlast_patience(cls, value: float) -> float:
        """Else the job would take the card payment of a call that still runs for one that was abandoned."""
        if value >= (longest := PATIENCE.total_seconds()):
            raise ValueError(f"must be less than {longest:g}: after so long a card payment is taken for abandoned")
        return value

    @property
    def public_url(self) -> str:
        """Where clients reach the gateway, without a slash at the end."""
        return (self.app_base_url or f"http://localhost:{self.http_port}").rstrip("/")

    @property
    def dialect_ports(self) -> dict[str, int]:
        """The ports of REST dialects that do not share the gateway's, by the name in their `listener.port_setting`."""
        return {"carpark": self.carpark_port}

    @property
    def has_simulated_terminal(self) -> bool:
        """Whether counters have a terminal, which takes any card. There is none in production."""
        return self.environment == "development" and self.payment_terminal == "simulated"

    @property
    def run_dir(self) -> Path:
        """Absolute folder for the workers' sockets: PARKUP_RUN_DIR, else one that belongs to the data folder."""
        if self.run_folder:
            return self.run_folder.expanduser().resolve()
        inside = self.data_dir.expanduser().resolve() / "run"
        if len(os.fsencode(inside)) <= _LONGEST_RUN_DIR:
            return inside
        digest = hashlib.sha256(os.fsencode(inside)).hexdigest()[:12]
        return Path(tempfile.gettempdir()) / f"parkup-{os.getuid()}-{digest}"

    @property
    def objects_url(self) -> str:
        """Where photos and files of reports are kept: `s3://…`, or the absolute path of a folder."""
        return self.object_store or str(self.data_dir.expanduser().resolve() / "objects")

    @property
    def mongo_uri(self) -> str:
        """MONGODB_URI, or the embedded replica set of `parkup dev`."""
        return self.mongodb_uri or f"mongodb://127.0.0.1:{self.mongo_port}/?replicaSet=parkup&directConnection=true"

    @model_validator(mode="after")
    def _refuse_unsafe_production(self) -> Self:
        if self.environment == "production" and (found := faults(self)):
            raise ValueError("not fit for production: " + "; ".join(found))
        return self
