"""Charts of reports, as pictures for paper: few inks, that can be told apart in grey, too."""

from __future__ import annotations

import io
from collections.abc import Sequence
from importlib.resources import as_file, files

from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.figure import Figure

WIDTH = 7.0  # inches: the text of an A4 sheet
DPI = 200
INK, SECOND, PALE = "#1f4e79", "#e08a2e", "#b8c4d0"
MOST_LABELS = 16
_FONT = "IBM Plex Sans Arabic"


def _add_font() -> None:
    if _FONT in font_manager.get_font_names():
        return
    with as_file(files("fontpkg_ibm_plex_sans_arabic") / "files" / "IBMPlexSansArabic-Regular.ttf") as path:
        font_manager.fontManager.addfont(path)


def bars(labels: Sequence[str], values: Sequence[float], *, name: str, height: float = 2.3) -> bytes:
    """A bar for each step, as PNG; one below nothing goes down."""
    figure, axes = _axes(height)
    axes.bar(range(len(labels)), values, color=INK, width=0.75)
    if not any(values):
        axes.set_ylim(0, 1)
    _label(axes, labels)
    axes.set_ylabel(name)
    return _png(figure)


def bars_with_line(
    labels: Sequence[str], values: Sequence[float], line: Sequence[float], *, names: tuple[str, str]
) -> bytes:
    """Bars, and a line by a scale of its own at the right."""
    figure, axes = _axes(2.5)
    axes.bar(range(len(labels)), values, color=PALE, width=0.75, label=names[0])
    axes.set_ylabel(names[0])
    right = axes.twinx()
    right.plot(range(len(labels)), line, color=INK, linewidth=1.8, marker="o", markersize=3, label=names[1])
    right.set_ylabel(names[1])
    right.set_ylim(0, 1.1 * max(line, default=0.0) or 1)
    right.spines["top"].set_visible(False)
    _label(axes, labels)
    figure.legend(loc="outside upper center", ncols=2, frameon=False)
    return _png(figure)


def two_bars(
    labels: Sequence[str], values: Sequence[float], before: Sequence[float], *, names: tuple[str, str]
) -> bytes:
    """Bars of the period beside those of the one before."""
    figure, axes = _axes(2.5)
    places = range(len(labels))
    axes.bar([place - 0.2 for place in places], values, width=0.4, color=INK, label=names[0])
    axes.bar([place + 0.2 for place in places], before, width=0.4, color=PALE, label=names[1])
    _label(axes, labels)
    figure.legend(loc="outside upper center", ncols=2, frameon=False)
    return _png(figure)


def lying_bars(labels: Sequence[str], values: Sequence[float]) -> bytes:
    """A few bars that lie, the first one on top, each with its number."""
    figure, axes = _axes(0.55 + 0.28 * len(labels))
    places = list(range(len(labels)))[::-1]
    drawn = axes.barh(places, values, color=INK, height=0.6)
    axes.bar_label(drawn, padding=3, fmt="{:,.0f}".format, fontsize=8)
    axes.set_yticks(places, labels)
    axes.tick_params(axis="x", labelbottom=False, bottom=False)
    axes.spines["bottom"].set_visible(False)
    axes.grid(visible=False)
    axes.margins(x=0.12)
    return _png(figure)


def _axes(height: float) -> tuple[Figure, Axes]:
    """Figures of their own, not pyplot's: that keeps them for ever and belongs to one thread."""
    _add_font()
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, layout="constrained")
    axes = figure.add_subplot()
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(axis="y", color="#e3e7eb", linewidth=0.6)
    axes.set_axisbelow(True)
    return figure, axes


def _label(axes: Axes, labels: Sequence[str]) -> None:
    step = -(-len(labels) // MOST_LABELS) or 1
    axes.set_xticks(range(0, len(labels), step), labels[::step])
    axes.margins(x=0.01)


def _png(figure: Figure) -> bytes:
    for axes in figure.axes:
        for text in (*axes.get_xticklabels(), *axes.get_yticklabels(), axes.yaxis.label):
            text.set_fontfamily(_FONT)
            text.set_fontsize(8)
    for legend in figure.legends:
        for text in legend.get_texts():
            text.set_fontfamily(_FONT)
            text.set_fontsize(8)
    written = io.BytesIO()
    figure.savefig(written, format="png", bbox_inches="tight")
    return written.getvalue()
