"""The command `parkup`. Each command imports what it needs when it runs, so that `--help` is quick."""

import asyncio
import sys
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from server.values.caller import Role

if TYPE_CHECKING:
    from server.settings import Settings

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="ParkUp's backend. Every setting is an environment variable; the README lists them.",
)


# A server waits for its database; a person at a terminal does not.
_ANSWER_SECONDS = 20


@app.command()
def dev(
    without: Annotated[
        list[str] | None,
        typer.Option(help="Leave out a part: stripe, mailbox, server, jobs or gateway. May be given several times."),
    ] = None,
) -> None:
    """Start the whole system on this machine: MongoDB, Stripe sandbox, mailbox, demo data, server, jobs and gateway.

    Data are kept in PARKUP_DATA_DIR (.parkup) between runs. Ctrl-C stops everything.
    """
    from server.dev.embedded import OPTIONAL_PARTS, run_dev

    if unknown := set(without or ()) - OPTIONAL_PARTS:
        raise typer.BadParameter(f"{', '.join(unknown)}: there are {', '.join(sorted(OPTIONAL_PARTS))}")
    raise typer.Exit(run_dev(_development_settings(), frozenset(without or ())))


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

    settings = _settings()
    set_up_logs(settings.log_level)
    try:
        asyncio.run(serve_workers(settings, workers or settings.workers))
    except WorkerFailedAtStart as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"PARKUP_METRICS_PORT {settings.metrics_port}: {error.strerror}")


@app.command(hidden=True)
def worker(index: Annotated[int, typer.Option(min=0, help="Which worker this is.")]) -> None:
    """Run one server process in the foreground; `serve` starts these."""
    import uvloop

    from server.logs import set_up_logs
    from server.worker import run_worker
    from server.workers import socket_path

    settings = _settings()
    set_up_logs(settings.log_level)
    addresses = [f"unix:{socket_path(settings, index)}", f"{settings.grpc_host}:{settings.grpc_port}"]
    uvloop.run(run_worker(settings, addresses))


@app.command()
def jobs() -> None:
    """Run the scheduled jobs. Any number of these may run: each job holds a lease in MongoDB."""
    import uvloop

    from server.jobs.process import run_jobs_process
    from server.logs import set_up_logs

    settings = _settings()
    set_up_logs(settings.log_level)
    uvloop.run(run_jobs_process(settings))


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

    settings = _settings()
    set_up_logs(settings.log_level)
    raise typer.Exit(asyncio.run(run_gateway(settings, gateway_values(settings, upstream or ()))))


@app.command()
def migrate() -> None:
    """Create the indexes in MongoDB. Safe to repeat, and to run beside a running server."""
    from pymongo.errors import ConnectionFailure, PyMongoError

    from server.mongo.client import connect, database
    from server.mongo.indexes import make_indexes

    settings = _settings()

    async def run() -> int:
        async with connect(settings.mongo_uri) as client:
            return await make_indexes(database(client, settings.mongodb_database))

    try:
        print(f"{asyncio.run(run())} indexes in place.")
    except ConnectionFailure:
        _fail("MongoDB does not answer: is MONGODB_URI right?")
    except PyMongoError as error:
        _fail(f"MongoDB refuses: {error}")


@app.command()
def create_operator(
    phone: Annotated[str, typer.Option(help="In any usual form; numbers without a country code are Tunisian.")],
    name: Annotated[str, typer.Option(help="As shown to others.")],
    role: Annotated[Role, typer.Option(help="What this operator may do.")] = Role.OPERATOR,
    email: Annotated[str | None, typer.Option(help="An address to sign in with instead.", show_default=False)] = None,
    zone: Annotated[
        list[str] | None, typer.Option(help="Code of a zone to assign. May be given several times.")
    ] = None,
) -> None:
    """Create an operator: the way to the first super_admin, whom nobody else can create."""
    from server.app import build
    from server.auth.operators.model import NewOperator
    from server.errors import DomainError
    from server.rpc.errors import english_text

    settings = _settings()

    async def run() -> str:
        async with asyncio.timeout(_ANSWER_SECONDS), build(settings) as application:
            zone_ids = tuple(application.domains.zones.get_by_code(code).id for code in zone or ())
            new = NewOperator(name, phone, role, email, zone_ids)
            return (await application.domains.auth.operators.create(new)).id

    try:
        print(f"Operator {asyncio.run(run())} created: {name}, {role.value}.")
    except DomainError as error:
        _fail(english_text(error))
    except TimeoutError:
        _fail("MongoDB does not answer: is MONGODB_URI right?")


@app.command()
def demo() -> None:
    """Play the main job against a running stack, over gRPC and over REST, telling each call. Fails if a step fails."""
    from server.dev.main_job import run_demo

    raise typer.Exit(asyncio.run(run_demo(_development_settings())))


def main() -> None:
    app()


def _settings() -> "Settings":
    """The settings of the environment; names what is wrong with them and exits with status 2."""
    settings = _read_settings()
    if settings.environment == "production":
        return settings
    from server.dev.mode import NotDevelopment, join_stack

    try:
        return join_stack(settings)
    except NotDevelopment as error:
        _fail(str(error), status=2)


def _development_settings() -> "Settings":
    """The settings of commands that are development: `dev` and what plays with it."""
    from server.dev.mode import NotDevelopment, choose_development

    try:
        choose_development()
    except NotDevelopment as error:
        _fail(str(error), status=2)
    return _read_settings()


def _read_settings() -> "Settings":
    from pydantic import ValidationError

    from server.settings import Settings

    try:
        return Settings()
    except ValidationError as error:
        lines = [f"  {'.'.join(str(part) for part in each['loc'])}: {each['msg']}" for each in error.errors()]
        _fail("The settings are not usable:\n" + "\n".join(lines), status=2)


def _fail(message: str, *, status: int = 1) -> NoReturn:
    print(message, file=sys.stderr)
    raise typer.Exit(status)
