"""The rule-based priors: which distribution over tokens each latent should be.

A prior is kept sparse, as token ids and one value for each: at most some twenty entries, whatever the vocabulary.
The values are the probabilities, except for two kinds whose probabilities are only known in training: Gumbel's are
drawn from scores each time an example is seen (`draw_gumbel`), Learned's come from weights trained with the model
(`learned_prior.py`).
"""

from __future__ import annotations

import dataclasses
import math
import random
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch

    from ruplar_lite.train.rules import Segment

PRIORS = ("mix", "temp", "gumbel", "uniform", "random", "learned")
#: Kinds whose values are no probabilities yet; a batch pads them with -inf.
UNFINISHED = frozenset({"gumbel", "learned"})


@dataclasses.dataclass(frozen=True)
class PriorSettings:
    """The constants of the priors; the defaults are the paper's.

    Attributes:
        kind: One of `PRIORS`.
        alpha: Share of Mix that goes to the key tokens; the rest goes to the result tokens.
        tau: Temperature of Temp and Gumbel.
        key_logit: Logit of a key token in Temp.
        result_logit: Logit of a result token in Temp; it wins where a token is both.
        first_score: Score of a step's first term in Gumbel.
        last_score: Score of a step's last term in Gumbel; terms between rise linearly.
    """

    kind: str = "mix"
    alpha: float = 0.2
    tau: float = 0.5
    key_logit: float = 2.0
    result_logit: float = 2.8
    first_score: float = 1.5
    last_score: float = 3.0


@dataclasses.dataclass(frozen=True)
class SparsePrior:
    """One distribution over the vocabulary: every token that is not listed has probability 0.

    Attributes:
        ids: Distinct token ids, ascending.
        values: As many probabilities that sum to 1; for Gumbel scores, for Learned 1 at result tokens and 0 elsewhere.
    """

    ids: tuple[int, ...]
    values: tuple[float, ...]


def build_prior(segment: Segment, encode: Callable[[str], Sequence[int]], settings: PriorSettings) -> SparsePrior:
    """Write down the prior of one segment.

    Args:
        segment: Its terms.
        encode: Gives the token ids of a term, without special tokens.
        settings: Kind and constants.
    """
    key_ids = [list(encode(term)) for term in segment.key_terms]
    if settings.kind == "gumbel":
        weights = _gumbel_scores(key_ids, settings)
    else:
        flat_key_ids = [i for ids in key_ids for i in ids]
        result_ids = [i for term in segment.result_terms for i in encode(term)]
        rules = {"mix": _mix, "temp": _temp, "uniform": _uniform, "random": _random, "learned": _roles}
        weights = rules[settings.kind](flat_key_ids, result_ids, settings)
    ids = sorted(weights)
    return SparsePrior(tuple(ids), tuple(weights[i] for i in ids))


def draw_gumbel(
    scores: torch.Tensor, tau: float, uniform: torch.Tensor | None = None, generator: torch.Generator | None = None
) -> torch.Tensor:
    """Draw one Gumbel-softmax sample per row: softmax((score + g) / τ), g standard Gumbel noise.

    Args:
        scores: float32 (latents, entries); -inf marks padding, which gets probability 0.
        tau: Temperature; small values give nearly one-hot draws.
        uniform: The uniform numbers in (0, 1) to use, of the same shape; drawn if not given.
        generator: Where to draw them from; torch's global generator if not given.

    Returns:
        float32 (latents, entries); each row sums to 1.
    """
    import torch

    if uniform is None:
        uniform = torch.rand(scores.shape, generator=generator, device=scores.device)
    tiny = torch.finfo(uniform.dtype).tiny
    noise = -torch.log(-torch.log(uniform.clamp(min=tiny, max=1 - 1e-7)))
    return torch.softmax((scores + noise) / tau, dim=-1)


def _temp(key_ids: list[int], result_ids: list[int], settings: PriorSettings) -> dict[int, float]:
    """π = softmax(logit / τ) on the tokens that occur (paper, prior Temp)."""
    logits = dict.fromkeys(key_ids, settings.key_logit) | dict.fromkeys(result_ids, settings.result_logit)
    largest = max(logits.values())  # Subtracted, so that no exponential is too large, nor all of them too small.
    return _normalised({i: math.exp((logit - largest) / settings.tau) for i, logit in logits.items()})


def _mix(key_ids: list[int], result_ids: list[int], settings: PriorSettings) -> dict[int, float]:
    """π ∝ α · uniform(key) + (1 − α) · uniform(result) (paper, prior Mix).

    A token's share is one over the number of tokens, repeated ones included, but it is given only once; the sum is
    then normalised.
    """
    weights = dict.fromkeys(key_ids, settings.alpha / len(key_ids))
    for i in set(result_ids):
        weights[i] = weights.get(i, 0.0) + (1.0 - settings.alpha) / len(result_ids)
    return _normalised(weights)


def _uniform(key_ids: list[int], result_ids: list[int], settings: PriorSettings) -> dict[int, float]:
    """All tokens that occur alike (paper, ablation Uniform)."""
    return _normalised(dict.fromkeys([*key_ids, *result_ids], 1.0))


def _random(key_ids: list[int], result_ids: list[int], settings: PriorSettings) -> dict[int, float]:
    """Random weights on the tokens that occur (paper, ablation Random); the same tokens always get the same ones."""
    numbers = random.Random(repr((key_ids, result_ids)))  # noqa: S311 (no secret)
    return _normalised({i: 1.0 - numbers.random() for i in dict.fromkeys([*key_ids, *result_ids])})


def _roles(key_ids: list[int], result_ids: list[int], settings: PriorSettings) -> dict[int, float]:
    """1 at the tokens of the result and 0 at the others: the weights are learned (paper, ablation Learned)."""
    return dict.fromkeys(key_ids, 0.0) | dict.fromkeys(result_ids, 1.0)


def _gumbel_scores(key_ids: list[list[int]], settings: PriorSettings) -> dict[int, float]:
    """Scores that rise with the position of the term; a repeated token keeps the score of its last place."""
    last = max(len(key_ids) - 1, 1)
    rise = settings.last_score - settings.first_score
    start = settings.first_score if len(key_ids) > 1 else settings.last_score
    return {i: start + rise * n / last for n, ids in enumerate(key_ids) for i in ids}


def _normalised(weights: dict[int, float]) -> dict[int, float]:
    total = math.fsum(weights.values())
    return {i: weight / total for i, weight in weights.items()}
