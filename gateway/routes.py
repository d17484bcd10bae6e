"""Which path leads to which RPC: a dialect's lines and the contract's google.api.http rules → Envoy's routes.

`routes.json`, made from these, is what gateway/envoy.yaml lists as Envoy routes: one route for each line, so that a
path nobody has is a plain 404 before any transcoder sees it, and so that the access log can name the line instead of
the path, which may hold a token. What the Lua filter does on a route is `options`, see options.py.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from google.api.http_pb2 import HttpRule
from google.protobuf.descriptor_pb2 import FieldDescriptorProto

from gateway.contract import HTTP_OPTION, Contract, Rpc, UnknownNameError
from gateway.dialect import Dialect, RouteLine, covers
from gateway.source import Located

_VARIABLE = re.compile(r"\{([a-z][a-z0-9_.]*)(?:=(\*{1,2}))?\}")
_LITERAL = re.compile(r"[A-Za-z0-9_.~-]+")


@dataclass(frozen=True)
class Route:
    """One path and method of a dialect."""

    method: str
    path: str
    # The path with its variables' names taken out: two routes with the same shape are the same path.
    shape: str
    # What the dialect says about it; a line without anything for a rule of the contract that no line mentions.
    line: RouteLine
    rpc: str | None = None
    service: str = ""
    request: str = ""
    response: str = ""
    body: str = ""
    # Names of the request's own fields that path, body and fixed settings use, and those of the path alone, dotted.
    request_fields: tuple[str, ...] = ()
    path_fields: tuple[str, ...] = ()
    # For the Lua filter, see options.py; filled in when the names in the view are final.
    options: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The route as routes.json holds it; `regex` matches the whole path, a trailing slash included."""
        answer = None if self.line.answer is None else json.dumps(self.line.answer, ensure_ascii=False)
        return {
            "name": self.name,
            "method": self.method,
            "rpc": self.rpc,
            "regex": self.regex,
            "answer": answer,
            "options": self.options,
        }

    @property
    def name(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def regex(self) -> str:
        return _regex(self.path)

    @property
    def specificity(self) -> tuple[tuple[int, str], ...]:
        """Sorts literals before variables, segment by segment, and `**` last."""
        return tuple(_rank(segment) for segment in self.path.strip("/").split("/"))


@dataclass(frozen=True)
class _Rule:
    """A google.api.http rule, whether written in the contract or made from a dialect's line."""

    method: str
    path: str
    body: str
    rpc: Rpc | None
    line: RouteLine


def plan_routes(contract: Contract, dialect: Dialect) -> list[Route]:
    """The routes of a dialect. Raises DialectError for a line that does not fit the contract."""
    routes: dict[tuple[str, str], Route] = {}
    for rule in _rules(contract, dialect):
        at = rule.line.key
        try:
            route = _route(contract, dialect, rule)
        except UnknownNameError as error:
            raise dialect.source.error(at, str(error)) from error
        key = (route.method, route.shape)
        if key in routes:
            raise dialect.source.error(at, f"{route.method} {route.path} is {routes[key].path} once more")
        routes[key] = route
    _check_payloads(dialect, routes.values())
    return list(routes.values())


def _rules(contract: Contract, dialect: Dialect) -> Iterator[_Rule]:
    lines = {(line.method, line.path): line for line in dialect.routes}
    if dialect.contract_rules:
        for rpc in contract.rpcs.values():
            for method, path, body in contract_rules(rpc):
                line = lines.get((method, path))
                if not dialect.owns(method, path) or (line and line.rpc):
                    continue
                lines.pop((method, path), None)
                yield _Rule(method, path, body, rpc, line or RouteLine(_nowhere(method, path), method, path))
    for line in lines.values():
        if line.rpc is None and line.answer is None:
            problem = "no RPC of the contract has this path; a new path needs `rpc`"
            raise dialect.source.error(line.key, problem if dialect.contract_rules else "a route needs `rpc`")
        try:
            named = contract.rpc(line.rpc) if line.rpc else None
        except UnknownNameError as error:
            raise dialect.source.error(line.key, str(error)) from error
        default = "*" if named and line.method in ("POST", "PUT", "PATCH") else ""
        yield _Rule(line.method, line.path, default if line.body is None else line.body, named, line)


def contract_rules(rpc: Rpc) -> Iterator[tuple[str, str, str]]:
    """Method, path and body of each google.api.http rule of an RPC."""
    if not rpc.method.options.HasExtension(HTTP_OPTION):
        return
    first: HttpRule = rpc.method.options.Extensions[HTTP_OPTION]
    for rule in (first, *first.additional_bindings):
        verb = rule.WhichOneof("pattern")
        if verb is not None and verb != "custom":
            yield verb.upper(), getattr(rule, verb), rule.body


def _route(contract: Contract, dialect: Dialect, rule: _Rule) -> Route:
    line = rule.line
    if not covers(dialect.prefix, rule.method, rule.path):
        owner = rule.rpc.name if rule.rpc else ""
        raise dialect.source.error(line.key, f"{rule.path} of {owner} does not begin with {dialect.prefix}")
    shape = _shape(rule.path)
    if rule.rpc is None:
        return Route(rule.method, rule.path, shape, line)
    request = rule.rpc.method.input_type.lstrip(".")
    response = rule.rpc.method.output_type.lstrip(".")
    variables = tuple(match[1] for match in _VARIABLE.finditer(rule.path))
    fields = [*variables, *line.fixed, *line.defaults]
    if request in contract.messages:
        for name in fields:
            _check_settable(contract, request, name)
        for name in (rule.body.strip("*"), line.body_list):
            if name:
                contract.field_of(request, name)
    elif fields:
        raise UnknownNameError(f"{request} is not ours, its fields cannot be set by the path")
    for name in (line.data, line.bare):
        if name:
            contract.field_of(response, name)
    own = (*fields, *((rule.body,) if rule.body not in ("", "*") else ()))
    return Route(
        rule.method,
        rule.path,
        shape,
        line,
        rpc=rule.rpc.name,
        service=rule.rpc.service,
        request=request,
        response=response,
        body=rule.body,
        request_fields=tuple(name.partition(".")[0] for name in own),
        path_fields=variables,
    )


def _nowhere(method: str, path: str) -> Located:
    """The key of a line that nobody wrote: the contract has the rule, and errors show the file's first line."""
    key = Located(f"{method} {path}")
    key.line = 1
    return key


def _check_settable(contract: Contract, request: str, name: str) -> None:
    found = contract.field_at(request, name)
    if found.type == FieldDescriptorProto.TYPE_MESSAGE:
        raise UnknownNameError(
            f"`{name}` of {request} is a message: only a plain field can be set from outside the body"
        )


def _check_payloads(dialect: Dialect, routes: Iterable[Route]) -> None:
    """A message has one set of names in a view: its payload is called `data` on every path that answers with it."""
    seen: dict[str, Route] = {}
    for route in routes:
        if not route.response:
            continue
        other = seen.setdefault(route.response, route)
        here, there = route.line.data or "nothing", other.line.data or "nothing"
        if here != there:
            problem = f"{route.response} has `data: {here}` here and `{there}` at {other.name}"
            raise dialect.source.error(route.line.key, problem)


def _shape(path: str) -> str:
    for segment in path.strip("/").split("/") if path != "/" else ():
        if not _VARIABLE.fullmatch(segment) and not _LITERAL.fullmatch(segment):
            raise UnknownNameError(f"`{segment}` is neither a literal nor `{{field}}`, `{{field=*}}` or `{{field=**}}`")
    return _VARIABLE.sub(lambda match: "{**}" if match[2] == "**" else "{*}", path)


def _regex(path: str) -> str:
    parts = []
    for segment in path.strip("/").split("/"):
        variable = _VARIABLE.fullmatch(segment)
        parts.append((".+" if variable[2] == "**" else "[^/]+") if variable else re.escape(segment).replace("\\-", "-"))
    # Anchored: RE2 then compares the literal beginning first, which is what makes a long list of routes quick.
    return "^/" + "/".join(parts) + "/?$"


def _rank(segment: str) -> tuple[int, str]:
    variable = _VARIABLE.fullmatch(segment)
    if not variable:
        return 0, segment
    return (2 if variable[2] == "**" else 1), ""
