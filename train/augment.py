"""New numbers for a worked problem: the question's own are changed, and its whole chain is computed anew, exactly.

A problem is left as it is wherever it is not certain what a number of a step means: every one must be a number of the
question, an earlier result, or a constant that the question's words explain.
"""

from __future__ import annotations

import dataclasses
import functools
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from ruplar_lite.arithmetic import evaluate
from ruplar_lite.grading import parse_number
from ruplar_lite.records import Record
from ruplar_lite.train.number_words import changeable_limit, explained, implied

# A number that stands alone: no percentage, fraction, time, date, ordinal, or part of a word.
_IN_QUESTION = re.compile(
    r"(?<![\w.,/:%-])(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?(?![0-9]|[.,:/-][0-9]|\s*%|\s*percent|[\w/-])"
)
_IN_STEP = re.compile(r"[0-9][0-9,]*\.?[0-9]*|\.[0-9]+")
_SIGN = re.compile(r"(?<=[0-9)])\s*[-+]")
_PART_OF = re.compile(
    r"([0-9][0-9,]*) (?:\w+ )?(?:out )?of (?:the |his |her |their |its |those |these |every |all |them )*([0-9][0-9,]*)"
)
_MOST_DECIMALS = 2
_TRIES = 30


@dataclasses.dataclass(frozen=True)
class _Template:
    """A problem whose numbers are slots.

    Attributes:
        values: The numbers of the question that the chain uses, each once.
        limits: The largest value that each of them may take; `None` without a limit.
        ordered: Pairs of indices of values of which the first must stay the smaller one.
        steps: Per step the pieces of its left side: text as it is, a number of the question by its index, or an
            earlier result by the index of its step, as ("text", …), ("value", i), ("result", i).
        results: The original results.
    """

    values: tuple[Fraction, ...]
    limits: tuple[Fraction | None, ...]
    ordered: tuple[tuple[int, int], ...]
    steps: tuple[tuple[tuple[str, str | int], ...], ...]
    results: tuple[Fraction, ...]


@dataclasses.dataclass(frozen=True)
class _Numbers:
    """The numbers of a question.

    Attributes:
        changeable: Those that may be changed, with the largest value that makes sense.
        fixed: Those that stay.
        constant: What its words, percentages and fractions stand for.
        parts: Pairs of which the first is a part of the second, as in "3 of the 8".
    """

    changeable: dict[Fraction, Fraction | None]
    fixed: frozenset[Fraction]
    constant: frozenset[Fraction]
    parts: tuple[tuple[Fraction, Fraction], ...]


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
        values = tuple(map(_draw, template.values, template.limits, [numbers] * len(template.values)))
        # Two slots with one value would make two meanings of one number.
        if len(set(values)) < len(values) or values == template.values:
            continue
        if any(values[i] >= values[j] for i, j in template.ordered):
            continue
        computed = _compute(template, values)
        if computed is not None:
            steps, answer = computed
            question = _replace(record.question, dict(zip(template.values, values, strict=True)))
            return Record(question, steps, answer, f"{record.source} with new numbers")
    return None


def variants_of(record: Record, count: int, numbers: random.Random) -> Iterator[Record]:
    """Yield the problem with other numbers, as many of `count` times as `augment` succeeds."""
    drawn = (augment(record, numbers) for _ in range(count))
    return (variant for variant in drawn if variant is not None)


