"""The ways in beside one-time codes, accounts elsewhere and passwords; and where people are signed in."""

from __future__ import annotations

from zxcvbn.frequency_lists import FREQUENCY_LISTS

from parkup.auth.v1 import (
    identity_service_pb2,
    identity_service_pb2_grpc,
    password_service_pb2,
    password_service_pb2_grpc,
    sign_in_service_pb2,
    sign_in_service_pb2_grpc,
)
from server.auth.attempts import Attempts
from server.auth.drivers.entry import DriverEntry
from server.auth.identities.model import Provider
from server.auth.identities.service import IdentityProvider, IdentitySignIns
from server.auth.identities.servicer import IdentityServicer
from server.auth.otp.service import OtpService
from server.auth.password_accounts.model import PasswordPolicy, PasswordTags
from server.auth.password_accounts.repository import PasswordRepository
from server.auth.password_accounts.service import PasswordAccounts
from server.auth.password_accounts.servicer import PasswordServicer
from server.auth.passwords import Passwords
from server.auth.sign_ins.service import SignIns
from server.auth.sign_ins.servicer import SignInServicer
from server.integrations.facebook import FacebookIdentities
from server.integrations.google import GoogleIdentities
from server.kernel import Kernel, Parts, new_id
from server.values.signing_keys import SigningKeys


def wire_ways_in(
    kernel: Kernel,
    parts: Parts,
    *,
    entry: DriverEntry,
    otp: OtpService,
    attempts: Attempts,
    passwords: Passwords,
    sign_ins: SignIns,
    keys: SigningKeys,
) -> PasswordAccounts:
    parts.serve(
        identity_service_pb2.DESCRIPTOR.services_by_name["IdentityService"],
        identity_service_pb2_grpc.add_IdentityServiceServicer_to_server,
        IdentityServicer(IdentitySignIns(_providers(kernel, parts), entry, attempts)),
    )
    parts.serve(
        sign_in_service_pb2.DESCRIPTOR.services_by_name["SignInService"],
        sign_in_service_pb2_grpc.add_SignInServiceServicer_to_server,
        SignInServicer(sign_ins, kernel.pages),
    )
    accounts = PasswordAccounts(
        store=PasswordRepository(kernel.database),
        policy=PasswordPolicy(kernel.settings.password_least_characters, frozenset(FREQUENCY_LISTS["passwords"])),
        passwords=passwords,
        entry=entry,
        otp=otp,
        attempts=attempts,
        sign_ins=sign_ins,
        transactions=kernel.transactions,
        clock=kernel.clock,
        tags=PasswordTags(keys.derive("claims of addresses")),
        new_id=new_id,
    )
    parts.serve(
        password_service_pb2.DESCRIPTOR.services_by_name["PasswordService"],
        password_service_pb2_grpc.add_PasswordServiceServicer_to_server,
        PasswordServicer(accounts),
    )
    return accounts


def _providers(kernel: Kernel, parts: Parts) -> dict[Provider, IdentityProvider]:
    """Those at which somebody has registered our app."""
    settings, providers = kernel.settings, dict[Provider, IdentityProvider]()
    if settings.google_client_ids:
        google = GoogleIdentities(settings.google_client_ids, settings.google_certs_url, kernel.clock)
        parts.closers.append(google.close)
        providers[Provider.GOOGLE] = google
    if settings.facebook_app_id:
        secret = settings.facebook_app_secret.get_secret_value()
        facebook = FacebookIdentities(settings.facebook_app_id, secret, settings.facebook_api_base, kernel.clock)
        parts.closers.append(facebook.close)
        providers[Provider.FACEBOOK] = facebook
    return providers
