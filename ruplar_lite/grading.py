r"""Finding the answer in a text, and comparing it with the right one. Pure functions, standard library only.

Strict means: numbers must be exactly equal, and everything that is no plain number is compared as text. Only notation
is forgiven: thousands separators, a currency sign, a unit or percent sign behind, a full stop. The grader that the
paper's numbers come from forgives more, see `grade`.
"""

from __future__ import annotations

import dataclasses
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
# The published grader: math.isclose with abs_tol=1e-4, whose relative tolerance is then 1e-9.
_ABSOLUTE, _RELATIVE = Fraction(1, 10**4), Fraction(1, 10**9)


@dataclasses.dataclass(frozen=True)
class Grade:
    """What two graders say of one answer.

    Attributes:
        strict: Right by `is_correct`.
        published: Right by the grader of the paper's numbers; every answer that is right strictly is so here.
        factor_100: Right by the published grader only because it takes x, 100x and x/100 for the same.
    """

    strict: bool
    published: bool
    factor_100: bool


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
    return grade(prediction, gold).strict


def grade(prediction: str, gold: str) -> Grade:
    """Compare a predicted answer with the right one, strictly and as the authors' evaluation does.

    The published grader counts a number as right if it is within 0.0001 of the right one, of its hundredth or of its
    hundredfold, so that 50 % and 0.5 are the same, and 5 and 500 too. Its computer algebra, for answers that are
    formulas, is not reproduced: where the right answer is no number, both graders compare text.

    Args:
        prediction: The text of an answer, or the bare answer.
        gold: The right answer, bare or marked.
    """
    expected = marked_answer(gold)
    number = parse_number(expected)
    if number is None:
        same = _folded(expected) != "" and _folded(marked_answer(prediction)) == _folded(expected)
        return Grade(same, same, False)
    found = parse_number(extract_answer(prediction) or "")
    if found is None:
        return Grade(False, False, False)
    near = _is_close(found, number)
    scaled = not near and (_is_close(found, number / 100) or _is_close(found, number * 100))
    return Grade(found == number, near or scaled, scaled)


def answer_key(answer: str) -> Fraction | str:
    """Return what is equal for answers that are the same: the number, or the text without case and spacing."""
    number = parse_number(answer)
    return _folded(answer) if number is None else number


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


def _is_close(a: Fraction, b: Fraction) -> bool:
    return abs(a - b) <= max(_ABSOLUTE, _RELATIVE * max(abs(a), abs(b)))


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
