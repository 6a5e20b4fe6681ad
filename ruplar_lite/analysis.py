"""Figures over the thoughts of many questions: how sure they are, what they hold, and whether it is the step's result.

Latent i is compared with step i of the record's chain. A step's result is what stands behind its last "=". The latent
hits it if its most likely token, read as a number, is exactly that number ("whole"), or if it is the first token, white
space passed over, that the model's tokenizer makes of the result ("first"); a number of several tokens can only be hit
the second way. Steps without "=", steps that no latent stands for, and latents beyond the last step are not compared.
Where a model was trained with `--split-steps`, the steps of the record are split as well.
"""

from __future__ import annotations

import dataclasses
import statistics
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from ruplar_lite.errors import InputError
from ruplar_lite.grading import is_correct, parse_number
from ruplar_lite.options import option, validate
from ruplar_lite.reasoner import Reasoner
from ruplar_lite.records import Record
from ruplar_lite.splitting import split_chain
from ruplar_lite.thoughts import Answer, Thought

BINS = 20
_BATCH = 16
_MOST_TOKENS = 20


@dataclasses.dataclass(frozen=True)
class AnalysisSettings:
    """What is analysed, and where it is drawn.

    Raises:
        InputError: A value has the wrong type or is out of range.
    """

    limit: int | None = option(None, "Only the first so many records of the file.", minimum=1)
    output: str | None = option(None, "Draw the figures as a page (.html, .svg or .png).", metavar="FILE", short="-o")

    def __post_init__(self) -> None:
        validate(self)


@dataclasses.dataclass(frozen=True)
class Distribution:
    """Values with their histogram: `counts[i]` are from `edges[i]` to `edges[i + 1]`, the last edge included."""

    mean: float
    median: float
    edges: tuple[float, ...]
    counts: tuple[int, ...]


@dataclasses.dataclass(frozen=True)
class TokenCount:
    """A token and the number of latent steps where it was the most likely one."""

    token: str
    id: int
    count: int


@dataclasses.dataclass(frozen=True)
class Hits:
    """Of `compared` pairs of latent and step, `whole` hit the result as a number, `first` as its first token only."""

    compared: int
    whole: int
    first: int

    @property
    def share(self) -> float:
        """Share of hits of either kind, from 0 to 1; 0 of nothing is 0."""
        return (self.whole + self.first) / self.compared if self.compared else 0.0


@dataclasses.dataclass(frozen=True)
class Analysis:
    """What was found over some records.

    Attributes:
        questions: Answered questions.
        refused: Questions that are too long for the model, left out of everything.
        correct: Right answers.
        num_latents: Mean number of latent steps of a question, the paper's #L.
        top_probs: Probability of the most likely token of each latent step.
        entropies: Entropy of each latent step in nats, a lower bound (see `Thought.entropy`).
        points: Top-1 probability and entropy of each latent step, in order.
        tokens: The most frequent top tokens.
        hits: How often a latent's top token is its step's result; None where latent i is not step i, because the model
            was trained with another `--segment`.
        hits_by_step: The same for each number of a step, from 1.
        latents_by_steps: Number of questions for each pair of steps in the record and latents of the model.
    """

    questions: int
    refused: int
    correct: int
    num_latents: float
    top_probs: Distribution
    entropies: Distribution
    points: tuple[tuple[float, float], ...]
    tokens: tuple[TokenCount, ...]
    hits: Hits | None
    hits_by_step: dict[int, Hits]
    latents_by_steps: dict[tuple[int, int], int]

    def to_json(self) -> dict[str, Any]:
        """Return the attributes as JSON values; hits with their share."""
        raw = dataclasses.asdict(self)
        raw["hits"] = _hits_json(self.hits) if self.hits else None
        raw["hits_by_step"] = {str(step): _hits_json(hits) for step, hits in self.hits_by_step.items()}
        raw["latents_by_steps"] = [
            {"steps": steps, "num_latents": latents, "questions": count}
            for (steps, latents), count in self.latents_by_steps.items()
        ]
        return raw


def require_latents(reasoner: Reasoner) -> None:
    """See that a model has latent thoughts.

    Raises:
        InputError: It was trained to write its chain, or to answer at once.
    """
    manifest = reasoner.bundle.manifest
    if manifest.objective != "latent":
        kind = {"cot": "writes its chain as text", "direct": "answers without a thought"}[manifest.objective]
        raise InputError(
            f"{reasoner.bundle.path}: found a model of the objective {manifest.objective}, which {kind}; there are no "
            "latent thoughts to analyse, expected a bundle of the objective latent"
        )


