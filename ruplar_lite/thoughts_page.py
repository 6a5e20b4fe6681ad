"""One answer and its thoughts as a page: the figures of the paper for a single question."""

from __future__ import annotations

import itertools
import math
import statistics
from collections.abc import Sequence

from ruplar_lite.bundle import page_name
from ruplar_lite.charts import Cell, bubbles, columns, heat_map, lines, percent
from ruplar_lite.page import Figure, Page, Table
from ruplar_lite.thoughts import Answer, ConfidenceKind, Thought, token_label

#: What both pages say of the entropy.
ENTROPY_NOTE = (
    "Entropy is in nats and counts all tokens outside the listed ones as one token: a lower bound of the entropy of "
    "the whole distribution."
)
_FINISHED = {
    "stop": "by itself",
    "max_latents": "the limit of latent steps ended the thought",
    "thought_deadline": "the deadline ended the thought",
    "length": "the limit of answer tokens ended the answer",
    "deadline": "the deadline ended the answer",
}
_MOST_CURVES = 6
_MEANINGS: dict[ConfidenceKind, str] = {
    "calibrated": "how often such answers are right on questions like those that the model was calibrated with",
    "raw": "the probability that the model gave to the answer as written; it is not calibrated",
    "votes": "the share of the samples that gave this answer; it is not calibrated",
}


def thoughts_page(answer: Answer) -> Page:
    """Return the page of one answer; without a latent step it has no figures."""
    thoughts = answer.thoughts
    tops = tuple(token_label(thought.tokens[0]) if thought.tokens else "?" for thought in thoughts)
    notes = [ENTROPY_NOTE] if thoughts else ["The model answered at once: there is no latent step to show."]
    notes.append(f"Confidence is {_MEANINGS[answer.confidence_kind]}.")
    doubt = f", not sure: below {percent(answer.sure_threshold or 0)}" if answer.sure is False else ""
    facts = [
        ("Confidence", percent(answer.confidence) + doubt),
        ("Latent steps (#L)", str(answer.num_latents)),
        ("Answer tokens", str(answer.answer_tokens)),
        ("Finished", _FINISHED.get(answer.finish_reason, answer.finish_reason)),
        ("Time", f"{answer.timings.total:.0f} ms"),
        ("Model", page_name(answer.model)),
    ]
    if answer.samples:
        facts.insert(1, ("Votes", ", ".join(f"{sample.value}: {sample.votes}" for sample in answer.samples)))
    if answer.chain is not None:
        facts.insert(1, ("Chain", answer.chain or "empty"))
        notes.append("This model writes its chain as text: each step below is one token of it, not a latent thought.")
    return Page(
        title="Thoughts of ruplar-lite",
        kicker="Question",
        heading=answer.question,
        path=tops,
        result=("Answer", answer.text or "(nothing)"),
        facts=tuple(facts),
        figures=_figures(thoughts, tops) if thoughts else (),
        notes=tuple(notes),
    )


def _figures(thoughts: Sequence[Thought], tops: Sequence[str]) -> tuple[Figure, ...]:
    steps = [str(i) for i in range(1, len(thoughts) + 1)]
    path = ", ".join(f"step {i} {top} {percent(_top(t))}" for i, top, t in zip(steps, tops, thoughts, strict=True))
    return (
        _heat(thoughts, path),
        _bubbles(thoughts, path),
        _curves(thoughts, steps),
        _trend(thoughts, steps, tops, path),
        _entropy(thoughts, steps),
    )


def _heat(thoughts: Sequence[Thought], path: str) -> Figure:
    ranks = range(max(len(thought.tokens) for thought in thoughts))
    cells = [
        [
            Cell(token_label(t.tokens[rank]), percent(t.probabilities[rank]), t.probabilities[rank])
            if rank < len(t.tokens)
            else None
            for t in thoughts
        ]
        for rank in ranks
    ]
    title = "Tokens by probability"
    about = f"Heat map of the {len(ranks)} most likely tokens of each latent step. Most likely: {path}."
    names = [f"step {i}" for i in range(1, len(thoughts) + 1)]
    chart = heat_map("tokens", title, about, names, [str(rank + 1) for rank in ranks], cells)
    rows = tuple(
        (str(step), str(rank), token_label(token), str(number), f"{probability:.6f}")
        for step, t in enumerate(thoughts, start=1)
        for rank, (token, number, probability) in enumerate(zip(t.tokens, t.ids, t.probabilities, strict=True), 1)
    )
    note = (
        "Each column is a latent step, each row a rank; the darker the cell (on a dark screen: the brighter), the more."
    )
    return Figure(chart, note, Table(("step", "rank", "token", "id", "probability"), rows))


