"""The contract's part of `make check`: buf lint, and buf breaking against main.

buf reads a descriptor set that protoc built, so that nothing is downloaded.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUF = Path(sys.executable).with_name("buf")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--protos", type=Path, default=ROOT / "protos", help="folder with the .proto files")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="parkup-contract-") as folder:
        work = Path(folder)
        image = work / "new.binpb"
        _build_image(image, options.protos)
        problems = [*_lint(image), *_breaking(image, work)]
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _lint(image: Path) -> Iterator[str]:
    print("buf lint")
    if _run(BUF, "lint", image, "--config", ROOT / "buf.yaml", "--path", "parkup"):
        yield "buf lint: see the findings above."


def _breaking(image: Path, work: Path) -> Iterator[str]:
    base, reason = _base_commit()
    if base is None:
        print(f"buf breaking: skipped, {reason}")
        return
    print(f"buf breaking against {base}")
    (work / "old").mkdir()
    archive = subprocess.run(["git", "archive", base, "protos"], cwd=ROOT, check=True, capture_output=True)
    subprocess.run(["tar", "-x", "-C", work / "old"], input=archive.stdout, check=True)
    old = work / "old.binpb"
    _build_image(old, work / "old" / "protos")
    if _run(BUF, "breaking", image, "--against", old, "--config", ROOT / "buf.yaml", "--path", "parkup"):
        yield "buf breaking: the change would break clients that exist. See the findings above."


def _base_commit() -> tuple[str | None, str]:
    """What to compare with: HEAD on main itself, main or origin/main elsewhere; or why there is nothing."""
    if _git("rev-parse", "--verify", "--quiet", "HEAD") is None:
        return None, "this is not a git checkout with a commit"
    on_main = _git("rev-parse", "--abbrev-ref", "HEAD") == "main"
    for ref in ["HEAD"] if on_main else ["main", "origin/main"]:
        if _git("rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}") is None:
            continue
        if not _git("ls-tree", "-r", "--name-only", ref, "protos"):
            return None, f"{ref} has no protos"
        return ref, ""
    return None, "there is no main branch here (a shallow clone?)"


def _build_image(image: Path, protos: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "server.dev.generate", "--image", image, "--protos", protos], cwd=ROOT, check=True
    )


def _run(*command: str | Path) -> int:
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def _git(*arguments: str) -> str | None:
    """What git answers, or None when it refuses."""
    done = subprocess.run(["git", *arguments], cwd=ROOT, check=False, capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else None


if __name__ == "__main__":
    sys.exit(main())
