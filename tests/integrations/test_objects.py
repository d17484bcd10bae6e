"""Where photos are kept: what every store must do, tried on a folder; S3 goes by the same library."""

import subprocess
import sys

import pytest
from obstore.store import S3Store

from server.errors import Unavailable
from server.integrations.objects import PIECE_BYTES, StoredObjects
from tests.processes import program_environment


@pytest.fixture
def objects(tmp_path) -> StoredObjects:
    return StoredObjects(str(tmp_path / "objects"))


async def test_gives_back_what_was_put_last(objects) -> None:
    assert await objects.get("photos/1/photo") is None
    await objects.put("photos/1/photo", b"one")
    await objects.put("photos/1/photo", b"two")
    assert await objects.get("photos/1/photo") == b"two"


async def test_files_of_any_size_go_and_come_in_pieces(objects, tmp_path) -> None:
    content = bytes(range(256)) * 4 * 3_000
    (tmp_path / "file").write_bytes(content)
    with (tmp_path / "file").open("rb") as file:
        await objects.put_file("reports/1/a", file)
    pieces = await objects.pieces("reports/1/a")
    read = [piece async for piece in pieces]
    assert b"".join(read) == content
    assert 1 < len(read) <= 3 + len(content) // PIECE_BYTES
    assert await objects.pieces("reports/1/b") is None


async def test_what_is_deleted_is_gone_and_deleting_again_is_no_mistake(objects) -> None:
    await objects.put("photos/1/photo", b"one")
    for _ in range(2):
        await objects.delete(["photos/1/photo", "photos/1/thumbnail"])
    assert await objects.get("photos/1/photo") is None


async def test_a_store_that_cannot_be_written_to_is_unavailable(objects, tmp_path) -> None:
    (tmp_path / "objects" / "photos").write_text("in the way")
    with pytest.raises(Unavailable):
        await objects.put("photos/1/photo", b"one")


async def test_another_process_finds_what_this_one_put(objects, tmp_path) -> None:
    await objects.put("photos/1/photo", b"one")
    assert await StoredObjects(str(tmp_path / "objects")).get("photos/1/photo") == b"one"


def test_a_process_that_ends_right_after_ends_well(tmp_path) -> None:
    """The library's asynchronous calls would abort it now and then."""
    program = (
        "import asyncio, sys; from server.integrations.objects import StoredObjects\n"
        "async def use():\n"
        "    objects = StoredObjects(sys.argv[1])\n"
        "    await objects.put('a/b', b'x')\n"
        "    return await objects.get('a/b')\n"
        "assert asyncio.run(use()) == b'x'"
    )
    with program_environment(tmp_path / "data") as environment:
        for _ in range(3):
            subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=True, env=environment)


def test_a_bucket_is_named_by_its_url(monkeypatch) -> None:
    monkeypatch.setenv("AWS_REGION", "eu-west-3")
    assert isinstance(StoredObjects("s3://parkup-photos/tunis")._store, S3Store)
