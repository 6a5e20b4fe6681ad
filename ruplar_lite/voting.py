"""Several answers to one question become one, by majority. Pure functions."""

from __future__ import annotations

import dataclasses
import statistics
from collections.abc import Sequence
from fractions import Fraction

from ruplar_lite.grading import answer_key
from ruplar_lite.thoughts import Answer, SampledAnswer


def vote(answers: Sequence[Answer]) -> Answer:
    """Return the answer with the most votes; numbers of equal value are one answer.

    An answer without a value has no vote, and neither has one that was cut off as long as any other is whole. Of
    answers with equally many votes the one with the higher mean probability wins, then the one that came first.

    Args:
        answers: One per sample, the one that was thought without noise first; at least one.

    Returns:
        A single answer as it is. Of several, one that stands for the winner (the first of all if it gave that answer,
        else the most probable that did), with `samples`, the share of the votes as `confidence`, and the time until
        the last sample was done as total.
    """
    first = answers[0]
    if len(answers) == 1:
        return first
    valued = [answer for answer in answers if answer.value is not None]
    voters = [answer for answer in valued if not answer.is_cut_off] or valued
    groups: dict[Fraction | str, list[Answer]] = {}
    for answer in voters:
        groups.setdefault(answer_key(answer.value or ""), []).append(answer)
    ranked = sorted(groups.values(), key=lambda group: (-len(group), -_mean_probability(group)))
    standing = [_representative(group, first) for group in ranked]
    samples = tuple(
        SampledAnswer(answer.value or "", len(group), _mean_probability(group))
        for answer, group in zip(standing, ranked, strict=True)
    )
    chosen = standing[0] if standing else first
    return dataclasses.replace(
        chosen,
        confidence=samples[0].votes / len(answers) if samples else 0.0,
        confidence_kind="votes",
        samples=samples,
        timings=dataclasses.replace(chosen.timings, total=max(answer.timings.total for answer in answers)),
    )


def _mean_probability(group: Sequence[Answer]) -> float:
    return statistics.fmean(answer.raw_confidence for answer in group)


def _representative(group: Sequence[Answer], first: Answer) -> Answer:
    return first if group[0] is first else max(group, key=lambda answer: answer.raw_confidence)
