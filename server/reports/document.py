"""Documents of `reportSums` (one a slot) and `reportFacts` (one for each document that counts somewhere).

A sum: {_id, generation, subject, place, day, hour?, key?, status?, person?, and each measure}. Its id is made of
generation and slot, so that there is one. A fact: {_id: "generation/collection/id", cells}.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from bson.int64 import Int64

from server.mongo.client import Document
from server.reports.sums import Cells, Measures, Slot, Subject

SUMS = "reportSums"
FACTS = "reportFacts"
STATE = "reportState"
MARKS = "reportMarks"


def slot_fields(slot: Slot) -> Document:
    return {
        name: value.value if isinstance(value, Subject) else value
        for name, value in asdict(slot).items()
        if value is not None
    }


def sum_id(slot: Slot, generation: str) -> str:
    named = "\0".join(f"{name}={value}" for name, value in slot_fields(slot).items())
    return f"{generation}:{hashlib.blake2b(named.encode(), digest_size=12).hexdigest()}"


def measure_fields(measures: Measures) -> dict[str, Int64]:
    return {name: Int64(value) for name, value in asdict(measures).items()}


def to_measures(fields: Mapping[str, Any]) -> Measures:
    return Measures(**{name: int(fields[name]) for name in MEASURES})


MEASURES = tuple(asdict(Measures()))


def fact_id(generation: str, collection: str, document_id: object) -> str:
    return f"{generation}/{collection}/{document_id}"


def fact_range(generation: str) -> Document:
    """What matches the ids of a generation's facts."""
    return {"$gte": f"{generation}/", "$lt": f"{generation}0"}  # 0 comes after the slash


def fact_document(fact: str, cells: Cells) -> Document:
    written = [{**slot_fields(slot), **measure_fields(measures)} for slot, measures in cells.items()]
    return {"_id": fact, "cells": written}


def to_cells(fact: Mapping[str, Any] | None) -> Cells:
    return {_slot(each): to_measures(each) for each in fact["cells"]} if fact else {}


def _slot(fields: Mapping[str, Any]) -> Slot:
    return Slot(
        subject=Subject(fields["subject"]),
        place=fields["place"],
        day=fields["day"],
        hour=fields.get("hour"),
        key=fields.get("key"),
        status=fields.get("status"),
        person=fields.get("person"),
    )
