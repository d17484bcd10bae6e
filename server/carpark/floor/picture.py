"""Maps from pictures: squares of pixels, each of which is what its colour stands for."""

from __future__ import annotations

import io
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from server.carpark.floor import grid
from server.carpark.floor.errors import FloorMapUnreadable

MOST_PIXELS = 4_000_000
FORMATS = ("PNG", "JPEG", "WEBP")
WHITE = "#FFFFFF"
STANDARD_LEGEND: Mapping[str, str] = {
    WHITE: grid.EMPTY,
    "#000000": grid.WALL,
    "#808080": grid.LANE,
    "#0000FF": grid.SPACE,
    "#00FF00": grid.ENTRANCE,
    "#FF0000": grid.EXIT,
    "#FFFF00": grid.UP,
    "#FF8000": grid.DOWN,
    "#FF00FF": grid.LIFT,
    "#00FFFF": grid.STAIRS,
}
"""What colours stand for, in the characters of a grid."""

Pixels = NDArray[np.uint8]


def grid_of_picture(content: bytes, legend: Mapping[str, str], cell_pixels: int = 1) -> list[str]:
    """The grid that a picture shows. Raises FloorMapUnreadable."""
    pixels = _pixels(content)
    colours = np.array([[int(code[at : at + 2], 16) for at in (1, 3, 5)] for code in legend], dtype=np.int32)
    chars = [*legend.values()]
    if len(set(map(tuple, colours.tolist()))) < len(colours):
        raise FloorMapUnreadable("a colour stands in the legend twice")
    rows, columns = pixels.shape[0] // cell_pixels, pixels.shape[1] // cell_pixels
    if not rows or not columns:
        raise FloorMapUnreadable("it is smaller than one square")
    if rows * columns > grid.MOST_CELLS:
        raise FloorMapUnreadable(f"it has more than {grid.MOST_CELLS} squares")
    nearest = _nearest(pixels[: rows * cell_pixels, : columns * cell_pixels], colours)
    squares = nearest.reshape(rows, cell_pixels, columns, cell_pixels).swapaxes(1, 2).reshape(rows, columns, -1)
    votes = np.stack([(squares == index).sum(axis=2) for index in range(len(chars))])
    chosen = votes.argmax(axis=0)
    return ["".join(chars[index] for index in row) for row in chosen.tolist()]


def _pixels(content: bytes) -> Pixels:
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise FloorMapUnreadable(f"it has more than {MOST_PIXELS} pixels")
            image.load()
            flat = Image.new("RGBA", image.size, "white")
            flat.alpha_composite(image.convert("RGBA"))
            return np.asarray(flat.convert("RGB"), dtype=np.uint8)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise FloorMapUnreadable("it is no picture that can be read (PNG, JPEG, WebP)") from error


def _nearest(pixels: Pixels, colours: NDArray[np.int32]) -> NDArray[np.int64]:
    """Of each pixel the colour that is nearest; colours that are there often are compared once."""
    flat = pixels.reshape(-1, 3)
    codes = (flat[:, 0].astype(np.int32) << 16) | (flat[:, 1].astype(np.int32) << 8) | flat[:, 2]
    unique, places = np.unique(codes, return_inverse=True)
    parts = np.stack([(unique >> shift) & 255 for shift in (16, 8, 0)], axis=1)
    best = np.empty(len(unique), dtype=np.int64)
    for start in range(0, len(unique), 50_000):
        block = parts[start : start + 50_000, None, :] - colours[None, :, :]
        best[start : start + 50_000] = (block**2).sum(axis=2).argmin(axis=1)
    return best[places].reshape(pixels.shape[:2])