def analyse(
    reasoner: Reasoner,
    records: Sequence[Record],
    settings: AnalysisSettings | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> Analysis:
    """Ask every question and look at the thoughts.

    Args:
        reasoner: The model.
        records: Questions with their chains and answers; at least one.
        settings: The limit; its output is the caller's.
        on_progress: Called now and then with the number done and the number of all.

    Raises:
        InputError: There are no records, or the model has no latent thoughts.
        BundleError: A graph failed.
    """
    require_latents(reasoner)
    records = records[: (settings or AnalysisSettings()).limit]
    if not records:
        raise InputError("found no records, expected at least one to analyse")
    if _setting(reasoner, "split_steps", False) is True:
        records = [dataclasses.replace(record, chain=split_chain(record.chain)) for record in records]
    answered: list[tuple[Record, Answer]] = []
    for start in range(0, len(records), _BATCH):
        answered += _answered(reasoner, records[start : start + _BATCH])
        if on_progress is not None:
            on_progress(min(start + _BATCH, len(records)), len(records))
    # With another `--segment` latent i is not step i.
    encode = reasoner.encode if _setting(reasoner, "segment", "step") == "step" else None
    return summarize(answered, len(records) - len(answered), encode)


def summarize(
    answered: Sequence[tuple[Record, Answer]], refused: int, encode: Callable[[str], Sequence[int]] | None
) -> Analysis:
    """Put answers together.

    Args:
        answered: Records with the answers to them.
        refused: Number of questions without one.
        encode: The model's tokenizer; None compares no latent with a step.
    """
    thoughts = [thought for _, answer in answered for thought in answer.thoughts if thought.ids]
    points = tuple((thought.probabilities[0], thought.entropy) for thought in thoughts)
    tops = Counter((thought.ids[0], thought.tokens[0]) for thought in thoughts)
    pairs = [] if encode is None else [pair for record, answer in answered for pair in _pairs(record, answer, encode)]
    sizes = Counter((len(record.chain), answer.num_latents) for record, answer in answered)
    numbers = sorted({number for number, _ in pairs})
    return Analysis(
        questions=len(answered),
        refused=refused,
        correct=sum(is_correct(answer.text, record.answer) for record, answer in answered),
        num_latents=statistics.fmean(a.num_latents for _, a in answered) if answered else 0.0,
        top_probs=distribution([point[0] for point in points], 1.0),
        entropies=distribution([point[1] for point in points]),
        points=points,
        tokens=tuple(TokenCount(token, number, n) for (number, token), n in tops.most_common(_MOST_TOKENS)),
        hits=None if encode is None else _hits([kind for _, kind in pairs]),
        hits_by_step={number: _hits([kind for n, kind in pairs if n == number]) for number in numbers},
        latents_by_steps={key: sizes[key] for key in sorted(sizes)},
    )


def distribution(values: Sequence[float], most: float | None = None) -> Distribution:
    """Return the histogram of values from 0 to `most`, or to the largest, in `BINS` equal bins."""
    top = most or max(values, default=0.0) or 1.0
    counts, edges = np.histogram(np.clip(values, 0, top), bins=BINS, range=(0, top))
    mean, median = (statistics.fmean(values), statistics.median(values)) if values else (0.0, 0.0)
    return Distribution(mean, median, tuple(map(float, edges)), tuple(map(int, counts)))


def result_of(step: str) -> str | None:
    """Return what stands behind the last "=" of a step, stripped; None if there is no "=" or nothing behind it."""
    _, equals, result = step.rpartition("=")
    return result.strip() or None if equals else None


def hit(thought: Thought, result: str, encode: Callable[[str], Sequence[int]]) -> str:
    """Say how a latent's most likely token is a result: "whole" or "first", as the module's text says, else ""."""
    number = parse_number(result)
    if number is not None and parse_number(thought.tokens[0]) == number:
        return "whole"
    ids = list(encode(result))
    # Some tokenizers put a token of white space before any number.
    space = set(encode(" "))
    first = next((i for i in ids if i not in space), None)
    return "first" if first is not None and first == thought.ids[0] else ""


def _pairs(record: Record, answer: Answer, encode: Callable[[str], Sequence[int]]) -> Iterator[tuple[int, str]]:
    """Yield the number of every step that is compared with a latent, and how it was hit."""
    for number, (step, thought) in enumerate(zip(record.chain, answer.thoughts, strict=False), start=1):
        result = result_of(step)
        if result is not None and thought.ids:
            yield number, hit(thought, result, encode)


def _hits(kinds: Sequence[str]) -> Hits:
    return Hits(len(kinds), kinds.count("whole"), kinds.count("first"))


def _hits_json(hits: Hits) -> dict[str, Any]:
    return {"share": hits.share, **dataclasses.asdict(hits)}


def _answered(reasoner: Reasoner, records: Sequence[Record]) -> list[tuple[Record, Answer]]:
    try:
        return list(zip(records, reasoner.ask_batch([r.question for r in records], batch_size=_BATCH), strict=True))
    except InputError:
        # A question does not fit, and it stops its whole batch: one by one, the others are answered.
        if len(records) == 1:
            return []
        return [pair for record in records for pair in _answered(reasoner, [record])]


def _setting(reasoner: Reasoner, name: str, default: object) -> object:
    """Return a setting of the training; what the bundle says of it is free-form."""
    settings = reasoner.bundle.manifest.training.get("settings")
    return settings.get(name, default) if isinstance(settings, dict) else default
