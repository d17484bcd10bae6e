"""QR codes as PNG."""

from __future__ import annotations

import io

import qrcode
from PIL import Image
from qrcode.constants import ERROR_CORRECT_M

QUIET_ZONE = 4  # modules around the code, as ISO/IEC 18004 wants


def qr_png(content: str, size: int) -> bytes:
    """A square PNG of exactly `size` pixels. Computes for milliseconds: call it in a thread.

    Modules are whole pixels, so that scanners see sharp edges; what is left over goes to the margin. Raises ValueError
    when the content needs more modules than there are pixels.
    """
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_ZONE)
    code.add_data(content)
    code.make(fit=True)
    modules = code.get_matrix()
    across = len(modules)
    if (scale := size // across) < 1:
        raise ValueError(f"the content needs {across} modules, more than {size} pixels")
    drawn = Image.new("1", (across, across))
    drawn.putdata([0 if dark else 1 for row in modules for dark in row])
    canvas = Image.new("1", (size, size), 1)
    margin = (size - across * scale) // 2
    canvas.paste(drawn.resize((across * scale, across * scale), Image.Resampling.NEAREST), (margin, margin))
    png = io.BytesIO()
    canvas.save(png, "PNG", optimize=True)
    return png.getvalue()
