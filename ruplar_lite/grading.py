r"""Finding the answer in a text, and strict comparison with the right one. Pure functions, standard library only.

Strict means: numbers must be exactly equal, and everything that is no plain number is compared as text. Only notation
is forgiven: thousands separators, a currency sign, a unit or percent sign behind, a full stop.
"""

from __future__ import annotations

import re
from fractions import Fraction

_BOXED = "\\boxed{"
_HASHES = "####"
_NUMBER = re.compile(
    r"""
    (?P<sign>[-+]?) \s* [$€£]? \s* (?P<sign_after>[-+]?)
    (?: (?P<over>[1-9][0-9]*|0) / (?P<under>[1-9][0-9]*)
      | (?P<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)? (?P<fraction>\.[0-9]+)? (?P<exponent>[eE][-+]?[0-9]{1,3}(?![0-9]))?
    )
    \.? \s* (?P<unit>%|[^\W\d_][^\d]*|[°€£$][^\d]*)?
    """,
    re.VERBOSE,
)
# "2 million" is no 2 with a unit.
_SCALE = re.compile(
    r"(?:hundred|thousand|million|billion|trillion|dozen|score|half|third|quarter|k|m|bn)\b", re.IGNORECASE
)
_LONGEST_NUMBER = 400


def extract_answer(text: str) -> str | None:
    r"""Return the bare answer of a text.

    That is what stands in its last `\boxed{…}`, else behind its last `####`, else the whole text if it is one word or
    reads as one number, else the last word that is a number, else the whole text.

    Returns:
        The answer without surrounding whitespace, or None for a text without any.
    """
    answer = marked_answer(text)
    if answer != text.strip():
        return answer or None
    if parse_number(answer) is not None:
        return answer.rstrip(".")
    return _last_number(answer) or answer or None


def marked_answer(text: str) -> str:
    r"""Return what stands in the last `\boxed{…}`, else behind the last `####`, else all of it; stripped."""
    start = text.rfind(_BOXED)
    if start >= 0:
        return _braced(text[start + len(_BOXED) :]).strip()
    _, hashes, rest = text.rpartition(_HASHES)
    if hashes:
        return (rest.strip().splitlines() or [""])[0].strip()
    return text.strip()


def is_correct(prediction: str, gold: str) -> bool:
    """Compare a predicted answer with the right one.

    Args:
        prediction: The text of an answer, or the bare answer.
        gold: The right answer, bare or marked.

    Returns:
        Whether they are exactly the same number; or, if `gold` is no number, the same text but for case and spacing.
    """
    expected = marked_answer(gold)
    number = parse_number(expected)
    if number is None:
        return _folded(expected) != "" and _folded(marked_answer(prediction)) == _folded(expected)
    return parse_number(extract_answer(prediction) or "") == number


def parse_number(text: str) -> Fraction | None:
    """Return the exact value of a text that is one number, with or without a unit; None for any other text.

    A date (`07/08/1971`), a time (`3:30`) and a range (`3-4`) are no numbers; a fraction (`1/2`) is one.
    """
    text = text.strip().replace("\\", "").replace("{,}", ",").replace("−", "-")
    if len(text) > _LONGEST_NUMBER:
        return None
    match = _NUMBER.fullmatch(text)
    if match is None or (match["sign"] and match["sign_after"]) or _SCALE.match(match["unit"] or ""):
        return None
    if match["over"] is not None:
        value = Fraction(int(match["over"]), int(match["under"]))
    elif match["whole"] or match["fraction"]:
        whole = (match["whole"] or "0").replace(",", "")
        value = Fraction(whole + (match["fraction"] or "") + (match["exponent"] or ""))
    else:
        return None
    return -value if "-" in (match["sign"], match["sign_after"]) else value


def _last_number(text: str) -> str | None:
    words = [word.strip("\"'()[]*;:!?,") for word in text.split()]
    if len(words) > 1:
        for word, following in zip(reversed(words), ["", *reversed(words)], strict=False):
            if parse_number(word) is not None and not _SCALE.match(following):
                return word.rstrip(".")
    return None


def _braced(text: str) -> str:
    """Return the text up to the brace that closes what was opened before it; all of it if none does."""
    depth = 1
    for i, char in enumerate(text):
        depth += {"{": 1, "}": -1}.get(char, 0)
        if depth == 0:
            return text[:i]
    return text


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")
