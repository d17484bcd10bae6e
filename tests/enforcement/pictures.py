"""Pictures for tests, as cameras and others make them."""

import io
import struct
import zlib

from PIL import Image, PngImagePlugin
from PIL.ExifTags import GPS, IFD, Base

LATITUDE, LONGITUDE = 36.806389, 10.181667
SECRET = b"taken by Sami"


def jpeg(width: int = 64, height: int = 48, colour: tuple[int, int, int] = (200, 30, 30), **options: object) -> bytes:
    return _written(Image.new("RGB", (width, height), colour), "JPEG", **options)


def png(width: int = 64, height: int = 48, **options: object) -> bytes:
    return _written(Image.new("RGBA", (width, height), (0, 0, 200, 0)), "PNG", **options)


def webp(width: int = 64, height: int = 48) -> bytes:
    return _written(Image.new("RGB", (width, height), (30, 200, 30)), "WEBP")


def gif() -> bytes:
    return _written(Image.new("P", (8, 8)), "GIF")


def from_a_telephone(*, orientation: int = 6) -> bytes:
    """Held upright by somebody in Tunis; the file says where, when, and more."""
    exif = Image.Exif()
    exif[Base.Orientation] = orientation
    exif[Base.Artist] = SECRET.decode()
    exif.get_ifd(IFD.Exif)[Base.DateTimeOriginal] = "2026:03:01 12:38:36"
    gps = exif.get_ifd(IFD.GPSInfo)
    gps[GPS.GPSLatitudeRef], gps[GPS.GPSLatitude] = "N", (36.0, 48.0, 23.0)
    gps[GPS.GPSLongitudeRef], gps[GPS.GPSLongitude] = "E", (10.0, 10.0, 54.0)
    return jpeg(640, 480, exif=exif, comment=SECRET, xmp=SECRET)


def with_exif(**gps: object) -> bytes:
    exif = Image.Exif()
    exif[Base.DateTime] = "\x00bad"
    for name, value in gps.items():
        exif.get_ifd(IFD.GPSInfo)[GPS[name]] = value
    return jpeg(exif=exif)


def annotated_png() -> bytes:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", SECRET.decode())
    return png(pnginfo=notes)


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few hundred bytes that says it has so many pixels, and unpacks to as much as is asked of it."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in ((b"IHDR", head), (b"IDAT", zlib.compress(b"\x00" * 100_000)), (b"IEND", b""))
    )


def _written(image: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()
