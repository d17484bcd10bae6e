"""The development mode: `parkup dev`, what it starts, and what a developer runs beside it. Nothing else leads into it.

The secrets of a stack are drawn when its data folder is made and stay with the data.
"""

import json
import os
from collections.abc import Mapping
from secrets import token_hex

from dotenv import dotenv_values
from pydantic import SecretStr

from server.dev.data_folder import DataFolder, is_in_use
from server.settings import Settings

_SECRETS = ("jwt_secret", "ticket_token_secret", "page_token_secret", "stripe_webhook_secret")


class NotDevelopment(Exception):
    """Development was asked for where it is not; carries a sentence for whoever asked."""


def choose_development() -> None:
    """For commands that are development. Raises NotDevelopment where the environment, or `.env`, says production."""
    said = os.environ.get("PARKUP_ENV") or dotenv_values(".env").get("PARKUP_ENV") or "development"
    if said != "development":
        raise NotDevelopment(f"This command is for development, and PARKUP_ENV says {said}.")
    os.environ["PARKUP_ENV"] = said


def join_stack(settings: Settings) -> Settings:
    """The settings of the stack that runs with this data folder. Raises NotDevelopment when none does."""
    if not is_in_use(settings.data_dir):
        raise NotDevelopment(
            "PARKUP_ENV=development is for `parkup dev` and what runs beside it, and no stack runs with the data "
            f"folder {settings.data_dir}. For everything else set PARKUP_ENV=production."
        )
    told = settings.data_dir.expanduser() / "environment.json"
    if told.exists():
        os.environ.update({name: v for name, v in json.loads(told.read_text()).items() if name not in os.environ})
    return Settings()


def tell(folder: DataFolder, variables: Mapping[str, str]) -> None:
    """Keeps a stack's settings for what is run beside it, for its owner's eyes only."""
    told = folder.root / "environment.json"
    told.touch(mode=0o600)
    told.write_text(json.dumps(variables, indent=1))


def secrets_of(folder: DataFolder) -> dict[str, SecretStr]:
    """The stack's own secrets by the names of the settings, drawn when there are none yet."""
    kept = folder.root / "secrets.json"
    known: dict[str, str] = json.loads(kept.read_text()) if kept.exists() else {}
    drawn = {name: _draw(name) for name in _SECRETS if name not in known}
    if drawn:
        kept.touch(mode=0o600)
        kept.write_text(json.dumps(known | drawn))
    return {name: SecretStr(secret) for name, secret in (known | drawn).items()}


def _draw(name: str) -> str:
    prefix = {"jwt_secret": "dev:", "ticket_token_secret": "dev:", "stripe_webhook_secret": "whsec_"}.get(name, "")
    return prefix + token_hex(32)
