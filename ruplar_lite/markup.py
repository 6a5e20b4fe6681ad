"""Building HTML and SVG so that no text can break out: every string is escaped unless it was built here."""

from __future__ import annotations

import html
import unicodedata

# Zero-width joiners make one letter of several in many scripts and in emoji.
_JOINERS = "\u200c\u200d"


class Markup(str):
    """Text that is markup already; `element` leaves it as it is, and escapes any other string."""

    __slots__ = ()


def element(tag: str, /, *children: str, **attributes: str | float | None) -> Markup:
    """Return one element of HTML or SVG, well-formed as XML as well.

    Args:
        tag: Its name, trusted.
        *children: `Markup` is taken as it is, any other text is escaped.
        **attributes: `class_` stands for `class`, `text_anchor` for `text-anchor`; numbers are rounded to hundredths,
            None leaves the attribute out.
    """
    pairs = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_attribute(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    inner = joined(*children)
    # HTML knows a self-closed tag for elements that are always empty only; SVG takes a closing tag everywhere.
    return Markup(f"<{tag}{pairs} />" if tag in ("meta", "br") else f"<{tag}{pairs}>{inner}</{tag}>")


def joined(*parts: str) -> Markup:
    """Return parts one behind the other; what is not `Markup` is escaped."""
    return Markup("".join(part if isinstance(part, Markup) else html.escape(visible(part)) for part in parts))


def visible(text: str) -> str:
    r"""Return a text without characters that XML forbids or that change the order of others.

    Control characters, lone surrogates, direction marks and unassigned code points become escapes such as `\x07`;
    every kind of line end becomes a line feed; letters, spaces and symbols stay.
    """
    return "".join(char if _is_shown(char) else repr(char)[1:-1] for char in "\n".join(text.splitlines()))


def _is_shown(char: str) -> bool:
    return char.isprintable() or char in "\n\t" or char in _JOINERS or unicodedata.category(char) in ("Zs", "Co")


def _attribute(value: str | float) -> str:
    if isinstance(value, str):
        return html.escape(visible(value))
    return f"{value:.2f}".rstrip("0").rstrip(".")
