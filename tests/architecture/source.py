"""The source code, read as trees: what imports what, how long things are."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
DOMAINS = ("auth", "parking", "enforcement", "payments", "wallet", "carpark", "reports", "notifications")


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


def methods(path: Path, *, only_ports: bool = False) -> dict[str, set[str]]:
    """Names of the public methods of each class that has some; `only_ports`: of each Protocol."""
    return {
        node.name: found
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef) and (not only_ports or "Protocol" in map(ast.unparse, node.bases))
        if (found := {each.name for each in node.body if isinstance(each, FUNCTIONS) and each.name[0] != "_"})
    }


def stated_reasons(path: Path) -> Iterator[tuple[str, str]]:
    """Classes of errors, each with the reason that it states."""
    for node in ast.walk(tree(path)):
        for line in node.body if isinstance(node, ast.ClassDef) else ():
            match line:
                case ast.Assign(targets=[ast.Name(id="reason")], value=ast.Constant(value=str(reason))):
                    yield node.name, reason


def used_to_refuse(path: Path) -> set[str]:
    """Names that a module raises, makes, or chooses to raise.

    To import, annotate, catch or recognize an error, or to tell of it in a text, brings none about.
    """
    return _names(tree(path))


def _names(node: ast.AST) -> set[str]:
    match node:
        case ast.Name(id=name):
            return {name}
        case ast.ExceptHandler():
            parts = node.body
        case ast.Call(func=ast.Name(id="isinstance" | "issubclass")):
            parts = node.args[:1]
        case ast.ClassDef():
            parts = node.body
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            parts = [*node.args.defaults, *node.body]
        case ast.AnnAssign():
            parts = [node.value] if node.value else []
        case _:
            parts = list(ast.iter_child_nodes(node))
    return set().union(*map(_names, parts))
