"""Accounts whose standing is what a test needs it to be at the moment when it is asked for."""

from server.auth.sign_ins.model import Standing


class SwitchedOff:
    """Implements Accounts: every account has just been switched off."""

    async def standing_of(self, account_id: str) -> Standing | None:
        return None


class StillThere:
    """Implements Accounts: every account is there, as it was a moment ago."""

    async def standing_of(self, account_id: str) -> Standing | None:
        return Standing()
