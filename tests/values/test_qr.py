import io

import pytest
from PIL import Image

from server.values.qr import qr_png

URL = "https://api.parkup.tn/t/" + "A" * 90


class TestQrPng:
    @pytest.mark.parametrize("size", [100, 101, 300, 999, 1000])
    @pytest.mark.parametrize("content", ["PKP-ABC123XYZ0", URL])
    def test_the_image_is_exactly_as_large_as_asked_for(self, content: str, size: int) -> None:
        assert Image.open(io.BytesIO(qr_png(content, size))).size == (size, size)

    def test_modules_are_sharp_and_the_margin_is_white(self) -> None:
        image = Image.open(io.BytesIO(qr_png(URL, 500))).convert("L")
        assert set(image.tobytes()) == {0, 255}
        edge = [image.getpixel((x, y)) for x in range(500) for y in (0, 15, 484, 499)]
        assert set(edge) == {255}

    def test_a_code_that_does_not_fit_is_refused(self) -> None:
        with pytest.raises(ValueError, match="more than 30 pixels"):
            qr_png(URL, 30)
