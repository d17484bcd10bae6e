"""What is read from an upload, and what is shown of it."""

import contextlib
import io
import random

import pytest
from PIL import Image

from server.enforcement.errors import BrokenPhoto, PhotoTooLarge, TooManyPixels, UnsupportedPhoto
from server.enforcement.photos.model import MOST_BYTES
from server.enforcement.photos.pictures import MOST_PIXELS, SHOWN_SIDE, THUMBNAIL_SIDE, read_picture
from server.enforcement.tickets.model import Position
from tests.enforcement import pictures


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


@pytest.mark.parametrize(
    ("content", "type_"),
    [(pictures.jpeg(), "image/jpeg"), (pictures.png(), "image/png"), (pictures.webp(), "image/webp")],
)
def test_the_type_is_what_the_bytes_say_and_all_are_shown_as_jpeg(content: bytes, type_: str) -> None:
    picture = read_picture(content)

    assert (picture.content_type, picture.width, picture.height) == (type_, 64, 48)
    assert opened(picture.shown).format == opened(picture.thumbnail).format == "JPEG"


def test_what_is_shown_is_upright_and_tells_nothing_but_the_picture() -> None:
    picture = read_picture(pictures.from_a_telephone())

    shown = opened(picture.shown)
    assert shown.size == (480, 640)
    for content in (picture.shown, picture.thumbnail):
        assert not opened(content).getexif()
        assert pictures.SECRET not in content
        assert "comment" not in opened(content).info
    assert pictures.SECRET not in read_picture(pictures.annotated_png()).shown


def test_place_and_time_are_read_for_the_record() -> None:
    picture = read_picture(pictures.from_a_telephone())

    assert picture.place == Position(
        pytest.approx(pictures.LONGITUDE, abs=1e-5), pytest.approx(pictures.LATITUDE, abs=1e-5)
    )
    assert picture.taken_at == "2026:03:01 12:38:36"


@pytest.mark.parametrize(
    "gps",
    [
        {},
        {"GPSLatitudeRef": "N", "GPSLatitude": (36.0, 48.0, 23.0)},
        {
            "GPSLatitudeRef": "S",
            "GPSLatitude": (91.0, 0.0, 0.0),
            "GPSLongitudeRef": "W",
            "GPSLongitude": (1.0, 0.0, 0.0),
        },
        {"GPSLatitudeRef": "N", "GPSLatitude": (36.0, 48.0), "GPSLongitudeRef": "E", "GPSLongitude": (1.0, 0.0, 0.0)},
    ],
)
def test_a_place_that_is_none_is_none_and_the_photo_is_good_all_the_same(gps: dict[str, object]) -> None:
    picture = read_picture(pictures.with_exif(**gps))

    assert (picture.place, picture.taken_at) == (None, None)


def test_south_and_west_are_negative() -> None:
    south_west = {
        "GPSLatitudeRef": "S",
        "GPSLatitude": (33.0, 30.0, 0.0),
        "GPSLongitudeRef": "W",
        "GPSLongitude": (70.0, 30.0, 0.0),
    }
    assert read_picture(pictures.with_exif(**south_west)).place == Position(-70.5, -33.5)


def test_large_pictures_are_shown_smaller_and_small_ones_as_they_are() -> None:
    large = read_picture(pictures.jpeg(5000, 2500))
    assert (large.width, large.height) == (5000, 2500)
    assert opened(large.shown).size == (SHOWN_SIDE, SHOWN_SIDE // 2)
    assert opened(large.thumbnail).size == (THUMBNAIL_SIDE, THUMBNAIL_SIDE // 2)
    assert opened(read_picture(pictures.jpeg(10, 10)).thumbnail).size == (10, 10)


def test_what_is_transparent_is_white() -> None:
    assert opened(read_picture(pictures.png()).shown).getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize(("width", "height"), [(8_000, 5_001), (10_000, 10_000), (50_000, 50_000), (2**31 - 1, 1)])
def test_a_bomb_is_refused_before_it_is_unpacked(width: int, height: int) -> None:
    assert width * height > MOST_PIXELS
    with pytest.raises(TooManyPixels):
        read_picture(pictures.bomb(width, height))


def test_more_than_five_megabytes_are_refused_unread() -> None:
    with pytest.raises(PhotoTooLarge):
        read_picture(b"x" * (MOST_BYTES + 1))


@pytest.mark.parametrize("content", [b"", b"x", b"%PDF-1.7", b"<svg/>", b"{}", pictures.gif(), b"\xff\xd8", b"RIFF"])
def test_what_is_no_photo_is_refused_whatever_it_is(content: bytes) -> None:
    with pytest.raises((UnsupportedPhoto, BrokenPhoto)):
        read_picture(content)


@pytest.mark.parametrize("content", [pictures.jpeg(300, 300), pictures.png(300, 300), pictures.webp(300, 300)])
def test_half_a_photo_is_broken(content: bytes) -> None:
    with pytest.raises(BrokenPhoto):
        read_picture(content[: len(content) // 2])
    with pytest.raises(BrokenPhoto):
        read_picture(pictures.bomb(1000, 1000))


@pytest.mark.parametrize("make", [pictures.from_a_telephone, pictures.annotated_png, pictures.webp])
def test_damaged_bytes_are_a_photo_or_a_refusal(make) -> None:
    chance = random.Random(make.__name__)  # the same damage at every run
    sound = make()
    for _ in range(150):
        damaged = bytearray(sound)
        for _ in range(chance.randrange(1, 12)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        with contextlib.suppress(BrokenPhoto, UnsupportedPhoto, TooManyPixels):
            read_picture(bytes(damaged))
