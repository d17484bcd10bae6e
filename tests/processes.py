"""Programs of ours that tests start: in development mode, which a running stack's data folder opens."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from server.dev.data_folder import data_folder
from server.settings import Settings


@contextlib.contextmanager
def program_environment(folder: Path, settings: Settings | None = None) -> Iterator[dict[str, str]]:
    """The environment of a program over `folder`, held as a development stack does while it runs.

    With `settings` it has their database, their Stripe and their secrets.
    """
    environment = os.environ | {
        "PARKUP_ENV": "development",
        "PARKUP_DATA_DIR": str(folder),
        "PARKUP_GRPC_PORT": "0",
        "PARKUP_JOBS_METRICS_PORT": "0",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    if settings:
        environment |= {
            "MONGODB_URI": settings.mongodb_uri,
            "MONGODB_DATABASE": settings.mongodb_database,
            "STRIPE_SECRET_KEY": settings.stripe_secret_key.get_secret_value(),
            "STRIPE_API_BASE": settings.stripe_api_base,
            "STRIPE_WEBHOOK_SECRET": settings.stripe_webhook_secret.get_secret_value(),
            "JWT_SECRET": settings.jwt_secret.get_secret_value(),
            "TICKET_TOKEN_SECRET": settings.ticket_token_secret.get_secret_value(),
            "PAGE_TOKEN_SECRET": settings.page_token_secret.get_secret_value(),
        }
    with data_folder(folder):
        yield environment
