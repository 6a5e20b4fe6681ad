"""Calibrating a bundle: asking questions with known answers, and fitting what its probabilities mean to the verdicts.

The map has two parameters (see `confidence`), few enough for a few hundred questions. Isotonic regression, the usual
other choice, needs many more, makes one of confidences that differ, and gives some answers probability 0 or 1.
"""

from __future__ import annotations

import dataclasses
import hashlib
import os
import statistics
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ruplar_lite.confidence import Confidence, DataFile, calibrated, log_odds
from ruplar_lite.errors import InputError, reason
from ruplar_lite.evaluate import EvaluateSettings, Share, calibration_error, predict, reliability
from ruplar_lite.options import option, validate
from ruplar_lite.predictions import Prediction
from ruplar_lite.reasoner import Reasoner
from ruplar_lite.records import Record

#: Answers that are needed to say anything about confidence.
FEWEST_ANSWERS = 50
#: Sure answers that are needed to choose a threshold by their accuracy.
FEWEST_SURE = 20
#: Where the model is right more often the less sure it is, the map is as good as flat, and all answers are alike.
FLATTEST = 0.01
DEFAULT_THRESHOLD = 0.5
_FOLDS = 10
# Pulls the map towards the raw confidence, as two parameters known to within about 3 would. A few hundred verdicts
# outweigh it by far; it keeps the map finite where a threshold divides right from wrong, or where all are right.
_RIDGE = 0.1
_IDENTITY = np.array([1.0, 0.0])

#: For one answer, its confidence from 0 to 1 and whether it is right.
Verdict = tuple[float, bool]


@dataclasses.dataclass(frozen=True)
class CalibrateSettings:
    """How a bundle is calibrated: on its most likely answers, with its own limits.

    Raises:
        InputError: A value has the wrong type or is out of range.
    """

    sure_accuracy: float | None = option(
        None,
        "Choose the threshold so that of the answers that reach it this share is right. [default: a threshold of 0.5]",
        minimum=0,
        maximum=1,
    )
    limit: int | None = option(None, "Only the first so many records of each file.", minimum=1)
    batch_size: int = option(1, "Questions run together.", minimum=1, maximum=4096)

    def __post_init__(self) -> None:
        validate(self)


@dataclasses.dataclass(frozen=True)
class Calibration:
    """What a calibration found.

    Attributes:
        confidence: What goes into the bundle.
        refused: Questions that are too long for the model, left out of everything.
        raw_mean: Mean raw confidence.
        sure: Right answers of those that reach the threshold.
        not_sure: Right answers of the others.
    """

    confidence: Confidence
    refused: int
    raw_mean: float
    sure: Share
    not_sure: Share

    def to_json(self) -> dict[str, Any]:
        """Return the attributes as JSON values; every share with its accuracy."""
        return {**dataclasses.asdict(self), "sure": self.sure.to_json(), "not_sure": self.not_sure.to_json()}


def calibrate(
    reasoner: Reasoner,
    files: Sequence[str | Path],
    sets: Sequence[Sequence[Record]],
    settings: CalibrateSettings | None = None,
    on_progress: Callable[[int, int, int, int], object] | None = None,
) -> Calibration:
    """Ask every question, and fit the map from raw confidence to the share of right answers.

    The bundle is not changed; `ruplar_lite.bundle.rewrite_manifest` writes what this returns.

    Args:
        reasoner: The model, calibrated before or not.
        files: Where the records are from, one file for each set.
        sets: Questions with answers, which the model was not trained on. All of them count alike.
        settings: How many records, and how the threshold is chosen.
        on_progress: Called after every batch with the index of the set, the number done, the number of all, and the
            number right so far.

    Raises:
        InputError: A file cannot be read, too few questions were answered, or no threshold has so many right answers.
        BundleError: A graph failed.
    """
    settings = settings or CalibrateSettings()
    sets = [records[: settings.limit] for records in sets]
    digests = [_digest(file) for file in files]
    how = EvaluateSettings(batch_size=settings.batch_size)
    predictions: list[list[Prediction]] = []
    for index, records in enumerate(sets):
        found: list[Prediction] = []
        for batch in predict(reasoner, records, how):
            found += batch
            if on_progress is not None:
                on_progress(index, len(found), len(records), sum(prediction.strict for prediction in found))
        predictions.append(found)
    verdicts = [[(one.raw_confidence, one.strict) for one in found if one.refused is None] for found in predictions]
    used = tuple(
        DataFile(Path(file).name, digest, len(answered))
        for file, digest, answered in zip(files, digests, verdicts, strict=True)
    )
    return measured([verdict for answered in verdicts for verdict in answered], used, settings, sum(map(len, sets)))


