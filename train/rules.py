"""Rules: from a step of a chain such as `16-3-4=9` to its key terms and result terms, and its segmentation.

`arithmetic` is the paper's rule to the letter, `strict` keeps what that one loses, `date` reads calendar steps; anyone
may bring a rule of their own (`load_rule`). Nothing here knows of tokens or probabilities.
"""

from __future__ import annotations

import dataclasses
import importlib
import re
from collections.abc import Sequence
from importlib.metadata import entry_points
from typing import Protocol, runtime_checkable

from ruplar_lite.errors import DataError, InputError, first_line

ENTRY_POINTS = "ruplar_lite.rules"


@dataclasses.dataclass(frozen=True)
class Segment:
    """The terms that one latent stands for.

    Attributes:
        key_terms: Every term, in the order of the step; repeated ones stand as often as they occur.
        result_terms: Those of them that say what comes out.
    """

    key_terms: tuple[str, ...]
    result_terms: tuple[str, ...]


#: Why a record without any step cannot be used.
NO_STEPS = "no calculation <<…>> in the chain, so no rule gives a prior"


def unreadable(step: str) -> str:
    """Say why a record cannot be used whose rule cannot read this step."""
    return f"the rule cannot read the step <<{step}>>"


@runtime_checkable
class Rule(Protocol):
    """What a rule must be able to do."""

    def read(self, step: str) -> Segment | None:
        """Take a step apart.

        Args:
            step: The text between `<<` and `>>`.

        Returns:
            The whole step as one segment, with at least one key term and one result term; `None` if it cannot be
            read.
        """


class ArithmeticRule:
    """The paper's rule (section on rule-based priors).

    Key terms are every integer run, every operator of `+ - * / =` and every decimal point, in order. Result terms are
    the decimal on the right of the last `=` (integer part, point, fraction), otherwise the step's last integer.
    """

    _TERM = re.compile(r"[0-9]+|[-+*/=.]")
    _INTEGER = re.compile(r"[0-9]+")
    _DECIMAL = re.compile(r"([0-9]+)(\.)([0-9]+)")

    def read(self, step: str) -> Segment | None:
        """Take a step apart; one without any number cannot be read."""
        integers = self._INTEGER.findall(step)
        if not integers:
            return None
        decimals = self._DECIMAL.findall(step.rpartition("=")[2])
        return Segment(tuple(self._TERM.findall(step)), decimals[-1] if decimals else (integers[-1],))


class StrictArithmeticRule:
    """The arithmetic rule without its losses.

    A negative result keeps its sign, `1,200` is one number, `.5` is `0 . 5`, `144.00` is `144`, a percent sign is a
    term, and a result such as `1/2` is kept as a whole.
    """

    _NUMBER = r"(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)?(?:\.[0-9]+)?"
    _TERM = re.compile(rf"(?=[0-9]|\.[0-9])(?P<number>{_NUMBER})|(?P<sign>[-+*/=%])")
    _RESULT = re.compile(rf"\s*(?P<first>-?\s*\$?\s*(?=[0-9]|\.[0-9]){_NUMBER}%?)(?:\s*/\s*(?P<under>[0-9]+))?[^0-9]*")

    def read(self, step: str) -> Segment | None:
        """Take a step apart; one without a number on the right of its last `=` cannot be read."""
        result = self._RESULT.fullmatch(step.rpartition("=")[2])
        if result is None:
            return None
        terms = self._terms(result["first"])
        if result["under"]:
            terms += ("/", result["under"])
        return Segment(self._terms(step), terms)

    def _terms(self, text: str) -> tuple[str, ...]:
        terms: list[str] = []
        for match in self._TERM.finditer(text):
            if match["sign"]:
                terms.append(match["sign"])
                continue
            whole, _, fraction = match["number"].replace(",", "").partition(".")
            terms.append(whole or "0")
            if fraction.strip("0"):
                terms += [".", fraction]
        return tuple(terms)


class DateRule:
    """Calendar steps such as `Jul 8, 1971 - 1 year = Jul 8, 1970`.

    Key terms are every number, every word and every sign of `+ - / =`; result terms are the numbers and words on the
    right of the last `=`.
    """

    _TERM = re.compile(r"[0-9]+|[^\W\d_]+|[-+/=]")

    def read(self, step: str) -> Segment | None:
        """Take a step apart; one without `=` or without a number behind it cannot be read."""
        _, equals, right = step.rpartition("=")
        results = tuple(term for term in self._TERM.findall(right) if term[0] not in "-+/")
        if not equals or not any(term.isdigit() for term in results):
            return None
        return Segment(tuple(self._TERM.findall(step)), results)


