"""Drivers sign in with an account that they have elsewhere."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Protocol

from server.auth.addresses import parse_email
from server.auth.attempts import Attempts
from server.auth.drivers.entry import DriverEntry, SignedIn
from server.auth.drivers.model import Profile
from server.auth.errors import IdentityEmailUnverified, IdentityProviderOff, InvalidEmail, InvalidIdentityToken
from server.auth.identities.model import Identity, Provider
from server.auth.otp.model import OtpAddress
from server.errors import Unauthorized, Unavailable
from server.values.caller import CallerKind
from server.values.source import Source


class IdentityProvider(Protocol):
    async def identify(self, token: str) -> Identity:
        """Raises InvalidIdentityToken, IdentityEmailUnverified; Unavailable when the provider does not answer."""
        ...


class IdentitySignIns:
    """`providers` are those that are set up."""

    def __init__(self, providers: Mapping[Provider, IdentityProvider], entry: DriverEntry, attempts: Attempts) -> None:
        self._providers = providers
        self._entry = entry
        self._attempts = attempts

    async def sign_in(self, name: Provider, token: str, source: Source) -> SignedIn:
        """Makes the account at the first time.

        Raises InvalidIdentityToken, also for an account that is switched off; IdentityEmailUnverified,
        IdentityProviderOff, RateLimited, Unavailable.
        """
        if (provider := self._providers.get(name)) is None:
            raise IdentityProviderOff(name)
        # Whose account it is nobody knows yet: what counts is where the call comes from, and the token.
        attempt = await self._attempts.sign_in(f"{name}:{hashlib.sha256(token.encode()).hexdigest()}", source)
        try:
            identity = await provider.identify(token)
            address = parse_email(identity.email)
        except InvalidEmail as error:
            raise IdentityEmailUnverified(name) from error
        except Unavailable:
            await self._attempts.take_back(attempt)
            raise
        await self._attempts.take_back(attempt)
        try:
            profile = Profile(_name(identity.first_name), _name(identity.last_name))
            signed_in = await self._entry.sign_in(await self._entry.account(address, profile), source)
        except Unauthorized as switched_off:
            raise InvalidIdentityToken(name) from switched_off
        await self._attempts.recognise(OtpAddress(CallerKind.DRIVER, address).id, source)
        return signed_in


_LONGEST_NAME = 100


def _name(text: str | None) -> str | None:
    """What a provider calls somebody, as long as an account's names may be."""
    return " ".join(text.split())[:_LONGEST_NAME] or None if text else None
