"""The contract's part of `make check`: buf lint, and buf breaking against the last release.

buf reads a descriptor set that protoc built, so that nothing is downloaded.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RELEASES = "v[0-9]*"
"""Names of the tags that stand for a release: until there is one, the contract may still change in any way."""
BUF = Path(sys.executable).with_name("buf")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--protos", type=Path, default=ROOT / "protos", help="folder with the .proto files")
    parser.add_argument("--against", metavar="REVISION", help="compare with this git revision, not the last release")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="parkup-contract-") as folder:
        work = Path(folder)
        image = work / "new.binpb"
        _build_image(image, options.protos)
        problems = [*_lint(image), *_breaking(image, work, options.against)]
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _lint(image: Path) -> Iterator[str]:
    print("buf lint")
    if _run(BUF, "lint", image, "--config", ROOT / "buf.yaml", "--path", "parkup"):
        yield "buf lint: see the findings above."


def _breaking(image: Path, work: Path, against: str | None) -> Iterator[str]:
    base, reason = (against, "") if against else _last_release()
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


def _last_release() -> tuple[str | None, str]:
    """The release tag that clients were made from, or why there is nothing to compare with."""
    if _git("rev-parse", "--verify", "--quiet", "HEAD") is None:
        return None, "this is not a git checkout with a commit"
    tag = _git("describe", "--tags", "--abbrev=0", "--match", RELEASES, "HEAD")
    return (tag, "") if tag else (None, f"nothing was released yet (no tag {RELEASES})")


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
