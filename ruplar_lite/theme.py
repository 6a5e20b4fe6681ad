"""Colours of the figures and the page, light and dark, as plain style rules.

Plain rules, not CSS variables: what turns an SVG into a PNG does not know them. The contrast of every text with what it
stands on is 4.5 to 1 at least, and of every mark 3 to 1; the cells of a heat map are lighter, with numbers in them.
"""

from __future__ import annotations

import dataclasses
from bisect import bisect_right

FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif"
#: Shares at which the next level of a heat map begins.
LEVELS = (0.005, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8)
#: Series that can be told apart by colour; each has a dash pattern of its own, too.
DASHES = ("none", "7 3", "2 3", "9 3 2 3", "4 2", "12 4")


@dataclasses.dataclass(frozen=True)
class Theme:
    """One set of colours, `#rrggbb` each.

    Attributes:
        page: Behind everything.
        surface: Behind a figure.
        ink: Text.
        muted: Text of less weight.
        grid: Lines that help the eye.
        accent: The one colour of a figure with one series.
        warm: A second colour beside `accent`.
        heat: Levels of a heat map, from nothing to all.
        series: Lines of a figure with several.
    """

    page: str
    surface: str
    ink: str
    muted: str
    grid: str
    accent: str
    warm: str
    heat: tuple[str, ...]
    series: tuple[str, ...]


LIGHT = Theme(
    page="#f4f6f9",
    surface="#ffffff",
    ink="#172030",
    muted="#56637a",
    grid="#dde3eb",
    accent="#2463c9",
    warm="#b4540a",
    heat=("#f3f6fb", "#e3ecf8", "#cfdff4", "#b4cdee", "#93b7e6", "#6c9bdb", "#2f67bd", "#1f4f9e", "#123a7d"),
    series=("#2463c9", "#b4540a", "#1a7f5a", "#9a3fa8", "#c02f50", "#5b6b1f"),
)
DARK = Theme(
    page="#0d1117",
    surface="#161c26",
    ink="#e9eef6",
    muted="#a2afc2",
    grid="#2c3646",
    accent="#6ea8ff",
    warm="#ff9f57",
    heat=("#1b2331", "#1d2b42", "#203556", "#24416d", "#294f89", "#30609f", "#6c9de0", "#8db6f0", "#b5d2ff"),
    series=("#6ea8ff", "#ff9f57", "#4fcf9c", "#d891e6", "#ff8097", "#bccb6a"),
)


def level(share: float) -> int:
    """Return the level of a share from 0 to 1, an index into `Theme.heat`."""
    return bisect_right(LEVELS, share)


def figure_style(dark: bool = True) -> str:
    """Return the style rules of the figures; with `dark`, those of a dark screen too."""
    return _figures(LIGHT) + (f"@media (prefers-color-scheme: dark) {{ {_figures(DARK)} }}" if dark else "")


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21 (WCAG 2.2)."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def text_on(theme: Theme, fill: str) -> str:
    """Return the colour for text on a fill: whichever of the theme's ink and surface is easier to read there."""
    return max((theme.ink, theme.surface), key=lambda colour: contrast(colour, fill))


def _figures(theme: Theme) -> str:
    rules = [
        f".surface {{ fill: {theme.surface} }}",
        f".ink {{ fill: {theme.ink} }}",
        f".muted {{ fill: {theme.muted} }}",
        f".grid {{ stroke: {theme.grid} }}",
        f".axis {{ stroke: {theme.muted} }}",
        f".fill {{ fill: {theme.accent} }}",
        f".line {{ stroke: {theme.accent}; fill: none }}",
        f".fill2 {{ fill: {theme.warm} }}",
        f".line2 {{ stroke: {theme.warm}; fill: none }}",
        f".on {{ fill: {text_on(theme, theme.accent)} }}",
    ]
    for i, fill in enumerate(theme.heat):
        rules += [f".h{i} {{ fill: {fill} }}", f".t{i} {{ fill: {text_on(theme, fill)} }}"]
    for i, colour in enumerate(theme.series):
        rules += [f".s{i} {{ stroke: {colour}; fill: none }}", f".f{i} {{ fill: {colour} }}"]
    return " ".join(rules)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
