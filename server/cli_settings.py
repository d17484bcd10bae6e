"""The settings as commands read them, and how commands fail: in a sentence, with a status."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import typer

if TYPE_CHECKING:
    from server.settings import Settings


def usable_settings() -> Settings:
    """The settings of the environment; names what is wrong with them and exits with status 2."""
    settings = read_settings()
    if settings.environment == "production":
        return settings
    from server.dev.mode import NotDevelopment, join_stack

    try:
        return join_stack(settings)
    except NotDevelopment as error:
        fail(str(error), status=2)


def development_settings() -> Settings:
    """The settings of commands that are development: `dev` and what plays with it."""
    from server.dev.mode import NotDevelopment, choose_development

    try:
        choose_development()
    except NotDevelopment as error:
        fail(str(error), status=2)
    return read_settings()


def read_settings() -> Settings:
    from pydantic import ValidationError

    from server.settings import Settings

    try:
        return Settings()
    except ValidationError as error:
        lines = [f"  {'.'.join(str(part) for part in each['loc'])}: {each['msg']}" for each in error.errors()]
        fail("The settings are not usable:\n" + "\n".join(lines), status=2)


def fail(message: str, *, status: int = 1) -> NoReturn:
    typer.echo(message, err=True)
    raise typer.Exit(status)
