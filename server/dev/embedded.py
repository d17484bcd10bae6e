"""What `parkup dev` starts, in which order, and what it tells its user."""

import asyncio
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from pymongo.errors import ConnectionFailure

from gateway.bootstrap import VIEWS, used_ports
from server.app import build
from server.dev.data_folder import DataFolder, DataFolderInUse, data_folder
from server.dev.demo_loader import load_demo_data
from server.dev.mailbox import Mailbox
from server.dev.mode import secrets_of, tell
from server.dev.mongod import Mongod, MongodMissing
from server.dev.ports import PortsTaken, check_ports
from server.dev.program import Probe, Program, answers, listens_on, listens_on_sockets, writes
from server.dev.sent_page import SentPage
from server.dev.sms import show_sms
from server.dev.stack import Stack
from server.dev.welcome import say, say_message, welcome
from server.logs import set_up_logs
from server.mongo.client import CONNECT_SECONDS, connect, database
from server.mongo.indexes import make_indexes
from server.processes import NotReady
from server.settings import Settings
from server.workers import socket_path

OPTIONAL_PARTS = frozenset({"stripe", "mailbox", "server", "jobs", "gateway"})
_GENEROUS = 1_000_000
_SANDBOX_KEY = "sk_test_parkup"
# Which setting gives the port of which part; only the ports of parts that run are checked.
_PORTS = {
    "mongod": ("mongo_port",),
    "stripe": ("stripe_port",),
    "mailbox": ("smtp_port", "sent_port"),
    "server": ("grpc_port", "metrics_port"),
    "jobs": ("jobs_metrics_port",),
    "gateway": ("http_port", "admin_port"),
}


def run_dev(settings: Settings, without: frozenset[str] = frozenset()) -> int:
    """Run the stack until it is told to stop; give the exit status. What prevents its start is said in one sentence."""
    set_up_logs("warning")
    try:
        with data_folder(settings.data_dir) as folder:
            embedded = Embedded.plan(settings, folder, without)
            check_ports(embedded.ports())
            say(f"ParkUp, development stack. Data in {folder.root}, logs in {folder.logs}.\n")
            return asyncio.run(Stack(say).run(embedded.start_all))
    except (DataFolderInUse, PortsTaken, MongodMissing) as error:
        print(error, file=sys.stderr)
        return 2


