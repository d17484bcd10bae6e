"""The wheels, as somebody installs them who has no checkout."""

import asyncio
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest
import pytest_asyncio

ROOT = Path(__file__).parents[2]

LOOK = """
import gateway.bootstrap, json, parkup_api, server, sys
from parkup.parking.v1 import session_service_pb2
assert gateway.__file__.startswith(sys.prefix) and parkup_api.__file__.startswith(sys.prefix), gateway.__file__
routes = json.loads((gateway.bootstrap.VIEWS / "routes.json").read_text())
ports = dict.fromkeys(gateway.bootstrap.used_ports(gateway.bootstrap.VIEWS), 0)
there = {"views": gateway.bootstrap.VIEWS, "dialect_ports": ports, "upstreams": ("127.0.0.1:50051",)}
values = gateway.bootstrap.GatewayValues(address="127.0.0.1", port=0, admin_port=0, **there)
print(len(gateway.bootstrap.render(values)) > 10_000, len(routes["listeners"]) > 0)
"""


PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check")


async def run(*command: str | Path) -> str:
    process = await asyncio.create_subprocess_exec(
        *map(str, command), stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT, cwd="/"
    )
    out, _ = await process.communicate()
    assert process.returncode == 0, out.decode()
    return out.decode()


@pytest_asyncio.fixture(scope="module")
async def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the client's wheel and the server's, of what git knows, as it stands here."""
    folder = tmp_path_factory.mktemp("wheels")
    names = await run("git", "-C", ROOT, "ls-files", "-z")
    # Building leaves its traces beside the sources, hence in a copy.
    with tarfile.open(folder / "checkout.tar", "w") as archive:
        for name in filter(None, names.split("\0")):
            if (ROOT / name).exists():
                archive.add(ROOT / name, name)
    with tarfile.open(folder / "checkout.tar") as archive:
        archive.extractall(folder / "checkout", filter="data")
    build = (*PIP, "wheel", "--no-deps", "--no-build-isolation", "-w", folder)
    await run(*build, folder / "checkout/gen/python")
    await run(*build, folder / "checkout")
    return folder


class TestWheels:
    async def test_the_servers_finds_all_that_it_needs(self, wheels: Path, tmp_path: Path) -> None:
        await run(sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv")
        python = tmp_path / "venv/bin/python"
        await run(*PIP, "--python", python, "install", "--no-deps", *wheels.glob("*.whl"))
        # What they depend on is installed here already; our own packages there come before it.
        packages = next((tmp_path / "venv/lib").iterdir()) / "site-packages"
        (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")

        assert (await run(python, "-c", LOOK)).split() == ["True", "True"]
        assert "gateway" in await run(tmp_path / "venv/bin/parkup", "--help")

    def test_the_clients_has_no_server_in_it(self, wheels: Path) -> None:
        names = set(zipfile.ZipFile(next(wheels.glob("parkup_api-*.whl"))).namelist())

        assert {name.split("/")[0] for name in names if "dist-info" not in name} == {"parkup", "parkup_api", "buf"}
        assert {"parkup/py.typed", "buf/py.typed", "parkup_api/py.typed"} <= names
