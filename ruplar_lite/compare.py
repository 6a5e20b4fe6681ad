"""Comparing two models on the questions that both answered: McNemar's exact test and Newcombe's paired interval.

Standard library only.
"""

from __future__ import annotations

import dataclasses
import math
from collections import Counter
from collections.abc import Sequence
from typing import Any, Literal

from ruplar_lite.errors import DataError
from ruplar_lite.predictions import Prediction

Grader = Literal["strict", "published"]

# The 97.5th percentile of the standard normal distribution, for intervals of 95 %.
_Z = 1.959963984540054


@dataclasses.dataclass(frozen=True)
class Comparison:
    """Two models on the questions that both answered.

    Attributes:
        both_right: Questions that both answered right.
        only_a: Those that only the first did.
        only_b: Those that only the second did.
        both_wrong: Those that neither did.
        missing_in_a: Questions that only the second was asked.
        missing_in_b: Questions that only the first was asked.
        refused: Questions that both were asked, and at least one refused.
    """

    both_right: int
    only_a: int
    only_b: int
    both_wrong: int
    missing_in_a: int = 0
    missing_in_b: int = 0
    refused: int = 0

    @property
    def questions(self) -> int:
        """Questions that both answered."""
        return self.both_right + self.only_a + self.only_b + self.both_wrong

    @property
    def accuracy_a(self) -> float:
        """The first one's share of right answers, from 0 to 1."""
        return (self.both_right + self.only_a) / self.questions

    @property
    def accuracy_b(self) -> float:
        """The second one's share of right answers, from 0 to 1."""
        return (self.both_right + self.only_b) / self.questions

    @property
    def difference(self) -> float:
        """The second one's accuracy less the first one's."""
        return (self.only_b - self.only_a) / self.questions

    def to_json(self) -> dict[str, Any]:
        """Return all counts, shares and both statistics as JSON values."""
        lower, upper = newcombe_interval(self)
        return {
            **dataclasses.asdict(self),
            "questions": self.questions,
            "accuracy_a": self.accuracy_a,
            "accuracy_b": self.accuracy_b,
            "difference": self.difference,
            "confidence_interval_95": [lower, upper],
            "p_value": mcnemar(self.only_a, self.only_b),
        }


def compare(a: Sequence[Prediction], b: Sequence[Prediction], grader: Grader = "strict") -> Comparison:
    """Pair predictions by question and right answer; what occurs several times is paired in order.

    Args:
        a: Predictions of the first model, in any order.
        b: Predictions of the second.
        grader: Whose verdicts count.

    Raises:
        DataError: There is no question that both answered.
    """
    keyed_a, keyed_b = _keyed(a), _keyed(b)
    pairs = [(keyed_a[key], keyed_b[key]) for key in keyed_a if key in keyed_b]
    answered = [(x, y) for x, y in pairs if x.refused is None and y.refused is None]
    if not answered:
        raise DataError(
            f"found no question that both answered among {len(a)} and {len(b)} predictions, "
            "expected predictions on the same data"
        )
    verdicts = Counter((bool(getattr(x, grader)), bool(getattr(y, grader))) for x, y in answered)
    return Comparison(
        both_right=verdicts[True, True],
        only_a=verdicts[True, False],
        only_b=verdicts[False, True],
        both_wrong=verdicts[False, False],
        missing_in_a=len(keyed_b) - len(pairs),
        missing_in_b=len(keyed_a) - len(pairs),
        refused=len(pairs) - len(answered),
    )


def mcnemar(only_a: int, only_b: int) -> float:
    """Return the two-sided p-value of McNemar's exact test.

    If both models are equally good, a question that only one answers right is either's with probability 1/2; the value
    is the probability that the counts are at least as uneven as these.
    """
    n, fewer = only_a + only_b, min(only_a, only_b)
    ways = total = 1
    for i in range(fewer):
        ways = ways * (n - i) // (i + 1)
        total += ways
    # Integers, for 2 ** n is beyond a float; their quotient is rounded once.
    return min(1.0, 2 * total / (1 << n))


def newcombe_interval(comparison: Comparison) -> tuple[float, float]:
    """Return the 95 % confidence interval of `Comparison.difference`.

    Newcombe's tenth method for paired data (Statistics in Medicine 17, 1998): Wilson's intervals of the two shares,
    joined with the correlation of the pairs.
    """
    n = comparison.questions
    share_a, share_b, phi = comparison.accuracy_a, comparison.accuracy_b, _correlation(comparison)
    lower_a, upper_a = wilson_interval(comparison.both_right + comparison.only_a, n)
    lower_b, upper_b = wilson_interval(comparison.both_right + comparison.only_b, n)
    below = _joined(share_b - lower_b, upper_a - share_a, phi)
    above = _joined(upper_b - share_b, share_a - lower_a, phi)
    return max(-1.0, comparison.difference - below), min(1.0, comparison.difference + above)


def wilson_interval(correct: int, questions: int) -> tuple[float, float]:
    """Return Wilson's 95 % interval of a share: where it would be within 1.96 standard errors of the share found."""
    share, z2 = correct / questions, _Z**2
    centre = share + z2 / (2 * questions)
    half = _Z * math.sqrt(share * (1 - share) / questions + z2 / (4 * questions**2))
    width = 1 + z2 / questions
    return max(0.0, (centre - half) / width), min(1.0, (centre + half) / width)


def _joined(x: float, y: float, phi: float) -> float:
    return math.sqrt(max(0.0, x * x - 2 * phi * x * y + y * y))


def _correlation(comparison: Comparison) -> float:
    """Return Newcombe's phi, whose positive values are corrected for continuity; 0 where a margin is empty."""
    a, b, c, d = comparison.both_right, comparison.only_a, comparison.only_b, comparison.both_wrong
    margins = (a + b) * (c + d) * (a + c) * (b + d)
    if margins == 0:
        return 0.0
    product = a * d - b * c
    corrected = max(product - comparison.questions / 2, 0.0) if product > 0 else product
    return corrected / math.sqrt(margins)


def _keyed(predictions: Sequence[Prediction]) -> dict[tuple[str, str, int], Prediction]:
    """Return predictions by question, right answer, and how often both stood there before."""
    seen: Counter[tuple[str, str]] = Counter()
    keyed = {}
    for prediction in predictions:
        pair = (prediction.question, prediction.gold)
        keyed[*pair, seen[pair]] = prediction
        seen[pair] += 1
    return keyed
