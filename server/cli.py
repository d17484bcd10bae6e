"""The command `parkup`. Each reads the settings, then imports what it needs: `--help` and refusals are quick."""

import asyncio
import itertools
import secrets
import sys
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from server.cli_mail import bounced
from server.cli_settings import development_settings, fail, usable_settings
from server.values.caller import CallerKind, Role

if TYPE_CHECKING:
    from server.app import Application

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="ParkUp's backend. Every setting is an environment variable; the README lists them.",
)

ledger = typer.Typer(no_args_is_help=True, help="The books.")
app.add_typer(ledger, name="ledger")

app.command()(bounced)

account = typer.Typer(
    no_args_is_help=True,
    help="Switch accounts off and on, change the role of an operator or the zones of staff: on every process within 5 "
    "seconds, for those who are signed in too.",
)
app.add_typer(account, name="account")

Address = Annotated[
    str, typer.Argument(help="What the person signs in with: e-mail address, phone number, username or badge number.")
]
Kind = Annotated[CallerKind | None, typer.Option(help="Which account, if the address has several.", show_default=False)]

# A server waits for its database; a person at a terminal does not.
_ANSWER_SECONDS = 20


@app.command()
def dev(
    without: Annotated[
        list[str] | None,
        typer.Option(help="Leave out a part, such as mailbox, server, jobs or gateway. May be given several times."),
    ] = None,
) -> None:
    """Start the whole system on this machine: MongoDB, card sandbox, mailbox, demo data, server, jobs and gateway.

    Data are kept in PARKUP_DATA_DIR (.parkup) between runs. Ctrl-C stops everything.
    """
    from server.dev.embedded import OPTIONAL_PARTS, run_dev

    if unknown := set(without or ()) - OPTIONAL_PARTS:
        raise typer.BadParameter(f"{', '.join(unknown)}: there are {', '.join(sorted(OPTIONAL_PARTS))}")
    raise typer.Exit(run_dev(development_settings(), frozenset(without or ())))


@app.command()
def serve(
    workers: Annotated[
        int | None, typer.Option(min=1, help="Server processes; PARKUP_WORKERS unless given.", show_default=False)
    ] = None,
) -> None:
    """Run the gRPC server: several worker processes, restarted when they die, drained on SIGTERM."""
    from server.logs import set_up_logs
    from server.workers import WorkerFailedAtStart
    from server.workers import serve as serve_workers

    settings = usable_settings()
    set_up_logs(settings.log_level)
    try:
        asyncio.run(serve_workers(settings, workers or settings.workers))
    except WorkerFailedAtStart as error:
        fail(str(error))
    except OSError as error:
        fail(f"PARKUP_METRICS_PORT {settings.metrics_port}: {error.strerror}")


@app.command(hidden=True)
def worker(index: Annotated[int, typer.Option(min=0, help="Which worker this is.")]) -> None:
    """Run one server process in the foreground; `serve` starts these."""
    settings = usable_settings()

    import uvloop

    from server.logs import set_up_logs
    from server.worker import run_worker
    from server.workers import socket_path

    set_up_logs(settings.log_level)
    addresses = [f"unix:{socket_path(settings, index)}", f"{settings.grpc_host}:{settings.grpc_port}"]
    uvloop.run(run_worker(settings, addresses))


@app.command()
def jobs(
    once: Annotated[
        str | None, typer.Option(metavar="NAME", help="Run this job now, due or not, and end.", show_default=False)
    ] = None,
    show: Annotated[bool, typer.Option("--list", help="Say when each job ran last, and how it went.")] = False,
) -> None:
    """Run the scheduled jobs. Any number of these may run: each job holds a lease in MongoDB.

    With --once the exit status is 1 when the job did not come to a good end, or another process is running it.
    """
    if once and show:
        raise typer.BadParameter("one of --once and --list")
    if once or show:
        return act(lambda application: _jobs_by_hand(application, once), takes_long=once is not None)
    settings = usable_settings()

    import uvloop

    from server.jobs.process import run_jobs_process
    from server.logs import set_up_logs

    set_up_logs(settings.log_level)
    try:
        uvloop.run(run_jobs_process(settings))
    except OSError as error:
        fail(f"PARKUP_JOBS_METRICS_PORT {settings.jobs_metrics_port}: {error.strerror}")


@app.command()
def gateway(
    upstream: Annotated[
        list[str] | None,
        typer.Option(
            help="A worker's address, host:port or unix:/path; several times. The workers of `serve` if none."
        ),
    ] = None,
) -> None:
    """Run Envoy: REST and gRPC for the outside, in front of the workers of `serve`. Drained on SIGTERM."""
    from server.gateway_process import gateway_values, run_gateway
    from server.logs import set_up_logs

    settings = usable_settings()
    set_up_logs(settings.log_level)
    raise typer.Exit(asyncio.run(run_gateway(settings, gateway_values(settings, upstream or ()))))


