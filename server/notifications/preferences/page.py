"""The page behind a link that unsubscribes: a button, and after it that it is done.

There is no script in it, and nothing from elsewhere.
"""

from __future__ import annotations

import html

from server.notifications.model import Kind, NoticeLanguage
from server.notifications.texts import TERMS, direction

POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'"


def question(kind: Kind, language: NoticeLanguage) -> str:
    terms = TERMS[language]
    ask = html.escape(terms["unsubscribe_ask"].format(kind=terms[f"kind:{kind}"]))
    button = f'<form method="post"><button>{html.escape(terms["unsubscribe_button"])}</button></form>'
    return _page(language, f"<p>{ask}</p>{button}")


def done(kind: Kind, language: NoticeLanguage) -> str:
    terms = TERMS[language]
    said = html.escape(terms["unsubscribe_done"].format(kind=terms[f"kind:{kind}"]))
    return _page(language, f"<p>{said}</p><p>{html.escape(terms['unsubscribe_again'])}</p>")


def _page(language: NoticeLanguage, body: str) -> str:
    return (
        f'<!doctype html><html lang="{language}" dir="{direction(language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">'
        f'<title>ParkUp</title></head><body style="font-family:sans-serif;max-width:40em;margin:2em auto">'
        f"<h1>ParkUp</h1>{body}</body></html>"
    )