def measured(
    verdicts: Sequence[Verdict], files: tuple[DataFile, ...], settings: CalibrateSettings, asked: int
) -> Calibration:
    """Return the calibration that verdicts on raw confidences make; their order does not matter.

    Args:
        verdicts: Of all answers.
        files: Where the questions are from.
        settings: How the threshold is chosen.
        asked: Number of questions, the refused ones included.

    Raises:
        InputError: There are too few verdicts, or no threshold has so many right answers.
    """
    if len(verdicts) < FEWEST_ANSWERS:
        raise InputError(
            f"found {len(verdicts)} questions that were answered, expected {FEWEST_ANSWERS} at least to calibrate with"
        )
    verdicts = sorted(verdicts)
    slope, intercept = fit(verdicts)
    mapped = [(calibrated(raw, slope, intercept), right) for raw, right in verdicts]
    threshold = DEFAULT_THRESHOLD
    if settings.sure_accuracy is not None:
        threshold = threshold_for(mapped, settings.sure_accuracy)
    sure = [right for confidence, right in mapped if confidence >= threshold]
    correct = sum(right for _, right in verdicts)
    confidence = Confidence(
        slope=slope,
        intercept=intercept,
        threshold=threshold,
        sure_accuracy=settings.sure_accuracy,
        questions=len(verdicts),
        correct=correct,
        calibration_error_before=calibration_error(reliability(verdicts)),
        calibration_error_after=calibration_error(reliability(cross_validated(verdicts))),
        files=files,
    )
    return Calibration(
        confidence=confidence,
        refused=asked - len(verdicts),
        raw_mean=statistics.fmean(raw for raw, _ in verdicts),
        sure=Share(sum(sure), len(sure)),
        not_sure=Share(correct - sum(sure), len(verdicts) - len(sure)),
    )


def fit(verdicts: Sequence[Verdict]) -> tuple[float, float]:
    """Return slope and intercept of the map that makes the verdicts most likely, a little pulled to the raw confidence.

    Args:
        verdicts: At least one, in any order; the result is the same to the last bit.
    """
    ordered = sorted(verdicts)
    logits = np.array([log_odds(raw) for raw, _ in ordered])
    rights = np.array([right for _, right in ordered], dtype=np.float64)
    design = np.stack([logits, np.ones_like(logits)], axis=1)
    slope, intercept = _newton(design, rights, _IDENTITY, [0, 1])
    if slope < FLATTEST:
        slope, intercept = _newton(design, rights, np.array([FLATTEST, 0.0]), [1])
    return float(slope), float(intercept)


def cross_validated(verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Return verdicts on calibrated confidences, each of them by a map that was fitted to the others' folds.

    Right and wrong answers, and all confidences, are spread evenly over ten folds, whatever their order was.
    """
    ordered = sorted(verdicts, key=lambda verdict: (verdict[1], verdict[0]))
    folds = [ordered[i::_FOLDS] for i in range(_FOLDS)]
    found: list[Verdict] = []
    for i, fold in enumerate(folds):
        slope, intercept = fit([verdict for other in folds[:i] + folds[i + 1 :] for verdict in other])
        found += [(calibrated(raw, slope, intercept), right) for raw, right in fold]
    return found


def threshold_for(verdicts: Sequence[Verdict], accuracy: float) -> float:
    """Return the lowest confidence such that, of the answers that have it or more, a share of `accuracy` is right.

    Raises:
        InputError: There is none that `FEWEST_SURE` answers reach.
    """
    ordered = sorted(verdicts, reverse=True)
    best, found, right = 0.0, None, 0
    for count, (confidence, is_right) in enumerate(ordered, start=1):
        right += is_right
        # Answers of one confidence are sure together, or not at all.
        is_last = count == len(ordered) or ordered[count][0] < confidence
        if is_last and count >= FEWEST_SURE:
            best = max(best, right / count)
            if right / count >= accuracy:
                found = confidence
    if found is None:
        raise InputError(
            f"--sure-accuracy: found no threshold that {FEWEST_SURE} answers or more reach with {accuracy:.1%} of "
            f"them right, expected {best:.4f} at most"
        )
    return found


def check_writable(folder: Path) -> None:
    """See that a bundle's folder can be written, before the work for it is done.

    Raises:
        InputError: It cannot.
    """
    if not os.access(folder, os.W_OK):
        raise InputError(f"{folder}: cannot be written, expected a bundle to write the calibration into; copy it first")


def _newton(
    design: npt.NDArray[np.float64], rights: npt.NDArray[np.float64], start: npt.NDArray[np.float64], free: list[int]
) -> npt.NDArray[np.float64]:
    """Minimize the penalized logistic loss, which is convex, over the parameters in `free`.

    Args:
        design: (answers, 2), the log-odds and 1.
        rights: (answers,) of 0 and 1.
        start: (2,) slope and intercept to begin with.
        free: Indices of the parameters to be found; the other stays as it is.

    Returns:
        (2,) slope and intercept.
    """
    signs = 1 - 2 * rights

    def loss(weights: npt.NDArray[np.float64]) -> float:
        distance = weights - _IDENTITY
        return float(np.logaddexp(0, signs * (design @ weights)).sum() + _RIDGE / 2 * distance @ distance)

    weights, columns = start, design[:, free]
    for _ in range(100):
        shares = np.exp(-np.logaddexp(0, -(design @ weights)))
        gradient = columns.T @ (shares - rights) + _RIDGE * (weights - _IDENTITY)[free]
        hessian = columns.T @ (columns * (shares * (1 - shares))[:, None]) + _RIDGE * np.eye(len(free))
        step = np.zeros(2)
        step[free] = np.linalg.solve(hessian, gradient)
        size, before = 1.0, loss(weights)
        # Far from the minimum a full step can overshoot it.
        while loss(weights - size * step) > before and size > 1e-10:
            size /= 2
        weights = weights - size * step
        if np.abs(step).max() < 1e-12 * (1 + np.abs(weights).max()) or size <= 1e-10:
            break
    return weights


def _digest(file: str | Path) -> str:
    try:
        if not Path(file).is_file():  # A pipe has been read by now, and has no bytes left to name.
            raise InputError(f"{file}: found no regular file, expected one; write its content to a file first")
        with Path(file).open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise InputError(f"{file}: cannot be read: {reason(error)}") from error
