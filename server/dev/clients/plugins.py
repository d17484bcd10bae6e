"""Clients in languages whose generator is not Python's: made where the generator is, and known to be stale everywhere.

Beside what was made stands the sha256 of the image that it was made from. Where no generator is, it still shows that
the client is not up to date, and what to install is said.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

STAMP = "client.sha256"
"""Of gen/client.binpb and of what else the output depends on."""


@dataclass(frozen=True)
class Plugin:
    """One language's generator for protoc. `folder` is what it owns in gen/; nothing else in there is touched.

    `find` gives the command, None where it is not installed; `files` makes what the language needs beside the plugin's
    output, from the contract and from the image.
    """

    language: str
    folder: str
    options: str
    how_to_install: str
    find: Callable[[], list[str] | None]
    files: Callable[[FileDescriptorSet, FileDescriptorSet], Mapping[str, str]]
    leaves_out: tuple[str, ...] = ("google/protobuf/",)

    def stamp(self, image: Path) -> str:
        """What the output is made from, in a line."""
        return hashlib.sha256(image.read_bytes() + self.options.encode()).hexdigest()

    def make(self, contract: bytes, image: Path, out: Path, committed: Path) -> str | None:
        """Writes the client into `out`/folder. Gives what is wrong where it cannot: the committed one stays."""
        target, there = out / self.folder, committed / self.folder
        target.mkdir(parents=True)
        stamp = self.stamp(image)
        command = self.find()
        if command is None:
            shutil.copytree(there, target, dirs_exist_ok=True)
            old = (there / STAMP).read_text().strip() if (there / STAMP).exists() else ""
            if old != stamp:
                return f"gen/{self.folder} is not up to date, and making it needs {self.how_to_install}"
            return None
        files = FileDescriptorSet.FromString(image.read_bytes())
        names = [file.name for file in files.file if not file.name.startswith(self.leaves_out)]
        _protoc(command, self.options, image, target, names)
        for name, text in self.files(FileDescriptorSet.FromString(contract), files).items():
            (target / name).write_text(text)
        (target / STAMP).write_text(stamp + "\n")
        return None


def _protoc(command: list[str], options: str, image: Path, out: Path, names: list[str]) -> None:
    plugin = out.parent / f".protoc-gen-{out.name}"
    plugin.write_text("#!/bin/sh\nexec " + " ".join(f"'{word}'" for word in command) + ' "$@"\n')
    plugin.chmod(0o755)
    try:
        done = subprocess.run(
            [
                *(sys.executable, "-m", "grpc_tools.protoc", f"--descriptor_set_in={image}"),
                *(f"--plugin=protoc-gen-it={plugin}", f"--it_out={out}", f"--it_opt={options}", *names),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        plugin.unlink()
    if done.returncode:
        sys.exit(f"protoc failed:\n{done.stderr}")


def quoted(names: list[str]) -> Iterator[str]:
    """The names as string literals, one a line."""
    return (f'  "{name}",' for name in names)