@dataclass(frozen=True)
class Embedded:
    """The parts that this stack runs itself, and settings that point at them."""

    settings: Settings
    folder: DataFolder
    parts: frozenset[str]
    environment: Mapping[str, str]

    @classmethod
    def plan(cls, settings: Settings, folder: DataFolder, without: frozenset[str]) -> "Embedded":
        """A part whose real counterpart is set (MONGODB_URI, STRIPE_SECRET_KEY, SMTP_HOST) is not run."""
        given = {
            "mongod": settings.mongodb_uri,
            "stripe": settings.stripe_secret_key.get_secret_value(),
            "mailbox": settings.smtp_host,
        }
        parts = frozenset({"mongod", *OPTIONAL_PARTS} - without - {part for part, value in given.items() if value})
        ours: dict[str, object] = {"data_dir": folder.root}
        # Scripts sign in again and again from one address, which the limits for the outside world would stop.
        limits = {"otp_sends_per_address", "otp_sends_per_caller", "otp_sends_per_day", "sign_in_tries_per_caller"}
        ours |= dict.fromkeys(limits - settings.model_fields_set, _GENEROUS)
        if "stripe" in parts:
            ours["stripe_secret_key"] = SecretStr(_SANDBOX_KEY)
            ours["stripe_api_base"] = f"http://127.0.0.1:{settings.stripe_port}"
        if "mailbox" in parts:
            ours["smtp_host"] = "127.0.0.1"
        drawn = secrets_of(folder)
        ours |= {name: secret for name, secret in drawn.items() if name not in settings.model_fields_set}
        variables = {"PARKUP_ENV": "development"} | {_variable(name): _text(value) for name, value in ours.items()}
        tell(folder, variables)
        return cls(settings.model_copy(update=ours), folder, parts, os.environ | variables)

    def ports(self, views: Path = VIEWS) -> dict[str, int]:
        """The port of each part that runs, by the name of its environment variable.

        A dialect's own port counts where one of the gateway's views has it.
        """
        names = [name for part, names in _PORTS.items() if part in self.parts for name in names]
        if "gateway" in self.parts:
            names += [f"{name}_port" for name in sorted(used_ports(views))]
        return {_variable(name): getattr(self.settings, name) for name in names}

    async def start_all(self, stack: Stack) -> None:
        """In the order of what needs what; independent parts at the same time."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._start_database(stack))
            for part in (self._stripe, self._mailbox):
                group.create_task(self._start(stack, part()))
            group.create_task(self._start_sent_page(stack))
        await self._start(stack, self._server())
        async with asyncio.TaskGroup() as group:
            for part in (self._jobs, self._gateway):
                group.create_task(self._start(stack, part()))
        stack.run_beside(show_sms(self.folder.sms_log, say_message))
        say(welcome(self.settings, self.parts))

    async def _start_database(self, stack: Stack) -> None:
        mongod = Mongod(port=self.settings.mongo_port, data=self.folder.mongo, log=self.folder.log("mongod"))
        await self._start(stack, mongod)
        await stack.step("indexes", self._make_indexes())
        await stack.step("demo data", self._load_demo_data())

    async def _make_indexes(self) -> str:
        async with connect(self.settings.mongo_uri) as client:
            try:
                return f"{await make_indexes(database(client, self.settings.mongodb_database))} in place"
            except ConnectionFailure as error:
                raise NotReady("MongoDB (is MONGODB_URI right?)", CONNECT_SECONDS) from error

    async def _load_demo_data(self) -> str:
        async with build(self.settings) as application:
            return await load_demo_data(application)

    async def _start(self, stack: Stack, part: Program | Mailbox | Mongod) -> None:
        if part.name in self.parts:
            await stack.start(part)

    def _stripe(self) -> Program:
        port, settings = self.settings.stripe_port, self.settings
        webhook = f"http://127.0.0.1:{settings.http_port}/v1/webhooks/stripe"
        secret = settings.stripe_webhook_secret.get_secret_value()
        argv = (
            "--port",
            port,
            "--state",
            self.folder.stripe_state,
            "--webhook-url",
            webhook,
            "--webhook-secret",
            secret,
        )
        where = settings.stripe_api_base
        return self._python("stripe", "server.dev.stripe_sandbox", *argv, probe=listens_on(port), where=where)

    def _mailbox(self) -> Mailbox:
        return Mailbox(port=self.settings.smtp_port, folder=self.folder.mail, show=say_message)

    async def _start_sent_page(self, stack: Stack) -> None:
        """Goes with the mailbox."""
        if "mailbox" in self.parts:
            await stack.start(SentPage(port=self.settings.sent_port, data=self.folder.root))

    def _server(self) -> Program:
        settings = self.settings
        sockets = [socket_path(settings, index) for index in range(settings.workers)]
        return self._python(
            "server",
            *("server", "serve", "--workers", settings.workers),
            probe=listens_on_sockets(sockets),
            where=f"grpc://127.0.0.1:{settings.grpc_port}, {settings.workers} worker(s)",
            grace=settings.drain_seconds + 10,
        )

    def _jobs(self) -> Program:
        # Nobody can connect to it: its log tells, unless the user wants no such lines.
        tells = self.settings.log_level in ("debug", "info")
        probe = writes(self.folder.log("jobs"), '"event":"running"') if tells else at_once
        return self._python("jobs", "server", "jobs", probe=probe, grace=self.settings.drain_seconds + 10)

    def _gateway(self) -> Program:
        port = self.settings.http_port
        # It is ready when a worker is; where the developer runs the server, that may be much later.
        probe = answers(f"http://127.0.0.1:{port}/readyz") if "server" in self.parts else listens_on(port)
        where = f"http://localhost:{port} (REST and gRPC)"
        return self._python("gateway", "server", "gateway", probe=probe, where=where)

    def _python(self, name: str, module: str, *arguments: object, probe: Probe, **options: Any) -> Program:  # noqa: ANN401
        argv = [sys.executable, "-m", module, *(str(argument) for argument in arguments)]
        return Program(name, argv, env=self.environment, log=self.folder.log(name), probe=probe, **options)


async def at_once() -> bool:
    """For a part that gives no sign."""
    return True


def _variable(name: str) -> str:
    """The environment variable of a setting."""
    return str(Settings.model_fields[name].validation_alias)


def _text(value: object) -> str:
    return value.get_secret_value() if isinstance(value, SecretStr) else str(value)