@functools.lru_cache(maxsize=16)
def _template(record: Record) -> _Template | None:
    """Find out where each number of the chain comes from; `None` where that is not certain."""
    numbers = _numbers(record.question)
    used: dict[Fraction, int] = {}
    constants: set[Fraction] = set()
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
            kind = _origin(value, numbers, results, record.chain)
            if kind is None:
                return None
            pieces.append(("text", left[end : match.start()]))
            if kind == "result":
                pieces.append((kind, results.index(value)))
            else:
                pieces.append((kind, used.setdefault(value, len(used)) if kind == "value" else match[0]))
                constants |= {value} if kind == "text" and value not in numbers.fixed else set()
            end = match.end()
        steps.append((*pieces, ("text", left[end:])))
        results.append(exact)
    if not used or parse_number(record.answer) != results[-1]:
        return None
    unused = numbers.changeable.keys() - used.keys()
    # A number that stays may follow from others that change, such as a total; and what a word explains may be what a
    # number that no step has gave, without a step of its own.
    if not unused.isdisjoint({*_combined(used, used), *results}):
        return None
    if not constants.isdisjoint(_combined(unused, {*numbers.changeable, *results})):
        return None
    ordered = tuple((used[a], used[b]) for a, b in numbers.parts if a in used and b in used and a < b)
    limits = tuple(numbers.changeable[value] for value in used)
    return _Template(tuple(used), limits, ordered, tuple(steps), tuple(results))


def _origin(value: Fraction, numbers: _Numbers, results: list[Fraction], chain: Sequence[str]) -> str | None:
    """Say what a number of a step is: a "result", a "value" of the question, or "text" that stays.

    Returns:
        `None` if it may be two of them, or if it comes from nowhere: computed without a step, or known from elsewhere.
    """
    written = value in numbers.changeable or value in numbers.fixed
    if value in results:
        if written or results.count(value) > 1:
            return None
        # A result is there to be used: where its value occurs once, no word is needed to explain that.
        later = chain[results.index(value) + 1 :]
        times = sum(_value(found) == value for step in later for found in _IN_STEP.findall(step.partition("=")[0]))
        return "result" if times == 1 or value not in numbers.constant else None
    if value in numbers.changeable:
        return "value"
    return "text" if written or value in numbers.constant else None


def _numbers(question: str) -> _Numbers:
    """Sort the numbers of a question by whether they may be changed."""
    limits: dict[Fraction, Fraction | None] = {}
    for match in _IN_QUESTION.finditer(question):
        value = _value(match[0])
        limit = changeable_limit(value, question[: match.start()], question[match.end() :])
        limits[value] = min((one for one in (limits.get(value), limit) if one is not None), default=None)
    # A number that is also written in a form that is not replaced (20 and 20 %) cannot be changed consistently.
    fixed = {_value(found) for found in _IN_STEP.findall(_IN_QUESTION.sub(" ", question))}
    fixed |= {value for value, limit in limits.items() if value <= 1 or (limit is not None and limit < value)}
    constant = implied(question) | explained(question) | {Fraction(1)}
    changeable = {value: limit for value, limit in limits.items() if value not in fixed and value not in constant}
    parts = tuple((_value(match[1]), _value(match[2])) for match in _PART_OF.finditer(question))
    return _Numbers(changeable, frozenset(fixed | (limits.keys() - changeable.keys())), constant, parts)


def _combined(first: Iterable[Fraction], second: Iterable[Fraction]) -> set[Fraction]:
    """Return what a number of the first and another of the second give together, in any one operation."""
    pairs = ((a, b) for a in first for b in second if a != b)
    return {found for a, b in pairs for found in (a + b, abs(a - b), a * b, *((a / b, b / a) if a and b else ()))}


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
        if result is None or not _is_sensible(result, before) or (before >= 0 and _runs_out(left)):
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


def _runs_out(left: str) -> bool:
    """Say whether a sum falls below zero on its way, as 10-12+5 does: more is given away than there is."""
    parts = (evaluate(left[: match.start()]) for match in _SIGN.finditer(left))
    return any(part is not None and part < 0 for part in parts)


def _draw(value: Fraction, limit: Fraction | None, numbers: random.Random) -> Fraction:
    """Draw a number of the same kind: between half and twice as much, with as many decimals."""
    unit = 1
    while (value * unit).denominator != 1 and unit < 10**_MOST_DECIMALS:
        unit *= 10
    scaled = int(value * unit)
    most = max(3, scaled * 2) if limit is None else min(max(3, scaled * 2), int(limit * unit))
    return Fraction(numbers.randint(min(max(2, scaled // 2), most), most), unit)


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