@app.command()
def migrate() -> None:
    """Create the indexes in MongoDB, and what older documents lack of them. Safe to repeat, beside servers as well."""
    from pymongo.errors import ConnectionFailure, PyMongoError

    from server.mongo.client import connect, database
    from server.mongo.indexes import make_indexes

    settings = usable_settings()

    async def run() -> int:
        async with connect(settings.mongo_uri) as client:
            return await make_indexes(database(client, settings.mongodb_database))

    try:
        print(f"{asyncio.run(run())} indexes in place.")
    except ConnectionFailure:
        fail("MongoDB does not answer: is MONGODB_URI right?")
    except PyMongoError as error:
        fail(f"MongoDB refuses: {error}")


@app.command()
def create_operator(
    name: Annotated[str, typer.Option(help="As shown to others.")],
    phone: Annotated[
        str | None,
        typer.Option(
            help="To sign in with, in any usual form; without a country code it is Tunisian.", show_default=False
        ),
    ] = None,
    role: Annotated[Role, typer.Option(help="What this operator may do.")] = Role.OPERATOR,
    email: Annotated[str | None, typer.Option(help="An address to sign in with.", show_default=False)] = None,
    zone: Annotated[
        list[str] | None, typer.Option(help="Code of a zone to assign. May be given several times.")
    ] = None,
) -> None:
    """Create an operator: the way to the first super_admin, whom nobody else can create."""
    from server.auth.operators.model import NewOperator

    if not phone and not email:
        raise typer.BadParameter("give --phone, --email or both")

    async def create(application: "Application") -> str:
        zone_ids = tuple(application.domains.zones.get_by_code(code).id for code in zone or ())
        new = NewOperator(name, phone, role, email, zone_ids)
        operator = await application.domains.auth.operators.create(new)
        return f"Operator {operator.id} created: {name}, {role.value}."

    act(create)


@account.command("off")
def switch_off(address: Address, kind: Kind = None) -> None:
    """Switch an account off: it is signed out everywhere and cannot sign in."""

    async def change(application: "Application") -> str:
        found, account_id = await _account(application, address, kind)
        await application.domains.auth.standings.switch_off(found, account_id)
        return f"The {found} {address} is switched off."

    act(change)


@account.command("on")
def switch_on(address: Address, kind: Kind = None) -> None:
    """Switch an account on again: it can sign in."""

    async def change(application: "Application") -> str:
        found, account_id = await _account(application, address, kind)
        await application.domains.auth.standings.switch_on(found, account_id)
        return f"The {found} {address} is switched on."

    act(change)


@account.command("role")
def change_role(address: Address, role: Annotated[Role, typer.Argument(help="What the operator may do.")]) -> None:
    """Change the role of an operator, who stays signed in."""

    async def change(application: "Application") -> str:
        _, account_id = await _account(application, address, CallerKind.OPERATOR)
        await application.domains.auth.standings.change_role(account_id, role)
        return f"The operator {address} is {role.value} now."

    act(change)


@account.command("zones")
def assign_zones(
    address: Address,
    zone: Annotated[list[str] | None, typer.Argument(help="Codes of all zones that the account is to have.")] = None,
    none: Annotated[bool, typer.Option("--none", help="Take all zones away.")] = False,
    kind: Kind = None,
) -> None:
    """Give an agent or operator these zones in the place of those they have."""
    if bool(zone) == none:
        raise typer.BadParameter("name the zones, or say --none")

    async def change(application: "Application") -> str:
        found, account_id = await _account(application, address, kind, staff=True)
        zone_ids = [application.domains.zones.get_by_code(code).id for code in zone or ()]
        await application.domains.auth.standings.assign_zones(found, account_id, zone_ids)
        return f"The {found} {address} has the zones {', '.join(zone)} now." if zone else f"The {found} has no zones."

    act(change)


@ledger.command()
def verify(
    since: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"],
            help="Only payments made from this day on, in Tunisia; all entries and wallets are looked at all the same.",
            show_default=False,
        ),
    ] = None,
    processor: Annotated[
        bool,
        typer.Option(help="Ask the card processor about every payment by card; without, look at the books alone."),
    ] = True,
) -> None:
    """Compare the books, points, the payments and the card processor; safe beside running servers, changes nothing.

    Entries must balance, and wallets hold the sum of their entries without a gap; a completed payment must have its
    entry and an entry its payment; refunds and disputes must be booked as the payment says; the card processor must
    hold the same amount, currency, refunds and disputes, and no money for a payment that failed or was cancelled.
    Points are the sum of their entries without a gap; points that were spent have their payment, and it says so.

    A line for each finding: which document, what of it, what was expected, what was found. The exit status is 0 when
    there is none, 1 when there are, 2 when the comparison could not be made. How far it is goes to standard error.
    """
    from server.verify import run_verify

    raise typer.Exit(asyncio.run(run_verify(usable_settings(), since, with_processor=processor)))


