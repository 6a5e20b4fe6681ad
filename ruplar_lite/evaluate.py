"""Measuring a bundle: accuracy, latents and time over records with answers, and the replay of its certificate."""

from __future__ import annotations

import dataclasses
import math
import statistics
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ruplar_lite.errors import InputError
from ruplar_lite.grading import is_correct
from ruplar_lite.options import option, validate
from ruplar_lite.reasoner import Reasoner
from ruplar_lite.records import Record
from ruplar_lite.thoughts import Answer


@dataclasses.dataclass(frozen=True)
class EvaluateSettings:
    """How a bundle is measured; answers are always the most likely tokens.

    Raises:
        InputError: A value has the wrong type or is out of range.
    """

    max_latents: int | None = option(
        None, "Most latent steps of a thought; 0 answers at once. [default: the model's]", minimum=0, maximum=100_000
    )
    limit: int | None = option(None, "Only the first so many records of each file.", minimum=1)

    def __post_init__(self) -> None:
        validate(self)


@dataclasses.dataclass(frozen=True)
class Share:
    """So many of so many were right."""

    correct: int
    questions: int

    @property
    def accuracy(self) -> float:
        """Share of right answers, from 0 to 1; 0 of nothing is 0."""
        return self.correct / self.questions if self.questions else 0.0


@dataclasses.dataclass(frozen=True)
class Report:
    """What was measured over some records.

    Attributes:
        total: Right answers of all questions.
        refused: Questions that are too long for the model; they count as wrong.
        num_latents: Mean number of latent steps of the answered questions, the paper's #L.
        answer_tokens: Their mean number of answer tokens.
        median_ms: Median time for a question, in milliseconds, one question at a time.
        p95_ms: 95 % of the questions took no longer.
        finish_reasons: How many answers ended how.
        by_steps: Right answers per number of steps in the record's chain.
    """

    total: Share
    refused: int
    num_latents: float
    answer_tokens: float
    median_ms: float
    p95_ms: float
    finish_reasons: dict[str, int]
    by_steps: dict[int, Share]

    def to_json(self) -> dict[str, Any]:
        """Return the attributes as JSON values; every share with its accuracy."""
        raw = {**_share_json(self.total), **dataclasses.asdict(self)}
        del raw["total"]
        raw["by_steps"] = {str(steps): _share_json(share) for steps, share in self.by_steps.items()}
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
    """Ask every question, one at a time, and compare the answers strictly.

    Args:
        reasoner: The model.
        records: Questions with answers; at least one.
        settings: Limits.
        on_progress: Called after every question with the number done, the number of all, and the number right so far.

    Raises:
        InputError: There are no records.
        BundleError: A graph failed.
    """
    settings = settings or EvaluateSettings()
    records = records[: settings.limit]
    if not records:
        raise InputError("found no records, expected at least one to evaluate")
    answers: list[Answer] = []
    right: Counter[int] = Counter()
    for done, record in enumerate(records, start=1):
        answer = _ask(reasoner, record, settings.max_latents)
        if answer is not None:
            answers.append(answer)
            right[len(record.chain)] += is_correct(answer.text, record.answer)
        if on_progress is not None:
            on_progress(done, len(records), right.total())
    asked = Counter(len(record.chain) for record in records)
    times = sorted(answer.timings.total for answer in answers)
    return Report(
        total=Share(right.total(), len(records)),
        refused=len(records) - len(answers),
        num_latents=_mean([answer.num_latents for answer in answers]),
        answer_tokens=_mean([answer.answer_tokens for answer in answers]),
        median_ms=statistics.median(times) if times else 0.0,
        p95_ms=times[math.ceil(0.95 * len(times)) - 1] if times else 0.0,
        finish_reasons=dict(Counter[str](answer.finish_reason for answer in answers).most_common()),
        by_steps={steps: Share(right[steps], asked[steps]) for steps in sorted(asked)},
    )


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


def _ask(reasoner: Reasoner, record: Record, max_latents: int | None) -> Answer | None:
    try:
        return reasoner.ask(record.question, max_latents=max_latents)
    except InputError:
        # The record was readable and the settings are valid: what is left is a question that does not fit.
        return None


def _mean(values: Sequence[int]) -> float:
    return statistics.fmean(values) if values else 0.0


def _share_json(share: Share) -> dict[str, Any]:
    return {"accuracy": share.accuracy, "correct": share.correct, "questions": share.questions}
