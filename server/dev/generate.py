"""Makes gen/ from protos/: descriptor images, messages and stubs for clients, and what the gateway loads.

Needs no network and gives the same bytes every time. Run it with `make gen`; `--check` says whether gen/ is up to date,
`--image FILE` writes the descriptor set with comments that `buf lint` and `buf breaking` read.
"""

from __future__ import annotations

import argparse
import filecmp
import importlib.util
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VALIDATE_PROTO = "buf/validate/validate.proto"
CONTRACT = "contract.binpb"
MADE = ("python/parkup", "python/buf", "python/parkup_api/made", "gateway", "ts/src/gen", "dart/lib/src")
"""The folders of gen/ in which every file is made, and none is kept that is not."""
MADE_FILES = (CONTRACT, "client.binpb", "service_config.json")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 when gen/ is not up to date")
    parser.add_argument("--image", type=Path, help="write only a descriptor set with comments to this file")
    parser.add_argument("--protos", type=Path, default=ROOT / "protos", help="folder with the .proto files")
    options = parser.parse_args()
    if options.image:
        write_image(options.protos, options.image)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "gen"
        lacking = generate(options.protos, fresh)
        if options.check:
            stale = differences(fresh, ROOT / "gen")
            for path in stale:
                print(f"gen/{path} is not up to date")
            if stale:
                print("run `make gen` and commit the result")
            print(*lacking, sep="\n", end="\n" if lacking else "")
            return 1 if stale or lacking else 0
        replace(fresh, ROOT / "gen")
    print(*lacking, sep="\n", end="\n" if lacking else "")
    print("gen/ is up to date" if not lacking else "all else in gen/ is up to date")
    return 1 if lacking else 0


def generate(protos: Path, out: Path) -> list[str]:
    """Writes all of gen/ that is made into `out`, which must not exist; says what could not be made here."""
    python = out / "python"
    python.mkdir(parents=True)
    files = _proto_files(protos)
    services = [file for file in files if file.endswith("_service.proto")]
    _protoc(protos, [f"--python_out={python}", f"--mypy_out={python}"], [*files, VALIDATE_PROTO])
    _protoc(protos, [f"--grpc_python_out={python}", f"--mypy_grpc_out={python}"], services)
    for package in ("parkup", "buf"):
        (python / package / "py.typed").touch()
    write_image(protos, out / CONTRACT)
    contract = (out / CONTRACT).read_bytes()
    _write_gateway(contract, out / "gateway")
    return _write_clients(contract, out)


def write_image(protos: Path, image: Path) -> None:
    """Writes a FileDescriptorSet of the contract and all it imports, with comments."""
    # The error details travel in google.protobuf.Any: whoever prints an answer as JSON needs their descriptors as well.
    details = ["google/rpc/status.proto", "google/rpc/error_details.proto"]
    _protoc(
        protos,
        [f"--descriptor_set_out={image}", "--include_imports", "--include_source_info"],
        [*_proto_files(protos), *details],
    )


def differences(fresh: Path, committed: Path) -> list[str]:
    """The relative paths that differ between two folders, or stand in only one of them."""
    names = {path.relative_to(folder).as_posix() for folder in (fresh, committed) for path in _made_files(folder)}
    pairs = [(fresh / name, committed / name, name) for name in sorted(names)]
    return [n for a, b, n in pairs if not (a.exists() and b.exists() and filecmp.cmp(a, b, shallow=False))]


def replace(fresh: Path, committed: Path) -> None:
    """Makes `committed` what `fresh` is; files that stay the same are not touched."""
    for name in differences(fresh, committed):
        source, target = fresh / name, committed / name
        if source.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
        else:
            target.unlink()


def _made_files(gen: Path) -> Iterator[Path]:
    """The files in gen/ that are made: what its languages have beside those is written by hand."""
    for folder in MADE:
        for path in (gen / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path
    yield from (gen / name for name in MADE_FILES if (gen / name).exists())


def _write_clients(contract: bytes, out: Path) -> list[str]:
    from google.protobuf.descriptor_pb2 import FileDescriptorSet

    from server.dev.clients.dart import DART
    from server.dev.clients.image import client_image  # all of these need the generated options
    from server.dev.clients.methods import service_config
    from server.dev.clients.typescript import TYPESCRIPT

    image = out / "client.binpb"
    image.write_bytes(client_image(contract))
    config = service_config(FileDescriptorSet.FromString(contract))
    (out / "service_config.json").write_bytes(config)
    in_package = out / "python/parkup_api/made"
    in_package.mkdir(parents=True)
    (in_package / "service_config.json").write_bytes(config)
    (in_package / "__init__.py").touch()
    made = [plugin.make(contract, image, out, ROOT / "gen") for plugin in (TYPESCRIPT, DART)]
    return [problem for problem in made if problem]


def _write_gateway(contract: bytes, folder: Path) -> None:
    from gateway import views  # the contract can be generated before the gateway's code is importable
    from server.dev.examples import documented_bodies, example_requests

    folder.mkdir(parents=True)
    try:
        examples = example_requests(ROOT / "tests" / "cases") | documented_bodies(ROOT / "tests" / "conformance")
        built = views.build_all(contract, ROOT / "gateway" / "dialects", examples)
    except views.DialectError as error:
        sys.exit(f"gateway/dialects/{error}")
    for name, content in built.items():
        (folder / name).write_bytes(content)


def _proto_files(protos: Path) -> list[str]:
    return sorted(path.relative_to(protos).as_posix() for path in protos.rglob("*.proto"))


def _protoc(protos: Path, options: list[str], files: list[str]) -> None:
    from protovalidate._gen.buf.validate import validate_pb  # needed for generating only

    with tempfile.TemporaryDirectory() as folder:
        known = Path(folder) / "validate.binpb"
        known.write_bytes(_descriptor_set([validate_pb.desc().proto.to_binary()]))
        folders = [protos, _package_folder("google.api").parents[1], _package_folder("grpc_tools") / "_proto"]
        includes = [f"-I{folder}" for folder in folders]
        protoc = [sys.executable, "-m", "grpc_tools.protoc", *includes, f"--descriptor_set_in={known}"]
        path = {"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin"}
        done = subprocess.run([*protoc, *options, *files], env=path, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"protoc failed:\n{done.stderr}")


def _descriptor_set(files: list[bytes]) -> bytes:
    from google.protobuf import descriptor_pb2

    return descriptor_pb2.FileDescriptorSet(
        file=[descriptor_pb2.FileDescriptorProto.FromString(file) for file in files]
    ).SerializeToString(deterministic=True)


def _package_folder(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        sys.exit(f"the package {name} is not installed: run `make .venv`")
    return Path(next(iter(spec.submodule_search_locations)))


if __name__ == "__main__":
    sys.exit(main())
