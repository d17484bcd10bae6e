"""The pages' templates, and how texts of the contract become HTML."""

import re
from pathlib import Path

import jinja2
from markupsafe import Markup, escape

PAGES = Path(__file__).parent / "pages"


def render(name: str, **values: object) -> bytes:
    """A page from its template; whatever is put in is escaped."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(PAGES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=True,
    )
    environment.filters["ticks"] = _ticks
    return environment.get_template(name).render(**values).encode()


def _ticks(text: str) -> Markup:
    """What stands between backticks as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))  # noqa: S704 - escaped before
