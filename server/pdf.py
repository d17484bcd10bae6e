"""What is printed has one font, which draws Latin and Arabic letters; Arabic ones are joined and set by HarfBuzz.

Thirty megabytes of libraries: whatever prints imports this when it prints, and not before.
"""

from __future__ import annotations

from importlib.resources import as_file, files

from fpdf import FPDF

FONT = "plex"
_PACKAGE = "fontpkg_ibm_plex_sans_arabic"
_STYLES = {"": "Regular", "B": "Bold"}
_NOT_IN_THE_FONT = {0x202F: "\u00a0"}  # the narrow no-break space of French amounts


def add_font(pdf: FPDF, *styles: str) -> None:
    """Makes the font known to a document, in the styles `""` and `"B"` unless some are named."""
    for style in styles or _STYLES:
        with as_file(files(_PACKAGE) / "files" / f"IBMPlexSansArabic-{_STYLES[style]}.ttf") as path:
            pdf.add_font(FONT, style, path)
    pdf.set_text_shaping(use_shaping_engine=True)


def printable(text: str) -> str:
    """A text with letters that the font has."""
    return text.translate(_NOT_IN_THE_FONT)