def _bubbles(thoughts: Sequence[Thought], path: str) -> Figure:
    listed = [
        [(token_label(token), p) for token, p in zip(t.tokens, t.probabilities, strict=True) if p > 0] for t in thoughts
    ]
    others = [max(0.0, 1 - math.fsum(t.probabilities)) for t in thoughts]
    names = [f"step {i}" for i in range(1, len(thoughts) + 1)]
    chart = bubbles("bubbles", "Tokens as bubbles", f"The area is the probability. Most likely: {path}.", names, listed)
    rows = tuple(
        (str(i), str(len(tokens)), f"{rest:.6f}")
        for i, (tokens, rest) in enumerate(zip(listed, others, strict=True), 1)
    )
    note = "What a step holds, as areas: a soft token is the mean of these tokens' embeddings, weighted by probability."
    return Figure(chart, note, Table(("step", "tokens shown", "probability of all others"), rows))


def _curves(thoughts: Sequence[Thought], steps: Sequence[str]) -> Figure:
    sums = [list(itertools.accumulate(thought.probabilities)) for thought in thoughts]
    sums = [[min(1.0, total) for total in curve] for curve in sums]
    ranks = [str(k) for k in range(1, max(map(len, sums)) + 1)]
    series = [(f"step {step}", curve) for step, curve in zip(steps, sums, strict=True)]
    note = "How much of the probability the k most likely tokens hold together."
    if len(series) > _MOST_CURVES:
        mean = [statistics.fmean(curve[min(k, len(curve) - 1)] for curve in sums if curve) for k in range(len(ranks))]
        series = [("mean of all steps", mean), *series[: _MOST_CURVES - 1]]
        note += f" Drawn are the mean and the first {_MOST_CURVES - 1} steps; the table has all."
    firsts = ", ".join(f"step {step} {percent(curve[0])}" for step, curve in zip(steps, sums, strict=True) if curve)
    about = f"Cumulative probability over k; it begins at {firsts}."
    chart = lines("cumulative", "Cumulative probability over k", about, ranks, series, "k")
    rows = tuple(
        (step, *(f"{total:.4f}" for total in _padded(curve, len(ranks))))
        for step, curve in zip(steps, sums, strict=True)
    )
    return Figure(chart, note, Table(("step", *(f"k={k}" for k in ranks)), rows))


def _trend(thoughts: Sequence[Thought], steps: Sequence[str], tops: Sequence[str], path: str) -> Figure:
    first, stop = [_top(thought) for thought in thoughts], [thought.stop_prob for thought in thoughts]
    series = [("most likely token", first), ("</think> (stop)", stop)]
    about = f"Probability of the most likely token: {path}. Probability of stopping: {_listed(steps, stop)}."
    chart = lines("trend", "Top-1 and stop probability", about, steps, series, "latent step", tops)
    note = "The step's most likely token, and how near the model was to ending the thought there."
    rows = tuple(zip(steps, tops, (f"{p:.6f}" for p in first), (f"{p:.6f}" for p in stop), strict=True))
    return Figure(chart, note, Table(("step", "top token", "probability", "stop probability"), rows))


def _entropy(thoughts: Sequence[Thought], steps: Sequence[str]) -> Figure:
    values = [thought.entropy for thought in thoughts]
    texts = [f"{value:.2f}" for value in values]
    about = "Entropy in nats: " + ", ".join(f"step {i} {text}" for i, text in zip(steps, texts, strict=True)) + "."
    chart = columns("entropy", "Entropy", about, steps, values, "latent step", texts)
    note = "In nats, a lower bound: 0 is one sure token; ln\N{NO-BREAK SPACE}10 ≈ 2.30 is ten tokens alike."
    return Figure(
        chart, note, Table(("step", "entropy (nats)"), tuple(zip(steps, (f"{v:.6f}" for v in values), strict=True)))
    )


def _top(thought: Thought) -> float:
    return thought.probabilities[0] if thought.probabilities else 0.0


def _listed(steps: Sequence[str], shares: Sequence[float]) -> str:
    return ", ".join(f"step {step} {percent(share)}" for step, share in zip(steps, shares, strict=True))


def _padded(curve: Sequence[float], length: int) -> list[float]:
    return [*curve, *[curve[-1] if curve else 0.0] * (length - len(curve))]
