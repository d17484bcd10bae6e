"""Contract descriptors + dialect → the descriptor set Envoy loads; the builder follows."""

from __future__ import annotations

from pathlib import Path


def build_all(contract: bytes, dialects: Path) -> dict[str, bytes]:
    """The descriptor sets of all dialects by file name."""
    return {"contract.binpb": contract} if dialects.exists() else {}
