"""Which path leads to which RPC, and what the gateway has to know about it besides the descriptor view.

`routes.json`, made from these, is what gateway/envoy.yaml lists as Envoy routes: one route for each line, so that a
path nobody has is a plain 404 before any transcoder sees it, and so that the access log can name the line instead of
the path, which may hold a token. `options` is the route's metadata for the Lua filter:

    dialect          its name
    names            camelCase: names inside error details are turned into it
    ids              `_id` beside `id`
    payment_errors   the further fields of 402
    reason_phrase    `error` is the HTTP reason phrase
    raw              an HttpBody: the answer's body is left alone
    envelope         `wrap`, `front` or `none`, see _envelope
    status           the HTTP status of success
    empty            the JSON text for an empty message
    fixed            the query parameters that the path decides, as query text
    drop             their names, to be taken out of the client's query
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from google.api.http_pb2 import HttpRule
from google.protobuf.descriptor_pb2 import FieldDescriptorProto

from gateway.contract import HTTP_BODY, HTTP_OPTION, Contract, Rpc, UnknownNameError
from gateway.dialect import Dialect, Located, RouteLine

_VARIABLE = re.compile(r"\{([a-z][a-z0-9_.]*)(?:=(\*{1,2}))?\}")
_LITERAL = re.compile(r"[A-Za-z0-9_.~-]+")


@dataclass(frozen=True)
class Route:
    """One path and method of a dialect."""

    method: str
    path: str
    # The path with its variables' names taken out: two routes with the same shape are the same path.
    shape: str
    # What an error about this route points at.
    line: Located | None
    rpc: str | None = None
    service: str = ""
    request: str = ""
    response: str = ""
    body: str = ""
    data: str = ""
    # Names of the request's own fields that path, body and fixed settings use.
    request_fields: tuple[str, ...] = ()
    answer: dict[str, Any] | None = None
    # For the Lua filter, see the module's docstring.
    options: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The route as routes.json holds it; `regex` matches the whole path, a trailing slash included."""
        answer = None if self.answer is None else json.dumps(self.answer, ensure_ascii=False)
        return {
            "name": f"{self.method} {self.path}",
            "method": self.method,
            "rpc": self.rpc,
            "regex": self.regex,
            "answer": answer,
            "options": self.options,
        }

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
    line: RouteLine | None


def plan_routes(contract: Contract, dialect: Dialect) -> list[Route]:
    """The routes of a dialect. Raises DialectError for a line that does not fit the contract."""
    routes: dict[tuple[str, str], Route] = {}
    for rule in _rules(contract, dialect):
        at = rule.line.key if rule.line else None
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
            for method, path, body in _contract_rules(rpc):
                line = lines.get((method, path))
                if line is None or line.rpc is None:
                    lines.pop((method, path), None)
                    yield _Rule(method, path, body, rpc, line)
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


def _contract_rules(rpc: Rpc) -> Iterator[tuple[str, str, str]]:
    if not rpc.method.options.HasExtension(HTTP_OPTION):
        return
    first: HttpRule = rpc.method.options.Extensions[HTTP_OPTION]
    for rule in (first, *first.additional_bindings):
        verb = rule.WhichOneof("pattern")
        if verb is not None and verb != "custom":
            yield verb.upper(), getattr(rule, verb), rule.body


def _route(contract: Contract, dialect: Dialect, rule: _Rule) -> Route:
    line = rule.line
    at = line.key if line else None
    if rule.path != dialect.prefix and not rule.path.startswith(dialect.prefix + "/"):
        owner = rule.rpc.name if rule.rpc else ""
        raise dialect.source.error(at, f"{rule.path} of {owner} does not begin with {dialect.prefix}")
    shape = _shape(rule.path)
    if rule.rpc is None:
        return Route(rule.method, rule.path, shape, at, answer=line.answer if line else None)
    request = rule.rpc.method.input_type.lstrip(".")
    response = rule.rpc.method.output_type.lstrip(".")
    fields = [match[1] for match in _VARIABLE.finditer(rule.path)]
    fields += list(line.fixed) if line else []
    fields += [rule.body] if rule.body not in ("", "*") else []
    if request in contract.messages:
        for name in fields:
            _check_settable(contract, request, name, body=name == rule.body)
    elif fields:
        raise UnknownNameError(f"{request} is not ours, its fields cannot be set by the path")
    if line and line.data:
        contract.field_of(response, line.data)
    return Route(
        rule.method,
        rule.path,
        shape,
        at,
        rpc=rule.rpc.name,
        service=rule.rpc.service,
        request=request,
        response=response,
        body=rule.body,
        data=line.data or "" if line else "",
        request_fields=tuple(name.partition(".")[0] for name in fields),
        options=_options(contract, dialect, rule, response),
    )


def _check_settable(contract: Contract, request: str, name: str, *, body: bool) -> None:
    found = contract.field_at(request, name)
    if not body and found.type == FieldDescriptorProto.TYPE_MESSAGE:
        raise UnknownNameError(
            f"`{name}` of {request} is a message: only a plain field can be set from outside the body"
        )


