"""From the probability of an answer to the probability that it is right: two numbers, which a bundle carries.

A model gives its answers probabilities that say how likely it is to write them, not how likely they are right. The
map is Platt's (1999) on log-odds: with l = log p - log(1 - p) of an answer of probability p, it is right with
probability 1 / (1 + exp(-(slope·l + intercept))). The slope alone is a temperature. As it is positive, the map never
changes which of two answers is the surer one. `calibrate` fits it; here it is applied, with the standard library only.
"""

from __future__ import annotations

import dataclasses
import math
import re

from ruplar_lite.fields import Fields

#: Log-odds beyond these count as these: a probability nearer to 0 or 1 says no more, and 0 and 1 have no log-odds.
MOST_LOG_ODDS = 30.0
#: Limits of the map's numbers. Within them it is finite everywhere.
SMALLEST_SLOPE, LARGEST_SLOPE, LARGEST_INTERCEPT = 1e-6, 1e3, 1e5
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclasses.dataclass(frozen=True)
class DataFile:
    """A file whose questions were used: its name without folders, SHA-256, and number of answered questions."""

    name: str
    sha256: str
    questions: int


@dataclasses.dataclass(frozen=True)
class Confidence:
    """How sure a bundle is of its answers, and what it was measured on.

    Attributes:
        slope: Of the map, above 0.
        intercept: Of the map.
        threshold: An answer of less calibrated confidence is one to say "not sure" of.
        sure_accuracy: Share of right answers, above the threshold, by which that was chosen; None for the default.
        questions: Answered questions that the map was fitted to.
        correct: How many of their answers are right.
        calibration_error_before: Expected calibration error of the raw confidence on them, from 0 to 1.
        calibration_error_after: The same of the calibrated one, by cross-validation: each answer is judged by a map
            that was fitted to others.
        files: Where the questions are from.
    """

    slope: float
    intercept: float
    threshold: float
    sure_accuracy: float | None
    questions: int
    correct: int
    calibration_error_before: float
    calibration_error_after: float
    files: tuple[DataFile, ...]

    def calibrated(self, probability: float) -> float:
        """Return the probability, between 0 and 1, that an answer is right to which the model gave a probability."""
        return calibrated(probability, self.slope, self.intercept)

    @classmethod
    def read(cls, fields: Fields) -> Confidence:
        """Read it from a manifest; what is wrong goes to the problems of `fields`."""
        files = []
        for file in fields.sections("files"):
            digest = file.text("sha256")
            if not _SHA256.fullmatch(digest):
                file.wrong("sha256", "64 hexadecimal digits")
            files.append(DataFile(file.text("name"), digest, file.integer("questions")))
        found = cls(
            slope=fields.number("slope", SMALLEST_SLOPE, LARGEST_SLOPE),
            intercept=fields.number("intercept", -LARGEST_INTERCEPT, LARGEST_INTERCEPT),
            threshold=fields.number("threshold", 0, 1),
            sure_accuracy=fields.number("sure_accuracy", 0, 1) if fields.has("sure_accuracy") else None,
            questions=fields.integer("questions", 1),
            correct=fields.integer("correct"),
            calibration_error_before=fields.number("calibration_error_before", 0, 1),
            calibration_error_after=fields.number("calibration_error_after", 0, 1),
            files=tuple(files),
        )
        if found.correct > found.questions:
            fields.wrong("correct", f"at most questions {found.questions}")
        if sum(file.questions for file in files) != found.questions:
            fields.wrong("questions", "as many as all files have together")
        return found


def log_odds(probability: float) -> float:
    """Return the log-odds of a probability, cut off at `MOST_LOG_ODDS` on either side."""
    if not 0 < probability < 1:
        return MOST_LOG_ODDS if probability >= 1 else -MOST_LOG_ODDS
    return max(-MOST_LOG_ODDS, min(MOST_LOG_ODDS, math.log(probability) - math.log1p(-probability)))


def calibrated(probability: float, slope: float, intercept: float) -> float:
    """Return what the map makes of a probability; see the top of this file."""
    logit = slope * log_odds(probability) + intercept
    # The exponential of a negative number only: the other one can overflow.
    small = math.exp(-abs(logit))
    return 1 / (1 + small) if logit >= 0 else small / (1 + small)
