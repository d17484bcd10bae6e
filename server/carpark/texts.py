"""Texts of requests, without the spaces around them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from server.errors import FieldViolation, InvalidArgument
from server.values.unset import UNSET, Unset


def name(text: str, field: str = "name") -> str:
    """Raises InvalidArgument for one of nothing but spaces."""
    if not (tidy := " ".join(text.split())):
        raise InvalidArgument(FieldViolation(field, "est obligatoire", "value is required"))
    return tidy


def new_name(fields: Mapping[str, Any], field: str = "name") -> str | Unset:
    """Of an update. Raises InvalidArgument for one of nothing but spaces."""
    return name(fields[field], field) if field in fields else UNSET


def text_or_none(text: str) -> str | None:
    return text.strip() or None


def optional_text(fields: Mapping[str, Any], field: str) -> str | Unset | None:
    """Of an update; an empty text is none."""
    return text_or_none(fields[field] or "") if field in fields else UNSET
