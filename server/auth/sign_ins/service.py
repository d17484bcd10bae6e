"""Starting, continuing and ending sign-ins, for every kind of account."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import datetime, timedelta
from typing import Protocol

from server.auth.errors import InvalidRefreshToken, SignInNotFound
from server.auth.sign_ins.access_tokens import AccessTokens
from server.auth.sign_ins.model import AccessToken, RefreshToken, SeenSignIn, SignIn, Standing, Tokens
from server.auth.sign_ins.repository import SignInRepository
from server.auth.sign_ins.revocations import Revocations
from server.errors import Unauthorized
from server.mongo.transactions import Transaction, Transactions
from server.values.caller import Caller, CallerKind
from server.values.clock import Clock
from server.values.paging import Page, Slice
from server.values.source import Source


class Accounts(Protocol):
    """The accounts of one kind, as far as signing in goes."""

    async def standing_of(self, account_id: str) -> Standing | None:
        """The account's role now; None when there is no such account or it is switched off."""
        ...


class SignIns:
    """`accounts` may be filled while the application is built: it is read when somebody signs in."""

    def __init__(
        self,
        store: SignInRepository,
        tokens: AccessTokens,
        revocations: Revocations,
        accounts: Mapping[CallerKind, Accounts],
        *,
        transactions: Transactions,
        clock: Clock,
        lifetime: timedelta,
        repeatable: timedelta,
    ) -> None:
        """`lifetime` is that of refresh tokens; `repeatable` is how long the exchange of one can be repeated."""
        self._store = store
        self._tokens = tokens
        self._revocations = revocations
        self._accounts = accounts
        self._transactions = transactions
        self._clock = clock
        self._lifetime = lifetime
        self._repeatable = repeatable

    async def start(self, kind: CallerKind, account_id: str, source: Source | None = None) -> Tokens:
        """Signs in an account that has just proved who it is; `source` is where from, for its list of sign-ins.

        Raises Unauthorized when it is switched off.
        """
        now = self._clock()
        token, until = RefreshToken.new(), now + self._lifetime
        sign_in = await self._store.add(kind, account_id, token, now, until, source=source)
        # Only now: whoever switches the account off does that first and then ends the sign-ins that there are, so that
        # this sign-in is either ended by them or refused here.
        if (standing := await self._accounts[kind].standing_of(account_id)) is None:
            await self._end(sign_in.id)
            raise Unauthorized
        return _tokens(self._tokens.write(sign_in, standing.role), token, until)

    async def refresh(self, refresh_token: str, source: Source | None = None) -> tuple[SignIn, Tokens]:
        """Exchanges a refresh token for the next pair. The account's role is read again.

        Whoever lost the answer repeats the call and gets the same pair: for a minute, and as long as the new token is
        unused. Any other use of a token that was used before ends its sign-in: either its owner or a thief has the
        newer one, and nobody can tell who. Raises InvalidRefreshToken, for that and for all else that is wrong with the
        token or the account.
        """
        if (old := RefreshToken.parse(refresh_token)) is None:
            raise InvalidRefreshToken
        rotation = await self._store.rotate(old, self._clock(), self._lifetime, self._repeatable, source)
        if rotation is None:
            await self._end_family(old)
            raise InvalidRefreshToken
        sign_in = rotation.sign_in
        standing = await self._accounts[sign_in.kind].standing_of(sign_in.account_id)
        if standing is None:
            await self._end(sign_in.id)
            raise InvalidRefreshToken
        access = self._tokens.write(sign_in, standing.role, rotation.at)
        return sign_in, _tokens(access, rotation.token, rotation.until)

    async def end(self, caller: Caller) -> None:
        """Signs out the sign-in that the caller's access token came of."""
        await self._end(caller.sign_in_id)

    async def page_of(self, caller: Caller, page: Page) -> Slice[SeenSignIn]:
        """The caller's own that have not ended, the newest first."""
        return await self._store.page_of(caller.kind, caller.id, page, self._clock())

    async def signed_in(self, kind: CallerKind, account_ids: Collection[str]) -> Collection[str]:
        """Which of some accounts are signed in anywhere."""
        return await self._store.signed_in(kind, account_ids, self._clock())

    async def end_one(self, caller: Caller, sign_in_id: str) -> None:
        """Ends one of the caller's own. Raises SignInNotFound."""
        if not await self._store.is_of(sign_in_id, caller.kind, caller.id):
            raise SignInNotFound
        await self._end(sign_in_id.lower())

    async def end_all(
        self, kind: CallerKind, account_id: str, tx: Transaction | None = None, *, but: str | None = None
    ) -> None:
        """Ends every sign-in of an account, as when its password was changed; in a transaction if one is given.

        `but` is the id of one that goes on. What switches an account off is StandingService.
        """

        async def found(tx: Transaction) -> list[str]:
            return [each for each in await self._store.ids_of(kind, account_id, tx) if each != but]

        if tx is None:
            await self._end_those(found)
        else:
            await self._end_in(tx, await found(tx))

    async def _end_family(self, token: RefreshToken) -> None:
        await self._end_those(lambda tx: self._store.ids_of_family(token, tx))

    async def _end(self, sign_in_id: str) -> None:
        async def this_one(_: Transaction) -> list[str]:
            return [sign_in_id]

        await self._end_those(this_one)

    async def _end_those(self, find: Callable[[Transaction], Awaitable[list[str]]]) -> None:
        """Both kinds of tokens or none: a client that goes away meanwhile leaves no half behind."""

        async def effect(tx: Transaction) -> list[str]:
            sign_in_ids = await find(tx)
            await self._end_in(tx, sign_in_ids)
            return sign_in_ids

        self._revocations.note(*await self._transactions.run(effect))

    async def _end_in(self, tx: Transaction, sign_in_ids: list[str]) -> None:
        await self._revocations.add(*sign_in_ids, tx=tx)
        await self._store.remove_all(sign_in_ids, tx)


def _tokens(access: AccessToken, refresh: RefreshToken, until: datetime) -> Tokens:
    return Tokens(access.text, refresh.text, access.expires_at, until)
