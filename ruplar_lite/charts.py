"""Figures as SVG: heat map, bubbles, lines, columns, bars and scatter. They know numbers and labels, not thoughts.

Each is 320 units wide where its content allows, which is a phone's width, and grows with its content otherwise.
"""

from __future__ import annotations

import dataclasses
import math
import unicodedata
from collections.abc import Callable, Sequence

from ruplar_lite.markup import Markup, element, joined
from ruplar_lite.packing import packed, scale_to_fit
from ruplar_lite.theme import DASHES, FONT, LEVELS, level

WIDTH = 320
_LEFT, _RIGHT, _TOP, _BOTTOM = 40, 16, 12, 36


@dataclasses.dataclass(frozen=True)
class Chart:
    """A figure without its frame.

    Attributes:
        key: A name of its own on a page, letters, digits and hyphens only.
        title: What it shows, a few words.
        description: The same for those who do not see it, with its numbers in short.
        width: In units, at best one CSS pixel each.
        height: In units.
        body: The drawing.
    """

    key: str
    title: str
    description: str
    width: int
    height: int
    body: Markup

    def svg(self) -> Markup:
        """Return the figure as an element of a page."""
        name, about = f"{self.key}-title", f"{self.key}-about"
        return element(
            "svg",
            element("title", self.title, id=name),
            element("desc", self.description, id=about),
            self.body,
            xmlns="http://www.w3.org/2000/svg",
            viewBox=f"0 0 {self.width} {self.height}",
            width=self.width,
            height=self.height,
            font_family=FONT,
            class_="chart" if self.width <= WIDTH else "chart wide",
            role="img",
            aria_labelledby=f"{name} {about}",
        )


@dataclasses.dataclass(frozen=True)
class Cell:
    """A cell of a heat map: its texts, and the share from 0 to 1 that colours it."""

    text: str
    note: str
    share: float


