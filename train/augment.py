"""New numbers for a worked problem: the question's own are changed, and its whole chain is computed anew, exactly.

A problem is left as it is wherever it is not certain which number of the question a step means.
"""

from __future__ import annotations

import dataclasses
import random
import re
from fractions import Fraction

from ruplar_lite.grading import parse_number
from ruplar_lite.records import Record
from ruplar_lite.train.arithmetic import evaluate

# A number that stands alone: no percentage, fraction, time, date, ordinal, or part of a word.
_IN_QUESTION = re.compile(
    r"(?<![\w.,/:%-])(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?(?![0-9]|[.,:/-][0-9]|\s*%|\s*percent|[\w/-])"
)
_IN_STEP = re.compile(r"[0-9][0-9,]*\.?[0-9]*|\.[0-9]+")
# Words that stand for a number: where a step says 2, "twice" may be meant and not the question's own 2.
_IMPLIED = {
    2: "two twice double doubles doubled half halves halved pair pairs couple both second bi-weekly",
    3: "three thrice triple triples tripled third thirds trio",
    4: "four quadruple quarter quarters fourth fourths month months",
    5: "five fifth fifths weekday weekdays",
    6: "six sixth sixths",
    7: "seven week weeks weekly seventh",
    8: "eight eighth eighths",
    9: "nine ninth",
    10: "ten tenth tenths decade decades dime dimes",
    12: "twelve dozen dozens year years yearly annual annually month months monthly foot feet noon",
    24: "twenty-four day days daily hours",
    25: "quarter quarters",
    30: "thirty month months",
    52: "year years weeks",
    60: "sixty hour hours minute minutes",
    100: "hundred percent percentage cent cents dollar dollars meter meters",
    365: "year years",
    1000: "thousand kilometer kilometers kilogram kilograms",
}
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")
_MOST_DECIMALS = 2
_TRIES = 30


@dataclasses.dataclass(frozen=True)
class _Template:
    """A problem whose numbers are slots.

    Attributes:
        values: The numbers of the question that the chain uses, each once.
        steps: Per step the pieces of its left side: text as it is, a number of the question by its index, or an
            earlier result by the index of its step, as ("text", …), ("value", i), ("result", i).
        results: The original results.
    """

    values: tuple[Fraction, ...]
    steps: tuple[tuple[tuple[str, str | int], ...], ...]
    results: tuple[Fraction, ...]


def augment(record: Record, numbers: random.Random, tries: int = _TRIES) -> Record | None:
    """Return the same problem with other numbers.

    Every number of the question that a step uses gets one new value, wherever it stands; integers stay integers, what
    was not negative stays so, and no number leaves its order of magnitude.

    Args:
        record: A record with a chain that is exactly true and ends in the answer.
        numbers: Draws the new values.
        tries: How many draws may fail before the record is given up.

    Returns:
        A record with new question, chain and answer; `None` if the record is not certain enough, or if no draw gave
        sensible results.
    """
    template = _template(record)
    if template is None:
        return None
    for _ in range(tries):
        values = tuple(_draw(value, numbers) for value in template.values)
        # Two slots with one value would make two meanings of one number.
        if len(set(values)) < len(values) or values == template.values:
            continue
        computed = _compute(template, values)
        if computed is not None:
            steps, answer = computed
            question = _replace(record.question, dict(zip(template.values, values, strict=True)))
            return Record(question, steps, answer, f"{record.source} with new numbers")
    return None


def _template(record: Record) -> _Template | None:
    """Find out where each number of the chain comes from; `None` where that is not certain."""
    in_question = {_value(match[0]) for match in _IN_QUESTION.finditer(record.question)}
    # A number that is also written in a form that is not replaced (20 and 20 %) cannot be changed consistently.
    unchanged = {_value(found) for found in _IN_STEP.findall(_IN_QUESTION.sub(" ", record.question)) if _value(found)}
    implied = _implied(record.question)
    changeable = {value for value in in_question - unchanged - implied if value > 1}
    used: dict[Fraction, int] = {}
    results: list[Fraction] = []
    steps = []
    for step in record.chain:
        left, equals, right = step.partition("=")
        exact, written = evaluate(left), evaluate(right)
        if not equals or exact is None or exact != written or "%" in step:
            return None
        pieces: list[tuple[str, str | int]] = []
        end = 0
        for match in _IN_STEP.finditer(left):
            value = _value(match[0])
            if value in results and (value in in_question | implied or results.count(value) > 1):
                return None
            pieces.append(("text", left[end : match.start()]))
            if value in results:
                pieces.append(("result", results.index(value)))
            elif value in changeable:
                pieces.append(("value", used.setdefault(value, len(used))))
            else:
                pieces.append(("text", match[0]))
            end = match.end()
        steps.append((*pieces, ("text", left[end:])))
        results.append(exact)
    if not used or parse_number(record.answer) != results[-1]:
        return None
    return _Template(tuple(used), tuple(steps), tuple(results))


def _implied(question: str) -> set[Fraction]:
    """Return the numbers that a question's words may stand for."""
    words = set(_WORD.findall(question.lower()))
    words |= {part for word in words for part in word.split("-")}
    return {Fraction(value) for value, names in _IMPLIED.items() if words & set(names.split())}


def _compute(template: _Template, values: tuple[Fraction, ...]) -> tuple[tuple[str, ...], str] | None:
    """Return the new steps and the answer; `None` if a result is not as sensible as it was."""
    results: list[Fraction] = []
    steps = []
    for pieces, before in zip(template.steps, template.results, strict=True):
        left = "".join(
            str(piece) if kind == "text" else _written((values if kind == "value" else results)[int(piece)])
            for kind, piece in pieces
        )
        result = evaluate(left)
        if result is None or not _is_sensible(result, before):
            return None
        results.append(result)
        steps.append(f"{left}={_written(result)}")
    return tuple(steps), _written(results[-1])


def _is_sensible(result: Fraction, before: Fraction) -> bool:
    if before.denominator == 1 and result.denominator != 1:
        return False
    if (result > 0) != (before > 0) or (result < 0) != (before < 0):
        return False
    return (result * 10**_MOST_DECIMALS).denominator == 1 and abs(before) / 10 <= abs(result) <= abs(before) * 10


def _draw(value: Fraction, numbers: random.Random) -> Fraction:
    """Draw a number of the same kind: between half and twice as much, with as many decimals."""
    unit = 1
    while (value * unit).denominator != 1 and unit < 10**_MOST_DECIMALS:
        unit *= 10
    scaled = int(value * unit)
    return Fraction(numbers.randint(max(2, scaled // 2), max(3, scaled * 2)), unit)


def _replace(question: str, new: dict[Fraction, Fraction]) -> str:
    def written(match: re.Match[str]) -> str:
        value = new.get(_value(match[0]))
        return match[0] if value is None else _written(value, "," in match[0], match[0])

    return _IN_QUESTION.sub(written, question)


def _written(value: Fraction, with_commas: bool = False, like: str = "") -> str:
    """Write a number without needless decimals; a price such as 2.50 keeps its two."""
    decimals = len(like.partition(".")[2])
    if value.denominator != 1 or decimals:
        shortest = next((d for d in range(1, 7) if (value * 10**d).denominator == 1), 6)
        return f"{float(value):{',' if with_commas else ''}.{max(decimals, shortest)}f}"
    return f"{int(value):,}" if with_commas else str(int(value))


def _value(text: str) -> Fraction:
    return Fraction(text.replace(",", "").rstrip(".") or "0")
