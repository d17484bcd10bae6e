"""A dialect's OpenAPI document as a Postman collection (v2.1), which Bruno, Insomnia and others read as well."""

import json
import re
from typing import Any

from gateway.openapi.schemas import Schema

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_VARIABLE = re.compile(r"\{([^}]+)\}")
_DEPTH = 6


def postman_file(dialect: str) -> str:
    """The name of a dialect's collection in gen/gateway."""
    return f"{dialect}.postman.json"


def postman_collection(document: bytes) -> bytes:
    """A folder for each service, a request for each operation; the variables `baseUrl` and `token` are to be set."""
    return (json.dumps(_Collection(json.loads(document)).build(), ensure_ascii=False, indent=1) + "\n").encode()


class _Collection:
    def __init__(self, document: Schema) -> None:
        self._document = document

    def build(self) -> Schema:
        folders: dict[str, list[Schema]] = {}
        for path, item in self._document["paths"].items():
            for method, operation in item.items():
                tag = next(iter(operation.get("tags", ())), "Other")
                folders.setdefault(tag, []).append(self._item(path, method, operation))
        about = {each["name"]: each.get("description", "") for each in self._document["tags"]}
        info = self._document["info"]
        return {
            "info": {"name": info["title"], "description": info["description"], "schema": _SCHEMA},
            "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}", "type": "string"}]},
            "variable": [{"key": "baseUrl", "value": "http://localhost:8080"}, {"key": "token", "value": ""}],
            "item": [
                {"name": name, "description": about.get(name, ""), "item": folders[name]} for name in sorted(folders)
            ],
        }

    def _item(self, path: str, method: str, operation: Schema) -> Schema:
        request: Schema = {
            "method": method.upper(),
            "header": [
                {"key": each["name"], "value": "{{$guid}}", "description": each["description"], "disabled": True}
                for each in operation.get("parameters", ())
                if each["in"] == "header"
            ],
            "url": self._url(path, operation.get("parameters", ())),
            "description": operation.get("description", ""),
        }
        if {} in operation.get("security", ()) or operation.get("security") == []:
            request["auth"] = {"type": "noauth"}
        request |= self._body(operation.get("requestBody", {}).get("content", {}))
        return {"name": operation.get("summary") or f"{method.upper()} {path}", "request": request, "response": []}

    def _url(self, path: str, parameters: Any) -> Schema:  # noqa: ANN401 - a sequence of parameters
        path = _VARIABLE.sub(r":\1", path)
        query = [
            {
                "key": each["name"],
                "value": _text(self._example(each["schema"])),
                "description": each.get("description", ""),
                "disabled": not each.get("required", False),
            }
            for each in parameters
            if each["in"] == "query"
        ]
        variables = [
            {"key": each["name"], "value": str(each.get("example", "")), "description": each.get("description", "")}
            for each in parameters
            if each["in"] == "path"
        ]
        url = {"raw": "{{baseUrl}}" + path, "host": ["{{baseUrl}}"], "path": path.strip("/").split("/")}
        return url | ({"query": query} if query else {}) | ({"variable": variables} if variables else {})

    def _body(self, content: Schema) -> Schema:
        if "application/json" in content:
            told = content["application/json"]
            value = told.get("example") or self._example(told["schema"])
            raw = json.dumps(value, ensure_ascii=False, indent=2)
            return {"body": {"mode": "raw", "raw": raw, "options": {"raw": {"language": "json"}}}}
        return {"body": {"mode": "file", "file": {}}} if content else {}

    def _example(self, schema: Schema, depth: int = 0) -> Any:  # noqa: ANN401, PLR0911 - any JSON; a way for each kind
        """A value to begin from: what the schema shows, else something of its type."""
        for key in ("example", "default", "const"):
            if key in schema:
                return schema[key]
        if "$ref" in schema:
            return self._example(self._resolved(schema["$ref"]), depth + 1) if depth < _DEPTH else {}
        if "anyOf" in schema:
            # The shortest way of saying it, such as a plate as a text.
            return self._example(schema["anyOf"][-1], depth)
        if "enum" in schema:
            return schema["enum"][0]
        if schema.get("type") == "object":
            return {name: self._example(each, depth + 1) for name, each in schema.get("properties", {}).items()}
        if schema.get("type") == "array":
            items = schema.get("prefixItems") or [schema.get("items", {})]
            return [self._example(each, depth + 1) for each in items] if depth < _DEPTH else []
        if schema.get("format") == "date-time":
            return "2030-01-01T08:00:00Z"
        return {"string": "", "boolean": False}.get(str(schema.get("type")), schema.get("minimum", 0))

    def _resolved(self, reference: str) -> Schema:
        found: Schema = self._document["components"]["schemas"][reference.rpartition("/")[2]]
        return found


def _text(value: Any) -> str:  # noqa: ANN401 - any JSON
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
