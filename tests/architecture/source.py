"""The source code, read as trees: what imports what, how long things are."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOMAINS = ("auth", "parking", "enforcement", "payments", "wallet")


def modules(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(), filename=str(path))


def imports(path: Path) -> Iterator[str]:
    """Full names of the modules that a module imports, wherever it does so."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def domain_of(path: Path) -> str | None:
    """`parking` for server/parking/zones/service.py; None for what belongs to no domain."""
    parts = path.relative_to(ROOT / "server").parts
    return parts[0] if parts[0] in DOMAINS else None
