"""A page of figures: as one offline HTML file, as one SVG or PNG sheet, and how it is written to disk.

Nothing of a page comes from elsewhere and nothing in it runs: no script, font, image or link, and a content security
policy that allows its own style sheet alone.
"""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from ruplar_lite import __version__
from ruplar_lite.charts import WIDTH, Chart, letters
from ruplar_lite.errors import InputError, MissingExtraError, RuplarError, reason
from ruplar_lite.files import write_whole
from ruplar_lite.markup import Markup, element, visible
from ruplar_lite.theme import DARK, FONT, LIGHT, Theme, figure_style

#: What a page can be written as, by the end of the file's name.
SUFFIXES = (".html", ".svg", ".png")
_GAP = 28
_SHEET_LINES = 14
_PNG_ZOOM = 2.0


@dataclasses.dataclass(frozen=True)
class Table:
    """The numbers behind a figure: one heading for each column, and rows of as many texts."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclasses.dataclass(frozen=True)
class Figure:
    """A chart, a sentence that explains it, and its numbers."""

    chart: Chart
    note: str
    table: Table


@dataclasses.dataclass(frozen=True)
class Page:
    """What a page says, in the order it is shown.

    Attributes:
        title: Of the document.
        kicker: Above the heading, a word or two.
        heading: The question, or what was analysed.
        path: Stations from the heading to the result, such as the top token of each step.
        result: Name and text of the result, or None.
        facts: Names and values.
        figures: The charts.
        notes: Sentences at the end.
    """

    title: str
    kicker: str
    heading: str
    path: tuple[str, ...]
    result: tuple[str, str] | None
    facts: tuple[tuple[str, str], ...]
    figures: tuple[Figure, ...]
    notes: tuple[str, ...]


def check_target(path: str, command: str) -> None:
    """See that a page can be written to a file, before the work for it is done.

    Args:
        path: The file.
        command: What was asked for, for the message about a missing extra.

    Raises:
        InputError: The name's end is not one of `SUFFIXES`, its folder is not there or cannot be written to, or it is a
            folder itself.
        MissingExtraError: A PNG is wanted, and the package that draws it is not installed.
    """
    target = Path(path)
    if target.suffix.lower() not in SUFFIXES:
        found = target.suffix or "no suffix"
        raise InputError(f"{path}: found {found}, expected a name that ends in {', '.join(SUFFIXES)}")
    try:
        is_folder, has_folder = target.is_dir(), target.parent.is_dir()
    except (OSError, ValueError) as error:  # Too long a name, or one that no file can have.
        raise InputError(f"{path}: cannot be written: {getattr(error, 'strerror', None) or error}") from error
    if is_folder:
        raise InputError(f"{path}: found a folder, expected a file name")
    if not has_folder:
        raise InputError(f"{path}: found no folder {target.parent}, expected one to write into; make it first")
    if not os.access(target.parent, os.W_OK):
        raise InputError(f"{target.parent}: cannot be written to, expected a folder that can")
    if target.suffix.lower() == ".png":
        try:
            import resvg_py  # noqa: F401
        except ImportError as error:
            raise MissingExtraError(command, "plot", "resvg_py") from error


def write_page(page: Page, path: str, command: str) -> None:
    """Write a page as the end of the file's name says; an old file stays whole until the new one is.

    Args:
        page: What to write.
        path: The file.
        command: As for `check_target`.

    Raises:
        InputError: As for `check_target`.
        MissingExtraError: As for `check_target`.
        RuplarError: The file could not be written, or the PNG could not be drawn.
    """
    check_target(path, command)
    target = Path(path)
    draw: dict[str, Callable[[Page], str | bytes]] = {".html": to_html, ".svg": to_svg, ".png": to_png}
    content = draw[target.suffix.lower()](page)
    try:
        write_whole(target, content)
    except OSError as error:
        raise RuplarError(f"{path}: cannot be written: {reason(error)}") from error


def to_html(page: Page) -> str:
    """Return the page as HTML that is well-formed XML too."""
    style = Markup(_page_style() + figure_style())
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    head = element(
        "head",
        element("meta", charset="utf-8"),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{policy}" />'),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", page.title),
        element("style", style),
    )
    body = element("body", _header(page), _main(page), _footer(page))
    return f"<!DOCTYPE html>\n{element('html', head, body, lang='en')}\n"


def to_svg(page: Page, dark: bool = True) -> str:
    """Return the page as one SVG; `dark` adds the rules for a dark screen."""
    width = max([2 * WIDTH + 3 * _GAP, *(figure.chart.width + 2 * _GAP for figure in page.figures)])
    parts, y = _sheet_heading(page, 2 * WIDTH + _GAP)
    columns = [y, y]
    for figure in page.figures:
        chart = figure.chart
        # A figure goes where there is most room above; a wide one below everything.
        column = columns.index(min(columns)) if chart.width <= WIDTH else 0
        y = columns[column] if chart.width <= WIDTH else max(columns)
        x = _GAP + column * (WIDTH + _GAP)
        parts.append(_sheet_text(x, y + 14, chart.title, "ink", 14, bold=True))
        about = (element("title", chart.title), element("desc", chart.description))
        parts.append(element("g", *about, chart.body, transform=f"translate({x} {y + 28})"))
        y += chart.height + 28 + _GAP
        columns = [y if i == column or chart.width > WIDTH else top for i, top in enumerate(columns)]
    y = max(columns) + 12
    for note in page.notes:
        for line in _wrapped(note, width - 2 * _GAP, 11):
            parts.append(_sheet_text(_GAP, y, line, "muted", 11))
            y += 16
    sheet = element(
        "svg",
        element("title", page.title, id="page-title"),
        element(
            "desc", "; ".join((page.heading, *(f"{name}: {value}" for name, value in _said(page)))), id="page-about"
        ),
        element("style", Markup(figure_style(dark))),
        element("rect", width=width, height=y + 12, class_="surface"),
        *parts,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width} {y + 12}",
        width=width,
        height=y + 12,
        font_family=FONT,
        role="img",
        aria_labelledby="page-title page-about",
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{sheet}\n'


def to_png(page: Page) -> bytes:
    """Return the page, as on a light screen, as a PNG of twice its size.

    Raises:
        RuplarError: It could not be drawn.
    """
    import resvg_py

    try:
        return bytes(resvg_py.svg_to_bytes(svg_string=to_svg(page, dark=False), zoom=_PNG_ZOOM))
    except ValueError as error:
        raise RuplarError(f"the PNG could not be drawn: {error}; write an .svg or .html instead") from error


def _said(page: Page) -> list[tuple[str, str]]:
    return [*([page.result] if page.result else []), *page.facts]


def _header(page: Page) -> Markup:
    stations = [element("li", element("bdi", station)) for station in page.path]
    result = element("p", element("span", page.result[0], class_="kicker"), class_="label") if page.result else ""
    value = element("p", page.result[1], class_="result", dir="auto") if page.result else ""
    trail = element("ol", *stations, class_="path", aria_label="Most likely token of each step") if stations else ""
    facts = [element("div", element("dt", name), element("dd", fact, dir="auto")) for name, fact in page.facts]
    return element(
        "header",
        element("p", page.kicker, class_="kicker"),
        element("h1", page.heading, dir="auto"),
        trail,
        result,
        value,
        element("dl", *facts),
    )


def _main(page: Page) -> Markup:
    return element("main", *(_figure(figure) for figure in page.figures))


def _figure(figure: Figure) -> Markup:
    chart, heading = figure.chart, f"{figure.chart.key}-heading"
    wide = chart.width > WIDTH
    region = {"tabindex": "0", "role": "region", "aria_labelledby": heading} if wide else {}
    head = element("tr", *(element("th", name, scope="col") for name in figure.table.header))
    rows = (
        element("tr", *(element("td", element("bdi", value)) for value in row))  # A token may be right to left.
        for row in figure.table.rows
    )
    table = element("table", element("thead", head), element("tbody", *rows))
    return element(
        "figure",
        element("h2", chart.title, id=heading),
        element("div", chart.svg(), class_="scroll", **region),
        element("figcaption", figure.note),
        element("details", element("summary", "As a table"), element("div", table, class_="scroll")),
        class_="card wide" if wide else "card",
    )


def _footer(page: Page) -> Markup:
    notes = (element("p", note) for note in page.notes)
    return element("footer", *notes, element("p", f"Written by ruplar-lite {__version__}. This file loads nothing."))


def _sheet_heading(page: Page, room: float) -> tuple[list[str], int]:
    parts: list[str] = [_sheet_text(_GAP, 34, page.kicker, "muted", 12)]
    y = 58
    lines = _wrapped(page.heading, room, 18)
    if len(lines) > _SHEET_LINES:
        lines = [*lines[: _SHEET_LINES - 1], "…"]
    for line in lines:
        parts.append(_sheet_text(_GAP, y, line, "ink", 18, bold=True))
        y += 25
    trail = [*page.path, *([f"{page.result[0]}: {page.result[1]}"] if page.result else [])]
    facts = " · ".join(f"{name}: {value}" for name, value in page.facts)
    for text, class_, size in ((" → ".join(trail), "ink", 15), (facts, "muted", 12)):
        for line in _wrapped(text, room, size)[:_SHEET_LINES]:
            parts.append(_sheet_text(_GAP, y, line, class_, size))
            y += size + 7
    return parts, y + 8


def _sheet_text(x: float, y: float, text: str, class_: str, size: float, bold: bool = False) -> Markup:
    weight = 600 if bold else None
    return element("text", text, x=x, y=y, class_=class_, font_size=size, font_weight=weight)


def _wrapped(text: str, room: float, size: float) -> list[str]:
    """Break a text into lines of about `room` units; a word that is longer than a line is cut."""
    most = max(8, int(room / (0.56 * size)))
    lines: list[str] = []
    line, used = "", 0
    for word in (word for part in visible(text).split("\n") for word in part.split()):
        for piece in _pieces(word, most):
            length = letters(piece)
            if line and used + 1 + length > most:
                lines, line, used = [*lines, line], "", 0
            line, used = (f"{line} {piece}", used + 1 + length) if line else (piece, length)
    return [*lines, line] if line else lines


def _pieces(word: str, most: int) -> list[str]:
    half = most // 2 if letters(word) > len(word) else most
    return [word[i : i + half] for i in range(0, len(word), half)]


def _page_style() -> str:
    return f"{_LAYOUT} {_colours(LIGHT)} @media (prefers-color-scheme: dark) {{ {_colours(DARK)} }} "


def _colours(theme: Theme) -> str:
    return (
        f"body {{ background: {theme.page}; color: {theme.ink} }} "
        f".card, .path li {{ background: {theme.surface}; border-color: {theme.grid} }} "
        f".kicker, figcaption, footer, dt, th, .path li::after {{ color: {theme.muted} }} "
        f"summary, .result {{ color: {theme.accent} }} "
        f"th, td {{ border-color: {theme.grid} }} "
        f":focus-visible {{ outline-color: {theme.accent} }}"
    )


_LAYOUT = f"""
:root {{ color-scheme: light dark }}
* {{ box-sizing: border-box }}
body {{ margin: 0 auto; max-width: 74rem; padding: 1.5rem .75rem; font: 1rem/1.5 {FONT}; overflow-wrap: anywhere }}
header {{ padding: 0 .25rem }}
h1 {{ font-size: clamp(1.15rem, 4vw, 1.6rem); line-height: 1.35; margin: .2rem 0 1rem; white-space: pre-wrap }}
h2 {{ font-size: 1rem; margin: 0 0 .5rem }}
p {{ margin: 0 }}
.kicker {{ font-size: .8rem; letter-spacing: .04em }}
.path {{ display: flex; flex-wrap: wrap; gap: .5rem 1.6rem; list-style: none; margin: 0 0 1rem; padding: 0 }}
.path li {{ position: relative; border: 1px solid; border-radius: 999px; padding: .15rem .8rem; white-space: pre-wrap }}
.path li::after {{ content: "→"; position: absolute; right: -1.3rem }}
.path li:last-child::after {{ content: none }}
.result {{ font-size: 2.2rem; font-weight: 700; line-height: 1.2; white-space: pre-wrap }}
dl {{ display: flex; flex-wrap: wrap; gap: .5rem 1.75rem; margin: 1rem 0 1.25rem }}
dt {{ font-size: .8rem }}
dd {{ margin: 0; font-variant-numeric: tabular-nums }}
main {{ columns: 21rem; column-gap: .75rem }}
.card {{ border: 1px solid; border-radius: .75rem; break-inside: avoid; margin: 0 0 .75rem; padding: .75rem .45rem }}
.card > h2, figcaption, details {{ padding: 0 .4rem }}
.card.wide {{ column-span: all; margin-top: .75rem }}
.scroll {{ overflow-x: auto }}
.chart {{ display: block; height: auto; margin: 0 auto; max-width: 27rem; width: 100% }}
.chart.wide {{ max-width: none; width: auto }}
figcaption, footer, details {{ font-size: .85rem; margin-top: .5rem }}
summary {{ cursor: pointer; padding: .25rem 0 }}
table {{ border-collapse: collapse; font-variant-numeric: tabular-nums }}
th, td {{ border-bottom: 1px solid; padding: .2rem .8rem .2rem 0; text-align: left; white-space: pre-wrap }}
footer p {{ margin: .4rem .25rem }}
:focus-visible {{ outline: 2px solid; outline-offset: 2px }}
""".replace("\n", " ")
