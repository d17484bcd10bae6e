"""What grows past these bounds is asking to be split along a seam of the domain."""

import ast

from tests.architecture.source import modules, name_of, tree

MODULE_LINES = 400
FUNCTION_LINES = 60
SERVICER_METHOD_LINES = 15

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def length(node: ast.AST) -> int:
    """Lines of a function without its decorators and docstring."""
    assert isinstance(node, FUNCTIONS)
    docstring = node.body[0] if ast.get_docstring(node) else None
    skipped = (docstring.end_lineno - docstring.lineno + 1) if docstring else 0
    return node.end_lineno - node.lineno + 1 - skipped


def functions(path):
    return [node for node in ast.walk(tree(path)) if isinstance(node, FUNCTIONS)]


def test_no_module_is_longer_than_400_lines() -> None:
    long = {
        name_of(path): lines
        for path in modules("server", "gateway", "tests")
        if (lines := len(path.read_text().splitlines())) > MODULE_LINES
    }

    assert not long


def test_no_function_is_longer_than_60_lines() -> None:
    long = [
        f"{name_of(path)}: {node.name} has {length(node)} lines"
        for path in modules("server", "gateway")
        for node in functions(path)
        if length(node) > FUNCTION_LINES
    ]

    assert not long


def test_a_servicer_method_only_translates() -> None:
    long = [
        f"{name_of(path)}: {node.name} has {length(node)} lines"
        for path in modules("server")
        if path.name == "servicer.py"
        for node in functions(path)
        if length(node) > SERVICER_METHOD_LINES and node.name != "__init__"
    ]

    assert not long