RULES: dict[str, type[Rule]] = {"arithmetic": ArithmeticRule, "strict": StrictArithmeticRule, "date": DateRule}


def load_rule(name: str) -> Rule:
    """Make the rule of a name.

    Args:
        name: One of `RULES`, the name of an entry point in the group `ruplar_lite.rules`, or
            `package.module:ClassName`. A class is made without arguments.

    Raises:
        InputError: There is no such rule, it cannot be imported or made, or what is there has no `read`.
    """
    if name in RULES:
        return RULES[name]()
    try:
        found = _find(name)
        rule = found() if isinstance(found, type) else found
    except ModuleNotFoundError as error:
        advice = "a module in the current folder is found with PYTHONPATH=."
        raise InputError(f"--rule: cannot import {name}: {error}; {advice}") from error
    except InputError:
        raise
    except Exception as error:  # A module, or a class, is a program of its own and may raise anything.
        raise InputError(f"--rule: cannot load {name}: {type(error).__name__}: {first_line(error)}") from error
    if not isinstance(rule, Rule):
        raise InputError(f"--rule: found {name} without a method read, expected a rule")
    return CheckedRule(rule, name)


def _find(name: str) -> object:
    if ":" in name:
        module, _, attribute = name.partition(":")
        return getattr(importlib.import_module(module), attribute)
    points = entry_points(group=ENTRY_POINTS, name=name)
    if not points:
        raise InputError(f"--rule: found {name!r}, expected {', '.join(RULES)} or package.module:ClassName")
    return next(iter(points)).load()


class CheckedRule:
    """A rule of someone else's; what it does wrong becomes an error that says so.

    Args:
        rule: The rule.
        name: What errors call it.

    Attributes:
        version: The rule's own, if it has one.
    """

    def __init__(self, rule: Rule, name: str) -> None:
        self._rule, self._name = rule, name
        self.version = getattr(rule, "version", None)

    def read(self, step: str) -> Segment | None:
        """Take a step apart.

        Raises:
            DataError: The rule fails, or returns anything but a segment with terms or `None`.
        """
        try:
            segment: object = self._rule.read(step)
        except Exception as error:  # A rule is a program of its own and may raise anything.
            raise self._wrong(step, f"{type(error).__name__}: {first_line(error)}") from error
        if segment is None or (isinstance(segment, Segment) and segment.key_terms and segment.result_terms):
            return segment
        raise self._wrong(step, "no terms" if isinstance(segment, Segment) else type(segment).__name__)

    def _wrong(self, step: str, found: str) -> DataError:
        return DataError(
            f"--rule {self._name}: found {found} for the step <<{step}>>, expected a Segment with key terms and "
            "result terms, or None for a step that cannot be read"
        )


def segment_step(step: Segment, segment: str) -> list[Segment]:
    """Cut a step into the segments that become one latent each.

    Args:
        step: A whole step.
        segment: `step` (one latent), `equals` (the left side; "=" and the right side), or a number k as text (one
            latent for every k consecutive terms, a decimal counting as one). In a cut step all terms of a segment
            rank alike, key terms or not (paper, segmentation variants).

    Raises:
        InputError: `segment` is none of these.
    """
    if segment == "step":
        return [step]
    terms = step.key_terms
    if segment == "equals":
        last = len(terms) - 1 - terms[::-1].index("=") if "=" in terms else 0
        return _equal_rank([terms[:last], terms[last:]])
    if segment.isascii() and segment.isdigit() and int(segment) > 0:
        k = int(segment)
        units = _join_decimals(terms)
        return _equal_rank([sum(units[i : i + k], ()) for i in range(0, len(units), k)])
    raise InputError(f"--segment: found {segment!r}, expected step, equals or a number of terms such as 2")


def _join_decimals(terms: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Group terms so that the three of a decimal stay together: `20 * 1 . 20` → `(20) (*) (1 . 20)`."""
    units: list[tuple[str, ...]] = []
    i = 0
    while i < len(terms):
        is_decimal = i + 2 < len(terms) and terms[i + 1] == "." and terms[i].isdigit() and terms[i + 2].isdigit()
        units.append(terms[i : i + (3 if is_decimal else 1)])
        i += len(units[-1])
    return units


def _equal_rank(groups: Sequence[tuple[str, ...]]) -> list[Segment]:
    return [Segment(group, group) for group in groups if group]