def heat_map(
    key: str,
    title: str,
    description: str,
    columns: Sequence[str],
    rows: Sequence[str],
    cells: Sequence[Sequence[Cell | None]],
) -> Chart:
    """Draw a table whose cells are coloured by share.

    Args:
        key: See `Chart`; so are `title` and `description`.
        title: See `key`.
        description: See `key`.
        columns: Headings.
        rows: Headings.
        cells: One row for each of `rows`, one cell for each of `columns`; None leaves it empty.
    """
    left, top, height = 28, 20, 34
    column = max(72, (WIDTH - left) // max(1, len(columns)))
    parts = [
        _text(left + (i + 0.5) * column, 12, fitted(name, column - 4, 11), "muted", 11, "middle")
        for i, name in enumerate(columns)
    ]
    for i, (name, row) in enumerate(zip(rows, cells, strict=True)):
        y = top + i * height
        parts.append(_text(left - 6, y + height / 2 + 4, name, "muted", 11, "end"))
        for j, cell in enumerate(row):
            if cell is not None:
                parts.append(_cell(left + j * column, y, column, height, cell))
    bottom = top + len(rows) * height
    parts.append(_heat_legend(left, bottom + 8))
    width = max(WIDTH, left + column * len(columns))
    return Chart(key, title, description, width, bottom + 40, joined(*parts))


def bubbles(
    key: str, title: str, description: str, columns: Sequence[str], shares: Sequence[Sequence[tuple[str, float]]]
) -> Chart:
    """Draw a cluster of circles for each column, their areas the shares; `shares` holds labels with shares."""
    column, height = max(104, WIDTH // max(1, len(columns))), 136
    radii = [[max(2.0, 44 * math.sqrt(share)) for _, share in listed] for listed in shares]
    clusters = [packed(sizes) for sizes in radii]
    # One scale for all columns: the areas are to be compared.
    scale = min(
        (scale_to_fit(*pair, column - 8, height - 4) for pair in zip(clusters, radii, strict=True)), default=1.0
    )
    parts = []
    for i, (name, listed) in enumerate(zip(columns, shares, strict=True)):
        middle = (i + 0.5) * column
        parts.append(_text(middle, 12, fitted(name, column - 4, 11), "muted", 11, "middle"))
        for (label, share), (x, y), full in zip(listed, clusters[i], radii[i], strict=True):
            cx, cy, radius = middle + scale * x, 20 + height / 2 + scale * y, scale * full
            mark = element("circle", cx=cx, cy=cy, r=radius, class_="fill")
            parts.append(element("g", element("title", f"{label}: {percent(share)}"), mark))
            size = min(16.0, 1.5 * radius / max(1.0, letters(label) * 0.62))
            if size >= 7:
                parts.append(_text(cx, cy + size * 0.36, label, "on", size, "middle"))
    return Chart(key, title, description, max(WIDTH, column * len(columns)), 24 + height, joined(*parts))


def lines(
    key: str,
    title: str,
    description: str,
    x_labels: Sequence[str],
    series: Sequence[tuple[str, Sequence[float]]],
    x_title: str,
    notes: Sequence[str] = (),
) -> Chart:
    """Draw shares over steps.

    Args:
        key: See `Chart`; so are `title` and `description`.
        title: See `key`.
        description: See `key`.
        x_labels: One for each value of a series.
        series: Names and shares from 0 to 1; a legend is drawn where there are several.
        x_title: What the x axis counts.
        notes: Texts above the points of the first series.
    """
    width = max(WIDTH, _LEFT + _RIGHT + 26 * len(x_labels))
    frame = _Frame(width, 190, 1.0, top=26 if notes else _TOP)
    step = frame.inner_width / max(1, len(x_labels))
    centres = [_LEFT + (i + 0.5) * step for i in range(len(x_labels))]
    parts = [frame.grid(percent), *frame.x_axis(list(zip(centres, x_labels, strict=True)), x_title)]
    for i, (name, values) in enumerate(series):
        points = [(x, frame.y(value)) for x, value in zip(centres, values, strict=False)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        colour = i % len(DASHES)
        parts.append(
            element("polyline", points=path, class_=f"s{colour}", stroke_width=2, stroke_dasharray=DASHES[colour])
        )
        for (x, y), label, value in zip(points, x_labels, values, strict=False):
            mark = element("circle", cx=x, cy=y, r=3, class_=f"f{colour}")
            parts.append(element("g", element("title", f"{name}, {x_title} {label}: {percent(value)}"), mark))
        if i == 0:
            for note, (x, y) in zip(notes, points, strict=False):
                parts.append(_text(x, y - 8, fitted(note, step, 11), "ink", 11, "middle"))
    legend, extra = _series_legend([name for name, _ in series], width, 196)
    return Chart(key, title, description, width, 190 + extra, joined(*parts, legend))


def columns(
    key: str,
    title: str,
    description: str,
    labels: Sequence[str],
    values: Sequence[float],
    x_title: str,
    texts: Sequence[str] = (),
) -> Chart:
    """Draw upright bars; `texts` stand above them, and without those the y axis has numbers."""
    width = max(WIDTH, _LEFT + _RIGHT + (26 if texts else 12) * len(values))
    frame = _Frame(width, 170, max(values, default=0) or 1.0, top=22)
    step = frame.inner_width / max(1, len(values))
    parts: list[str] = [frame.grid(_short)]
    for i, value in enumerate(values):
        x, y = _LEFT + i * step + step * 0.1, frame.y(value)
        bar = element("rect", x=x, y=y, width=step * 0.8, height=frame.y(0) - y, rx=1.5, class_="fill")
        tip = element("title", f"{x_title} {labels[i]}: {texts[i] if texts else _short(value)}")
        parts.append(element("g", tip, bar))
        if texts:
            parts.append(_text(x + step * 0.4, y - 5, texts[i], "ink", 11, "middle"))
    every = math.ceil(34 / step)
    marks = [(_LEFT + (i + 0.5) * step, label) for i, label in enumerate(labels) if i % every == 0]
    return Chart(key, title, description, width, 170, joined(*parts, *frame.x_axis(marks, x_title)))


def bars(
    key: str, title: str, description: str, rows: Sequence[tuple[str, float, str]], most: float | None = None
) -> Chart:
    """Draw lying bars; each row has a label, a value, and the text behind its bar; `most` is a full one."""
    left, right, height = 84, 62, 20
    largest = most or max((value for _, value, _ in rows), default=0) or 1.0
    parts = []
    for i, (label, value, text) in enumerate(rows):
        y, length = 4 + i * height, (WIDTH - left - right) * value / largest
        parts.append(_text(left - 8, y + 14, fitted(label, left - 10, 12), "ink", 12, "end"))
        parts.append(element("rect", x=left, y=y + 3, width=max(1.0, length), height=height - 6, rx=2, class_="fill"))
        parts.append(_text(left + length + 6, y + 14, text, "muted", 11))
    return Chart(key, title, description, WIDTH, 8 + height * max(1, len(rows)), joined(*parts))


def scatter(
    key: str,
    title: str,
    description: str,
    points: Sequence[tuple[float, float]],
    x_title: str,
    y_title: str,
) -> Chart:
    """Draw points whose x is a share from 0 to 1; those that fall together are one dot of as much more area."""
    frame = _Frame(WIDTH, 230, max((y for _, y in points), default=0) or 1.0, top=24)
    counts: dict[tuple[int, int], int] = {}
    for x, y in points:
        place = round(x * frame.inner_width / 3), round(frame.y(y) / 3)
        counts[place] = counts.get(place, 0) + 1
    most = max(counts.values(), default=1)
    parts = [frame.grid(_short), _text(4, 12, y_title, "muted", 11)]
    for (x, y), count in sorted(counts.items()):
        radius = 1.5 + 4 * math.sqrt((count - 1) / max(1, most - 1)) if most > 1 else 2.5
        parts.append(element("circle", cx=_LEFT + 3 * x, cy=3 * y, r=radius, class_="fill", fill_opacity=0.75))
    marks = [(_LEFT + share * frame.inner_width, percent(share)) for share in (0, 0.25, 0.5, 0.75, 1)]
    return Chart(key, title, description, WIDTH, 230, joined(*parts, *frame.x_axis(marks, x_title)))


def reliability_bars(
    key: str,
    title: str,
    description: str,
    bins: Sequence[tuple[float, float, str]],
    x_title: str,
    threshold: float | None = None,
) -> Chart:
    """Draw shares over equally wide bins from 0 to 1, beside the diagonal, where a share is what was binned.

    Args:
        key: See `Chart`; so are `title` and `description`.
        title: See `key`.
        description: See `key`.
        bins: For each the share, the mean of what is binned, and a text, which is empty for a bin without anything.
        x_title: What is binned.
        threshold: Where an upright line is drawn.
    """
    frame = _Frame(WIDTH, 300, 1.0)
    step, bottom, top = frame.inner_width / len(bins), frame.y(0), frame.y(1)
    parts = [frame.grid(percent)]
    for i, (share, mean, text) in enumerate(bins):
        if text:
            x, y = _LEFT + i * step + 1, frame.y(mean)
            bar = element("rect", x=x, y=frame.y(share), width=step - 2, height=bottom - frame.y(share), class_="fill")
            # The rim tells the mark from the bar that it may lie on.
            rim, mark = (
                element("rect", x=x, y=y - height / 2, width=step - 2, height=height, class_=name)
                for height, name in ((7, "surface"), (3, "fill2"))
            )
            parts.append(element("g", element("title", text), bar, rim, mark))
    right = _LEFT + frame.inner_width
    parts.append(element("line", x1=_LEFT, y1=bottom, x2=right, y2=top, class_="axis", stroke_dasharray="5 4"))
    if threshold is not None:
        x = _LEFT + threshold * frame.inner_width
        for width, name in ((6, "surface"), (2, "ink")):
            parts.append(element("rect", x=x - width / 2, y=top, width=width, height=bottom - top, class_=name))
    marks = [(_LEFT + share * frame.inner_width, percent(share)) for share in (0, 0.25, 0.5, 0.75, 1)]
    return Chart(key, title, description, WIDTH, 300, joined(*parts, *frame.x_axis(marks, x_title)))


def percent(share: float) -> str:
    """Return a share as text: whole percent, with a digit more where that would say 0 % or 100 % and not be it."""
    rounded = f"{100 * share:.0f}%"
    if rounded in ("0%", "100%") and share not in (0, 1):
        return "<0.1%" if share < 0.0005 else (">99.9%" if share >= 0.9995 else f"{100 * share:.1f}%")
    return rounded


def fitted(text: str, room: float, size: float) -> str:
    """Return as much of a text as has room, in units, at a font size; an ellipsis stands for the rest."""
    most = max(1, int(room / (0.6 * size)))
    if letters(text) <= most:
        return text
    kept, used = "", 1
    for char in text:
        used += letters(char)
        if used > most:
            break
        kept += char
    return kept + "…"


def letters(text: str) -> int:
    """Return how many letters wide a text is; an East Asian letter is two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _text(x: float, y: float, content: str, class_: str, size: float, anchor: str | None = None) -> Markup:
    return element("text", content, x=x, y=y, class_=class_, font_size=size, text_anchor=anchor)


def _cell(x: float, y: float, width: float, height: float, cell: Cell) -> Markup:
    shade, middle = level(cell.share), x + width / 2
    return element(
        "g",
        element("title", f"{cell.text}: {cell.note}"),
        element("rect", x=x + 1, y=y + 1, width=width - 2, height=height - 2, rx=3, class_=f"h{shade}"),
        _text(middle, y + 15, fitted(cell.text, width - 8, 12), f"t{shade}", 12, "middle"),
        _text(middle, y + 28, cell.note, f"t{shade}", 10, "middle"),
    )


def _heat_legend(left: float, y: float) -> Markup:
    names = ["0", *(f"{100 * bound:g}" for bound in LEVELS)]
    width = (WIDTH - left) / len(names)
    parts = []
    for i, name in enumerate(names):
        parts.append(element("rect", x=left + i * width, y=y, width=width, height=9, class_=f"h{i}"))
        parts.append(_text(left + i * width, y + 22, name + ("% and more" if i == len(LEVELS) else ""), "muted", 9))
    # The last name has no room at the right edge: it ends there.
    parts[-1] = _text(WIDTH, y + 22, "80%+", "muted", 9, "end")
    return joined(*parts)


def _series_legend(names: Sequence[str], width: float, top: float) -> tuple[Markup, int]:
    """Return a legend of lines and its height; one series needs none."""
    if len(names) < 2:
        return Markup(""), 0
    parts, x, y = [], float(_LEFT), top + 8
    for i, name in enumerate(names):
        needed = 36 + 6.6 * letters(name)
        if x > _LEFT and x + needed > width:
            x, y = float(_LEFT), y + 18
        colour = i % len(DASHES)
        style: dict[str, str | float] = {
            "class_": f"s{colour}",
            "stroke_width": 2,
            "stroke_dasharray": DASHES[colour],
        }
        parts += [element("line", x1=x, y1=y, x2=x + 22, y2=y, **style), _text(x + 28, y + 4, name, "ink", 11)]
        x += needed
    return joined(*parts), int(y + 12 - top) + 6


def _axis_step(most: float) -> float:
    """Return the distance of the lines that divide 0 to `most` in at most five: 1, 2 or 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(most / 5))
    return next(step * power for step in (1, 2, 5, 10) if 5 * step * power >= most * (1 - 1e-9))


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 10 or value == int(value) else f"{value:.2g}"


class _Frame:
    """The axes of a figure: y from 0 at the bottom to `most`, or a little more that is a round number, at the top."""

    def __init__(self, width: int, height: int, most: float, top: int = _TOP) -> None:
        self.inner_width = width - _LEFT - _RIGHT
        self._right, self._bottom, self._top = width - _RIGHT, height - _BOTTOM, top
        self._step = _axis_step(most)
        self._parts = math.ceil(most / self._step - 1e-9)

    def y(self, value: float) -> float:
        return self._bottom - (self._bottom - self._top) * value / (self._step * self._parts)

    def grid(self, name: Callable[[float], str]) -> Markup:
        parts = []
        for i in range(self._parts + 1):
            y = self.y(i * self._step)
            line = element("line", x1=_LEFT, y1=y, x2=self._right, y2=y, class_="grid" if i else "axis")
            parts += [line, _text(_LEFT - 6, y + 4, name(round(i * self._step, 9)), "muted", 10, "end")]
        return joined(*parts)

    def x_axis(self, marks: Sequence[tuple[float, str]], title: str) -> list[Markup]:
        y = self._bottom + 14
        middle = _LEFT + self.inner_width / 2
        return [
            *(_text(x, y, label, "muted", 10, "middle") for x, label in marks),
            _text(middle, y + 16, title, "muted", 11, "middle"),
        ]
