"""Further wordings of kinds and narratives, which training alone uses: one a line in the text files of `more/`.

Scope: finding them by name; how they are written is in `wording.py`. They are no part of the lists that
`wording.split_texts` divides, so the wordings that training never sees stay the same when more of these are written.

A line ``# older later`` starts the wordings of the kind of this name, ``# things/questions/both`` those of a list of
sentences of the narratives (`narratives.py`); other lines are wordings, and blank ones count for nothing.
"""

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).with_name("more")
_HEADING = "# "


def more_wordings(name: str) -> tuple[str, ...]:
    """Return the further wordings of a kind, or of a list of sentences of the narratives; none is nothing unusual."""
    return _by_name().get(name, ())


def named() -> tuple[str, ...]:
    """Return every name that has further wordings."""
    return tuple(_by_name())


def parse(text: str) -> dict[str, tuple[str, ...]]:
    """Return the wordings in the text of a file, by the name of their heading.

    Raises:
        ValueError: If a wording stands before the first heading.
    """
    found: dict[str, tuple[str, ...]] = {}
    name = None
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith(_HEADING):
            name = line.removeprefix(_HEADING).strip()
        elif name is None:
            raise ValueError(f"no heading before the wording {line!r}: a line such as '# older later' says whose it is")
        else:
            found[name] = (*found.get(name, ()), line)
    return found


@cache
def _by_name() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for file in sorted(_FOLDER.glob("*.txt")):
        for name, texts in parse(file.read_text(encoding="utf-8")).items():
            found[name] = (*found.get(name, ()), *texts)
    return found