@app.command()
def demo() -> None:
    """Play the main job against a running stack, over gRPC and over REST, telling each call. Fails if a step fails."""
    from server.dev.main_job import run_demo

    raise typer.Exit(asyncio.run(run_demo(development_settings())))


@app.command()
def seed_load(
    sessions: Annotated[int, typer.Option(min=0, help="Parking sessions, of the last year.")] = 1_000_000,
    fines: Annotated[int, typer.Option(min=0, help="Violation tickets, without QR codes.")] = 100_000,
    drivers: Annotated[int, typer.Option(min=1, help="Drivers, a car each.")] = 100_000,
) -> None:
    """Fill the database of a running development stack with a busy city's past. Run again, it adds as much again."""
    from server.dev.mode import NotDevelopment, join_stack
    from server.dev.seed_load import Amounts, seed_load_into

    try:
        settings = join_stack(development_settings())
    except NotDevelopment as error:
        fail(str(error), status=2)
    asyncio.run(seed_load_into(settings, Amounts(sessions, fines, drivers), print))


@app.command()
def wipe_demo(
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without this it only says what would go.")] = False,
) -> None:
    """Delete everything in the database of a running development stack, and load the demo data anew. Not in production.

    Everybody is signed out by it. Files in the object store stay.
    """
    from server.dev.mode import NotDevelopment, join_stack

    try:
        join_stack(development_settings())
    except NotDevelopment as error:
        fail(str(error), status=2)
    act(lambda application: _wiped(application, yes=yes), takes_long=True)
    if yes:
        # Another application: the one that wiped has in memory what was there.
        from server.dev.demo_loader import load_demo_data

        act(load_demo_data, takes_long=True)


def main() -> None:
    app()


async def _wiped(application: "Application", *, yes: bool) -> str:
    from server.dev.wiping import NotWiped, wipe

    try:
        return await wipe(application, really=yes)
    except NotWiped as error:
        fail(str(error), status=2)


async def _account(
    application: "Application", address: str, kind: CallerKind | None, *, staff: bool = False
) -> tuple[CallerKind, str]:
    """Kind and id of the one account at an address. Raises AccountNotFound; exits when there are several."""
    from server.auth.errors import AccountNotFound

    kinds = {kind} if kind else {CallerKind.AGENT, CallerKind.OPERATOR} if staff else set(CallerKind)
    accounts = [each for each in await application.domains.auth.standings.accounts_at(address) if each[0] in kinds]
    if not accounts:
        raise AccountNotFound
    if len(accounts) > 1:
        fail(f"{address} has several accounts: say --kind, one of {', '.join(found for found, _ in accounts)}.")
    return accounts[0]


async def _jobs_by_hand(application: "Application", once: str | None) -> str:
    from server.jobs.by_hand import CannotRun, list_jobs, run_once
    from server.jobs.leases import Leases

    defined, leases = application.parts.jobs, Leases(application.kernel.database, application.kernel.clock)
    try:
        return await run_once(once, defined, leases) if once else await list_jobs(defined, leases)
    except CannotRun as error:
        fail(str(error))


def act(work: "Callable[[Application], Awaitable[str]]", *, takes_long: bool = False) -> None:
    """Does something with the application and prints what it says; a refusal ends the program with its text."""
    settings = usable_settings()

    from server.app import build
    from server.errors import DomainError
    from server.logs import set_up_logs
    from server.rpc.errors import english_text
    from server.values.acting import COMMAND_LINE, Actor, act_as

    set_up_logs("warning")

    async def run() -> str:
        async with asyncio.timeout(_ANSWER_SECONDS) as limit, build(settings) as application:
            if takes_long:
                limit.reschedule(None)
            command = " ".join(["parkup", *itertools.takewhile(lambda word: not word.startswith("-"), sys.argv[1:3])])
            act_as(Actor(COMMAND_LINE, None, None, command, secrets.token_hex(16), application.kernel.clock))
            return await work(application)

    try:
        print(asyncio.run(run()))
    except DomainError as error:
        fail(english_text(error))
    except TimeoutError:
        fail("MongoDB does not answer: is MONGODB_URI right?")
