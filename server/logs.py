"""Logs are JSON, one object a line, on standard output. No line holds a bearer token, and none is without bound."""

from __future__ import annotations

import logging
import re
from typing import Any

import orjson
import structlog

MAX_LINE = 16_384
"""The most bytes of a line."""
MAX_TEXT = 6_000
"""The most characters of one value in it, of which JSON may make two bytes or three."""

# What libraries say of headers and requests: `Bearer …`, and JWTs wherever they stand.
_TOKEN = re.compile(r"(?i:\bbearer)(?:\s|%20|\+|\\[tnr])+[^\s\"',;]+|\beyJ[\w-]{8,}\.[\w.-]+")
# gRPC shows the bytes of headers and messages that it cannot read.
_BYTES = re.compile(r"\bb'(?:[^'\\]|\\.)*'|\bb\"(?:[^\"\\]|\\.)*\"")
_GRPC = "grpc"


def set_up_logs(level: str) -> None:
    """Called once, at the start of a program."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _clean_entry,
            structlog.processors.JSONRenderer(serializer=_line),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=structlog.BytesLoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler()
    handler.setFormatter(_JsonLines())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


def clean(text: str) -> str:
    """The text without tokens; of a long one the beginning and the end."""
    if "earer" in text.lower() or "eyJ" in text:
        text = _TOKEN.sub("[token]", text)
    if len(text) > MAX_TEXT:
        half = MAX_TEXT // 2
        text = f"{text[:half]} […{len(text) - 2 * half} characters…] {text[-half:]}"
    return text


def _clean_entry(_: object, __: str, entry: structlog.types.EventDict) -> structlog.types.EventDict:
    return {name: _clean_value(value) for name, value in entry.items()}


def _clean_value(value: object) -> object:
    if isinstance(value, str):
        return clean(value)
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, list | tuple):
        return [_clean_value(item) for item in value]
    return clean(str(value))


def _line(entry: dict[str, Any], **_: object) -> bytes:
    """JSON; an entry that is too long even so keeps its event and says how long it was."""
    line = orjson.dumps(entry)
    if len(line) <= MAX_LINE:
        return line
    kept = {name: entry[name] for name in ("event", "level", "timestamp", "logger") if name in entry}
    short = orjson.dumps({name: str(value)[:500] for name, value in kept.items()} | {"cut_bytes": len(line)})
    room = (MAX_LINE - len(short)) // 8
    return orjson.dumps(orjson.loads(short) | {"text": line[:room].decode(errors="replace")})


class _JsonLines(logging.Formatter):
    """What libraries log, in the same shape."""

    def format(self, record: logging.LogRecord) -> str:
        event = record.getMessage()
        if record.name.startswith(_GRPC):
            event = _BYTES.sub("[bytes]", event)
        line = {"level": record.levelname.lower(), "logger": record.name, "event": clean(event)}
        if record.exc_info:
            line["exception"] = clean(self.formatException(record.exc_info))
        return _line(line).decode()
