"""Measuring a bundle: accuracy, latents and time over records with answers, and the replay of its certificate."""

from __future__ import annotations

import contextlib
import dataclasses
import math
import statistics
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ruplar_lite.errors import InputError
from ruplar_lite.grading import grade
from ruplar_lite.options import option
from ruplar_lite.predictions import Header, Prediction, PredictionFile
from ruplar_lite.reasoner import Reasoner
from ruplar_lite.records import Record
from ruplar_lite.sampling import GenerationSettings


@dataclasses.dataclass(frozen=True)
class EvaluateSettings(GenerationSettings):
    """How a bundle is measured; without a word it gives the most likely tokens, and the same report every time.

    Raises:
        InputError: A value has the wrong type or is out of range.
    """

    seed: int | None = option(0, "Seed of the randomness, if there is any.", minimum=0, maximum=2**63 - 1)
    limit: int | None = option(None, "Only the first so many records of each file.", minimum=1)
    batch_size: int = option(
        1,
        "Questions run together; above 1, a question's time is an even share of its batch's.",
        minimum=1,
        maximum=4096,
    )
    save: str | None = option(
        None, "Write every prediction here as JSON Lines; a run that was interrupted goes on from it.", metavar="FILE"
    )


@dataclasses.dataclass(frozen=True)
class Share:
    """So many of so many were right."""

    correct: int
    questions: int

    @property
    def accuracy(self) -> float:
        """Share of right answers, from 0 to 1; 0 of nothing is 0."""
        return self.correct / self.questions if self.questions else 0.0

    def to_json(self) -> dict[str, Any]:
        """Return both numbers and the accuracy."""
        return {"accuracy": self.accuracy, "correct": self.correct, "questions": self.questions}


@dataclasses.dataclass(frozen=True)
class Bin:
    """The answers whose confidence lies between two limits.

    Attributes:
        lower: The lower limit.
        upper: The upper limit.
        total: Right answers of those in the bin.
        confidence: Their mean confidence; 0 if there are none.
    """

    lower: float
    upper: float
    total: Share
    confidence: float


@dataclasses.dataclass(frozen=True)
class Report:
    """What was measured over some records.

    Attributes:
        total: Right answers of all questions, compared strictly.
        published: The same by the grader of the paper's numbers, see `ruplar_lite.grading.grade`.
        published_by_factor_100: How many of those are right only because it takes x, 100x and x/100 for the same.
        refused: Questions that are too long for the model; they count as wrong.
        num_latents: Mean number of latent steps of the answered questions, the paper's #L.
        answer_tokens: Their mean number of answer tokens.
        batch_size: Questions that were run together.
        median_ms: Median time for a question, in milliseconds; in a batch, the batch's time shared out evenly.
        p95_ms: 95 % of the questions took no longer.
        confidence: Mean confidence of the answered questions.
        reliability: How often answers of like confidence are right, in ten bins.
        raw_reliability: The same by the probability of the answer as written, before any calibration.
        sure: Right answers of those whose confidence reaches the threshold; None where there is no threshold.
        not_sure: Right answers of the others; None where there is no threshold.
        finish_reasons: How many answers ended how.
        by_steps: Right answers per number of steps in the record's chain.
    """

    total: Share
    published: Share
    published_by_factor_100: int
    refused: int
    num_latents: float
    answer_tokens: float
    batch_size: int
    median_ms: float
    p95_ms: float
    confidence: float
    reliability: tuple[Bin, ...]
    raw_reliability: tuple[Bin, ...]
    sure: Share | None
    not_sure: Share | None
    finish_reasons: dict[str, int]
    by_steps: dict[int, Share]

    @property
    def calibration_error(self) -> float:
        """Expected calibration error: how far confidence and accuracy of a bin differ, averaged over the answers."""
        return calibration_error(self.reliability)

    @property
    def raw_calibration_error(self) -> float:
        """The same of the probability of the answer as written."""
        return calibration_error(self.raw_reliability)

    def to_json(self) -> dict[str, Any]:
        """Return the attributes as JSON values; every share with its accuracy."""
        raw = {**self.total.to_json(), **dataclasses.asdict(self)}
        del raw["total"]
        raw["published"] = self.published.to_json()
        raw["by_steps"] = {str(steps): share.to_json() for steps, share in self.by_steps.items()}
        raw["sure"], raw["not_sure"] = (share and share.to_json() for share in (self.sure, self.not_sure))
        for prefix, bins in (("", self.reliability), ("raw_", self.raw_reliability)):
            raw[f"{prefix}calibration_error"] = calibration_error(bins)
            raw[f"{prefix}reliability"] = [
                {"lower": one.lower, "upper": one.upper, "confidence": one.confidence, **one.total.to_json()}
                for one in bins
            ]
        return raw


