"""Imports point one way: servicer → service → repository → model; what another domain or a third party does is a port.

A service uses the repository beside it as the class that it is: there is only one, and a port would say it all again.
"""

import pytest

from tests.architecture.source import DOMAINS, ROOT, domain_of, imports, methods, modules, name_of

FOUNDATIONS = {"values", "mongo", "engine", "rpc", "jobs"}
SERVER = modules("server")
WIRE_LIBRARIES = ("grpc", "google.protobuf", "google.rpc", "google.api", "parkup.")
OUTSIDE_LIBRARIES = ("pymongo", "bson", "stripe", "httpx", "aiosmtplib")

FORBIDDEN = {
    # Pure: rules, state moves, prices.
    "model.py": (*WIRE_LIBRARIES, *OUTSIDE_LIBRARIES, "server.rpc", "server.mongo", "server.integrations"),
    "errors.py": (*WIRE_LIBRARIES, *OUTSIDE_LIBRARIES, "server.rpc", "server.mongo", "server.integrations"),
    # Use cases know ports, not what is behind them, and nothing of the wire.
    "service.py": (*WIRE_LIBRARIES, *OUTSIDE_LIBRARIES, "server.rpc", "server.integrations"),
    # Queries and documents only.
    "repository.py": (*WIRE_LIBRARIES, "stripe", "httpx", "server.rpc", "server.integrations"),
    # Translation only.
    "servicer.py": OUTSIDE_LIBRARIES,
    "wire.py": (*OUTSIDE_LIBRARIES, "server.mongo"),
}


def breaks(imported: str, forbidden: str) -> bool:
    return imported == forbidden.rstrip(".") or imported.startswith(forbidden.rstrip(".") + ".")


@pytest.mark.parametrize("kind", FORBIDDEN)
def test_a_kind_of_module_imports_only_what_its_place_allows(kind: str) -> None:
    found = [
        f"{name_of(path)} imports {imported}"
        for path in SERVER
        if path.name == kind and domain_of(path)
        for imported in imports(path)
        for forbidden in FORBIDDEN[kind]
        if breaks(imported, forbidden)
    ]

    assert not found


def test_a_domain_never_reaches_into_another_ones_repository_or_servicer() -> None:
    found = [
        f"{name_of(path)} imports {imported}"
        for path in SERVER
        if (domain := domain_of(path))
        for imported in imports(path)
        if imported.startswith("server.")
        and {"repository", "servicer", "wire"} & set(imported.split("."))
        and imported.split(".")[1] not in {domain, "rpc"}
    ]

    assert not found


@pytest.mark.parametrize(
    ("library", "home"),
    [
        ("stripe", "server/integrations/"),
        ("aiosmtplib", "server/integrations/"),
        ("obstore", "server/integrations/"),
        ("localstripe", "server/dev/"),
    ],
)
def test_a_third_partys_library_is_imported_in_one_place(library: str, home: str) -> None:
    found = {name_of(path) for path in SERVER for imported in imports(path) if breaks(imported, library)}

    assert all(name.startswith(home) for name in found)
    assert len(found) <= 1


def test_the_gateway_knows_nothing_of_the_server() -> None:
    found = [
        f"{name_of(path)} imports {imported}"
        for path in modules("gateway")
        for imported in imports(path)
        if breaks(imported, "server")
    ]

    assert not found


def test_the_server_knows_nothing_of_rest() -> None:
    domains = [path for path in SERVER if domain_of(path) or path.is_relative_to(ROOT / "server" / "rpc")]

    found = [name_of(path) for path in domains for imported in imports(path) if breaks(imported, "gateway")]

    assert not found


def test_values_know_nothing_of_the_database() -> None:
    found = [
        f"{name_of(path)} imports {imported}"
        for path in modules("server/values")
        for imported in imports(path)
        for forbidden in (*WIRE_LIBRARIES, *OUTSIDE_LIBRARIES, "server.mongo", "server.rpc")
        if breaks(imported, forbidden)
    ]

    assert not found


def test_what_domains_are_built_on_knows_none_of_them() -> None:
    """Else no domain could be taken out, and imports would go in circles."""
    foundations = [path for path in SERVER if path == ROOT / "server" / "kernel.py" or path.parent.name in FOUNDATIONS]

    found = [
        f"{name_of(path)} imports {imported}"
        for path in foundations
        for imported in imports(path)
        for domain in DOMAINS
        if breaks(imported, f"server.{domain}")
    ]

    assert not found


def test_a_service_uses_no_repository_but_the_one_beside_it() -> None:
    found = [
        f"{name_of(path)} imports {imported}"
        for path in SERVER
        if path.name == "service.py" and domain_of(path)
        for imported in imports(path)
        if "repository" in imported.split(".")
        and not breaks(imported, ".".join((*path.relative_to(ROOT).parent.parts, "repository")))
    ]

    assert not found


def test_no_port_says_again_what_the_repository_beside_it_does() -> None:
    found = {
        f"{name_of(path)}: {port}"
        for path in SERVER
        if (repository := path.with_name("repository.py")).exists() and path != repository
        for port, asked in methods(path, only_ports=True).items()
        if any(asked <= offered for offered in methods(repository).values())
    }

    assert not found
