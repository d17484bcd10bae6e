"""docs/schema.md: every collection of the database, what its documents hold, and its indexes.

Made from the indexes that `parkup migrate` makes and from what the modules beside the documents say of them, so that it
cannot say anything else than they. `python -m server.dev.schema_document` writes it; `--check` says whether it is up
to date.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pymongo import IndexModel

from server.mongo.indexes import INDEXES, UNINDEXED

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "docs" / "schema.md"
DESCENDING = -1
WRITERS = ("document.py", "repository.py")
"""Modules that say what documents hold, the most telling first."""

_OF_QUERIES = {"as", "foreignField", "from", "localField", "pipeline", "input", "in", "cond", "path", "level"}
"""Keys that are MongoDB's own."""

TITLE = """# The database

Made by `make gen` from the indexes (`server/mongo/indexes/`) and from the modules that write the documents: do not edit
it. Names are camelCase, amounts are `Decimal128` in TND, instants are UTC. What must be unique is so by an index and
nothing else. Unless a module says otherwise, `_id` is an ObjectId.
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 when it is not up to date")
    text = document()
    if not parser.parse_args().check:
        TARGET.parent.mkdir(exist_ok=True)
        TARGET.write_text(text)
        return 0
    if TARGET.exists() and TARGET.read_text() == text:
        print("docs/schema.md is up to date")
        return 0
    print("docs/schema.md is not up to date: `make gen` makes it.", file=sys.stderr)
    return 1


def document() -> str:
    """The whole of it, as Markdown."""
    writers = dict(_writers())
    names = sorted({*INDEXES, *UNINDEXED})
    contents = [f"[`{name}`](#{name.lower()})" for name in names]
    parts = [TITLE, f"{len(names)} collections: {', '.join(contents)}.\n"]
    for name in names:
        parts.append(f"## {name}\n")
        parts += list(_said(writers.get(name)))
        parts += list(_indexes(INDEXES.get(name, ())))
    return "\n".join(parts)


def _said(module: Path | None) -> Iterator[str]:
    if module is None:
        return
    tree = ast.parse(module.read_text())
    if said := ast.get_docstring(tree):
        yield f"{said}\n"
    yield f"Written in `{module.relative_to(ROOT)}`.\n"
    if fields := sorted(_fields(tree)):
        yield f"Names there: {', '.join(f'`{each}`' for each in fields)}.\n"


def _indexes(indexes: Iterable[IndexModel]) -> Iterator[str]:
    rows = [_row(index.document) for index in indexes]
    if not rows:
        yield "Found by `_id` alone.\n"
        return
    yield "| index | on | |\n|---|---|---|"
    yield "\n".join(rows) + "\n"


def _row(index: Mapping[str, Any]) -> str:
    keys = ", ".join(f"{name}{_direction(value)}" for name, value in index["key"].items())
    notes = ["unique"] if index.get("unique") else []
    if (after := index.get("expireAfterSeconds")) is not None:
        notes.append(f"expires {after} s after it" if after else "expires at it")
    if only := index.get("partialFilterExpression"):
        notes.append(f"only `{only}`")
    return f"| `{index['name']}` | {keys} | {'; '.join(notes).replace('|', chr(92) + '|')} |"


def _direction(value: object) -> str:
    if isinstance(value, str):
        return f" ({value})"
    return " ↓" if value == DESCENDING else ""


def _writers() -> Iterator[tuple[str, Path]]:
    """By collection, the module that names it, the best last."""
    modules = [(each, ast.parse(each.read_text())) for each in sorted((ROOT / "server").rglob("*.py"))]
    known = {*INDEXES, *UNINDEXED}
    for find in (_asked_for, _named):
        for kind in reversed(WRITERS):
            for module, tree in modules:
                if module.name == kind:
                    yield from ((name, module) for name in find(tree) & known)


def _named(tree: ast.Module) -> set[str]:
    """Texts that a module has names for."""
    return {
        line.value.value
        for line in tree.body
        if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant) and isinstance(line.value.value, str)
    }


def _asked_for(tree: ast.Module) -> set[str]:
    """Texts in brackets, as in `database["agents"]`."""
    slices = (node.slice for node in ast.walk(tree) if isinstance(node, ast.Subscript))
    return {each.value for each in slices if isinstance(each, ast.Constant) and isinstance(each.value, str)}


def _fields(tree: ast.Module) -> set[str]:
    """Keys of the dictionaries that a module writes out, which are names of fields."""
    keys = (key for node in ast.walk(tree) if isinstance(node, ast.Dict) for key in node.keys)
    texts = {key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)}
    return {each for each in texts if each.isidentifier() and each not in _OF_QUERIES}


if __name__ == "__main__":
    raise SystemExit(main())
