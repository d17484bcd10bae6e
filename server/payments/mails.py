"""Mails about cards and automatic top-ups: what they are made of, and where they go."""

from __future__ import annotations

import html
from collections.abc import Collection, Mapping
from typing import Protocol

from server.messages import Mail
from server.values.language import Language


class DriverAddresses(Protocol):
    """The drivers' accounts."""

    async def emails_of(self, user_ids: Collection[str]) -> Mapping[str, str]:
        """Of the accounts that are there and switched on."""
        ...


def mail(to: str, texts: Mapping[Language, tuple[str, str]], **facts: str) -> Mail:
    """In French, then in English, as it is not known what they read; a subject and a body for each."""
    subjects = [texts[language][0].format(**facts) for language in Language]
    bodies = [texts[language][1].format(**facts) for language in Language]
    page = "".join(f"<p>{html.escape(body)}</p>" for body in bodies)
    return Mail(
        to,
        " / ".join(subjects),
        "\n\n".join(bodies) + "\n",
        f'<!doctype html><html lang="fr"><body style="font-family:sans-serif">{page}</body></html>',
    )
