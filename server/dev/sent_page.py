"""A page of the development stack that shows all that was sent: mails, text messages and pushes, the newest first."""

import asyncio
import email
import email.policy
import html
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

from aiohttp import web

from server.processes import ChildDied

MOST = 200
POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'self'"
# What a mail says is not ours to trust: it gets no script, no form, no cookie, nothing from elsewhere.
POLICY_OF_MAILS = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups; frame-ancestors 'self'"


@dataclass(frozen=True, slots=True)
class Sent:
    """One message. `name` is the file of a mail."""

    time: datetime
    way: str
    to: str
    title: str
    text: str
    name: str = ""


class SentPage:
    """Serves the page from what the stack keeps in `data`: `mail/*.eml`, `sms.jsonl`, `push.jsonl`."""

    name = "sent"

    def __init__(self, *, port: int, data: Path) -> None:
        self._port = port
        self._data = data
        self._runner: web.AppRunner | None = None

    async def start(self) -> str:
        application = web.Application()
        application.add_routes([web.get("/", self._list), web.get("/mail/{name}", self._mail)])
        self._runner = web.AppRunner(application, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        return f"http://localhost:{self._port} shows mails, SMS and pushes"

    async def died(self) -> ChildDied:
        """Never: it lives in our own process."""
        never: asyncio.Future[ChildDied] = asyncio.get_running_loop().create_future()
        return await never

    async def stop(self) -> None:
        if self._runner:
            await self._runner.cleanup()

    async def _list(self, request: web.Request) -> web.Response:
        sent = await asyncio.to_thread(all_sent, self._data, request.query.get("to", ""))
        return _html(_page(sent, request.query.get("to", "")), POLICY)

    async def _mail(self, request: web.Request) -> web.Response:
        """The mail as its reader would see it."""
        file = self._data / "mail" / Path(request.match_info["name"]).name
        if file.suffix != ".eml" or not file.is_file():
            raise web.HTTPNotFound
        body = _read(file).get_body(preferencelist=("html", "plain"))
        return _html(str(body.get_content()) if body else "", POLICY_OF_MAILS)


def all_sent(data: Path, to: str = "") -> list[Sent]:
    """The newest first, 200 at most; `to` limits them to readers that hold it."""
    files = sorted((data / "mail").glob("*.eml"), reverse=True)
    # Names begin with the time: what is read is only what can be shown.
    mails = [_mail_of(file) for file in files if to.lower() in file.name.lower()][:MOST]
    others = [*_lines(data / "sms.jsonl", "SMS"), *_lines(data / "push.jsonl", "push")]
    found = [*mails, *(each for each in others if to.lower() in each.to.lower())]
    return sorted(found, key=lambda each: each.time, reverse=True)[:MOST]


def _mail_of(file: Path) -> Sent:
    message = _read(file)
    body = message.get_body(preferencelist=("plain", "html"))
    text = str(body.get_content()).strip() if body else ""
    time = datetime.strptime(file.name.partition("-")[0], "%Y%m%dT%H%M%S%f").replace(tzinfo=UTC)
    return Sent(time, "mail", str(message["To"]), str(message["Subject"] or ""), text, file.name)


def _read(file: Path) -> EmailMessage:
    message: EmailMessage = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    return message


def _lines(file: Path, way: str) -> Iterable[Sent]:
    for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else ():
        said = json.loads(line)
        time = datetime.fromisoformat(said["time"])
        yield Sent(time, way, said.get("phone") or said["token"], said.get("title", ""), said["text"])


def _page(sent: list[Sent], to: str) -> str:
    rows = "".join(map(_row, sent)) or "<p>Nothing was sent.</p>"
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sent by ParkUp</title><style>'
        "body{font-family:sans-serif;max-width:60em;margin:1em auto}article{border-top:1px solid #ccc;padding:.5em 0}"
        "pre{white-space:pre-wrap;unicode-bidi:plaintext}iframe{width:100%;height:12em;border:1px solid #ccc}"
        "</style></head><body><h1>Sent</h1>"
        f'<form><input name="to" value="{html.escape(to)}" placeholder="to whom"><button>Show</button></form>'
        f"{rows}</body></html>"
    )


def _row(sent: Sent) -> str:
    head = f"{sent.time:%Y-%m-%d %H:%M:%S} UTC · {sent.way} · {html.escape(sent.to)} · "
    frame = f'<iframe sandbox src="/mail/{html.escape(sent.name)}" loading="lazy"></iframe>' if sent.name else ""
    text = f"<pre>{html.escape(sent.text)}</pre>"
    shown = f"<details><summary>as HTML</summary>{frame}</details>" if frame else ""
    return f"<article>{head}<b>{html.escape(sent.title)}</b>{text}{shown}</article>"


def _html(text: str, policy: str) -> web.Response:
    headers = {"content-security-policy": policy, "x-content-type-options": "nosniff"}
    return web.Response(text=text, content_type="text/html", headers=headers)