@dataclasses.dataclass(frozen=True)
class ReplayResult:
    """A question of the certificate, asked again: `differences` says what came out other than at export."""

    question: str
    differences: tuple[str, ...]


def evaluate(
    reasoner: Reasoner,
    records: Sequence[Record],
    settings: EvaluateSettings | None = None,
    on_progress: Callable[[int, int, int], None] | None = None,
) -> Report:
    """Ask every question and compare the answers.

    Args:
        reasoner: The model.
        records: Questions with answers; at least one.
        settings: How to answer, how many records, and where the predictions are saved.
        on_progress: Called after every batch with the number done, the number of all, and the number right so far.

    Raises:
        InputError: There are no records, the model cannot answer by these settings, or `settings.save` names
            predictions of another run.
        BundleError: A graph failed.
    """
    settings = settings or EvaluateSettings()
    [report] = evaluate_sets(reasoner, [records], settings, lambda _, *numbers: on_progress and on_progress(*numbers))
    return report


def evaluate_sets(
    reasoner: Reasoner,
    sets: Sequence[Sequence[Record]],
    settings: EvaluateSettings,
    on_progress: Callable[[int, int, int, int], object] | None = None,
    *,
    threads: int | None = None,
) -> Iterator[Report]:
    """Evaluate several sets of records one after another, with all their predictions in one file.

    Args:
        reasoner: The model.
        sets: Questions with answers; at least one in each set.
        settings: As for `evaluate`; the limit holds for each set.
        on_progress: As for `evaluate`, with the index of the set first.
        threads: What the model was loaded with. A run that is continued must agree in it, for times are measured.

    Yields:
        A report for each set, as soon as it is done.

    Raises:
        InputError: As for `evaluate`.
        BundleError: A graph failed.
    """
    sets = [records[: settings.limit] for records in sets]
    if not all(sets):
        raise InputError("found no records, expected at least one to evaluate")
    reasoner.check(settings)
    with contextlib.ExitStack() as stack:
        saved = None
        if settings.save is not None:
            everything = [record for records in sets for record in records]
            how = {**dataclasses.asdict(settings), "threads": threads}
            del how["save"]
            digest = str(reasoner.bundle.manifest.to_json()["manifest_sha256"])
            header = Header.of(str(reasoner.bundle.path), digest, how, everything)
            saved = stack.enter_context(PredictionFile(settings.save, header, everything))
        known = deque(saved.done if saved is not None else ())
        for index, records in enumerate(sets):
            predictions = [known.popleft() for _ in range(min(len(known), len(records)))]
            right = sum(prediction.strict for prediction in predictions)
            for batch in predict(reasoner, records[len(predictions) :], settings):
                if saved is not None:
                    saved.append(batch)
                predictions += batch
                right += sum(prediction.strict for prediction in batch)
                if on_progress is not None:
                    on_progress(index, len(predictions), len(records), right)
            yield summarize(predictions, reasoner.questions_together(settings.batch_size))


def predict(reasoner: Reasoner, records: Sequence[Record], settings: EvaluateSettings) -> Iterator[list[Prediction]]:
    """Ask every question.

    Yields:
        The predictions of each batch, in the order of the records; a question that does not fit is among them.

    Raises:
        BundleError: A graph failed.
    """
    batch_size = reasoner.questions_together(settings.batch_size)
    for start in range(0, len(records), batch_size):
        yield _predict(reasoner, records[start : start + batch_size], settings)


def summarize(predictions: Sequence[Prediction], batch_size: int = 1) -> Report:
    """Count what predictions show.

    Args:
        predictions: Those of one set; at least one.
        batch_size: Questions that were run together.
    """
    answered = [prediction for prediction in predictions if prediction.refused is None]
    asked = Counter(prediction.steps for prediction in predictions)
    right = Counter(prediction.steps for prediction in answered if prediction.strict)
    times = sorted(prediction.milliseconds for prediction in answered)
    return Report(
        total=Share(right.total(), len(predictions)),
        published=Share(sum(prediction.published for prediction in answered), len(predictions)),
        published_by_factor_100=sum(prediction.factor_100 for prediction in answered),
        refused=len(predictions) - len(answered),
        num_latents=_mean([prediction.num_latents for prediction in answered]),
        answer_tokens=_mean([prediction.answer_tokens for prediction in answered]),
        batch_size=batch_size,
        median_ms=statistics.median(times) if times else 0.0,
        p95_ms=times[math.ceil(0.95 * len(times)) - 1] if times else 0.0,
        confidence=_mean([prediction.confidence for prediction in answered]),
        reliability=reliability([(prediction.confidence, prediction.strict) for prediction in answered]),
        raw_reliability=reliability([(prediction.raw_confidence, prediction.strict) for prediction in answered]),
        sure=_judged(answered, True),
        not_sure=_judged(answered, False),
        finish_reasons=dict(Counter[str](prediction.finish_reason for prediction in answered).most_common()),
        by_steps={steps: Share(right[steps], asked[steps]) for steps in sorted(asked)},
    )


