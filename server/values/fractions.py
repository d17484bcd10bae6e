"""Numbers that are no money and are counted in whole parts: percentages, hours, multipliers. Pure."""

from __future__ import annotations

from decimal import Decimal

from server.errors import FieldViolation, InvalidArgument


def parts_from_wire(value: float, parts: int, field: str) -> int:
    """A double → so many of its `parts`-th parts. Raises InvalidArgument for one with a smaller fraction."""
    # repr gives the shortest decimal that reads back as the same double: what the client wrote.
    exact = Decimal(repr(value)) * parts
    if exact != exact.to_integral_value():
        raise InvalidArgument(
            FieldViolation(field, f"doit être un multiple de 1/{parts}", f"must be a multiple of 1/{parts}")
        )
    return int(exact)


def parts_to_wire(count: int, parts: int) -> float:
    return count / parts
