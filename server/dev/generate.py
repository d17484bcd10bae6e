"""Makes gen/ from protos/: Python messages and stubs, and the descriptor sets the gateway loads.

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
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VALIDATE_PROTO = "buf/validate/validate.proto"


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
        generate(options.protos, fresh)
        if options.check:
            stale = differences(fresh, ROOT / "gen")
            for path in stale:
                print(f"gen/{path} is not up to date")
            if stale:
                print("run `make gen` and commit the result")
            return 1 if stale else 0
        replace(fresh, ROOT / "gen")
    print("gen/ is up to date")
    return 0


def generate(protos: Path, out: Path) -> None:
    """Writes all that gen/ holds into `out`, which must not exist."""
    python = out / "python"
    python.mkdir(parents=True)
    files = _proto_files(protos)
    services = [file for file in files if file.endswith("_service.proto")]
    _protoc(protos, [f"--python_out={python}", f"--mypy_out={python}"], [*files, VALIDATE_PROTO])
    _protoc(protos, [f"--grpc_python_out={python}", f"--mypy_grpc_out={python}"], services)
    (python / "py.typed").touch()
    with tempfile.TemporaryDirectory() as folder:
        contract = Path(folder) / "contract.binpb"
        write_image(protos, contract)
        _write_gateway(contract.read_bytes(), out / "gateway")


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
    names = {
        path.relative_to(folder).as_posix()
        for folder in (fresh, committed)
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
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


def _write_gateway(contract: bytes, folder: Path) -> None:
    from gateway import views  # the contract can be generated before the gateway's code is importable
    from server.dev.examples import example_requests

    folder.mkdir(parents=True)
    try:
        examples = example_requests(ROOT / "tests" / "cases")
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
