"""Reads what was uploaded, believing nothing but the bytes, and draws what is shown of it."""

from __future__ import annotations

import io
import struct
from collections.abc import Mapping
from typing import Any

from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError
from PIL.ExifTags import IFD, Base

from server.enforcement.errors import BrokenPhoto, PhotoTooLarge, TooManyPixels, UnsupportedPhoto
from server.enforcement.photos.model import MOST_BYTES, Picture
from server.enforcement.tickets.model import Position

MOST_PIXELS = 40_000_000
SHOWN_SIDE = 2048
THUMBNAIL_SIDE = 320
QUALITY = 82
LONGEST_TEXT = 40
_READ = ("JPEG", "PNG", "WEBP")
# A JPEG with further pictures in it, as telephones make them, is an MPO to Pillow.
_TYPES = {"JPEG": "image/jpeg", "MPO": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
_WHITE = (255, 255, 255)
# What Pillow's readers raise for bytes that are not what they should be.
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, struct.error, ZeroDivisionError)


def read_picture(content: bytes) -> Picture:
    """Computes for up to a second, and takes four bytes of memory a pixel: call it in a thread, few at a time.

    Raises PhotoTooLarge, UnsupportedPhoto, TooManyPixels (before any of them is unpacked), BrokenPhoto.
    """
    if len(content) > MOST_BYTES:
        raise PhotoTooLarge(MOST_BYTES)
    image = _opened(content)
    width, height = image.size
    if width * height > MOST_PIXELS:
        raise TooManyPixels(MOST_PIXELS)
    try:
        place, taken_at = _noted(image)
        # Made small before anything is copied. A JPEG is even unpacked at a fraction of its size.
        image.thumbnail((SHOWN_SIDE, SHOWN_SIDE))
        shown = _on_white(ImageOps.exif_transpose(image))
    except _BROKEN as error:
        raise BrokenPhoto from error
    thumbnail = shown.copy()
    thumbnail.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE))
    return Picture(
        content_type=_TYPES[image.format or ""],
        width=width,
        height=height,
        shown=_jpeg(shown),
        thumbnail=_jpeg(thumbnail),
        place=place,
        taken_at=taken_at,
    )


def _opened(content: bytes) -> Image.Image:
    """The picture by its head; no pixel is unpacked yet."""
    try:
        return Image.open(io.BytesIO(content), formats=_READ)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise TooManyPixels(MOST_PIXELS) from error
    except UnidentifiedImageError as error:
        raise UnsupportedPhoto from error
    except _BROKEN as error:
        raise BrokenPhoto from error


def _on_white(image: Image.Image) -> Image.Image:
    """Pixels alone: what else was in the file (comments, profiles, places) stays behind."""
    layered = image.convert("RGBA") if image.has_transparency_data else image.convert("RGB")
    plain = Image.new("RGB", image.size, _WHITE)
    plain.paste(layered, mask=layered.getchannel("A") if layered.mode == "RGBA" else None)
    return plain


def _jpeg(image: Image.Image) -> bytes:
    written = io.BytesIO()
    image.save(written, "JPEG", quality=QUALITY, optimize=True)
    return written.getvalue()


def _noted(image: Image.Image) -> tuple[Position | None, str | None]:
    """Where and when the camera says it was; None for what it does not say, or says badly."""
    try:
        exif = image.getexif()
        place = _place(exif.get_ifd(IFD.GPSInfo))
        taken = exif.get_ifd(IFD.Exif).get(Base.DateTimeOriginal) or exif.get(Base.DateTime)
    except _BROKEN:
        return None, None
    is_sound = isinstance(taken, str) and taken.isprintable() and 0 < len(taken) <= LONGEST_TEXT
    return place, str(taken) if is_sound else None


def _place(gps: Mapping[int, Any]) -> Position | None:
    try:
        latitude = _degrees(gps[ExifTags.GPS.GPSLatitude], gps[ExifTags.GPS.GPSLatitudeRef] == "S")
        longitude = _degrees(gps[ExifTags.GPS.GPSLongitude], gps[ExifTags.GPS.GPSLongitudeRef] == "W")
    except _BROKEN:
        return None
    # NaN is in no range.
    return Position(longitude, latitude) if -90 <= latitude <= 90 and -180 <= longitude <= 180 else None  # noqa: PLR2004


def _degrees(parts: tuple[float, float, float], is_negative: bool) -> float:  # noqa: FBT001
    degrees, minutes, seconds = map(float, parts)
    total = round(degrees + minutes / 60 + seconds / 3600, 7)
    return -total if is_negative else total
