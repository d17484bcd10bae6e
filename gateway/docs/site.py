"""The pages of the documentation as files that Envoy gives out by itself: no worker has to do with them.

Each has an ETag, is asked for anew each time and answered with 304 while it is the same; whoever takes gzip gets it so.
Nothing of them comes from another host: Swagger UI and Redoc are files of a package.
"""

import gzip
import hashlib
import importlib.util
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from gateway.docs.contract_page import CONTRACT_PAGE
from gateway.docs.postman import postman_file
from gateway.docs.templates import PAGES, render
from gateway.openapi import openapi_file

_PACKAGE = "drf_spectacular_sidecar"
_ASSETS = {
    "swagger-ui.css": "swagger-ui-dist",
    "swagger-ui-bundle.js": "swagger-ui-dist",
    "swagger-ui-standalone-preset.js": "swagger-ui-dist",
    "redoc.standalone.js": "redoc/bundles",
}
_OWN_ASSETS = ("swagger.js", "redoc.js", "pages.css")
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
}
_NOTHING_ELSE = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
# Both pages write styles into elements. Redoc searches in a worker that it makes of a blob.
_PAGE_POLICY = (
    f"{_NOTHING_ELSE}; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "font-src 'self' data:; connect-src 'self'; worker-src blob:"
)
_CONTRACT_POLICY = f"{_NOTHING_ELSE}; style-src 'self'"


@dataclass(frozen=True)
class Page:
    """A file at a path; `query` is a parameter's name and value that the request must have."""

    path: str
    body: bytes
    file_type: str
    policy: str = ""
    query: tuple[str, str] | None = None

    @cached_property
    def tag(self) -> str:
        return hashlib.sha256(self.body).hexdigest()[:20]


@dataclass(frozen=True)
class Site:
    """The documentation of all listeners; `write` makes the files in `folder` that `routes` names."""

    views: Path
    folder: Path

    def write(self) -> None:
        """Writes each page twice, as it is and in gzip."""
        self.folder.mkdir(parents=True, exist_ok=True)
        table = json.loads((self.views / "routes.json").read_text(encoding="utf-8"))
        for page in {page.tag: page for listener in table["listeners"] for page in self.pages(listener)}.values():
            (self.folder / page.tag).write_bytes(page.body)
            (self.folder / f"{page.tag}.gz").write_bytes(gzip.compress(page.body, mtime=0))

    def routes(self, listener: dict[str, Any]) -> list[dict[str, Any]]:
        """What envoy.yaml needs of each page of a listener: path, query, files, headers; those with a query first."""
        pages = sorted(self.pages(listener), key=lambda page: page.query is None)
        return [
            {
                "path": page.path,
                "query": page.query,
                "tag": f'"{page.tag}"',
                "file": str(self.folder / page.tag),
                "gzip_file": str(self.folder / f"{page.tag}.gz"),
                "headers": {
                    "content-type": _TYPES[page.file_type],
                    "cache-control": "no-cache",
                    "vary": "accept-encoding",
                    **({"content-security-policy": page.policy} if page.policy else {}),
                },
            }
            for page in pages
        ]

    def pages(self, listener: dict[str, Any]) -> Iterator[Page]:
        """All pages of a listener of routes.json. The dialect whose paths are the contract's comes first."""
        dialects = sorted(listener["dialects"], key=lambda each: (not each["contract"], each["name"]))
        names = [each["name"] for each in dialects]
        documents = [{"name": name, "url": f"/openapi/{name}.json"} for name in names]
        yield Page("/docs", render("swagger.html.j2", documents=documents), ".html", _PAGE_POLICY)
        yield Page("/redoc", render("redoc.html.j2", documents=documents), ".html", _PAGE_POLICY)
        for name in names:
            document = (self.views / openapi_file(name)).read_bytes()
            yield Page(f"/openapi/{name}.json", document, ".json")
            yield Page("/openapi.json", document, ".json", query=("dialect", name))
            yield Page(f"/docs/postman/{name}.json", (self.views / postman_file(name)).read_bytes(), ".json")
        yield Page("/openapi.json", (self.views / openapi_file(names[0])).read_bytes(), ".json")
        if not listener["port_setting"]:  # there is no gRPC elsewhere
            yield Page("/docs/grpc", (self.views / CONTRACT_PAGE).read_bytes(), ".html", _CONTRACT_POLICY)
        for name in _OWN_ASSETS:
            yield Page(f"/docs/assets/{name}", (PAGES / name).read_bytes(), Path(name).suffix)
        for name, folder in _ASSETS.items():
            yield Page(f"/docs/assets/{name}", (_package() / folder / name).read_bytes(), Path(name).suffix)


def _package() -> Path:
    """Where the files of Swagger UI and Redoc lie. The package is looked up, not imported: it would want Django."""
    spec = importlib.util.find_spec(_PACKAGE)
    assert spec
    assert spec.submodule_search_locations
    return Path(next(iter(spec.submodule_search_locations))) / "static" / _PACKAGE