def reliability(verdicts: Sequence[tuple[float, bool]], bins: int = 10) -> tuple[Bin, ...]:
    """Sort answers into equally wide bins of confidence.

    Args:
        verdicts: For each answer its confidence, from 0 to 1, and whether it is right.
        bins: Number of bins; each holds its lower end, the last one its upper end too.
    """
    members: list[list[tuple[float, bool]]] = [[] for _ in range(bins)]
    for confidence, correct in verdicts:
        members[min(int(confidence * bins), bins - 1)].append((confidence, correct))
    return tuple(
        Bin(i / bins, (i + 1) / bins, Share(sum(c for _, c in found), len(found)), _mean([c for c, _ in found]))
        for i, found in enumerate(members)
    )


def calibration_error(bins: Sequence[Bin]) -> float:
    """Return the expected calibration error: how far a bin's confidence and accuracy differ, averaged over answers."""
    answered = sum(one.total.questions for one in bins)
    distance = math.fsum(one.total.questions * abs(one.total.accuracy - one.confidence) for one in bins)
    return distance / answered if answered else 0.0


def replay(reasoner: Reasoner) -> Iterator[ReplayResult]:
    """Ask the questions of the bundle's certificate again and say where this machine differs from the export's.

    Yields:
        A result for every question, in order.

    Raises:
        BundleError: A graph failed.
    """
    for expected in reasoner.bundle.manifest.replay:
        answer = reasoner.ask(expected.question)
        top = tuple(thought.ids[0] for thought in answer.thoughts)
        pairs = (
            ("answer", answer.text, expected.answer),
            ("latents", answer.num_latents, expected.num_latents),
            ("most likely thought tokens", top, expected.thought_ids),
        )
        differences = (f"{name}: found {a!r}, expected {b!r}" for name, a, b in pairs if a != b)
        yield ReplayResult(expected.question, tuple(differences))


def _predict(reasoner: Reasoner, records: Sequence[Record], settings: EvaluateSettings) -> list[Prediction]:
    """Ask the questions of one batch that fit, all at once."""
    predictions = [Prediction(record.source, record.question, record.answer, len(record.chain)) for record in records]
    fitting = []
    for i, record in enumerate(records):
        try:
            reasoner.check_question(record.question, settings)
            fitting.append(i)
        except InputError as error:
            # The record was readable and the settings are valid: what is left is a question that does not fit.
            predictions[i] = dataclasses.replace(predictions[i], refused=str(error))
    started = time.perf_counter()
    questions = [records[i].question for i in fitting]
    answers = reasoner.ask_batch(questions, settings, batch_size=settings.batch_size)
    took = 1000 * (time.perf_counter() - started)
    for i, answer in zip(fitting, answers, strict=True):
        predictions[i] = dataclasses.replace(
            predictions[i],
            text=answer.text,
            value=answer.value,
            **dataclasses.asdict(grade(answer.text, records[i].answer)),
            num_latents=answer.num_latents,
            answer_tokens=answer.answer_tokens,
            confidence=answer.confidence,
            raw_confidence=answer.raw_confidence,
            sure=answer.sure,
            finish_reason=answer.finish_reason,
            milliseconds=took / len(fitting),
            timings=dataclasses.asdict(answer.timings),
        )
    return predictions


def _judged(answered: Sequence[Prediction], sure: bool) -> Share | None:
    """Count the answers that are, or are not, sure; None if nothing said what sure means."""
    if all(prediction.sure is None for prediction in answered):
        return None
    verdicts = [prediction.strict for prediction in answered if prediction.sure is sure]
    return Share(sum(verdicts), len(verdicts))


def _mean(values: Sequence[float]) -> float:
    return statistics.fmean(values) if values else 0.0