def routing_table(planned: list[tuple[Dialect, list[Route]]]) -> dict[str, Any]:
    """The content of routes.json.

    dialects       name and services of each transcoder
    routes         every path with its method, the most specific path first
    other_methods  the same paths for any other method, with the methods that there are
    unknown        path prefixes of the dialects, longest first: what begins so and is no route is a 404
    """
    routes = sorted(
        (route for _, each in planned for route in each), key=lambda route: (route.specificity, route.method)
    )
    methods: dict[str, list[Route]] = {}
    unknown: dict[str, dict[str, Any]] = {}
    for route in routes:
        methods.setdefault(route.regex, []).append(route)
    for dialect, _ in planned:
        for prefix in (dialect.prefix, *dialect.reason_phrases):
            unknown[prefix] = dialect_options(dialect, prefix)
    return {
        "dialects": [
            {"name": dialect.name, "services": sorted({route.service for route in each if route.service})}
            for dialect, each in planned
        ],
        "routes": [route.as_json() for route in routes],
        "other_methods": [
            {"regex": regex, "allow": ", ".join(route.method for route in same), "options": _error_options(same[0])}
            for regex, same in methods.items()
        ],
        "unknown": [
            {"prefix": prefix, "options": unknown[prefix]}
            for prefix in sorted(unknown, key=lambda prefix: (-len(prefix), prefix))
        ],
    }


def _error_options(route: Route) -> dict[str, Any]:
    wanted = ("dialect", "names", "payment_errors", "reason_phrase")
    return {name: value for name, value in route.options.items() if name in wanted}


def dialect_options(dialect: Dialect, path: str) -> dict[str, Any]:
    """The options that every path of a dialect has, whether a route or not."""
    options: dict[str, Any] = {"dialect": dialect.name}
    if dialect.camel_case:
        options["names"] = "camelCase"
    if dialect.underscore_ids:
        options["ids"] = True
    if dialect.payment_errors:
        options["payment_errors"] = True
    if any(path == prefix or path.startswith(prefix + "/") for prefix in dialect.reason_phrases):
        options["reason_phrase"] = True
    return options


def _options(contract: Contract, dialect: Dialect, rule: _Rule, response: str) -> dict[str, Any]:
    """What the Lua filters do for this route beyond their default; absent means: nothing."""
    line = rule.line
    options = dialect_options(dialect, rule.path)
    raw = rule.rpc is not None and rule.rpc.method.output_type == HTTP_BODY
    if raw:
        options["raw"] = True
    elif dialect.envelope:
        options["envelope"] = _envelope(contract, dialect, response, line.data if line else None)
    if rule.rpc and (renamed := _renamed_fields(dialect, rule.rpc.method.input_type.lstrip("."))):
        options["renamed"] = renamed
    if line:
        if line.status != HTTPStatus.OK:
            options["status"] = str(line.status)
        if line.empty is not None:
            options["empty"] = json.dumps(line.empty, ensure_ascii=False, separators=(",", ":"))
        if line.fixed and rule.rpc:
            request = rule.rpc.method.input_type.lstrip(".")
            options["fixed"] = "&".join(f"{name}={_query_text(value)}" for name, value in line.fixed.items())
            options["drop"] = {each: True for name in line.fixed for each in _input_names(contract, request, name)}
    return options


def _renamed_fields(dialect: Dialect, request: str) -> dict[str, str]:
    """The request's fields that this dialect calls otherwise, for error answers: these name the contract's."""
    renamed = {}
    for dotted, printed in dialect.rename.items():
        message, _, name = dotted.rpartition(".")
        if f".{request}".endswith(f".{message}"):
            renamed[name] = str(printed)
    return renamed


def _envelope(contract: Contract, dialect: Dialect, response: str, data: str | None) -> str:
    """How `success` gets there.

    `wrap` the whole message into `data`, or put it in `front` of what has `data` or `message` on its top level; `none`
    when the message brings it along. Hidden fields are not there.
    """
    names = {each.name for each in contract.messages[response].field} if response in contract.messages else set()
    hidden = (dotted.rpartition(".") for dotted in dialect.hide)
    names -= {field for message, _, field in hidden if f".{response}".endswith(f".{message}")}
    if "success" in names:
        return "none"
    return "front" if data or names & {"data", "message"} else "wrap"


def _check_payloads(dialect: Dialect, routes: Iterable[Route]) -> None:
    """A message has one set of names in a view: its payload is called `data` on every path that answers with it."""
    seen: dict[str, Route] = {}
    for route in routes:
        if not route.response:
            continue
        other = seen.setdefault(route.response, route)
        if other.data != route.data:
            problem = f"{route.response} has `data: {route.data or 'nothing'}` here and `{other.data or 'nothing'}`"
            raise dialect.source.error(route.line or other.line, f"{problem} at {other.method} {other.path}")


def _query_text(value: Any) -> str:  # noqa: ANN401 - any YAML scalar
    return str(value).lower() if isinstance(value, bool) else quote(str(value))


def _input_names(contract: Contract, request: str, name: str) -> set[str]:
    """Both names under which the transcoder takes a field: the contract's and the dialect's."""
    return {str(name), contract.field_at(request, name).json_name}


def _shape(path: str) -> str:
    for segment in path.strip("/").split("/"):
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
